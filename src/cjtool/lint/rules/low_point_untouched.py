"""Plans that pass the worst moment by."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey, Opportunity, Stage, Step
from cjtool.project import Workspace, opportunities
from cjtool.project.addressing import Holder
from cjtool.query import addressed, under_way
from cjtool.query.low_points import lowest_of_all

_SAYS = Says(
    en="{step} is the lowest point, at {emotion}, and no opportunity that is planned or in progress touches it",
    nl="{step} is het dieptepunt, op {emotion}, en geen kans die gepland of bezig is doet daar iets aan",
    fr="{step} est le point le plus bas, à {emotion}, et aucune opportunité planifiée ou en cours n’y touche",
    de="{step} ist der Tiefpunkt mit {emotion}, und keine geplante oder laufende Chance ändert daran etwas",
)


@rule(Lens.CX, Severity.INFO, completeness=True, kind=FindingKind.FACT, feelings=True)
def low_point_untouched(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Improvements are under way, and none of them is about the lowest point.

    What people remember of an experience hangs on its most intense moment and its end (Kahneman, Fredrickson,
    Schreiber and Redelmeier, *When more pain is preferred to less: adding a better end*, Psychological Science, 1993,
    https://doi.org/10.1111/j.1467-9280.1993.tb00589.x). A plan that mends what is easy, and leaves the worst moment
    as it is, is work that customers will not notice.

    ## Not reported

    - Drafts, future journeys, and journeys with fewer than three emotions or none at −1 or below.
    - Journeys in which nothing is planned or in progress: there `pain-without-opportunity` speaks.
    - A low feeling that is `unavoidable`: the lowest of the others counts.
    - A lowest point where such an opportunity stands, on the step or its stage, or that it reaches by a pain of either;
      and one whose pains are all `accepted`. Of several equally low steps one is enough.

    ## How to mend

    Nothing is wrong with the map. Plan something for this step, with an owner and a date, before what is easier. If
    nothing can be done, accept its pain with the reason.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get my washer installed
    define:
      teams: {pre: {name: Pre-install}}
    stages:
      - name: Delivery day
        phase: onboarding
        steps:
          - name: Watches the installation
            channel: home-visit
            emotion: 1
            pains: [{text: A fault shows up during hookup, id: fault}]
            opportunities:
              - {title: Utility check by video, addresses: [fault], status: planned, owner: pre, due: 2027-03-01, value: 30000}
          - {name: Signs, channel: home-visit, emotion: 0.8}
      - name: Afterwards
        phase: service
        steps:
          - name: Reports a leak
            channel: phone
            emotion: -1.8                                   # <- low-point-untouched
            pains: [Nobody is sure who owns it]
            opportunities: [One name for each problem]
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get my washer installed
    define:
      teams: {pre: {name: Pre-install}}
    stages:
      - name: Delivery day
        phase: onboarding
        steps:
          - name: Watches the installation
            channel: home-visit
            emotion: 1
            pains: [{text: A fault shows up during hookup, id: fault}]
            opportunities:
              - {title: Utility check by video, addresses: [fault], status: planned, owner: pre, due: 2027-03-01, value: 30000}
          - {name: Signs, channel: home-visit, emotion: 0.8}
      - name: Afterwards
        phase: service
        steps:
          - name: Reports a leak
            channel: phone
            emotion: -1.8
            pains: [Nobody is sure who owns it]
            opportunities:
              - {title: One name for each problem, status: planned, owner: pre, due: 2027-02-01, metric: csat}
    ```
    """
    work = [pair for pair in opportunities(journey) if under_way(pair[0])]
    lowest = lowest_of_all(journey) if work else ()
    if lowest and not _are_touched(lowest, work, journey):
        step, _ = lowest[0]
        yield Finding(step, _SAYS(step=step.name, emotion=Figure(step.emotion or 0.0)), field="emotion")


def _are_touched(
    lowest: tuple[tuple[Step, Stage], ...], work: list[tuple[Opportunity, Holder]], journey: Journey
) -> bool:
    """Whether something stands at one of these steps or its stage, takes a pain of either away, or need not."""
    holders = {holder for _, holder in work}
    if any(_is_accepted(step) or not holders.isdisjoint({step, stage}) for step, stage in lowest):
        return True
    pains = {pain for opportunity, holder in work for pain in addressed(opportunity, holder, journey)}
    return any(not pains.isdisjoint((*step.pains, *stage.pains)) for step, stage in lowest)


def _is_accepted(step: Step) -> bool:
    return bool(step.pains) and all(pain.accepted is not None for pain in step.pains)
