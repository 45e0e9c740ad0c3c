"""Work spread over the machine's processors, where there is enough of it to pay for starting others."""

import gc
import marshal
import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

Task = Callable[[int], Any]
"""Does the piece of work with a number; gives plain data: dicts, lists, tuples, text, numbers, None."""
_LENGTH = 8
"""So many bytes before each result say how long it is."""
_PART = 1 << 20
"""So many bytes at most are read at once."""


@dataclass
class _Other:
    """Another process at work: its number, the pipe that gives its results one after another, and its pieces."""

    child: int
    pipe: int
    pieces: range
    ended: bool = False
    _sent: bytearray = field(default_factory=bytearray)

    def take_in(self) -> None:
        """Take what it sent so far, without waiting, so that it need not wait for us either."""
        while not self.ended:
            try:
                part = os.read(self.pipe, _PART)
            except BlockingIOError:
                return
            self._sent += part
            if not part:
                self._forget()

    def results(self) -> Iterator[Any]:
        """What it made and sent whole, in the order of its pieces; each once."""
        while len(self._sent) >= _LENGTH:
            end = _LENGTH + int.from_bytes(self._sent[:_LENGTH], "little")
            if len(self._sent) < end:
                return
            made = marshal.loads(memoryview(self._sent)[_LENGTH:end].tobytes())
            del self._sent[:end]
            yield made

    def _forget(self) -> None:
        self.ended = True
        os.close(self.pipe)
        with suppress(ChildProcessError):  # who started us may have children forgotten when they end
            os.waitpid(self.child, 0)


@dataclass
class Spread:
    """Work under way. `own` are the pieces that this process has to do, while others do theirs."""

    own: range
    count: int
    _others: list[_Other] = field(default_factory=list)

    def here(self) -> Iterator[int]:
        """The pieces that this process has to do; between them it takes in what others made."""
        for piece in self.own:
            for other in self._others:
                other.take_in()
            yield piece

    def results(self) -> Iterator[tuple[int, Any]]:
        """What other processes made, by the number of the piece, in order and as soon as it is there; may be asked once.

        None where there is nothing, as a process may die, or not be had, on a machine that runs out of memory: do it here.
        """
        for other in self._others:
            numbers = iter(other.pieces)
            while True:
                other.take_in()
                for made in other.results():
                    yield next(numbers), made
                if other.ended:
                    break
                self._wait()
            for number in numbers:
                yield number, None
        given = self._others[-1].pieces if self._others else self.own
        for number in range(given.stop, self.count):
            yield number, None

    def _wait(self) -> None:
        """Wait until another process has sent something, or has ended."""
        poll = select.poll()
        for other in self._others:
            if not other.ended:
                poll.register(other.pipe, select.POLLIN)
        poll.poll()
        for other in self._others:
            other.take_in()


def spread(task: Task, count: int, *, least: int, own: float = 1) -> Spread:
    """Start `count` pieces of work on all processors, if there are as many as `least`.

    `own` is the part that this process takes, where 1 is as much as each other takes.
    """
    others = min(_processors() - 1, count // least) if count >= least else 0
    if others < 1:
        return Spread(range(count), count)
    part = count / (others + own)
    bounds = [round(part * (own + index)) for index in range(others + 1)]
    running = Spread(range(bounds[0]), count)
    with suppress(OSError):  # no more processes are to be had: what nobody does is done by the caller
        for start, end in pairwise(bounds):
            running._others.append(_forked(task, range(start, end)))
    return running


def _processors() -> int:
    """How many processes can run at once; one where a process cannot be copied as it is."""
    threads = sys.modules.get("threading")
    if not hasattr(os, "fork") or (threads is not None and threads.active_count() > 1):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _forked(task: Task, pieces: range) -> _Other:
    """A copy of this process that does some pieces."""
    readable, writable = os.pipe()
    try:
        child = os.fork()
    except OSError:
        os.close(readable)
        os.close(writable)
        raise
    if child:
        os.close(writable)
        os.set_blocking(readable, False)
        return _Other(child, readable, pieces)
    status = 1
    try:
        gc.disable()  # it would touch, and so copy, all that the processes share
        os.close(readable)
        with open(writable, "wb") as file:
            for piece in pieces:
                made = marshal.dumps(task(piece))
                file.write(len(made).to_bytes(_LENGTH, "little") + made)
        status = 0
    finally:
        os._exit(status)  # nothing of this copy's own: no second flush, no handlers of the caller's
