"""Numbers as a language writes them; those that are the same in every language need no Babel."""

from cjtool.message import with_unit

_DECIMAL_SIGNS = {"en": ".", "nl": ",", "fr": ",", "de": ","}
"""What parts a number's whole from its fraction, in the languages of cjtool."""


def number(value: float, language: str, *, sign: bool = False) -> str:
    """At most two decimals; with `sign`, a plus before what is above zero."""
    rounded, point = round(value, 2), _DECIMAL_SIGNS.get(language)
    if abs(rounded) < 1000 and (point or float(rounded).is_integer()):
        before = "−" if rounded < 0 else "+" if sign and value > 0 else ""
        return before + f"{abs(rounded):.2f}".rstrip("0").rstrip(".").replace(".", point or ".")
    from cjtool.i18n import locale

    return locale.number(value, language, sign)


def percent(value: float, language: str) -> str:
    """A number of hundredths with its sign."""
    return with_unit(number(value, language), "%", language)
