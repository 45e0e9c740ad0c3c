"""What every command has around it: streams that take any text, and wrong requests told in one line."""

import io
import os
import sys
from collections.abc import Callable
from typing import TextIO

from cjtool.request import RequestError

EXIT_FINDINGS, EXIT_REQUEST, EXIT_NOTHING = 1, 2, 3
_EXIT_INTERRUPT, _EXIT_PIPE = 130, 141


class ReaderGoneError(Exception):
    """Who read our output reads no more. No OSError: Click takes that one for itself, and exits with 1."""


def guarded(call: Callable[[], object]) -> None:
    """Run a command: a wrong request is one line and exit code 2, and so is a full disk; who stops it or stops
    reading gets no traceback.
    """
    sys.stdout, sys.stderr = (stream or open(os.devnull, "w") for stream in (sys.stdout, sys.stderr))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=_encoding(stream), errors="replace")
    try:
        try:
            _stand_somewhere()
            call()
        finally:
            sys.stdout.flush()  # also on the way out with an exit code: later nobody can catch what it raises
    except RequestError as error:
        from cjtool.formats.characters import visible  # who asks for nothing wrong needs it later, if at all

        print(f"cjtool: {visible(str(error))}", file=sys.stderr)
        sys.exit(EXIT_REQUEST)
    except KeyboardInterrupt:
        sys.exit(_EXIT_INTERRUPT)
    except MemoryError:
        os.write(2, b"cjtool: there is too little memory\n")  # printing it may take some more
        sys.exit(EXIT_REQUEST)
    except (BrokenPipeError, ReaderGoneError):
        _abandon(sys.stdout)
        sys.exit(_EXIT_PIPE)
    except OSError as error:
        if error.filename is not None:  # of a file, not of a stream: a bug of ours
            raise
        from cjtool.project.files import reason  # after a known answer nothing else needs it

        _abandon(sys.stdout)
        print(f"cjtool: standard output cannot be written: {reason(error).text()}", file=sys.stderr)
        sys.exit(EXIT_REQUEST)


def _stand_somewhere() -> None:
    try:
        os.getcwd()
    except OSError as error:
        raise RequestError("the current folder is gone", "change to one that is there") from error


def _abandon(stream: TextIO) -> None:
    """Let what is still to be written go nowhere: Python tries once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _encoding(stream: io.TextIOWrapper) -> str:
    """What a terminal shows, or what was asked for; files and pipes get UTF-8 on every system."""
    return stream.encoding if stream.isatty() or os.environ.get("PYTHONIOENCODING") else "utf-8"
