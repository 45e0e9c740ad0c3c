"""Channels and metrics that every project has; a project's own of the same id takes their place.

They are put together without a check, which a test makes: a run that knows all its files builds no validator.
"""

from typing import Literal, TypeAlias

from cjtool.model.library import Channel, Metric

_Kind: TypeAlias = Literal["physical", "digital", "human"]
_Ownership: TypeAlias = Literal["owned", "earned", "paid", "partner"]

# id: English name, kind, ownership, used on devices of different sizes
_CHANNELS: dict[str, tuple[str, _Kind, _Ownership, bool]] = {
    "advertisement": ("Advertisement", "digital", "paid", False),
    "app": ("App", "digital", "owned", True),
    "blog": ("Blog", "digital", "owned", True),
    "chat": ("Chat", "human", "owned", False),
    "chatbot": ("Chatbot", "digital", "owned", False),
    "comparison-site": ("Comparison site", "digital", "partner", False),
    "counter": ("Counter", "human", "owned", False),
    "delivery": ("Delivery", "physical", "owned", False),
    "email": ("E-mail", "digital", "owned", False),
    "event": ("Event", "human", "owned", False),
    "forum": ("Forum", "digital", "earned", False),
    "home-visit": ("Home visit", "human", "owned", False),
    "invoice": ("Invoice", "digital", "owned", False),
    "kiosk": ("Kiosk", "physical", "owned", False),
    "letter": ("Letter", "physical", "owned", False),
    "meeting": ("Meeting", "human", "owned", False),
    "messaging": ("Messaging", "digital", "owned", False),
    "newsletter": ("Newsletter", "digital", "owned", False),
    "package": ("Package", "physical", "owned", False),
    "payment": ("Payment", "digital", "owned", False),
    "phone": ("Phone", "human", "owned", False),
    "portal": ("Portal", "digital", "owned", True),
    "review-site": ("Review site", "digital", "earned", False),
    "search": ("Search engine", "digital", "earned", False),
    "sms": ("Text message", "digital", "owned", False),
    "social-media": ("Social media", "digital", "earned", False),
    "store": ("Store", "physical", "owned", False),
    "video-call": ("Video call", "human", "owned", False),
    "webinar": ("Webinar", "digital", "owned", False),
    "website": ("Website", "digital", "owned", True),
    "word-of-mouth": ("Word of mouth", "human", "earned", False),
}
_ICONS = {"blog": "newsletter"}
"""The icon of a channel that has none of its own."""
CHANNELS: dict[str, Channel] = {
    id: Channel.model_construct(
        name=name, kind=kind, ownership=ownership, devices=devices, icon=_ICONS.get(id, id)
    )
    for id, (name, kind, ownership, devices) in _CHANNELS.items()
}
METRICS: dict[str, Metric] = {
    "nps": Metric.model_construct(name="NPS", kind="nps", better="higher", range=(-100.0, 100.0)),
    "csat": Metric.model_construct(name="CSAT", kind="csat", better="higher"),
    "ces": Metric.model_construct(name="CES", kind="ces", better="higher"),
    "churn": Metric.model_construct(name="Churn", kind="rate", unit="%", better="lower", range=(0.0, 100.0)),
}
