"""A journey that nobody has looked at for long, or not since something around it changed."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey, Touchpoint
from cjtool.project import Workspace
from cjtool.project.watching import WatchedChange
from cjtool.query import touchpoint

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
_CHANGED = Says(
    en="{path} changed on {day}, and the journey was last reviewed on {reviewed}",
    nl="{path} is gewijzigd op {day}, en de klantreis is voor het laatst beoordeeld op {reviewed}",
    fr="{path} a changé le {day}, et le parcours a été revu pour la dernière fois le {reviewed}",
    de="{path} wurde am {day} geändert, und die Customer Journey zuletzt am {reviewed} überprüft",
)
_SEVERAL_CHANGED = Says(
    en="{path} changed on {day}, and more of what is watched ({count} in all); the journey was last reviewed on {reviewed}",
    nl="{path} is gewijzigd op {day}, en meer van wat in de gaten wordt gehouden ({count} in totaal); de klantreis is voor "
    "het laatst beoordeeld op {reviewed}",
    fr="{path} a changé le {day}, et d’autres fichiers surveillés aussi ({count} en tout) ; le parcours a été revu pour la "
    "dernière fois le {reviewed}",
    de="{path} wurde am {day} geändert, und mehr von dem, was beobachtet wird ({count} insgesamt); die Customer Journey "
    "wurde zuletzt am {reviewed} überprüft",
)
_WATCHES = Says(
    en="{touchpoint} watches {glob}",
    nl="{touchpoint} houdt {glob} in de gaten",
    fr="{touchpoint} surveille {glob}",
    de="{touchpoint} beobachtet {glob}",
)


@rule(Lens.CX, Severity.INFO)
def stale_journey(journey: Journey, workspace: Workspace, *, months: int = 12) -> Iterator[Finding]:
    """A live journey was reviewed long ago, never, or before something changed that it watches.

    A map of two years ago shows a service that is gone, and people decide by it. The articles behind cjtool hold that
    a journey is never finished: it is reviewed and adapted on new feedback. The GOV.UK Service Standard says the same
    of services (point 8, https://www.gov.uk/service-manual/service-standard/point-8-iterate-and-improve-frequently).

    ## Not reported

    - Journeys whose `status` is not `live`.
    - Changes of the journey's own file in git: a corrected word is no review.
    - Changes of watched files where git tells nothing, outside a repository or without git. In a shallow clone, those
      that may lie before its first commit; `lint` says so.

    ## How to mend

    Go through the journey with those who serve in it and with new feedback, change what has changed, and write
    today's date under `reviewed`. If nobody will, set `status: archived`.

    Files whose changes call for a review stand under `watches`, at the journey or at a touchpoint of the library: globs
    from the top of the git repository, such as `src/mail/**`. The day of a change is that of its last commit; what is not
    committed yet changed today.

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

    ## Bad: a watched file changed

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      reminder: {name: Reminder, channel: email, watches: src/mail/reminder/**}
    ```

    ```yaml title=renew.yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    reviewed: 2025-06-30      # <- stale-journey
    watches: [terms/parking*.md]
    stages:
      - name: Renew
        phase: renewal
        steps:
          - {name: Is reminded, touchpoint: reminder}
    ```

    ```text title=git
    2025-03-01 terms/parking.md
    2025-10-14 src/mail/reminder/first.html
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    reviewed: 2025-06-30
    watches: terms/parking.md
    stages:
      - name: Renew
        phase: renewal
    ```

    ```text title=git
    2025-06-29 terms/parking.md
    ```
    """
    if journey.status != "live":
        return
    if journey.reviewed is None:
        yield Finding(journey, _NEVER(journey=journey.title), field="reviewed")
    elif journey.reviewed < _months_before(workspace.today, months):
        message = _LONG_AGO(day=journey.reviewed, months=months)
        yield Finding(journey, message, field="reviewed")
    else:
        yield from _changed(journey, journey.reviewed, workspace)


def _changed(journey: Journey, reviewed: date, workspace: Workspace) -> Iterator[Finding]:
    """What changed last after a review, of all that the journey and its touchpoints watch."""
    if not workspace.watched.changes:
        return
    met = (touchpoint(step, workspace) for step in journey.all_steps)
    contacts = {id(each): each for each in met if each is not None}.values()
    globs = (*journey.watches, *(glob for each in contacts for glob in each.watches))
    changes = tuple(workspace.watched.after(globs, reviewed))
    if not changes:
        return
    last = changes[0]
    if len(changes) == 1:
        message = _CHANGED(path=last.path, day=last.day, reviewed=reviewed)
    else:
        message = _SEVERAL_CHANGED(path=last.path, day=last.day, count=len(changes), reviewed=reviewed)
    related = tuple(_who(last, contacts)) if last.glob not in journey.watches else ()
    yield Finding(journey, message, field="reviewed", subject="watches", related=related)


def _who(change: WatchedChange, contacts: Iterable[Touchpoint]) -> Iterator[Mention]:
    """The touchpoints that watch what changed."""
    for each in contacts:
        if change.glob in each.watches:
            yield Mention(each, _WATCHES(touchpoint=each.name, glob=change.glob), "watches")


def _months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or its last."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
