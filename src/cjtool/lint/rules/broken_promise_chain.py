"""A promise that is kept in one part of the journey and not in another."""

from collections.abc import Iterator
from typing import TypeAlias

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, judged, rule
from cjtool.message import Listed, Message, Plain, Says
from cjtool.model import PHASES, Journey, Promise, Stage, Step
from cjtool.project import Workspace
from cjtool.query import definitions, phases, promises

Told: TypeAlias = tuple[Stage, tuple[str, ...]]
"""A stage with steps, and those of its phases that are in scope."""
Keeper: TypeAlias = tuple[Step, tuple[str, ...]]
"""A step that keeps a promise, and its stage's phases."""
Keepers: TypeAlias = dict[str, list[Keeper]]
"""For each promise a step of each stage that keeps it."""

_UP_TO_SALE, _AFTER_SALE = PHASES[:3], PHASES[3:]

_UNKEPT = Says(
    en="no step of phase {phases} keeps the promise {promise}",
    nl="geen stap in levensfase {phases} maakt de belofte {promise} waar",
)
_PROMISED = Says(
    en="it is promised here: {text}",
    nl="hier wordt het beloofd: {text}",
)
_NOT_AFTER = Says(
    en="the promise {promise} is kept up to the sale, and by no step after it",
    nl="de belofte {promise} wordt tot en met de aankoop waargemaakt, en door geen stap erna",
)
_NOT_BEFORE = Says(
    en="the promise {promise} is kept after the sale, and by no step up to it",
    nl="de belofte {promise} wordt na de aankoop waargemaakt, en door geen stap tot en met de aankoop",
)
_KEPT = Says(
    en="it is kept here",
    nl="hier wordt ze waargemaakt",
)


@rule(Lens.CX, Severity.WARNING)
def broken_promise_chain(workspace: Workspace) -> Iterator[Finding]:
    """A brand promise is not kept all along the journey.

    A brand promise holds across all touchpoints, physical and digital, or it is an advertisement; so say the
    articles behind cjtool. What is promised before the sale and forgotten after it disappoints twice, since
    satisfaction is measured against expectation (Parasuraman, Zeithaml and Berry, *A conceptual model of service
    quality*, 1985: the gap between what is delivered and what was communicated).

    A promise with `phases` must be kept by some step in each of those phases that the journey has. One without
    must be kept both up to the sale (awareness, orientation, purchase) and after it, or in neither.

    ## Not reported

    - Phases that the journey does not have, that its `scope` leaves out, or whose stages have no steps.
    - A promise that is kept in a stage whose phase is not known: it may be just the phase in question.
    - A promise that only future journeys keep, in current ones: it has yet to be made.
    - A promise that a draft does not keep anywhere yet. One that it keeps in a part is reported.
    - A promise without `phases` in a journey that lies on one side of the sale, or that never keeps it.

    ## How to mend

    Name the promise under `promises` of the step or touchpoint that keeps it. If none does, that is the finding:
    make it an opportunity, or promise it only in the `phases` where it holds.

    ## Bad: a promise for certain phases

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    define:
      promises:
        human:
          text: A human being within three minutes
          phases: [orientation, service, renewal]
    stages:
      - name: Compare
        phase: orientation
        steps:
          - name: Calls for advice
            channel: phone
            promises: [human]
      - name: Sign
        phase: purchase
        steps:
          - name: Signs the contract
            channel: portal
      - name: Breakdown       # <- broken-promise-chain
        phase: service
        steps:
          - name: Goes through a menu of nine options
            channel: phone
    ```

    ## Bad: a promise for the whole journey

    ```yaml
    cjtool: journey/v1
    title: Ik neem een verzekering
    define:
      promises:
        helder: {text: Geen kleine lettertjes}
    stages:
      - name: Vergelijken
        steps:
          - name: Leest de voorwaarden op één A4
            channel: website
            promises: [helder]
      - name: Afsluiten
        steps:
          - name: Tekent
            channel: portal
      - name: Schade melden   # <- broken-promise-chain
        steps:
          - name: Leest een brief vol wetsartikelen
            channel: letter
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    define:
      promises:
        human:
          text: A human being within three minutes
          phases: [orientation, service, renewal]
        clear: {text: No small print}
    stages:
      - name: Compare
        phase: orientation
        steps:
          - name: Calls for advice
            channel: phone
            promises: [human, clear]
      - name: Breakdown
        phase: service
        steps:
          - name: Is helped on the road
            channel: phone
            promises: [human]
          - name: Reads who pays what
            channel: email
            promises: [clear]
    ```
    """
    journeys = [each for each in judged(workspace) if definitions(each, workspace).promises]
    to_come = _to_come(journeys, workspace)
    for journey in journeys:
        stages, keepers = workspace.of_journey(journey, _chain)
        for id, promise in definitions(journey, workspace).promises.items():
            early = journey.status == "draft" or (journey.state == "current" and promise in to_come)
            if id in keepers or not early:
                yield from _breaks(id, promise, stages, keepers.get(id, []))


