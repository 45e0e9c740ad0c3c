"""`<CJML>` documents ─► journeys: the form of cjml.no and its tools, and the flat one with `<actor>` and `<touchpoint>`."""

from collections.abc import Collection

from cjtool.exchange.cjml import phrases as says
from cjtool.exchange.cjml.markup import XmlElement
from cjtool.exchange.cjml.notation import JOURNEY_REST, POINT_REST, TIMES, CjmlActor, CjmlJourney, CjmlPoint
from cjtool.spelling.folding import bare

_NOTHING = "undefined"
"""What programs of JavaScript write where they have nothing."""
_JOURNEYS = ("plannedJourney", "actualJourney")
_POINTS = ("plannedCommunicationPoint", "actualCommunicationPoint", "plannedAction", "actualAction")
_JOURNEY_TEXTS = {"journeyid": "id", "journeytitle": "title", "journeyshortsummary": "summary"}
_JOURNEY_REST = {name.lower(): name for name in JOURNEY_REST}
_POINT_REST = {name.lower(): name for name in POINT_REST}
_EXPERIENCES = frozenset({"touchpointexperience", "journeyexperience", "enduserexperience"})
_TIMES = {name.lower(): name for name in TIMES}
_CUSTOMER_ROLES = frozenset({"customer", "enduser", "user", "client", "klant", "kunde"})


def journeys_in(root: XmlElement) -> list[CjmlJourney]:
    """The journeys of a document, planned and actual; without any such element, the one that the document is."""
    found: list[CjmlJourney] = []
    known: dict[str, CjmlActor] = {}
    elements = root.all(*_JOURNEYS)
    for element in elements or [root]:
        reading = _Reading(element, known, flat=not elements)
        found.append(reading.journey)
        known |= reading.journey.actors
    if elements:
        _Reading.strangers(root, _JOURNEYS, found[0])
    return [journey for journey in found if elements or journey.points or journey.actors]


