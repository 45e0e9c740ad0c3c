"""Where keys and items begin, and what stands between a key and its value."""

from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf, is_blank, lines, margin
from cjtool.edit.form import remarks
from cjtool.edit.form.values import STEP, At, keeps_blanks, laid


def laid_out(group: BlockGroup, column: int) -> BlockGroup:
    """An object or a list with its keys or items at a column, and all that they hold two blanks further."""
    entries: list[BlockEntry] = []
    for entry in group.entries:
        placed = _entry(entry, column)
        if not entries or _ends_in_blanks(entries[-1]):
            placed = placed._replace(above=remarks.without_blanks(placed.above))
        entries.append(placed)
    below = remarks.below(group.below, column)
    if _ends_in_blanks(entries[-1]):
        below = remarks.without_blanks(below)
    return group._replace(column=column, entries=tuple(entries), below=below)


def _ends_in_blanks(entry: BlockEntry) -> bool:
    """Whether blank lines below an entry would be part of its value."""
    value: BlockGroup | BlockLeaf = entry.value
    while isinstance(value, BlockGroup):
        if value.below:
            return False
        value = value.entries[-1].value
    return keeps_blanks(value)


def _entry(entry: BlockEntry, column: int) -> BlockEntry:
    mark = entry.mark if entry.key.startswith("*") else entry.mark.strip(" \t")
    above = remarks.above(entry.above, entry.column, column)
    placed = entry._replace(column=column, above=above, mark=mark)
    if isinstance(entry.value, BlockGroup):
        return _with_group(placed, entry.value, entry.column)
    gap = _gap(entry.gap, column) if entry.value.text else ""
    was = At(entry.column, _start(entry.column, entry.key + entry.mark + entry.gap))
    now = At(column, _start(column, entry.key + mark + gap))
    value = laid(entry.value, was, now)
    return placed._replace(gap=gap, value=value, behind=remarks.behind(entry.behind))


def _start(column: int, before: str) -> int:
    """The column at which a value starts, behind what stands before it."""
    *lines_above, last = before.split("\n")
    return len(last) if lines_above else column + len(last)


def _with_group(entry: BlockEntry, group: BlockGroup, was: int) -> BlockEntry:
    """An entry with its object or list, which begins on the line of a `-` where nothing stands between them."""
    inner = laid_out(group, entry.column + STEP)
    compact = entry.part is None and not entry.gap.strip(" \t\n") and not inner.entries[0].above
    if compact:
        return entry._replace(gap=" ", value=inner._replace(is_compact=True))
    first, *others = lines(entry.gap)
    delta = entry.column - was
    rest = "".join(f"{' ' * max(0, margin(line) + delta)}{line.strip()}\n" for line in others)
    return entry._replace(gap=_opening(first) + rest, value=inner)


def _opening(line: str) -> str:
    """What stands behind a colon on its line, above the lines of its value: an anchor, a tag, a comment."""
    if line.strip().startswith("#"):
        return remarks.behind(line)
    return f" {line.strip()}\n" if line.strip() else "\n"


def _gap(gap: str, column: int) -> str:
    """What stands between a mark and its value: a blank, or the end of the line and the value's own indentation."""
    if "\n" not in gap:
        return " "
    first, *between = gap.split("\n")
    kept = [line.strip(" \t") for line in between[:-1] if not is_blank(line)]
    blanks = " " * (column + STEP)
    return _opening(first) + "".join(f"{blanks}{remarks.remark(line)}\n" for line in kept) + blanks
