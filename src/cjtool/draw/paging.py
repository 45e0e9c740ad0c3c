"""Pages of lanes that go on over several sheets, broken between rows, where one sheet would make the type too small."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from cjtool.draw import header
from cjtool.draw.asked import Asked
from cjtool.draw.fitting import fitted, ways
from cjtool.draw.grid import MARGIN, SMALL, Subject, grids
from cjtool.draw.lane import Band
from cjtool.draw.page import bands_of, composed, foot_of
from cjtool.scene import Group, Scene, Text, sheet, typeset
from cjtool.scene.sheet import LEGIBLE, Sheet
from cjtool.scene.typeset import BODY, CAPS, NOTE, Style

_AGAIN = Style(13, 15.2, "bold")
_FOOT = 10.0
"""Room for the number of the page."""
_WIDENINGS = 3
_MORE_ROWS = 2
"""How many more rows than pages are tried."""
_PATIENCE = 2
"""How many counts of pages may in turn bring nothing before the search ends."""
_WORTH_A_PAGE = 1.04
"""How much larger type has to become for the sake of a further page."""


def laid_out(subject: Subject, asked: Asked) -> tuple[Scene, ...]:
    """One page; where that has type that is hard to read and several may be made, as few as have none."""
    one = fitted(subject, asked.sheets)
    if not asked.pages or not asked.sheets or _body(one, asked.sheets) >= LEGIBLE:
        return (one,)
    subject, legible = replace(subject, dense=True), None
    best = _Pages((one,), asked.sheets[0], _body(one, asked.sheets) / BODY.size)
    for made in _choices(subject, asked.sheets):
        if made.smallest >= LEGIBLE:
            return made.scenes
        legible = legible or (made if made.body >= LEGIBLE else None)
        better = made.scale >= best.scale * _WORTH_A_PAGE ** (len(made.scenes) - len(best.scenes))
        if not better and len(made.scenes) > len(best.scenes) + _PATIENCE:
            break
        best = made if better else best
    return (legible or best).scenes


def _body(scene: Scene, choice: Sequence[Sheet]) -> float:
    return BODY.size * sheet.scale(scene.width, scene.height, sheet.best(scene, choice))


@dataclass(frozen=True)
class _Pages:
    """Alike sheets, and how much larger they are drawn than set."""

    scenes: tuple[Scene, ...]
    sheet: Sheet
    scale: float

    @property
    def body(self) -> float:
        """The printed size of plain text."""
        return BODY.size * self.scale

    @property
    def smallest(self) -> float:
        """The printed size of the smallest text, to a millionth."""
        return round(min(map(sheet.smallest_type, self.scenes)) * self.scale, 6)


def _choices(subject: Subject, choice: Sequence[Sheet]) -> Iterator[_Pages]:
    """For each number of pages the one with the largest type, few pages first."""
    settings = list(ways(subject))
    for count in range(2, max(rows for _, rows in settings) + 1):
        best: _Pages | None = None
        for most in (most for most, rows in settings if count <= rows <= count + _MORE_ROWS):
            for paper in choice:
                best = _widened(subject, most, count, paper, best)
        if best:
            yield replace(best, scenes=tuple(_alike(best, subject)))


def _widened(subject: Subject, most: int, count: int, paper: Sheet, best: _Pages | None) -> _Pages:
    """Pages as wide as makes their type largest, found by keeping the area of the tallest; else the best so far."""
    width = max(header.least_stacked(subject), min(SMALL, paper.width))
    for _ in range(_WIDENINGS):
        scenes = _pages(subject, most, width, count)
        wide, tall = scenes[0].width, max(scene.height for scene in scenes)
        scale = sheet.scale(wide, tall, paper)
        if best is None or scale > best.scale:
            best = _Pages(scenes, paper, scale)
        width = sqrt(wide * tall * paper.width / paper.height)
        if width < wide * 1.005 or paper.width / width <= best.scale:
            break
    assert best is not None
    return best


def _pages(subject: Subject, most: int, width: float, count: int) -> tuple[Scene, ...]:
    """Rows on so many pages, each with a header, the last with the legend."""
    rows = grids(subject, most, width)
    drawn = [bands_of(grid) for grid in rows]
    whole = header.fitting(rows[0]) if "header" in subject.lanes else None
    bounds = [round(index * len(rows) / count) for index in range(count + 1)]
    scenes = []
    for number in range(count):
        start, end = bounds[number], bounds[number + 1]
        head = _again(subject, rows[0].right - MARGIN) if whole and number else whole
        foot = foot_of(rows[0], drawn, whole) if number == count - 1 else None
        scenes.append(composed(rows[start], drawn[start:end], head, foot))
    return tuple(replace(scene, height=scene.height + _FOOT) for scene in scenes)


def _again(subject: Subject, room: float) -> Band:
    """The title, small, on a page that goes on."""
    colours = subject.palette
    project = typeset.wrap(subject.workspace.name.upper(), room, CAPS)
    lines = typeset.wrap(subject.journey.title, room, _AGAIN)
    first = 11.0 + CAPS.leading * len(project)
    shapes = (
        *typeset.paragraph(project, MARGIN, 7, CAPS, colours.brand),
        *typeset.paragraph(lines, MARGIN, first, _AGAIN, colours.ink),
    )
    return Band(first + _AGAIN.leading * (len(lines) - 1) + 8, shapes)


def _alike(pages: _Pages, subject: Subject) -> Iterator[Scene]:
    """All with the proportions of the sheet, so that type is as large on each, with their numbers at the bottom."""
    width, height = pages.sheet.width / pages.scale, pages.sheet.height / pages.scale
    for number, scene in enumerate(pages.scenes, 1):
        told = subject.words.workshop.sheet.format(number=number, count=len(pages.scenes))
        right, colour = scene.width - MARGIN, subject.palette.secondary
        place = Text(right, height - _FOOT, told, NOTE.size, NOTE.face, colour, "end")
        group = Group((*scene.shapes, place), x=(width - scene.width) / 2)
        yield replace(scene, width=width, height=height, shapes=(group,))
