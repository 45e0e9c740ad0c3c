"""`cjtool lint --fix` and `--diff`: what mends findings without asking, written or shown."""

from collections.abc import Collection, Iterator
from difflib import unified_diff
from pathlib import Path

from cjtool.app.writing import refuse_link, write
from cjtool.cli import phrases as says
from cjtool.cli.inputs import say
from cjtool.diagnostic import Diagnostic, Edit
from cjtool.formats.characters import visible
from cjtool.lint.mending import Mended
from cjtool.message import Listed, Message
from cjtool.request import RequestError
from cjtool.runners import harmless
from cjtool.source import Source, Span

_MARK = b"\xef\xbb\xbf"


_LONGEST = 60


def say_done(mended: Mended, language: str) -> None:
    """Name what was mended, a line each; places are those of the text that it was found in."""
    edits = [edit for each in mended.done for edit in each.edits]
    for edit in sorted(edits, key=lambda edit: (edit.span.path, edit.span.start)):
        _say(edit.span, _change(edit), language)


def _change(edit: Edit) -> Message:
    end = edit.replacement[-1:]
    kept = 1 if end in {"}", "]", ","} and edit.span.text.endswith(end) else 0
    old, new = (_brief(text[: len(text) - kept]) for text in (edit.span.text, edit.replacement))
    if old and new:
        return says.MENDED(old=old, new=new)
    return says.TAKEN_AWAY(old=old) if old else says.ADDED(new=new)


def _brief(text: str) -> str:
    line = " ".join(text.split()).replace("`", "'")
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def say_left(mended: Mended, targets: Collection[Path], language: str) -> None:
    """Name what was left, a line each, and why."""
    for each, why in _left(mended, targets):
        _say(each.span, says.LEFT(why=why), language)


def say_summary(mended: Mended, targets: Collection[Path], language: str) -> None:
    """How much was mended and left, unless there was nothing to mend."""
    left = len(_left(mended, targets))
    if mended.done or left:
        say(f"cjtool: {says.SUMMARY(done=len(mended.done), left=left).text(language)}")


def _left(mended: Mended, targets: Collection[Path]) -> list[tuple[Diagnostic, Message]]:
    refused = [(each, says.CHANGES_MORE(rule=each.rule)) for each in mended.refused]
    beyond = [(each, _beyond(each, targets)) for each in mended.beyond]
    return sorted(
        [*refused, *beyond, *mended.undecided], key=lambda left: (left[0].span.path, left[0].span.start)
    )


def _beyond(each: Diagnostic, targets: Collection[Path]) -> Message:
    others = {edit.span.path.as_posix() for edit in each.edits if edit.span.path not in targets}
    return says.REACHES_BEYOND(rule=each.rule, files=Listed(tuple(sorted(others))))


def _say(span: Span, sentence: Message, language: str) -> None:
    say(f"{span.path}:{span.line}: {sentence.text(language)}")


def save(mended: Mended) -> None:
    """Write the changed files, all of them or none."""
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


def _bytes(source: Source, text: str) -> tuple[Path, bytes, bytes]:
    """A file with what it holds and what it is to hold; raises RequestError for a link, or where it has changed."""
    path = source.path
    refuse_link(path, below=Path())
    before = path.read_bytes()
    mark = _MARK if before.startswith(_MARK) else b""
    if before != mark + source.text.encode():
        raise RequestError(says.CHANGED_MEANWHILE(path=str(source.path)), says.RUN_AGAIN)
    return path, before, mark + text.encode()


def diff(mended: Mended) -> str:
    """The changes as a unified diff; a line that a CI runner would obey is no part of it as it stands."""
    return harmless("".join(line for source, text in mended.texts for line in _diff(source, text)))


def _diff(source: Source, text: str) -> Iterator[str]:
    name = visible(source.path.as_posix())
    old, new = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n"
