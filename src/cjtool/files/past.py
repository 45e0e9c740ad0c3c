"""Points in the history of a repository, and a folder as it was at each of them."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from cjtool.files.git import Blob, answer, commit, contents
from cjtool.files.history import History
from cjtool.files.protocol import Files
from cjtool.files.revision import Revision

HEAD = "HEAD"
_TAGGED = "%(objectname)\t%(*objectname)\t%(committerdate:unix)\t%(*committerdate:unix)\t%(refname:short)"
_TOLD = "%H%x09%ct%x09%cs"
_LINKS = ("120000", "160000")
_YAML = (".yaml", ".yml")


class PastPoint(NamedTuple):
    """A commit: its full name, the tags on it or `HEAD`, the day that its committer's clock showed, and the second."""

    commit: str
    name: str
    day: date
    second: int


class HistorySpan(NamedTuple):
    """A part of history: what the commit `last` holds, from `first` on where that is given; both by full name.

    `names` are those by which people asked for the two, empty where that was by the name of a commit.
    """

    last: str
    first: str | None = None
    names: tuple[str, str] = ("", HEAD)


def span_of(top: Path, asked: str | None = None) -> HistorySpan:
    """What `A..B`, `A..`, `..B` or nothing means. Raises RequestError for a revision that git does not know."""
    first, _, last = (asked or "").partition("..")
    begin, end = commit(top, first) if first else "", commit(top, last or HEAD)
    names = "" if begin.startswith(first) else first, "" if last and end.startswith(last) else last or HEAD
    return HistorySpan(end, begin or None, names)


def tagged(top: Path, within: HistorySpan) -> tuple[PastPoint, ...]:
    """The commits of a stretch that have a tag, by the time of their commit; tags of one commit are one point."""
    asked = ("--sort=version:refname", f"--format={_TAGGED}", f"--merged={within.last}")
    since = () if within.first is None else (f"--no-merged={within.first}",)
    listed = answer(top, "for-each-ref", *asked, *since, "refs/tags") or b""
    names: dict[str, list[str]] = {}
    seconds: dict[str, int] = {}
    for line in listed.decode("utf-8", "replace").splitlines():
        own, of, second, second_of, name = line.split("\t")
        if second or second_of:  # none of what is no commit
            names.setdefault(of or own, []).append(name)
            seconds[of or own] = int(second_of or second)
    points = {point.commit: point for point in told(top, names)}
    ordered = sorted(names, key=lambda each: seconds[each])
    return tuple(points[each]._replace(name=", ".join(names[each])) for each in ordered)


def told(top: Path, commits: Iterable[str]) -> Iterator[PastPoint]:
    """Some commits with their days, in any order."""
    given = "".join(f"{each}\n" for each in commits).encode()
    listed = answer(top, "log", "--no-walk", "--stdin", f"--format={_TOLD}", given=given) if given else b""
    yield from _points(listed)


def changing(top: Path, paths: Sequence[str], within: HistorySpan, most: int) -> tuple[PastPoint, ...]:
    """The latest commits of a stretch that changed one of some paths below the top, the oldest first."""
    since = () if within.first is None else (f"^{within.first}",)
    narrowed = [f":(top,literal){path}" for path in paths if path]
    asked = (f"--max-count={most}", f"--format={_TOLD}", within.last, *since)
    return tuple(reversed(list(_points(answer(top, "log", *asked, "--", *narrowed)))))


def _points(listed: bytes | None) -> Iterator[PastPoint]:
    for line in (listed or b"").decode().splitlines():
        name, second, day = line.split("\t")
        yield PastPoint(name, "", date.fromisoformat(day), int(second))


def former(top: Path, path: str, last: str) -> tuple[str, ...]:
    """The paths that a file had before it was renamed, as git follows it, the latest first."""
    asked = ("--follow", "-M", "--diff-filter=R", "--name-status", "-z", "--format=", last)
    parts = [
        os.fsdecode(part) for part in (answer(top, "log", *asked, "--", path) or b"").split(b"\0") if part
    ]
    return tuple(parts[1::3])


def listed_at(top: Path, point: PastPoint, below: str) -> dict[str, Blob]:
    """The files at or below a path in a commit, by their paths from the top; no links and no other repositories."""
    narrowed = ["--", below] if below else []
    listed = answer(top, "ls-tree", "-r", "-z", "--full-tree", point.commit, *narrowed) or b""
    found = {}
    for line in listed.split(b"\0")[:-1]:
        about, _, path = line.partition(b"\t")
        mode, _, blob = about.decode().split(" ")
        if mode not in _LINKS:
            found[os.fsdecode(path)] = Blob(os.fsdecode(path), blob)
    return found


class Contents:
    """What files held, by git's name for it: each is fetched once, however many points have it."""

    def __init__(self, top: Path) -> None:
        self._top = top
        self._known: dict[str, bytes] = {}

    def fetch(self, blobs: Iterable[Blob]) -> None:
        """Get what is not known yet by one call of git. Raises RequestError for a content that it lacks."""
        wanted = list({blob.name: blob for blob in blobs if blob.name not in self._known}.values())
        if wanted:
            names = (blob.name for blob in wanted)
            self._known.update(zip(names, contents(self._top, wanted), strict=True))

    def of(self, blob: Blob) -> bytes:
        """A file's content."""
        self.fetch([blob])
        return self._known[blob.name]


class PastFiles(Revision):
    """A folder as it was at a point, where it lay then; what lies outside of it is as `outside` has it now."""

    def __init__(
        self, top: Path, folder: str, listed: Mapping[str, Blob], known: Contents, outside: Files
    ) -> None:
        self._folder = os.path.normpath(os.path.join(top, folder))
        self._listed = {os.path.join(top, *path.split("/")): blob for path, blob in listed.items()}
        self._known = known
        self._outside = outside

    @cached_property
    def _blobs(self) -> dict[str, Blob]:
        return self._listed

    @cached_property
    def _contents(self) -> dict[str, bytes]:
        return {}

    def read(self, path: str, most: int) -> bytes:
        """A file's first `most` bytes as they were; raises OSError."""
        if path in self._blobs:
            return self._known.of(self._blobs[path])[:most]
        return super().read(path, most)

    def history(self, folder: str, below: Iterable[str], since: date) -> History | None:  # noqa: ARG002
        """Nothing: what changed around a journey is not asked for each point of its own past."""
        return None


def written_texts(listed: Mapping[str, Blob]) -> Iterator[Blob]:
    """The YAML files among some."""
    return (blob for path, blob in listed.items() if path.lower().endswith(_YAML))
