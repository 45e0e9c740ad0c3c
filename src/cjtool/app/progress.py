"""How long work tells who waits for it."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    """Passes items on while they are worked on: how many there are, and what is done with them."""

    def __call__(self, items: Iterable[T], total: int, doing: str, /) -> Iterator[T]:
        """The same items."""
        ...


def silent(items: Iterable[T], _total: int, _doing: str, /) -> Iterator[T]:
    """The same items; nobody hears of them."""
    yield from items
