"""What the terminal can show."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def coloured() -> bool:
    """Whether standard output takes colour: NO_COLOR and FORCE_COLOR, else a terminal does."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def room() -> int | None:
    """The cells of a line on a terminal; elsewhere lines may be as long as they are."""
    return shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else None


def progress(made: Iterable[T], total: int, saying: str) -> Iterator[T]:
    """The same items; on a terminal with a bar while they are made, gone afterwards."""
    if not sys.stderr.isatty():
        yield from made
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(made, saying, total=total, console=Console(stderr=True), transient=True)
