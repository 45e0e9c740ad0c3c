"""A journey that nobody has looked at for long."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_NEVER = Says(
    en="the live journey {journey} was never `reviewed`",
    nl="de lopende klantreis {journey} is nooit beoordeeld: `reviewed` ontbreekt",
    fr="le parcours en service {journey} n’a jamais été revu : `reviewed` manque",
    de="die laufende Customer Journey {journey} wurde nie überprüft: `reviewed` fehlt",
)
_LONG_AGO = Says(
    en="the journey was last reviewed on {day}, over {months} months ago",
    nl="de klantreis is voor het laatst beoordeeld op {day}, meer dan {months} maanden geleden",
    fr="le parcours a été revu pour la dernière fois le {day}, il y a plus de {months} mois",
    de="die Customer Journey wurde zuletzt am {day} überprüft, vor mehr als {months} Monaten",
)


@rule(Lens.CX, Severity.INFO)
def stale_journey(journey: Journey, workspace: Workspace, *, months: int = 12) -> Iterator[Finding]:
    """A live journey was reviewed long ago, or never.

    A map of two years ago shows a service that is gone, and people decide by it. The articles behind cjtool hold that
    a journey is never finished: it is reviewed and adapted on new feedback. The GOV.UK Service Standard says the same
    of services (point 8, https://www.gov.uk/service-manual/service-standard/point-8-iterate-and-improve-frequently).

    ## Not reported

    - Journeys whose `status` is not `live`.
    - Changes in git: a corrected word is no review.

    ## How to mend

    Go through the journey with those who serve in it and with new feedback, change what has changed, and write
    today's date under `reviewed`. If nobody will, set `status: archived`.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `months` | `12` | how long ago the review may be |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    reviewed: 2024-02-11      # <- stale-journey
    stages:
      - name: Renew
        phase: renewal
    ```

    ## Bad: never reviewed

    ```yaml
    cjtool: journey/v1
    title: I apply for a parking permit   # <- stale-journey
    status: live
    stages:
      - name: Apply
        phase: purchase
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    reviewed: 2025-06-30
    stages:
      - name: Renew
        phase: renewal
    ```
    """
    if journey.status != "live":
        return
    if journey.reviewed is None:
        yield Finding(journey, _NEVER(journey=journey.title), field="reviewed")
    elif journey.reviewed < _months_before(workspace.today, months):
        message = _LONG_AGO(day=journey.reviewed, months=months)
        yield Finding(journey, message, field="reviewed")


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or its last."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
