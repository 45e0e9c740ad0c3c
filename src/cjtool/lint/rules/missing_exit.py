"""A whole relationship without its end."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import guess_in_place, phases, uncovered

_RUNNING = {"awareness", "orientation", "purchase", "onboarding", "use"}


_SUBSCRIPTION = Says(
    en="the journey is a `subscription` and has no stage of phase `exit`",
    nl="de klantreis is een abonnement (`subscription`) en heeft geen fase met klantfase `exit`",
    fr="le parcours est un abonnement (`subscription`) et n’a pas d’étape de phase `exit`",
    de="die Customer Journey ist ein Abonnement (`subscription`) und hat keine Phase mit Lebenszyklusphase `exit`",
)
_LIFECYCLE = Says(
    en="the journey is a `lifecycle` and has no stage of phase `exit`",
    nl="de klantreis is een klantrelatie (`lifecycle`) en heeft geen fase met klantfase `exit`",
    fr="le parcours est un cycle de vie (`lifecycle`) et n’a pas d’étape de phase `exit`",
    de="die Customer Journey ist eine Kundenbeziehung (`lifecycle`) und hat keine Phase mit Lebenszyklusphase `exit`",
)
_CALLED_SUBSCRIPTION = Says(
    en="here it is called a subscription",
    nl="hier heet ze een abonnement",
    fr="ici, il est dit abonnement",
    de="hier heißt sie ein Abonnement",
)
_CALLED_LIFECYCLE = Says(
    en="here it is called a lifecycle",
    nl="hier heet ze een klantrelatie",
    fr="ici, il est dit cycle de vie",
    de="hier heißt sie eine Kundenbeziehung",
)


@rule(Lens.JOURNEY, Severity.INFO, completeness=True)
def missing_exit(workspace: Workspace) -> Iterator[Finding]:
    """A lifecycle or a subscription has no exit.

    The articles behind cjtool ask that the quality of service holds up to the end of the relationship, and
    Joe Macleod's *Ends* (2017) shows how seldom anybody designs that end. Leaving is the last thing that a
    customer remembers and tells others. The finding is a warning for subscriptions, since every one of them
    is cancelled some day.

    ## Not reported

    - Drafts, and journeys whose `scope` leaves out `exit`.
    - Journeys of level `journey` or `micro` that are no subscription.
    - A stage after the use of the product whose phase is not known: it may be the exit.
    - Journeys of a project in which another one has the exit: the `parent`, a part or one of the same parent, or any
      that has no purchase of its own, such as "I cancel my membership".

    Where a stage stands in its place of which only the name tells another phase, the finding is an info that says so.

    ## How to mend

    Add a stage of phase `exit`: cancelling, the last bill, handing in. If another journey covers it, say with
    `scope` which phases this one means to cover.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I work out at the gym
    relationship: subscription
    stages:                   # <- missing-exit
      - name: Join
        phase: purchase
        steps:
          - name: Signs at the desk
            channel: counter
      - name: Work out
        phase: use
        steps:
          - name: Checks in
            channel: kiosk
    ```

    ## Bad: a lifecycle

    ```yaml
    cjtool: journey/v1
    title: Mijn leven lang bankieren
    level: lifecycle
    stages:                   # <- missing-exit
      - name: Rekening openen
        phase: purchase
      - name: Hulp bij vragen
      - name: Verlengen
    ```

    ## Good: another journey has it

    ```yaml title=gym.yaml
    cjtool: journey/v1
    title: I work out at the gym
    relationship: subscription
    stages:
      - name: Work out
        phase: use
    ```

    ```yaml title=leave.yaml
    cjtool: journey/v1
    title: I leave the gym
    stages:
      - name: Cancel
        phase: exit
    ```

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I work out at the gym
    relationship: subscription
    stages:
      - name: Join
        phase: purchase
        steps:
          - name: Signs at the desk
            channel: counter
      - name: Cancel
        steps:
          - name: Cancels in two taps
            channel: app
    ```
    """
    lacking = [journey for journey in judged(workspace, completeness=True) if _lacks_exit(journey)]
    for journey in uncovered("exit", lacking, workspace):
        guess = guess_in_place(journey, "exit")
        yield as_guess(_missing(journey), () if guess is None else (guess,))


def _lacks_exit(journey: Journey) -> bool:
    whole = journey.relationship == "subscription" or journey.level == "lifecycle"
    return whole and _in_scope(journey) and not _may_have_exit(journey)


def _missing(journey: Journey) -> Finding:
    subscribed = journey.relationship == "subscription"
    key, says, called = (
        ("relationship", _SUBSCRIPTION, _CALLED_SUBSCRIPTION)
        if subscribed
        else ("level", _LIFECYCLE, _CALLED_LIFECYCLE)
    )
    return Finding(
        journey,
        says(),
        field="stages",
        severity=Severity.WARNING if subscribed else None,
        related=(Mention(journey, called(), key),),
    )


def _in_scope(journey: Journey) -> bool:
    """By default in scope, since a subscription covers what it needs."""
    return journey.scope is None or "exit" in journey.scope


def _may_have_exit(journey: Journey) -> bool:
    """Whether there is an exit, or, after the use of the product, a stage that is not recognised."""
    unknown = False
    for stage in journey.stages:
        own = phases(stage)
        if "exit" in own:
            return True
        unknown = not own or (unknown and _RUNNING.isdisjoint(own))
    return unknown
