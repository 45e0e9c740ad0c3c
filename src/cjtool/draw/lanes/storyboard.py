"""Pictures of steps: screenshots, photos, sketches, each with what it shows."""

from cjtool.draw import emblems, layout
from cjtool.draw.grid import Column, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.scene import Group, typeset
from cjtool.scene.typeset import NOTE

_INSET = 4.0
_TALLEST = 0.75
"""How high a picture is at most, as a share of its column's width."""
_MOST = 96.0


def draw(grid: Grid, lane: Lane) -> Band | None:
    """The pictures whole, their middles on one line, captions below."""
    shown = [column for column in grid.columns if emblems.has_image(grid.subject, column.step)]
    if not shown:
        return None
    room = min(column.width for column in shown) - 2 * _INSET
    tall = min(_MOST, room * _TALLEST)
    captions = [(column, typeset.wrap(column.step.caption or "", column.width - 8, NOTE)) for column in shown]
    most = max(len(lines) for _, lines in captions)
    height = max(tall + 2 * _INSET + (NOTE.leading * most + 4 if most else 0), layout.head_height(grid, lane))
    shapes = [_drawn(grid, column, lines, room, tall) for column, lines in captions]
    return layout.band(grid, lane, height, shapes)


def _drawn(grid: Grid, column: Column, lines: tuple[str, ...], room: float, tall: float) -> Group:
    ref, y = grid.subject.ref(column.step, "caption"), _INSET + tall + 9
    caption = typeset.paragraph(
        lines, column.centre, y, NOTE, grid.palette.secondary, "middle", ref=ref, kind="caption"
    )
    return emblems.image(grid.subject, column.step, (column.centre, _INSET + tall / 2), (room, tall), caption)


LANE = Lane(
    name="storyboard",
    title=Translated(en="Pictures", nl="Beeld", fr="Images", de="Bilder"),
    draw=draw,
    question=Translated(
        en="What does this look like? Draw it.",
        nl="Hoe ziet dit eruit? Teken het.",
        fr="À quoi cela ressemble-t-il\u00a0? Dessinez-le.",
        de="Wie sieht das aus? Zeichnen Sie es.",
    ),
    icon="camera",
    key="image",
)
