"""The file system as it is now."""

import errno
import os
import stat
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Literal

from cjtool.files.history import History, history_below
from cjtool.files.protocol import FolderEntry, Stamp

CACHE_FOLDER = ".cjtool_cache"
"""The folder in which a project keeps what earlier runs made of its own files."""


class Disk:
    """Looks at files and folders."""

    def is_file(self, path: str) -> bool:
        """Whether there is a file."""
        return os.path.isfile(path)

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder."""
        return os.path.isdir(path)

    def is_there(self, path: str) -> bool:
        """Whether there is anything, be it a link that leads nowhere."""
        return os.path.lexists(path)

    def real(self, path: str) -> str:
        """Where a path leads, through all links."""
        return os.path.realpath(path)

    def list(self, folder: str) -> list[FolderEntry]:
        """What a folder holds, sorted by name, without what cjtool itself keeps there; raises OSError."""
        with os.scandir(folder) as entries:
            return sorted(
                FolderEntry(entry.name, _kind(entry)) for entry in entries if entry.name != CACHE_FOLDER
            )

    def read(self, path: str, most: int) -> bytes:
        """A regular file's first `most` bytes; raises OSError, also for what is no regular file."""
        with open(path, "rb", buffering=0, opener=_waiting_for_nobody) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise OSError(errno.ENXIO, "it is not a regular file", path)
            # Asked for a number of bytes, it makes room for all of them: for each small file too.
            return file.read(most) if status.st_size > most else file.readall()[:most]

    def stat(self, path: str) -> Stamp:
        """Device, inode, size and times of the last change; raises OSError or ValueError."""
        status = os.stat(path)
        return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns

    def history(self, folder: str, below: Iterable[str], since: date) -> History | None:
        """When the files below some paths changed, in commits and since; None where git tells nothing."""
        return history_below(Path(folder), below, since)


def _kind(entry: "os.DirEntry[str]") -> Literal["d", "f", "-"]:
    if entry.is_dir(follow_symlinks=False):
        return "d"
    return "f" if entry.is_file(follow_symlinks=False) else "-"


def _waiting_for_nobody(path: str, flags: int) -> int:
    """Open without waiting: a pipe that nobody writes to would hold the run up for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
