"""A step that stands under a promise and shows itself that it is broken."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Id, Plain, Says
from cjtool.model import Journey, Reading, Step, steps
from cjtool.project import Workspace
from cjtool.query import Judgement, Verdict, at_step, definitions, meets_target, promises

_SAYS = Says(
    en="the promise {promise} is broken at step {step}: {reason}",
    nl="de belofte {promise} wordt gebroken bij stap {step}: {reason}",
    fr="la promesse {promise} est rompue au moment {step} : {reason}",
    de="das Versprechen {promise} ist beim Schritt {step} gebrochen: {reason}",
)
_PROMISED = Says(
    en="it is promised here: {text}",
    nl="hier wordt het beloofd: {text}",
    fr="la promesse est faite ici : {text}",
    de="hier wird es versprochen: {text}",
)


@rule(Lens.CX, Severity.INFO, kind=FindingKind.FACT)
def promise_contradicted(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A step names a promise, and what stands on the step says that it is broken.

    A step that names a promise says that it is at stake there. Who reads the map takes it as kept, until the
    wait beside it tells of nine days where three were promised. That gap between what is said and what is
    delivered is the one that customers hold against a company (Parasuraman, Zeithaml and Berry, *A conceptual model of
    service quality*, 1985).

    Looked at are the step's `wait` and `response_time` against the promise's `within`, and readings of the promise's
    `metric`, on the step or its stage, against its `target`. Reports and maps say the same, from the same figures.

    ## Not reported

    - A promise without `within` and `metric`: nobody can say what would break it.
    - A step at which, or in whose stage, a pain names the promise under `breaks`: who wrote it knows.
    - A reading that misses a target of its own: `missed-target` reports that.

    ## How to mend

    Nothing in the file is wrong. Take it up with the owner: give the pain a name (`breaks`) and an opportunity,
    or promise what can be kept. If the wait is not what the promise is about, take the promise away from the step.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I return a coat
    define:
      promises:
        money-back: {text: Your money back in three working days, within: 3 working days}
    stages:
      - name: Return
        phase: after-sales
        steps:
          - name: Waits for the money
            channel: email
            promises: [money-back]    # <- promise-contradicted
            wait: 9 days
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I return a coat
    define:
      promises:
        money-back: {text: Your money back in three working days, within: 3 working days}
    stages:
      - name: Return
        phase: after-sales
        steps:
          - name: Waits for the money
            channel: email
            promises: [money-back]
            wait: 2 days
    ```
    """
    known = {
        id: promise
        for id, promise in definitions(journey, workspace).promises.items()
        if promise.within is not None or promise.metric is not None
    }
    for step in steps(journey) if known else ():
        for id in dict.fromkeys(id for id in promises(step, workspace) if id in known):
            judgement = None if _known_to_break(id, step, workspace) else at_step(id, step, workspace)
            if judgement is not None and _contradicts(judgement, journey, workspace):
                message = _SAYS(promise=Id("promises", id), step=step.name, reason=judgement.reason)
                related = (Mention(known[id], _PROMISED(text=Plain(known[id].text))),)
                yield Finding(step, message, field=_claim(step), subject=id, related=related)


def _known_to_break(id: str, step: Step, workspace: Workspace) -> bool:
    """Whether a pain of the step or its stage names the promise."""
    return any(id in pain.breaks for pain in (*step.pains, *workspace.home(step).stage.pains))


def _contradicts(judgement: Judgement, journey: Journey, workspace: Workspace) -> bool:
    if judgement.verdict is not Verdict.BROKEN:
        return False
    match judgement.shown_by:
        case Reading(metric=str(id)) as reading:
            return meets_target(reading, definitions(journey, workspace).metrics[id]) is not False
        case _:
            return True


def _claim(step: Step) -> str:
    """The key by which a step stands under its promises."""
    return "touchpoint" if step.promises is None else "promises"
