"""Stages of which nobody knows where in the lifecycle they stand."""

from collections.abc import Iterator
from dataclasses import replace

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, Rule, rule
from cjtool.lint.rules.missing_after_sales import missing_after_sales
from cjtool.lint.rules.missing_exit import missing_exit
from cjtool.lint.rules.missing_orientation import missing_orientation
from cjtool.lint.rules.missing_phase import missing_phase
from cjtool.lint.rules.missing_renewal import missing_renewal
from cjtool.lint.speaks import speaks
from cjtool.model import Journey, Stage
from cjtool.workspace import Workspace, phases, unrecognised

_ABSENCE: tuple[Rule, ...] = (
    missing_orientation,
    missing_after_sales,
    missing_renewal,
    missing_exit,
    missing_phase,
)
_SHOWN = 5


@rule(Lens.JOURNEY, Severity.INFO)
def unknown_phase(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Stages have no phase, and their names tell none.

    Phases are what makes journeys comparable: the same moment of the relationship in each of them. Nielsen
    Norman Group counts the phases among the five parts of every journey map (*Journey mapping 101*,
    https://www.nngroup.com/articles/journey-mapping-101/), and the articles behind cjtool let them run from
    orientation to after-sales. Where a stage has no phase, rules that look for a missing one stay silent, since
    this stage may be it; the finding then names those rules.

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
        silenced = _silenced(journey, workspace)
        told = _told(unknown)
        mend = "give it a `phase`" if len(unknown) == 1 else "give each a `phase`"
        yield Finding(
            unknown[0],
            f"{told}, which silences {_listed(silenced, 'and')}; {mend}" if silenced else f"{told}; {mend}",
            field="phase",
            related=tuple(Mention(stage, "nor is this one's known") for stage in unknown[1 : 1 + _SHOWN]),
        )


def _told(unknown: tuple[Stage, ...]) -> str:
    first, rest = f"`{unknown[0].name}`", len(unknown) - 1
    if not rest:
        return f"the phase of {first} is not known"
    return f"the phases of {first} and {rest} more stage{'s' if rest > 1 else ''} are not known"


def _silenced(journey: Journey, workspace: Workspace) -> list[str]:
    """The rules that would speak if the stages without a phase were not there."""
    known = tuple(stage for stage in journey.stages if phases(stage))
    if not known:
        return []
    bare = replace(journey, stages=known)
    return [
        each.name
        for each in _ABSENCE
        if speaks(each, bare, workspace) and not speaks(each, journey, workspace)
    ]


def _listed(names: list[str], last: str) -> str:
    quoted = [f"`{name}`" for name in names]
    return f" {last} ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
