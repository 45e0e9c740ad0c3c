"""Touchpoints by channel and owner: which steps, how they feel at their lowest, how soon an answer comes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from cjtool.model import Duration, Journey, Step, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.query import channels, owner, response_time
from cjtool.query.summing_up import lowest
from cjtool.report.inline import Jump
from cjtool.report.names import Names
from cjtool.report.places import library
from cjtool.spelling import fold


@dataclass(frozen=True)
class ContactPoint:
    """A touchpoint on a channel with an owner; without a name where a step gives only a channel."""

    place: Jump
    touchpoint: Touchpoint | None
    channels: tuple[str, ...]
    ownerships: tuple[str, ...]
    """Of each channel whose it is; empty where it is the organisation's own or nothing is said."""
    owner: str
    steps: tuple[Step, ...]
    response_times: tuple[Duration, ...]

    @property
    def lowest(self) -> float | None:
        """The lowest emotion at this contact, -2…2."""
        return lowest(self.steps)


def contacts(journey: Journey, workspace: Workspace, names: Names) -> tuple[ContactPoint, ...]:
    """Every contact of a journey, by channel, then owner, then order of appearance."""
    grouped: dict[tuple[tuple[str, ...], str, str], list[Step]] = {}
    for step in steps(journey):
        shown = tuple(names.channel(channel) for channel in channels(step, workspace))
        if shown or step.touchpoint:
            key = (shown, names.team(owner(step, workspace)), step.touchpoint or "")
            grouped.setdefault(key, []).append(step)
    found = (_contact(key, tuple(met), workspace, names) for key, met in grouped.items())
    return _anchored_once(
        sorted(found, key=lambda contact: (*map(fold, contact.channels[:1]), fold(contact.owner)))
    )


def _contact(
    key: tuple[tuple[str, ...], str, str], met: tuple[Step, ...], workspace: Workspace, names: Names
) -> ContactPoint:
    shown, team, id = key
    place = library("touchpoint", id, names.known.touchpoints[id].name) if id else Jump("")
    times = (response_time(step, workspace) for step in met)
    return ContactPoint(
        place,
        names.known.touchpoints[id] if id else None,
        shown,
        tuple(names.ownership(channel) for channel in channels(met[0], workspace)),
        team,
        met,
        tuple(dict.fromkeys(time for time in times if time)),
    )


def _anchored_once(listed: Iterable[ContactPoint]) -> tuple[ContactPoint, ...]:
    """A touchpoint that steps change has several rows; the first is its place."""
    seen: set[str] = set()
    found = []
    for contact in listed:
        place = contact.place
        again = place.anchor in seen
        seen.add(place.anchor)
        found.append(replace(contact, place=Jump(place.name), touchpoint=None) if again else contact)
    return tuple(found)
