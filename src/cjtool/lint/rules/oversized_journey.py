"""A journey that is too large to take in."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Message, Plain, Says
from cjtool.model import Journey
from cjtool.project import Workspace

_ONE = Says(
    en="the journey has {over}",
    nl="de klantreis heeft {over}",
    fr="le parcours a {over}",
    de="die Customer Journey hat {over}",
)
_BOTH = Says(
    en="the journey has {stages} and {steps}",
    nl="de klantreis heeft {stages} en {steps}",
    fr="le parcours a {stages} et {steps}",
    de="die Customer Journey hat {stages} und {steps}",
)
_STAGES = Says(
    en="{count} stages, more than `{limit}`",
    nl="{count} fasen, meer dan `{limit}`",
    fr="{count} étapes, plus de `{limit}`",
    de="{count} Phasen, mehr als `{limit}`",
)
_STEPS = Says(
    en="{count} steps, more than `{limit}`",
    nl="{count} stappen, meer dan `{limit}`",
    fr="{count} moments, plus de `{limit}`",
    de="{count} Schritte, mehr als `{limit}`",
)


@rule(Lens.JOURNEY, Severity.INFO)
def oversized_journey(
    journey: Journey, workspace: Workspace, *, stages: int = 9, steps: int = 30
) -> Iterator[Finding]:
    """A journey has too many stages or steps.

    A map is made to be seen at once, by people of several departments, in one room. The articles behind cjtool
    tell a map of one or several journeys from a map of a part of one, and so does TheyDo with macro journeys
    that are split up into micro journeys (https://www.theydo.com/guides/micro-and-macro-journeys). The
    lifecycle has nine phases, and advocacy for some; more stages than nine usually hold a second journey, and
    more than thirty steps are no longer read on one wall. Both numbers are our judgement.

    ## Not reported

    Journeys at the limits; with both limits passed there is one finding.

    ## How to mend

    Give a part that is a task of its own a file of its own, of level `micro` with this journey as `parent`, and
    leave one or two steps of it here. Steps of one contact with one feeling can become one.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `stages` | `9` | how many stages a journey may have |
    | `steps` | `30` | how many steps it may have |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy my first house
    stages:                   # <- oversized-journey
      - name: Dream of it
      - name: See what we can pay
      - name: Look at houses
      - name: Make a bid
      - name: Have it inspected
      - name: Get the mortgage
      - name: See the notary
      - name: Move in
      - name: Refurbish
      - name: Live there
    ```

    ## Good

    ```yaml title=house.yaml
    cjtool: journey/v1
    title: I buy my first house
    stages:
      - name: Dream of it
      - name: Look at houses
      - name: Buy and pay
      - name: Live there
    ```

    ```yaml title=mortgage.yaml
    cjtool: journey/v1
    title: I get a mortgage
    level: micro
    parent: house
    stages:
      - name: See what we can pay
      - name: Get the mortgage
    ```

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Doorstep
    ```
    """
    count = sum(len(stage.steps) for stage in journey.stages)
    counted = ((len(journey.stages), stages, _STAGES), (count, steps, _STEPS))
    over = [says(count=count, limit=Plain(str(limit))) for count, limit, says in counted if count > limit]
    if over:
        yield Finding(journey, _joined(*over), field="stages")


def _joined(over: Message, other: Message | None = None) -> Message:
    return _ONE(over=over) if other is None else _BOTH(stages=over, steps=other)
