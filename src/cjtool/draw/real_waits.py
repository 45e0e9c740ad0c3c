"""How long customers really waited, beside the told wait of a step."""

from typing import NamedTuple

from cjtool.draw.grid import Subject
from cjtool.i18n import numbers
from cjtool.i18n.rounding import nearest
from cjtool.measure.flow.laying import LaidWay, least
from cjtool.model import Duration, Step
from cjtool.query.lengths import in_words

_BELOW_TEN, _ABOVE_NINETY = 10.0, 90.0
"""Shares beyond these have a decimal: there it makes a difference."""


WAITS = frozenset({"measured-wait", "measured-late"})
"""The signs of real waits."""


class RealWait(NamedTuple):
    """What is said of a wait, and whether the told one is not kept."""

    text: str
    late: bool

    @property
    def sign(self) -> str:
        """What the legend has to explain."""
        return "measured-late" if self.late else "measured-wait"


def real_wait(step: Step, subject: Subject) -> RealWait | None:
    """What most customers waited where a step tells a wait; None where no log knows."""
    if step.wait is None or not subject.logs:
        return None
    ways = subject.logs[0].waits_of(step.id, least(subject.workspace))
    if not ways:
        return None
    way = ways[0]
    told = _told(way, subject)
    alone = len(ways) == 1 and len(way.promised) == 1
    return RealWait(told if alone else f"{_numbered(way, subject)}: {told}", way.is_late)


def _told(way: LaidWay, subject: Subject) -> str:
    said, waited = subject.words.measured, way.way.waited
    assert waited is not None
    median, most = (time(in_words(seconds), subject) for seconds in waited[:2])
    told = said("wait-real").format(median=median, nine=said("flow-nine").format(time=most))
    if not way.is_late or way.kept is None:
        return told
    return said("wait-late").format(told=told, share=percent(way.kept, subject))


def _numbered(way: LaidWay, subject: Subject) -> str:
    """From which step to which: `2.2 → 2.4`."""
    signs, numbered = subject.words.map.signs, subject.numbers
    start = signs["flow-start"] if way.way.start is None else numbered[way.way.start]
    return f"{start} → {signs['flow-end'] if way.way.end is None else numbered[way.way.end]}"


def time(duration: Duration, subject: Subject) -> str:
    """A length of time in the journey's language."""
    from cjtool.i18n import locale

    return locale.length(duration.low, duration.high, duration.unit, subject.words)


def percent(value: float, subject: Subject) -> str:
    """A share in whole hundredths; with a decimal where it is small, or nearly all."""
    return numbers.percent(nearest(value, digits_of_share(value)), subject.words.language)


def digits_of_share(value: float) -> int:
    """How many decimals a share has."""
    return 1 if value < _BELOW_TEN or value > _ABOVE_NINETY else 0
