"""A text as another author would have laid it out: other indentation, order of keys, quotes, comments, blank lines."""

import random
import re
from pathlib import Path

from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf, read_blocks
from cjtool.source import Source


class Mutation:
    """Changes, by a seed, what `fmt` brings into form, and nothing of what a text says."""

    def __init__(self, seed: int, *, first_stays: bool = False) -> None:
        self.random = random.Random(seed)
        self.first_stays = first_stays

    def of(self, text: str) -> str:
        """A text in another form; the first key of a file may be one that has to stay first."""
        read = read_blocks(Source(Path("x.yaml"), text))
        if read.root is None:
            return text
        root = self.group(read.root)
        if self.first_stays:
            first = read.root.entries[0].part
            root = root.with_entries(sorted(root.entries, key=lambda entry: entry.part != first))
        return str(read.with_root(root))

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def group(self, group: BlockGroup) -> BlockGroup:
        entries = list(map(self.entry, group.entries))
        if group.is_map and self.chance(0.6):
            self.random.shuffle(entries)
        return group.with_entries(entries)

    def entry(self, entry: BlockEntry) -> BlockEntry:
        above = entry.above
        if self.chance(0.05):
            comment = self.random.choice(["# one\n", "#two\n"])
            above += " " * (entry.column + self.random.choice([0, 0, 1, 3])) + comment
        if self.chance(0.05):
            above = "\n" * self.random.randint(1, 3) + above
        entry = entry._replace(above=above)
        if entry.group is not None:
            group = self.group(entry.group)
            least = 0 if entry.part is not None and not group.is_map else 1
            wide = group if group.is_compact else group.moved(self.random.choice([-1, 0, 0, 1, 4]))
            return entry.with_group(wide if wide.column >= entry.column + least else group)
        return self.leaf(entry, entry.value)

    def leaf(self, entry: BlockEntry, value: BlockGroup | BlockLeaf) -> BlockEntry:
        assert isinstance(value, BlockLeaf)
        text, gap, behind = value.text, entry.gap, entry.behind
        if value.style == "scalar" and self.chance(0.1) and re.fullmatch(r"[A-Za-z][a-z]+", text):
            text = self.random.choice([f'"{text}"', f"'{text}'"]) if text not in {"true", "false"} else text
        if gap == " ":
            gap = self.random.choice([gap, gap, "  ", "\t"])
        if behind == "\n" and value.style != "block":
            behind = self.random.choice([behind] * 9 + ["  \n", " # behind\n", " #tight\n"])
        return entry._replace(value=value._replace(text=text), gap=gap, behind=behind)
