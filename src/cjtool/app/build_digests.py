"""Which files of an output folder need not be made again: what each was made from, and what it became.

It is kept beside this user's record of the folder (`cjtool.app.ownership`), never in the folder: what lies there may come from
anybody. A file stays if it would be made from the same, and is to the letter what it became then.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from cjtool.app.inputs import digest
from cjtool.app.ownership import record_of
from cjtool.cache.seal import is_private, write_private

_LONGEST = 50_000_000
"""So many bytes are read."""


@dataclass(frozen=True)
class Remembered:
    """Of the files of a folder, by their names: what each was made from, and the digest of its content."""

    folder: Path
    files: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def is_same(self, name: PurePosixPath, made_from: str) -> bool:
        """Whether a file is there as it would be made."""
        before = self.files.get(str(name))
        return bool(made_from) and before is not None and before[0] == made_from and self.is_untouched(name)

    def is_untouched(self, name: PurePosixPath) -> bool:
        """Whether a file is there as it was left."""
        before = self.files.get(str(name))
        if before is None:
            return False
        try:
            return digest((self.folder / name).read_bytes()) == before[1]
        except OSError:
            return False


def remembered(folder: Path) -> Remembered:
    """What is known of a folder; nothing where others than this user could have written it."""
    record = _path(folder)
    try:
        if record is None or not is_private(str(record)):
            return Remembered(folder)
        with record.open("rb") as file:
            known = json.loads(file.read(_LONGEST))
    except (OSError, ValueError, RecursionError):
        return Remembered(folder)
    return Remembered(folder, {name: (made_from, content) for name, (made_from, content) in known.items()})


def remember(folder: Path, files: Mapping[str, tuple[str, str]]) -> None:
    """Keep what files were made from, and the digests of their contents; nothing where there is no home."""
    record = _path(folder)
    if record is not None:
        with suppress(OSError):
            record.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(str(record), json.dumps(files).encode())


def _path(folder: Path) -> Path | None:
    record = record_of(folder)
    return record.parent.with_name("made") / record.name if record is not None else None
