"""A journey with too few emotions."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace

_SHOWN = 5

_ONE = Says(
    en="{count} of {total} steps has no `emotion`",
    nl="{count} van de {total} stappen heeft geen `emotion`",
    fr="{count} des {total} moments n’a pas d’`emotion`",
    de="{count} von {total} Schritten hat keine `emotion`",
)
_SEVERAL = Says(
    en="{count} of {total} steps have no `emotion`",
    nl="{count} van de {total} stappen hebben geen `emotion`",
    fr="{count} des {total} moments n’ont pas d’`emotion`",
    de="{count} von {total} Schritten haben keine `emotion`",
)
_HERE = Says(
    en="here is none",
    nl="hier staat er geen",
    fr="ici, il n’y en a pas",
    de="hier steht keine",
)
_MOMENT = Says(
    en="here is none, at a moment of truth",
    nl="hier staat er geen, op een moment van de waarheid",
    fr="ici, il n’y en a pas, à un moment de vérité",
    de="hier steht keine, an einem Moment der Wahrheit",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True, feelings=True)
def missing_emotion(journey: Journey, workspace: Workspace, *, share: float = 0.2) -> Iterator[Finding]:
    """Too many steps do not say how the customer feels.

    A map without feeling is a flow chart: it shows what happens, and not where it hurts. Nielsen Norman Group
    counts emotions among the five parts of every journey map (*Journey mapping 101*,
    https://www.nngroup.com/articles/journey-mapping-101/); the articles behind
    cjtool hold that an experience is rational, physical and emotional at once.

    ## Not reported

    - Drafts, and journeys without any steps.
    - The steps one by one: the finding stands at `stages`, and shows five of them, moments of truth
      first.

    ## How to mend

    Give each step an `emotion` from −2, angry, to 2, delighted; 0 is an answer too. Ask customers, not
    colleagues.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `share` | `0.2` | the share of the steps that may go without, from 0 to 1 |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I move house with my internet
    stages:                   # <- missing-emotion
      - name: Report the move
        phase: service
        steps:
          - name: Fills in the new address
            channel: portal
            emotion: 0.5
          - name: Gets a date
            channel: email
          - name: Waits for the mechanic
            channel: home-visit
            emotion: -1
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I move house with my internet
    stages:
      - name: Report the move
        phase: service
        steps:
          - name: Fills in the new address
            channel: portal
            emotion: 0.5
          - name: Gets a date
            channel: email
            emotion: 0
          - name: Waits for the mechanic
            channel: home-visit
            emotion: -1
    ```
    """
    listed = steps(journey)
    without = [step for step in listed if step.emotion is None and not step.emotion_of]
    if len(without) > share * len(listed):
        shown = sorted(without, key=lambda step: not step.moment_of_truth)[:_SHOWN]
        related = tuple(Mention(step, (_MOMENT if step.moment_of_truth else _HERE)()) for step in shown)
        says = _ONE if len(without) == 1 else _SEVERAL
        message = says(count=len(without), total=len(listed))
        yield Finding(journey, message, field="stages", related=related)
