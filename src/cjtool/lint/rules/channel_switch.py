"""A customer who has to go on elsewhere."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Id, Says
from cjtool.model import Journey, Stage, Step
from cjtool.project import Workspace
from cjtool.query import alternatives, channel, contacts, definitions, phases
from cjtool.vocabulary.contact import asks, receives
from cjtool.vocabulary.silence import says_something

_BROWSING = {"awareness", "orientation"}
# Nobody is there to whom anything could be handed over.
_THINGS = {"delivery", "invoice", "newsletter", "package", "payment"}
_WRITTEN = {"email", "letter", "messaging", "sms"}
# From the one to the other a customer walks, in sight of the staff.
_IN_PERSON = {"counter", "event", "home-visit", "kiosk", "meeting", "store"}


_SAYS = Says(
    en="the customer goes from {before} to {after}, and {step} has no `handover`",
    nl="de klant gaat van {before} naar {after}, en {step} heeft geen `handover`",
    fr="le client passe de {before} à {after}, et {step} n’a pas de `handover`",
    de="der Kunde wechselt von {before} zu {after}, und {step} hat kein `handover`",
)
_BEFORE = Says(
    en="the contact before, on {channel}",
    nl="het contact ervoor, via {channel}",
    fr="le contact précédent, par {channel}",
    de="der Kontakt davor, über {channel}",
)


@rule(Lens.JOURNEY, Severity.INFO)
def channel_switch(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """The customer changes channel within a stage, and nothing is handed over.

    Whoever looks for an answer on the website and then calls begins again. Reducing such switching is one of the
    five things that Dixon, Freeman and Toman advise to companies that want loyal customers, after a study of
    more than 75,000 people who had asked for help (*Stop trying to delight your customers*, Harvard Business Review, 2010,
    https://hbr.org/2010/07/stop-trying-to-delight-your-customers). Nielsen Norman Group asks that people can go
    on in the next channel where they left the last (https://www.nngroup.com/articles/seamless-cross-channel/).

    ## Not reported

    - Contacts that the company or a partner begins, and contacts in two stages. By a step's name
      a call that the customer gets ("Is called back"), and a message in which nothing is asked or told ("Receives a
      confirmation", "Clicks the link in the mail"), count as begun by the company.
    - Stages of awareness and orientation, and those of `use` alone: there people go from one place to another as
      they like.
    - Channels that are not the company's own, such as a review site, and payments, invoices and parcels: nobody is
      there who could know of the contact before.
    - From one place to another in the same house: kiosk, counter, meeting, store, event, home visit.
    - Other channels than the main one, which is the first of a list.
    - Two `optional` contacts in a row: a customer may take one in place of the other, by phone or by chat.
    - The same step twice, where several ways lead to it.

    ## How to mend

    Let the customer finish in one channel. Where the change is meant, write under `handover` what the second
    channel knows of the first: the form that was filled in, the chat so far.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik meld een storing
    stages:
      - name: Storing melden
        steps:
          - name: Vraagt het aan de chatbot
            channel: chatbot
          - name: Legt het nog eens uit aan de telefoon   # <- channel-switch
            channel: phone
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik meld een storing
    stages:
      - name: Storing melden
        steps:
          - name: Vraagt het aan de chatbot
            channel: chatbot
          - name: Wordt doorverbonden met een monteur
            channel: phone
            handover: De monteur leest het gesprek met de chatbot mee
    ```
    """
    going_on = {step for stage in journey.stages for step in _going_on(stage)}
    for earlier, later in contacts(journey) if going_on else ():
        before, after = _held(earlier, journey, workspace), _held(later, journey, workspace)
        changes = before is not None and after is not None and before != after
        walks = before in _IN_PERSON and after in _IN_PERSON
        if changes and not walks and later in going_on and _in_a_row(earlier, later, workspace):
            going_on.remove(later)
            yield Finding(
                later,
                _SAYS(before=Id("channels", str(before)), after=Id("channels", str(after)), step=later.name),
                field="handover",
                related=(Mention(earlier, _BEFORE(channel=str(before))),),
            )


def _going_on(stage: Stage) -> Iterator[Step]:
    """The contacts that the customer starts without a handover, in a stage that has several places for them."""
    own = phases(stage)
    several = len({(step.channel, step.touchpoint) for step in stage.steps}) > 1
    if several and own != ("use",) and _BROWSING.isdisjoint(own):
        yield from (
            step for step in stage.steps if step.initiator == "customer" and not says_something(step.handover)
        )


def _held(step: Step, journey: Journey, workspace: Workspace) -> str | None:
    """The main channel of a step, if the customer speaks there with the company or its systems."""
    main = channel(step, workspace)
    if main is None or main in _THINGS:
        return None
    if (main == "phone" and receives(step.name)) or (main in _WRITTEN and not asks(step.name)):
        return None
    ownership = definitions(journey, workspace).channels[main].ownership
    return main if ownership in (None, "owned") else None


def _in_a_row(earlier: Step, later: Step, workspace: Workspace) -> bool:
    """Whether the customer starts both contacts in one stage, the one after the other and not in its place."""
    within = workspace.home(earlier).stage is workspace.home(later).stage
    return earlier.initiator == "customer" and within and not alternatives(earlier, later)