class _Reading:
    """One journey; `known` are actors of those before it, which its own may refer to."""

    def __init__(self, element: XmlElement, known: dict[str, CjmlActor], *, flat: bool) -> None:
        self.journey = CjmlJourney(element.line, planned=element.key == "plannedjourney")
        self._known = known
        for each in element.children:
            if each.key in _JOURNEY_TEXTS:
                setattr(self.journey, _JOURNEY_TEXTS[each.key], self._told(each))
            elif each.key in _JOURNEY_REST:
                self._keep(each, self.journey.rest, _JOURNEY_REST[each.key])
            elif each.key in _EXPERIENCES:
                self._experience(each, self.journey.rest)
            elif each.key == "journeyphases":
                self._phases(each)
            elif each.key in {"actors", "actor"}:
                self._actors(each.children if each.key == "actors" else [each])
            elif each.key in {"touchpoints", "touchpoint"}:
                self._points(each.children if each.key == "touchpoints" else [each])
            else:
                self._unknown(each)
        self._stray(element, flat=flat)

    @staticmethod
    def strangers(root: XmlElement, known: Collection[str], journey: CjmlJourney) -> None:
        """Tell of elements of the document that are no journeys, on one of these."""
        names = {name.lower() for name in known}
        for each in root.children:
            if each.key not in names:
                message = says.UNKNOWN_ELEMENT(element=each.name)
                journey.lost("left-out", each.name, message, each.line, each.text)

    def _stray(self, element: XmlElement, *, flat: bool) -> None:
        if element.text and (flat or element.children):
            self.journey.lost("left-out", element.name, says.STRAY_TEXT, element.line, element.text)

    def _unknown(self, element: XmlElement) -> None:
        message = says.UNKNOWN_ELEMENT(element=element.name)
        self.journey.lost("left-out", element.name, message, element.line, element.text)

    def _told(self, element: XmlElement | None) -> str:
        """An element's text; empty where a program wrote a word for nothing."""
        if element is None:
            return ""
        if element.text == _NOTHING:
            message = says.SAYS_NOTHING(value=element.text)
            self.journey.lost("noted", element.name, message, element.line, element.text)
            return ""
        return element.text

    def _keep(self, element: XmlElement, rest: dict[str, str], name: str) -> None:
        if text := self._told(element):
            rest[name] = text
            self.journey.lost("noted", element.name, says.IN_META, element.line, text)

    def _experience(self, element: XmlElement, rest: dict[str, str]) -> None:
        for each in element.children:
            self._keep(each, rest, each.name)

    def _phases(self, element: XmlElement) -> None:
        for each in element.children:
            if each.key != "journeyphase":
                self._unknown(each)
                continue
            name = self._told(each.child("phaseName"))
            id = each.attribute("phaseID") or name
            if id:
                self.journey.phases[id] = (name or id, self._told(each.child("phaseDescription")))

    def _actors(self, elements: list[XmlElement]) -> None:
        for each in elements:
            if each.key not in {"enduser", "serviceprovider", "actor"}:
                self._unknown(each)
                continue
            name = next(filter(None, (self._told(one) for one in each.all("actorName", "companyName"))), "")
            id = each.attribute("actorID", "actorIDref", "id") or name
            role = self._told(each.child("actorRole")) or each.attribute("role")
            before = self._known.get(id)
            customer = each.key == "enduser" or bare(role) in _CUSTOMER_ROLES
            name = name or each.attribute("name") or (before.name if before else id)
            self.journey.actors[id] = CjmlActor(id, name, customer)
            for other in each.children:
                if other.key not in {"actorname", "companyname", "actorrole"}:
                    self._unknown(other)

    def _points(self, elements: list[XmlElement]) -> None:
        names = {name.lower() for name in _POINTS} | {"touchpoint", "action", "communicationpoint"}
        for each in elements:
            if each.key in names:
                self.journey.points.append(self._point(each))
            else:
                self._unknown(each)

    def _point(self, element: XmlElement) -> CjmlPoint:
        point = CjmlPoint(element.line, id=element.attribute("id"))
        point.is_action = element.key.endswith("action") or element.attribute("type") == "action"
        for each in element.children:
            if each.key in {"initiator", "receiver"}:
                self._side(each, point)
            elif not self._said(each, point):
                self._unknown(each)
        if element.text:
            self.journey.lost("left-out", element.name, says.STRAY_TEXT, element.line, element.text)
        return point

    def _side(self, element: XmlElement, point: CjmlPoint) -> None:
        """Who starts, or who is met: `<refersTo actorIDref>` with a label, or the id alone."""
        refers = element.child("refersTo")
        id = refers.attribute("actorIDref", "actorID") if refers else self._told(element)
        setattr(point, element.key, id)
        for each in element.children:
            if each.key in {"initiatorlabel", "receiverlabel"}:
                setattr(point, f"{element.key}_label", self._told(each))
            elif each is not refers:
                self._unknown(each)

    def _said(self, element: XmlElement, point: CjmlPoint) -> bool:
        """Take what an element says of a point, if it is one of CJML's."""
        match element.key:
            case "touchpointid":
                point.id = self._told(element)
            case "belongsto":
                point.phase = element.attribute("phaseIDref")
            case "channel":
                point.channel = self._told(element.child("channelName")) or self._told(element)
            case "initiatordescription" | "receiverdescription":
                setattr(point, f"{element.key.removesuffix('description')}_label", self._told(element))
            case "timestamps":
                self._times(element.children, point)
            case "time" | "timestarted" | "timecompleted":
                self._times([element], point)
            case key if key in _EXPERIENCES:
                self._felt(element, point)
            case key if key in _POINT_REST:
                self._keep(element, point.rest, _POINT_REST[key])
            case _:
                return False
        return True

    def _times(self, elements: list[XmlElement], point: CjmlPoint) -> None:
        for each in elements:
            if each.key not in {*_TIMES, "time"}:
                self._unknown(each)
            elif text := self._told(each):
                point.times[_TIMES.get(each.key, each.name)] = text
                self.journey.lost("noted", each.name, says.IN_META, each.line, text)

    def _felt(self, element: XmlElement, point: CjmlPoint) -> None:
        for each in element.children:
            match each.key:
                case "experiencedescription":
                    point.experience = self._told(each)
                case "experiencerating":
                    point.rating = self._told(each)
                case _:
                    self._unknown(each)
