"""A curve that is a line."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.query import main_way

_SAME = Says(
    en="all {count} emotions are {value}",
    nl="alle {count} emoties zijn {value}",
    fr="les {count} émotions sont toutes à {value}",
    de="alle {count} Emotionen liegen bei {value}",
)
_BETWEEN = Says(
    en="all {count} emotions are between {low} and {high}",
    nl="alle {count} emoties liggen tussen {low} en {high}",
    fr="les {count} émotions sont toutes entre {low} et {high}",
    de="alle {count} Emotionen liegen zwischen {low} und {high}",
)
_LOWEST = Says(
    en="the lowest",
    nl="de laagste",
    fr="la plus basse",
    de="die niedrigste",
)
_HIGHEST = Says(
    en="the highest",
    nl="de hoogste",
    fr="la plus haute",
    de="die höchste",
)


@rule(Lens.JOURNEY, Severity.INFO, feelings=True)
def flat_curve(
    journey: Journey, workspace: Workspace, *, emotions: int = 5, spread: float = 0.5
) -> Iterator[Finding]:
    """The emotions of a journey hardly differ.

    What people remember of an experience is its peak and its end (Kahneman and others, *When more pain is
    preferred to less*, 1993, told in https://lawsofux.com/articles/2020/peak-end-rule/). A curve without a peak
    or a low says that no moment matters more than another, and gives nobody a place to begin. Mostly it means
    that nobody was asked.

    ## Not reported

    - Journeys with fewer emotions than the option says on the way that most customers go: alternatives are no curve.
    - How high the curve lies: one that is low all along is as flat as one that is high.

    ## How to mend

    Ask five customers at which moment they were most pleased and at which most annoyed, and use the whole scale:
    −2 is angry, 2 is delighted.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `emotions` | `5` | how many steps with `emotion` there have to be, of alternatives the likeliest |
    | `spread` | `0.5` | the difference between highest and lowest, in points, up to which a curve is flat |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I have my car serviced
    stages:                   # <- flat-curve
      - name: Service
        steps:
          - {name: Makes an appointment, channel: phone, emotion: 0.5}
          - {name: Brings the car, channel: counter, emotion: 0.3}
          - {name: Waits for the call, emotion: 0}
          - {name: Hears what it costs, channel: phone, emotion: 0.2}
          - {name: Fetches the car, channel: counter, emotion: 0.5}
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I have my car serviced
    stages:
      - name: Service
        steps:
          - {name: Makes an appointment, channel: phone, emotion: 0.5}
          - {name: Brings the car, channel: counter, emotion: 0.3}
          - {name: Waits for the call, emotion: -0.6}
          - {name: Hears what it costs, channel: phone, emotion: -1.2, pains: [Twice the estimate]}
          - {name: Fetches the car, channel: counter, emotion: 0.8}
    ```
    """
    on_the_way = sum(step.emotion is not None for step in main_way(journey))
    if on_the_way < max(emotions, 1):
        return
    felt = [step.emotion for step in steps(journey) if step.emotion is not None]
    low, high = min(felt), max(felt)
    if round(high - low, 6) <= spread:
        lowest, highest = (
            next(step for step in steps(journey) if step.emotion == end) for end in (low, high)
        )
        message = (
            _BETWEEN(count=len(felt), low=Figure(low), high=Figure(high))
            if low < high
            else _SAME(count=len(felt), value=Figure(low))
        )
        yield Finding(
            journey,
            message,
            field="stages",
            related=(Mention(lowest, _LOWEST(), "emotion"), Mention(highest, _HIGHEST(), "emotion")),
        )
