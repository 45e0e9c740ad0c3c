"""`cjtool lint --fix` and `--diff`: what mends findings without asking, written or shown."""

import os
from collections.abc import Collection, Iterator
from difflib import unified_diff
from pathlib import Path

from cjtool.app.writing import write
from cjtool.cli.inputs import say
from cjtool.formats.characters import visible
from cjtool.formats.frame import counted
from cjtool.lint.mending import Mended
from cjtool.request import RequestError
from cjtool.runners import harmless
from cjtool.source import Source

_MARK = b"\xef\xbb\xbf"


def save(mended: Mended) -> None:
    """Write the changed files, all of them or none, and say how many."""
    changed = [_bytes(source, text) for source, text in mended.texts]
    written: list[tuple[Path, bytes]] = []
    try:
        for path, before, after in changed:
            write(path, after)
            written.append((path, before))
    except RequestError:
        for path, before in written:
            write(path, before)
        raise
    say(f"cjtool: {counted(mended.done, 'fix')} in {counted(len(mended.texts), 'file')}")


def _bytes(source: Source, text: str) -> tuple[Path, bytes, bytes]:
    """A file with what it holds and what it is to hold; raises RequestError if it is not as it was read."""
    path = Path(os.path.realpath(source.path))  # a link stays a link
    before = path.read_bytes()
    mark = _MARK if before.startswith(_MARK) else b""
    if before != mark + source.text.encode():
        raise RequestError(f"`{source.path}` was changed meanwhile", "run the command again")
    return path, before, mark + text.encode()


def say_refused(mended: Mended) -> None:
    """Name what could not be mended without changing something else."""
    for each in mended.refused:
        place = f"{each.span.path}:{each.span.line}"
        say(f"{place}: left as it is, for the fix of `{each.rule}` would change more than it says")


def say_beyond(mended: Mended, targets: Collection[Path]) -> None:
    """Name what is mended only together with files that were not asked for."""
    for each in mended.beyond:
        others = sorted({edit.span.path.as_posix() for edit in each.edits if edit.span.path not in targets})
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        say(
            f"{each.span.path}:{each.span.line}: left as it is, for the fix of `{each.rule}` also changes "
            f"`{others[0]}`{more}; name the whole project"
        )


def diff(mended: Mended) -> str:
    """The changes as a unified diff; a line that a CI runner would obey is no part of it as it stands."""
    return harmless("".join(line for source, text in mended.texts for line in _diff(source, text)))


def _diff(source: Source, text: str) -> Iterator[str]:
    name = visible(source.path.as_posix())
    old, new = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n"
