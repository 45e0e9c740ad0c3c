"""What heads the columns of sheets and tables, in the words of a language."""

from cjtool.exchange.sheets.sheet_columns import SheetColumn
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.table import Words
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Called


def heading_of(column: SheetColumn, table: Words) -> str:
    """What heads a column, in the words of a language: `Pain`, `Employees: pain`."""
    if column.model.__name__ == "Step" and column.key == "name":
        return table.report.step
    if column.model.__name__ == "Journey" and column.key == "goal":
        return capital(table.key_name("goals"))  # only a stage's is the customer's question
    return capital(": ".join(table.key_name(key) for key in column.path))


def key_called(key: str, table: Words) -> Called:
    """A key as sentences name it: in the language of each, and in the project's own word where that language is the table's."""
    named = KEY_NAMES[key]
    names = {language: named[language] for language in LANGUAGES} | {table.language: table.key_name(key)}
    return Called(names["en"], names=tuple(names.items()), bare=True)


def stage_word(table: Words) -> str:
    """What a stage is called."""
    from cjtool.draw.lanes.stages import LANE

    return table.phrase("lanes.stages", LANE.title).replace("\u00ad", "")


def capital(text: str) -> str:
    """A text with a capital at its start."""
    return text[:1].upper() + text[1:]
