"""A customer who passes from one team to another, with nothing passed on."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Id, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import owner
from cjtool.query.handovers import unspoken

"""Channels on which things are sent; who gets one answers on another step."""

_SAYS = Says(
    en="the owner changes from {before} to {after}, and {step} has no `handover`",
    nl="de eigenaar wisselt van {before} naar {after}, en {step} heeft geen `handover`",
    fr="le responsable change de {before} à {after}, et {step} n’a pas de `handover`",
    de="die Zuständigkeit wechselt von {before} zu {after}, und {step} hat kein `handover`",
)
_BEFORE = Says(
    en="the contact before, of {owner}",
    nl="het contact ervoor, van {owner}",
    fr="le contact d’avant, de {owner}",
    de="der Kontakt davor, von {owner}",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_handover(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """The owner changes between two contacts, and nothing says what is passed on.

    Customers do not see teams; they see that they have to tell their story again. Each touchpoint may do well
    and the journey as a whole still fail (Rawson, Duncan and Jones, *The truth about customer experience*,
    Harvard Business Review, 2013, https://hbr.org/2013/09/the-truth-about-customer-experience); the articles behind cjtool ask for a seamless passage from prospect to
    customer.

    ## Not reported

    - Drafts.
    - Contacts without owner: the owner is the step's, else its touchpoint's, else its stage's. Two others with only
      such contacts, or steps without contact, between them follow one another.
    - What only goes one way: a mail, message, letter, newsletter, invoice, parcel or delivery that the company sends or the
      customer receives. Nobody has to tell a story again there; the next talk counts.
    - The same step twice, where several ways lead to it.
    - A `handover` of which `says-nothing` tells that it says nothing: `None`, `geen`, `keine` or `aucun` count as no
      handover, and this is not told again.

    ## How to mend

    Write under `handover` what the second team knows when the customer arrives: the file, the promises made,
    the customer's name. If nothing is passed on, write down the pain that it is for the customer, and an
    opportunity; the finding stands until something is. A wish does not belong into a map of today.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    define:
      teams:
        sales: {name: Sales}
        planning: {name: Planning}
    stages:
      - name: Sign
        phase: purchase
        owner: sales
        steps:
          - name: Signs the quote
            channel: portal
          - name: Looks forward to it
      - name: Installation
        owner: planning
        steps:
          - name: Gets a date         # <- missing-handover
            channel: phone
          - name: Sees the fitters
            channel: home-visit
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    define:
      teams:
        sales: {name: Sales}
        planning: {name: Planning}
    stages:
      - name: Sign
        phase: purchase
        owner: sales
        steps:
          - name: Signs the quote
            channel: portal
      - name: Installation
        owner: planning
        steps:
          - name: Gets a date
            channel: phone
            handover: Planning knows the roof, the quote and the days that suit
    ```
    """
    for earlier, later in unspoken(journey, workspace):
        before, after = owner(earlier, workspace), owner(later, workspace)
        yield Finding(
            later,
            _SAYS(before=Id("teams", str(before)), after=Id("teams", str(after)), step=later.name),
            field="handover",
            related=(Mention(earlier, _BEFORE(owner=str(before))),),
            unless=("says-nothing",) if later.handover else (),
        )
