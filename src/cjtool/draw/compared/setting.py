"""What the lanes of a comparison ask: which pair stands in a column, its numbers, and values in words."""

from dataclasses import dataclass, replace
from functools import cached_property

from cjtool.diff.comparison import ComparedStage, Comparison, Pair
from cjtool.diff.facts import FactChange
from cjtool.draw.breaking import broken, parts
from cjtool.draw.compared.values import NONE, written
from cjtool.draw.grid import SHEET, Column, Grid, Section, Subject, placed
from cjtool.i18n import numbers
from cjtool.i18n.comparison import ComparisonWords
from cjtool.i18n.table import Words
from cjtool.model import Node, Stage, Step, steps
from cjtool.query import definitions
from cjtool.query.numbering import numbered

_NAMED_BY = {"metrics": "metric", "feedback": "metric", "next": "to"}
"""The key that things under a key are called by, where that names something else."""


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
        return {id(node): number for journey in versions for node, number in numbered(journey).items()}

    @cached_property
    def _moved(self) -> frozenset[int]:
        return frozenset(id(pair.before) for pair in self.comparison.steps if pair.moved)

    def moved(self, step: Step) -> bool:
        """Whether a step of the earlier version stands elsewhere in the later one."""
        return id(step) in self._moved

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
        return self.after if id(step) in self._later else self.before

    @cached_property
    def _later(self) -> frozenset[int]:
        """The steps of the later version; each version may be of a project of its own."""
        return frozenset(map(id, steps(self.after.journey)))

    def ref(self, node: Node, field: str = "") -> str:
        """The place of a part of either version, in its own journey."""
        return self.after.ref(node, field) or self.before.ref(node, field)

    def emotion(self, value: float | None) -> str:
        """An emotion as a number with its sign."""
        return NONE if value is None else signed(value, self.after.words.language)

    def told(self, change: FactChange) -> tuple[str, str]:
        """What a fact was and is, in words; the difference behind an emotion that has one."""
        was, now = self.value(change, after=False), self.value(change, after=True)
        if _key(change) == "emotion" and change.before is not None and change.after is not None:
            now += f" ({self.emotion(difference(change.before, change.after))})"
        item = self.item(change)
        return (f"{item}: {was}", now) if item and item != was else (was, now)

    def value(self, change: FactChange, after: bool) -> str:
        """One side of a change, in words."""
        value, subject = (change.after, self.after) if after else (change.before, self.before)
        return written(_key(change), value, subject)

    def item(self, change: FactChange) -> str:
        """What a thing in a list is called: a metric by its name, a way on by where it leads; of a value of one persona, who that is."""
        if not change.item:
            return ""
        key = _NAMED_BY.get(change.key, "") if change.part else "persona"
        return written(key, change.item, self.before)

    def called(self, change: FactChange) -> str:
        """What a fact is called: its key, and of a thing in a list that and its own key."""
        names = [self.after.words.key_name(key) for key in (change.key, *change.part.split(".")) if key]
        return " · ".join(dict.fromkeys((*names, *([self.words.wording] if change.wording else []))))


def _key(change: FactChange) -> str:
    """The key that the values of a change stand under; a thing that comes or goes is known by what it is called by."""
    return change.part.rpartition(".")[2] or _NAMED_BY.get(change.key, change.key)


def signed(value: float, language: str) -> str:
    """A number with its sign; of nothing, none."""
    return numbers.number(round(value, 2) + 0.0, language, sign=True)


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
