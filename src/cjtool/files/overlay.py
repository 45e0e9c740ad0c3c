"""Texts that are not saved yet, over the files below them."""

import os
from collections.abc import Iterable, Mapping
from datetime import date

from cjtool.files.history import History
from cjtool.files.protocol import Files, FolderEntry, Stamp


class Overlay:
    """Other files with the content of `buffers`, by absolute path, in the place of what is there or in addition.

    Standard input under a file's name and an editor's unsaved buffers are read this way. A folder that only a
    buffer's path names is a folder.
    """

    def __init__(self, below: Files, buffers: Mapping[str, bytes]) -> None:
        self._below = below
        self._buffers = dict(buffers)
        self._folders: dict[str, dict[str, FolderEntry]] = {}
        for path in self._buffers:
            self._enter(path)

    def _enter(self, path: str) -> None:
        folder, name = os.path.split(path)
        self._folders.setdefault(folder, {})[name] = FolderEntry(name, "f")
        while not self._below.is_folder(folder) and folder != os.path.dirname(folder):
            folder, name = os.path.split(folder)
            self._folders.setdefault(folder, {})[name] = FolderEntry(name, "d")

    def is_file(self, path: str) -> bool:
        """Whether there is a buffer or a file."""
        return path in self._buffers or self._below.is_file(path)

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder, or one that a buffer lies in."""
        return path not in self._buffers and (path in self._folders or self._below.is_folder(path))

    def is_there(self, path: str) -> bool:
        """Whether there is anything."""
        return path in self._buffers or path in self._folders or self._below.is_there(path)

    def real(self, path: str) -> str:
        """Where a path leads below; a buffer is where it says."""
        return path if path in self._buffers else self._below.real(path)

    def list(self, folder: str) -> list[FolderEntry]:
        """What a folder holds, buffers too; raises OSError."""
        own = self._folders.get(folder, {})
        if own and not self._below.is_folder(folder):
            return sorted(own.values())
        return sorted({**{entry.name: entry for entry in self._below.list(folder)}, **own}.values())

    def read(self, path: str, most: int) -> bytes:
        """A buffer's or a file's first `most` bytes; raises OSError."""
        if path in self._buffers:
            return self._buffers[path][:most]
        return self._below.read(path, most)

    def stat(self, path: str) -> Stamp:
        """A buffer's content, be it empty, else the file's stamp; raises OSError or ValueError."""
        return self._buffers[path] if path in self._buffers else self._below.stat(path)

    def history(self, folder: str, below: Iterable[str], since: date) -> History | None:
        """What git tells of the files; buffers are not what it keeps."""
        return self._below.history(folder, below, since)
