"""Comments of three versions as one: nothing that one side added is lost."""

from cjtool.document.blocks import BlockEntry
from cjtool.document.blocks.shifting import is_blank, lines


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
    """What stands behind a value on its line: of the side that changed that, else of the one whose value it is."""
    if ours is None or theirs is None or ours.group or theirs.group or base is None or base.group:
        return value.behind
    if ours.behind == base.behind:
        return theirs.behind
    return ours.behind
