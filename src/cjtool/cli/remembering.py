"""Answers that are known are given again; new ones are listened to and kept."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from contextvars import ContextVar
from typing import Any, TextIO

from cjtool.disk import Disk
from cjtool.memory import Answer, Request, recall, remember, request
from cjtool.plugins import present

_ASKED: ContextVar[Request | None] = ContextVar("asked", default=None)
"""What the command line asks; None for a caller in another program."""


def answered(arguments: list[str]) -> Callable[[], int] | None:
    """What gives the known answer to a command line; None where it has to be found, and is then kept."""
    asked = request(arguments)
    if asked is None:
        return None
    answer = recall(asked)
    if answer is None:
        _ASKED.set(asked)
        return None
    return lambda: _give(answer)


def _give(answer: Answer) -> int:
    if answer.files:
        from pathlib import Path

        from cjtool.cli.write import write

        for path, content in answer.files:
            write(Path(path), content)
    sys.stdout.write(answer.out)
    sys.stderr.write(answer.err)
    return answer.exit


class Heard:
    """What a run prints while it is listened to."""

    def __init__(self) -> None:
        self.out, self.err = _Ear(sys.stdout), _Ear(sys.stderr)

    def keep(self, exit: int, files: tuple[tuple[str, str], ...], disk: Disk) -> None:
        """Remember it as the answer to what the command line asks."""
        asked = _ASKED.get()
        if asked is not None and not present():  # nobody knows what a plugin looks at
            remember(asked, Answer(exit, "".join(self.out.heard), "".join(self.err.heard), files, disk.seen))


class _Ear:
    """A stream that passes everything on, and keeps what was written."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.heard: list[str] = []

    def write(self, text: str) -> int:
        self.heard.append(text)
        return self._stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def overheard() -> Iterator[Heard]:
    """Listen to both streams."""
    heard = Heard()
    with redirect_stdout(heard.out), redirect_stderr(heard.err):
        yield heard
