"""What became of the pains of each stage: gone with a check, still there, or new."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.diff.comparison import Pains, Pair
from cjtool.draw import layout
from cjtool.draw.compared.setting import Setting
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.draw.layout import PADDING
from cjtool.model import Pain, Stage, Step
from cjtool.scene import Shape, typeset
from cjtool.scene.typeset import BODY

_LANE = "pains-gains"
_BESIDE = 14.5
_ROW = 12.3
_LOOKS = {
    "gone": ("check", "green", "secondary"),
    "stays": ("minus", "muted", "ink"),
    "pain": ("pain", "red", "ink"),
}
"""Icon, its colour, and that of the text."""


@dataclass(frozen=True)
class _Bullet:
    section: Section
    sign: str
    ref: str
    lines: tuple[str, ...]
    y: float


def draw(grid: Grid, setting: Setting) -> Band | None:
    """Pains per stage: those that are gone, those that stay, those that are new."""
    pains = setting.comparison.pains
    bullets = [each for section in grid.sections for each in _bullets(setting, section, pains)]
    if not bullets:
        return None
    lowest = max(bullet.y + BODY.leading * (len(bullet.lines) - 1) for bullet in bullets)
    height = max(lowest + 9, layout.head_height(grid, lane(_LANE)))
    shapes = [shape for bullet in bullets for shape in _drawn(grid, bullet)]
    return layout.band(grid, lane(_LANE), height, shapes, signs=(bullet.sign for bullet in bullets))


def _bullets(setting: Setting, section: Section, pains: Pains) -> Iterator[_Bullet]:
    room, y = section.width - 2 * PADDING - _BESIDE, 15.0
    for sign, pain in _told(setting, section, pains):
        lines = typeset.wrap(pain.text, room, BODY)
        yield _Bullet(section, sign, setting.ref(pain), lines, y)
        y += _ROW + BODY.leading * (len(lines) - 1)


def _told(setting: Setting, section: Section, pains: Pains) -> Iterator[tuple[str, Pain]]:
    """The earlier version's pains that are gone, then the later one's."""
    pairs: list[Pair[Stage] | Pair[Step]] = [setting.pair(column) for column in section.columns]
    pairs[:0] = [] if section.continued else [setting.stage(section).stage]
    now = [pair.after for pair in pairs if pair.after]
    yield from (("gone", pain) for pair in pairs if pair.before for pain in pains.gone(pair.before))
    yield from (("stays", pain) for each in now for pain in each.pains if pain not in pains.new(each))
    yield from (("pain", pain) for each in now for pain in pains.new(each))


def _drawn(grid: Grid, bullet: _Bullet) -> Iterator[Shape]:
    icon, colour, ink = _LOOKS[bullet.sign]
    x, colours = bullet.section.x + PADDING, grid.palette
    yield scene.icon(icon, x, bullet.y - 8, 10.5, getattr(colours, colour), 2.4)
    yield from typeset.paragraph(
        bullet.lines, x + _BESIDE, bullet.y, BODY, getattr(colours, ink), ref=bullet.ref, kind=bullet.sign
    )
