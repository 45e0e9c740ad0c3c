"""The flow: who goes where, in layers by stage, with loops in lanes below."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import sqrt

from cjtool.draw import footer, header, logged, prose
from cjtool.draw.asked import Asked
from cjtool.draw.flow import placing, plan, sheet, signs
from cjtool.draw.flow.course import Course
from cjtool.draw.flow.net import Laid
from cjtool.draw.flow.plan import Row
from cjtool.draw.flow.taken import course_with_log
from cjtool.draw.grid import MARGIN, SHEET, SMALL, Grid, Subject
from cjtool.draw.page import subject
from cjtool.draw.view import BuildOptions, Need, View
from cjtool.draw.whose import noted
from cjtool.i18n.translated import Translated
from cjtool.measure.flow.laying import logs_beside
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.scene import Group, Scene
from cjtool.scene import sheet as printed
from cjtool.scene.sheet import Sheet

_TALL = 841.89
"""The height of an A3 lying down, as SHEET is its width."""
_TRIES, _WIDER = 4, 1.15
"""How often rows become wider where they would make the page too tall, and how much at least."""
_WIDTHS = (0.7, 0.8, 0.9, 1.0, 1.15, 1.3)
"""Shares of the likely width that are tried on paper."""
_UNDER_HEADER, _BETWEEN, _ABOVE_FOOTER, _FOOT = 14.0, 12.0, 10.0, 19.4


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """The stages in rows that fill an A3 lying down, or make the type largest on paper; by `dot`, all in one."""
    drawn = subject(journey, workspace, asked, ())
    ways = course_with_log(drawn)
    if asked.engine == "dot":
        return (_by_dot(drawn, ways),)
    if asked.sheets:
        return (max(_on_paper(drawn, ways, asked.sheets), key=lambda page: _worth(page, asked.sheets)),)
    return (min(_pages(drawn, ways), key=_shrunk),)


def _on_paper(drawn: Subject, ways: Course, sheets: Sequence[Sheet]) -> Iterator[Scene]:
    """Pages around the width at which the first has a sheet's proportions, if its area stays the same."""
    first = next(_pages(drawn, ways))
    yield first
    least = header.least_stacked(drawn)
    likely = (sqrt(first.width * first.height * paper.width / paper.height) for paper in sheets)
    for width in sorted({max(least, round(width * part)) for width in likely for part in _WIDTHS}):
        yield _in_rows(drawn, ways, plan.rows(ways, drawn, width - 2 * MARGIN), width)


def _worth(page: Scene, sheets: Sequence[Sheet]) -> float:
    """How large its type is on the best sheet."""
    return max(printed.scale(page.width, page.height, paper) for paper in sheets)


def _pages(drawn: Subject, ways: Course) -> Iterator[Scene]:
    """Pages of ever wider rows, until one is no taller than the sheet is for its width."""
    width = SHEET
    for _ in range(_TRIES):
        rows = plan.rows(ways, drawn, width - 2 * MARGIN)
        page = _in_rows(drawn, ways, rows)
        yield page
        tall = page.height / page.width / (_TALL / SHEET)
        if len(rows) == 1 or tall <= 1:
            return
        width *= max(_WIDER, sqrt(tall))


def _shrunk(page: Scene) -> float:
    """How much larger a page is than the sheet that it is printed on."""
    return max(page.width / SHEET, page.height / _TALL)


def _in_rows(drawn: Subject, ways: Course, rows: Sequence[Row], width: float | None = None) -> Scene:
    settled = [placing.settled(row.net) for row in rows]
    least = (_least(drawn.journey, len(rows)) if width is None else width) - 2 * MARGIN
    room = max(least, *(placing.spread(levels, 0).width for levels in settled))
    laid = [placing.spread(levels, room) for levels in settled]
    return _page(Grid(drawn, room + 2 * MARGIN, ()), ways, rows, laid)


def _by_dot(drawn: Subject, ways: Course) -> Scene:
    from cjtool.draw.flow import engine

    grid, row = Grid(drawn, SHEET, ()), plan.single(ways, drawn)
    laid = engine.lay(row.net, sheet.head(row, grid), sheet.FOOT)
    least = _least(drawn.journey, 1)
    return _page(replace(grid, width=max(least, laid.width + 2 * MARGIN)), ways, [row], [laid])


def _least(journey: Journey, rows: int) -> float:
    """The sheet's width; less for few steps under a header that has room."""
    return SHEET if rows > 1 or journey.persona or journey.metrics else SMALL


def _page(grid: Grid, ways: Course, rows: Sequence[Row], laid: Sequence[Laid]) -> Scene:
    journey = grid.subject.journey
    head = header.fitting(grid)
    groups = [Group(head.shapes, journey.title, y=MARGIN)]
    y = MARGIN + head.height + _UNDER_HEADER
    for row, each in zip(rows, laid, strict=True):
        groups.append(Group(tuple(sheet.drawn(row, each, grid)), x=MARGIN, y=y))
        y += sheet.height(row, each, grid) + _BETWEEN
    y += _ABOVE_FOOTER - _BETWEEN
    note = "   ·   ".join(filter(None, (noted(grid.subject), logged.told(grid.subject, ways.rarer))))
    foot = footer.draw(grid, set(signs.used(rows)), note)
    if foot.shapes:
        groups.append(Group(foot.shapes, grid.words.map.legend, y=y))
    title = " – ".join(filter(None, (journey.title, grid.subject.workspace.name)))
    return Scene(grid.width, y + foot.height + _FOOT, title, _description(grid.subject), tuple(groups))


def _description(subject: Subject) -> str:
    stages, steps = len(subject.journey.stages), len(subject.journey.all_steps)
    short = subject.journey.summary or subject.words.map.contents.format(stages=stages, steps=steps)
    return f"{prose.stopped(short)}\n{prose.story(subject, hurt=False)}"


def _branched(journey: Journey) -> bool:
    """Whether customers go other ways than from step to step."""
    return any(step.next is not None or step.after or step.optional for step in steps(journey))


def _logged(journey: Journey, workspace: Workspace) -> bool:
    """Whether an event log stands beside the journey."""
    return bool(steps(journey)) and bool(logs_beside(journey, workspace))


VIEW = View(
    "flow",
    draw,
    BuildOptions(
        _branched,
        place=2,
        caption=Translated(
            en="who goes where", nl="routes van klanten", fr="chemins des clients", de="Wege der Kunden"
        ),
        shows=_logged,
    ),
    Need("steps", lambda journey: bool(steps(journey))),
)
