"""Metrics' numbers as readers see them, in pictures and in reports: with their unit, their sign, and their scale."""

from typing import NamedTuple

from cjtool.i18n.numbers import fixed, number
from cjtool.i18n.rounding import nearest
from cjtool.message import Figure, with_unit
from cjtool.model import Metric
from cjtool.query.ratings import figure, rated_on


def written(value: float, metric: Metric, currency: str, language: str) -> str:
    """A value with its unit or sign; `currency` is the project's, for amounts that name none."""
    return counted(figure(metric, value), currency, language, sign=metric.kind == "nps")


_HUNDREDTHS = frozenset({"nps", "csat"})
"""Kinds that run to a hundred: one decimal says enough; of a mean, two."""


DIGITS = 10
"""So many decimals measured figures are handed on with: more than shares of ten million answers need to be rounded rightly."""


def stated(value: float) -> float:
    """A measured figure as it is handed on, in files too: rounded once from that, it is the same wherever it is shown."""
    return nearest(value, DIGITS)


def shown(value: float, metric: Metric) -> float:
    """A measured figure as far as it is told."""
    return nearest(value, digits_of(metric))


def digits_of(metric: Metric) -> int:
    """How many decimals a measured figure is told with."""
    return 1 if metric.kind in _HUNDREDTHS else 2


class ToldAnswer(NamedTuple):
    """A figure of what customers answered in a sentence, as it stands in reports: `28.4%`, `−9.0`."""

    number: float
    digits: int
    signed: bool
    unit: str

    def text(self, language: str = "en") -> str:
        """It in a language, with its unit."""
        return with_unit(fixed(self.number, language, self.digits, sign=self.signed), self.unit, language)


def told_answer(value: float, metric: Metric) -> ToldAnswer:
    """A figure of what customers answered as a value of a sentence."""
    return ToldAnswer(value, digits_of(metric), metric.kind == "nps", unit_of(metric))


def unit_of(metric: Metric) -> str:
    """The unit of a figure of what customers answered, empty where it has none: a CSAT is a share."""
    return "%" if metric.kind == "csat" else metric.unit or ""


def answered(value: float, metric: Metric, language: str, *, bare: bool = False, exact: bool = False) -> str:
    """A figure of what customers answered: NPS with its sign, CSAT as the share that is satisfied, others by their mean.

    With `bare` without a unit, as in an interval behind a figure that has one; an `exact` one, such as a target, without
    decimals that it does not need.
    """
    signed = metric.kind == "nps"
    text = (
        number(value, language, sign=signed)
        if exact
        else fixed(value, language, digits_of(metric), sign=signed)
    )
    return text if bare else with_unit(text, unit_of(metric), language)


def counted(told: Figure, currency: str, language: str, *, sign: bool = False) -> str:
    """A number with its unit, if it has one; an amount as the language writes it."""
    if told.money:
        from cjtool.i18n import locale

        if code := locale.currency(told.unit, currency):
            return locale.money(told.number, code, language)
    return with_unit(number(told.number, language, sign=sign), told.unit, language)


def rated(value: float, metric: Metric, currency: str, language: str) -> str:
    """The value as `written`, and the scale that it is a mark on: `7,4 (1–10)`."""
    scale, told = rated_on(metric), written(value, metric, currency, language)
    return f"{told}\u00a0({scale})" if scale else told
