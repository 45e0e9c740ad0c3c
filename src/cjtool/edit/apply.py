"""Several edits of one text, made so that nothing else changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cjtool.diagnostic import Edit
from cjtool.document import parse, unchanged
from cjtool.source import Source


@dataclass(frozen=True)
class Applied:
    """The new text, the edits in it, and those that would have changed more than they say.

    Of edits that overlap, the first is made and the others are in neither.
    """

    text: str
    done: tuple[Edit, ...]
    refused: tuple[Edit, ...]


def apply(source: Source, edits: Iterable[Edit]) -> Applied:
    """Make the edits of a text that parses; outside them it says the same afterwards."""
    chosen = _apart(edits)
    if faithful(source, chosen):
        return Applied(_spliced(source, chosen), tuple(chosen), ())
    done: list[Edit] = []
    refused: list[Edit] = []
    for edit in chosen:
        if faithful(source, [*done, edit]):
            done.append(edit)
        else:
            refused.append(edit)
    return Applied(_spliced(source, done), tuple(done), tuple(refused))


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


def _apart(edits: Iterable[Edit]) -> list[Edit]:
    """In the order of the text, without those that overlap one before."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        if not kept or edit.span.start >= kept[-1].span.end:
            kept.append(edit)
    return kept


def _spliced(source: Source, edits: Sequence[Edit]) -> str:
    parts, at = [], 0
    for edit in edits:
        parts += [source.text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*parts, source.text[at:]])
