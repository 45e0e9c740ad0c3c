"""Files that tests write as other programs do."""

from collections.abc import Callable
from io import BytesIO

from xlsxwriter import Workbook

from cjtool.exchange.declaration import Given

KNOWN = frozenset(
    ["stage", "step", "channel", "pains", "thinks", "does", "emotion", "owner", "persona", "goal", "name"]
)


def count_headings(texts: list[str]) -> int:
    """How many different headings of the tests' tables some texts are."""
    return len({text.casefold() for text in texts} & KNOWN)


def text_file(text: str, encoding: str = "utf-8", name: str = "journey.csv") -> Given:
    """A text as a file."""
    return Given(name, text.encode(encoding))


def xlsx(write: Callable[[Workbook], None], name: str = "journey.xlsx") -> Given:
    """A book as XlsxWriter writes it."""
    data = BytesIO()
    with Workbook(data, {"in_memory": True}) as book:
        write(book)
    return Given(name, data.getvalue())
