"""Lines of `.gitattributes` that say which files are journeys: added and taken out, all others left as they are."""

import os
import re
from collections.abc import Callable, Iterable, Iterator

from cjtool.app.git_drivers import ATTRIBUTES

_ENDINGS = ("yaml", "yml")
_ESCAPED = r"\\\1"
_GLOBS = re.compile(r"([\\*?\[\]])")
_BEHIND = re.compile(r"\\(.)")
_SIGNS = {"t": "\t", "n": "\n"}
_BELOW = re.compile(r"/((?:\\.|[^\\*?\[\]])+)/\*\*/\*\.ya?ml")
_OURS = re.compile(rf'(?:"(?:[^"\\]|\\.)*\*\.ya?ml"|\S*\*\.ya?ml) {ATTRIBUTES}')


def lines_for(folders: Iterable[str]) -> Iterator[str]:
    """The lines for all YAML below some folders, given from the top with `/` between names; the top is an empty text."""
    for folder in folders:
        start = "".join(f"/{_GLOBS.sub(_ESCAPED, name)}" for name in folder.split("/")) if folder else ""
        for ending in _ENDINGS:
            yield f"{_quoted(f'{start}/**/*.{ending}' if start else f'*.{ending}')} {ATTRIBUTES}"


def _quoted(pattern: str) -> str:
    """A pattern with blanks or other characters that end one, as git reads it in quotes."""
    if not any(character.isspace() or character == '"' or ord(character) < 0x20 for character in pattern):
        return pattern
    escaped = pattern.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\n", "\\n")
    return f'"{escaped}"'


def with_lines(data: bytes, wanted: Iterable[str]) -> tuple[bytes, tuple[str, ...]]:
    """A file with lines that it lacks at its end, and which they are."""
    there = {line.strip() for line in os.fsdecode(data).splitlines()}
    new = tuple(line for line in wanted if line not in there)
    end = b"\r\n" if b"\r\n" in data else b"\n"
    joint = end if data and not data.endswith((b"\n", b"\r")) and new else b""
    return data + joint + b"".join(os.fsencode(line) + end for line in new), new


def without_lines(data: bytes, is_gone: Callable[[str], bool] | None = None) -> tuple[bytes, tuple[str, ...]]:
    """A file without the lines that `with_lines` added, and which they were; those that somebody changed stay.

    With `is_gone`, which is asked for folders from the top, only those of folders of which it says so.
    """
    kept, gone = [], []
    for line in data.splitlines(keepends=True):
        text = os.fsdecode(line).strip("\r\n")
        is_ours = _OURS.fullmatch(text) is not None
        if is_ours and (is_gone is None or ((folder := _folder(text)) is not None and is_gone(folder))):
            gone.append(text)
        else:
            kept.append(line)
    return b"".join(kept), tuple(gone)


def _folder(line: str) -> str | None:
    """The folder that one of our lines is for; None where it is for none alone."""
    pattern = line.removesuffix(f" {ATTRIBUTES}")
    if pattern.startswith('"'):
        pattern = _BEHIND.sub(lambda found: _SIGNS.get(found[1], found[1]), pattern[1:-1])
    found = _BELOW.fullmatch(pattern)
    return _BEHIND.sub(r"\1", found[1]) if found else None
