"""Where stages and steps stand on the page: sections and columns, in points."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain

from cjtool import query
from cjtool.draw.breaking import Part, rows
from cjtool.draw.passages import Passage, passages_of
from cjtool.i18n.table import Words
from cjtool.measure.flow.laying import LaidFlow, logs_beside
from cjtool.model import Journey, Node, Stage, Step, Touchpoint
from cjtool.project import Definitions, Workspace
from cjtool.project.addressing import Holder
from cjtool.query.beginning import FirstSteps, first_steps
from cjtool.query.by_answers import AnsweredMoment, answered_moments
from cjtool.query.contradicting import FeltAnswers, measured_feelings
from cjtool.query.feelings import felt_by, told_apart
from cjtool.query.numbering import numbered
from cjtool.query.run_figures import Beside, is_of_steps_alone, told_at
from cjtool.scene import typeset
from cjtool.scene.colour import Palette
from cjtool.scene.locations import refs
from cjtool.scene.text import SPARE

SHEET = 1190.55
"""The width of an A3 lying down; a map is at least as wide, unless it holds little."""
SMALL = 841.89
"""The width of an A4 lying down."""
_AMPLE = 150
"""A column wider than this only grows because the page does."""
WIDEST_COLUMN = _AMPLE
"""A row of few steps ends early rather than having columns wider than this, unless all rows have."""
MARGIN = 26
HEAD = 94
"""The width of the lanes' names."""
LEFT = MARGIN + HEAD + 8
"""Where the stages start."""
STAGE_GAP = 7
COLUMN = 67
"""The narrowest column of a step."""
_WIDEST = {"name": 84.0, "does": 74.0, "backstage": 74.0, "systems": 74.0}
"""How wide a column gets for the sake of the longest word under a key."""
_INSETS = {"name": (typeset.CARD, 15.0), "does": (typeset.BODY, 9.5)}
_CARD_INSET = (typeset.BODY, 13.0)


@dataclass(frozen=True, slots=True)
class Column:
    """A step's stretch of a row; `number` is what readers call it: `2.3`."""

    step: Step
    number: str
    x: float
    width: float

    @property
    def centre(self) -> float:
        """The middle of the column."""
        return self.x + self.width / 2

    @property
    def title(self) -> str:
        """The number and the name."""
        return f"{self.number} {self.step.name}"


@dataclass(frozen=True, slots=True)
class Section:
    """A stage's stretch of a row, or the part of a stage that fits one."""

    stage: Stage
    number: int
    x: float
    width: float
    columns: tuple[Column, ...]
    continued: bool = False

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that stand here."""
        return tuple(column.step for column in self.columns)


@dataclass(frozen=True)
class Subject:
    """What is drawn, in which words and colours; `lanes` are those asked for, in order.

    `titles` are what lanes are called here, where it is not what they are called elsewhere.
    """

    journey: Journey
    workspace: Workspace
    definitions: Definitions
    words: Words
    palette: Palette
    lanes: tuple[str, ...]
    titles: Mapping[str, str] = field(default_factory=dict)
    linked: bool = False
    """Whether the maps of other journeys lie where `build` lays them, so that links lead there."""
    whose: str = ""
    """The id of the persona that was asked for, whose feelings alone the journey tells then."""
    dense: bool = False
    """Whether room is scarce, as on paper: notes and lanes with few texts are set as lines over the stage."""

    @cached_property
    def _refs(self) -> Mapping[int, str]:
        return refs(self.journey)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """From which step to which customers go."""
        return passages_of(self.journey)

    @cached_property
    def persona_subjects(self) -> "Mapping[str, Subject]":
        """The personas that are told apart, the primary one first, each with the journey as it is for it."""
        alone = {id: felt_by(id, [self.journey], self.workspace) for id in told_apart(self.journey)}
        return {
            id: replace(self, journey=own, workspace=around, whose=id)
            for id, ((own,), around) in alone.items()
        }

    @cached_property
    def support(self) -> Mapping[str, query.Support]:
        """How well it is known what is felt at a step, by its id."""
        return query.support(self.journey, self.workspace, self.whose)

    def told_at(self, holders: Iterable[Holder | Touchpoint]) -> tuple[Beside, ...]:
        """What was measured at some places; of the persona that was asked for, where one was.

        What only sums up the steps of a touchpoint, maybe of other journeys, is left to reports.
        """
        found = told_at(holders, self.journey, self.workspace, self.whose)
        return tuple(each for each in found if not is_of_steps_alone(each, self.workspace))

    @cached_property
    def measured_feelings(self) -> Mapping[str, Sequence[FeltAnswers]]:
        """What customers answered at a step, as feelings, the plainest first, by its id; of the persona that was asked for, where one was."""
        found = (
            (step.id, measured_feelings(step, self.journey, self.workspace, self.whose))
            for step in (self.journey.all_steps if self.workspace.measured.ran else ())
        )
        return {id: listed for id, listed in found if listed}

    @cached_property
    def answered_moments(self) -> tuple[tuple[str, AnsweredMoment], ...]:
        """The lowest moment and the ends by what customers answered, where that differs from what is told."""
        return tuple(answered_moments(self.journey, self.workspace, self.whose))

    @cached_property
    def logs(self) -> tuple[LaidFlow, ...]:
        """What event logs say of the journey, the one of most customers first."""
        return logs_beside(self.journey, self.workspace)

    @cached_property
    def lows_where_met(self) -> Mapping[tuple[object, ...], float]:
        """How low customers feel where a target is met all the same, by what its reading says."""
        return query.lows_where_met(self.journey, self.workspace)

    @cached_property
    def turning(self) -> frozenset[str]:
        """The ids of the steps at which the curve of emotions turns."""
        return query.turning(self.journey)

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """What readers call a step, such as `2.3`, by its id."""
        return {node.id: number for node, number in self.numbered.items() if isinstance(node, Step)}

    @cached_property
    def numbered(self) -> Mapping[Stage | Step, str]:
        """What readers call each stage and step, in their order."""
        return numbered(self.journey)

    @cached_property
    def order(self) -> Mapping[Stage | Step, int]:
        """The place of each stage and step among all."""
        return {node: place for place, node in enumerate(self.numbered)}

    @cached_property
    def first(self) -> FirstSteps:
        """What to do first, and in which journey."""
        return first_steps(self.journey, self.workspace)

    @cached_property
    def of_first(self) -> "Subject":
        """The same of the journey in which that is."""
        home = self.first.home
        return replace(self, journey=home, definitions=query.definitions(home, self.workspace))

    @cached_property
    def first_places(self) -> Mapping[int, int]:
        """The place of each opportunity that is among what to do first, by its identity; of none whose place rests on nothing, nor of those that come after what is to be done in another journey."""
        works = self.first.works if self.first.home is self.journey else ()
        ordered = (work for work in works if work.priority is not None)
        return {id(work.opportunity): place for place, work in enumerate(ordered, start=1)}

    def ref(self, node: Node, field: str = "") -> str:
        """The place of a part of the journey, or of a field of it, as findings tell it; of anything else, nothing."""
        place = self._refs.get(id(node), "")
        return f"{place}#{field}" if place and field else place


@dataclass(frozen=True)
class Grid:
    """One row of the map: the page's width, and the sections from left to right."""

    subject: Subject
    width: float
    sections: tuple[Section, ...]
    first: bool = True
    last: bool = True

    @property
    def right(self) -> float:
        """Where the sections end."""
        return self.width - MARGIN

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """All columns from left to right."""
        return tuple(chain.from_iterable(section.columns for section in self.sections))

    @property
    def filled(self) -> float:
        """Where the last stage of the row ends, short of the right where few steps would be too wide."""
        return max((section.right for section in self.sections), default=self.right)

    @property
    def palette(self) -> Palette:
        """The colours."""
        return self.subject.palette

    @property
    def words(self) -> Words:
        """The words."""
        return self.subject.words


