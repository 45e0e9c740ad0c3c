"""Edits of a file as authors make them, each in the text of the file; what they add is a text that stands nowhere else."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf, BlockText, read_blocks
from cjtool.source import Source

Way = tuple[str | int, ...]

TEXTS = (
    "thinks",
    "does",
    "feels",
    "quote",
    "expects",
    "text",
    "summary",
    "goal",
    "purpose",
    "update",
    "title",
)
PARTS = ("stages", "steps", "pains", "opportunities", "gains")


@dataclass
class Author:
    """Who edits a text; `added` are the texts that came, `touched` the ways of what was changed, moved or removed."""

    name: str
    rng: random.Random
    text: BlockText
    added: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def new(self) -> str:
        """A text that stands nowhere else."""
        self.added.append(f"{self.name} {len(self.added)} {self.rng.randrange(10**9)}")
        return self.added[-1]

    def entries(self) -> list[tuple[Way, BlockEntry]]:
        """All entries of the text with their ways."""
        return list(_walk(self.text.root, ())) if self.text.root else []

    def change(self, way: Way, change: Callable[[BlockGroup], BlockGroup]) -> None:
        """Change the group at a way."""
        assert self.text.root is not None
        self.text = self.text.with_root(self.text.root.changed(way, change))


def edited(source: Source, name: str, rng: random.Random, most: int = 5) -> Author:
    """A text after some edits of an author."""
    author = Author(name, rng, read_blocks(source))
    for _ in range(rng.randrange(1, most + 1)):
        edit = rng.choice(EDITS)
        author.done.append(edit.__name__.strip("_"))
        edit(author)
    return author


def entry(author: Author, text: str) -> BlockEntry:
    """The only entry of a text, with the ends of lines of the author's."""
    root = read_blocks(Source(Path(), text.replace("\n", author.text.end))).root
    assert root is not None
    return root.entries[0]


def _walk(group: BlockGroup, way: Way) -> Iterator[tuple[Way, BlockEntry]]:
    for number, each in enumerate(group.entries):
        here = (*way, number if each.part is None else each.part)
        yield here, each
        if each.group is not None:
            yield from _walk(each.group, here)


def _some(author: Author, wanted: Callable[[Way, BlockEntry], bool]) -> tuple[Way, BlockEntry] | None:
    found = [(way, each) for way, each in author.entries() if wanted(way, each)]
    return author.rng.choice(found) if found else None


def _list_of(*keys: str) -> Callable[[Way, BlockEntry], bool]:
    return lambda way, each: way[-1] in keys and each.group is not None and not each.group.is_map


def _reword(author: Author) -> None:
    """Another text in the place of one."""
    if found := _some(author, lambda way, each: way[-1] in TEXTS and each.group is None):
        way, each = found
        other = entry(author, f"{each.key}: {author.new()}\n")
        author.change(way[:-1], lambda group: group.replaced(way[-1], each.with_value_of(other)))


def _feel(author: Author) -> None:
    """Another emotion."""
    if found := _some(author, lambda way, each: way[-1] == "emotion" and each.group is None):
        way, each = found
        other = entry(author, f"emotion: {author.rng.randrange(-20, 21) / 10}\n")
        author.change(way[:-1], lambda group: group.replaced(way[-1], each.with_value_of(other)))


def _insert(author: Author) -> None:
    """A part more in a list, with a comment above it."""
    if found := _some(author, _list_of(*PARTS)):
        way, each = found
        key = {"stages": "name", "steps": "name", "opportunities": "title"}.get(str(way[-1]), "text")
        text, remark = author.new(), author.new()
        author.added.remove(remark)
        author.remarks.append(remark)
        more = "  emotion: 1\n" if way[-1] == "steps" else ""
        new = entry(author, f"# {remark}\n- {key}: {text}\n{more}")
        assert each.group is not None
        number = author.rng.randrange(len(each.group.entries) + 1)
        author.change(way, lambda group: group.inserted(number, new))


def _add_key(author: Author) -> None:
    """A key more in a step."""
    if found := _some(
        author, lambda way, each: len(way) > 1 and way[-2] == "steps" and each.group is not None
    ):
        way, each = found
        assert each.group is not None
        key = author.rng.choice(("thinks", "expects", "update"))
        if each.group.get(key) is None:
            new = entry(author, f"{key}: {author.new()}\n")
            number = author.rng.randrange(1, len(each.group.entries) + 1)
            author.change(way, lambda group: group.inserted(number, new))


def _remove(author: Author) -> None:
    """A part or a key less."""

    def removable(way: Way, each: BlockEntry) -> bool:
        return way[-1] not in {"cjtool", "name", "title", "text", "stages"}

    found = _some(author, removable)
    if found is None:
        return
    way, _ = found
    holder = author.text.root.find(way[:-1]) if author.text.root and way[:-1] else None
    group = holder.group if holder is not None else author.text.root
    if group is not None and len(group.entries) > 1:
        author.change(way[:-1], lambda each: each.without(way[-1]))


