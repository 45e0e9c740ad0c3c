"""A step taken out of one stage's list and put into another's, with its comments, as text."""

from pathlib import Path as FilePath

from cjtool.document import Path
from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf, is_blank, lines, read_blocks
from cjtool.source import Source

_STEPS = "steps"
_INDENTATION = 2
_EMPTY = {"", "[]", "~", "null"}


def step_in(root: BlockGroup, stage: int, step: int) -> BlockEntry | None:
    """A step that is an item of a list on lines of its own; None where it is written otherwise."""
    return root.find(("stages", stage, _STEPS, step))


def taken_out(root: BlockGroup, stage: int, step: int) -> BlockGroup:
    """The stages without a step that `step_in` finds; the last one of a stage takes the key `steps` with it.

    Where comments stand by that key or below its list, `steps: []` stays, and they with it.
    """
    entry = root.find(("stages", stage, _STEPS))
    assert entry is not None
    assert entry.group is not None
    if len(entry.group.entries) > 1:
        return root.changed(("stages", stage, _STEPS), lambda group: _first_bare(group.without(step)))
    if not _has_comments(entry):
        return root.changed(("stages", stage), lambda group: group.without(_STEPS))
    return root.changed(("stages", stage), lambda group: _emptied(group, entry))


def put_in(root: BlockGroup, stage: int, number: int, step: BlockEntry, end: str) -> BlockGroup | None:
    """The stages with a step as the item with that number of a stage; new lines end with `end`.

    None where the stage or its steps are written in brackets, in braces or as one text.
    """
    found = root.find(("stages", stage))
    if found is None or found.group is None or not found.group.is_map:
        return None
    steps = found.group.get(_STEPS)
    if steps is None:
        return root.changed(("stages", stage), lambda group: _with_steps(group, step, end))
    if steps.group is not None:
        if steps.group.is_map:
            return None
        path: Path = ("stages", stage, _STEPS)
        return root.changed(path, lambda group: _first_bare(group.inserted(number, step)))
    if not isinstance(steps.value, BlockLeaf) or steps.value.text not in _EMPTY:
        return None
    filled = _list(step, steps, end)
    return root.changed(("stages", stage), lambda group: group.replaced(_STEPS, filled))


def with_ends(entry: BlockEntry, end: str) -> BlockEntry:
    """An item with other ends of lines, for another file."""
    text = entry.at(0).text().replace("\r\n", "\n").replace("\r", "\n").replace("\n", end)
    read = read_blocks(Source(FilePath("step"), text))
    assert read.root is not None
    return read.root.entries[0]._replace(above=read.before)


def _has_comments(entry: BlockEntry) -> bool:
    below = entry.group.below if entry.group is not None else ""
    return any("#" in text for text in (entry.above, entry.gap, below))


def _emptied(stage: BlockGroup, steps: BlockEntry) -> BlockGroup:
    """A stage with no steps and all comments of their list: those below it stand above what follows."""
    assert steps.group is not None
    gap, below = steps.gap.strip(" \t\r\n"), _at(steps.group.below, stage.column)
    end = steps.gap[len(steps.gap.rstrip("\r\n")) :]
    behind = f"  {gap}{end}" if gap.startswith("#") else end
    empty = steps._replace(gap=" ", value=BlockLeaf("[]", "flow"), behind=behind)
    number = stage.number(_STEPS)
    assert number is not None
    entries = list(stage.replaced(_STEPS, empty).entries)
    if number + 1 == len(entries):
        return stage._replace(entries=tuple(entries), below=below + stage.below)
    following = entries[number + 1]
    entries[number + 1] = following._replace(above=below + following.above)
    return stage._replace(entries=tuple(entries))


def _at(text: str, column: int) -> str:
    """Comments at another column."""
    return "".join(line if is_blank(line) else " " * column + line.lstrip(" \t") for line in lines(text))


def _first_bare(group: BlockGroup) -> BlockGroup:
    """A list whose first item has no blank lines above it."""
    first, *others = group.entries
    kept = list(lines(first.above))
    while kept and is_blank(kept[0]):
        del kept[0]
    return group._replace(entries=(first._replace(above="".join(kept)), *others))


def _with_steps(stage: BlockGroup, step: BlockEntry, end: str) -> BlockGroup:
    """A stage with a list of one step, at its end: that is where the format has it."""
    key = BlockEntry(_STEPS, stage.column, "", _STEPS, ":", "", BlockLeaf("", "empty"), "", 0, 0)
    return stage.inserted(len(stage.entries), _list(step, key, end))


def _list(step: BlockEntry, key: BlockEntry, end: str) -> BlockEntry:
    """The key `steps` with a list of one step; a comment behind the key stays there."""
    column = key.column + _INDENTATION
    group = BlockGroup(is_map=False, column=column, entries=(step.at(column),), below="", is_compact=False)
    return key._replace(gap=key.behind.rstrip() + end, value=_first_bare(group), behind="")
