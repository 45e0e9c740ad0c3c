"""A wait of which nobody says how long it is."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.query import response_time
from cjtool.vocabulary.alone import waits

_SAYS = Says(
    en="the customer waits at {step}, and nothing says how long (`wait`)",
    nl="de klant wacht bij {step}, en nergens staat hoe lang (`wait`)",
    fr="le client attend à {step}, et rien ne dit combien de temps (`wait`)",
    de="der Kunde wartet bei {step}, und nirgends steht, wie lange (`wait`)",
)


@rule(Lens.UX, Severity.INFO, completeness=True)
def unmeasured_wait(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A step is a wait by its name, and has no `wait`.

    Time is what a wait is made of. Uncertain waits feel longer than known ones (David Maister, *The psychology of
    waiting lines*, 1985, https://davidmaister.com/articles/the-psychology-of-waiting-lines/), and a company that does
    not know how long its customers wait cannot tell them. With a number the step counts in the lead time, and an
    improvement can be seen.

    ## Not reported

    - Drafts.
    - Steps whose name does not begin with a word of waiting: wait, wacht, wartet, attend. English attends
      otherwise: a meeting is no wait.
    - Steps with a `response_time`, their own or their touchpoint's: that says how long.

    ## How to mend

    Write `wait: 2-3 weeks`; a rough range from five customers will do. Then `wait-without-update` asks what they hear
    in the meantime.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I have a blood test
    stages:
      - name: Afterwards
        phase: service
        steps:
          - {name: Waits for the results, emotion: -1}      # <- unmeasured-wait
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I have a blood test
    stages:
      - name: Afterwards
        phase: service
        steps:
          - {name: Waits for the results, wait: 3-5 days, update: A text message when the lab has them, emotion: -0.4}
          - {name: Reads them with the nurse, channel: phone, emotion: 0.6}
    ```
    """
    for step in steps(journey):
        if step.wait is None and waits(step.name) and response_time(step, workspace) is None:
            yield Finding(step, _SAYS(step=step.name), field="name")
