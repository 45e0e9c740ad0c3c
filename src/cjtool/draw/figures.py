"""Metrics as readers see them: a name, a value and a target in words, and places on a scale."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from cjtool.draw import facts, measured_marks
from cjtool.draw.grid import Subject
from cjtool.i18n.numbers import number
from cjtool.model import Metric, Reading, Stage, Step, Touchpoint
from cjtool.model.expected import expectation
from cjtool.project.addressing import Holder
from cjtool.query import latest, meets_target, metric_of, notation, spread, target
from cjtool.query.budget_words import open_text
from cjtool.query.measurement import begins_today, fingerprint
from cjtool.query.run_figures import Beside, all_beside, as_reading
from cjtool.scene import Shape, icon
from cjtool.scene.colour import Palette

_HEADROOM = 1.15
"""How much further than the largest value a scale goes that has no end of its own."""


@dataclass(frozen=True)
class Gauge:
    """A reading; `at`, `goal` and `start` are places on its scale from 0 to 1, `zero` where its bar starts.

    `met` says whether it reaches its target, None where that cannot be judged. `scaled` says whether a bar means
    anything: its scale is known, or there is something to compare with.
    """

    name: str
    value: str
    target: str
    at: float | None
    goal: float | None
    zero: float
    reading: Reading
    start: float | None = None
    baseline: str = ""
    met: bool | None = None
    scaled: bool = True
    though: str = ""
    """That customers feel low where the target is met."""
    span: tuple[float, float] | None = None
    """Where its 95 % interval starts and ends, where it was measured; `at` is then what was measured."""
    written_at: float | None = None
    """Where what is written lies, where something else was measured."""
    notes: tuple[str, ...] = ()
    """The interval in words, how many answers, what is written, and what of budgets is spent."""
    unsure: bool = False
    """Whether it is not yet known whether its target is met."""

    @property
    def judged(self) -> bool:
        """Whether a sign says how it stands to its target."""
        return self.met is not None or self.unsure

    @property
    def ink(self) -> str:
        """The name of the colour of its value."""
        if self.though:
            return "amber_text"
        return "brand" if self.met is None else "green" if self.met else "red"


def started(figure: Gauge, subject: Subject) -> str:
    """What a figure was at the start: `was +18`; in a journey to be, of which nothing is measured yet, what it is today."""
    words = subject.words
    if not figure.baseline:
        return ""
    if begins_today(figure.reading, subject.journey):
        return f"{words.story('today')} {figure.baseline}"
    return words.map.remarks["baseline"].format(value=figure.baseline)


def latest_figures(
    readings: Iterable[Reading],
    subject: Subject,
    most: int | None = None,
    holders: Iterable[Holder | Touchpoint] = (),
) -> tuple[Gauge, ...]:
    """What was measured at the `holders`, then the latest reading of each other metric in order; those only planned come last."""
    found = subject.told_at(tuple(holders))
    measured = {id(each.written) for each in found if each.written}
    ordered = sorted(latest(readings), key=lambda reading: reading.value is None)
    written = (_figure(reading, subject) for reading in ordered if id(reading) not in measured)
    return (*(measured_figure(each, subject) for each in found), *written)[:most]


def _figure(reading: Reading, subject: Subject) -> Gauge:
    metric = metric_of(reading, subject.definitions)
    wanted = target(reading, metric)
    values = [value for value in (reading.value, wanted, reading.baseline) if value is not None]
    known = spread(metric, values) or _hundred(values, metric.unit)
    low, high = known or (_HEADROOM * min(0, *values, 0), _HEADROOM * max(0, *values, 0))

    def place(value: float | None) -> float | None:
        return None if value is None else min(1, max(0, (value - low) / (high - low or 1)))

    def noted(value: float | None) -> str:
        return "" if value is None else written(value, metric, subject)

    met = meets_target(reading, metric)
    return Gauge(
        facts.metric_name(reading.metric, subject) if reading.metric else metric.name,
        "" if reading.value is None else rated(reading.value, metric, subject),
        noted(wanted),
        place(reading.value),
        place(wanted),
        place(0) or 0,
        reading,
        place(reading.baseline),
        noted(reading.baseline),
        met,
        known is not None or wanted is not None or reading.baseline is not None,
        _though(reading, subject) if met else "",
    )


def whole_figures(subject: Subject, most: int | None = None) -> tuple[Gauge, ...]:
    """The figures of the whole journey."""
    return latest_figures(subject.journey.metrics, subject, most, (subject.journey,))


def measured_figure(each: Beside, subject: Subject) -> Gauge:
    """What was measured at a place, on its scale, beside what is written there."""
    metric, run = each.metric, each.figure
    wanted = each.expected if each.expected is not None else each.wanted
    was = each.written.value if each.written is not None and each.differs else None
    comparable = None if was is None or not each.alike else was
    values = [value for value in (*run.figure, wanted, comparable) if value is not None]
    low, high = each.bounds or (_HEADROOM * min(0, *values), _HEADROOM * max(0, *values))

    def place(value: float) -> float:
        return min(1, max(0, (value - low) / (high - low or 1)))

    def said(value: float, *, bare: bool = False) -> str:
        return notation.answered(value, metric, subject.words.language, bare=bare)

    return Gauge(
        _placed_name(each, subject),
        said(run.figure.value),
        _aimed(each, wanted, subject),
        place(run.figure.value),
        None if wanted is None else place(wanted),
        place(0),
        each.written or as_reading(run),
        met={"met": True, "missed": False}.get(each.state or ""),
        scaled=each.bounds is not None,
        span=(place(run.figure.low), place(run.figure.high)),
        written_at=None if comparable is None else place(comparable),
        notes=tuple(_notes(each, said, subject)),
        unsure=each.state == "unknown",
    )


def _placed_name(each: Beside, subject: Subject) -> str:
    """What was measured, after the number of the step or stage, or the name of the touchpoint."""
    name = facts.metric_name(each.figure.metric, subject)
    match each.holder:
        case Stage() | Step():
            return f"{subject.numbered.get(each.holder, '')} {name}".strip()
        case Touchpoint():
            return f"{each.holder.name} · {name}"
    return name


def _notes(each: Beside, said: Callable[..., str], subject: Subject) -> Iterator[str]:
    _, low, high = each.figure.figure
    yield f"{said(low, bare=True)}\u00a0…\u00a0{said(high, bare=True)}"
    yield f"n\u00a0=\u00a0{number(each.figure.n, subject.words.language)}"
    if each.differs and each.written is not None and each.written.value is not None:
        written_value = rated(each.written.value, each.metric, subject)
        yield subject.words.measured("note-written").format(value=written_value)
    yield from _lately(each, said, subject)
    for told in each.targets:
        expected = expectation(told.text)
        if expected.budget is None or told.budget is None:
            continue
        spent = open_text(expected.budget, told.budget, subject.words)
        if len(each.targets) > 1:
            aim = notation.answered(expected.number, each.metric, subject.words.language, exact=True)
            spent = f"{subject.words.map.target} {aim}: {spent}"
        yield spent


def _lately(each: Beside, said: Callable[..., str], subject: Subject) -> Iterator[str]:
    """What the answers of the time of the target that decides say, where that is another figure."""
    from cjtool.i18n import locale

    told = each.deciding
    within = None if told is None else expectation(told.text).within
    if told is None or told.figure is None or within is None:
        return
    if said(told.figure.value) != said(each.figure.figure.value):
        time = locale.length(within.low, within.high, within.unit, subject.words)
        count = f"n\u00a0=\u00a0{number(told.n, subject.words.language)}"
        yield f"{subject.words.report.answers_within.format(time=time)}: {said(told.figure.value)} ({count})"


def _aimed(each: Beside, wanted: float | None, subject: Subject) -> str:
    """What a figure should be; of a target with a budget with that word."""
    if wanted is None:
        return ""
    told = notation.answered(wanted, each.metric, subject.words.language, exact=True)
    decides = each.deciding
    budgeted = decides is not None and decides.budget is not None
    return f"{told} ({subject.words.measured('budget-word')})" if budgeted else told


def _though(reading: Reading, subject: Subject) -> str:
    low = subject.lows_where_met.get(fingerprint(reading))
    if low is None:
        return ""
    return subject.words.report.met_though_low.format(emotion=number(low, subject.words.language, sign=True))


def verdict(figure: Gauge, x: float, y: float, size: float, colours: Palette) -> Iterator[Shape]:
    """A check where a target is met, a cross where it is missed; where that cannot be judged, nothing."""
    if figure.unsure:
        yield from measured_marks.unsure(x, y, size, colours)
    if figure.met is not None:
        yield icon("check" if figure.met else "x", x, y, size, getattr(colours, figure.ink), 2.8)


def signs(figures: Iterable[Gauge]) -> Iterator[str]:
    """What the legend has to explain."""
    for figure in figures:
        if figure.met is not None:
            yield "met" if figure.met else "missed"
        if figure.unsure:
            yield "measured-unsure"
        if figure.span is not None:
            yield "measured"
        if figure.written_at is not None:
            yield "measured-written"


def satisfied(subject: Subject) -> Iterator[str]:
    """From which score on customers count as satisfied, of each metric that was measured in the journey and counts them."""
    run, words = subject.workspace.measured, subject.words
    metrics = (each.figure.metric for each in all_beside(subject.journey, subject.workspace))
    for scale in run.satisfied(metrics):
        numbers = {"low": scale.low, "least": scale.satisfied or 0, "high": scale.high}
        told = {name: number(value, words.language) for name, value in numbers.items()}
        yield words.measured("satisfied-sign").format(metric=facts.metric_name(scale.metric, subject), **told)


def as_of(subject: Subject) -> Iterator[str]:
    """On which day the figures of a run were judged."""
    from cjtool.i18n import locale

    day, words = subject.workspace.measured.judged_on, subject.words
    if day is not None:
        yield words.measured("as-of-sign").format(day=locale.day(day, words.locale))


def _hundred(values: list[float], unit: str | None) -> tuple[float, float] | None:
    """0 to 100 for percentages."""
    return (0, 100) if unit == "%" and all(0 <= value <= 100 for value in values) else None


def written(value: float, metric: Metric, subject: Subject) -> str:
    """A value with its unit or sign, as the language of the picture writes it."""
    return notation.written(value, metric, subject.workspace.project.currency, subject.words.language)


def rated(value: float, metric: Metric, subject: Subject) -> str:
    """The value as `written`, and the scale that it is a mark on."""
    return notation.rated(value, metric, subject.workspace.project.currency, subject.words.language)


def money(value: float, subject: Subject) -> str:
    """An amount in the project's currency."""
    from cjtool.i18n import locale

    return locale.money(value, subject.workspace.project.currency, subject.words.language)
