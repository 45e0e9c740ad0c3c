"""A stage of an earlier phase after one of a later phase."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Id, Listed, Says
from cjtool.model import PHASES, Journey, Stage
from cjtool.project import Workspace
from cjtool.query import following, guessed, phases, reachable

_SAYS = Says(
    en="{stage} is of {own}, and comes after {before} of {earlier}",
    nl="fase {stage} hoort bij {own}, en komt na {before}, die bij {earlier} hoort",
    fr="l’étape {stage} relève de {own}, et vient après {before}, qui relève de {earlier}",
    de="die Phase {stage} gehört zu {own} und kommt nach {before}, die zu {earlier} gehört",
)
_LATER = Says(
    en="the later phase comes first",
    nl="de latere klantfase komt eerst",
    fr="la phase postérieure vient en premier",
    de="die spätere Lebenszyklusphase kommt zuerst",
)

_ANY_TIME = frozenset({"advocacy", "exit"})
"""What people recommend they recommend at any time, and whoever has left can begin again."""


@rule(Lens.JOURNEY, Severity.INFO)
def phases_out_of_order(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A stage of an earlier phase stands after one of a later phase.

    A journey is told in the order in which the customer lives it; Nielsen Norman Group starts every journey map
    as a timeline of what people do (*Journey mapping 101*, https://www.nngroup.com/articles/journey-mapping-101/).
    Where a search for another product follows on a complaint, either the order or the phase is mistaken, or
    something happens to the customer that the map should say.

    ## Not reported

    - A stage from which `next` leads back to a step before it: the journey loops, and says so.
    - What follows a stage of phase `exit` or `advocacy`: whoever has left can begin again, and people recommend at any
      time.
    - A stage of several phases, if one of them fits. Stages whose phase is not known are passed over.
    - A stage that is awareness or orientation by its name alone, without `phase`: a customer who searches and discovers
      after the sale may do so in the product.
    - A stage and the one before it of which only the names tell the phases: that they contradict each other says most
      often that a word means something else here, such as "Follow-up" before the solution.
    - The stages after it, if these go on from there.

    ## How to mend

    Move the stage to where the customer comes to it, or correct its `phase`. If customers really go round, let
    `next` say from which step to which.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik sluit een reisverzekering af
    stages:
      - name: Afsluiten
        steps:
          - name: Vult de reisdata in
            channel: website
      - name: Vergelijken
        phase: orientation    # <- phases-out-of-order
        steps:
          - name: Zet drie polissen naast elkaar
            channel: comparison-site
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik sluit een reisverzekering af
    stages:
      - name: Vergelijken
        steps:
          - name: Zet drie polissen naast elkaar
            channel: comparison-site
      - name: Afsluiten
        steps:
          - name: Vult de reisdata in
            channel: website
    ```

    ## Good: the journey goes round

    ```yaml
    cjtool: journey/v1
    title: I rent out my holiday home
    stages:
      - name: Let it
        phase: use
        steps:
          - name: Hands over the keys
            id: keys
            channel: meeting
      - name: Prepare the next season
        phase: orientation
        steps:
          - name: Compares what other homes ask
            channel: website
            next: [keys, end]
    ```
    """
    told = [(stage, [PHASES.index(phase) for phase in phases(stage)]) for stage in journey.stages]
    for (before, earlier), (stage, own) in pairwise([each for each in told if each[1]]):
        late = max(own) < min(earlier) and _ANY_TIME.isdisjoint(phases(before))
        unsure = (guessed(before) and guessed(stage)) or _may_be_other(stage, own)
        if late and not unsure and not _goes_back(stage, journey):
            message = _SAYS(stage=stage.name, own=_named(own), before=before.name, earlier=_named(earlier))
            related = (Mention(before, _LATER(), "phase"),)
            yield as_guess(Finding(stage, message, field="phase", related=related), (stage, before))


def _may_be_other(stage: Stage, places: Sequence[int]) -> bool:
    """Whether only the name says that a stage is of a phase before the sale."""
    return stage.phase is None and max(places) < PHASES.index("purchase")


def _named(places: Sequence[int]) -> Listed:
    return Listed(tuple(Id("phases", PHASES[place]) for place in places), between=True)


def _goes_back(stage: Stage, journey: Journey) -> bool:
    """Whether some path leads from a stage to a step before it."""
    place = journey.stages.index(stage)
    before = {step.id for each in journey.stages[:place] for step in each.steps}
    return not before.isdisjoint(reachable((step.id for step in stage.steps), following(journey)))
