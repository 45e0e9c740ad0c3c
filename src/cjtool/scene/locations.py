"""Places in a journey as findings tell them, `journey/stage/step#field`, and addresses that may be followed."""

import re
from collections.abc import Iterator

from cjtool.model import Journey, Node, Stage, Step

_KEYS = ("pains", "gains", "opportunities", "metrics")


def refs(journey: Journey) -> dict[int, str]:
    """The place of each stage and step, and of what they and the journey hold, by its identity."""
    places = dict(_held(journey, f"{journey.id}#"))
    for stage in journey.stages:
        path = f"{journey.id}/{stage.id}"
        places[id(stage)] = path
        places.update(_held(stage, f"{path}#"))
        for step in stage.steps:
            places[id(step)] = f"{path}/{step.id}"
            places.update(_held(step, f"{path}/{step.id}#"))
    return places


def _held(holder: Journey | Stage | Step, path: str) -> Iterator[tuple[int, str]]:
    for key in _KEYS:
        for index, item in enumerate(getattr(holder, key, ())):
            yield id(item), f"{path}{key}/{_label(item, index)}"


def _label(item: Node, index: int) -> str:
    """What findings call one of several: its id, a reading's metric or name, else its number."""
    return str(
        next((value for key in ("id", "metric", "name") if (value := getattr(item, key, None))), index)
    )


def web_address(link: str) -> str:
    """A link that users wrote, if it leads to the web or to a mailbox; else nothing, as other schemes can run code."""
    return link if re.match(r"(?:https?://|mailto:)[^\s]", link, re.IGNORECASE) else ""
