"""JSON: journeys under cjtool's own keys, as `cjtool export json` writes them, or files for TheyDo.

A file holds one journey, a list of them, or one on each line. What is not the format's is left out and told with the
nearest right thing; definitions that the project has already are not taken over.
"""

from pathlib import Path
from typing import Any

from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.own_data import phrases as says
from cjtool.exchange.own_data.decoding import Keeping, values
from cjtool.exchange.own_data.reading import drafted, is_journey
from cjtool.model import Journey, keys_by_name


def _read(given: Given, options: ImportOptions) -> Imported:
    keeping = Keeping()
    read = [keeping.kept(value) for value in values(given.data, given.name)]
    several = [one for value in read for one in (value if isinstance(value, tuple) else (value,))]
    journeys = frozenset(str(one["id"]) for one in several if is_journey(one) and "id" in one)
    name = options.title or Path(given.name).stem or "-"
    drafts: list[Draft] = []
    losses: list[Loss] = [*keeping.losses]
    for number, one in enumerate(several):
        made = _made(one, options, name, journeys)
        if isinstance(made, Loss):
            at = Origin(f"[{number}]" if len(several) > 1 else "")
            losses.append(made if made.spot.name else Loss(made.kind, made.what, made.message, at))
        else:
            drafts.append(made)
    return Imported(tuple(drafts), tuple(losses))


def _made(value: Any, options: ImportOptions, name: str, journeys: frozenset[str]) -> Draft | Loss:
    if is_journey(value):
        title = options.title or ""
        return drafted({**value, **({"title": title} if title else {})}, options.known, name, journeys)
    kind = value.get("cjtool") if isinstance(value, dict) else None
    if isinstance(kind, str):
        return Loss("left-out", "cjtool", says.OF_ANOTHER_KIND(kind=kind))
    return Loss("left-out", "cjtool", says.NO_JOURNEY_IN)


IMPORTER = Importer(
    title="JSON",
    endings=(".json", ".jsonl", ".ndjson"),
    read=_read,
    holds={
        **{
            f"`{key}`": "as it is"
            for key in keys_by_name(Journey).values()
            if key not in {"status", "define"}
        },
        "`status`": "left out: what is imported is a draft",
        "`define`": "what the project does not define itself",
    },
)
