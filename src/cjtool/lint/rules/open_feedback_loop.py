"""A question to the customer whose answer nobody picks up."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.query.effective import answerable

_ONE = Says(
    en="the feedback at {step} has no {missing}",
    nl="de feedback bij {step} heeft geen {missing}",
    fr="le `feedback` de {step} n’a pas de {missing}",
    de="das Feedback bei {step} hat kein {missing}",
)
_BOTH = Says(
    en="the feedback at {step} has no `owner` and no `within`",
    nl="de feedback bij {step} heeft geen `owner` en geen `within`",
    fr="le `feedback` de {step} n’a ni `owner` ni `within`",
    de="das Feedback bei {step} hat weder `owner` noch `within`",
)


@rule(Lens.CX, Severity.WARNING)
def open_feedback_loop(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Feedback is asked, and nobody follows up, or nobody knows how soon.

    A customer who is asked and hears nothing back was asked for the company's sake. At Apple,
    store managers call every detractor within twenty-four hours (Reichheld and Markey, *The ultimate question 2.0*,
    2011, told in https://www.usabilitycounts.com/2012/02/16/forbes-how-apple-listens-to-its-customers/). The articles
    behind cjtool ask to warn on detractors and to close the loop.

    ## Not reported

    - How soon the follow-up is: any `within` will do.
    - Feedback without an owner of its own where a team answers for the step, by the step itself, its touchpoint, its stage or its journey:
      that team is taken to ring back, as `cjtool measure --loop` does. Who serves at the counter is seldom who rings back: name another team
      where that is so.

    ## How to mend

    Give the team that rings back under `owner`, and how soon it does under `within`. If nobody does, do not ask.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Installation
        phase: onboarding
        steps:
          - name: Is asked how it went
            channel: email
            initiator: company
            feedback:         # <- open-feedback-loop
              metric: nps
              question: Would you recommend us to your neighbours?
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    define:
      teams:
        care: {name: Customer care}
    stages:
      - name: Installation
        phase: onboarding
        steps:
          - name: Is asked how it went
            channel: email
            initiator: company
            feedback:
              metric: nps
              question: Would you recommend us to your neighbours?
              owner: care
              within: 2 working days
    ```
    """
    for step in steps(journey):
        asked = step.feedback
        if asked is None:
            continue
        has = {"owner": asked.owner or answerable(step, journey, workspace), "within": asked.within}
        if lacking := [key for key, there in has.items() if not there]:
            name = step.name
            message = _BOTH(step=name) if len(lacking) > 1 else _ONE(step=name, missing=lacking[0])
            yield Finding(asked, message, field=lacking[0])
