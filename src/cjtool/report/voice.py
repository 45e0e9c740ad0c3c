"""Numbers, money, days and feelings as a report says them: each with its unit, in its language."""

from dataclasses import dataclass
from datetime import date

from cjtool.i18n import locale
from cjtool.i18n.payback_time import in_years
from cjtool.i18n.rounding import nearest
from cjtool.i18n.table import Words
from cjtool.i18n.written import ReportWords
from cjtool.message import Figure
from cjtool.model import Duration, Metric, SourceOfInsight
from cjtool.model.between import Between
from cjtool.query import direction, notation
from cjtool.report.sort_keys import keyed


@dataclass(frozen=True)
class Voice:
    """How one report speaks: its language's words, the project's currency, and the day on which it is written."""

    words: Words
    currency: str
    today: date

    @property
    def w(self) -> ReportWords:
        """The words of reports."""
        return self.words.report

    @property
    def language(self) -> str:
        """The language's code."""
        return self.words.language

    @property
    def has_sentences(self) -> bool:
        """Whether whole sentences are known in it; not in a language for which a project gives its own words."""
        return "locale" not in self.words.own

    @property
    def semicolon(self) -> str:
        """What stands between parts that may have commas: French puts a space before it."""
        return f"{self._before}; "

    @property
    def colon(self) -> str:
        """What stands between a label and what it is of: French puts a space before it."""
        return f"{self._before}: "

    @property
    def _before(self) -> str:
        return "\u00a0" if self.language == "fr" else ""

    def number(self, value: float, *, sign: bool = False) -> str:
        """A count, or a ratio that has its unit beside it."""
        return keyed(locale.number(value, self.language, sign), value)

    def factor(self, value: float) -> str:
        """How many times its cost something brings in."""
        return locale.factor(value, self.language)

    def money(self, value: float) -> str:
        """An amount in the project's currency."""
        return keyed(locale.money(value, self.currency, self.language), value)

    def between(self, value: Between | None) -> str:
        """A number or a share, or the two that it lies between; empty without one."""
        if value is None:
            return ""
        told = locale.between(value.low, value.high, self.language, share=value.share)
        return keyed(told, value.middle)

    def money_between(self, value: Between | None) -> str:
        """An amount in the project's currency, or the two that it lies between; empty without one."""
        if value is None:
            return ""
        told = locale.money_between(value.low, value.high, self.currency, self.language)
        return keyed(told, value.middle)

    def percent(self, share: float) -> str:
        """A share from 0 to 1."""
        return keyed(locale.percent(share, self.language), share)

    def day(self, value: date | None) -> str:
        """A date in words; empty without one."""
        return keyed(locale.day(value, self.words.locale), value.toordinal()) if value else ""

    def period(self, value: date, unit: str) -> str:
        """The month, quarter or year (`months`, `quarters`, `years`) that a day lies in."""
        return locale.period(value, unit, self.words.locale)

    def length(self, value: Duration | None) -> str:
        """A length of time or a range of it; empty without one."""
        if value is None:
            return ""
        return keyed(locale.length(value.low, value.high, value.unit, self.words), value.days)

    def years(self, value: float) -> str:
        """A number of years; less than one in months, less than a month in weeks."""
        return keyed(in_years(value, self.words), value)

    def feeling(self, emotion: float | None) -> str:
        """An emotion from −2 to 2 as a number and a word; empty without one."""
        if emotion is None:
            return ""
        return keyed(f"{self.number(emotion, sign=True)} ({self.words.emotion(emotion)})", emotion)

    def mean(self, emotion: float) -> str:
        """A mean emotion to a tenth, with the word for what is told."""
        return self.feeling(nearest(emotion, 1))

    def answers(self, n: int | None) -> str:
        """How many answers or cases a number rests on."""
        return keyed(f"n = {self.number(n)}", n) if n is not None else self.w.unknown_n

    def reading(self, value: float, metric: Metric) -> str:
        """A metric's value with its unit."""
        return keyed(notation.written(value, metric, self.currency, self.language), value)

    def figure(self, told: Figure) -> str:
        """A number with its unit, if it has one."""
        return notation.counted(told, self.currency, self.language)

    def rated(self, value: float, metric: Metric) -> str:
        """A metric's value, and the scale that it is a mark on."""
        return keyed(notation.rated(value, metric, self.currency, self.language), value)

    def aim(self, value: float, metric: Metric) -> str:
        """What a metric should be, on the side that is good where that is known: `≥ 80%`."""
        side = {"higher": "≥ ", "lower": "≤ ", None: ""}[direction(metric)]
        return keyed(f"{side}{self.reading(value, metric)}", value)

    def source(self, value: SourceOfInsight) -> str:
        """What sort of source it is and how many people or cases it has."""
        kind = self.words.source_kinds[value.kind] if value.kind else ""
        return ", ".join(filter(None, (kind, self.answers(value.n) if value.n is not None else "")))
