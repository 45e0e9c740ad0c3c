"""JSON: journeys under cjtool's own keys, as `cjtool export json` writes them, or TheyDo's files.

A file holds one journey, a list of them, or one on each line. What is not the format's is left out and told with the
nearest right thing; definitions that the project has already are not taken over.

Two shapes of other open tools are known, too: `stages` with `actions` in them, and `phases` beside `actions`.

TheyDo's files hold building blocks and no journey, so one is made around them: tags of a group such as `Journey`, `Stage`
or `Phase`, and `Step` say where each belongs. Insights are pains, gains and quotes by their type, else by the sign of their
empathy score, which is also the step's emotion; opportunities and solutions are opportunities; data points are readings, for
which counts become the figure that they make.
"""

from pathlib import Path
from typing import Any

from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.own_data import phrases as says
from cjtool.exchange.own_data.decoding import Keeping, values
from cjtool.exchange.own_data.other_maps import in_own_keys
from cjtool.exchange.own_data.reading import drafted, is_journey
from cjtool.exchange.theydo.blocks_read import drafts_in
from cjtool.exchange.theydo.shapes import format_of
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
        if format_of(one):
            around, told = drafts_in(one, options, name)
            drafts += around
            losses += told
            continue
        made = _made(one, options, name, journeys)
        if isinstance(made, Loss):
            at = Origin(f"[{number}]" if len(several) > 1 else "")
            losses.append(made if made.spot.name else Loss(made.kind, made.what, made.message, at))
        else:
            drafts.append(made)
    return Imported(tuple(drafts), tuple(losses))


def _made(value: Any, options: ImportOptions, name: str, journeys: frozenset[str]) -> Draft | Loss:
    value = in_own_keys(value) or value
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
        "TheyDo: `THEYDO_INSIGHTS_V1`": "pains, gains, quotes, and the emotion of their steps",
        "TheyDo: `THEYDO_OPPORTUNITIES_V1`, `THEYDO_SOLUTIONS_V1`": "opportunities",
        "TheyDo: `THEYDO_METRICS_V1`": "readings",
    },
)
