"""Which of the shapes a table has: a row per step, lanes down and stages across, sticky notes, or what is told of a journey."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.heading_words import NO_STAGES
from cjtool.exchange.tables.headings import Meaning, on_board
from cjtool.spelling.folding import bare

TableShape: TypeAlias = Literal["rows", "lanes", "stage", "notes", "about", "other"]
"""`stage` is a table of lanes for one stage, which it does not name: the heading that it stands under does."""

_HEADER_WITHIN, _LABELS_WITHIN = 25, 5
"""So many rows may stand above the headings, and so many columns before the lanes."""
_MOST_LANES = 300
"""A table of more rows has no lanes, and is no list of what is told of a journey."""
_ANCHORS = frozenset({"stage", "name", "does", "touchpoint", "journey"})
"""One of these is needed for a table of steps."""
_OF_NOTES = frozenset({"colour", "tags", "x", "y", "position"})
_NOT_OF_NOTES = frozenset({"name", "does", "touchpoint", "pains", "emotion", "channel"})
_NO_LANES = frozenset(
    {
        "journey",
        "number",
        "id",
        "stage_id",
        "title",
        "note",
        "colour",
        "tags",
        "x",
        "y",
        "position",
        "version",
    }
)
_OF_STEPS = frozenset(
    {"does", "touchpoint", "channel", "emotion", "opportunities", "backstage", "feels", "thinks"}
)
ABOUT_KEYS = frozenset(
    {
        "persona",
        "title",
        "journey",
        "goal",
        "trigger",
        "outcome",
        "summary",
        "does",
        "owner",
        "sponsor",
        "version",
    }
)
"""What may be told of a journey above its table; a description (`does`) is its summary."""


@dataclass(frozen=True)
class Found:
    """The shape of a table: the row of its headings, or the column of its lanes; `meanings` are those of that row or column.

    `strength` is how many headings say so.
    """

    shape: TableShape
    at: int = 0
    meanings: tuple[Meaning, ...] = ()
    strength: float = 0.0


def shape_of(grid: CleanGrid) -> Found:
    """The shape that the headings of a table tell; `other` where they tell none."""
    rows, lanes = _as_rows(grid), _as_lanes(grid)
    notes = _as_notes(grid)
    if notes:
        return notes
    best = max((rows, lanes), key=lambda found: found.strength)
    if best.strength:
        return best
    return _as_about(grid)


def _as_rows(grid: CleanGrid) -> Found:
    """A row for each step or stage; headings alone are such a table where they stand under one of their own: a stage's."""
    best = Found("other")
    last = len(grid.rows) if grid.grid.headed and len(grid.rows) == 1 else len(grid.rows) - 1
    for row in range(min(last, _HEADER_WITHIN)):
        meanings = tuple(map(grid.meaning, grid.rows[row]))
        keys = _keys(meanings)
        strength = _strength(meanings)
        asked = any(map(grid.columns.names_parts, grid.rows[row]))
        enough = strength >= 2 or (strength >= 1 and {"stage", "name"} & keys and _is_list(grid, row))
        mostly = strength * 3 >= _filled(grid.rows[row])
        if strength > best.strength and (asked or (enough and mostly and keys & _ANCHORS)):
            best = Found("rows", row, meanings, strength)
    return best


def _is_list(grid: CleanGrid, row: int) -> bool:
    """Whether a table under one heading alone is a list of stages or steps."""
    return row == 0 and grid.width == 1


def _as_lanes(grid: CleanGrid) -> Found:
    best = Found("other")
    if len(grid.rows) > _MOST_LANES:
        return best
    for column in range(min(grid.width - 1, _LABELS_WITHIN)):
        meanings = tuple(map(grid.meaning, grid.column(column)))
        keys = _keys(meanings) - _NO_LANES
        lanes = keys - {"stage", "name"}
        strength = _strength(meanings, _NO_LANES)
        if len(keys) < 2 or not lanes or strength <= best.strength:
            continue
        best = _lanes_at(grid, column, meanings, strength) or best
    return best


def _lanes_at(grid: CleanGrid, column: int, meanings: tuple[Meaning, ...], strength: float) -> Found | None:
    """Lanes, unless what stands above them explains, as in a glossary, or tells of a persona."""
    keys = _keys(meanings) - _NO_LANES
    if not any(each.key in keys and any(grid.rows[row][column + 1 :]) for row, each in enumerate(meanings)):
        return None
    first = next(
        row for row, each in enumerate(meanings) if each.key in keys and any(grid.rows[row][column + 1 :])
    )
    over = [text for text in grid.rows[first - 1][column + 1 :] if text] if first else []
    if over and all(bare(text) in NO_STAGES for text in over) and len({*over}) > 1:
        return None
    top = next((row for row, each in enumerate(meanings) if each.key == "stage"), max(first - 1, 0))
    heads = [text for text in grid.rows[top][column + 1 :] if text]
    plain = [text for text in heads if bare(text) not in NO_STAGES]
    if "stage" in keys and plain:
        return Found("lanes", column, meanings, strength)
    if plain and first:
        return Found("lanes", column, meanings, strength)
    if len({*heads}) <= 1 and keys & _OF_STEPS and grid.width == column + 2 and len(keys & _OF_STEPS) >= 2:
        return Found("stage", column, meanings, strength)
    return None


def _as_notes(grid: CleanGrid) -> Found | None:
    for row in range(min(len(grid.rows) - 1, _HEADER_WITHIN)):
        meanings = tuple(map(grid.meaning, grid.rows[row]))
        if not any(each.key == "note" for each in meanings):
            continue
        meanings = _on_board(grid, grid.rows[row], meanings)
        keys = _keys(meanings)
        if keys & (_OF_NOTES | {"stage"}) and not keys & _NOT_OF_NOTES:
            return Found("notes", row, meanings, len(keys))
    return None


def _on_board(grid: CleanGrid, heads: Sequence[str], meanings: Sequence[Meaning]) -> tuple[Meaning, ...]:
    """The meanings of headings above sticky notes; what the user says of one holds, and a frame is where a note lies before an area."""
    read = [
        Meaning(other) if not grid.columns.says(head) and (other := on_board(head)) else each
        for head, each in zip(heads, meanings, strict=True)
    ]
    framed = any(each.key == "stage" for each in meanings)
    return tuple(
        Meaning("type") if framed and each.key == "stage" and before.key != "stage" else each
        for before, each in zip(meanings, read, strict=True)
    )


def _as_about(grid: CleanGrid) -> Found:
    """What is told of a journey: a heading and its text in each row, or `Persona: Anna`."""
    told = 0
    for row in grid.rows if len(grid.rows) <= _MOST_LANES else ():
        texts = [text for text in row if text]
        first = texts[0].partition(":")[0]
        told += grid.meaning(texts[0] if len(texts) > 1 else first).key in ABOUT_KEYS
    return Found("about") if told * 2 > len(grid.rows) and told else Found("other")


def _keys(meanings: Sequence[Meaning]) -> frozenset[str]:
    return frozenset(each.key for each in meanings if each.key and not each.of)


def _strength(meanings: Sequence[Meaning], without: frozenset[str] = frozenset()) -> float:
    """How much headings say: each key once, a guess the half of it."""
    sure = {each.key for each in meanings if each.key and each.sure} - without
    guessed = {each.key for each in meanings if each.key and not each.sure} - without - sure
    return len(sure) + len(guessed) / 2


def _filled(row: Sequence[str]) -> int:
    return len({text for text in row if text})
