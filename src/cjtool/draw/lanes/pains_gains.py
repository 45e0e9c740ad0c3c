"""What hurts and what pleases, as bullets: pains with a minus, gains with a plus."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import facts, layout
from cjtool.draw.canvas.form import Form
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import PADDING
from cjtool.i18n.translated import Translated
from cjtool.model import Gain, Pain
from cjtool.scene import Shape, typeset
from cjtool.scene.typeset import BODY

_BESIDE = 14.5
_ROW = 12.3
_BETWEEN = 1.5
_COLOURS = {"pain": "red", "gain": "green"}


@dataclass(frozen=True)
class _Bullet:
    sign: str
    item: Pain | Gain
    lines: tuple[str, ...]
    y: float


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Bullets per stage, pains first."""
    cells = [(section, list(_bullets(section))) for section in grid.sections]
    bullets = [bullet for _, each in cells for bullet in each]
    if not bullets:
        return None
    lowest = max(bullet.y + BODY.leading * (len(bullet.lines) - 1) for bullet in bullets)
    height = max(lowest + 12.5, layout.head_height(grid, lane))
    shapes = [shape for section, each in cells for bullet in each for shape in _drawn(grid, section, bullet)]
    return layout.band(grid, lane, height, shapes, signs=(bullet.sign for bullet in bullets))


def _bullets(section: Section) -> Iterator[_Bullet]:
    room, y = section.width - 2 * PADDING - _BESIDE, 15.0
    for sign in ("pain", "gain"):
        for item in facts.gathered(section, f"{sign}s"):
            lines = typeset.wrap(item.text, room, BODY)
            yield _Bullet(sign, item, lines, y)
            y += _ROW + BODY.leading * (len(lines) - 1)
        y += _BETWEEN if y > 15 else 0


def _drawn(grid: Grid, section: Section, bullet: _Bullet) -> Iterator[Shape]:
    x, colour = section.x + PADDING, getattr(grid.palette, _COLOURS[bullet.sign])
    yield scene.icon(bullet.sign, x, bullet.y - 8, 10.5, colour, 2.4)
    ref = grid.subject.ref(bullet.item)
    yield from typeset.paragraph(
        bullet.lines, x + _BESIDE, bullet.y, BODY, grid.palette.ink, ref=ref, kind=bullet.sign
    )


LANE = Lane(
    name="pains-gains",
    title=Translated(
        en="Pains and gains",
        nl="Pijn- en pluspunten",
        fr="Irritants et points forts",
        de="Pain Points, Plus\u00adpunkte",
    ),
    draw=draw,
    question=Translated(
        en="What hurts (−), and what pleases (+)?",
        nl="Wat zit de klant dwars (−), en wat bevalt (+)?",
        fr="Qu’est-ce qui gêne (−), qu’est-ce qui plaît (+)\u00a0?",
        de="Was stört (−), und was gefällt (+)?",
    ),
    canvas=Form(rows=2, signs=(("pain", "red"), ("gain", "green"))),
    key="pains, gains",
)
