"""The cells of the touchpoints in a journey's report."""

from cjtool.report import places
from cjtool.report.inline import Aside, Series, Spot, Stack, series, stack
from cjtool.report.journey import JourneyFacts
from cjtool.report.phrases import of_keys
from cjtool.report.touchpoints import ContactPoint
from cjtool.report.voice import Voice


def contact(point: ContactPoint, f: JourneyFacts, voice: Voice) -> Stack:
    """A touchpoint with what it is for; what it asks of the customer's attention, and its tone of voice."""
    words, told = voice.words, point.touchpoint
    facts = (
        ("intensity", words.severities[told.intensity] if told and told.intensity else None),
        ("tone", ", ".join(told.tone or ()) if told else None),
    )
    purpose = Aside(told.purpose) if told else None
    name = places.page(point.place, f.journey) if point.place.anchor else point.place.name or "–"
    return stack([series([Spot(point.place), name], ""), purpose, *of_keys(facts, voice)])


def channels(point: ContactPoint, voice: Voice) -> Series:
    """The channels of a contact; whose one is, where it is not the organisation's own."""
    owners = voice.words.ownerships
    return series(
        [
            f"{name} ({owners[ownership]})" if ownership else name
            for name, ownership in zip(point.channels, point.ownerships, strict=True)
        ]
    )


def times(contact: ContactPoint, voice: Voice) -> str:
    """The response times met at a contact."""
    return ", ".join(voice.length(time) for time in contact.response_times)
