"""Who answers for which steps: neighbours with the same owner share a cell."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import query as effective
from cjtool.draw import facts, layout
from cjtool.draw.canvas.form import LINES
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import GREY, Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.scene import Group, Shape, typeset
from cjtool.scene.locations import web_address
from cjtool.scene.typeset import OWNER

_SPLIT = 3


@dataclass(frozen=True)
class _Run:
    """A stretch with one owner."""

    owner: str | None
    x: float
    right: float


def draw(grid: Grid, lane: Lane) -> Band | None:
    """A cell per run, with the team's name."""
    runs = list(_merged(grid))
    if not any(run.owner for run in runs):
        return None
    lines = [typeset.wrap(facts.team(run.owner, grid.subject), run.right - run.x - 14, OWNER) for run in runs]
    least = 21 + OWNER.leading * (max(map(len, lines)) - 1)
    height = max(least, layout.head_height(grid, lane) - 10)
    shapes: list[Shape] = []
    for run, each in zip(runs, lines, strict=True):
        middle = height / 2 - OWNER.leading * (len(each) - 1) / 2
        fill = grid.palette.backstage if run.owner else grid.palette.cell
        ground = layout.ground(grid, run.x, run.right - run.x, height, fill)
        written = _written(grid, run, each, middle + 3.2)
        shapes.append(Group((ground, *written), id=f"owner-{run.owner}" if run.owner else ""))
    return Band(height, (*layout.head(grid, lane, height), *shapes))


def _written(grid: Grid, run: _Run, lines: tuple[str, ...], y: float) -> tuple[Shape, ...]:
    """The team's name, which leads to its mailbox."""
    team = grid.subject.definitions.teams[run.owner] if run.owner else None
    href = web_address(f"mailto:{team.email}") if team and team.email else ""
    ref = f"teams/{run.owner}" if run.owner else ""
    return typeset.linked(
        typeset.paragraph(lines, run.x + 8, y, OWNER, grid.palette.slate, ref=ref, kind="owner"), href
    )


def _merged(grid: Grid) -> Iterator[_Run]:
    """Runs of neighbours, across stages too."""
    pending: _Run | None = None
    for run in (run for section in grid.sections for run in _runs(grid, section)):
        if pending and pending.owner == run.owner and pending.owner:
            pending = _Run(run.owner, pending.x, run.right)
            continue
        if pending:
            yield pending
        pending = run
    if pending:
        yield pending


def _runs(grid: Grid, section: Section) -> Iterator[_Run]:
    if not section.columns:
        yield _Run(section.stage.owner, section.x, section.right)
    for column in section.columns:
        last = column is section.columns[-1]
        right = section.right if last else column.x + column.width - _SPLIT
        yield _Run(effective.owner(column.step, grid.subject.workspace), column.x, right)


LANE = Lane(
    name="owner",
    title=Translated(en="Owner", nl="Eigenaar", fr="Respon\u00adsable", de="Verantwortlich"),
    draw=draw,
    question=Translated(
        en="Who answers for this?",
        nl="Wie is verantwoordelijk?",
        fr="Qui en répond\u00a0?",
        de="Wer ist zuständig?",
    ),
    tone=GREY,
    side="both",
    canvas=LINES,
)
