"""Event logs (XES) with CJML's fields ─► actual journeys: one a trace, one point an event."""

from datetime import datetime

from cjtool.exchange.cjml import phrases as says
from cjtool.exchange.cjml.markup import XmlElement
from cjtool.exchange.cjml.notation import CjmlActor, CjmlJourney, CjmlPoint

_ABOUT_THE_LOG = frozenset(
    {"extension", "global", "classifier", "string", "date", "int", "float", "boolean", "id"}
)
_FIELDS = {
    "id": "id", "initiatorid": "initiator", "initiatorsid": "initiator", "receiverid": "receiver",
    "receiversid": "receiver", "initiatorslabel": "initiator_label", "initiatorlabel": "initiator_label",
    "receiverslabel": "receiver_label", "receiverlabel": "receiver_label", "channel": "channel",
    "experiencerating": "rating", "experiencedescription": "experience", "experinecedescription": "experience",
    "ratingscore": "rating", "ratingcomment": "experience", "phase": "phase", "concept:name": "initiator_label",
}  # fmt: skip
"""Keys of events; files do not agree on an `s` in them, and one misspells `experience`."""
_TIMES = ("timecompleted", "timestamp", "time:timestamp", "timeconsumed", "timereceived", "timestarted",
          "timeoriginated", "datecompleted", "dateconsumed", "datereceiver", "datestarted", "datestart", "dateoriginated")  # fmt: skip


def traces_in(log: XmlElement) -> list[CjmlJourney]:
    """The journeys of an event log, each in the order of its times where all its events have one."""
    found = [_journey(trace) for trace in log.all("trace")]
    for each in log.children:
        if found and each.key not in {"trace", *_ABOUT_THE_LOG}:
            found[0].lost(
                "left-out", each.name, says.UNKNOWN_ELEMENT(element=each.name), each.line, each.text
            )
    return found


def moment(point: CjmlPoint) -> datetime | None:
    """When a point was, where it says so in a form that is known; without a zone, as it is on the clock."""
    for text in point.times.values():
        try:
            return datetime.fromisoformat(text).replace(tzinfo=None)
        except ValueError:
            continue
    return None


def _journey(trace: XmlElement) -> CjmlJourney:
    journey = CjmlJourney(trace.line)
    told = {each.attribute("key").lower(): each for each in trace.children if each.key != "event"}
    values = {key: each.attribute("value") for key, each in told.items()}
    journey.points = [_point(each, journey) for each in trace.all("event")]
    journey.planned = values.pop("isplanned", "").lower() == "true"
    journey.title = values.pop("journeytitle", "") or values.pop("concept:name", "")
    journey.summary = values.pop("journeyshortsummary", "")
    number, user = values.pop("journey", ""), values.pop("enduser", "")
    journey.id = f"journey-{number}" if number.isdigit() else number
    for key, value in values.items():
        if key and value:
            _keep(told[key], journey.rest, journey)
    for point in journey.points:
        for id in filter(None, (point.initiator, point.receiver)):
            journey.actors.setdefault(id, CjmlActor(id, id, is_customer=id == user))
    _sort(journey)
    return journey


def _point(event: XmlElement, journey: CjmlJourney) -> CjmlPoint:
    point = CjmlPoint(event.line)
    for each in event.children:
        name, value = each.attribute("key"), each.attribute("value")
        key = name.lower()
        if key in _FIELDS:
            if value:
                setattr(point, _FIELDS[key], value)
        elif key in _TIMES:
            point.times[name] = value
            journey.lost("noted", name, says.IN_META, each.line, value)
        elif name and value:
            _keep(each, point.rest, journey)
    point.is_action = not point.receiver
    return point


def _keep(element: XmlElement, rest: dict[str, str], journey: CjmlJourney) -> None:
    name, value = element.attribute("key"), element.attribute("value")
    rest[name] = value
    journey.lost("noted", name, says.IN_META, element.line, value)


def _sort(journey: CjmlJourney) -> None:
    when = {id(point): moment(point) for point in journey.points}
    if any(each is None for each in when.values()):
        return
    ordered = sorted(journey.points, key=lambda point: when[id(point)] or datetime.min)
    if ordered != journey.points:
        journey.points = ordered
        journey.lost("changed", "timestamp", says.SORTED, journey.line)
