"""The changes in words, in reading order: of each stage or step what was, and what it is now."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.diff.comparison import Pair
from cjtool.draw import facts
from cjtool.draw.compared.setting import NONE, Setting
from cjtool.model import Stage, Step


@dataclass(frozen=True)
class ChangeRow:
    """A line of the table."""

    what: str
    before: str
    after: str


@dataclass(frozen=True)
class ChangedPart:
    """A stage or step with its lines."""

    verdict: str
    title: str
    rows: tuple[ChangeRow, ...]


def entries(setting: Setting) -> tuple[ChangedPart, ...]:
    """Every stage and step that differs."""
    pairs: list[Pair[Stage] | Pair[Step]] = []
    for each in setting.comparison.stages:
        pairs += [each.stage, *each.steps]
    return tuple(_entry(setting, pair) for pair in pairs if pair.verdict != "kept")


def _entry(setting: Setting, pair: Pair[Stage] | Pair[Step]) -> ChangedPart:
    return ChangedPart(
        pair.verdict, f"{setting.number(pair.node)} {pair.node.name}", tuple(_rows(setting, pair))
    )


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
        yield ChangeRow(words.facts[change.key], *setting.told(change))


def _whole(setting: Setting, node: Stage | Step) -> str:
    """A step that stands in one version only: its channel and its emotion; a stage: its duration."""
    if isinstance(node, Stage):
        return node.duration or node.name
    channel = facts.contact(node, setting.subject(node))[1]
    return channel if node.emotion is None else f"{channel} · {setting.emotion(node.emotion)}"
