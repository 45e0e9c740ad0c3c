"""A step that nobody comes to."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Message, Says
from cjtool.model import Journey, Step, steps
from cjtool.project import Workspace
from cjtool.query import dead_ends, unreachable

_ONE = Says(
    en="no path leads to step {step}",
    nl="geen weg leidt naar stap {step}",
    fr="aucun chemin ne mène au moment {step}",
    de="kein Weg führt zum Schritt {step}",
)
_TWO = Says(
    en="no path leads to step {step}, nor to the one behind it",
    nl="geen weg leidt naar stap {step}, en ook niet naar de stap erachter",
    fr="aucun chemin ne mène au moment {step}, ni à celui qui le suit",
    de="kein Weg führt zum Schritt {step} und zu dem dahinter",
)
_MORE = Says(
    en="no path leads to step {step}, nor to the {count} behind it",
    nl="geen weg leidt naar stap {step}, en ook niet naar de {count} stappen erachter",
    fr="aucun chemin ne mène au moment {step}, ni aux {count} qui le suivent",
    de="kein Weg führt zum Schritt {step} und zu den {count} dahinter",
)
_PASSING = Says(
    en="the step before goes on elsewhere",
    nl="de stap ervoor gaat ergens anders verder",
    fr="le moment précédent continue ailleurs",
    de="der Schritt davor führt woandershin",
)
_NOR_THIS = Says(
    en="nor to this one",
    nl="ook niet naar deze",
    fr="ni à celui-ci",
    de="auch nicht zu diesem",
)


@rule(Lens.JOURNEY, Severity.WARNING)
def unreachable_step(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """No path leads to a step.

    The curve draws the step, the report counts its pains, and no customer ever gets there. Mostly a `next`
    before it goes too far; sometimes it is the very help that customers do not find. For the UK government
    a good service has no dead ends, and its users can do what they need to from start to finish
    (https://www.gov.uk/service-manual/design/introduction-designing-government-services).

    ## Not reported

    - Journeys without any `next`: there each step leads to the one below it.
    - The steps of the first stage that no other step leads to: each of them is a way in. A step with `after` is
      reached from those steps.
    - Steps that only an unreachable one leads to: the finding stands at the first, and shows the others.
    - A step behind a loop that nobody leaves: `dead-end` speaks of that.

    ## How to mend

    Add the step to the `next` of the step that customers come from; with a `share`, if only some do. If really
    nobody gets there, take it out.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik vraag een vergunning aan
    stages:
      - name: Aanvragen
        steps:
          - name: Vult het formulier in
            channel: website
      - name: Beslissing
        steps:
          - name: Krijgt de vergunning
            channel: email
            next: end
          - name: Leest de afwijzing    # <- unreachable-step
            channel: email
          - name: Maakt bezwaar
            channel: letter
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik vraag een vergunning aan
    stages:
      - name: Aanvragen
        steps:
          - name: Vult het formulier in
            channel: website
            next:
              - {to: vergunning, share: 0.9}
              - {to: afwijzing, share: 0.1}
      - name: Beslissing
        steps:
          - name: Krijgt de vergunning
            id: vergunning
            channel: email
            next: end
          - name: Leest de afwijzing
            id: afwijzing
            channel: email
    ```
    """
    groups = unreachable(journey)
    if not groups:
        return
    listed = steps(journey)
    unmet = {step for group in groups for step in group}
    stuck = {step for loop in dead_ends(journey) for step in loop} - unmet
    for first, *others in groups:
        before = listed[listed.index(first) - 1]
        if before not in stuck:
            yield Finding(first, _message(first, others), related=_around(before, others))


def _message(first: Step, others: list[Step]) -> Message:
    if len(others) > 1:
        return _MORE(step=first.name, count=len(others))
    return _TWO(step=first.name) if others else _ONE(step=first.name)


def _around(before: Step, others: list[Step]) -> tuple[Mention, ...]:
    passing = (Mention(before, _PASSING(), "next"),) if before.next is not None else ()
    return (*passing, *(Mention(step, _NOR_THIS()) for step in others))
