"""Edits of what journeys share: touchpoints, personas and promises, added, removed, renamed with all that names them."""

import random

from tests.diff.edits.claims import Made, edit, made, may, must
from tests.diff.edits.draft import Draft, Entry, pick
from tests.diff.edits.words import renamed, words
from tests.diff.edits.yaml_text import UnfitError, held, mappings, quoted

_NAMED_UNDER = {
    "personas": ("persona",),
    "touchpoints": ("touchpoint",),
    "promises": ("promises", "breaks"),
}
_OF_PERSONAS = ("emotion", "feels")
_KINDS = {"personas": "persona", "touchpoints": "touchpoint", "promises": "promise"}


def _defined(rng: random.Random, draft: Draft, sections: tuple[str, ...]) -> Entry:
    return pick(
        rng,
        [each for section in sections for each in draft.defined(section)],
        lambda each: not each.table.flow_style,
    )


@edit("definition added or removed")
def added(rng: random.Random, draft: Draft) -> Made:
    """A persona, touchpoint or promise that nothing names yet, or that taken back."""
    entry = _defined(rng, draft, tuple(_KINDS))
    kind = _KINDS[entry.section]
    id, text, page = f"new-{kind}", words(rng, draft.language, kind), draft.page(entry)
    key = "text" if kind == "promise" else "name"
    indent = " " * int(entry.key.start_mark.column)
    draft.write(
        entry.path,
        page.insert(
            page.entry(entry.key, entry.node)[1], f"{indent}{id}:\n{indent}  {key}: {quoted(text)}\n"
        ),
    )
    there = made(
        draft,
        f"added the {kind} {id!r}",
        must("promise-(added|defined)" if kind == "promise" else f"{kind}-added", id),
    )
    if rng.random() < 0.5:
        return there
    kinds = "promise-(dropped|removed|withdrawn)" if kind == "promise" else f"{kind}-removed"
    return there.undone(f"removed the {kind} {id!r}", must(kinds, id))


@edit("touchpoint or persona renamed")
def renamed_definition(rng: random.Random, draft: Draft) -> Made:
    """Another name, another id with all that names it, or both: one change."""
    entry = _defined(rng, draft, ("personas", "touchpoints"))
    kind, page, way = _KINDS[entry.section], draft.page(entry), rng.choice(["name", "id", "both"])
    about, new = f"renamed the {kind} {entry.id!r}", entry.id
    node = held(entry.node, "name")
    if node is None:
        raise UnfitError
    if way != "id":
        name = renamed(rng, draft.language, node.value)
        draft.write(entry.path, page.set(node, name))
        about += f" to {name!r}"
    if way != "name":
        new = f"{entry.id}-{rng.randrange(2, 9)}"
        _write_id(draft, entry, new)
        about += f", with the id {new!r}"
    return made(draft, about, must(f"{kind}-renamed", entry.id, new))


@edit("promise with another id")
def promise_id(rng: random.Random, draft: Draft) -> Made:
    """Another id of the same promise, wherever it is named."""
    entry = _defined(rng, draft, ("promises",))
    new = f"{entry.id}-{rng.randrange(2, 9)}"
    _write_id(draft, entry, new)
    return made(draft, f"gave the promise {entry.id!r} the id {new!r}", may("promise-renamed", entry.id, new))


def _write_id(draft: Draft, entry: Entry, new: str) -> None:
    """Another id of a definition, and wherever it is named."""
    draft.write(entry.path, draft.page(entry).set(entry.key, new))
    for path, node in draft.mentions(entry.id, *_NAMED_UNDER[entry.section]):
        draft.write(path, draft.pages[path].set(node, new))
    if entry.section == "personas":
        for path, page in draft.pages.items():
            tables = [held(each, key) for each in mappings(page.root) for key in _OF_PERSONAS]
            for table in tables:
                if table is not None and isinstance(table.value, list):
                    draft.write(
                        path, *(page.set(key, new) for key, _ in table.value if key.value == entry.id)
                    )
