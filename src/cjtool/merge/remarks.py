"""Comments of three versions as one: nothing that one side added is lost."""

import re
from collections.abc import Sequence

from cjtool.document.blocks import BlockEntry, BlockLeaf
from cjtool.document.blocks.shifting import is_blank, lines

_COMMENT = re.compile(r"(?:^|[ \t])(#[^\r\n]*)")


def comments_in(*texts: str) -> list[str]:
    """The comments in what stands above, between and behind keys and values, without the blanks around them."""
    found = (_COMMENT.search(line) for text in texts for line in lines(text))
    return [comment[1].strip() for comment in found if comment]


def unsaid(
    entry: BlockEntry, base: BlockEntry | None, ours: BlockEntry | None, theirs: BlockEntry | None
) -> list[str]:
    """Comments of either side at an entry that it lacks, and that the other side did not take away."""
    here, was, mine, other = (
        comments_in(each.above, each.gap, each.behind) if each is not None else []
        for each in (entry, base, ours, theirs)
    )
    kept = [each for each in (*mine, *other) if each not in was or (each in mine and each in other)]
    return [each for each in dict.fromkeys(kept) if each not in here]


def with_comments(entry: BlockEntry, more: Sequence[str], *, is_first: bool, end: str) -> BlockEntry:
    """An entry with comments that stood behind it or its key: on lines above it, where they cover as much as they did.

    A waiver that stands above a list or an object covers all of that, one above the first key of an object all of this,
    and one above a file's first key the file (docs/accepting.md). So there, they stand on its line, behind one another.
    """
    has_line = "\n" in entry.gap or "\r" in entry.gap if entry.group else is_first and not _is_running(entry)
    if not has_line:
        return entry._replace(
            above=entry.above + "".join(f"{' ' * entry.column}{each}{end}" for each in more)
        )
    first, *others = list(lines(entry.gap if entry.group else entry.behind)) or [""]
    line = first.rstrip("\r\n")
    text = "".join([line, *(f"  {each}" for each in more), first[len(line) :], *others])
    return entry._replace(gap=text) if entry.group else entry._replace(behind=text)


def lost_comments(base: set[str], ours: set[str], theirs: set[str], text: str) -> bool:
    """Whether a comment of either side, which the other one did not take away, is not in a text."""
    return any(each not in text for each in (ours | theirs) - (base - (ours & theirs)))


def joint_remarks(base: str | None, ours: str | None, theirs: str | None) -> str:
    """The comments and blank lines above an entry, all indented alike; None for a version that lacks the entry."""
    if ours is None or theirs is None:
        return ours or theirs or ""
    if theirs in {ours, base}:
        return ours
    if ours == base:
        return theirs
    known = {line.strip() for text in (base or "", ours) for line in lines(text)}
    added = [line for line in lines(theirs) if not is_blank(line) and line.strip() not in known]
    return ours + "".join(added)


def joint_behind(
    value: BlockEntry, base: BlockEntry | None, ours: BlockEntry | None, theirs: BlockEntry | None
) -> str:
    """What stands behind a value on its line: of the side that changed that, else of the one whose value it is.

    Lines of running text (`|`) have no room for it.
    """
    if any(_is_running(each) for each in (value, base, ours, theirs)):
        return value.behind
    if ours is None or theirs is None or ours.group or theirs.group or base is None or base.group:
        return value.behind
    if ours.behind == base.behind:
        return theirs.behind
    return ours.behind


def _is_running(entry: BlockEntry | None) -> bool:
    return entry is not None and isinstance(entry.value, BlockLeaf) and entry.value.style == "block"
