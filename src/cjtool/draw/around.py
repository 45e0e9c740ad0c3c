"""The journeys that a journey hangs together with: their names, and where `build` lays their maps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjtool.draw.grid import Subject
from cjtool.query import led_to_by, wholes
from cjtool.spelling.naming import file_name


@dataclass(frozen=True)
class Kinship:
    """How another journey is tied to this one, in words, and the path of its map; without one where maps are not linked."""

    text: str
    href: str


def ties(subject: Subject) -> Iterator[Kinship]:
    """What a journey is a part of, where customers go on, and where they come from."""
    journey, words = subject.journey, subject.words.report
    yield from _all(words.part_of, wholes(journey, subject.workspace), subject)
    yield from _all(words.leads_to, journey.leads_to, subject)
    before = (other.id for other in led_to_by(journey, subject.workspace))
    yield from _all(words.follows_on, before, subject)


def map_href(id: str | None, subject: Subject) -> str:
    """The map of another journey, as seen from this one's."""
    return f"../{file_name(id)}/map.svg" if id and subject.linked else ""


def _all(label: str, ids: Iterable[str], subject: Subject) -> Iterator[Kinship]:
    for id in dict.fromkeys(ids):
        other = subject.workspace.journey(id)
        if other is not None:
            yield Kinship(f"{label}: {other.title}", map_href(id, subject))
