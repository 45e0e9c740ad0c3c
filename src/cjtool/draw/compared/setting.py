"""What the lanes of a comparison ask: which pair stands in a column, its numbers, and values in words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from cjtool.diff.comparison import ComparedStage, Comparison, FactChange, Pair, Value
from cjtool.draw import facts, figures
from cjtool.draw.breaking import broken, parts
from cjtool.draw.grid import SHEET, Column, Grid, Section, Subject, placed
from cjtool.i18n.comparison import ComparisonWords
from cjtool.i18n.table import Words
from cjtool.model import Duration, Journey, Stage, Step
from cjtool.query import definitions

NONE = "–"
"""In place of what is not told."""


@dataclass(frozen=True)
class Setting:
    """A comparison, and how each of its versions is drawn."""

    comparison: Comparison
    before: Subject
    after: Subject

    @property
    def words(self) -> ComparisonWords:
        """The words of comparisons in the picture's language."""
        return self.after.words.comparison

    @cached_property
    def _pairs(self) -> dict[int, Pair[Step]]:
        return {id(pair.node): pair for pair in self.comparison.steps}

    @cached_property
    def _stages(self) -> dict[int, ComparedStage]:
        return {id(each.stage.node): each for each in self.comparison.stages}

    @cached_property
    def _numbers(self) -> dict[int, str]:
        versions = (self.comparison.before.journey, self.comparison.after.journey)
        return {id(node): number for journey in versions for node, number in _numbered(journey)}

    def pair(self, column: Column) -> Pair[Step]:
        """What stands in a column."""
        return self._pairs[id(column.step)]

    def stage(self, section: Section) -> ComparedStage:
        """What a section is a part of."""
        return self._stages[id(section.stage)]

    def number(self, node: Stage | Step) -> str:
        """What readers of its own version call a stage or step: `2` or `2.3`."""
        return self._numbers[id(node)]

    def place(self, node: Stage | Step) -> str:
        """Where a stage or step stands in its own version: its number, and of a step the stage."""
        if isinstance(node, Stage):
            return self.number(node)
        return f"{self.number(node)} · {self.subject(node).workspace.home(node).stage.name}"

    def subject(self, step: Step) -> Subject:
        """The version that a step is told in."""
        home = self.after.workspace.home(step)
        return self.after if home.journey is self.after.journey else self.before

    def emotion(self, value: float | None) -> str:
        """An emotion as a number with its sign."""
        return NONE if value is None else signed(value, self.after.words.language)

    def told(self, change: FactChange) -> tuple[str, str]:
        """What a fact was and is, in words; the difference behind an emotion that has one."""
        was, now = (
            self._value(change.key, change.before, self.before),
            self._value(change.key, change.after, self.after),
        )
        if change.key == "emotion" and change.before is not None and change.after is not None:
            now += f" ({self.emotion(difference(change.before, change.after))})"
        return was, now

    def _value(self, key: str, value: Value, subject: Subject) -> str:
        match value:
            case None:
                return subject.words.map.alone if key == "channel" else NONE
            case bool():
                return self.words.yes if value else self.words.no
            case int() | float():
                return self.emotion(value)
            case Duration():
                from cjtool.i18n import locale

                return locale.length(value.low, value.high, value.unit, subject.words)
        return _named(key, str(value), subject)


def _named(key: str, written: str, subject: Subject) -> str:
    """Texts as they are written; what an id stands for."""
    match key:
        case "channel":
            return facts.channel_name(written, subject)
        case "owner":
            return facts.team(written, subject)
        case "promises":
            return subject.definitions.promises[written].text
    return written


def _numbered(journey: Journey) -> Iterable[tuple[Stage | Step, str]]:
    for number, stage in enumerate(journey.stages, 1):
        yield stage, str(number)
        for index, step in enumerate(stage.steps, 1):
            yield step, f"{number}.{index}"


def signed(value: float, language: str) -> str:
    """A number with its sign; of nothing, none."""
    return figures.number(round(value, 2) + 0.0, language, sign=True)


def difference(before: object, after: object) -> float:
    """How much an emotion rose."""
    assert isinstance(before, int | float)
    assert isinstance(after, int | float)
    return round(after - before, 2)


def setting_of(comparison: Comparison, subject: Subject) -> Setting:
    """The setting of a comparison whose later version is a subject."""
    journey, workspace = comparison.before.journey, comparison.before.workspace
    own = subject.words.comparison
    titles = {"pains-gains": own.pains, "opportunities": own.opportunities}
    after = replace(subject, words=_renamed(subject.words), titles=titles)
    before = replace(after, journey=journey, workspace=workspace, definitions=definitions(journey, workspace))
    return Setting(comparison, before, after)


def _renamed(words: Words) -> Words:
    """The words of maps, with what signs mean on a comparison."""
    own = words.comparison
    signs = {
        **own.verdicts,
        "before": own.curves[0],
        "after": own.curves[1],
        "better": own.better,
        "worse": own.worse,
        "gone": own.gone,
        "stays": own.stays,
        "pain": own.new,
    }
    both = replace(words.map, signs={**words.map.signs, **signs})
    return replace(words, map=both)


def grids(setting: Setting, most: int) -> tuple[Grid, ...]:
    """Rows that hold every stage and step of both versions, numbered as their own version does."""
    listed = [
        part
        for each in setting.comparison.stages
        for part in parts(
            each.stage.node,
            tuple(pair.node for pair in each.steps),
            int(setting.number(each.stage.node)),
            most,
        )
    ]
    return tuple(_renumbered(grid, setting) for grid in placed(setting.after, broken(listed, most), SHEET))


def _renumbered(grid: Grid, setting: Setting) -> Grid:
    sections = tuple(
        replace(
            section,
            columns=tuple(replace(each, number=setting.number(each.step)) for each in section.columns),
        )
        for section in grid.sections
    )
    return replace(grid, sections=sections)
