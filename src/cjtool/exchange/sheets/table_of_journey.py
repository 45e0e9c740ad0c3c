"""A journey as one table of texts, for files that hold one: a row for each step, and one for what a stage says of itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cjtool.exchange.carried import key_of
from cjtool.exchange.draft import Part
from cjtool.exchange.known import name_key
from cjtool.exchange.sheets.heading_names import capital, heading_of, stage_word
from cjtool.exchange.sheets.journey_data import spoken_data
from cjtool.exchange.sheets.sheet_columns import STAGE, STEP, SheetColumn
from cjtool.exchange.sheets.showing import listed, own_text, shown
from cjtool.exchange.sheets.word_list import WordList
from cjtool.exchange.tables.listing import BULLET, items, names
from cjtool.i18n.table import Words
from cjtool.model import SECTIONS, Journey
from cjtool.project import Workspace
from cjtool.query.effective import definitions
from cjtool.query.naming import channel_name, metric_name

_LEFT_OUT = frozenset({"staff", "image", "caption"})
"""Keys of steps that no other tool has a column for."""
_NAMES = frozenset({"systems", "tone"})
"""Lists whose things stand between commas too."""
_OF_FEEDBACK = ("feedback", "question")
STEP_COLUMNS = tuple(
    each
    for each in STEP
    if each.path[0] not in _LEFT_OUT and (each.path[0] != "feedback" or each.path == _OF_FEEDBACK)
)
_STAGE_COLUMNS = tuple(each for each in STAGE if each.key not in {"name", "journey"})
HELD = frozenset(
    {
        "Journey.title", "Stage.name", "Step.feedback", "Pain.text", "Gain.text", "Opportunity.title", "Reading.metric",
        "Reading.name", "Reading.value", "Branch.to", "Step.emotion_of", "Step.feels_of",
        *(key_of(each.model, each.path[-1]) for each in (*STEP_COLUMNS, *_STAGE_COLUMNS)),
    }
)  # fmt: skip
"""What such a table holds, as `Exporter.carries` calls it."""


@dataclass(frozen=True)
class JourneyTable:
    """Headings, and rows of the same length by stage: the first cell is the stage, the second the step.

    A first row without a step is what the stage says of itself. `title` heads a column of its own where it is wanted.
    """

    title: str
    headings: tuple[str, ...]
    stages: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]


def journey_table(workspace: Workspace, journey: Journey, table: Words) -> JourneyTable:
    """A journey in the words of a language; columns in which nothing stands are left out."""
    data, words = spoken_data(workspace, journey), _names(workspace, journey, table)
    rows = [list(_rows(stage, words)) for stage in data["stages"]]
    columns = _columns()
    used = [at for at, _ in enumerate(columns) if any(row[at] for each in rows for row in each) or not at]
    headings = tuple(_heading(columns[at], table) for at in used)
    return JourneyTable(
        " ".join(journey.title.split()),
        (capital(stage_word(table)), *headings),
        tuple(
            (name, tuple((name, *(row[at] for at in used)) for row in rows[number]))
            for number, stage in enumerate(data["stages"])
            for name in [" ".join(stage["name"].split())]
        ),
    )


def _columns() -> tuple[SheetColumn, ...]:
    """Columns of steps, and before what people do those that stages alone have."""
    own = {each.key for each in STEP_COLUMNS}
    return (*STEP_COLUMNS, *(each for each in _STAGE_COLUMNS if each.key not in own))


def _rows(stage: Part, words: WordList) -> Iterator[list[str]]:
    of_stage = {each.key: each for each in _STAGE_COLUMNS}
    own = [
        _cell(of_stage[each.key].value(stage), of_stage[each.key], words) if each.key in of_stage else ""
        for each in _columns()
    ]
    if any(own) or not stage["steps"]:
        yield own
    for step in stage["steps"]:
        yield [
            _cell(each.value(step), each, words)
            if each.key not in of_stage or each.model.__name__ == "Step"
            else ""
            for each in _columns()
        ]


def _cell(value: Any, column: SheetColumn, words: WordList) -> str:
    """The text of a cell; a list has a bullet before each thing where its lines alone would be read as other things."""
    if column.form.kind not in {"text", "items"} or not column.form.many:
        return shown(value, column, words)
    texts = [own_text(each, column) for each in listed(value, column.form)]
    alone = "\n".join(texts)
    read_back = names(alone) if column.key in _NAMES else items(alone)
    return alone if read_back == texts else "\n".join(f"{BULLET} {text}" for text in texts)


def _heading(column: SheetColumn, table: Words) -> str:
    return capital(table.key_name("feedback")) if column.path == _OF_FEEDBACK else heading_of(column, table)


def _names(workspace: Workspace, journey: Journey, table: Words) -> WordList:
    """What ids are called in the language of the table."""
    known = definitions(journey, workspace)
    names = {
        section: {id: str(getattr(each, name_key(section))) for id, each in getattr(known, section).items()}
        for section in SECTIONS
    }
    names["channels"] = {id: channel_name(id, known, table) for id in known.channels}
    names["metrics"] = {id: metric_name(id, known, table) for id in known.metrics}
    names["journeys"] = {each.id: each.title for each in workspace.journeys}
    names["steps"] = {step.id: step.name for step in journey.all_steps}
    return WordList(table, names, notes=False)
