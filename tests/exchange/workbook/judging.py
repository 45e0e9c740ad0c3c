"""Whether exactly the edits of a group are in the journey that comes back."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import xlsxwriter
from tests.exchange.workbook.books import Cells, brought_back, read_cells, workspace
from tests.exchange.workbook.editing import EDITS, Work, expected, loses_ids, settle, work

from cjtool.app.importing import known_in
from cjtool.exchange.workbook.given import HIDDEN_SHEET


def edited(seed: int, most: int = 5) -> Work:
    """A book after one to some edits; of every third some hidden ids are gone."""
    made = work(seed)
    for _ in range(made.random.randint(1, most)):
        edit = made.random.choice(EDITS)
        edit(made)
        settle(made)
        made.done.append(edit.__name__)
    if seed % 3 == 0:
        loses_ids(made)
        made.done.append(loses_ids.__name__)
    return made


def wrong(seed: int, *, through_a_file: bool = False) -> Iterator[str]:
    """What is wrong with what comes back of a book with some edits; nothing where all is well."""
    made = edited(seed)
    cells = through(made.cells) if through_a_file else made.cells
    came = brought_back(cells, made.project)
    draft = next(each for each in came.drafts if each.base and each.base.keys["id"] == made.journey.id)
    others = [each for each in came.drafts if each is not draft]
    assert draft.base is not None
    for path in differences(plain(expected(made, known_in(workspace(made.project)))), plain(draft.data())):
        yield f"{seed} {'+'.join(made.done)}: {path}"
    for other in others:
        assert other.base is not None
        if other.data() != other.base.data():
            yield f"{seed} {'+'.join(made.done)}: {other.title} changed too"
    lost = [loss for each in came.drafts for loss in each.losses if loss.kind not in {"noted", "guessed"}]
    lost += [loss for loss in came.losses if loss.kind != "noted"]
    yield from (f"{seed} {'+'.join(made.done)}: lost {loss.what} {loss.value}" for loss in lost)


def plain(value: Any) -> Any:
    """Data in one form where the format allows several: one thing is as good as a list of it, a text as an object."""
    if isinstance(value, dict):
        found = {key: plain(each) for key, each in value.items()}
        return (
            next(iter(found.values()))
            if found.keys() <= {"text"} or found.keys() <= {"title"} or found.keys() <= {"to"}
            else found
        )
    if isinstance(value, list):
        each = [plain(item) for item in value]
        return each[0] if len(each) == 1 else each
    return value


def differences(one: Any, other: Any, path: str = "") -> Iterator[str]:
    """Where two values differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in {**one, **other}:
            yield from differences(one.get(key), other.get(key), f"{path}.{key}")
        if list(one) != list(other) and path.endswith("define"):
            return
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for at, (each, its) in enumerate(zip(one, other, strict=True)):
            yield from differences(each, its, f"{path}[{at}]")
    elif one != other:
        yield f"{path}: expected {str(one)[:200]!r}, came {str(other)[:200]!r}"


def through(cells: Cells) -> Cells:
    """The same cells after they were in a file."""
    return read_cells(as_file(cells))


def as_file(cells: Cells) -> bytes:
    """Cells as the file that another program makes of them."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as file:
        for name, rows in cells.items():
            sheet = file.add_worksheet(name)
            if name == HIDDEN_SHEET:
                sheet.very_hidden()
            for at, row in enumerate(rows):
                for place, text in enumerate(row):
                    if text:
                        sheet.write_string(at, place, text)
    return made.getvalue()
