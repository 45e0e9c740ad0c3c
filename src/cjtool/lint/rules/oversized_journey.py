"""A journey that is too large to take in."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.model import Journey
from cjtool.project import Workspace


@rule(Lens.JOURNEY, Severity.INFO)
def oversized_journey(
    journey: Journey, workspace: Workspace, *, stages: int = 9, steps: int = 40
) -> Iterator[Finding]:
    """A journey has too many stages or steps.

    A map is made to be seen at once, by people of several departments, in one room. The articles behind cjtool
    tell a map of one or several journeys from a map of a part of one, and so does TheyDo with macro journeys
    that are split up into micro journeys (https://theydo.com/best-practices/micro-and-macro-journeys). The
    lifecycle has nine phases; more stages than that usually hold a second journey.

    ## Not reported

    Journeys at the limits; with both limits passed there is one finding.

    ## How to mend

    Give a part that is a task of its own a file of its own, of level `micro` with this journey as `parent`, and
    leave one or two steps of it here. Steps of one contact with one feeling can become one.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `stages` | `9` | how many stages a journey may have |
    | `steps` | `40` | how many steps it may have |

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
    counted = ((len(journey.stages), stages, "stages"), (count, steps, "steps"))
    over = [f"{count} {what}, more than `{limit}`" for count, limit, what in counted if count > limit]
    if over:
        yield Finding(journey, f"the journey has {' and '.join(over)}", field="stages")
