"""Files as they were at a revision of git; the work tree and the index are not touched."""

import errno
import os
from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property
from pathlib import Path

from cjtool.files.git import Blob, blobs, commit, contents
from cjtool.files.history import History, history_below
from cjtool.files.moves import moved
from cjtool.files.protocol import Files, FolderEntry, Stamp


class Revision:
    """A folder as it was; what lies outside of it is as `outside` has it now.

    Paths are those of the work tree: what was moved since then stands where it is now, unless what moved is not to be followed. Links and other repositories are passed over. Raises RequestError for a
    folder without git, for a revision that git does not know, and for a content that it lacks. `same` gives where else a file is as it was then, to be read there
    without git; nothing of one that is not.
    """

    def __init__(
        self,
        folder: str,
        revision: str,
        outside: Files,
        *,
        follow: bool = True,
        same: Callable[[str], Files | None] | None = None,
    ) -> None:
        self._folder, self._follow = folder, follow
        self._same = same or _nowhere
        self._commit = commit(Path(folder), revision)
        self._outside = outside

    @cached_property
    def _blobs(self) -> dict[str, Blob]:
        folder = Path(self._folder)
        listed = blobs(folder, self._commit)
        found = {os.path.join(self._folder, *blob.path.split("/")): blob for blob in listed}
        now = moved(folder, self._commit) if self._follow else {}
        for old, _ in now.values():
            found.pop(old, None)
        return found | {path: blob for path, (_, blob) in now.items() if self._is_inside(path)}

    @cached_property
    def _contents(self) -> dict[str, bytes]:
        """All YAML files at once: a call of git for each would take longer than the rest of a run."""
        wanted = {
            path: blob
            for path, blob in self._blobs.items()
            if path.lower().endswith((".yaml", ".yml")) and self._same(path) is None
        }
        texts = contents(Path(self._folder), wanted.values())
        return dict(zip(wanted, texts, strict=True))

    @cached_property
    def _folders(self) -> dict[str, dict[str, FolderEntry]]:
        """The entries of each folder, by their names."""
        listed: dict[str, dict[str, FolderEntry]] = {self._folder: {}}
        for path in self._blobs:
            folder, name = os.path.split(path)
            listed.setdefault(folder, {})[name] = FolderEntry(name, "f")
            while folder != self._folder:
                folder, name = os.path.split(folder)
                listed.setdefault(folder, {})[name] = FolderEntry(name, "d")
        return listed

    def _is_inside(self, path: str) -> bool:
        return path == self._folder or path.startswith(self._folder.rstrip(os.sep) + os.sep)

    def is_file(self, path: str) -> bool:
        """Whether there was a file."""
        return path in self._blobs if self._is_inside(path) else self._outside.is_file(path)

    def is_folder(self, path: str) -> bool:
        """Whether there was a folder with something in it."""
        return path in self._folders if self._is_inside(path) else self._outside.is_folder(path)

    def is_there(self, path: str) -> bool:
        """Whether there was a file or a folder; git's own folder is there at any time."""
        if self._is_inside(path) and os.path.basename(path) != ".git":
            return path in self._blobs or path in self._folders
        return self._outside.is_there(path)

    def real(self, path: str) -> str:
        """Where a path leads: a revision has no links that are followed."""
        return self._outside.real(path)

    def list(self, folder: str) -> list[FolderEntry]:
        """What a folder held, sorted by name; raises OSError."""
        if not self._is_inside(folder):
            return self._outside.list(folder)
        if folder not in self._folders:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), folder)
        return sorted(self._folders[folder].values())

    def read(self, path: str, most: int) -> bytes:
        """A file's first `most` bytes as they were; raises OSError."""
        if not self._is_inside(path):
            return self._outside.read(path, most)
        if path not in self._blobs:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        if (other := self._same(path)) is not None:
            return other.read(path, most)
        if path not in self._contents:
            (self._contents[path],) = contents(Path(self._folder), [self._blobs[path]])
        return self._contents[path][:most]

    def stat(self, path: str) -> Stamp:
        """Git's name for a file's content; raises OSError."""
        if not self._is_inside(path):
            return self._outside.stat(path)
        if path in self._folders:
            return path
        if path not in self._blobs:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return self._blobs[path].name

    def history(self, folder: str, below: Iterable[str], since: date) -> History | None:
        """When the files below some paths had changed by then."""
        return history_below(Path(folder), below, since, self._commit)


def _nowhere(_: str) -> None:
    """Nothing is known without git."""
