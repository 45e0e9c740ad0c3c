"""`cjtool lint --fix` and `--diff`: what mends findings without asking, written or shown."""

import os
from collections.abc import Collection, Iterator
from difflib import unified_diff
from pathlib import Path

from cjtool.app.writing import write
from cjtool.cli.inputs import say
from cjtool.diagnostic import Diagnostic, Edit
from cjtool.formats.characters import visible
from cjtool.lint.mending import Mended
from cjtool.message import Listed, Message, Says
from cjtool.request import RequestError
from cjtool.runners import harmless
from cjtool.source import Source, Span

_MARK = b"\xef\xbb\xbf"


MENDED = Says(
    en="mended: {old} is now {new}",
    nl="hersteld: {old} is nu {new}",
    fr="corrigé : {old} devient {new}",
    de="behoben: {old} ist jetzt {new}",
)
TAKEN_AWAY = Says(
    en="mended: {old} is taken away",
    nl="hersteld: {old} is weggehaald",
    fr="corrigé : {old} est retiré",
    de="behoben: {old} ist entfernt",
)
ADDED = Says(
    en="mended: {new} is added",
    nl="hersteld: {new} is toegevoegd",
    fr="corrigé : {new} est ajouté",
    de="behoben: {new} ist ergänzt",
)
LEFT = Says(
    en="left as it is: {why}",
    nl="zo gelaten: {why}",
    fr="laissé tel quel : {why}",
    de="so gelassen: {why}",
)
CHANGES_MORE = Says(
    en="the fix of {rule} would change more than it says",
    nl="de reparatie van {rule} zou meer veranderen dan de bedoeling is",
    fr="la correction de {rule} changerait plus que prévu",
    de="die Korrektur von {rule} würde mehr ändern als beabsichtigt",
)
REACHES_BEYOND = Says(
    en="the fix of {rule} also changes {files}; name the whole project",
    nl="de reparatie van {rule} wijzigt ook {files}; noem het hele project",
    fr="la correction de {rule} change aussi {files} ; nommez le projet entier",
    de="die Korrektur von {rule} ändert auch {files}; das ganze Projekt nennen",
)
SUMMARY = Says(
    en="mended {done}, left {left}",
    nl="{done} hersteld, {left} zo gelaten",
    fr="corrigé : {done}, laissé : {left}",
    de="{done} behoben, {left} so gelassen",
)
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
        return MENDED(old=old, new=new)
    return TAKEN_AWAY(old=old) if old else ADDED(new=new)


def _brief(text: str) -> str:
    line = " ".join(text.split()).replace("`", "'")
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def say_left(mended: Mended, targets: Collection[Path], language: str) -> None:
    """Name what was left, a line each, and why."""
    for each, why in _left(mended, targets):
        _say(each.span, LEFT(why=why), language)


def say_summary(mended: Mended, targets: Collection[Path], language: str) -> None:
    """How much was mended and left, unless there was nothing to mend."""
    left = len(_left(mended, targets))
    if mended.done or left:
        say(f"cjtool: {SUMMARY(done=len(mended.done), left=left).text(language)}")


def _left(mended: Mended, targets: Collection[Path]) -> list[tuple[Diagnostic, Message]]:
    refused = [(each, CHANGES_MORE(rule=each.rule)) for each in mended.refused]
    beyond = [(each, _beyond(each, targets)) for each in mended.beyond]
    return sorted(
        [*refused, *beyond, *mended.undecided], key=lambda left: (left[0].span.path, left[0].span.start)
    )


def _beyond(each: Diagnostic, targets: Collection[Path]) -> Message:
    others = {edit.span.path.as_posix() for edit in each.edits if edit.span.path not in targets}
    return REACHES_BEYOND(rule=each.rule, files=Listed(tuple(sorted(others))))


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
    """A file with what it holds and what it is to hold; raises RequestError if it is not as it was read."""
    path = Path(os.path.realpath(source.path))  # a link stays a link
    before = path.read_bytes()
    mark = _MARK if before.startswith(_MARK) else b""
    if before != mark + source.text.encode():
        raise RequestError(f"`{source.path}` was changed meanwhile", "run the command again")
    return path, before, mark + text.encode()


def diff(mended: Mended) -> str:
    """The changes as a unified diff; a line that a CI runner would obey is no part of it as it stands."""
    return harmless("".join(line for source, text in mended.texts for line in _diff(source, text)))


def _diff(source: Source, text: str) -> Iterator[str]:
    name = visible(source.path.as_posix())
    old, new = source.text.splitlines(keepends=True), text.splitlines(keepends=True)
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        yield line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n"