def _move(author: Author) -> None:
    """A step in another stage, or a part in another place of its list."""
    if author.rng.random() < 0.5:
        _move_within(author)
        return
    found, to = (
        _some(author, lambda way, _: len(way) > 1 and way[-2] == "steps"),
        _some(author, _list_of("steps")),
    )
    if found is None or to is None or author.text.root is None:
        return
    (way, each), (there, _) = found, to
    stage = author.text.root.find(way[:-1])
    if stage is None or stage.group is None or len(stage.group.entries) < 2 or there == way[:-1]:
        return
    author.change(there, lambda group: group.inserted(author.rng.randrange(len(group.entries) + 1), each))
    author.change(way[:-1], lambda group: group.without(way[-1]))


def _move_within(author: Author) -> None:
    """Another order of a list, or of all keys but the first."""
    if found := _some(author, lambda way, each: each.group is not None):
        way, each = found
        assert each.group is not None
        first = 1 if each.group.is_map else 0
        others = list(each.group.entries[first:])
        if others:
            one = others.pop(author.rng.randrange(len(others)))
            others.insert(author.rng.randrange(len(others) + 1), one)
            author.change(way, lambda group: group.with_entries([*group.entries[:first], *others]))


def _swap(author: Author) -> None:
    """Two steps of different stages, each in the place of the other."""
    steps = [(way, each) for way, each in author.entries() if len(way) == 4 and way[2] == "steps"]
    if not steps:
        return
    (here, one), (there, other) = author.rng.choice(steps), author.rng.choice(steps)
    if here[1] != there[1]:
        author.change(here[:-1], lambda group: group.replaced(here[-1], other))
        author.change(there[:-1], lambda group: group.replaced(there[-1], one))


def _reword_all(author: Author) -> None:
    """Other texts in the places of all pains of one step, and of none elsewhere."""
    if found := _some(author, lambda way, each: way[-1] == "pains" and each.group is None):
        way, each = found
        other = entry(author, f"pains: [{author.new()}]\n")
        author.change(way[:-1], lambda group: group.replaced(way[-1], each.with_value_of(other)))


def _remark(author: Author) -> None:
    """A comment above an entry."""
    if found := _some(author, lambda way, each: not (way[-1] == "name" and len(way) > 1)):
        way, each = found
        remark = f"{author.name} remarks {author.rng.randrange(10**9)}"
        author.remarks.append(remark)
        other = each._replace(above=f"{each.above}{' ' * each.column}# {remark}{author.text.end}")
        author.change(way[:-1], lambda group: group.replaced(way[-1], other))


def _remark_behind(author: Author) -> None:
    """A comment, which may be a waiver, behind a value or behind the key of a list or an object."""

    def has_room(_: Way, each: BlockEntry) -> bool:
        leaf = each.value
        if isinstance(leaf, BlockLeaf):
            return leaf.style != "block"
        return not each.is_compact and each.gap.strip() == ""

    if found := _some(author, has_room):
        way, each = found
        waiver = "cjtool: ignore[missing-goal]: " if author.rng.random() < 0.5 else ""
        remark = f"{waiver}{author.name} says {author.rng.randrange(10**9)}"
        author.remarks.append(remark)
        line = f"  # {remark}{author.text.end}"
        other = each._replace(gap=line) if each.group else each._replace(behind=line)
        author.change(way[:-1], lambda group: group.replaced(way[-1], other))


def _widen(author: Author) -> None:
    """An item more in brackets."""

    def in_brackets(way: Way, each: BlockEntry) -> bool:
        return way[-1] in {"sources", "tags", "gains", "persona", "systems"} and _brackets(each) is not None

    found = _some(author, in_brackets)
    leaf = _brackets(found[1]) if found else None
    if found is None or leaf is None:
        return
    way, each = found
    new = author.new().replace(" ", "-")
    author.added[-1] = new
    if author.rng.random() < 0.5 and leaf.text != "[]":
        text = f"[{new}, {leaf.text[1:]}"
    else:
        text = f"{leaf.text[:-1]}{'' if leaf.text == '[]' else ', '}{new}]"
    other = each._replace(value=leaf._replace(text=text))
    author.change(way[:-1], lambda group: group.replaced(way[-1], other))


def _brackets(each: BlockEntry) -> BlockLeaf | None:
    leaf = each.value
    is_list = isinstance(leaf, BlockLeaf) and leaf.style == "flow" and leaf.text.startswith("[")
    return leaf if is_list and isinstance(leaf, BlockLeaf) else None


EDITS = (
    _reword,
    _feel,
    _insert,
    _insert,
    _add_key,
    _remove,
    _move,
    _move,
    _swap,
    _reword_all,
    _remark,
    _remark_behind,
    _widen,
)
