"""Numbers as a language writes them; those that are the same in every language need no Babel."""

from cjtool.message import with_unit


def number(value: float, language: str, *, sign: bool = False) -> str:
    """At most two decimals; with `sign`, a plus before what is above zero."""
    if float(value).is_integer() and abs(value) < 1000:
        minus, plus = "−" if value < 0 else "", "+" if sign and value > 0 else ""
        return f"{minus}{plus}{abs(int(value))}"
    from cjtool.i18n import locale

    return locale.number(value, language, sign)


def percent(value: float, language: str) -> str:
    """A number of hundredths with its sign."""
    return with_unit(number(value, language), "%", language)
