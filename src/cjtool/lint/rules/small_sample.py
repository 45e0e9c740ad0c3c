"""A figure that rests on a handful of answers."""

from collections.abc import Iterable, Iterator
from math import sqrt

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Message, Plain, Says
from cjtool.model import Journey, Touchpoint
from cjtool.model.expected import expectation
from cjtool.project import Workspace
from cjtool.project.measured import RunTarget
from cjtool.query import Beside, called, definitions, metric_of, standing
from cjtool.query.notation import told_answer
from cjtool.query.run_figures import holders, told_at

_SAYS = Says(
    en="{metric} rests on `{count}` answers or cases, fewer than {minimum}",
    nl="{metric} steunt op `{count}` antwoorden of gevallen, minder dan {minimum}",
    fr="{metric} repose sur `{count}` réponses ou cas, moins de {minimum}",
    de="{metric} stützt sich auf `{count}` Antworten oder Fälle, weniger als {minimum}",
)
_NPS = Says(
    en="{metric} rests on `{count}` answers, and so is good for about ±{margin} points",
    nl="{metric} steunt op `{count}` antwoorden, en is dus op ongeveer ±{margin} punten nauwkeurig",
    fr="{metric} repose sur `{count}` réponses, et vaut donc à ±{margin} points près environ",
    de="{metric} stützt sich auf `{count}` Antworten und ist damit auf etwa ±{margin} Punkte genau",
)

_WIDE = Says(
    en="{metric} at {place} rests on `{count}` answers, and lies between {low} and {high}",
    nl="{metric} bij {place} steunt op `{count}` antwoorden, en ligt tussen {low} en {high}",
    fr="{metric} à {place} repose sur `{count}` réponses, et se situe entre {low} et {high}",
    de="{metric} bei {place} stützt sich auf `{count}` Antworten und liegt zwischen {low} und {high}",
)
_UNDECIDED = Says(
    en="{metric} at {place} lies between {low} and {high} by `{count}` answers: too few to tell whether {target} is met",
    nl="{metric} bij {place} ligt volgens `{count}` antwoorden tussen {low} en {high}: te weinig antwoorden om te zeggen of {target} is gehaald",
    fr="{metric} à {place} se situe entre {low} et {high} selon `{count}` réponses : trop peu pour dire si {target} est atteint",
    de="{metric} bei {place} liegt nach `{count}` Antworten zwischen {low} und {high}: zu wenige, um zu sagen, ob {target} erreicht ist",
)


@rule(Lens.CX, Severity.INFO, kind=FindingKind.FACT)
def small_sample(
    journey: Journey, workspace: Workspace, *, minimum: int = 30, nps: int = 250, margin: int = 20
) -> Iterator[Finding]:
    """A reading rests on too few answers or cases.

    Four promoters and twelve detractors among 25 answers are an NPS of −32, and the true one lies anywhere between
    −56 and −1 (the adjusted-Wald interval of Rocks, *Interval estimation for the Net Promoter Score*, The American
    Statistician, 2016; its use and sample sizes at https://measuringu.com/nps-ci-sample-size/). A rise of ten points
    is then no news, yet it is reported as such. An NPS is a difference of two shares, so it needs many answers: with 30
    it is good for ±30 points, with 100 for ±16, and about 250 are needed for the ±10 that people argue about (95 %
    confidence). For other figures 30 is a rule of thumb: below it one angry customer moves the average. The
    articles behind cjtool ask for insight in place of gut feeling. Where the answers themselves are known, with
    `--measured` or `--measure`, it counts what they decide: a target that lies within their interval, or, where nothing is
    expected, an interval that says hardly anything.

    ## Not reported

    - Readings without `n` or without `value`.
    - Earlier readings of the same metric at the same place, and the same reading a second time.
    - Measured figures that decide their target, however few answers that took; of several at one place the widest alone.
    - Whether the answers are of the right people: the best sample is not always the largest.

    ## How to mend

    Ask more customers or for longer, and join readings of several months into one. If there are no more
    customers, as in business between companies, quote what they said, and lower `nps` or `minimum` for the project.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `minimum` | `30` | how many answers or cases there have to be |
    | `nps` | `250` | how many answers there have to be for a metric of kind `nps` |
    | `margin` | `20` | how far an end of a measured interval may lie from a figure of which nothing is expected: in points of an NPS or a share, else in hundredths of the scale |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    metrics:
      - metric: nps
        value: 24
        n: 12                 # <- small-sample
    stages:
      - name: Drive
        phase: use
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    metrics:
      - metric: nps
        value: 24
        n: 312
    stages:
      - name: Drive
        phase: use
    ```
    """
    known = definitions(journey, workspace)
    measured = tuple(told_at(holders(journey, workspace), journey, workspace))
    yield from (_found(each, journey) for each in _loosest(measured, margin))
    judged = {id(each.written) for each in measured if each.written is not None}
    for reading in standing(journey, workspace):
        if reading.value is None or reading.n is None or id(reading) in judged:
            continue
        metric = metric_of(reading, known)
        count = Plain(str(reading.n))
        if metric.kind == "nps" and reading.n < nps:
            yield Finding(
                reading, _NPS(metric=called(metric), count=count, margin=_margin(reading.n)), field="n"
            )
        elif metric.kind != "nps" and reading.n < minimum:
            yield Finding(reading, _SAYS(metric=called(metric), count=count, minimum=minimum), field="n")


