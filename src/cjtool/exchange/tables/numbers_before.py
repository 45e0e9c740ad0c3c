"""Numbers before names of stages and steps, such as `1.` and `1.1`: the order says the same."""

import re
from collections.abc import Sequence
from dataclasses import replace

from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables.telling import Happening, Making, Statement

_NUMBER = re.compile(r"^#?(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\d{1,2}\s*[-–:])\s+(?=\S*[^\W\d_])")


def without_numbers(making: Making, happenings: Sequence[Happening]) -> list[Happening]:
    """The same without numbers before names, where most names have one; that is noted, once for stages and once for steps."""
    names = {(said.key, said.text) for each in happenings for said in (each.stage, each.named) if said}
    numbered = [text for _, text in names if _NUMBER.match(text)]
    if len(numbered) < 2 or len(numbered) * 2 <= len(names):
        return list(happenings)
    return [
        replace(each, stage=_plain(making, each.stage), named=_plain(making, each.named))
        for each in happenings
    ]


def _plain(making: Making, said: Statement | None) -> Statement | None:
    if said is None or not _NUMBER.match(said.text):
        return said
    making.lost("noted", replace(said, heading=said.heading or said.key), says.ORDER_KEPT)
    return replace(said, text=_NUMBER.sub("", said.text, count=1))
