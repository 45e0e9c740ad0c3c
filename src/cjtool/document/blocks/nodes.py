"""What a text in YAML is made of: groups of entries, entries with their comments, and leaves."""

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, TypeAlias

from cjtool.document.blocks.shifting import bodily, hanging, is_blank, leading, lines, margin, shifted
from cjtool.document.place import Path

LeafStyle: TypeAlias = Literal["empty", "scalar", "block", "flow", "alias", "opaque"]
"""What a leaf is: nothing, a plain or quoted text, a literal or folded one (`|`, `>`), a flow list or object, an alias,
or an object whose keys are written with `?`."""


class BlockLeaf(NamedTuple):
    """A value that is taken as it is written, with its anchor and tag, from its first character to its last."""

    text: str
    style: LeafStyle

    def moved(self, delta: int) -> "BlockLeaf":
        """It, with the lines after its first one so many columns further to the right."""
        move = bodily if self.style == "block" else hanging
        return self._replace(text=move(self.text, delta))


class BlockEntry(NamedTuple):
    """A key with its value, or an item of a list.

    Its text is `above`, its indentation, `key`, `mark`, `gap`, its value and `behind`, one after another.
    """

    part: str | None
    """What the key says; None for an item. Of a key that is no text, it is how it is written."""
    column: int
    """How many blanks stand before its key or its `-`."""
    above: str
    """The comments and blank lines above it, whole lines."""
    key: str
    """The key as it is written, with its quotes; empty for an item."""
    mark: str
    """The colon, with blanks that stand before it; or `-`."""
    gap: str
    """What stands between mark and value. Before a group of its own lines: the rest of the line, with its end, and an
    anchor or a tag of the group."""
    value: "BlockGroup | BlockLeaf"
    behind: str
    """What stands behind a leaf on its line: blanks, a comment, the line's end. Empty behind a group."""
    start: int
    """Where its key or `-` stands in the text that it was read from, in code points."""
    end: int
    """Where its value ends there, without what stands behind it."""

    @property
    def group(self) -> "BlockGroup | None":
        """Its value, where that is a group."""
        return self.value if isinstance(self.value, BlockGroup) else None

    @property
    def is_compact(self) -> bool:
        """Whether its group begins on its own line: `- name: x`."""
        return isinstance(self.value, BlockGroup) and self.value.is_compact

    def at(self, column: int) -> "BlockEntry":
        """It as it is written at another column, with all that belongs to it."""
        delta = column - self.column
        if not delta:
            return self
        gap = self.gap if isinstance(self.value, BlockGroup) else leading(self.gap, delta)
        return self._replace(
            column=column, above=shifted(self.above, delta), gap=gap, value=self.value.moved(delta)
        )

    def with_value_of(self, other: "BlockEntry") -> "BlockEntry":
        """It with the value of another entry, and what stands behind that; key and comments above stay."""
        other = other.at(self.column)
        return self._replace(gap=other.gap, value=other.value, behind=other.behind)

    def with_group(self, group: "BlockGroup") -> "BlockEntry":
        """It with another group in the place of its own."""
        return self._replace(value=group)

    def text(self, end: str = "\n") -> str:
        """Its lines, from its comments on; `end` is put where a line lacks its end and something follows."""
        out: list[str] = []
        _write_entry(self, out, end)
        return "".join(out)


