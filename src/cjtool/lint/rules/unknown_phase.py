"""Stages of which nobody knows where in the lifecycle they stand."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, rule
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import in_doubt, unrecognised

_SHOWN = 5


@rule(Lens.JOURNEY, Severity.INFO)
def unknown_phase(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Stages have no phase, and their names tell none.

    Phases are what makes journeys comparable: the same moment of the relationship in each of them. Nielsen
    Norman Group counts the phases among the five parts of every journey map (*Journey mapping 101*,
    https://www.nngroup.com/articles/journey-mapping-101/), and the articles behind cjtool let them run from
    orientation to after-sales. Where a stage has no phase, rules that look for a missing one stay silent, since
    this stage may be it; the finding then names the phases that it may be.

    ## Not reported

    - Stages whose name or id has a word for a phase, such as "Bestellen" or "Aftercare".
    - The stages one by one: the finding stands at the first, and shows five of the others.

    ## How to mend

    Give the stage a `phase`, or a list of them: `awareness`, `orientation`, `purchase`, `onboarding`, `use`,
    `service`, `after-sales`, `renewal`, `exit`. Its name can stay in the customer's words.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik ga op vakantie
    stages:
      - name: Dromen          # <- unknown-phase
        steps:
          - name: Bladert door foto's van eilanden
            channel: social-media
      - name: Boeken
        steps:
          - name: Boekt een vlucht en een huisje
            channel: website
      - name: Terugkijken
        phase: after-sales
        steps:
          - name: Schrijft een recensie
            channel: review-site
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik ga op vakantie
    stages:
      - name: Dromen
        phase: [awareness, orientation]
        steps:
          - name: Bladert door foto's van eilanden
            channel: social-media
      - name: Boeken
        steps:
          - name: Boekt een vlucht en een huisje
            channel: website
    ```
    """
    if unknown := unrecognised(journey):
        told = _told(unknown)
        missing = in_doubt(journey, workspace)
        mend = "give it a `phase`" if len(unknown) == 1 else "give each a `phase`"
        yield Finding(
            unknown[0],
            f"{told}, and may be the missing {_listed(missing)}; {mend}" if missing else f"{told}; {mend}",
            field="phase",
            related=tuple(Mention(stage, "nor is this one's known") for stage in unknown[1 : 1 + _SHOWN]),
        )


def _told(unknown: tuple[Stage, ...]) -> str:
    first, rest = f"`{unknown[0].name}`", len(unknown) - 1
    if not rest:
        return f"the phase of {first} is not known"
    return f"the phases of {first} and {rest} more stage{'s' if rest > 1 else ''} are not known"


def _listed(names: tuple[str, ...]) -> str:
    quoted = [f"`{name}`" for name in names]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
