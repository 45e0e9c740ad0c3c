"""Places in journeys as an index marks them: by the journey's number and that of the step or stage, `1 (2.3)`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cjtool.report.inline import Inline, Jump, say, series
from cjtool.report.listing import IndexedJourney
from cjtool.report.voice import Voice

_MOST = 12
"""So many places are marked in one cell; of more it is said how many there are."""


@dataclass(frozen=True)
class Marked:
    """A journey by its number, and places in it by theirs; without places, it is the journey that is meant."""

    journey: Jump
    steps: tuple[Jump, ...] = ()


def marked(places: Iterable[tuple[IndexedJourney, Jump | None]]) -> tuple[Marked, ...]:
    """Places by their journey, in the order in which they come, each once."""
    journeys: dict[str, tuple[Jump, dict[Jump, None]]] = {}
    for entry, place in places:
        _, steps = journeys.setdefault(entry.number, (entry.mark, {}))
        if place is not None:
            steps[place] = None
    return tuple(Marked(journey, tuple(steps)) for journey, steps in journeys.values())


def place_numbers(entry: IndexedJourney) -> Mapping[str, str]:
    """The numbers of a journey's stages and steps, by the place that they have in its report."""
    stages = {table.place.anchor: table.number for table in entry.f.stages}
    return stages | {row.place.anchor: row.number for table in entry.f.stages for row in table.rows}


def marks(listed: Iterable[Marked], voice: Voice) -> Inline:
    """Journeys with their steps, each of which leads to its place."""
    pairs = [(each.journey, step) for each in listed for step in each.steps or (None,)]
    told: dict[Jump, list[Inline]] = {}
    for journey, step in pairs[:_MOST]:
        told.setdefault(journey, []).append(step)
    shown = [
        say("{journey} ({steps})", journey=journey, steps=series(steps)) if any(steps) else journey
        for journey, steps in told.items()
    ]
    left = len(pairs) - _MOST
    return series([*shown, _more(left, voice)]) if shown else None


def _more(left: int, voice: Voice) -> str | None:
    return voice.words.site("more-places").format(n=voice.number(left)) if left > 0 else None
