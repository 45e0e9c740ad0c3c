"""From what a merge makes to its text: entries of both sides, each with its comments, indented as their places ask."""

from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf
from cjtool.edit import quoted
from cjtool.merge.flowing import flow_text
from cjtool.merge.marking import Labels, marks
from cjtool.merge.outcome import Clash, Compound, Merged, Seat, Verbatim, clashes
from cjtool.merge.portions import Portion
from cjtool.merge.remarks import joint_behind, joint_remarks, unsaid, with_comments
from cjtool.merge.trios import Trio

_INDENT = 2


class Composer:
    """Makes the entries of an outcome; `end` is how its lines end."""

    def __init__(self, labels: Labels, end: str) -> None:
        self.labels = labels
        self.end = end

    def valued(self, merged: Merged) -> BlockEntry:
        """An entry with a value; of its key and what stands above it, nothing counts."""
        if isinstance(merged, Compound):
            if merged.frame.short and len(merged.seats) == 1:
                return self.valued(merged.seats[0].value)
            if not merged.frame.in_flow and merged.frame.written is not None and merged.seats:
                return self._grouped(merged, merged.frame.written)
            text = flow_text(merged) if merged.seats else "[]" if merged.frame.kind == "list" else "{}"
            return self._flat(BlockLeaf(text, "flow"), merged.frame.written)
        if merged.part.flow is None and merged.part.written is not None:
            return merged.part.written
        return self._flat(BlockLeaf(flow_text(merged), "flow"), merged.part.written)

    def _flat(self, leaf: BlockLeaf, written: BlockEntry | None) -> BlockEntry:
        """An entry with a value on its line, with what stood behind that."""
        if written is not None and written.group is None:
            return written._replace(value=leaf)
        return BlockEntry(None, 0, "", "", "-", " ", leaf, self.end, 0, 0)

    def _grouped(self, compound: Compound, written: BlockEntry) -> BlockEntry:
        group = written.group
        if group is None:  # values in the places of lists became a list
            column = written.column + _INDENT
            group = BlockGroup(compound.frame.kind == "map", column, (), "", is_compact=False)
            written = written._replace(gap=self.end, behind="")
        below = joint_remarks(*(_below(part, group.column) for part in _three(compound.trio)))
        return written.with_group(
            group.with_entries(
                self.seated(seat, group.column, is_map=group.is_map) for seat in compound.seats
            )._replace(below=below)
        )

    def seated(self, seat: Seat, column: int, *, is_map: bool) -> BlockEntry:
        """An entry of an object or a list at a column, with what is said above it and of clashes in it."""
        value = self.valued(seat.value)
        entry = _headed(value, seat.key, is_map=is_map).at(column)
        if entry.group is not None and entry.group.is_compact and is_map:
            entry = entry._replace(gap=self.end, value=entry.group._replace(is_compact=False))
        three = [_own(part, column) for part in _three(seat.trio)]
        above = joint_remarks(*(each.above if each is not None else None for each in three))
        behind = joint_behind(entry, *three) if entry.group is None else ""
        told = marks([*seat.clashes, *_inner(seat.value)], column, self.labels, self.end)
        entry = entry._replace(above=above, behind=behind)
        if more := [each for each in unsaid(entry, *three) if each not in told]:
            entry = with_comments(entry, more, is_first=is_map and _is_first(seat.key), end=self.end)
        return entry._replace(above=entry.above + told)


def _is_first(key: Portion) -> bool:
    return key.holder is not None and key.holder.parts[0] is key


def _inner(merged: Merged) -> list[Clash]:
    """Clashes in what is written on one line, above which alone there is room to tell of them."""
    if isinstance(merged, Verbatim):
        return []
    if merged.frame.in_flow:
        return clashes(merged)
    return (
        [found for seat in merged.seats for found in (*seat.clashes, *_inner(seat.value))]
        if merged.frame.short
        else []
    )


def _headed(value: BlockEntry, key: Portion, *, is_map: bool) -> BlockEntry:
    """An entry with the key that it has in its place, or with none."""
    gap = value.gap if value.group or value.gap else " "
    if not is_map:
        return value._replace(part=None, key="", mark="-", gap=gap)
    written = key.written
    if written is None or written.part is None or written.part != key.key:
        return value._replace(part=key.key, key=quoted(str(key.key)), mark=":", gap=gap)
    return value._replace(part=written.part, key=written.key, mark=written.mark, gap=gap)


def _three(trio: Trio) -> tuple[Portion | None, Portion | None, Portion | None]:
    return trio.base, trio.ours, trio.theirs


def _own(part: Portion | None, column: int) -> BlockEntry | None:
    """The entry that a part has for itself, at a column; one that is written in the place of another has none."""
    if part is None or part.written is None or (part.holder is not None and part.holder.short):
        return None
    return part.written.at(column)


def _below(part: Portion | None, column: int) -> str | None:
    """The comments below the last entry of a part, as they stand where its entries have another column."""
    group = part.written.group if part is not None and part.written is not None else None
    return group.moved(column - group.column).below if group is not None else None
