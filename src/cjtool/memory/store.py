"""Answers on disk: sealed, so that one that is damaged, or that somebody else made, is as if it were not there.

A cache may come with a repository, and a pipeline must never pass without having looked: an answer counts only
if it was sealed with this user's own secret, which lies outside of any project.
"""

import json
import os
from contextlib import suppress
from hashlib import blake2b
from hmac import compare_digest
from typing import NamedTuple

from cjtool.disk import KEPT, beginning, unchanged
from cjtool.memory.request import Request

_MOST = 20
"""So many answers are kept in a project."""
_LARGEST = 20_000_000
_SECRET_BYTES = 32


class Answer(NamedTuple):
    """What a run printed and wrote, and its exit code.

    `files` are paths with what was written to them; `seen` is what the run asked of the disk, and was told.
    """

    exit: int
    out: str
    err: str
    files: tuple[tuple[str, str], ...]
    seen: dict[str, str]


def recall(request: Request) -> Answer | None:
    """The answer to a request, if it was given before and all that it rests on is as it was."""
    try:
        written = beginning(_path(request), _LARGEST)
    except OSError:
        return None
    seal, _, body = written.partition(b"\n")
    secret = _secret(request, make=False)
    if secret is None or not compare_digest(seal, _seal(secret, request, body)):
        return None
    exit, out, err, files, seen = json.loads(body)
    answer = Answer(exit, out, err, tuple((path, content) for path, content in files), seen)
    return answer if unchanged(answer.seen) else None


def remember(request: Request, answer: Answer) -> None:
    """Keep an answer; where that cannot be, nothing is kept and nothing is said."""
    with suppress(OSError):
        secret = _secret(request, make=True)
        if secret is None:
            return
        folder = os.path.join(request.home, KEPT)
        _prepare(folder)
        body = json.dumps(answer).encode("utf-8", "surrogatepass")
        _write(_path(request), _seal(secret, request, body) + b"\n" + body)
        _forget(folder)


def _path(request: Request) -> str:
    return os.path.join(request.home, KEPT, f"lint-{request.key}.json")


def _seal(secret: bytes, request: Request, body: bytes) -> bytes:
    said = f"{request.key}\n{request.home}\n".encode("utf-8", "surrogatepass") + body
    return blake2b(said, key=secret, digest_size=32).hexdigest().encode()


def _secret(request: Request, *, make: bool) -> bytes | None:
    """This user's secret; one is made where there is none. None if there is no home for it outside the project."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    path = os.path.join(home, "cjtool", "secret")
    if not os.path.isabs(home) or _lies_in(path, request.home):
        return None
    for _ in range(2):
        with suppress(OSError):
            found = beginning(path, _SECRET_BYTES + 1)
            return found if len(found) == _SECRET_BYTES and _is_private(path) else None
        if not make:
            return None
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with suppress(FileExistsError):
            _write(path, os.urandom(_SECRET_BYTES), fresh=True)
    return None


def _lies_in(path: str, folder: str) -> bool:
    return os.path.realpath(path).startswith(os.path.join(os.path.realpath(folder), ""))


def _is_private(path: str) -> bool:
    """Whether only this user reads a file; one that came with a repository is open to others."""
    status = os.stat(path)
    return not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & 0o077)


def _prepare(folder: str) -> None:
    """A folder that git and backups pass over by themselves; never one that a link leads to."""
    if os.path.islink(folder):
        raise NotADirectoryError(folder)
    if not os.path.isdir(folder):
        os.mkdir(folder)
        _write(os.path.join(folder, ".gitignore"), b"*\n")
        _write(
            os.path.join(folder, "CACHEDIR.TAG"),
            b"Signature: 8a477f597d28d172789f06886806bc55\n# Made by cjtool; may be deleted at any time.\n",
        )


def _forget(folder: str) -> None:
    """Delete the answers that were not given for longest."""
    with os.scandir(folder) as entries:
        kept = [each for each in entries if each.name.startswith("lint-") and each.is_file()]
    for entry in sorted(kept, key=lambda each: each.stat().st_mtime, reverse=True)[_MOST:]:
        with suppress(FileNotFoundError):
            os.unlink(entry.path)


def _write(path: str, data: bytes, *, fresh: bool = False) -> None:
    """Put a whole file in its place, so that nobody reads half of one; `fresh` leaves one that is there."""
    name = os.path.join(os.path.dirname(path), f".new-{os.urandom(8).hex()}")
    try:
        with open(name, "xb", opener=_private) as file:
            file.write(data)
        if fresh:
            os.link(name, path)
        else:
            os.replace(name, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(name)


def _private(path: str, flags: int) -> int:
    """Open a file that only this user reads."""
    return os.open(path, flags, 0o600)
