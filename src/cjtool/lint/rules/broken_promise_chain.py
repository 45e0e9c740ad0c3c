"""A promise that a part of the journey knows nothing of."""

from collections.abc import Iterator
from typing import TypeAlias

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Id, Listed, Plain, Says
from cjtool.model import Journey, Promise
from cjtool.project import Workspace
from cjtool.query import asked, definitions, phases, promises

Keepers: TypeAlias = dict[str, list[tuple[str, ...]]]
"""For each promise the phases of each stage in which it is at stake."""

_UNNAMED = Says(
    en="no step of phase {phases} names the promise {promise}",
    nl="geen stap in klantfase {phases} noemt de belofte {promise}",
    fr="aucun moment de la phase {phases} ne porte la promesse {promise}",
    de="kein Schritt der Phase {phases} nennt das Versprechen {promise}",
)
_PROMISED = Says(
    en="it is promised here: {text}",
    nl="hier wordt het beloofd: {text}",
    fr="la promesse est faite ici : {text}",
    de="hier wird es versprochen: {text}",
)


@rule(Lens.CX, Severity.WARNING)
def broken_promise_chain(workspace: Workspace) -> Iterator[Finding]:
    """A brand promise is not at stake all along the journey.

    A brand promise holds across all touchpoints, physical and digital, or it is an advertisement; so say the
    articles behind cjtool. What is promised before the sale and forgotten after it disappoints twice, since
    satisfaction is measured against expectation (Parasuraman, Zeithaml and Berry, *A conceptual model of service
    quality*, 1985: the gap between what is delivered and what was communicated).

    A promise is asked of each of its `phases` that the journey has, one without `phases` of all: some step there,
    or its touchpoint, must name it. Whether it is kept there is another question, which its `metric`, its
    `within` and pains that name it under `breaks` answer, in reports, on maps and in `promise-contradicted`.

    ## Not reported

    - Phases that the journey does not have, that its `scope` leaves out, or whose stages have no steps.
    - A promise that is named in a stage whose phase is not known: it may be just the phase in question.
    - A promise that only future journeys name, in current ones: it has yet to be made.
    - A promise that a draft does not name anywhere yet. One that it names in a part is reported.
    - A phase in which a pain names the promise under `breaks`: there it is known to be at stake.

    ## How to mend

    Name the promise under `promises` of the step or touchpoint where it is at stake. If there is none, that is the
    finding: make it an opportunity, or promise it only in the `phases` where it holds.

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
        phase: orientation
        steps:
          - name: Leest de voorwaarden op één A4
            channel: website
            promises: [helder]
      - name: Afsluiten       # <- broken-promise-chain
        phase: purchase
        steps:
          - name: Tekent
            channel: portal
      - name: Schade melden
        phase: service
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
    journeys = [journey for journey in judged(workspace) if definitions(journey, workspace).promises]
    to_come = _to_come(journeys, workspace)
    for journey in journeys:
        for id, promise, left in workspace.of_journey(journey, _gaps):
            early = journey.status == "draft" or (journey.state == "current" and promise in to_come)
            if not early or id in workspace.of_journey(journey, _keepers):
                yield from _breaks(id, promise, journey, left)


def _to_come(journeys: list[Journey], workspace: Workspace) -> set[Promise]:
    """The promises that only future journeys name."""
    kept: dict[str, set[Promise]] = {"current": set(), "future": set()}
    if any(journey.state == "future" for journey in journeys):
        for journey in journeys:
            known = definitions(journey, workspace).promises
            kept[journey.state].update(known[id] for id in workspace.of_journey(journey, _keepers))
    return kept["future"] - kept["current"]


def _keepers(journey: Journey, workspace: Workspace) -> Keepers:
    keepers: Keepers = {}
    for stage in journey.stages:
        pains = (*stage.pains, *(pain for step in stage.steps for pain in step.pains))
        here = {id for step in stage.steps for id in promises(step, workspace)}
        for id in here.union(*(pain.breaks for pain in pains)):
            keepers.setdefault(id, []).append(phases(stage))
    return keepers


def _gaps(journey: Journey, workspace: Workspace) -> tuple[tuple[str, Promise, list[str]], ...]:
    """The promises that a journey owes in phases in which no step names them, with these phases.

    A stage of which nobody knows the phase may be one of them.
    """
    gaps = []
    keepers = workspace.of_journey(journey, _keepers)
    for id, promise in definitions(journey, workspace).promises.items():
        own = keepers.get(id, [])
        here = {phase for phases in own for phase in phases}
        left = [phase for phase in asked(promise, journey) if phase not in here]
        if left and all(own):
            gaps.append((id, promise, left))
    return tuple(gaps)


def _breaks(id: str, promise: Promise, journey: Journey, left: list[str]) -> Iterator[Finding]:
    """One finding for each stage that is the first of a phase in which the promise is not named.

    A promise that is asked everywhere gets one, at the first such stage.
    """
    related = (Mention(promise, _PROMISED(text=Plain(promise.text)), "phases" if promise.phases else "text"),)
    for stage in journey.stages:
        lacking = [phase for phase in left if stage.steps and phase in phases(stage)]
        if lacking:
            told = lacking if promise.phases else left
            left = [phase for phase in left if phase not in told]
            message = _UNNAMED(
                phases=Listed(tuple(Id("phases", phase) for phase in told), between=True),
                promise=Id("promises", id),
            )
            yield as_guess(Finding(stage, message, field="name", subject=id, related=related), (stage,))
