"""What a book's project defines and this project does not: defined in the journey itself, so that nothing leads nowhere."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from cjtool.exchange.draft import Draft
from cjtool.exchange.sheets.sheet_columns import section_model
from cjtool.exchange.workbook.given import GivenBook
from cjtool.model import SECTION_OF, Journey, Node, Sections
from cjtool.model.node import by_persona, keys_by_name, kinds_of_references, model_under


def define_foreign(draft: Draft, book: GivenBook) -> None:
    """Define in a draft, and in what it was, what it refers to and only the book knows."""
    waiting = list(_references({**draft.keys, "stages": draft.stages}, Journey))
    for section, defined in draft.defined.items():
        for own in defined.values():
            waiting += _references(own, section_model(section))
    while waiting:
        section, id = waiting.pop()
        part = book.library.get(section, {}).get(id)
        known = getattr(draft.known.library, section)
        if part is None or id in known or id in draft.defined.get(section, {}):
            continue
        for each in (draft, draft.base):
            if each is not None:
                each.defined.setdefault(section, {})[id] = deepcopy(part)
        waiting += _references(part, section_model(section))


def _references(data: Mapping[str, Any], model: type[Node]) -> Iterator[tuple[str, str]]:
    """What data of a model refers to in a library, all below it too, as sections and ids."""
    names = keys_by_name(model)
    sections = {
        names[name]: SECTION_OF[kind]
        for name, kind in kinds_of_references(model)
        if kind in SECTION_OF and name in names
    }
    apart = set(by_persona(model))
    for key, value in data.items():
        if key in apart and isinstance(value, Mapping):
            yield from (("personas", str(id)) for id in value)
        for each in value if isinstance(value, list | tuple) else (value,):
            if key in sections and isinstance(each, str):
                yield sections[key], each
            below = model_under(model, key) if key in model.model_fields and key != "define" else None
            if below is not None and isinstance(each, Mapping) and below is not Sections:
                yield from _references(each, below)
