"""Steps in which only the company appears."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey, Step, steps
from cjtool.project import Workspace
from cjtool.query import channel

_SHOWN = 5

_ONE = Says(
    en="{count} of {total} {kind} is begun by the company and says nothing of the customer: no `does`, `thinks`, `feels` or `emotion`",
    nl="het bedrijf begint {count} van de {total} {kind}, en die zegt niets over de klant: geen `does`, `thinks`, `feels` of `emotion`",
    fr="{count} des {total} {kind} est commencé par l’entreprise et ne dit rien du client : ni `does`, ni `thinks`, ni `feels`, ni `emotion`",
    de="{count} von {total} {kind} beginnt das Unternehmen, und nichts darin handelt vom Kunden: kein `does`, `thinks`, `feels` oder `emotion`",
)
_SEVERAL = Says(
    en="{count} of {total} {kind} are begun by the company and say nothing of the customer: no `does`, `thinks`, `feels` or `emotion`",
    nl="het bedrijf begint {count} van de {total} {kind}, en die zeggen niets over de klant: geen `does`, `thinks`, `feels` of `emotion`",
    fr="{count} des {total} {kind} sont commencés par l’entreprise et ne disent rien du client : ni `does`, ni `thinks`, ni `feels`, ni `emotion`",
    de="{count} von {total} {kind} beginnt das Unternehmen, und nichts darin handelt vom Kunden: kein `does`, `thinks`, `feels` oder `emotion`",
)
_STEPS = Says(
    en="steps",
    nl="stappen",
    fr="moments",
    de="Schritten",
)
_CONTACTS = Says(
    en="steps with a channel",
    nl="stappen met een kanaal",
    fr="moments avec un canal",
    de="Schritten mit einem Kanal",
)
_HERE = Says(
    en="only the company is here",
    nl="hier is alleen het bedrijf",
    fr="ici, il n’y a que l’entreprise",
    de="hier kommt nur das Unternehmen vor",
)


@rule(Lens.JOURNEY, Severity.INFO)
def inside_out_steps(
    journey: Journey, workspace: Workspace, *, share: float = 0.3, contacts: int = 5
) -> Iterator[Finding]:
    """Too many contacts are begun by the company, with nothing of the customer in them.

    "Welcome mail is sent" is what a department does; whether anybody reads it, and what they make of it, is the
    journey. A map from the inside out shows how the company works, and not what customers live through, and
    misses the steps that they take out of its sight (Chelsea Paine, *Outside-in journey mapping*,
    https://essense.eu/outside-in/). Nielsen Norman Group asks for actions, mindsets and emotions of the customer
    in each phase (*Journey mapping 101*, https://www.nngroup.com/articles/journey-mapping-101/).

    ## Not reported

    - Contacts that the company begins and that say what the customer does, thinks, feels, says, hopes for, suffers or
      gains: `does`, `thinks`, `feels`, `quote`, `expects`, `emotion`, `pains`, `gains`.
    - Journeys of few contacts: one of two is no way of looking at things yet.
    - Contacts that the customer or a partner begins.
    - What the customer does alone, without a channel. Where steps of the company have none either, all steps are
      counted.
    - The steps one by one: the finding stands at `stages`, and shows the first five of them.

    ## How to mend

    Write each step from the customer's side: not "Contract is sent", but "Reads the contract at the kitchen
    table", and let a customer tell what he thinks of it. What only the company sees belongs under `backstage`.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `share` | `0.3` | the share of the steps that may be so, from 0 to 1 |
    | `contacts` | `5` | how many of them a journey has at least |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I become a customer of a bank
    stages:                   # <- inside-out-steps
      - name: Open an account
        phase: purchase
        steps:
          - name: Fills in the form
            channel: website
          - name: Identity check is started
            channel: email
            initiator: company
          - name: Card is sent
            channel: letter
            initiator: company
          - name: PIN is sent
            channel: letter
            initiator: company
          - name: Signs in
            channel: app
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I become a customer of a bank
    stages:
      - name: Open an account
        phase: purchase
        steps:
          - name: Fills in the form
            channel: website
          - name: Is asked to show a passport
            channel: email
            initiator: company
            does: Holds the passport before the phone, three times
            thinks: Is this really from my bank?
          - name: Finds the card in the letter box
            channel: letter
            initiator: company
            quote: And where is the PIN?
          - name: Finds the PIN a week later
            channel: letter
            initiator: company
            emotion: -0.5
          - name: Signs in
            channel: app
    ```
    """
    if not any(step.initiator == "company" for stage in journey.stages for step in stage.steps):
        return
    listed = steps(journey)
    touching = [step for step in listed if channel(step, workspace) is not None]
    inside = [step for step in listed if step.initiator == "company" and not _has_customer(step)]
    compared, kind = (touching, _CONTACTS) if set(inside) <= set(touching) else (listed, _STEPS)
    if len(compared) >= contacts and len(inside) > share * len(compared):
        related = tuple(Mention(step, _HERE()) for step in inside[:_SHOWN])
        says = _ONE if len(inside) == 1 else _SEVERAL
        message = says(count=len(inside), total=len(compared), kind=kind())
        yield Finding(journey, message, field="stages", related=related)


def _has_customer(step: Step) -> bool:
    spoken = step.does or step.thinks or step.feels or step.quote or step.expects
    return bool(spoken or step.pains or step.gains) or step.emotion is not None
