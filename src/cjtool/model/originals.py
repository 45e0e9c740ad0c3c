"""Texts in the place of others: what readers see is the translation, what is read from it stays that of the original."""

from typing import Self, TypeVar

S = TypeVar("S", str, str | None)


class TranslatedText(str):
    """A text in another language than it was written in."""

    __slots__ = ("source",)

    source: str
    """The text as it was written."""

    def __new__(cls, text: str, source: str) -> Self:
        """A text, and the one that it stands for."""
        self = super().__new__(cls, text)
        self.source = source
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        return type(self), (str(self), self.source)


def original(text: S) -> S:
    """A text as it was written: lengths of time, phases and other facts are read from that in every language."""
    return text.source if isinstance(text, TranslatedText) else text
