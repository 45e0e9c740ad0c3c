"""Whether a file holds what a group wrote, so that no other book may take its place."""

from cjtool.exchange.declaration import Given, ImportOptions
from cjtool.exchange.grids.office_books import book_of, is_office
from cjtool.exchange.known import KnownThings
from cjtool.exchange.workbook.recognising import is_workbook
from cjtool.exchange.workbook.returning import returned
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.project.workspace import Definitions
from cjtool.request import RequestError


def is_filled_in(data: bytes) -> bool:
    """Whether a file is another one than a workbook of ours as it was given out: something in it was changed or added."""
    if not is_office(data):
        return True
    known = KnownThings(Definitions(channels=CHANNELS, metrics=METRICS))
    try:
        book = book_of(Given("", data))
        if book.losses or not is_workbook(book.texts):
            return True
        found = returned("", book.texts, ImportOptions(known))
    except RequestError:
        return True
    told = found.losses or any(draft.losses for draft in found.drafts)
    return bool(told) or any(
        draft.base is None or draft.data() != draft.base.data() for draft in found.drafts
    )
