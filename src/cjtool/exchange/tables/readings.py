"""What tables say of metrics ─► readings: `NPS 32`, `CSAT: 4,2/5`, `Conversion rate 3%`; a name alone is one that is planned."""

import re
from typing import Any

from cjtool.exchange.draft import Part
from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables.headings import names_metric
from cjtool.exchange.tables.listing import items
from cjtool.exchange.tables.scoring import number
from cjtool.exchange.tables.telling import Making, Statement, placed_in

_READING = re.compile(
    r"^(?P<name>[^:=<>≥≤]*[^\W\d_][^:=<>≥≤]*?)(?:\s*[:=]\s*|\s+|\s*(?=[<>≥≤]))(?P<sign>[<>≥≤]=?)?\s*(?P<value>[+\-−–]?\d{1,9}(?:[.,]\d{1,4})?)\s*"
    r"(?:(?P<percent>%)|/\s*(?P<most>5|7|10)|(?P<unit>[^\W\d_]{1,12}))?$"
)
_LEADING = re.compile(r"^(?:[<>≥≤]=?\s*)?(?P<value>[+\-−–]?\d{1,9}(?:[.,]\d{1,4})?)\s*(?P<percent>%)?$")
_ALONE = re.compile(r"^[<>≥≤]?=?\s*[+\-−–]?\d{1,9}(?:[.,]\d{1,4})?\s*(?:%|/\s*(?:5|7|10))?$")
_REMARK = re.compile(r"[(\[].*?[)\]]")
_THOUSANDS = re.compile(r"^[+\-−–]?\d{1,3}[.,]\d{3}$")
_KINDS = {"nps": "nps", "csat": "csat", "ces": "ces"}


def metrics(making: Making, part: Part, said: Statement) -> None:
    """The readings that a cell lists; one metric of several names between commas is taken apart where no number has one.

    A number alone is one of the metric that its heading names.
    """
    if said.number is None and names_metric(said.heading) and _ALONE.match(said.text.strip()):
        name = " ".join(_REMARK.sub(" ", said.heading).split()).replace(":", " ")
        placed_in(part, "metrics", [_reading(making, said, f"{name}: {said.text.strip()}")], making, said)
        return
    listed = [each for item in items(said.text) for each in _parts(item)]
    placed_in(part, "metrics", [_reading(making, said, item) for item in listed], making, said)


def figure(making: Making, said: Statement, key: str, readings: list[Part]) -> None:
    """A value or target in a column of its own, for the readings of its row."""
    found = _LEADING.match(said.text.strip())
    if not found or _THOUSANDS.match(found["value"]) or not readings:
        message = says.NOT_A_NUMBER(value=said.text) if readings else says.NOTHING_TO_SAY_IT_OF
        making.lost("left-out", said, message)
        return
    reading = readings[0]
    if key in reading:
        making.lost("left-out", said, says.ONE_ALONE(key=key, first=f"{reading[key]:g}"))
        return
    reading[key] = number(found["value"])
    if found["percent"] and "metric" not in reading:
        reading.setdefault("unit", "%")
    if len(readings) > 1:
        making.lost(
            "guessed", said, says.ONE_ALONE(key=key, first=str(reading.get("name") or reading["metric"]))
        )


def _parts(item: str) -> list[str]:
    return (
        [part.strip() for part in item.split(",") if part.strip()] if not re.search(r"\d", item) else [item]
    )


def _reading(making: Making, said: Statement, text: str) -> Part:
    match = _READING.match(text)
    if match is None or _THOUSANDS.match(match["value"]):
        return _of_name(making, said, text)
    reading = _of_name(making, said, match["name"].strip(" -–("), scale=match["most"])
    if match["unit"] and "metric" in reading:
        return _of_name(making, said, text)
    value: Any = number(match["value"])
    reading["target" if match["sign"] else "value"] = value
    if match["sign"]:
        making.lost("guessed", said, says.LIGHT(value=match["value"]), text)
    if match["unit"] or (match["percent"] and "metric" not in reading):
        reading["unit"] = match["unit"] or "%"
    return reading


def _of_name(making: Making, said: Statement, name: str, scale: str | None = None) -> Part:
    """A reading of a metric that is known, or of one by its name, which is used once."""
    known = making.draft.known.id_of("metrics", name)
    if known and not scale:
        if known.casefold() != name.casefold():
            making.once("noted", said, says.KNOWN_AS(word=name, id=known, section="metrics"), name)
        return {"metric": known}
    reading: Part = {"name": name}
    if scale:
        reading |= {"kind": _KINDS.get(known or "", "score"), "scale": f"1-{scale}"}
        if reading["kind"] == "nps":
            reading["kind"] = "score"
    return reading
