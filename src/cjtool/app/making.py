"""Files made on all processors: what one processor makes, to the letter, and the same sentences about it."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from cjtool.app.lettering import BuiltLines
from cjtool.app.production import Product
from cjtool.app.progress import Progress
from cjtool.processors import spread

Handed = TypeVar("Handed")
"""What a process can hand over: plain data."""
_LEAST = 30
"""So many files pay for another process."""
_OWN = 1.1
"""What is of a whole project comes last, and so falls to another process."""
_THREADS = "/proc/self/task"
"""Where a system lists the threads of a process, if it does."""


def on_all_processors(
    products: Sequence[Product],
    work: Callable[[Product], Handed],
    lines: BuiltLines,
    progress: Progress,
    doing: str,
) -> list[Handed]:
    """What `work` gives for each product, in their order; `lines` see what is drawn, wherever it is drawn.

    Neighbours are made by one process, as those of a journey show the same pictures. Where work fails elsewhere, it
    is done again here, and fails here.
    """

    def piece(index: int) -> tuple[Any, Any]:
        return work(products[index]), lines.news()

    lines.news()
    least = len(products) + 1 if _has_typeset() else _LEAST
    running = spread(piece, len(products), least=least, own=_OWN)
    results: dict[int, Handed] = {}
    try:
        for index in progress(running.own, len(running.own), doing):
            results[index] = work(products[index])
    finally:
        elsewhere = running.results()
    for index, (result, drawn) in elsewhere.items():
        results[index] = result
        lines.add(drawn)
    return [results[index] if index in results else work(product) for index, product in enumerate(products)]


def _has_typeset() -> bool:
    """Whether typst has made a PDF here: it keeps threads that a copy of this process would wait for in vain."""
    if "typst" not in sys.modules:
        return False
    return not os.path.isdir(_THREADS) or len(os.listdir(_THREADS)) > 1
