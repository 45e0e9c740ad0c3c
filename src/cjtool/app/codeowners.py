"""A CODEOWNERS file, as GitHub and GitLab read it, with a block of ours in it; all else in it is left as it is.

Patterns are those of `.gitignore` without its exceptions, a later one wins over an earlier, and in GitLab a heading in
brackets begins a section in which lines are judged for themselves:
https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners,
https://docs.gitlab.com/user/project/codeowners/reference/. Every path of ours starts with `/`, so that none is taken
for a comment, a section or an exception.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from cjtool.app import owners_phrases as says
from cjtool.message import Plain
from cjtool.request import RequestError
from cjtool.source import Source

BEGIN, END = "# cjtool owners: begin", "# cjtool owners: end"
_PLACES = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS")
"""Where hosts look, each in its own order."""
_SPECIAL = re.compile(r"[\\ #*?\[\]]")
_ESCAPED = re.compile(r"\\(.)")
_ENTRY = re.compile(r"/((?:\\.|[^\\\s])+)[ \t]+(\S.*)")
_SECTION = re.compile(r"\^?\[[^\]]")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")


def place_of(top: Path) -> Path:
    """The CODEOWNERS file of a repository, or where its host looks for one."""
    there = [top / name for name in _PLACES if (top / name).is_file()]
    marked = (path for path in there if BEGIN.encode() in path.read_bytes())
    folders = (path for path in map(top.joinpath, _PLACES) if path.parent != top and path.parent.is_dir())
    hosts = (path for path in folders if path.parent.name != "docs")
    return next(marked, None) or next(iter(there), None) or next(hosts, None) or top / "CODEOWNERS"


def pattern(path: str) -> str:
    """The pattern that is this path alone; a character that no pattern can hold is any character."""
    return "/" + _CONTROLS.sub("?", _SPECIAL.sub(r"\\\g<0>", path))


def with_owners(
    source: Source, handles: Mapping[str, tuple[str, ...]], kept: Callable[[str], bool]
) -> tuple[str, int]:
    """The file's text with a block that gives files their owners, and the number of those.

    Lines of the block that is there stay where their file is `kept`. A new block stands at the end, or above the first
    section. Raises RequestError where a mark of the block has no counterpart.
    """
    ending = "\r\n" if "\r\n" in source.text else "\n"
    lines = source.text.splitlines(keepends=True)
    start, end = _block(source, lines)
    listed = {path: owners for path, owners in _entries(lines[start:end]).items() if kept(path)}
    listed |= {path: " ".join(owners) for path, owners in handles.items()}
    rows = [BEGIN, *(f"{pattern(path)} {listed[path]}" for path in sorted(listed)), END]
    block = [row + ending for row in rows] if listed else []
    before, after = lines[:start], lines[end:]
    if before and not before[-1].endswith(("\n", "\r")):
        before[-1] += ending
    if block and start == end:
        block = [*([ending] if before and before[-1].strip() else []), *block, *([ending] if after else [])]
    return "".join([*before, *block, *after]), len(listed)


def _block(source: Source, lines: list[str]) -> tuple[int, int]:
    """The lines of our block, from its first mark to behind its last; where it would stand, if there is none."""
    begins = [number for number, line in enumerate(lines) if line.strip() == BEGIN]
    ends = [number for number, line in enumerate(lines) if line.strip() == END]
    if not begins and not ends:
        first = next((number for number, line in enumerate(lines) if _SECTION.match(line)), len(lines))
        return first, first
    if len(begins) == len(ends) == 1 and begins < ends:
        return begins[0], ends[0] + 1
    mark, other, alone = (BEGIN, END, begins) if len(begins) >= len(ends) else (END, BEGIN, ends)
    place = Plain(f"{source.path.as_posix()}:{alone[-1] + 1}")
    raise RequestError(says.NO_END(place=place, mark=mark, other=other), says.MEND_MARKS)


def _entries(lines: list[str]) -> dict[str, str]:
    """The owners by path, as our lines state them."""
    found = (_ENTRY.fullmatch(line.strip()) for line in lines)
    return {_ESCAPED.sub(r"\1", entry[1]): entry[2] for entry in found if entry}