def _loosest(measured: Iterable[Beside], margin: int) -> Iterator[Beside]:
    """Of each place the figure that says least, if too little: those that leave a target open first, then the widest."""
    found: dict[str, list[Beside]] = {}
    for each in measured:
        if _is_open(each) or (each.state is None and not each.targets and _half(each) > margin):
            found.setdefault(each.figure.at, []).append(each)
    for listed in found.values():
        yield max(listed, key=lambda each: (_is_open(each), _half(each)))


def _is_open(each: Beside) -> bool:
    """Whether its interval lies across a target; a budget is open as long as its period runs."""
    return bool(_open_targets(each)) if each.targets else each.state == "unknown"


def _open_targets(each: Beside) -> list[RunTarget]:
    return [
        target
        for target in each.targets
        if target.state == "unknown" and target.figure is not None and not expectation(target.text).budget
    ]


def _half(each: Beside) -> float:
    """How far an interval reaches from its figure: in points of an NPS or a share, else in hundredths of the scale."""
    value, low, high = each.figure.figure
    reach = max(value - low, high - value)
    if each.metric.kind in {"nps", "csat"}:
        return reach
    ends = each.bounds
    return 0 if ends is None else 100 * reach / (ends[1] - ends[0])


def _found(each: Beside, journey: Journey) -> Finding:
    place = each.holder.title if isinstance(each.holder, Journey) else each.holder.name
    message = _undecided(each, place) if _is_open(each) else _wide(each, place)
    if each.written is not None:
        return Finding(each.written, message, field="metric", subject=each.figure.metric)
    holder = journey if isinstance(each.holder, Touchpoint) else each.holder
    return Finding(holder, message, subject=f"{each.figure.at} {each.figure.metric}")


def _wide(each: Beside, place: str) -> Message:
    low, high = (told_answer(end, each.metric) for end in each.figure.figure[1:])
    count = Plain(str(each.figure.n))
    return _WIDE(metric=called(each.metric), place=place, count=count, low=low, high=high)


def _undecided(each: Beside, place: str) -> Message:
    """By the answers of the time of its target, which may be fewer."""
    ranged, n, wanted = (
        each.figure.figure,
        each.figure.n,
        f"{each.wanted:g}" if each.wanted is not None else "",
    )
    for target in _open_targets(each)[:1]:
        ranged, n, wanted = target.figure or ranged, target.n, target.text
    low, high = (told_answer(end, each.metric) for end in ranged[1:])
    return _UNDECIDED(
        metric=called(each.metric), place=place, count=Plain(str(n)), low=low, high=high, target=wanted
    )


def _margin(answers: int) -> int:
    """Half of the 95 % interval of an NPS, in points, where answers are spread as they mostly are (deviation 84 points)."""
    return min(round(1.96 * 84 / sqrt(max(answers, 1))), 100)
