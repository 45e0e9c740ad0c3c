"""What is reckoned, in words: figures to two digits, and what they rest on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import floor, isfinite, log10
from typing import NamedTuple, TypeAlias

from cjtool.i18n.numbers import number, percent
from cjtool.i18n.rounding import nearest
from cjtool.i18n.table import words as words_of
from cjtool.measure.worth import words
from cjtool.measure.worth.columns import YearRange
from cjtool.measure.worth.valued import Assumption, AssumptionUnit, MendingWorth
from cjtool.message import Plain
from cjtool.model.between import Between

Written: TypeAlias = Callable[[float, float], str]
"""How a figure is written beside another one, of which it is no more precise."""
_DIGITS = 2
_HUNDRED = 100
_CENTS = 2


class AssumptionCells(NamedTuple):
    """What a figure rests on: which quantity, its value or range, and whence it is."""

    what: str
    value: str
    whence: str


def rough(value: float, beside: float = 0.0) -> float:
    """A figure to two digits, since more would claim a knowledge that nobody has; to one finer than those of the one beside it at most.

    A half is rounded away from zero, as people do.
    """
    if not value or not isfinite(value):
        return value
    places = [floor(log10(abs(value)))]
    if beside and isfinite(beside):
        places.append(floor(log10(abs(beside))) - 1)
    return nearest(value, _DIGITS - 1 - max(places))


@dataclass(frozen=True)
class FigureWriter:
    """How figures are written in a language, and amounts in a currency."""

    language: str
    currency: str

    def money(self, value: float, beside: float = 0.0) -> str:
        """An amount, to two digits."""
        return self.exact_money(rough(value, beside) + 0.0)

    def exact_money(self, value: float) -> str:
        """An amount that somebody wrote, or a sum of such amounts, with all its digits."""
        from cjtool.i18n import locale

        return locale.money(nearest(value, _CENTS), self.currency, self.language)

    def change(self, value: float, beside: float = 0.0) -> str:
        """An amount that is more or less than another, with its sign."""
        return f"{'+' if rough(value, beside) > 0 else ''}{self.money(value, beside)}"

    def count(self, value: float, beside: float = 0.0) -> str:
        """A number of people, to two digits."""
        return number(rough(value, beside) + 0.0, self.language)

    def customers(self, found: YearRange) -> str:
        """How many begin: as it is written, where that is one number."""
        return number(found.mean, self.language) if found.low == found.high else self.whole(found, self.count)

    def share(self, value: float, beside: float = 0.0) -> str:
        """A share of 1, in percent, to two digits."""
        return percent(rough(_HUNDRED * value, _HUNDRED * beside) + 0.0, self.language)

    def ends(self, found: YearRange, written: Written) -> str:
        """Between which two it lies in 90 of 100 years; empty where it is the same in all."""
        low, high = written(found.low, found.mean), written(found.high, found.mean)
        return "" if low == high else f"{low} … {high}"

    def whole(self, found: YearRange, written: Written) -> str:
        """The mean, and in brackets between which two it lies."""
        ends = self.ends(found, written)
        mean = written(found.mean, found.mean)
        return f"{mean} ({ends})" if ends else mean

    def years(self, worth: MendingWorth) -> str:
        """In which time the cost comes back: for the mean, and the soonest and the latest; empty without a cost."""
        if worth.payback is None:
            return ""
        mean, low, high = (self._time(value) for value in worth.payback)
        return mean if low == high else f"{mean} ({low} … {high})"

    def chance(self, value: float) -> str:
        """In how many of 100 years; neither none nor all where it is not quite that."""
        whole = round(_HUNDRED * value)
        if whole in {0, _HUNDRED} and 0 < value < 1:
            return f"{'<' if whole == 0 else '>'}\u00a0{percent(1 if whole == 0 else _HUNDRED - 1, self.language)}"
        return percent(whole, self.language)

    def rests_on(self, assumptions: Iterable[Assumption]) -> list[AssumptionCells]:
        """What figures rest on, a row each; of single ways it is told together whence they are known."""
        return [self.cells(each) for each in assumptions if each.kind != "way"]

    def cells(self, assumption: Assumption) -> AssumptionCells:
        """What a figure rests on, in a row."""
        about = Plain(", ".join(assumption.about))
        what = words.RESTS_ON[assumption.kind](about=about).text(self.language)
        whence = words.WHENCE[assumption.whence]
        told = whence(log=Plain(assumption.log), n=Plain(number(assumption.n, self.language)))
        return AssumptionCells(what, self._value(assumption), told.text(self.language))

    def _value(self, assumption: Assumption) -> str:
        value = assumption.value
        if value is None:
            return ""
        if isinstance(value, YearRange):
            return self.whole(value, self._writer(assumption.unit))
        return self._written(value, assumption.unit)

    def _written(self, value: Between, unit: AssumptionUnit) -> str:
        """As it was written, with all its digits."""
        from cjtool.i18n import locale

        if unit == "money":
            return locale.money_between(value.low, value.high, self.currency, self.language)
        return locale.between(value.low, value.high, self.language, share=value.share)

    def _writer(self, unit: AssumptionUnit) -> Written:
        return {"money": self.money, "share": self.share}.get(unit, self.count)

    def _time(self, years: float) -> str:
        from cjtool.i18n.payback_time import in_years

        if not isfinite(years):
            return words.NEVER[self.language]
        told = in_years(min(years, _HUNDRED), words_of(self.language))
        return f">\u00a0{told}" if years > _HUNDRED else told
