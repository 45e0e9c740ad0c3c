"""What a group is asked in each column of a workbook."""

from cjtool.exchange.sheets.cell_form import NOTED, form_of
from cjtool.exchange.sheets.choice_words import choice_shown
from cjtool.exchange.workbook import book_phrases as says
from cjtool.exchange.workbook.sheets_of_book import STAGE_OF, BookColumn
from cjtool.i18n.table import Words
from cjtool.message import Message, Plain

_LANES = {
    "does": "actions", "thinks": "thinks", "feels": "feels", "emotion": "emotion", "quote": "thoughts", "expects": "expects",
    "opportunities": "opportunities", "wait": "wait", "owner": "owner", "frontstage": "frontstage",
    "backstage": "backstage", "systems": "systems", "evidence": "evidence", "metrics": "metrics", "promises": "promises",
    "tone": "tone", "touchpoint": "touchpoints", "pains": "pains_gains", "gains": "pains_gains", "goal": "stages",
    "staff.pains": "staff", "staff.gains": "staff", "staff.emotion": "staff", "feedback.question": "feedback",
}  # fmt: skip
"""The lane of maps whose question a column asks too."""
_OWN = {"moment_of_truth": says.MAKES_OR_BREAKS, "next": says.STEP_THEN, STAGE_OF: says.WHICH_STAGE}
_MOST = 255
"""Characters that a spreadsheet shows beside a cell."""


def hint(column: BookColumn, holds: str, language: str, table: Words) -> str:
    """What is asked in a column, and how it is written; empty where its heading says it all."""
    parts = [_question(column, holds, language), *(each.text(language) for each in _forms(column, table))]
    return _short(" ".join(part for part in parts if part))


def _question(column: BookColumn, holds: str, language: str) -> str:
    from importlib import import_module

    if column.key == "name" and holds.startswith("steps"):
        return says.NAME_IT.text(language)
    if column.key in _OWN:
        return _OWN[column.key].text(language)
    lane = (
        _LANES.get(column.key)
        if holds.startswith("steps") or (holds == "stages" and column.key == "goal")
        else None
    )
    asked = import_module(f"cjtool.draw.lanes.{lane}").LANE.question if lane else None
    return "" if asked is None else str(asked[language])


def _forms(column: BookColumn, table: Words) -> list[Message]:
    if column.column is None:
        return []
    form, found = column.column.form, []
    if form.kind == "reference" and form.refers != "steps":
        found.append(says.OR_NEW)
    elif form.kind in {"choice", "yes"}:
        found.append(says.PICK)
    by_kind = {
        "duration": says.EXAMPLE_LENGTH,
        "frequency": says.EXAMPLE_OFTEN,
        "date": says.AS_DATE,
        "readings": says.METRIC_AND_VALUE,
    }
    if form.kind in by_kind:
        found.append(by_kind[form.kind])
    if form.many:
        found.append(says.ONE_PER_LINE)
    if form.model is not None and form.model.__name__ in NOTED:
        found.append(says.IN_BRACKETS(notes=Plain(example(form.model, table))))
    return found


def example(model: type, table: Words) -> str:
    """What may stand in brackets behind a line, as an example: `[severity: high]`."""
    notes = []
    for key in NOTED[model.__name__]:
        form = form_of(model, key)
        assert form is not None
        notes.append(f"{table.key_name(key)}: {choice_shown(form.choices[-1], key, model.__name__, table)}")
    return f"[{'; '.join(notes)}]"


def _short(text: str) -> str:
    return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"