def grids(subject: Subject, most: int, least: float | None = None) -> tuple[Grid, ...]:
    """The rows of a map, each holding about `most` steps and all as wide as the widest needs.

    `least` is the width in points that the page has at any rate; left out, what looks well on a screen.
    """
    parts = rows(subject.journey.stages, most)
    return placed(subject, parts, _least(subject.journey, parts) if least is None else least)


def placed(subject: Subject, parts: tuple[tuple[Part, ...], ...], least: float) -> tuple[Grid, ...]:
    """Rows of parts on a page of at least `least` points."""
    column = _column([step for row in parts for part in row for step in part.steps])
    width = max(least, *(_needed(row, column) for row in parts))
    widest = max(WIDEST_COLUMN, min(_unit(row, width) for row in parts))
    return tuple(
        Grid(subject, width, tuple(_sections(row, width, widest)), row is parts[0], row is parts[-1])
        for row in parts
    )


def _least(journey: Journey, parts: tuple[tuple[Part, ...], ...]) -> float:
    """The sheet's width; less for few steps under a header that has room."""
    if journey.persona or journey.metrics:
        return SHEET
    return min(SHEET, max(SMALL, *(_needed(row, _AMPLE) for row in parts)))


def _column(steps: list[Step]) -> float:
    """A column in which few words have to be broken."""
    return max((each for key in _WIDEST for each in _wanted(steps, key)), default=COLUMN)


def _wanted(steps: list[Step], key: str) -> Iterator[float]:
    """The widths that the words under a key need, as far as a column goes for them."""
    style, inset = _INSETS.get(key, _CARD_INSET)
    for word in {word for step in steps for text in _texts(step, key) for word in text.split()}:
        needed = typeset.width(word, style) / (1 - SPARE) + inset
        if needed <= _WIDEST[key]:
            yield needed


def _texts(step: Step, key: str) -> tuple[str, ...]:
    written = getattr(step, key) or ()
    return (written,) if isinstance(written, str) else written


def _needed(row: tuple[Part, ...], column: float) -> float:
    units = sum(part.units for part in row)
    return LEFT + MARGIN + units * max(COLUMN, column) + STAGE_GAP * (len(row) - 1)


def _unit(row: tuple[Part, ...], width: float) -> float:
    """How wide a column is where the row fills the page."""
    return (width - LEFT - MARGIN - STAGE_GAP * (len(row) - 1)) / sum(part.units for part in row)


def _sections(row: tuple[Part, ...], width: float, widest: float) -> Iterator[Section]:
    unit = min(_unit(row, width), widest)
    x = float(LEFT)
    for part in row:
        span = unit * part.units
        yield Section(part.stage, part.number, x, span, tuple(_columns(part, x, span)), part.start > 0)
        x += span + STAGE_GAP


def _columns(part: Part, x: float, span: float) -> Iterator[Column]:
    for index, step in enumerate(part.steps):
        each = span / len(part.steps)
        yield Column(step, f"{part.number}.{part.start + index + 1}", x + index * each, each)
