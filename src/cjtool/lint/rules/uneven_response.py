"""A touchpoint that answers at once in one journey and much later in another."""

from collections.abc import Iterator
from typing import TypeAlias

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.model import Duration, Journey, Step, Touchpoint
from cjtool.project import Workspace
from cjtool.query import shortest, surely_longer, versions
from cjtool.query.answering import at_touchpoints

Answer: TypeAlias = tuple[Duration, Step, Journey]
"""How long an answer takes at a touchpoint, on which step of which journey."""

_MINUTE = Duration(1, 1, "minutes")

_SAYS = Says(
    en="touchpoint {touchpoint} answers in {time}, and in {quick} in journey {journey}",
    nl="contactmoment {touchpoint} antwoordt binnen {time}, en binnen {quick} in klantreis {journey}",
    fr="le point de contact {touchpoint} répond en {time}, et en {quick} dans le parcours {journey}",
    de="der Kontaktpunkt {touchpoint} antwortet in {time}, und in {quick} in der Customer Journey {journey}",
)
_HERE = Says(
    en="here it is {quick}",
    nl="hier is het {quick}",
    fr="ici, c’est {quick}",
    de="hier sind es {quick}",
)


@rule(Lens.CX, Severity.INFO, kind=FindingKind.FACT)
def uneven_response(
    workspace: Workspace, *, times: float = 4.0, prompt_hours: float = 1.0
) -> Iterator[Finding]:
    """One touchpoint answers much slower in one journey than in another.

    Who was answered within the hour last month expects the same today, and does not know that this is another
    process. Consistency is one of the five components of a good experience across channels for Nielsen Norman
    Group: it sets expectations and earns trust (*Consistency in the omnichannel experience*,
    https://www.nngroup.com/articles/omnichannel-consistency/); the articles behind cjtool ask that every
    touchpoint is consistent and positive.

    ## Not reported

    - Differences within one journey (`slower-after-sale` speaks of those that matter), and steps without a
      touchpoint of the library.
    - Prompt answers: who is answered within the hour is not let down, though another was within a minute
      (`slower-after-sale` says why an hour).
    - A journey as it is against one as it is to be, and two versions of one task.
    - Each step that takes over its touchpoint's time: the finding stands at the touchpoint, once. Of a range the
      upper end counts; different units are only compared where the calendar cannot turn it round.

    ## How to mend

    Make the slow answer quicker, or be honest about both: two services that answer at different speeds are two
    touchpoints, each with its own name and `response_time`.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `times` | `4.0` | how many times longer than the quickest an answer may take |
    | `prompt-hours` | `1.0` | up to how many hours an answer is prompt, however quick the quickest is |

    ## Bad

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    touchpoints:
      member-app:
        name: Member app
        channel: app
        response_time: 2 hours
    ```

    ```yaml title=locker.yaml
    cjtool: journey/v1
    title: I rent a locker
    stages:
      - name: Rent
        phase: use
        steps:
          - name: Asks for a larger locker
            touchpoint: member-app
    ```

    ```yaml title=class.yaml
    cjtool: journey/v1
    title: I book a class
    stages:
      - name: Book
        phase: use
        steps:
          - name: Asks for a place on the waiting list
            touchpoint: member-app
            response_time: 3 days     # <- uneven-response
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    touchpoints:
      member-app:
        name: Member app
        channel: app
        response_time: 2 hours
    ```

    ```yaml title=locker.yaml
    cjtool: journey/v1
    title: I rent a locker
    stages:
      - name: Rent
        phase: use
        steps:
          - name: Asks for a larger locker
            touchpoint: member-app
    ```

    ```yaml title=class.yaml
    cjtool: journey/v1
    title: I book a class
    stages:
      - name: Book
        phase: use
        steps:
          - name: Asks for a place on the waiting list
            touchpoint: member-app
            response_time: 8 hours
    ```
    """
    for contact, answers in _answers(workspace, times).items():
        reported = set()
        for answer in answers:
            time, step, _ = answer
            node = _stating(step, contact)
            prompt = shortest(time) * 24 <= prompt_hours
            quickest = None if prompt or node in reported else _quicker(answer, answers, times)
            if quickest is not None:
                reported.add(node)
                quick, other, elsewhere = quickest
                message = _SAYS(
                    touchpoint=contact.name, time=str(time), quick=str(quick), journey=elsewhere.title
                )
                related = Mention(_stating(other, contact), _HERE(quick=str(quick)), "response_time")
                yield Finding(node, message, field="response_time", related=(related,))


def _answers(workspace: Workspace, times: float) -> dict[Touchpoint, list[Answer]]:
    """By touchpoint, the quickest first, where the slowest takes so many times as long."""
    found: dict[Touchpoint, list[Answer]] = {}
    for journey in judged(workspace):
        for contact, time, step in workspace.of_journey(journey, at_touchpoints):
            found.setdefault(contact, []).append((time, step, journey))
    ordered = ((contact, sorted(answers, key=_days)) for contact, answers in found.items())
    return {
        contact: answers for contact, answers in ordered if _days(answers[-1]) > times * _days(answers[0])
    }


def _stating(step: Step, contact: Touchpoint) -> Step | Touchpoint:
    """The one that states the time."""
    return contact if step.response_time is None else step


def _quicker(answer: Answer, ordered: list[Answer], times: float) -> Answer | None:
    """The quickest of another task in the same state, if it is so much quicker."""
    _, _, journey = answer
    for each in ordered:
        _, _, other = each
        if _days(answer) <= times * _days(each):
            return None
        longer = surely_longer(answer[0], _lasting(each), times)
        if longer and other is not journey and other.state == journey.state and not versions(journey, other):
            return each
    return None


def _days(answer: Answer) -> float:
    return _lasting(answer).days


def _lasting(answer: Answer) -> Duration:
    """At least a minute, so that one may compare with what is answered at once."""
    return max(answer[0], _MINUTE, key=lambda time: time.days)
