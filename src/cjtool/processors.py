"""Work spread over the machine's processors, where there is enough of it to pay for starting others."""

import gc
import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

Task = Callable[[int], Any]
"""Does the piece of work with a number; gives plain data: dicts, lists, tuples, text, numbers, None."""


@dataclass
class Spread:
    """Work under way. `own` are the pieces that this process has to do, while others do theirs."""

    own: range
    _others: list[tuple[int, int, range]] = field(default_factory=list)

    def results(self) -> dict[int, Any]:
        """What other processes made, by the number of the piece; waits for them, and may be asked once.

        A piece is missing when its process died, as one may on a machine that runs out of memory: do it here.
        """
        found: dict[int, Any] = {}
        for child, pipe, pieces in self._others:
            with open(pipe, "rb") as file:
                written = file.read()
            with suppress(ChildProcessError):  # who started us may have children forgotten when they end
                os.waitpid(child, 0)
            found.update(zip(pieces, _read(written, len(pieces)), strict=False))
        return found


def spread(task: Task, count: int, *, least: int, own: float = 1) -> Spread:
    """Start `count` pieces of work on all processors, if there are as many as `least`.

    `own` is the part that this process takes, where 1 is as much as each other takes.
    """
    others = min(_processors() - 1, count // least) if count >= least else 0
    if others < 1:
        return Spread(range(count))
    part = count / (others + own)
    bounds = [round(part * (own + index)) for index in range(others + 1)]
    running = Spread(range(bounds[0]))
    with suppress(OSError):  # no more processes are to be had: what nobody does is done by the caller
        for start, end in pairwise(bounds):
            running._others.append((*_forked(task, range(start, end)), range(start, end)))
    return running


def _processors() -> int:
    """How many processes can run at once; one where a process cannot be copied as it is."""
    threads = sys.modules.get("threading")
    if not hasattr(os, "fork") or (threads is not None and threads.active_count() > 1):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _forked(task: Task, pieces: range) -> tuple[int, int]:
    """A copy of this process that does some pieces: its number, and the pipe that gives the results."""
    readable, writable = os.pipe()
    try:
        child = os.fork()
    except OSError:
        os.close(readable)
        os.close(writable)
        raise
    if child:
        os.close(writable)
        return child, readable
    status = 1
    try:
        gc.disable()  # it would touch, and so copy, all that the processes share
        os.close(readable)
        with open(writable, "wb") as file:
            marshal.dump([task(piece) for piece in pieces], file)
        status = 0
    finally:
        os._exit(status)  # nothing of this copy's own: no second flush, no handlers of the caller's


def _read(written: bytes, count: int) -> list[Any]:
    """The results of a process that did all its pieces, else none."""
    try:
        found = marshal.loads(written)
    except (EOFError, ValueError, TypeError):
        return []
    return found if isinstance(found, list) and len(found) == count else []
