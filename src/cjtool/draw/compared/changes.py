"""The changes in words, in reading order: of each stage or step what was, and what it is now."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.diff.change import Change
from cjtool.diff.comparison import Pair
from cjtool.draw import facts
from cjtool.draw.compared.setting import Setting
from cjtool.draw.compared.values import NONE
from cjtool.model import Stage, Step


@dataclass(frozen=True)
class ChangeRow:
    """A line of the table."""

    what: str
    before: str
    after: str


@dataclass(frozen=True)
class Entry:
    """A stage or step with its lines."""

    verdict: str
    title: str
    rows: tuple[ChangeRow, ...]


def entries(setting: Setting) -> tuple[Entry, ...]:
    """The journey as a whole, then every stage and step, where they differ."""
    whole = setting.comparison.changes
    title = setting.after.journey.title
    rows = tuple(_row(setting, change) for change in whole)
    first = (Entry("changed", title, rows),) if rows else ()
    pairs: list[Pair[Stage] | Pair[Step]] = []
    for each in setting.comparison.stages:
        pairs += [each.stage, *each.steps]
    return (*first, *(_entry(setting, pair) for pair in pairs if pair.verdict != "kept"))


def _entry(setting: Setting, pair: Pair[Stage] | Pair[Step]) -> Entry:
    return Entry(pair.verdict, f"{setting.number(pair.node)} {pair.node.name}", tuple(_rows(setting, pair)))


def _rows(setting: Setting, pair: Pair[Stage] | Pair[Step]) -> Iterator[ChangeRow]:
    words = setting.words
    if pair.before is None or pair.after is None:
        told = _whole(setting, pair.node)
        sides = (NONE, told) if pair.before is None else (told, NONE)
        yield ChangeRow(words.verdicts[pair.verdict], *sides)
        return
    if pair.moved:
        yield ChangeRow(words.verdicts["moved"], setting.place(pair.before), setting.place(pair.after))
    for change in pair.changes:
        yield _row(setting, change)


def _row(setting: Setting, change: Change) -> ChangeRow:
    return ChangeRow(setting.called(change), *setting.told(change))


def _whole(setting: Setting, node: Stage | Step) -> str:
    """A step that stands in one version only: its channel and its emotion; a stage: its duration."""
    if isinstance(node, Stage):
        return node.duration or node.name
    channel = facts.contact(node, setting.subject(node))[1]
    return channel if node.emotion is None else f"{channel} · {setting.emotion(node.emotion)}"
