"""What heads the columns of sheets and tables, in the words of a language."""

from cjtool.exchange.sheets.sheet_columns import SheetColumn
from cjtool.i18n.table import Words


def heading_of(column: SheetColumn, table: Words) -> str:
    """What heads a column, in the words of a language: `Pain`, `Employees: pain`."""
    if column.model.__name__ == "Step" and column.key == "name":
        return table.report.step
    return capital(": ".join(table.key_name(key) for key in column.path))


def stage_word(table: Words) -> str:
    """What a stage is called."""
    from cjtool.draw.lanes.stages import LANE

    return table.phrase("lanes.stages", LANE.title).replace("\u00ad", "")


def capital(text: str) -> str:
    """A text with a capital at its start."""
    return text[:1].upper() + text[1:]