def _to_come(journeys: list[Journey], workspace: Workspace) -> set[Promise]:
    """The promises that only future journeys keep."""
    kept: dict[str, set[Promise]] = {"current": set(), "future": set()}
    if any(journey.state == "future" for journey in journeys):
        for journey in journeys:
            known = definitions(journey, workspace).promises
            kept[journey.state].update(known[id] for id in workspace.of_journey(journey, _chain)[1])
    return kept["future"] - kept["current"]


def _chain(journey: Journey, workspace: Workspace) -> tuple[list[Told], Keepers]:
    return _stages(journey), _keepers(journey, workspace)


def _keepers(journey: Journey, workspace: Workspace) -> Keepers:
    keepers: Keepers = {}
    for stage in journey.stages:
        here = {id: step for step in stage.steps for id in promises(step, workspace)}
        for id, keeper in here.items():
            keepers.setdefault(id, []).append((keeper, phases(stage)))
    return keepers


def _stages(journey: Journey) -> list[Told]:
    told = [(stage, phases(stage)) for stage in journey.stages if stage.steps]
    if journey.scope is None:
        return told
    return [(stage, tuple(phase for phase in own if phase in journey.scope)) for stage, own in told]


def _breaks(id: str, promise: Promise, stages: list[Told], keepers: list[Keeper]) -> Iterator[Finding]:
    if not all(own for _, own in keepers):
        return
    here = {phase for _, own in keepers for phase in own}
    if promise.phases:
        yield from _unkept(id, promise, stages, [phase for phase in promise.phases if phase not in here])
    elif here and here.isdisjoint(_AFTER_SALE):
        yield from _one_sided(id, stages, _AFTER_SALE, _NOT_AFTER(promise=id), keepers[-1])
    elif here and here.isdisjoint(_UP_TO_SALE):
        yield from _one_sided(id, stages, _UP_TO_SALE, _NOT_BEFORE(promise=id), keepers[0])


def _unkept(id: str, promise: Promise, stages: list[Told], wanted: list[str]) -> Iterator[Finding]:
    """One finding for each stage that is the first of a phase in which the promise is not kept."""
    left = wanted
    for stage, own in stages if wanted else ():
        if lacking := [phase for phase in left if phase in own]:
            left = [phase for phase in left if phase not in own]
            message = _UNKEPT(phases=Listed(tuple(lacking), between=True), promise=id)
            related = (Mention(promise, _PROMISED(text=Plain(promise.text)), "phases"),)
            yield Finding(stage, message, field="name", subject=id, related=related)


def _one_sided(
    id: str, stages: list[Told], side: tuple[str, ...], message: Message, keeper: Keeper
) -> Iterator[Finding]:
    """A finding at the first stage of the side of the sale on which the promise is not kept."""
    first = next((stage for stage, own in stages if not set(side).isdisjoint(own)), None)
    if first is not None:
        related = (Mention(keeper[0], _KEPT()),)
        yield Finding(first, message, field="name", subject=id, related=related)
