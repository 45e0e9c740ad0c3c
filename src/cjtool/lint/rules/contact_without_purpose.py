"""A contact that the company wanted, and perhaps nobody else."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.model import Journey, Step, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.query import channel, is_contact, purpose, touchpoint
from cjtool.vocabulary.alone import acts_alone
from cjtool.vocabulary.contact import confirms, gives_access

_SHOWN = 5
# Part of the deal, or aimed at nobody in particular.
_OWED = {"advertisement", "delivery", "invoice", "package", "payment"}


_STEP = Says(
    en="the company starts {step}, and no `expects` says what the customer has from it",
    nl="het bedrijf begint {step}, en geen `expects` zegt wat de klant eraan heeft",
    fr="l’entreprise commence {step}, et aucun `expects` ne dit ce que le client en retire",
    de="das Unternehmen beginnt {step}, und kein `expects` sagt, was der Kunde davon hat",
)
_CONTACT = Says(
    en="the company starts contact at {touchpoint}, and no `purpose` says what the customer has from it",
    nl="het bedrijf zoekt contact via {touchpoint}, en geen `purpose` zegt wat de klant eraan heeft",
    fr="l’entreprise prend contact à {touchpoint}, et aucun `purpose` ne dit ce que le client en retire",
    de="das Unternehmen meldet sich über {touchpoint}, und kein `purpose` sagt, was der Kunde davon hat",
)
_HERE = Says(
    en="the company starts it here",
    nl="hier begint het bedrijf het",
    fr="ici, l’entreprise le commence",
    de="hier beginnt es das Unternehmen",
)


@rule(Lens.UX, Severity.INFO)
def contact_without_purpose(workspace: Workspace) -> Iterator[Finding]:
    """The company contacts the customer, and nothing says what the customer has from it.

    What does this extra newsletter mean for the customer? the articles behind cjtool ask of every contact. That
    e-mails are not relevant is the second reason for which consumers unsubscribe, after their number
    (MarketingSherpa among 2,400 consumers, 2017,
    https://www.marketingsherpa.com/article/chart/why-consumers-unsubscribe). Who has stopped reading misses
    the message that matters, too.

    ## Not reported

    - Contacts that the customer or a partner starts.
    - Steps with `expects`, or whose touchpoint has a `purpose`.
    - Steps that tell in another way what the customer makes of it: `does`, `thinks`, `feels`, `quote`, gains or pains,
      or an `emotion` above 0.
    - Replies: what the company sends once, right after a step of the customer. A newsletter and whatever has a
      `frequency` is none.
    - Invoices, payments, parcels and advertisements; by the name of the step or its touchpoint confirmations, receipts,
      tickets and access details.
    - What the customer does alone by its name, such as "Waits for the result".
    - The steps of one touchpoint one by one: the finding stands at the touchpoint, and shows the first five.

    ## How to mend

    Write under `expects` what the customer hopes for at that moment, or under the touchpoint's `purpose` what it
    is for, seen from the customer. If there is nothing to write, drop the contact.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I join a gym
    define:
      touchpoints:
        promo-mail: {name: Promo mail, channel: email}    # <- contact-without-purpose
    stages:
      - name: First weeks
        phase: onboarding
        steps:
          - name: Gets an offer for a personal trainer
            touchpoint: promo-mail
            initiator: company
          - name: Gets a text message about the juice bar     # <- contact-without-purpose
            channel: sms
            initiator: company
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I join a gym
    define:
      touchpoints:
        coach-mail:
          name: Mail from the coach
          channel: email
          purpose: To know what to train next
    stages:
      - name: First weeks
        phase: onboarding
        steps:
          - name: Gets a training plan
            touchpoint: coach-mail
            initiator: company
          - name: Gets a text message about the first visit
            channel: sms
            initiator: company
            expects: To be told where to go and what to bring
    ```
    """
    for holder, sent in _without_purpose(workspace).items():
        if isinstance(holder, Step):
            message = _STEP(step=holder.name)
            yield Finding(holder, message, field="expects")
        else:
            message = _CONTACT(touchpoint=holder.name)
            related = tuple(Mention(step, _HERE()) for step in sent[:_SHOWN])
            yield Finding(holder, message, field="purpose", related=related)


def _without_purpose(workspace: Workspace) -> dict[Step | Touchpoint, list[Step]]:
    """Steps that the company starts for nothing, by what should say why: the touchpoint, or the step."""
    found: dict[Step | Touchpoint, list[Step]] = {}
    for journey in judged(workspace):
        for holder, step in workspace.of_journey(journey, _sent_for_nothing):
            found.setdefault(holder, []).append(step)
    return found


def _sent_for_nothing(journey: Journey, workspace: Workspace) -> tuple[tuple[Step | Touchpoint, Step], ...]:
    sent: list[tuple[Step | Touchpoint, Step]] = []
    before: Step | None = None
    for step in steps(journey):
        unasked = step.initiator == "company" and step.expects is None and is_contact(step)
        if unasked and purpose(step, workspace) is None and _unexplained(step, before, workspace):
            sent.append((touchpoint(step, workspace) or step, step))
        before = step
    return tuple(sent)


def _unexplained(step: Step, before: Step | None, workspace: Workspace) -> bool:
    """Whether neither what the customer makes of a contact nor the step before tells what it is good for."""
    main = channel(step, workspace)
    told = step.does or step.thinks or step.feels or step.quote or step.gains or step.pains
    if main in _OWED or told or (step.emotion or 0) > 0 or _owed_by_name(step, workspace):
        return False
    once = step.frequency is None and main != "newsletter"
    return not (once and before is not None and before.initiator == "customer")


def _owed_by_name(step: Step, workspace: Workspace) -> bool:
    """Whether names tell what a contact is for, a confirmation or a way in; or that it is none."""
    contact = touchpoint(step, workspace)
    names = (step.name,) if contact is None else (step.name, contact.name)
    return acts_alone(step.name) or any(confirms(name) or gives_access(name) for name in names)
