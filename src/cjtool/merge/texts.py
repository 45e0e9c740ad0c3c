"""Three texts ─► one."""

from typing import NamedTuple

from cjtool.document import comments
from cjtool.merge.composing import Composer
from cjtool.merge.marking import Labels
from cjtool.merge.merging import merge_portions
from cjtool.merge.outcome import Clash, Compound, UnmergeableError, clashes
from cjtool.merge.reading import PartedText, read_version
from cjtool.merge.remarks import joint_remarks, lost_comments
from cjtool.source import Source


class MergedText(NamedTuple):
    """A merged text, and where both sides changed the same."""

    text: str
    clashes: tuple[Clash, ...]


def merge_texts(
    base: Source, ours: Source, theirs: Source, labels: Labels, *, commented: bool = True
) -> MergedText | None:
    """One text with the changes of both; None where the three cannot be merged part by part.

    That is where one of them is no valid YAML or none of our files, and where the outcome, which is read again, would
    not say what it is to say, or lack a comment that a side added. An empty base is none: both sides began the file.
    Where base and theirs were made of data they are not `commented`: comments of ours are no change then, and go with
    what theirs removed.
    """
    began = not base.text.strip()
    base, ours, theirs = _alike(base, ours, theirs)
    was, mine, other = (None if began else read_version(base)), read_version(ours), read_version(theirs)
    if mine is None or other is None or (was is None and not began):
        return None
    try:
        merged = _merged(was, mine, other, labels, ours, heeding=commented)
    except UnmergeableError:
        return None
    if (
        commented
        and merged is not None
        and lost_comments(_comments(base), _comments(ours), _comments(theirs), merged.text)
    ):
        return None
    return merged


def _merged(
    was: PartedText | None,
    mine: PartedText,
    other: PartedText,
    labels: Labels,
    ours: Source,
    *,
    heeding: bool,
) -> MergedText | None:
    outcome = merge_portions(was.root if was else None, mine.root, other.root, heeding=heeding)
    if not isinstance(outcome, Compound) or not outcome.seats or mine.text.root is None:
        return None
    composer = Composer(labels, mine.text.end)
    frame = mine.text if outcome.frame is mine.root else other.text
    assert frame.root is not None
    group = frame.root.with_entries(
        composer.seated(seat, frame.root.column, is_map=True) for seat in outcome.seats
    )
    three = [each.text if each is not None else None for each in (was, mine, other)]
    text = frame._replace(
        before=joint_remarks(*(each.before if each else None for each in three)),
        root=group._replace(
            below=joint_remarks(*(each.root.below if each and each.root else None for each in three))
        ),
        after=joint_remarks(*(each.after if each else None for each in three)),
    )
    written = str(text)
    again = read_version(Source(ours.path, written))
    if again is None or again.root.normal != outcome.normal:
        return None
    return MergedText(written, tuple(clashes(outcome)))


def _comments(source: Source) -> set[str]:
    return {span.text.strip() for span in comments(source)} if "#" in source.text else set()


def _alike(base: Source, ours: Source, theirs: Source) -> tuple[Source, Source, Source]:
    """The three with one way to end lines: that of the side that changed it."""
    ends = [_end(each.text) for each in (base, ours, theirs)]
    end = ends[2] if ends[1] == ends[0] else ends[1]
    changed = [
        each if of == end else Source(each.path, each.text.replace(of, end))
        for each, of in zip((base, ours, theirs), ends, strict=True)
    ]
    return changed[0], changed[1], changed[2]


def _end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
