"""Files are written whole or not at all, only when their content changes, and never through a link.

Where results go, a repository that somebody else wrote may hold links, and results hold texts of that repository:
who followed such a link would write a stranger's text over any file of the user.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from cjtool.app import phrases as says
from cjtool.project.files import BASELINE, reason
from cjtool.request import RequestError

TEMPORARY = re.compile(r"\.cjtool-new-[0-9a-f]{16}")
"""What a file is called until it is whole; one that is still there was left by a run that was stopped."""


def write(path: Path, content: str | bytes, *, below: Path | None = None) -> bool:
    """Write a file; whether it changed. Raises RequestError for a link, and where the system refuses.

    No parent that lies `below` that folder may be a link either. A device or a pipe, such as `/dev/stdout`, is
    written to as it is.
    """
    data = content.encode() if isinstance(content, str) else content
    try:
        if _is_device(path):
            path.write_bytes(data)
            return True
        refuse_link(path, below=below)
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, data)
    except OSError as error:
        raise refused(path, "written", error) from error
    return True


def write_result(path: Path, content: str | bytes, *, below: Path | None = None) -> bool:
    """Write what was made from sources; never over a source, which is YAML, nor over a baseline."""
    refuse_source(path)
    return write(path, content, below=below)


def refuse_source(path: Path) -> None:
    """Raise RequestError where a result would be written over a source, which is YAML, or over a baseline."""
    if path.name == BASELINE:
        raise RequestError(says.A_BASELINE(path=str(path)), says.ANOTHER_NAME)
    if path.suffix.lower() in {".yaml", ".yml"}:
        raise RequestError(says.A_SOURCE(path=str(path)), says.ANOTHER_ENDING)


def refuse_link(path: Path, *, below: Path | None = None) -> None:
    """Raise RequestError if a path, or a parent of it below a folder, is a link."""
    parents = tuple(path.parents)
    inner = parents[: parents.index(below)] if below in parents else ()
    for place in (path, *inner):
        if os.path.islink(place):
            raise RequestError(says.A_LINK(path=str(place)), says.ANOTHER_PLACE)


def refused(path: Path, done: str, error: OSError) -> RequestError:
    """What the system refuses, as a sentence; `done` is what a file cannot be, such as `written`."""
    return RequestError(says.CANNOT_BE[done](path=str(path), reason=reason(error)))


def _is_device(path: Path) -> bool:
    """Whether a path is a device or a pipe, or stands for what the system has open, such as `/dev/stdout`."""
    if path.is_symlink():
        home = os.path.join(os.path.realpath(path.parent), "")
        return (home == "/dev/" or home.startswith("/proc/")) and path.exists()
    return path.exists() and not path.is_file() and not path.is_dir()


def _replace(path: Path, data: bytes) -> None:
    """Put a whole file in its place; once more if another build takes what is half written for a leftover."""
    try:
        _replace_once(path, data)
    except FileNotFoundError:
        _replace_once(path, data)


def _replace_once(path: Path, data: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else None
    name = path.with_name(f".cjtool-new-{os.urandom(8).hex()}")
    try:
        with open(name, "xb", opener=lambda name, flags: os.open(name, flags, mode or 0o666)) as file:
            file.write(data)
        if mode is not None:
            os.chmod(name, mode)
        os.replace(name, path)
    finally:
        with suppress(OSError):
            os.unlink(name)
