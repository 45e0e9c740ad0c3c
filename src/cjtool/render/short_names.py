"""Names that are as short as they can be."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def letters(number: int) -> str:
    """A name for a number: a, b … z, ba, bb …"""
    shown = _LETTERS[number % len(_LETTERS)]
    while number := number // len(_LETTERS):
        shown = _LETTERS[number % len(_LETTERS)] + shown
    return shown
