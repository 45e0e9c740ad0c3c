"""What hurts and what pleases, as bullets: pains, the worst first, with how much they hurt; then gains."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import layout, remarks
from cjtool.draw.canvas.form import Form
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import PADDING
from cjtool.draw.marks import SEVERITY
from cjtool.draw.remarks import Remark, Word
from cjtool.i18n.numbers import percent
from cjtool.i18n.translated import Translated
from cjtool.model import Gain, Pain
from cjtool.query.summing_up import worst_first
from cjtool.scene import Group, typeset
from cjtool.scene.typeset import BODY, NOTE, STRONG, STRONG_NOTE, Style

_BESIDE = 14.5
_ROW = 12.3
_BETWEEN = 1.5
_GAP = 5.0
_COLOURS = {"pain": "red", "gain": "green"}


@dataclass(frozen=True)
class _Bullet:
    """A pain or gain with the number of its step, from its first baseline downwards."""

    sign: str
    item: Pain | Gain
    lines: tuple[str, ...]
    style: Style
    remarks: tuple[Remark, ...]
    y: float

    @property
    def last(self) -> float:
        """From its first baseline to that of its last line; a text may show nothing, and has none."""
        return self.style.leading * max(0, len(self.lines) - 1)

    @property
    def height(self) -> float:
        """From its first baseline to its last."""
        return self.last + max((remark.y for remark in self.remarks), default=0)

    @property
    def accepted(self) -> bool:
        return isinstance(self.item, Pain) and bool(self.item.accepted)

    @property
    def signs(self) -> Iterator[str]:
        yield "accepted" if self.accepted else self.sign
        if isinstance(self.item, Pain) and self.item.severity:
            yield "severity"


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Bullets per stage, pains first."""
    cells = [(section, list(_bullets(grid, section))) for section in grid.sections]
    bullets = [bullet for _, listed in cells for bullet in listed]
    if not bullets:
        return None
    lowest = max(bullet.y + bullet.height for bullet in bullets)
    height = max(lowest + 12.5, layout.head_height(grid, lane))
    shapes = [_drawn(grid, section, bullet) for section, listed in cells for bullet in listed]
    return layout.band(
        grid, lane, height, shapes, signs=(sign for bullet in bullets for sign in bullet.signs)
    )


def _bullets(grid: Grid, section: Section) -> Iterator[_Bullet]:
    y = 15.0
    for sign, items in (("pain", _pains(section)), ("gain", _gains(section))):
        for item, number in items:
            bullet = _measured(grid, section, sign, item, number, y)
            yield bullet
            y += _ROW + bullet.height
        y += _BETWEEN if y > 15 else 0


def _pains(section: Section) -> list[tuple[Pain, str]]:
    """Those of the steps with their numbers, then those of the stage; the worst first, accepted ones last."""
    numbered = {pain: column.number for column in section.columns for pain in column.step.pains}
    ordered = [*worst_first(numbered), *worst_first(() if section.continued else section.stage.pains)]
    return [(pain, numbered.get(pain, "")) for pain in sorted(ordered, key=lambda pain: bool(pain.accepted))]


def _gains(section: Section) -> Iterator[tuple[Gain, str]]:
    for gain in () if section.continued else section.stage.gains:
        yield gain, ""
    for column in section.columns:
        for gain in column.step.gains:
            yield gain, column.number


def _measured(grid: Grid, section: Section, sign: str, item: Pain | Gain, number: str, y: float) -> _Bullet:
    room = section.width - 2 * PADDING - _BESIDE
    bad = isinstance(item, Pain) and item.severity == "high" and not item.accepted
    style = STRONG if bad else BODY
    lines = typeset.wrap(item.text, room, style)
    start = typeset.widest(lines[-1:], style) + _GAP
    beside = remarks.flow(_remarks(grid, item, number), room, start)
    return _Bullet(sign, item, lines, style, tuple(beside), y)


def _remarks(grid: Grid, item: Pain | Gain, number: str) -> Iterator[Word]:
    """Where it is, how much it hurts, whom, and why nothing is done about it."""
    colours = grid.palette
    pain = item if isinstance(item, Pain) else None
    if pain and pain.severity:
        yield SEVERITY[pain.severity], STRONG_NOTE, colours.muted if pain.accepted else colours.red
    share = (
        "" if pain is None or pain.share is None else percent(_hundredths(pain.share), grid.words.language)
    )
    if written := " · ".join(filter(None, (number, share))):
        yield written, NOTE, colours.secondary
    if pain and pain.accepted:
        yield grid.words.report.accepted.format(reason=pain.accepted), NOTE, colours.secondary


def _hundredths(share: float) -> float:
    return round(share * 100, 1)


def _drawn(grid: Grid, section: Section, bullet: _Bullet) -> Group:
    """A bullet, heard as the pain or gain that it is."""
    x, colours = section.x + PADDING, grid.palette
    colour = colours.muted if bullet.accepted else getattr(colours, _COLOURS[bullet.sign])
    icon = "minus" if bullet.accepted else bullet.sign
    ink = colours.secondary if bullet.accepted else colours.ink
    ref = grid.subject.ref(bullet.item)
    shapes = (
        scene.icon(icon, x, bullet.y - 8, 10.5, colour, 2.4),
        *typeset.paragraph(bullet.lines, x + _BESIDE, bullet.y, bullet.style, ink, ref=ref, kind=bullet.sign),
        *remarks.drawn(bullet.remarks, x + _BESIDE, bullet.y + bullet.last),
    )
    return Group(shapes, grid.words.map.signs[bullet.sign], ref=ref)


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