class BlockGroup(NamedTuple):
    """An object or a list in block style: entries that begin at one column, and the comments below the last one."""

    is_map: bool
    column: int
    entries: tuple[BlockEntry, ...]
    below: str
    """Comments below its last entry that belong to none after it, with the blank lines above them: whole lines."""
    is_compact: bool
    """Whether its first entry stands on the line of the `-` that holds it."""

    def number(self, part: str | int) -> int | None:
        """The number of the entry with a key, or with an index; None where there is none."""
        if isinstance(part, int):
            return part if 0 <= part < len(self.entries) and not self.is_map else None
        return next((number for number, each in enumerate(self.entries) if each.part == part), None)

    def get(self, part: str | int) -> BlockEntry | None:
        """The entry with a key, or with an index."""
        number = self.number(part)
        return None if number is None else self.entries[number]

    def find(self, path: Path) -> BlockEntry | None:
        """The entry at the end of a path of keys and indices; None where a leaf is in the way, or nothing."""
        entry, group = None, self
        for number, part in enumerate(path):
            entry = group.get(part)
            if entry is None or (entry.group is None and number < len(path) - 1):
                return None
            group = entry.group or group
        return entry

    def with_entries(self, entries: Iterable[BlockEntry]) -> "BlockGroup":
        """It with other entries, or the same in another order, each indented as it asks; raises ValueError for none.

        An object or list without entries has no block style: whoever takes the last one out takes out what holds it.
        """
        placed = tuple(entry.at(self.column) for entry in entries)
        if not placed:
            raise ValueError("a group has entries")
        return self._replace(entries=placed)

    def without(self, part: str | int) -> "BlockGroup":
        """It without an entry and the comments that belong to that; raises KeyError, and ValueError for the only one."""
        number = self._number(part)
        return self.with_entries([*self.entries[:number], *self.entries[number + 1 :]])

    def inserted(self, number: int, entry: BlockEntry) -> "BlockGroup":
        """It with one entry more, before the one with that number, or at the end."""
        return self.with_entries([*self.entries[:number], entry, *self.entries[number:]])

    def replaced(self, part: str | int, entry: BlockEntry) -> "BlockGroup":
        """It with another entry in the place of one; raises KeyError."""
        number = self._number(part)
        return self.with_entries([*self.entries[:number], entry, *self.entries[number + 1 :]])

    def changed(self, path: Path, change: "Callable[[BlockGroup], BlockGroup]") -> "BlockGroup":
        """It with the group at a path (itself, for the empty one) changed; raises KeyError where no group is there."""
        if not path:
            return change(self)
        number = self._number(path[0])
        entry = self.entries[number]
        if entry.group is None:
            raise KeyError(path[0])
        inner = entry.with_group(entry.group.changed(path[1:], change))
        return self._replace(entries=(*self.entries[:number], inner, *self.entries[number + 1 :]))

    def moved(self, delta: int) -> "BlockGroup":
        """It, so many columns further to the right."""
        column = self.column + delta
        entries = tuple(entry.at(column) for entry in self.entries)
        return self._replace(column=column, entries=entries, below=shifted(self.below, delta))

    def _number(self, part: str | int) -> int:
        number = self.number(part)
        if number is None:
            raise KeyError(part)
        return number


class BlockText(NamedTuple):
    """A whole text: what stands before its first key, its keys, and what stands after all that belongs to them."""

    before: str
    """Directives, `---`, comments and blank lines above the first key, whole lines; or all of a text without a root."""
    root: BlockGroup | None
    """None for a text that is empty, or no object or list in block style."""
    after: str
    """Comments at the margin below the last key, and `...`."""
    end: str
    """How lines end, most of them: `\\n`, `\\r\\n` or `\\r`."""

    def with_root(self, root: BlockGroup) -> "BlockText":
        """It with another root."""
        return self._replace(root=root)

    def __str__(self) -> str:
        out = [self.before]
        if self.root is not None:
            _write_group(self.root, out, self.end)
        _write_lines(self.after, out, self.end)
        return "".join(out)


def _write_group(group: BlockGroup, out: list[str], end: str) -> None:
    first, *others = group.entries
    if group.is_compact:
        _write_line(first, out, end)
    else:
        _write_entry(first, out, end)
    for entry in others:
        _write_entry(entry, out, end)
    _write_lines(group.below, out, end)


def _write_entry(entry: BlockEntry, out: list[str], end: str) -> None:
    _write_lines(entry.above + _first_above(entry), out, end)
    _write_lines(f"{' ' * entry.column}{entry.key}{entry.mark}", out, end)
    _write_value(entry, out, end)


def _write_line(entry: BlockEntry, out: list[str], end: str) -> None:
    out.append(entry.key + entry.mark)
    _write_value(entry, out, end)


def _write_value(entry: BlockEntry, out: list[str], end: str) -> None:
    out.append(entry.gap)
    if isinstance(entry.value, BlockGroup):
        _write_group(entry.value, out, end)
    else:
        out.append(entry.value.text + entry.behind)


def _first_above(entry: BlockEntry) -> str:
    """Comments of a key that came to stand behind a `-`: they stand above that."""
    group = entry.group
    if group is None or not group.is_compact:
        return ""
    first = group.entries[0]
    return _lowered(first.above, entry.column) + _lowered(_first_above(first), entry.column)


def _lowered(above: str, column: int) -> str:
    """Comments without the blank lines above them, at a column."""
    kept = list(lines(above))
    while kept and is_blank(kept[0]):
        del kept[0]
    return "".join(line if is_blank(line) else " " * column + line[margin(line) :] for line in kept)


def _write_lines(text: str, out: list[str], end: str) -> None:
    """Whole lines, which begin on a line of their own."""
    if not text:
        return
    last = next((piece for piece in reversed(out) if piece), "")
    if last and last[-1] not in "\r\n":
        out.append(end)
    out.append(text)
