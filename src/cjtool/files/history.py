"""When files changed, as git knows it: a few questions for all of them at once, however many commits there are."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from cjtool.files.git import answer, is_shallow

_HEADER = "\x01"
_ZONES = timedelta(days=2)
"""So much earlier the search begins: a day is that of the commit, in its own time zone."""


@dataclass(frozen=True)
class Changed:
    """A file that git keeps, by its path from the top, and the day of its last change in a commit."""

    path: str
    day: date


@dataclass(frozen=True)
class History:
    """The files below some folders that git keeps, which of them changed since a day, and which are changed now.

    Paths start at the top of the repository, and have `/` between their parts. With `shallow`, older commits are
    missing of which some may be since that day: what changed in them is not told.
    """

    kept: tuple[str, ...]
    changed: tuple[Changed, ...]
    uncommitted: frozenset[str] = frozenset()
    shallow: bool = False


def history_below(
    folder: Path, below: Iterable[str], since: date, commit: str | None = None
) -> History | None:
    """What git tells of the files below some paths, which start at the top; as of now, or of a commit.

    None where it tells nothing: outside a repository, or in one that it refuses. Raises RequestError where git cannot
    be run.
    """
    asked = ("--", *(f":(top,literal){path}" for path in below))
    kept = _names(answer(folder, *_listing(commit), *asked))
    if kept is None:
        return None
    log = answer(
        folder, "log", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-relative", f"--format={_HEADER}%cs %P",
        f"--since={(since - _ZONES).isoformat()}", commit or "HEAD", *asked,
    )  # fmt: skip
    commits = list(_commits(os.fsdecode(log or b"")))
    shallow = any(not whole for _, whole, _ in commits) and is_shallow(folder)
    days: dict[str, date] = {}
    for day, whole, paths in commits:
        for path in paths if whole or not shallow else ():
            days[path] = max(day, days.get(path, day))
    there = frozenset(kept)
    changed = tuple(Changed(path, day) for path, day in sorted(days.items()) if path in there and day > since)
    now = _names(answer(folder, *_DIFFERENCE, *asked)) if commit is None else None
    return History(tuple(sorted(kept)), changed, frozenset(now or ()) & there, shallow)


_DIFFERENCE = ("diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-relative", "HEAD")


def _listing(commit: str | None) -> tuple[str, ...]:
    if commit is None:
        return ("ls-files", "-z", "--full-name")
    return ("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)


def _commits(log: str) -> Iterator[tuple[date, bool, list[str]]]:
    """The day of each commit, whether it has one before it, and the files that it changed."""
    for part in log.split(_HEADER)[1:]:
        about, *paths = part.split("\0")
        day, _, parents = about.strip().partition(" ")
        yield date.fromisoformat(day), bool(parents), [name for path in paths if (name := path.lstrip("\n"))]


def _names(given: bytes | None) -> list[str] | None:
    return None if given is None else [os.fsdecode(name) for name in given.split(b"\0")[:-1]]
