"""A company that answers prospects sooner than customers."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Id, Says
from cjtool.model import Duration, Journey, Stage, Step
from cjtool.project import Workspace
from cjtool.query import has_phase, shortest, surely_longer, touchpoint
from cjtool.query.answering import around_sale

_SAYS = Says(
    en="on {channel} the answer takes {takes} after the sale and {promised} up to it",
    nl="via {channel} duurt het antwoord na de aankoop {takes}, en tot en met de aankoop {promised}",
    fr="sur {channel}, la réponse prend {takes} après la vente et {promised} jusqu’à la vente",
    de="über {channel} dauert die Antwort nach dem Kauf {takes} und bis zum Kauf {promised}",
)
_UP_TO_IT = Says(
    en="up to the sale it takes {promised}",
    nl="tot en met de aankoop duurt het {promised}",
    fr="jusqu’à la vente, elle prend {promised}",
    de="bis zum Kauf dauert sie {promised}",
)
_OF_TOUCHPOINT = Says(
    en="the touchpoint's response time",
    nl="de reactietijd van het contactmoment",
    fr="le délai de réponse du point de contact",
    de="die Antwortzeit des Kontaktpunkts",
)


@rule(Lens.CX, Severity.WARNING, kind=FindingKind.FACT)
def slower_after_sale(
    journey: Journey, workspace: Workspace, *, times: float = 2.0, prompt_hours: float = 1.0
) -> Iterator[Finding]:
    """On one channel, answers come much later after the sale than before it.

    The level of service has to hold from prospect to customer to service, say the articles behind cjtool. It
    seldom does: half of the calls that consumers made to buy something were answered within a minute, and of those
    who called as a customer 78 % waited longer (Ifbyphone among 531 people in the US, 2012,
    http://www.prweb.com/releases/2012/5/prweb9532770.htm). Who waits longer once
    the contract is signed learns what the attention was for.

    The slowest response time after the purchase is compared with the quickest up to and with it, in one journey
    and on one main channel. Of a range the upper end counts. Three working days are not slower than four days:
    different units are only compared where the calendar cannot turn it round.

    ## Not reported

    - Journeys without a purchase stage, and stages whose phase is not known. A stage that is purchase and
      something later counts as up to the sale.
    - Different channels: a letter is not a chat.
    - Differences between journeys: `uneven-response` compares those.
    - Prompt answers: one within the hour is no neglect, however quick the sale was. An hour is where answers
      begin to count as late: firms that tried to reach a prospect within it were nearly seven times as likely to have
      a real conversation as those that tried an hour later (Oldroyd, McElheran and Elkington, *The short life of
      online sales leads*, 2011, https://hbr.org/2011/03/the-short-life-of-online-sales-leads). On the phone, where
      customers hold the line, lower it.

    Where only its name tells the phase of a stage, the finding is an info that says so, and asks for `phase` first.

    ## How to mend

    Bring the answer after the sale back to the level of the sale: the same desk, more people, a queue that knows
    who calls. If that takes time, make it an opportunity.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `times` | `2.0` | how many times as long the answer may take after the sale |
    | `prompt-hours` | `1.0` | up to how many hours an answer is prompt, however quick the one before the sale is |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Buy
        phase: purchase
        steps:
          - name: Asks about the price
            channel: phone
            response_time: 10 minutes
      - name: First sunny month
        phase: service
        steps:
          - name: Asks why the meter stands still
            channel: phone
            response_time: 3 days     # <- slower-after-sale
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Buy
        phase: purchase
        steps:
          - name: Asks about the price
            channel: phone
            response_time: 10 minutes
      - name: First sunny month
        phase: service
        steps:
          - name: Asks why the meter stands still
            channel: phone
            response_time: 15-20 minutes
          - name: Sends a photo of the meter
            channel: email
            response_time: 1 day
    ```
    """
    if not has_phase(journey, "purchase"):
        return
    before, after = around_sale(journey, workspace)
    for main, late in after.items():
        if main in before:
            quickest, promised = min(before[main], key=lambda answer: answer[1].days)
            slowest, takes = max(late, key=lambda answer: shortest(answer[1]))
            if surely_longer(takes, promised, times) and shortest(takes) * 24 > prompt_hours:
                field, related = _written(slowest, quickest, promised, workspace)
                message = _SAYS(channel=Id("channels", main), takes=str(takes), promised=str(promised))
                finding = Finding(slowest, message, field=field, related=related)
                yield as_guess(finding, _around(slowest, quickest, workspace))


def _around(slowest: Step, quickest: Step, workspace: Workspace) -> tuple[Stage, ...]:
    return tuple(workspace.home(step).stage for step in (quickest, slowest))


def _written(
    slowest: Step, quickest: Step, promised: Duration, workspace: Workspace
) -> tuple[str, tuple[Mention, ...]]:
    """The field by which the slow answer comes about, and the places to look at beside it."""
    related = [Mention(quickest, _UP_TO_IT(promised=str(promised)), _field(quickest))]
    contact = touchpoint(slowest, workspace)
    if slowest.response_time is None and contact is not None:
        related.append(Mention(contact, _OF_TOUCHPOINT(), "response_time"))
    return _field(slowest), tuple(related)


def _field(step: Step) -> str:
    return "touchpoint" if step.response_time is None else "response_time"
