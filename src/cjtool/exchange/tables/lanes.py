"""Tables with lanes down and stages or steps across ─► what their columns tell."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.headings import Meaning
from cjtool.exchange.tables.listing import items
from cjtool.exchange.tables.placing import OF_BOTH
from cjtool.exchange.tables.rows import Told, read_in_parts, says_nothing_here
from cjtool.exchange.tables.shapes import Found
from cjtool.exchange.tables.telling import Happening, Statement
from cjtool.exchange.tables.unread import guessed_heading, of_heading
from cjtool.spelling.folding import bare

_ABOUT = {"summary": "does", "title": "meta", "journey": "meta"}
"""What a label means before a lane, where that is something else."""


_STEPS = frozenset({"does", "touchpoint"})
"""What alone in a column is a step."""


@dataclass(frozen=True)
class LaneHeads:
    """Where the names stand: the row of stages and that of steps, if any, and the first row of lanes."""

    stages: int | None
    steps: int | None
    first: int


def first_row(grid: CleanGrid, found: Found) -> int:
    """The row that the table begins with: what stands above it is told of the journey."""
    heads = heads_of(grid, found, _filled_down(grid, found))
    return min(row for row in (heads.stages, heads.steps, heads.first) if row is not None)


def told_by_lanes(grid: CleanGrid, found: Found) -> Told:
    """What the columns beside the lanes tell, from left to right."""
    meanings = _filled_down(grid, found)
    heads = heads_of(grid, found, meanings)
    tops = {heads.stages, heads.steps}
    rows = [row for row in range(heads.first, len(grid.rows)) if row not in tops]
    labels, columns = _labels(grid, found.at), _columns(grid, found.at)
    while columns and _is_aside(grid, columns[-1], tops, {row: meanings[row].key for row in rows}):
        columns.pop()
    losses = _around(grid, found, heads, meanings)
    for row in rows:
        cells = [(row, column) for column in columns]
        losses += of_heading(grid, labels[row], meanings[row], cells, {each.key for each in meanings})
        losses += guessed_heading(grid, row, found.at, meanings[row])
    stages = {} if found.shape == "stage" else _heads(grid, heads.stages, columns)
    happenings = []
    for column in columns:
        said = tuple(
            grid.said(row, column, labels[row], key, meanings[row].number, meanings[row].of)
            for row in rows
            if (key := meanings[row].key)
            and key != "ignore"
            and not says_nothing_here(grid.text(row, column), key)
        )
        named = None
        if heads.steps is not None and grid.text(heads.steps, column):
            named = grid.said(heads.steps, column, labels[heads.steps], "name")
        if said or named or grid.text(heads.stages or 0, column):
            happenings.append(Happening(stages.get(column), named, said))
    if heads.steps is not None:
        happenings, shared = _shared(happenings)
        losses += shared
    shown = [
        (labels[row], key)
        for row, each in enumerate(meanings)
        if (key := each.key) and labels[row] and (row >= heads.first or row in tops)
    ]
    keys = tuple(dict.fromkeys(shown))
    return Told(tuple(happenings), heads.steps is not None, keys, tuple(losses), bool(stages))


def _around(grid: CleanGrid, found: Found, heads: LaneHeads, meanings: Sequence[Meaning]) -> list[Loss]:
    """What stands before the labels, and over them; labels are told with what is beside them."""
    lanes = range(heads.first, len(grid.rows))
    losses = list(grid.lost("noted", "", says.BESIDE, [(row, at) for row in lanes for at in range(found.at)]))
    grid.seen.update((row, found.at) for row in lanes)
    for top in (heads.stages, heads.steps):
        if top is not None:
            grid.seen.add((top, found.at))
            losses += [] if meanings[top].key else grid.lost("noted", "", says.ABOVE_LANES, [(top, found.at)])
    if heads.stages is not None and found.shape == "stage":
        losses += grid.lost("noted", "", says.ABOVE_LANES, grid.row(heads.stages)[found.at + 1 :])
    elif heads.stages is not None:
        grid.seen.update((heads.stages, column) for column in _columns(grid, found.at))
    return losses


def heads_of(grid: CleanGrid, found: Found, meanings: Sequence[Meaning]) -> LaneHeads:
    """Where stages and steps are named: in lanes that say so, else in the rows above the first lane.

    Of two rows above, the upper one has the stages and the lower one the steps.
    """
    said = [row for row, each in enumerate(meanings) if each.key == "stage"]
    named = [
        row for row, each in enumerate(meanings) if each.key == "name" and not _lists(grid, row, found.at)
    ]
    if len(said) > 1 and not named and said[1] == said[0] + 1:
        return LaneHeads(said[0], said[1], said[1] + 1)
    if said:
        steps = next((row for row in named if row > said[0]), None)
        below = said[0] + 1
        if (
            steps is None
            and below < len(grid.rows)
            and not grid.text(below, found.at)
            and _names(grid, below, found.at)
        ):
            return LaneHeads(said[0], below, below + 1)
        return LaneHeads(said[0], steps, said[0] + 1)
    first = next(
        (row for row, each in enumerate(meanings) if each.key and _names(grid, row, found.at, least=1)), 0
    )
    if named and named[0] == first:
        return LaneHeads(_above(grid, first, found.at), first, first + 1)
    above = _above(grid, first, found.at)
    over = None if above is None else _above(grid, above, found.at, least=2)
    if above is not None and over is not None and over == above - 1 and not grid.text(over, found.at):
        return LaneHeads(over, above, above + 1)
    return LaneHeads(above, None, first if above is None else above + 1)


def _above(grid: CleanGrid, below: int, labels: int, least: int = 1) -> int | None:
    """The row of names above some row: the last without a label, else the first that has names over half of its columns."""
    columns = [column for column in range(labels + 1, grid.width) if grid.text(below, column)]
    rows = [
        row
        for row in range(below)
        if _names(grid, row, labels, least)
        and sum(bool(grid.text(row, column)) for column in range(labels + 1, grid.width)) * 2 >= len(columns)
    ]
    plain = [row for row in rows if not grid.text(row, labels)]
    return plain[-1] if plain else rows[0] if rows else None


def _names(grid: CleanGrid, row: int, labels: int, least: int = 2) -> bool:
    """Whether a row has names beside the lanes: several that differ, and no title that stands alone."""
    return len({text for text in grid.rows[row][labels + 1 :] if text}) >= least


def _lists(grid: CleanGrid, row: int, labels: int) -> bool:
    """Whether cells of a row hold several things each: then it is no row of names."""
    return any(len(items(text)) > 1 for text in grid.rows[row][labels + 1 :] if text)


def _filled_down(grid: CleanGrid, found: Found) -> list[Meaning]:
    """The meaning of each row: that of its label, or of the one above where it has none; names that are lists are what customers do."""
    made: list[Meaning] = []
    labels = _labels(grid, found.at)
    for row, each in enumerate(found.meanings):
        meaning = (
            made[-1]
            if made and not grid.text(row, found.at) and made[-1].key not in {None, "stage", "name"}
            else each
        )
        if meaning.key == "name" and _lists(grid, row, found.at):
            meaning = Meaning("does", sure=False)
        read = meaning._replace(key=_ABOUT.get(meaning.key or "", meaning.key))
        made.append(read_in_parts(grid, labels[row], read))
    return made


def _labels(grid: CleanGrid, column: int) -> list[str]:
    made: list[str] = []
    for text in grid.column(column):
        made.append(text or (made[-1] if made else ""))
    return made


def _columns(grid: CleanGrid, labels: int) -> list[int]:
    """The columns beside the labels that have anything in them."""
    return [column for column in range(labels + 1, grid.width) if any(grid.column(column))]


def _is_aside(
    grid: CleanGrid, column: int, tops: Container[int | None], lanes: Mapping[int, str | None]
) -> bool:
    """Whether a last column is a remark beside the table: it has no name, and hardly a cell, and none that is a step."""
    filled = [row for row in range(len(grid.rows)) if grid.text(row, column)]
    return len(filled) * 3 <= len(lanes) and not any(
        row in tops or lanes.get(row) in _STEPS for row in filled
    )


def _heads(grid: CleanGrid, row: int | None, columns: Sequence[int]) -> dict[int, Statement]:
    """The stage of each column: what stands above it, or above the nearest column to the left."""
    found: dict[int, Statement] = {}
    before: Statement | None = None
    for column in columns:
        if row is not None and grid.text(row, column):
            before = grid.said(row, column, "", "stage")
        if before is not None:
            found[column] = before
    return found


def _shared(happenings: Sequence[Happening]) -> tuple[list[Happening], list[Loss]]:
    """What stands in every column of a stage with several, as merged cells do, said once of the stage where a stage can have it."""
    made: list[Happening] = []
    losses: list[Loss] = []
    for group in _by_stage(happenings):
        common = [
            said
            for said in group[0].said
            if said.key in OF_BOTH and len(group) > 1 and all(_says(each, said) for each in group)
        ]
        if common:
            losses += [
                Loss("noted", said.heading, says.SAME_FOR_STAGE, said.spot, said.text) for said in common
            ]
            made.append(Happening(group[0].stage, None, tuple(common)))
        for each in group:
            rest = tuple(said for said in each.said if not any(_same(said, one) for one in common))
            made.append(Happening(each.stage, each.named, rest, each.journey))
    return made, losses


def _by_stage(happenings: Sequence[Happening]) -> list[list[Happening]]:
    groups: list[list[Happening]] = []
    for each in happenings:
        name = bare(each.stage.text) if each.stage else ""
        if groups and (bare(groups[-1][0].stage.text) if groups[-1][0].stage else "") == name:
            groups[-1].append(each)
        else:
            groups.append([each])
    return groups


def _says(happening: Happening, said: Statement) -> bool:
    return any(_same(each, said) for each in happening.said)


def _same(one: Statement, other: Statement) -> bool:
    return (one.key, one.heading, one.text) == (other.key, other.heading, other.text)
