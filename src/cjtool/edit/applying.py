"""Fixes, each of several edits, made so that nothing else changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from cjtool.diagnostic import Edit
from cjtool.document import parse, unchanged
from cjtool.source import Source

Fix: TypeAlias = tuple[Edit, ...]
"""Edits of one or more files that belong together: all are made, or none."""


@dataclass(frozen=True)
class Applied:
    """Each file with its new text, the fixes in them, and those that would have changed more than they say.

    Of fixes that overlap, the first is made and the others are in neither.
    """

    texts: tuple[tuple[Source, str], ...]
    done: tuple[Fix, ...]
    refused: tuple[Fix, ...]


def apply(fixes: Iterable[Fix]) -> Applied:
    """Make fixes of texts that parse; outside their edits the texts say the same afterwards."""
    chosen = _apart(fixes)
    if _faithful(chosen):
        return Applied(_texts(chosen), tuple(chosen), ())
    done: list[Fix] = []
    refused: list[Fix] = []
    for fix in chosen:
        if _faithful([*done, fix], {edit.span.path for edit in fix}):
            done.append(fix)
        else:
            refused.append(fix)
    return Applied(_texts(done), tuple(done), tuple(refused))


def faithful(source: Source, edits: Sequence[Edit]) -> bool:
    """Whether a text with some edits, which stand apart and in order, parses to the same outside them."""
    after = Source(source.path, _spliced(source, edits))
    changes, shift = [], 0
    for edit in edits:
        start, end = edit.span.start, edit.span.end
        changes.append(((start, end), (start + shift, start + shift + len(edit.replacement))))
        shift += len(edit.replacement) - (end - start)
    if not unchanged(source, after, changes):
        return False
    return len(parse(after).problems) <= len(parse(source).problems)


def _apart(fixes: Iterable[Fix]) -> list[Fix]:
    """In the order of files and texts, each once, without those that overlap one before."""
    kept: list[Fix] = []
    taken: dict[Path, list[Edit]] = {}
    for fix in sorted(dict.fromkeys(fixes), key=lambda fix: [_order(edit) for edit in fix]):
        if not any(_overlap(edit, other) for edit in fix for other in taken.get(edit.span.path, ())):
            kept.append(fix)
            for edit in fix:
                taken.setdefault(edit.span.path, []).append(edit)
    return kept


def _order(edit: Edit) -> tuple[str, int, int]:
    return edit.span.path.as_posix(), edit.span.start, edit.span.end


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits of a file share a character, or start at the same place."""
    crossed = one.span.start < other.span.end and other.span.start < one.span.end
    return crossed or one.span.start == other.span.start


def _faithful(fixes: Sequence[Fix], paths: Iterable[Path] | None = None) -> bool:
    """Whether fixes together change nothing else, in all of their files or in some."""
    by_file = _by_file(fixes)
    return all(faithful(by_file[path][0].span.source, by_file[path]) for path in paths or by_file)


def _by_file(fixes: Iterable[Fix]) -> dict[Path, list[Edit]]:
    """The edits of each file in the order of its text."""
    found: dict[Path, list[Edit]] = {}
    for edit in sorted((edit for fix in fixes for edit in fix), key=_order):
        found.setdefault(edit.span.path, []).append(edit)
    return found


def _texts(fixes: Iterable[Fix]) -> tuple[tuple[Source, str], ...]:
    sources = ((edits[0].span.source, edits) for edits in _by_file(fixes).values())
    return tuple((source, _spliced(source, edits)) for source, edits in sources)


def _spliced(source: Source, edits: Sequence[Edit]) -> str:
    parts, at = [], 0
    for edit in edits:
        parts += [source.text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*parts, source.text[at:]])
