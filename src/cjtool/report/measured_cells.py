"""The cells of what was measured: a figure, its interval, how many answered, how it changed, whether it is as expected."""

from datetime import date

from cjtool.measure.days import time_earlier
from cjtool.model import Duration, Metric
from cjtool.model.expected import Expectation
from cjtool.project.measured import Ranged, RunFigure, RunSpans, RunState, SpentBudget
from cjtool.query.budget_words import STATE_SIGNS, signs_of, whole_text
from cjtool.query.notation import answered
from cjtool.query.target_words import target_text
from cjtool.report.inline import Inline, stack
from cjtool.report.sort_keys import Keyed, keyed
from cjtool.report.voice import Voice

_ORDER: dict[RunState, int] = {"missed": 0, "unknown": 1, "met": 2}


def figure(value: float, metric: Metric, voice: Voice, *, exact: bool = False) -> Keyed:
    """A figure with its unit; an `exact` one, such as a target, without decimals that it does not need."""
    return keyed(answered(value, metric, voice.language, exact=exact), value)


def interval(ranged: Ranged, metric: Metric, voice: Voice) -> Keyed:
    """Between which values it lies: the narrowest sorts first."""
    low, high = (answered(end, metric, voice.language, bare=True) for end in ranged[1:])
    return keyed(f"{low}\u00a0…\u00a0{high}", ranged.high - ranged.low)


def answers(run: RunFigure, voice: Voice) -> Keyed:
    """How many customers answered, and of how many who were asked, where that is known."""
    n = voice.number(run.n)
    if run.asked is None:
        return keyed(n, run.n)
    return keyed(voice.words.measured("of-asked").format(n=n, asked=voice.number(run.asked)), run.n)


def change(run: RunFigure | None, metric: Metric, spans: RunSpans | None, voice: Voice) -> str:
    """How it changed between the spans that are compared, or that too few answered in one of them; empty where that is not known."""
    if run is None or run.trend is None:
        few = run is not None and run.start is not None and spans is not None
        return voice.words.measured("xla-few") if few else ""
    told = answered(run.trend.value, metric, voice.language, bare=True)
    signed = told if told.startswith(("+", "−")) or not run.trend.value else f"+{told}"
    unsure = run.trend.low <= 0 <= run.trend.high
    text = voice.words.measured("maybe-chance").format(change=signed) if unsure else signed
    return keyed(text, run.trend.value)


def period(run: RunFigure | SpentBudget | None, voice: Voice) -> str:
    """The day of the first and of the last answer, or those of the period of a budget; empty where answers have no day."""
    if run is None or run.start is None or run.end is None:
        return ""
    text = voice.words.measured("from-to").format(start=voice.day(run.start), end=voice.day(run.end))
    return keyed(text, run.end.toordinal())


def time_of(within: Duration | None, day: date | None, voice: Voice) -> str:
    """From which day on answers count that are at most so old on a day, up to that; empty where that is not asked."""
    if within is None or day is None:
        return ""
    start, end = voice.day(time_earlier(day, within)), voice.day(day)
    return keyed(voice.words.measured("from-to").format(start=start, end=end), day.toordinal())


def state(told: RunState | None, voice: Voice) -> str:
    """Whether a target is met, by sign and word; what is missed sorts first. Empty where nothing is expected."""
    if told is None:
        return ""
    words = {"met": voice.w.met, "missed": voice.w.missed, "unknown": voice.words.measured("unknown")}
    return keyed(f"{STATE_SIGNS[told]} {words[told]}", _ORDER[told])


def aim(expected: Expectation, metric: Metric, voice: Voice) -> str:
    """What is to be measured, on its side, and when: `≥ 20, answers at most 90 days old`, `≥ 20, missed in at most 2 weeks per quarter`."""
    return keyed(target_text(expected, metric, voice.words), expected.number)


def budget(expected: Expectation, found: SpentBudget | None, voice: Voice) -> Inline:
    """What of a budget is spent, with a sign for each window, and the period before; empty where there is none."""
    if expected.budget is None or found is None:
        return ""
    parts: list[Inline] = [
        " ".join(signs_of(found)),
        whole_text(expected.budget, found, voice.words, voice.today),
    ]
    if found.previous is not None:
        told = whole_text(expected.budget, found.previous, voice.words, voice.today)
        parts += [
            " ".join(signs_of(found.previous)),
            f"{told} ({state(found.previous.state(expected.budget.allowed), voice)})",
        ]
    return stack(parts)
