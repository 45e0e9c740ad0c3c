"""What a step is like for those who do its work: how they feel, what hurts and what pleases them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cjtool import scene
from cjtool.draw import layout, marks
from cjtool.draw.grid import Column, Grid
from cjtool.draw.lane import GREY, Band, Lane
from cjtool.draw.support_arrows import STRIP
from cjtool.i18n.numbers import number
from cjtool.i18n.translated import Translated
from cjtool.scene import SYMBOL, Group, Shape, Text, typeset
from cjtool.scene.typeset import BODY, STRONG

_TOP = 14.0
_BESIDE = 13.0
_BETWEEN = 2.6
_COLOURS = {"pain": "red", "gain": "green"}


@dataclass(frozen=True)
class _Remark:
    """A pain or a gain of staff, with its first baseline."""

    sign: str
    text: str
    lines: tuple[str, ...]
    y: float


def draw(grid: Grid, lane: Lane) -> Band | None:
    """A mark for the feeling, and signed remarks below it, under each step."""
    told = [column for column in grid.columns if column.step.staff is not None]
    if not told:
        return None
    stacks = [(column, list(_remarks(column))) for column in told]
    lowest = max(
        [_TOP, *(each.y + BODY.leading * (len(each.lines) - 1) for _, stack in stacks for each in stack)]
    )
    height = max(lowest + 10, layout.head_height(grid, lane))
    shapes = [shape for column, stack in stacks for shape in _drawn(grid, column, stack)]
    held = {column.step.id: (0.0, height) for column in told}
    band = layout.band(grid, lane, height, shapes, signs=_signs(told, stacks))
    return replace(band, held=held, passable=True)


def _signs(told: list[Column], stacks: list[tuple[Column, list[_Remark]]]) -> Iterator[str]:
    """What the legend has to explain."""
    feelings = (column.step.staff.emotion for column in told if column.step.staff)
    yield from (marks.sign_of(emotion) for emotion in feelings if emotion is not None)
    yield from (each.sign for _, stack in stacks for each in stack)


def _remarks(column: Column) -> Iterator[_Remark]:
    staff = column.step.staff
    assert staff is not None
    y = _TOP if staff.emotion is None else _TOP + 13
    for sign, texts in (("pain", staff.pains), ("gain", staff.gains)):
        for text in texts:
            lines = typeset.wrap(text, column.width - 6 - _BESIDE - STRIP, BODY)
            yield _Remark(sign, text, lines, y)
            y += BODY.leading * max(1, len(lines)) + _BETWEEN


def _drawn(grid: Grid, column: Column, remarks: list[_Remark]) -> Iterator[Shape]:
    colours, x, staff = grid.palette, column.x + 6, column.step.staff
    assert staff is not None
    if staff.emotion is not None:
        value = number(staff.emotion, grid.words.language, sign=True)
        written = Text(x + _BESIDE, _TOP, value, STRONG.size, STRONG.face, colours.slate)
        title = f"{column.title}: {grid.words.emotion(staff.emotion)}"
        yield Group(
            (marks.mark(marks.sign_of(staff.emotion), x + 5, _TOP - 2.8, 3.8, colours), written),
            title,
            role=SYMBOL,
            kind="staff",
        )
    for each in remarks:
        ref = grid.subject.ref(staff, f"{each.sign}s")
        icon = scene.icon(each.sign, x, each.y - 8, 10, getattr(colours, _COLOURS[each.sign]), 2.2)
        text = typeset.paragraph(each.lines, x + _BESIDE, each.y, BODY, colours.ink, ref=ref, kind=each.sign)
        yield Group((icon, *text), grid.words.map.signs[each.sign], ref=ref)


LANE = Lane(
    name="staff",
    title=Translated(en="Employees", nl="Mede\u00adwerkers", fr="Équipes", de="Mitar\u00adbeitende"),
    draw=draw,
    question=Translated(
        en="What is this like for those who do the work?",
        nl="Hoe is dit voor wie het werk doet?",
        fr="Comment le vivent celles et ceux qui font le travail\u00a0?",
        de="Wie ist das für die, die die Arbeit tun?",
    ),
    icon="users",
    tone=GREY,
    side="company",
)
