"""Tables ─► journeys: which shape each has, what it tells, and what of it is not carried."""

from collections.abc import Sequence
from dataclasses import replace

from cjtool.exchange.declaration import Imported, ImportOptions
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.columns import columns_line, mapped
from cjtool.exchange.tables.gathering import gathered
from cjtool.exchange.tables.journey_facts import ToldBeside, facts_in
from cjtool.exchange.tables.lanes import first_row, told_by_lanes
from cjtool.exchange.tables.making_drafts import TableGroup, drafts_of
from cjtool.exchange.tables.notes import told_by_notes
from cjtool.exchange.tables.rows import Told, told_by_rows
from cjtool.exchange.tables.shapes import Found, shape_of
from cjtool.exchange.tables.side_tables import without_side_tables
from cjtool.message import Listed
from cjtool.request import RequestError
from cjtool.spelling.folding import bare

_SHOWN = 12
"""So many headings are told where no table is a journey."""


def journeys(grids: Sequence[CellGrid], options: ImportOptions) -> Imported:
    """The journeys in some tables: one a table, or one for each value of a column of journeys.

    Tables that tell of a journey, such as its persona, belong to the next one. Tables of text that name no stages and
    stand under headings are the stages of one journey. What is no journey is told. Raises RequestError, with the
    headings that there are, where no table is a journey, and for a wrong key in `--columns`.
    """
    columns = mapped(options.columns)
    clean = [grid for grid in (CleanGrid(each, columns) for each in grids) if grid.rows]
    if not clean:
        raise RequestError(says.EMPTY)
    shaped = without_side_tables([(grid, shape_of(grid)) for grid in clean])
    if not any(found.shape in {"rows", "lanes", "stage", "notes"} for _, found in shaped):
        heads = tuple(dict.fromkeys(text for grid in clean for text in grid.rows[0] if text))[:_SHOWN]
        raise RequestError(
            says.NO_TABLE(headings=Listed(heads, "")), says.SAY_WHICH(line=columns_line(heads[0], "stage"))
        )
    groups, losses = _groups(shaped)
    groups = _of_one_stage(groups, options.title or "")
    losses += columns.unmet([text for grid, found in shaped for text in _headings(grid, found)])
    drafts = drafts_of(groups, options)
    empty = [group for group in groups if not group.told.happenings]
    losses += [loss for group in empty for loss in (*group.losses, *group.facts.untold())]
    return Imported(tuple(drafts), tuple(gathered(losses)))


def _groups(shaped: Sequence[tuple[CleanGrid, Found]]) -> tuple[list[TableGroup], list[Loss]]:
    """The tables that are journeys, each with what is told of it beside; and losses of those that are none."""
    groups: list[TableGroup] = []
    losses: list[Loss] = []
    pending = ToldBeside()
    alone = sum(found.shape == "stage" for _, found in shaped) < 2 and any(
        found.shape in {"rows", "lanes", "notes"} for _, found in shaped
    )
    for grid, found in shaped:
        if found.shape == "about" or (found.shape == "other" and _is_line(grid)):
            pending = pending.joined(facts_in(grid, range(len(grid.rows))))
        elif found.shape == "other" or (found.shape == "stage" and alone):
            losses.append(_no_journey(grid))
        else:
            facts, told = _read(grid, found)
            told = replace(told, losses=(*told.losses, *grid.unseen()))
            groups.append(TableGroup(grid, found.shape, told, pending.joined(facts)))
            pending = ToldBeside()
    joined = _joined(groups)
    if joined:
        joined[-1] = replace(joined[-1], facts=joined[-1].facts.joined(replace(pending, title=None)))
    if pending.title is not None:
        losses.append(Loss("left-out", "", says.BESIDE, pending.title.spot, pending.title.text))
    return joined, losses


def _read(grid: CleanGrid, found: Found) -> tuple[ToldBeside, Told]:
    """What stands above the headings, and what the table tells."""
    if found.shape == "rows":
        return facts_in(grid, range(found.at)), told_by_rows(grid, found)
    if found.shape == "notes":
        return facts_in(grid, range(found.at)), told_by_notes(grid, found)
    return facts_in(grid, range(first_row(grid, found))), told_by_lanes(grid, found)


def _joined(groups: Sequence[TableGroup]) -> list[TableGroup]:
    """Tables as journeys: those of text without stages, one after another under headings that differ, are the stages of one.

    A table that only says more of the stages of the one before it, such as what is measured, belongs to that.
    """
    made: list[TableGroup] = []
    before: TableGroup | None = None
    for group in groups:
        if (
            before is not None
            and made
            and _is_stage(before)
            and _is_stage(group)
            and before.name != group.name
        ):
            made[-1] = made[-1].with_stage(group)
        elif made and made[-1].goes_on(group):
            made[-1] = made[-1].with_more(group)
        else:
            made.append(group)
        before = group
    return made


def _of_one_stage(groups: list[TableGroup], title: str) -> list[TableGroup]:
    """The only table of a text that has a title is the journey's only stage, if another heading stands above it."""
    alone = len(groups) == 1 and not groups[0].staged and _is_stage(groups[0])
    return [groups[0].as_stage()] if alone and title and bare(groups[0].name) != bare(title) else groups


def _is_stage(group: TableGroup) -> bool:
    return not group.told.names_stages and group.grid.grid.headed


def _is_line(grid: CleanGrid) -> bool:
    """Whether a table is a line of text that stands alone."""
    return len(grid.rows) == 1 and len({text for text in grid.rows[0] if text}) == 1


def _no_journey(grid: CleanGrid) -> Loss:
    text = "\n".join(" | ".join(dict.fromkeys(text for text in row if text)) for row in grid.rows)
    return Loss("left-out", grid.grid.name, says.NOT_A_JOURNEY, grid.spot(0, 0), text)


def _headings(grid: CleanGrid, found: Found) -> Sequence[str]:
    if found.shape in {"lanes", "stage"}:
        return [text for text in grid.column(found.at) if text]
    return [text for text in grid.rows[found.at] if text] if found.shape in {"rows", "notes"} else []
