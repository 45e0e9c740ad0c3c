"""What each opportunity of the earlier version brought: how many of the pains that it addresses are gone."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.diff.comparison import Realised
from cjtool.draw import layout
from cjtool.draw.compared.setting import Setting
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.scene import Box, Shape, typeset
from cjtool.scene.typeset import NOTE, STRONG

_LANE = "opportunities"
_INSET, _TEXT, _BETWEEN = 5, 10, 4
_ICON = 8
_REMARK = 10.3


@dataclass(frozen=True)
class _Card:
    realised: Realised
    ref: str
    x: float
    y: float
    width: float
    title: tuple[str, ...]
    remark: tuple[str, ...]

    @property
    def below(self) -> float:
        """The first baseline under the title."""
        return 11 + STRONG.leading * (len(self.title) - 1) + _REMARK

    @property
    def height(self) -> float:
        return self.below + NOTE.leading * (len(self.remark) - 1) + 7


def draw(grid: Grid, setting: Setting) -> Band | None:
    """Cards below one another, per stage."""
    cards = [card for section in grid.sections for card in _cards(setting, section)]
    if not cards:
        return None
    lowest = max(card.y + card.height for card in cards)
    height = max(lowest + _INSET, layout.head_height(grid, lane(_LANE)))
    return layout.band(grid, lane(_LANE), height, [shape for card in cards for shape in _drawn(grid, card)])


def _cards(setting: Setting, section: Section) -> Iterator[_Card]:
    y, width = float(_INSET), section.width - 2 * _INSET
    if section.continued:
        return
    for realised in _of(setting, section):
        gone, every = len(realised.gone), len(realised.gone) + len(realised.left)
        written = setting.words.realised.replace("{gone}", str(gone)).replace("{all}", str(every))
        room = width - _TEXT - 6
        title = typeset.wrap(realised.opportunity.title, room, STRONG)
        remark = typeset.wrap(written, room - _ICON - 4, NOTE)
        card = _Card(realised, setting.ref(realised.opportunity), section.x + _INSET, y, width, title, remark)
        yield card
        y += card.height + _BETWEEN


def _of(setting: Setting, section: Section) -> Iterator[Realised]:
    """Those of the stage; those of the whole journey stand at its first stage."""
    stage, first = setting.stage(section).stage.before, setting.before.journey.stages[0]
    return (
        each for each in setting.comparison.realised if stage is not None and (each.stage or first) is stage
    )


def _drawn(grid: Grid, card: _Card) -> Iterator[Shape]:
    colours, x, y = grid.palette, card.x, card.y
    gone, left = card.realised.gone, card.realised.left
    icon, ink = ("minus", colours.muted) if not gone else ("check", colours.green)
    ink = colours.amber_text if gone and left else ink
    yield Box(x, y, card.width, card.height, 3.5, colours.card, colours.edge, 0.7)
    yield Box(x, y, 3, card.height, 1.5, colours.amber)
    yield from typeset.paragraph(
        card.title, x + _TEXT, y + 11, STRONG, colours.ink, ref=card.ref, kind="opportunity"
    )
    yield scene.icon(icon, x + _TEXT - 0.5, y + card.below - 6.4, _ICON, ink, 2.6)
    yield from typeset.paragraph(card.remark, x + _TEXT + _ICON + 2.5, y + card.below, NOTE, ink)
