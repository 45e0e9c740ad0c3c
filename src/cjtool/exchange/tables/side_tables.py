"""Tables that stand beside a journey and are none: lists of actions, of people, of work."""

from collections.abc import Sequence

from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.shapes import Found
from cjtool.spelling.folding import bare

_OF_JOURNEYS = frozenset(
    {
        "stage",
        "touchpoint",
        "emotion",
        "channel",
        "thinks",
        "feels",
        "frontstage",
        "backstage",
        "moment_of_truth",
    }
)
"""What only journeys have columns of."""
_LISTED_NAMES = "name naam nom nome task tasks taak taken tâche tâches aufgabe aufgaben tarefa tarefas"
_NAMES = frozenset(map(bare, _LISTED_NAMES.split()))
"""What stands above people and work as well as above steps."""
_LISTED_PEOPLE = (
    "name naam nom nome age leeftijd âge alter idade occupation job beroep profession beruf profissão persona personas bio "
    "demographics demografie démographie demografia"
)
_PEOPLE = frozenset(map(bare, _LISTED_PEOPLE.split()))
"""What stands before lines that tell of people."""


def without_side_tables(shaped: Sequence[tuple[CleanGrid, Found]]) -> list[tuple[CleanGrid, Found]]:
    """Tables with their shapes; where one is a journey, those are none that have nothing of a journey but names or actions.

    In a text, a table under a heading that names its steps as a journey before it does is of a journey too; so is one whose
    columns the user maps. What tells of a journey, and not of its steps, is not asked.
    """
    whole = [(grid, found) for grid, found in shaped if _is_of_journey(grid, found)]
    words = {_named_by(grid, found) for grid, found in whole if grid.grid.headed} - {""}
    return [
        (grid, Found("other"))
        if whole
        and found.shape in {"rows", "lanes"}
        and not _is_of_journey(grid, found)
        and not (grid.grid.headed and _named_by(grid, found) in words)
        else (grid, found)
        for grid, found in shaped
    ]


def _is_of_journey(grid: CleanGrid, found: Found) -> bool:
    """Whether a table has a heading that only journeys have, or that the user maps."""
    if found.shape == "lanes":
        labels = {bare(text) for text in grid.column(found.at) if text}
        return bool(_keys(found) & _OF_JOURNEYS) or not labels & _PEOPLE
    if found.shape != "rows":
        return found.shape in {"notes", "stage"}
    headings = grid.rows[found.at]
    named = any(
        each.key == "name" and each.sure and bare(text) not in _NAMES
        for text, each in zip(headings, found.meanings, strict=True)
    )
    return named or bool(_keys(found) & _OF_JOURNEYS) or any(map(grid.columns.says, headings))


def _keys(found: Found) -> set[str | None]:
    return {each.key for each in found.meanings if not each.of}


def _named_by(grid: CleanGrid, found: Found) -> str:
    """The heading that says what a row is, by its letters; empty where there is none, or it stands above people as well."""
    if found.shape != "rows":
        return ""
    pairs = [(each.key, bare(text)) for text, each in zip(grid.rows[found.at], found.meanings, strict=True)]
    letters = next((text for key in ("name", "does") for of, text in pairs if of == key), "")
    return "" if letters in _PEOPLE else letters
