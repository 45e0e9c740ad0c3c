"""`cjtool lint --fix` and `--diff`: what was mended without asking, and what was left, told."""

from collections.abc import Collection
from pathlib import Path

from cjtool.cli import phrases as says
from cjtool.cli.inputs import say
from cjtool.diagnostic import Diagnostic, Edit
from cjtool.lint.mending import Mended
from cjtool.message import Listed, Message
from cjtool.source import Span

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
