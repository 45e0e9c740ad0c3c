"""A question that gets its answer some time."""

from collections.abc import Iterator
from itertools import pairwise

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Id, Says
from cjtool.model import Journey, Step, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.query import channel, response_time, touchpoint
from cjtool.vocabulary.contact import asks, receives

_AT_ONCE = frozenset({"phone", "chat"})
_WRITTEN = frozenset({"email", "messaging", "letter"})
_SHOWN = 5

_STEP = Says(
    en="the customer starts {step} by {channel}, and no `response_time` says how soon the answer comes",
    nl="de klant begint {step} via {channel}, en geen `response_time` zegt hoe snel het antwoord komt",
    fr="le client commence {step} par {channel}, et aucun `response_time` ne dit quand vient la réponse",
    de="der Kunde beginnt {step} über {channel}, und keine `response_time` sagt, wie bald die Antwort kommt",
)
_CONTACT = Says(
    en="customers start contact at {touchpoint} by {channel}, and no `response_time` says how soon the answer comes",
    nl="klanten zoeken contact bij {touchpoint} via {channel}, en geen `response_time` zegt hoe snel het antwoord komt",
    fr="les clients s’adressent à {touchpoint} par {channel}, et aucun `response_time` ne dit quand vient la réponse",
    de="Kunden wenden sich über {channel} an {touchpoint}, und keine `response_time` sagt, wie bald die Antwort kommt",
)
_HERE = Says(
    en="the customer starts it here",
    nl="hier begint de klant het",
    fr="ici, le client prend contact",
    de="hier meldet sich der Kunde",
)


@rule(Lens.UX, Severity.INFO, completeness=True)
def missing_response_time(workspace: Workspace) -> Iterator[Finding]:
    """The customer asks something, and nothing says how soon the answer comes.

    Who calls, writes or chats waits for an answer, and it may be long in coming: of 1,000 companies that were asked
    something by e-mail as a customer would, 62 % did not answer at all (SuperOffice, *Customer service benchmark report*,
    2018, told in https://www.toistersolutions.com/blog/tag/email). What is not
    written down is not kept, and the rules about slow and uneven answers have nothing to compare.

    ## Not reported

    - Drafts.
    - Contacts that the company or a partner starts: say so with `initiator`. A step that the customer gets by its
      name, such as "Receives a reply", counts as one.
    - Steps by e-mail, message or letter whose name has no word for asking, telling or sending, in English, Dutch,
      German or French: who confirms an address or reads a brochure waits for no answer.
    - Steps with `wait`: it says how long the answer takes.
    - A step by phone or chat right after another one by it: the same conversation goes on.
    - Channels other than phone, email, chat, messaging and letter; of several channels only the main one counts.
    - The steps of one touchpoint one by one: the finding stands at the touchpoint, and shows the first five.

    ## How to mend

    Write under `response_time` of the touchpoint or the step how long customers wait for an answer, as
    measured; of a range the upper end counts. If the customer only reads what was sent, set
    `initiator: company`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    define:
      touchpoints:
        help-desk: {name: Help desk, channel: phone}      # <- missing-response-time
    stages:
      - name: Compare
        phase: orientation
        steps:
          - name: Asks three firms for a quote            # <- missing-response-time
            channel: email
      - name: First sunny month
        phase: service
        steps:
          - name: Asks why the meter stands still
            touchpoint: help-desk
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    define:
      touchpoints:
        help-desk: {name: Help desk, channel: phone, response_time: 3 minutes}
    stages:
      - name: Compare
        phase: orientation
        steps:
          - name: Asks three firms for a quote
            channel: email
            response_time: 1-5 working days
          - name: Gets a first quote
            channel: email
            initiator: company
      - name: First sunny month
        phase: service
        steps:
          - name: Asks why the meter stands still
            touchpoint: help-desk
    ```
    """
    for holder, asking in _unanswered(workspace).items():
        main = channel(asking[0], workspace) or ""
        if isinstance(holder, Step):
            message = _STEP(step=holder.name, channel=Id("channels", main))
            related: tuple[Mention, ...] = ()
        else:
            message = _CONTACT(touchpoint=holder.name, channel=Id("channels", main))
            related = tuple(Mention(step, _HERE()) for step in asking[:_SHOWN])
        yield Finding(holder, message, field="response_time", related=related)


def _unanswered(workspace: Workspace) -> dict[Step | Touchpoint, list[Step]]:
    """Steps without response time, by what should state it: the touchpoint that gives the channel, or the step."""
    found: dict[Step | Touchpoint, list[Step]] = {}
    for journey in judged(workspace, completeness=True):
        for step, holder in workspace.of_journey(journey, _unanswered_in):
            found.setdefault(holder, []).append(step)
    return found


def _unanswered_in(journey: Journey, workspace: Workspace) -> tuple[tuple[Step, Step | Touchpoint], ...]:
    asking = (
        step
        for before, step in pairwise((None, *steps(journey)))
        if step is not None
        and step.response_time is None
        and step.wait is None
        and step.initiator == "customer"
        and _waits_for_answer(step, workspace)
        and response_time(step, workspace) is None
        and not _goes_on(before, step, workspace)
    )
    return tuple(
        (step, (touchpoint(step, workspace) if step.channel is None else None) or step) for step in asking
    )


def _goes_on(before: Step | None, step: Step, workspace: Workspace) -> bool:
    """Whether a step belongs to the call or the chat of the step before it."""
    main = channel(step, workspace)
    return before is not None and main in _AT_ONCE and channel(before, workspace) == main


def _waits_for_answer(step: Step, workspace: Workspace) -> bool:
    """Whether somebody has to answer: at every call and chat, and where the customer writes to ask or tell."""
    main = channel(step, workspace)
    return (main in _AT_ONCE and not receives(step.name)) or (main in _WRITTEN and asks(step.name))
