"""`cjtool lint --fix` and `--diff`: what mends findings without asking, written or shown."""

import os
from collections.abc import Collection, Iterator
from difflib import unified_diff
from pathlib import Path

from cjtool.app.writing import write
from cjtool.cli import phrases as says
from cjtool.cli.inputs import say
from cjtool.diagnostic import Diagnostic
from cjtool.formats.characters import visible
from cjtool.formats.frame import counted
from cjtool.lint.mending import Mended
from cjtool.message import Plain, Value
from cjtool.request import RequestError
from cjtool.runners import harmless
from cjtool.source import Source

_MARK = b"\xef\xbb\xbf"


def save(mended: Mended, language: str = "en") -> None:
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
    fixes = Plain(counted(mended.done, "fix", language))
    files = Plain(counted(len(mended.texts), "file", language))
    say(says.FIXED(fixes=fixes, files=files).text(language))


def _bytes(source: Source, text: str) -> tuple[Path, bytes, bytes]:
    """A file with what it holds and what it is to hold; raises RequestError if it is not as it was read."""
    path = Path(os.path.realpath(source.path))  # a link stays a link
    before = path.read_bytes()
    mark = _MARK if before.startswith(_MARK) else b""
    if before != mark + source.text.encode():
        raise RequestError(says.CHANGED_MEANWHILE(path=str(source.path)), says.RUN_AGAIN)
    return path, before, mark + text.encode()


def say_refused(mended: Mended, language: str = "en") -> None:
    """Name what could not be mended without changing something else."""
    for each in mended.refused:
        say(says.CHANGES_MORE(place=_place(each), rule=each.rule).text(language))


def say_beyond(mended: Mended, targets: Collection[Path], language: str = "en") -> None:
    """Name what is mended only together with files that were not asked for."""
    for each in mended.beyond:
        others = sorted({edit.span.path.as_posix() for edit in each.edits if edit.span.path not in targets})
        sentence = says.CHANGES_SEVERAL if len(others) > 1 else says.CHANGES_OTHERS
        values: dict[str, Value] = {"file": others[0], "more": len(others) - 1}
        say(sentence(place=_place(each), rule=each.rule, **values).text(language))


def _place(each: Diagnostic) -> Plain:
    return Plain(f"{each.span.path}:{each.span.line}")


def diff(mended: Mended) -> str:
    """The changes as a unified diff; a line that a CI runner would obey is no part of it as it stands."""
    return harmless("".join(line for source, text in mended.texts for line in _diff(source, text)))


def _diff(source: Source, text: str) -> Iterator[str]:
    name = visible(source.path.as_posix())
    old, new = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n"
