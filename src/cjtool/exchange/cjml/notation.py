"""What any form of CJML says of a journey: actors, and points at which they act or meet, in order."""

from dataclasses import dataclass, field

from cjtool.exchange.loss import Loss, LossKind, at_line
from cjtool.message import Message

CHANNELS = {
    "sms": "sms", "email": "email", "phone": "phone", "telephone": "phone", "letter": "letter", "chat": "chat",
    "website": "website", "internetviapc": "website", "internetviasmartphone": "website", "internetviatablet": "website",
    "internetglobe": "website", "webapp": "website", "apponpc": "app", "apponsmartphone": "app", "appontablet": "app",
    "socialmediamessage": "social-media", "parcel": "package", "shopcounter": "counter", "servicedesk": "counter",
    "selfservicemachine": "kiosk", "facetoface": "meeting", "face2face": "meeting", "paymentchannel": "payment",
    "payment": "payment", "message": "messaging",
}  # fmt: skip
"""CJML's names of channels, letters alone ─► ours."""
DEVICES = {
    "internetviasmartphone": "smartphone", "internetviatablet": "tablet", "internetviapc": "desktop",
    "apponsmartphone": "smartphone", "appontablet": "tablet", "apponpc": "desktop",
}  # fmt: skip
"""The device that such a name tells."""
CHANNEL_NAMES = {
    "sms": "sms", "email": "email", "phone": "phone", "letter": "letter", "chat": "chat", "kiosk": "selfServiceMachine",
    "meeting": "faceToFace", "payment": "payment", "website": "website",
}  # fmt: skip
"""Our channels ─► CJML's names, where it has one that means the same."""
JOURNEY_REST = (
    "plannedReference", "journeyLongSummary", "journeyStatus", "journeyOperators", "journeyEndUserType", "creator",
    "comment", "complianceContent", "complianceSequence", "complianceTiming", "journeyAnalysis",
)  # fmt: skip
"""Texts of a journey that have no place of their own here."""
POINT_REST = (
    "compliance", "message", "comment", "touchPointDuration", "deltaTime", "uncertainty", "category", "touchPointAnalysis",
)  # fmt: skip
"""The same of a touchpoint."""
TIMES = ("timeOriginated", "timeReceived", "timeConsumed", "timeStarted", "timeCompleted")
"""When something was, by the clock."""
CUSTOMER, COMPANY, PARTNER = "customer", "company", "partner"
"""Ids of actors that are not named: the customer, the company itself, and whoever works with it."""
EXPERIENCE = (1.0, 5.0)
"""From very dissatisfied to very satisfied, in the template for Excel of SINTEF."""
RATINGS = {
    "verydissatisfied": 1, "dissatisfied": 2, "neutral": 3, "satisfied": 4, "verysatisfied": 5,
}  # fmt: skip


@dataclass(frozen=True)
class CjmlActor:
    """Who takes part: an end user, or a service provider."""

    id: str
    name: str
    is_customer: bool


@dataclass
class CjmlPoint:
    """A touchpoint: an action of one actor, or a communication from one to another. `rest` is what has no place of its own."""

    line: int
    id: str = ""
    phase: str = ""
    initiator: str = ""
    receiver: str = ""
    initiator_label: str = ""
    receiver_label: str = ""
    channel: str = ""
    rating: str = ""
    experience: str = ""
    times: dict[str, str] = field(default_factory=dict)
    rest: dict[str, str] = field(default_factory=dict)
    is_action: bool = False


@dataclass
class CjmlJourney:
    """A planned or an actual journey; `phases` are names and descriptions by id."""

    line: int
    planned: bool = False
    id: str = ""
    title: str = ""
    summary: str = ""
    phases: dict[str, tuple[str, str]] = field(default_factory=dict)
    actors: dict[str, CjmlActor] = field(default_factory=dict)
    points: list[CjmlPoint] = field(default_factory=list)
    rest: dict[str, str] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)

    def lost(self, kind: LossKind, what: str, message: Message, line: int, value: str = "") -> None:
        """Note what is not carried as it was."""
        self.losses.append(Loss(kind, what, message, at_line(line), value))
