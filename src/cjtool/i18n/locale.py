"""Numbers, money, days and lengths of time as a language writes them. Imports Babel, so import it on use."""

from datetime import date
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date
from babel.localedata import exists
from babel.numbers import format_currency, format_decimal, format_percent

from cjtool.i18n.rounding import nearest
from cjtool.i18n.table import Words
from cjtool.message import with_unit

_LOCALES = {"en": "en_GB", "nl": "nl_NL", "fr": "fr_FR", "de": "de_DE"}
_PERIODS = {"months": "LLLL y", "quarters": "QQQ y", "years": "y"}
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP"}


def is_locale(code: str) -> bool:
    """Whether there are months and numbers for a language's code, such as `pl` or `pt_BR`."""
    return code.replace("_", "").isalnum() and exists(code)


@cache
def _locale(language: str) -> Locale:
    """That of a language, which takes Babel a while to find."""
    return Locale.parse(_LOCALES.get(language, language))


def number(value: float, language: str, sign: bool = False) -> str:
    """At most two decimals; with `sign`, a plus before what is above zero."""
    text = _decimal(nearest(value, 2), language)
    return f"+{text}" if sign and value > 0 else text


@lru_cache(4096)
def _decimal(value: float, language: str) -> str:
    """A number with at most two decimals; the same few are told again and again."""
    text: str = format_decimal(value, "#,##0.##", locale=_locale(language))
    return text.replace("-", "−")


def factor(value: float, language: str) -> str:
    """How many times as much, with one decimal, also where that is zero: `3.0`."""
    text: str = format_decimal(value, "#,##0.0", locale=_locale(language))
    return text


def money(value: float, currency: str, language: str) -> str:
    """An amount without cents where there are none, on one line."""
    pattern = (
        None if value % 1 else "¤#,##0" if language == "en" else "¤ #,##0" if language == "nl" else "#,##0 ¤"
    )
    text: str = format_currency(
        value, currency, pattern, locale=_locale(language), currency_digits=bool(value % 1)
    )
    return text.replace("-", "−").replace(" ", "\u00a0")


def currency(unit: str | None, own: str) -> str | None:
    """The currency that a unit of money stands for, without a unit `own`; None where it is something else."""
    code = _SIGNS.get(unit, unit) if unit else own
    return code if code == own or code in _SIGNS.values() else None


def percent(share: float, language: str) -> str:
    """A share from 0 to 1 as a percentage."""
    text: str = format_percent(share, f"#,##0.#{percent_sign(language)}", locale=_locale(language))
    return text


def percent_sign(language: str) -> str:
    """The sign as it stands behind a number: French and German put a space before it."""
    return with_unit("", "%", language)


def day(value: date, language: str) -> str:
    """A date in words: `12 May 2025`, `12 mei 2025`."""
    return _dated(value, "MMMM yyyy", language)


def short_day(value: date, language: str) -> str:
    """A date in words where there is little room: `12 May 2025`, `12 mei 2025`, with the month cut short."""
    return _dated(value, "MMM yyyy", language)


def _dated(value: date, month: str, language: str) -> str:
    """A date with its day as a language counts it: `1. Mai`, and, of the first alone, `1er mai`."""
    spoken = language.partition("_")[0]
    first = spoken == "fr" and value.day == 1
    pattern = f"d. {month}" if spoken == "de" else f"d'er' {month}" if first else f"d {month}"
    text: str = format_date(value, pattern, locale=_locale(language))
    return text


def period(value: date, unit: str, language: str) -> str:
    """The month, quarter or year (`months`, `quarters`, `years`) that a day lies in: `December 2025`, `Q4 2025`, `2025`."""
    text: str = format_date(value, _PERIODS[unit], locale=_locale(language))
    return text


def length(low: float, high: float, unit: str, words: Words) -> str:
    """A length of time or a range of it: `6–16 weeks`."""
    language = words.language
    singular, plural = words.units[unit]
    alone = 0 < high < 2 if language == "fr" else high == 1  # French says `1,5 an`
    return f"{span(low, high, language)} {singular if alone else plural}"


def between(low: float, high: float, language: str, *, share: bool = False) -> str:
    """A figure or the two ends that it lies between: `380–520`; a share in per cent, `2–6%`."""
    if not share:
        return span(low, high, language)
    return with_unit(span(100 * low, 100 * high, language), "%", language)


def money_between(low: float, high: float, currency: str, language: str) -> str:
    """An amount, or the two that it lies between, each with its currency: `€380–€520`."""
    if low == high:
        return money(low, currency, language)
    return f"{money(low, currency, language)}–{money(high, currency, language)}"


def frequency(times: float, period: str, words: Words) -> str:
    """How often something happens: `3 per month`."""
    return f"{number(times, words.language)} {per(period, words)}"


def per(period: str, words: Words) -> str:
    """What something is counted by: `per month`."""
    return f"{words.per} {words.units[period][0]}"


def span(low: float, high: float, language: str) -> str:
    """A number or a range of them: `6–16`."""
    return number(high, language) if low == high else f"{number(low, language)}–{number(high, language)}"
