"""The files that journeys and touchpoints watch: which there are, and when they changed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from cjtool.build import Built, Root
from cjtool.files import Files
from cjtool.files.history import History
from cjtool.model import Journey, Touchpoint
from cjtool.model.library import Sections
from cjtool.request import RequestError

_WILD = re.compile(r"[*?\[]")
_ANY = re.compile(r"\*{2,}")
_PIECE = re.compile(r"\*+|\?|\[[!^]?\]?[^\]]*\]|.", re.DOTALL)


class WatchedChange(NamedTuple):
    """A file that matches a glob, by its path from the repository's top, and the day of its last change."""

    glob: str
    path: str
    day: date


@dataclass(frozen=True)
class Watched:
    """What git tells of the files that a project watches; equal if it tells the same.

    `state` is `unknown` where nobody asked, `none` where git tells nothing, `shallow` where a part of its history is
    missing that may hold changes. `matched` are the globs that some file matches. `changes` are those after the
    earliest review, the latest first.
    """

    state: Literal["unknown", "none", "shallow", "known"] = "unknown"
    matched: frozenset[str] = frozenset()
    changes: tuple[WatchedChange, ...] = ()

    @property
    def told(self) -> bool:
        """Whether it is known which files there are."""
        return self.state in {"known", "shallow"}

    def after(self, globs: Iterable[str], day: date) -> Iterator[WatchedChange]:
        """What changed after a day of the files that some globs match, each file once, the latest first."""
        wanted, seen = frozenset(globs), set()
        for change in self.changes:
            if change.glob in wanted and change.day > day and change.path not in seen:
                seen.add(change.path)
                yield change


def watched(root: str, built: Iterable[Built], files: Files, today: date) -> Watched:
    """What git tells of all files that a project watches; it is asked only where there are some."""
    roots = tuple(each.root for each in built if each.root is not None)
    folders = dict.fromkeys(_folder(glob) for root_ in roots for glob in _globs(root_))
    if not folders:
        return Watched()
    reviews = [each.reviewed for each in roots if isinstance(each, Journey) and each.reviewed]
    try:
        told = files.history(root, folders, min(reviews, default=today))
    except RequestError:  # there is no git on this machine
        told = None
    return Watched("none") if told is None else as_watched(roots, told, today)


def as_watched(roots: Iterable[Root], told: History, today: date) -> Watched:
    """What a history tells of the files that some models watch; what is not committed changed today."""
    globs = sorted({glob for root in roots for glob in _globs(root)})
    changed = {each.path: each.day for each in told.changed} | dict.fromkeys(told.uncommitted, today)
    matched = frozenset(glob for glob in globs if any(map(_pattern(glob).fullmatch, told.kept)))
    changes = [
        WatchedChange(glob, path, day)
        for glob in globs
        for path, day in changed.items()
        if _pattern(glob).fullmatch(path)
    ]
    changes.sort(key=lambda change: (-change.day.toordinal(), change.path, change.glob))
    return Watched("shallow" if told.shallow else "known", matched, tuple(changes))


def _globs(root: Root) -> Iterator[str]:
    """What the journey or the touchpoints of a file watch."""
    own = root.define if isinstance(root, Journey) else root
    if isinstance(root, Journey):
        yield from root.watches
    touchpoints: Iterable[Touchpoint] = own.touchpoints.values() if isinstance(own, Sections) else ()
    for touchpoint in touchpoints:
        yield from touchpoint.watches


def _folder(glob: str) -> str:
    """The folder below which all files lie that a glob can match; for one without signs the path itself."""
    path = _plain(glob)
    sign = _WILD.search(path)
    return path.rstrip("/") if sign is None else path[: sign.start()].rpartition("/")[0]


def _plain(glob: str) -> str:
    return glob.removeprefix("./").lstrip("/")


@lru_cache(maxsize=1024)
def _pattern(glob: str) -> re.Pattern[str]:
    """A glob as git reads it in `:(glob)`: `*` and `?` stop at `/`, `**` does not; a folder is all that lies in it."""
    path = _plain(glob)
    if path.endswith("/"):
        path += "**"
    *folders, name = path.split("/")
    written = "".join("(?:.*/)?" if _ANY.fullmatch(each) else f"{_part(each)}/" for each in folders)
    written += ".*" if _ANY.fullmatch(name) else _part(name)
    try:
        return re.compile(written if _WILD.search(path) else f"{written}(?:/.*)?", re.DOTALL)
    except re.error:  # a range that runs backwards, such as `[z-a]`
        return re.compile(re.escape(path))


def _part(name: str) -> str:
    """What matches one part of a path."""
    return "".join(map(_piece, _PIECE.findall(name)))


def _piece(piece: str) -> str:
    if piece.startswith("*"):
        return "[^/]*"
    if piece == "?":
        return "[^/]"
    if len(piece) > 1:
        inverted = piece[1] in "!^"
        held = piece[2 if inverted else 1 : -1].replace("\\", "\\\\").replace("[", "\\[")
        return f"(?!/)[{'^' if inverted else ''}{held}]"
    return re.escape(piece)
