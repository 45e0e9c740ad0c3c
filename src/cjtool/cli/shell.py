"""What every command has around it: streams that take any text, and wrong requests told in one line."""

import io
import os
import sys
from collections.abc import Callable

from cjtool.workspace.request import RequestError

EXIT_REQUEST = 2
_EXIT_PIPE = 141


def guarded(call: Callable[[], object]) -> None:
    """Run a command: a wrong request is one line and exit code 2, a reader that went away no traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=_encoding(stream), errors="replace")
    try:
        call()
        sys.stdout.flush()
    except RequestError as error:
        print(f"cjtool: {error}", file=sys.stderr)
        sys.exit(EXIT_REQUEST)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(_EXIT_PIPE)


def _encoding(stream: io.TextIOWrapper) -> str:
    """What a terminal shows, or what was asked for; files and pipes get UTF-8 on every system."""
    return stream.encoding if stream.isatty() or os.environ.get("PYTHONIOENCODING") else "utf-8"
