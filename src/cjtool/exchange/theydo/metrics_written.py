"""Readings of journeys as TheyDo's metrics: of each metric, its data points by day, of the type that their numbers allow."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from cjtool.exchange.loss import Loss, LossKind, Origin
from cjtool.exchange.own_data.node_data import plain_number
from cjtool.exchange.theydo import phrases as says
from cjtool.exchange.theydo.blocks_written import import_key
from cjtool.exchange.theydo.shapes import AT_LEAST, AT_MOST, Block, tags
from cjtool.i18n.table import words
from cjtool.message import Figure, Message
from cjtool.model import Journey, Metric, Reading, Stage, Step, Touchpoint
from cjtool.project import Workspace
from cjtool.project.addressing import Holder
from cjtool.query import definitions, direction, language, metric_name, metric_of, readings, target, unit
from cjtool.query.measurement import fingerprint
from cjtool.spelling import slug

_SUMMED = frozenset({"count", "money"})
_COUNTED = {"nps": "NPS", "csat": "CSAT"}


@dataclass(frozen=True)
class _Measured:
    """A reading, with its metric and where it stands."""

    reading: Reading
    metric: Metric
    journey: Journey
    holder: Holder | Touchpoint

    @property
    def place(self) -> str:
        """Where it stands, as losses say it."""
        id = getattr(self.holder, "id", "") or getattr(self.holder, "name", "")
        return (
            f"{self.journey.id}#metrics" if self.holder is self.journey else f"{self.journey.id}/{id}#metrics"
        )


@dataclass
class MetricWriting:
    """Writes the metrics of a project's journeys, and notes what of their readings stays behind."""

    workspace: Workspace
    losses: list[Loss] = field(default_factory=list)

    def metrics(self, journeys: Iterable[Journey]) -> Iterator[Block]:
        """Each metric once, with the data points of all journeys."""
        found: dict[str, list[_Measured]] = {}
        told: set[tuple[object, ...]] = set()
        for journey in journeys:
            known = definitions(journey, self.workspace)
            for reading, holder in readings(journey, self.workspace):
                metric, own = metric_of(reading, known), (journey.id, *fingerprint(reading))
                if own in told:  # the same reading, told again at another place
                    continue
                told.add(own)
                key = reading.metric or f"{journey.id}/{slug(metric.name)}"
                found.setdefault(key, []).append(_Measured(reading, metric, journey, holder))
        for key, listed in found.items():
            measured = [each for each in listed if self._has_point(each)]
            if measured:
                yield self._metric(key, measured)

    def _metric(self, key: str, listed: list[_Measured]) -> Block:
        first = listed[0]
        metric = first.metric
        type = _type(metric, listed)
        if metric.kind in _COUNTED:
            self._note("changed", first, says.AS_NUMBER(type=_COUNTED[metric.kind]), metric.name)
        spoken = words(language(first.journey, self.workspace))
        known = definitions(first.journey, self.workspace)
        name = metric_name(first.reading.metric, known, spoken) if first.reading.metric else metric.name
        currency = self.workspace.project.currency if metric.kind == "money" else ""
        return {
            "type": type,
            "importKey": import_key(metric, "metric", key),
            "title": name,
            "unit": unit(metric, first.reading.value or 0) or currency or "score",
            **(
                {"aggregationMethod": "SUM" if metric.kind in _SUMMED else "AVERAGE"}
                if type == "OTHER"
                else {}
            ),
            **self._target(listed),
            "groupTags": tags(**dict.fromkeys(["Journey"], listed[0].journey.title))
            if len({id(each.journey) for each in listed}) == 1
            else [],
            "dataPoints": [self._point(each, type) for each in listed],
        }

    def _target(self, listed: list[_Measured]) -> Block:
        stated = [
            (each, wanted) for each in listed if (wanted := target(each.reading, each.metric)) is not None
        ]
        if not stated:
            return {}
        last, wanted = max(stated, key=lambda pair: str(pair[0].reading.date))
        better = direction(last.metric)
        if better is None:
            self._note("left-out", last, says.NO_DIRECTION, f"{wanted:g}")
            return {}
        for each, other in stated:
            if other != wanted:
                self._note("left-out", each, says.OTHER_TARGET(target=Figure(wanted)), f"{other:g}")
        operator = AT_LEAST if better == "higher" else AT_MOST
        return {"target": plain_number(wanted), "targetComparisonOperator": operator}

    def _point(self, each: _Measured, type: str) -> Block:
        reading = each.reading
        value = reading.value or 0.0
        day = {"dateOfMeasurement": str(reading.date)}
        where = {"dimensions": _dimensions(each)}
        if type == "CES":
            return {**day, "score": plain_number(value), "respondents": reading.n, **where}
        if type == "RATIO":
            return {**day, "numerator": _numerator(reading), "denominator": reading.n, **where}
        return {**day, "value": plain_number(value), **where}

    def _has_point(self, each: _Measured) -> bool:
        """Whether there is a number and a day; told where not."""
        reading = each.reading
        if reading.value is None:
            self._note("left-out", each, says.NOT_MEASURED, each.metric.name)
        elif reading.date is None:
            self._note("left-out", each, says.NO_DAY, f"{reading.value:g}")
        else:
            return True
        return False

    def _note(self, kind: LossKind, each: _Measured, message: Message, value: str) -> None:
        self.losses.append(Loss(kind, "metrics", message, Origin(each.place), value))


def _type(metric: Metric, listed: list[_Measured]) -> Literal["CES", "RATIO", "OTHER"]:
    """CES where it is known how many answered, RATIO where a share and how many it is of give whole numbers."""
    if metric.kind == "ces" and all(each.reading.n is not None for each in listed):
        return "CES"
    rate = metric.kind == "rate" and metric.unit == "%"
    return "RATIO" if rate and all(_numerator(each.reading) is not None for each in listed) else "OTHER"


def _numerator(reading: Reading) -> int | None:
    """The whole number that a percentage of `n` is, if it gives that percentage again as it was written."""
    if not reading.n or reading.value is None or not 0 <= reading.value <= 100:
        return None
    count = round(reading.value * reading.n / 100)
    digits = len(f"{reading.value:.10f}".rstrip("0").partition(".")[2])
    return count if round(100 * count / reading.n, digits) == reading.value else None


def _dimensions(each: _Measured) -> list[dict[str, str]]:
    told = {"Journey": each.journey.title}
    if isinstance(each.holder, Stage):
        told["Stage"] = each.holder.name
    elif isinstance(each.holder, Step):
        told["Step"] = each.holder.name
    elif isinstance(each.holder, Touchpoint):
        told["Touchpoint"] = each.holder.name
    return [{"key": key, "value": value} for key, value in told.items()]
