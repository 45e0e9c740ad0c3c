"""What staff do behind the scenes, and where that fails; systems too, where they have no lane."""

from collections.abc import Iterator
from dataclasses import replace

from cjtool.draw import marks
from cjtool.draw.bands import cards
from cjtool.draw.grid import Grid
from cjtool.draw.lane import GREY, Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.scene import SYMBOL, Group

_CARDS = cards.of("backstage", "systems")
_IN = 5.5
"""How far from the right edge of a card the middle of its mark is."""


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Cards; in a blueprint with a mark on the first of each step at which something hurts."""
    band = _CARDS(grid, lane)
    if band is None or "interaction-line" not in grid.subject.lanes:
        return band
    failing = tuple(_fail_points(grid))
    signs = (*band.signs, *(("fail-point",) if failing else ()))
    return replace(band, shapes=(*band.shapes, *failing), signs=signs)


def _fail_points(grid: Grid) -> Iterator[Group]:
    """Over the upper edge of cards, where no text comes."""
    word = grid.words.map.signs["fail-point"].partition(":")[0].strip()
    for column in grid.columns:
        step = column.step
        if step.backstage and step.pains:
            drawn = marks.fail_point(
                column.x + column.width - cards.INSET - _IN, cards.TOP - 0.3, grid.palette
            )
            title = f"{column.title}: {word}: {'; '.join(pain.text for pain in step.pains)}"
            yield Group(drawn, title, ref=grid.subject.ref(step, "pains"), kind="fail-point", role=SYMBOL)


LANE = Lane(
    name="backstage",
    title=Translated(
        en="Behind the scenes", nl="Achter de schermen", fr="En coulisses", de="Hinter den Kulissen"
    ),
    draw=draw,
    question=Translated(
        en="What has to happen that the customer does not see?",
        nl="Wat moet er gebeuren dat de klant niet ziet?",
        fr="Que faut-il faire que le client ne voit pas\u00a0?",
        de="Was muss geschehen, das der Kunde nicht sieht?",
    ),
    term=Translated(en="backstage", nl="backstage", fr="backstage", de="Backstage"),
    tone=GREY,
    side="company",
)
