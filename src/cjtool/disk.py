"""The file system as one run sees it, noted so that a later run can tell whether it still is so."""

import errno
import os
import stat
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Literal, NamedTuple

KEPT = ".cjtool_cache"
"""The folder in which a project keeps what earlier runs found."""


class Entry(NamedTuple):
    """What a folder holds; `kind` is `d` for a folder, `f` for a file, `-` for links and all else."""

    name: str
    kind: Literal["d", "f", "-"]


class Disk:
    """Looks at files and folders. `seen` holds what was asked, with a digest of the answer."""

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}

    def is_file(self, path: str) -> bool:
        """Whether there is a file."""
        return self._noted("f", path, os.path.isfile(path))

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder."""
        return self._noted("d", path, os.path.isdir(path))

    def is_there(self, path: str) -> bool:
        """Whether there is anything, be it a link that leads nowhere."""
        return self._noted("e", path, os.path.lexists(path))

    def real(self, path: str) -> str:
        """Where a path leads, through all links."""
        found = os.path.realpath(path)
        self._note("p", path, _digest(os.fsencode(found)))
        return found

    def listing(self, folder: str) -> list[Entry]:
        """What a folder holds, sorted by name, without what cjtool itself keeps there; raises OSError."""
        try:
            with os.scandir(folder) as found:
                entries = sorted(Entry(each.name, _kind(each)) for each in found if each.name != KEPT)
        except OSError as error:
            self._note("l", folder, f"!{error.errno}")
            raise
        self._note("l", folder, _digest("\0".join(map("".join, entries)).encode("utf-8", "surrogatepass")))
        return entries

    def read(self, path: str, most: int) -> bytes:
        """A regular file's first `most` bytes; raises OSError, also for what is no regular file."""
        try:
            data = beginning(path, most)
        except OSError as error:
            self._note("r", path, f"!{error.errno}")
            raise
        self._note("r", path, f"{most}:{_digest(data)}")
        return data

    def _noted(self, question: str, path: str, answer: bool) -> bool:
        self._note(question, path, str(answer))
        return answer

    def _note(self, question: str, path: str, answer: str) -> None:
        """Note an answer; one that changed meanwhile is noted as one that never comes again."""
        if self.seen.setdefault(question + path, answer) != answer:
            self.seen[question + path] = "?"


def unchanged(seen: Mapping[str, str]) -> bool:
    """Whether every question that a run asked of its disk has the same answer today."""
    disk = Disk()
    for asked, answer in seen.items():
        question, path = asked[:1], asked[1:]
        try:
            if question == "r":
                disk.read(path, int(answer.partition(":")[0]) if answer[:1].isdigit() else 0)
            else:
                asking: dict[str, Callable[[str], object]] = {
                    "f": disk.is_file, "d": disk.is_folder, "e": disk.is_there, "l": disk.listing, "p": disk.real,
                }  # fmt: skip
                asking[question](path)
        except OSError:
            pass  # noted as the answer
        if disk.seen.get(asked) != answer:
            return False
    return True


def beginning(path: str, most: int) -> bytes:
    """A regular file's first `most` bytes, noted nowhere; raises OSError, also for what is no regular file."""
    with open(path, "rb", opener=_waiting_for_nobody) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.ENXIO, "it is not a regular file", path)
        return file.read(most)


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()


def _kind(entry: "os.DirEntry[str]") -> Literal["d", "f", "-"]:
    if entry.is_dir(follow_symlinks=False):
        return "d"
    return "f" if entry.is_file(follow_symlinks=False) else "-"


def _waiting_for_nobody(path: str, flags: int) -> int:
    """Open without waiting: a pipe that nobody writes to would hold the run up for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
