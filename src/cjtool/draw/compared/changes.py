"""The changes in words, in reading order: of each stage or step what was, and what it is now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cjtool.diff.comparison import Pair
from cjtool.diff.facts import FactChange
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
class ChangedPart:
    """A stage or step with its lines."""

    verdict: str
    title: str
    rows: tuple[ChangeRow, ...]


def entries(setting: Setting) -> tuple[ChangedPart, ...]:
    """The journey as a whole, then every stage and step, where they differ."""
    whole = setting.comparison.changes
    title = setting.after.journey.title
    rows = tuple(_told(setting, whole))
    first = (ChangedPart("changed", title, rows),) if rows else ()
    pairs: list[Pair[Stage] | Pair[Step]] = []
    for each in setting.comparison.stages:
        pairs += [each.stage, *each.steps]
    return (*first, *(_entry(setting, pair) for pair in pairs if pair.verdict != "kept"))


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
    yield from _told(setting, pair.changes)


def _told(setting: Setting, changes: Sequence[FactChange]) -> Iterator[ChangeRow]:
    """A row for each fact; what differs of one thing in a list, such as a reading, is one row."""
    for _, listed in groupby(enumerate(changes), lambda item: (item[1].key, item[1].item or item[0])):
        group = [change for _, change in listed]
        if len(group) == 1:
            yield ChangeRow(setting.called(group[0]), *setting.told(group[0]))
        else:
            yield _together(setting, group)


def _together(setting: Setting, group: Sequence[FactChange]) -> ChangeRow:
    name = setting.after.words.key_name
    sides = [
        ", ".join(
            f"{name(change.part)} {value}"
            for change in group
            if (value := setting.value(change, after)) != NONE
        )
        for after in (False, True)
    ]
    what = name(group[0].key)
    return ChangeRow(what, f"{setting.item(group[0])}: {sides[0] or NONE}", sides[1] or NONE)


def _whole(setting: Setting, node: Stage | Step) -> str:
    """A step that stands in one version only: its channel and its emotion; a stage: its duration."""
    if isinstance(node, Stage):
        return node.duration or node.name
    channel = facts.contact(node, setting.subject(node))[1]
    felt = "" if node.emotion is None else setting.emotion(node.emotion)
    return " · ".join(filter(None, (channel, felt))) or node.name
