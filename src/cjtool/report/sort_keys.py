"""Texts that stand for a number, so that a reader who sorts a table gets days, amounts and grades in their order."""

_FINEST = 10_000
"""Numbers that differ by less than one in so many are alike."""
_MOST = 40
"""More digits than any number of a report has."""


class Keyed(str):
    """A text, such as `12 May 2026` or `€68,000`, and the number that puts it in order."""

    __slots__ = ("number",)
    number: float

    @property
    def key(self) -> str:
        """What sorts as the number does where digits sort by what they count: what is below zero comes first.

        There, the more digits the lower; and, of as many, the more is left up to the next power of ten the higher.
        """
        whole, part = divmod(round(self.number * _FINEST), _FINEST)
        digits = len(str(-whole))
        counted = f"!{_MOST - digits}.{10**digits + whole}" if whole < 0 else str(whole)
        return f"{counted}.{part:04}" if part else counted


def keyed(text: str, number: float) -> Keyed:
    """A text that stands for a number."""
    told = Keyed(text)
    told.number = number
    return told


def graded(grade: str, names: dict[str, str]) -> Keyed:
    """The name of a grade, of names that are listed from low to high."""
    return keyed(names[grade], [*names].index(grade))


def order_key(text: str) -> str:
    """What a text is sorted by, where it is not the text itself."""
    return text.key if isinstance(text, Keyed) else text
