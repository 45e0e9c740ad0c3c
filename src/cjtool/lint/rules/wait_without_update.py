"""A wait in silence."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import shortest
from cjtool.vocabulary.silence import says_something

_ROUNDING = 1e-9


_SAYS = Says(
    en="the customer waits {wait} at {step} and has no `update`",
    nl="de klant wacht {wait} bij {step} en heeft geen `update`",
    fr="le client attend {wait} à {step} et n’a pas d’`update`",
    de="die Wartezeit bei {step} beträgt {wait}, und es gibt kein `update`",
)


@rule(Lens.UX, Severity.WARNING)
def wait_without_update(journey: Journey, workspace: Workspace, *, hours: float = 1.0) -> Iterator[Finding]:
    """The customer waits and hears nothing.

    Uncertain waits feel longer than known ones, and unexplained waits longer than explained ones (David
    Maister, *The psychology of waiting lines*, 1985,
    https://davidmaister.com/articles/the-psychology-of-waiting-lines/). A message that says how long it will
    take costs little, and saves the call that asks for it.

    ## Not reported

    - Waits shorter than the option says. Of a range, its upper end counts: `6-16 weeks` is 16 weeks.
    - An `update` that says anything but that there is none. `None`, `geen`, `keine` or `aucun` count as no update, and
      `says-nothing` reports them; where it does, this is not told again.
    - How often the customer hears something, or whether it helps.
    - `response_time`, which is a promise to answer and no wait of the map.

    ## How to mend

    Write under `update` what the customer hears in the meantime: that it has arrived, who works on it, when the
    answer comes, and what happens if it is late. If that is nothing, it is a pain, and the update the opportunity.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `hours` | `1.0` | the wait, in hours, from which an update is asked |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Wachten
        phase: service
        steps:
          - name: Wacht op de schade-expert
            channel: email
            wait: 2-3 weken           # <- wait-without-update
            emotion: -1.2
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Wachten
        phase: service
        steps:
          - name: Wacht op de schade-expert
            channel: email
            wait: 2-3 weken
            update: Meteen een ontvangstbevestiging, en elke week waar de melding is
            emotion: -0.3
          - name: Wacht aan de telefoon
            channel: phone
            wait: 10 minuten
    ```
    """
    for stage in journey.stages:
        for step in stage.steps:
            if (
                step.wait is not None
                and not says_something(step.update)
                and shortest(step.wait) * 24 >= hours - _ROUNDING
            ):
                message = _SAYS(wait=step.wait, step=step.name)
                unless = ("says-nothing",) if step.update else ()
                yield Finding(step, message, field="wait", unless=unless)
