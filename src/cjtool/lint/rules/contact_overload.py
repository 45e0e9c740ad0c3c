"""A company that writes and calls too often."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Figure, Message, Says
from cjtool.model import Journey, Stage, Step
from cjtool.project import Workspace
from cjtool.query import intensity, phases
from cjtool.query.service import frequent

_IN_STAGE = Says(
    en="in stage {place} the company makes contact {total} times a week, over {limit}",
    nl="in fase {place} zoekt het bedrijf {total} keer per week contact, meer dan {limit}",
    fr="à l’étape {place}, l’entreprise prend contact {total} fois par semaine, plus de {limit}",
    de="in der Phase {place} meldet sich das Unternehmen {total} Mal pro Woche, mehr als {limit}",
)
_IN_PHASE = Says(
    en="in phase {place} the company makes contact {total} times a week, over {limit}",
    nl="in klantfase {place} zoekt het bedrijf {total} keer per week contact, meer dan {limit}",
    fr="dans la phase {place}, l’entreprise prend contact {total} fois par semaine, plus de {limit}",
    de="in der Lebenszyklusphase {place} meldet sich das Unternehmen {total} Mal pro Woche, mehr als {limit}",
)
_WEIGHED_IN_STAGE = Says(
    en="in stage {place} the company's contacts weigh {total} a week by their intensity, over {limit}",
    nl="in fase {place} wegen de contacten van het bedrijf naar intensiteit {total} per week, meer dan {limit}",
    fr="à l’étape {place}, les contacts de l’entreprise pèsent {total} par semaine selon leur intensité, plus de {limit}",
    de="in der Phase {place} wiegen die Kontakte des Unternehmens nach Intensität {total} pro Woche, mehr als {limit}",
)
_WEIGHED_IN_PHASE = Says(
    en="in phase {place} the company's contacts weigh {total} a week by their intensity, over {limit}",
    nl="in klantfase {place} wegen de contacten van het bedrijf naar intensiteit {total} per week, meer dan {limit}",
    fr="dans la phase {place}, les contacts de l’entreprise pèsent {total} par semaine selon leur intensité, "
    "plus de {limit}",
    de="in der Lebenszyklusphase {place} wiegen die Kontakte des Unternehmens nach Intensität {total} pro Woche, "
    "mehr als {limit}",
)
_WEIGHTS = {"low": 0.5, "medium": 1.0, "high": 2.0}
_HERE = Says(
    en="and here",
    nl="en hier",
    fr="et ici",
    de="und hier",
)


@rule(Lens.CX, Severity.INFO, kind=FindingKind.FACT)
def contact_overload(journey: Journey, workspace: Workspace, *, per_week: float = 3.0) -> Iterator[Finding]:
    """In one phase the company contacts the customer too often.

    Each team sends no more than its own, and the customer gets them all. In a survey among 2,400 Americans the
    first reason to leave a mailing list was too many e-mails, with 26 %, and the third too many from this very
    company, with 19 % (MarketingSherpa, 2017, https://www.marketingsherpa.com/article/chart/why-consumers-unsubscribe).
    The articles behind cjtool ask of every contact how often it comes and what it means to the customer. From how
    many on it is too much nobody has measured: three a week is our judgement, and a reason to look, no more.

    A push message that one glances at asks less than a call, so a contact counts by its `intensity`, its own or its
    touchpoint's: `low` (a glance) as half a contact, `medium` (something to read) as one, `high` (an answer, a call
    or a visit) as two. Without `intensity` a contact counts as one. Halves and doubles are our judgement too: nobody
    has measured them, and a finer scale would pretend that somebody has.

    ## Not reported

    - Contacts without `frequency`: they happen once. Those that the customer or a partner starts.
    - Contacts in other phases: who is in onboarding is not yet in renewal. A stage whose phase is not known is
      counted by itself.
    - The contacts one by one: the finding stands at the most frequent, with the others beside it.

    ## How to mend

    Join contacts into one, send it less often, or let the customer choose how often. Begin with those that the
    customer would not miss (`contact-without-purpose`).

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `per-week` | `3.0` | how many contacts a week there may be |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I start at the gym
    stages:
      - name: First weeks
        phase: onboarding
        steps:
          - name: Gets tips by e-mail
            channel: email
            initiator: company
            frequency: 1 per week
          - name: Gets an offer
            channel: app
            initiator: company
            frequency: 3 per week     # <- contact-overload
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I start at the gym
    stages:
      - name: First weeks
        phase: onboarding
        steps:
          - name: Gets tips, with the offer of the week
            channel: email
            initiator: company
            frequency: 1 per week
          - name: Hears from the coach how it goes
            channel: messaging
            initiator: company
            frequency: 2 per month
    ```
    """
    reported = []

    def weight(step: Step) -> float:
        return _per_week(step) * _WEIGHTS[intensity(step, workspace) or "medium"]

    for place, sent in _sent(journey).items():
        total = sum(map(weight, sent))
        if round(total, 6) > per_week and sent not in reported:
            reported.append(sent)
            most = max(sent, key=weight)
            weighed = any(weight(step) != _per_week(step) for step in sent)
            message = _message(place, total, per_week, weighed)
            subject = place.id if isinstance(place, Stage) else place
            related = tuple(
                Mention(step, _HERE(), "frequency") for step in dict.fromkeys(sent) if step is not most
            )
            finding = Finding(most, message, field="frequency", subject=subject, related=related)
            yield finding if isinstance(place, Stage) else as_guess(finding, _of(place, journey))


def _message(place: str | Stage, total: float, limit: float, weighed: bool) -> Message:
    if isinstance(place, Stage):
        says, name = _WEIGHED_IN_STAGE if weighed else _IN_STAGE, place.name
    else:
        says, name = _WEIGHED_IN_PHASE if weighed else _IN_PHASE, place
    return says(place=name, total=Figure(total, ".3g"), limit=Figure(limit, bare=True))


def _of(phase: str, journey: Journey) -> list[Stage]:
    return [stage for stage in journey.stages if phase in phases(stage) and frequent(stage)]


def _sent(journey: Journey) -> dict[str | Stage, list[Step]]:
    """What the company sends again and again, by phase; by stage where no phase is known."""
    found: dict[str | Stage, list[Step]] = {}
    for stage in journey.stages:
        sent = frequent(stage)
        for place in (phases(stage) or (stage,)) if sent else ():
            found.setdefault(place, []).extend(sent)
    return found


def _per_week(step: Step) -> float:
    return step.frequency.per_week if step.frequency else 0
