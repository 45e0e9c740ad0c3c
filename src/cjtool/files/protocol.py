"""What can be asked of a place that holds files, wherever it is."""

from collections.abc import Hashable, Iterable
from datetime import date
from typing import Literal, NamedTuple, Protocol, TypeAlias

from cjtool.files.history import History

Stamp: TypeAlias = Hashable
"""Something that differs when a file's content does; equal stamps mean an unchanged file."""


class FolderEntry(NamedTuple):
    """What a folder holds; `kind` is `d` for a folder, `f` for a file, `-` for links and all else."""

    name: str
    kind: Literal["d", "f", "-"]


class Files(Protocol):
    """Files and folders by absolute path. Nothing is ever written through it."""

    def is_file(self, path: str) -> bool:
        """Whether there is a file, through links too."""

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder, through links too."""

    def is_there(self, path: str) -> bool:
        """Whether there is anything, be it a link that leads nowhere."""

    def real(self, path: str) -> str:
        """Where a path leads, through all links."""

    def list(self, folder: str) -> list[FolderEntry]:
        """What a folder holds, sorted by name; raises OSError."""

    def read(self, path: str, most: int) -> bytes:
        """A regular file's first `most` bytes; raises OSError, also for what is no regular file."""

    def stat(self, path: str) -> Stamp:
        """The stamp of a file or folder; raises OSError, and ValueError for a name that no file can have."""

    def history(self, folder: str, below: Iterable[str], since: date) -> History | None:
        """When the files below some paths changed that git keeps around a folder; None where it tells nothing.

        The paths start at the top of the repository. Raises RequestError where git cannot be run.
        """
