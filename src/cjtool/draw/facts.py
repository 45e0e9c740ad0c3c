"""What lanes ask about steps and stages, in the words of the map."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from cjtool import query as effective
from cjtool.draw.grid import Section, Subject
from cjtool.model import Journey, Pain, Reading, Stage, Step, Touchpoint
from cjtool.scene import assets


def measured(section: Section, subject: Subject) -> Iterator[Reading]:
    """What is measured in a stage, then at its steps here and at their touchpoints."""
    if not section.continued:
        yield from section.stage.metrics
    for step in section.steps:
        yield from effective.read_at(step, subject.workspace)


def measurable(section: Section, subject: Subject) -> Iterator[Stage | Step | Touchpoint]:
    """Where figures of a run stand that are shown in a stage: there, at its steps here and at their touchpoints."""
    if not section.continued:
        yield section.stage
    yield from section.steps
    yield from effective.contact_points(section.steps, subject.workspace)


def contact(step: Step, subject: Subject) -> tuple[str, str]:
    """The icon and the name of a step's main channel; that the customer is alone; two empty texts where nothing is said."""
    id = effective.channel(step, subject.workspace)
    if id is not None:
        return channel(id, subject)
    alone = effective.alone(step, subject.workspace)
    return ("alone", subject.words.map.alone) if alone else ("", "")


def place(step: Step, subject: Subject) -> str:
    """The name of a step's touchpoint, where it is not the step's own."""
    contact = effective.touchpoint(step, subject.workspace)
    name = contact.name if contact else ""
    return name if name.casefold() != step.name.casefold() else ""


def other_channels(step: Step, subject: Subject) -> str:
    """The names of the channels beside the main one."""
    return " · ".join(channel_name(id, subject) for id in effective.channels(step, subject.workspace)[1:])


def channel(id: str, subject: Subject) -> tuple[str, str]:
    """The icon and the name of a channel; built-in ones in the journey's language."""
    found = subject.definitions.channels[id]
    icons = (found.icon, id, found.kind, "touchpoints")
    icon = next(each for each in icons if each and each in assets.icons())
    return icon, channel_name(id, subject)


def channel_name(id: str, subject: Subject) -> str:
    """What a channel is called; built-in ones in the journey's language."""
    return effective.channel_name(id, subject.definitions, subject.words)


def metric_name(id: str, subject: Subject) -> str:
    """What a metric is called; built-in ones in the journey's language."""
    return effective.metric_name(id, subject.definitions, subject.words)


def personas(step: Step, subject: Subject) -> str:
    """The names of the personas that a step is taken by, where not all take it; else nothing."""
    return " · ".join(subject.definitions.personas[id].name for id in step.persona)


def team(id: str | None, subject: Subject) -> str:
    """A team's name; of no team, nothing."""
    return subject.definitions.teams[id].name if id else ""


def day(value: date, subject: Subject) -> str:
    """A date in the words of the journey's language."""
    from cjtool.i18n import locale

    return locale.day(value, subject.words.locale)


def short_day(value: date, subject: Subject) -> str:
    """A date in the words of the journey's language, with the month cut short."""
    from cjtool.i18n import locale

    return locale.short_day(value, subject.words.locale)


def gathered(section: Section, key: str) -> Iterator[Any]:
    """What a stage holds under a key, then what its steps here hold."""
    if not section.continued:
        yield from getattr(section.stage, key)
    for step in section.steps:
        yield from getattr(step, key)


def stage_of(holder: object, journey: Journey) -> Stage | None:
    """The stage that is, or holds, a stage or step."""
    return next((stage for stage in journey.stages if stage is holder or holder in stage.steps), None)


def helped(places: Iterable[Stage | Step], subject: Subject) -> str:
    """An arrow and the numbers of the steps and stages that an opportunity helps, in their order; of none here, nothing."""
    ordered = sorted({place for place in places if place in subject.order}, key=subject.order.__getitem__)
    numbers = ", ".join(subject.numbered[place] for place in ordered)
    return f"→\u00a0{numbers}" if numbers else ""


def path(*ids: str) -> str:
    """An id made from a path in the journey; that of the picture is set before it where it is written."""
    return "-".join(ids)


def hurting(pain: Pain, subject: Subject) -> tuple[str, str]:
    """The sign of a pain and what is said of it: of one about which nothing will be done, that it is accepted."""
    if pain.accepted:
        return "minus", subject.words.story("accepted").format(pain=pain.text)
    return "pain", pain.text
