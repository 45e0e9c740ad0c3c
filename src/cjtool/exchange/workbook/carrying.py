"""How a workbook holds each key of journeys, and what it cannot hold."""

from collections.abc import Iterable, Iterator

from cjtool.exchange.carried import key_of
from cjtool.exchange.grids.grid import cell_name
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.sheets.sheet_columns import JOURNEY, STAGE, STEP
from cjtool.exchange.workbook import book_phrases as says
from cjtool.exchange.workbook.book_lists import FIRST_ROW
from cjtool.exchange.workbook.sheets_of_book import BookSheet
from cjtool.exchange.workbook.writing import MOST_TEXT
from cjtool.model import Branch, Feedback, Gain, Journey, Node, Opportunity, Pain, Reading, Staff, Stage, Step
from cjtool.model.node import keys_by_name

_SHOWN = {key_of(each.model, each.path[-1]) for each in (*JOURNEY, *STAGE, *STEP)} | {
    "Pain.text", "Pain.severity", "Gain.text", "Opportunity.title", "Opportunity.impact", "Opportunity.effort",
    "Reading.metric", "Reading.name", "Reading.value", "Branch.to", "Branch.when", "Step.staff", "Step.feedback",
}  # fmt: skip
_MODELS: tuple[type[Node], ...] = (
    Journey,
    Stage,
    Step,
    Staff,
    Feedback,
    Pain,
    Gain,
    Opportunity,
    Reading,
    Branch,
)
CARRIES = {
    key_of(model, key): "a column" if key_of(model, key) in _SHOWN else "kept, and not shown"
    for model in _MODELS
    for key in keys_by_name(model).values()
}
"""By key of a model: a column of a sheet, or kept for the way back."""


def too_long(sheets: Iterable[BookSheet]) -> Iterator[Loss]:
    """Texts that no cell can hold whole; what comes back of them unchanged stays whole."""
    for sheet in sheets:
        for number, row in enumerate(sheet.rows):
            for at, text in enumerate(row):
                if len(text) > MOST_TEXT:
                    spot = Origin(f"{sheet.name}!{cell_name(FIRST_ROW + number, at)}")
                    yield Loss("changed", sheet.columns[at].key, says.TOO_LONG, spot, text)
