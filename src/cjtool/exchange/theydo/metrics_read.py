"""TheyDo's metrics ─► readings: counts become the figure that they make."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from cjtool.exchange.draft import Draft, Part, clean
from cjtool.exchange.loss import LossKind
from cjtool.exchange.theydo import phrases as says
from cjtool.exchange.theydo.shapes import AT_LEAST, AT_MOST, Block
from cjtool.message import Figure, Message
from cjtool.model.values import LARGEST
from cjtool.spelling.folding import bare

_NAMED = {"nps": "nps", "netpromoterscore": "nps", "ces": "ces", "customereffortscore": "ces"}
"""Titles of metrics that every project has."""
_KINDS: dict[str, Part] = {
    "NPS": {"kind": "nps"}, "CES": {"kind": "ces"}, "CSAT": {"kind": "csat", "scale": "percent"},
    "RATIO": {"kind": "rate", "unit": "%"},
}  # fmt: skip
_BETTER = {AT_LEAST: "higher", AT_MOST: "lower"}
_SATISFIED = ("satisfied", "verySatisfied")
_ANSWERS = ("veryUnsatisfied", "unsatisfied", "neutral", *_SATISFIED)


class LossNoting(Protocol):
    """Notes what is not carried as it was."""

    def __call__(self, kind: LossKind, what: str, message: Message, value: str = "") -> None:
        """Note one thing."""


@dataclass(frozen=True)
class MeasuredPoint:
    """A reading, and the stage and step that its dimensions name, if any."""

    reading: Part
    stage: str = ""
    step: str = ""


def points_of(block: Block, title: str, draft: Draft, lost: LossNoting) -> Iterator[MeasuredPoint]:
    """The data points of a metric as readings of it; the metric is defined where the project does not know it."""
    type = str(block.get("type"))
    unit = clean(block["unit"]) if isinstance(block.get("unit"), str) else ""
    target = _number(block.get("target"))
    keys = {
        **_KINDS.get(type, {"unit": unit}),
        "better": _BETTER.get(str(block.get("targetComparisonOperator"))),
        "target": target,
    }
    metric = _NAMED.get(bare(title)) or draft.reference("metrics", title, **keys)
    listed = block.get("dataPoints")
    for point in listed if isinstance(listed, list | tuple) else ():
        found = _reading(type, point)
        if found is None:
            lost("left-out", "dataPoints", says.NO_VALUE, str(point)[:80])
            continue
        if type in {"NPS", "CSAT", "RATIO"}:
            lost("noted", "dataPoints", says.COUNTED(value=Figure(found["value"], ".10g")), type)
        known = metric not in draft.defined.get("metrics", {})
        where = _dimensions(point, lost)
        reading = {"metric": metric, **found, **({"target": target} if known and target is not None else {})}
        yield MeasuredPoint(reading, where.get("stage", ""), where.get("step", ""))


def _reading(type: str, point: Any) -> Part | None:
    """Value, day and number of answers; None where one of the first two is lacking."""
    if not isinstance(point, dict):
        return None
    value, count = _figures(type, point)
    day = _day(point.get("dateOfMeasurement"))
    if value is None or day is None:
        return None
    return {"value": round(value, 2), "n": count, "date": day}


def _figures(type: str, point: dict[str, Any]) -> tuple[float | None, int | None]:
    """The figure, and how many answered."""
    match type:
        case "NPS":
            detractors, _, promoters = counts = _counts(point, ("detractors", "passives", "promoters"))
            return _share(promoters - detractors, sum(counts)), sum(counts)
        case "CSAT":
            answers = sum(_counts(point, _ANSWERS))
            return _share(sum(_counts(point, _SATISFIED)), answers), answers
        case "RATIO":
            above, below = _number(point.get("numerator")), _number(point.get("denominator"))
            whole = int(below) if below is not None and below >= 0 and below == int(below) else None
            return (None, None) if above is None or below is None else (_share(above, below), whole)
        case "CES":
            return _number(point.get("score")), next(iter(_counts(point, ("respondents",))), None)
        case _:
            return _number(point.get("value")), None


def _share(part: float, whole: float) -> float | None:
    found = 100 * part / whole if whole > 0 else None
    return found if found is not None and abs(found) <= LARGEST else None


def _counts(point: dict[str, Any], names: tuple[str, ...]) -> tuple[int, ...]:
    """Whole numbers from zero; what is none counts as zero."""
    found = (_number(point.get(name)) for name in names)
    return tuple(int(number) if number is not None and number > 0 else 0 for number in found)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > LARGEST:
        return None
    return float(value)


def _day(value: Any) -> str | None:
    try:
        return date.fromisoformat(str(value)[:10]).isoformat()
    except ValueError:
        return None


def by_journey(block: Block) -> Iterator[tuple[str, Block]]:
    """A metric apart for each journey that dimensions of its points name; empty for those that name none."""
    listed = block.get("dataPoints")
    found: dict[str, list[Any]] = {}
    for point in listed if isinstance(listed, list | tuple) else ():
        found.setdefault(_named(point, "journey"), []).append(point)
    for journey, points in (found or {"": []}).items():
        yield journey, {**block, "dataPoints": points}


def _named(point: Any, wanted: str) -> str:
    return next((clean(value) for key, value in _pairs(point) if bare(key) == wanted), "")


def _pairs(point: Any) -> Iterator[tuple[str, str]]:
    """The dimensions of a data point, each a key and its value; empty for one that is none."""
    held = point if isinstance(point, dict) else {}
    listed = held.get("dimensions") or held.get("dimension")
    for each in listed if isinstance(listed, list | tuple) else ():
        yield (str(each.get("key")), str(each.get("value"))) if isinstance(each, dict) else ("", "")


def _dimensions(point: dict[str, Any], lost: LossNoting) -> dict[str, str]:
    """The stage and the step that dimensions name; others are told."""
    found: dict[str, str] = {}
    for key, value in _pairs(point):
        if bare(key) in {"stage", "phase", "step"}:
            found["step" if bare(key) == "step" else "stage"] = clean(value)
        elif bare(key) != "journey":
            lost("left-out", "dimensions", says.NO_KEY_FOR(key=key), value)
    return found
