"""Which files of an output folder cjtool made, so that it may write over them.

A build writes a list of its files, `.cjtool-build`, into its folder. The list is committed with the files, and so it
may come from anybody: alone it must not allow to write over what a user wrote. The same list is therefore recorded
outside of every project, in the user's own folder, by where the output folder lies and which one it is (its inode:
another folder in the same place is another folder). A file may be written over if

- this user's record names it: a build on this machine made it, whatever it became since; or
- the list in the folder names it *and* it begins as our pictures and reports do, or is stamped as our PDFs are. So a committed build can be made
  anew in a fresh clone, with another version, after a merge, and where there is no home folder; what a person wrote
  under such a name stays; or
- it is what would be written anyway (`cjtool.app.building` compares).

Both lists are written before the first file, so that a build that is stopped knows its files the next time.
"""

import os
import re
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from cjtool.app.writing import TEMPORARY, write
from cjtool.cache.seal import is_private, write_private
from cjtool.render.stamp import is_stamped
from cjtool.site.assets import MADE

MANIFEST = ".cjtool-build"
_HEAD = "# Made by cjtool, which writes over these files; keep this list with them.\n"
_LONGEST = 10_000_000
"""So many bytes of a list are read."""
_CODE = re.compile(re.escape(MADE).encode())
_BEGINNINGS = {
    ".css": _CODE,
    ".js": _CODE,
    ".html": re.compile(
        rb'<!doctype html>\n<html lang="[^"\n]*">\n<head>\n(?:<meta [^\n]*>\n){2}<meta name="generator" content="cjtool '
    ),
    ".svg": re.compile(rb"<\?xml [^>\n]*>\n<svg [^>\n]*font-family=\"'CJ Sans',"),
    "report.md": re.compile(rb'(?:[^\n]*\n){0,8}# <a id="journey"></a>'),
    "index.md": re.compile(rb"# [^\n]*\n\n\*\*[^*\n]+\*\* \d+ \xc2\xb7 "),
    "xla.md": re.compile(rb"# [^\n]*\(XLA\)[^\n]*\n\n[^\n]+\n\n- \*\*[^*\n]*\d+\.[^*\n]*\*\*\n"),
}
"""How the files of a build begin, by ending or by name."""

PathNames = frozenset[PurePosixPath]


@dataclass(frozen=True)
class OwnFiles:
    """Names below an output folder: as its own list has them, and as this user's record has them."""

    listed: PathNames
    recorded: PathNames

    @property
    def names(self) -> PathNames:
        """All of them."""
        return self.listed | self.recorded

    def allow(self, name: PurePosixPath, content: bytes) -> bool:
        """Whether a file with this content may be written over."""
        return name in self.recorded or (name in self.listed and is_ours(name, content))


def own_files(folder: Path) -> OwnFiles:
    """The files that were made in a folder before; none where nothing tells of them."""
    record = record_of(folder)
    return OwnFiles(
        listed=_names(folder / MANIFEST),
        recorded=_recorded(record) if record is not None else frozenset(),
    )


def claim(folder: Path, names: Iterable[PurePosixPath]) -> None:
    """Note that files in a folder, which is there, are ours. Where there is no home, only the folder's list tells."""
    text = _HEAD + "".join(f"{name}\n" for name in sorted(map(str, names)))
    record = record_of(folder)
    if record is not None:
        with suppress(OSError):
            _keep(record, text)
    write(folder / MANIFEST, text)


def is_ours(name: PurePosixPath, content: bytes) -> bool:
    """Whether a file begins as those do that a build writes under such a name, or bears the stamp of our PDFs."""
    beginning = _BEGINNINGS.get(name.name) or _BEGINNINGS.get(name.suffix)
    if name.suffix == ".pdf":
        return is_stamped(content)
    return beginning is not None and beginning.match(content) is not None


def leftovers(folder: Path, names: Collection[PurePosixPath]) -> list[Path]:
    """What builds that were stopped left half written, in the folders of these files."""
    inner = {parent for name in names for parent in name.parents} | {PurePosixPath()}
    return sorted(path for parent in inner for path in _half_written(folder, parent))


def _half_written(folder: Path, parent: PurePosixPath) -> list[Path]:
    linked = any(os.path.islink(folder / place) for place in (parent, *parent.parents) if place.name)
    try:
        entries = [] if linked else os.listdir(folder / parent)
    except OSError:
        return []
    return [folder / parent / entry for entry in entries if TEMPORARY.fullmatch(entry)]


def _names(path: Path) -> PathNames:
    """The names in a list; none if it is no regular file, or no text."""
    if os.path.islink(path) or not os.path.isfile(path):
        return frozenset()
    try:
        with path.open("rb") as file:
            lines = file.read(_LONGEST).decode().splitlines()
    except (OSError, UnicodeDecodeError):
        return frozenset()
    names = (PurePosixPath(line) for line in lines if line.isprintable() and not line.startswith("#"))
    return frozenset(
        name for name in names if name.name and not name.is_absolute() and ".." not in name.parts
    )


def record_of(folder: Path) -> Path | None:
    """Where this user's record of a folder lies; None without a home, or without the folder."""
    home = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    try:
        number = os.stat(folder).st_ino
    except OSError:
        return None
    if not os.path.isabs(home):
        return None
    key = f"{os.path.realpath(folder)}\n{number}".encode("utf-8", "surrogateescape")
    return Path(home, "cjtool", "builds", blake2b(key, digest_size=16).hexdigest())


def _recorded(record: Path) -> PathNames:
    """What a record names; nothing if others than this user can read it, as what came with a repository is."""
    try:
        return _names(record) if is_private(str(record)) else frozenset()
    except OSError:
        return frozenset()


def _keep(record: Path, text: str) -> None:
    record.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_private(str(record), text.encode())
