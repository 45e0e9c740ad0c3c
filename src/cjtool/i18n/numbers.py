"""Numbers as a language writes them; those that are the same in every language need no Babel."""

from collections.abc import Iterable

from cjtool.i18n.rounding import nearest
from cjtool.message import with_unit

_DECIMAL_SIGNS = {"en": ".", "nl": ",", "fr": ",", "de": ","}
"""What parts a number's whole from its fraction, in the languages of cjtool."""


def number(value: float, language: str, *, sign: bool = False) -> str:
    """At most two decimals; with `sign`, a plus before what is above zero."""
    rounded, point = nearest(value, 2), _DECIMAL_SIGNS.get(language)
    if abs(rounded) < 1000 and (point or float(rounded).is_integer()):
        before = "−" if rounded < 0 else "+" if sign and value > 0 else ""
        return before + f"{abs(rounded):.2f}".rstrip("0").rstrip(".").replace(".", point or ".")
    from cjtool.i18n import locale

    return locale.number(value, language, sign)


def listed(values: Iterable[float], language: str) -> str:
    """Numbers one after another: `2, 5.5`, and `2; 5,5` where a comma is a decimal one."""
    joint = "; " if number(0.5, language)[1:2] == "," else ", "
    return joint.join(number(value, language) for value in values)


def fixed(value: float, language: str, digits: int, *, sign: bool = False) -> str:
    """With so many decimals, so that numbers below one another can be compared; below a thousand."""
    point = number(0.5, language)[1:2]
    shown = f"{nearest(abs(value), digits):.{digits}f}"
    zero = not float(shown)
    before = "" if zero else "−" if value < 0 else "+" if sign else ""
    return before + shown.replace(".", point)


def percent(value: float, language: str) -> str:
    """A number of hundredths with its sign."""
    return with_unit(number(value, language), "%", language)
