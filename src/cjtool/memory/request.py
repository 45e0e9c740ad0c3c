"""What was asked, and in which circumstances: the key that an answer is kept under."""

import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from typing import NamedTuple

import cjtool
from cjtool.plugins import stamp

_SETTINGS = "cjtool.yaml"
_MOST_FOLDERS = 300
_SPOKEN = (
    "NO_COLOR",
    "FORCE_COLOR",
    "TERM",
    "COLUMNS",
    "PYTHONIOENCODING",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
)
"""Variables of the environment that may change what is printed."""


class Request(NamedTuple):
    """A command line where it was given. `home` is the folder of the project that keeps its answers."""

    key: str
    home: str


def request(arguments: Sequence[str]) -> Request | None:
    """The request that arguments make here; None where there is no project to keep the answer, or it may not be kept."""
    if "--no-cache" in arguments or os.environ.get("GITHUB_ACTIONS"):
        return None
    with suppress(OSError):  # the current folder may be gone
        home = _home(arguments)
        return None if home is None else Request(_key(arguments), home)
    return None


def _home(arguments: Sequence[str]) -> str | None:
    """The first project around or below the first path that is named, else around the current folder."""
    here = os.getcwd()
    named = next((each for each in arguments[1:] if not each.startswith("-") and os.path.exists(each)), here)
    folder = os.path.abspath(named)
    if not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    above = folder
    while not os.path.isfile(os.path.join(above, _SETTINGS)):
        if above == os.path.dirname(above):
            return _below(folder)
        above = os.path.dirname(above)
    return above


def _below(folder: str) -> str | None:
    for count, (path, folders, files) in enumerate(os.walk(folder)):
        if _SETTINGS in files:
            return path
        if count > _MOST_FOLDERS:
            break
        folders[:] = sorted(name for name in folders if not name.startswith("."))
    return None


def _key(arguments: Sequence[str]) -> str:
    streams = [(stream.isatty(), stream.encoding) if stream else None for stream in (sys.stdout, sys.stderr)]
    circumstances = [
        list(arguments),
        os.getcwd(),
        _repository(os.getcwd()),
        time.strftime("%Y-%m-%d"),
        streams,
        _columns(),
        [os.environ.get(name) for name in _SPOKEN],
        sys.version,
        cjtool.__version__,
        _code(os.path.dirname(cjtool.__file__)),
        _libraries(),
        stamp(),
    ]
    return blake2b(json.dumps(circumstances).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _libraries() -> list[int]:
    """When the libraries that read and check were last installed."""
    found = []
    for folder in sys.path:
        for name in ("pydantic", "pydantic_core", "yaml", "cel_expr_python"):
            with suppress(OSError):
                found.append(os.stat(os.path.join(folder, name)).st_mtime_ns)
    return found


def _repository(folder: str) -> str | None:
    """The folder that paths in outputs for services are relative to."""
    while not os.path.exists(os.path.join(folder, ".git")):
        if folder == os.path.dirname(folder):
            return None
        folder = os.path.dirname(folder)
    return folder


def _columns() -> int | None:
    try:
        return os.get_terminal_size().columns
    except (OSError, ValueError, AttributeError):
        return None


def _code(folder: str) -> list[tuple[str, int, int]]:
    """When our own code was last changed: who works on it gets no answer of what it was."""
    found = []
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name not in {"__pycache__", "draw", "report", "templates"}:
                    found += _code(entry.path)
            elif entry.name.endswith((".py", ".json")):
                status = entry.stat()
                found.append((entry.name, status.st_mtime_ns, status.st_size))
    return found
