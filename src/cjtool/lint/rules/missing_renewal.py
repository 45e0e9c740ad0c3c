"""A subscription that nobody renews."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import guess_in_place, has_phase, stand_in, uncovered

_SAYS = Says(
    en="the journey is a `subscription` and has no stage of phase `renewal`",
    nl="de klantreis is een abonnement (`subscription`) en heeft geen fase met klantfase `renewal`",
    fr="le parcours est un abonnement (`subscription`) et n’a pas d’étape de phase `renewal`",
    de="die Customer Journey ist ein Abonnement (`subscription`) und hat keine Phase mit Lebenszyklusphase `renewal`",
)
_CALLED = Says(
    en="here it is called a subscription",
    nl="hier heet ze een abonnement",
    fr="ici, il est dit abonnement",
    de="hier heißt sie ein Abonnement",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_renewal(workspace: Workspace) -> Iterator[Finding]:
    """A subscription has no renewal.

    A subscription is decided on again and again, and a customer who does not notice has not decided. The UK government
    puts what unwanted subscriptions cost people there at £1.6 billion a year; renewals by default are
    among them, and the Digital Markets, Competition and Consumers Act 2024, part 4, chapter 2, asks for a reminder
    before each (https://www.legislation.gov.uk/ukpga/2024/13/contents). The articles behind cjtool let the
    relationship run on to renewing or leaving, and both are part of the map.

    ## Not reported

    - Drafts, and journeys whose `scope` leaves out `renewal`.
    - Journeys whose `relationship` is not `subscription`.
    - A stage whose phase is not known, where the renewal would stand: it may be the renewal.
    - Journeys of a project in which another one has the renewal: the `parent`, a part or one of the same parent, or
      any that has no purchase of its own, such as "I renew my membership".

    Where a stage stands in its place of which only the name tells another phase, the finding is an info that says so.

    ## How to mend

    Add a stage of phase `renewal`: the reminder, the new price, going on, pausing or changing. If another
    journey covers it, say with `scope` which phases this one means to cover.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik lees elke ochtend de krant
    relationship: subscription
    stages:                   # <- missing-renewal
      - name: Proberen
        phase: purchase
        steps:
          - name: Neemt een proefabonnement
            channel: website
      - name: Lezen
        phase: use
        steps:
          - name: Leest bij het ontbijt
            channel: app
      - name: Opzeggen
        phase: exit
        steps:
          - name: Zegt op
            channel: phone
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik lees elke ochtend de krant
    relationship: subscription
    stages:
      - name: Lezen
        phase: use
        steps:
          - name: Leest bij het ontbijt
            channel: app
      - name: Verlengen
        steps:
          - name: Krijgt een maand vooraf bericht wat het nieuwe jaar kost
            channel: email
            initiator: company
      - name: Opzeggen
        steps:
          - name: Zegt op
            channel: website
    ```

    ## Good: another journey covers the renewal

    ```yaml
    cjtool: journey/v1
    title: Ik meld dat de krant niet is bezorgd
    relationship: subscription
    scope: [service, after-sales]
    stages:
      - name: Klacht
        steps:
          - name: Meldt het in de app
            channel: app
    ```
    """
    lacking = [journey for journey in judged(workspace, completeness=True) if _lacks_renewal(journey)]
    for journey in uncovered("renewal", lacking, workspace):
        related = (Mention(journey, _CALLED(), "relationship"),)
        guess = guess_in_place(journey, "renewal")
        finding = Finding(journey, _SAYS(), field="stages", related=related)
        yield as_guess(finding, () if guess is None else (guess,))


def _lacks_renewal(journey: Journey) -> bool:
    return (
        journey.relationship == "subscription"
        and (journey.scope is None or "renewal" in journey.scope)
        and not has_phase(journey, "renewal")
        and stand_in(journey, "renewal") is None
    )
