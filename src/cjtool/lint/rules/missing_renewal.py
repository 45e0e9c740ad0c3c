"""A subscription that nobody renews."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import has_phase, stand_in

_SAYS = Says(
    en="the journey is a `subscription` and has no stage of phase `renewal`",
    nl="de klantreis is een abonnement (`subscription`) en heeft geen fase met levensfase `renewal`",
)
_CALLED = Says(
    en="here it is called a subscription",
    nl="hier heet ze een abonnement",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_renewal(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A subscription has no renewal.

    A subscription is decided on again and again, and a customer who does not notice has not decided. Regulators
    put what subscription traps cost people in the UK at over £1.6 billion a year; renewals by default are
    among them, and the Digital Markets, Competition and Consumers Act 2024 deals with them
    (https://lewissilkin.com/en/insights/dmcc-bill-and-subscriptions). The articles behind cjtool let the
    relationship run on to renewing or leaving, and both are part of the map.

    ## Not reported

    - Drafts, and journeys whose `scope` leaves out `renewal`.
    - Journeys whose `relationship` is not `subscription`.
    - A stage whose phase is not known, where the renewal would stand: it may be the renewal.

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
    if (
        journey.relationship == "subscription"
        and (journey.scope is None or "renewal" in journey.scope)
        and not has_phase(journey, "renewal")
        and stand_in(journey, "renewal") is None
    ):
        yield Finding(
            journey,
            _SAYS(),
            field="stages",
            related=(Mention(journey, _CALLED(), "relationship"),),
        )
