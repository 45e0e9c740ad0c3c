"""Tables with a row for each step, or for each stage ─► what their rows tell."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.heading_words import TOTALS
from cjtool.exchange.tables.headings import Meaning, felt_by
from cjtool.exchange.tables.listing import lines, says_nothing
from cjtool.exchange.tables.placing import PLACED
from cjtool.exchange.tables.shapes import Found
from cjtool.exchange.tables.telling import Happening, Statement
from cjtool.exchange.tables.unread import guessed_heading, of_heading
from cjtool.spelling.folding import bare
from cjtool.vocabulary.phases import PHASES, phases_in

_COUNTS = re.compile(r"#?\d{1,3}[a-z]?(?:[.)]|\.\d{1,3})?")
_REMARK = re.compile(
    r"[*†‡]|(?:sources?|bron(?:nen)?|quellen?|notes?|noot|nb|n\.b\.|ps|p\.s\.|remarques?|opmerking(?:en)?"
    r"|anmerkung(?:en)?|legend[ae]?|légende)\s*:",
    re.IGNORECASE,
)
"""How a line below a table begins that is no row of it."""
_OF_TABLES = frozenset({"stage", "name", "journey", "title", "id", "stage_id", "ignore"})
"""What headings mean besides keys of stages and steps."""
_INSTEAD = {"summary": "does"}
"""What a heading means in a row, where that is something else."""


@dataclass(frozen=True)
class Told:
    """What a table tells: its happenings in order, whether it names steps, its keys by heading, and what is lost of it."""

    happenings: tuple[Happening, ...]
    has_steps: bool
    keys: tuple[tuple[str, str], ...]
    losses: tuple[Loss, ...]
    names_stages: bool = True


def told_by_rows(grid: CleanGrid, found: Found) -> Told:
    """What the rows below the headings tell, each at its stage; a stage holds until another is named."""
    losses: list[Loss] = []
    headings = grid.rows[found.at]
    meanings = _settled(grid, found, losses)
    keys = {each.key for each in meanings}
    rows = list(_read(grid, found, losses))
    while "name" in keys and rows and _is_remark(grid, rows[-1], [found.at, *rows][-2]):
        losses += grid.lost("left-out", "", says.BESIDE, grid.row(rows.pop()))
    happenings: list[Happening] = []
    for column, (heading, each) in enumerate(zip(headings, meanings, strict=True)):
        losses += of_heading(grid, heading, each, [(row, column) for row in rows], keys)
    stage: Statement | None = None
    journey = ""
    for row in rows:
        said = [
            grid.said(row, column, headings[column], each.key, each.number, each.of)
            for column, each in enumerate(meanings)
            if each.key and each.key != "ignore" and not says_nothing_here(grid.text(row, column), each.key)
        ]
        stage = next((one for one in said if one.key == "stage"), stage)
        journey = next((one.text for one in said if one.key == "journey"), journey)
        named = next((one for one in said if one.key == "name"), None)
        rest = tuple(one for one in said if one.key not in {"stage", "journey"} and one is not named)
        happenings.append(Happening(stage, named, rest, journey))
    grid.seen.update((found.at, column) for column, each in enumerate(meanings) if headings[column])
    has_steps = "name" in keys
    if not has_steps and _repeats(happenings):
        happenings, has_steps = _named_by_doing(happenings), True
    shown = tuple(
        (heading, each.key) for heading, each in zip(headings, meanings, strict=True) if each.key and heading
    )
    return Told(tuple(happenings), has_steps, shown, tuple(losses), "stage" in keys)


def says_nothing_here(text: str, key: str) -> bool:
    """Whether a cell tells nothing; a dash may be a feeling."""
    return not text if key == "emotion" else says_nothing(text)


def read_in_parts(grid: CleanGrid, heading: str, meaning: Meaning) -> Meaning:
    """What a heading means where cells are those of stages and steps: nothing that these cannot have, unless the user says so."""
    odd = meaning.key is not None and meaning.key not in PLACED | _OF_TABLES
    return Meaning(None) if odd and not grid.columns.says(heading) else meaning


def _settled(grid: CleanGrid, found: Found, losses: list[Loss]) -> list[Meaning]:
    """The keys of columns, each of stage and name once: of two for stages the second is the step, unless there is another."""
    made = [
        read_in_parts(grid, heading, _instead(each))
        for heading, each in zip(grid.rows[found.at], found.meanings, strict=True)
    ]
    _by_persona(grid.rows[found.at], made)
    keys = [each.key for each in made]
    for at in [at for at, key in enumerate(keys) if key == "name"]:
        if _are_numbers(grid.column(at)[found.at + 1 :]) and {"does", "touchpoint", "title"} & {*keys}:
            made[at], keys[at] = Meaning("number"), "number"
    if "name" not in keys and "title" in keys:
        made[keys.index("title")] = Meaning("name")
    if "stage" not in keys and "phase" in keys and _stands_for_stages(grid, found, keys.index("phase"), keys):
        made[keys.index("phase")] = Meaning("stage")
    _one_for_stages(grid, found, made)
    for at in [at for at, each in enumerate(made) if each.key == "journey"][1:]:
        made[at] = Meaning("meta")
    for at in [at for at, each in enumerate(made) if each.key == "name"][1:]:
        made[at] = Meaning("does", sure=False)
    for at, each in enumerate(made):
        losses += guessed_heading(grid, found.at, at, each)
    return made


def _stands_for_stages(grid: CleanGrid, found: Found, at: int, keys: Sequence[str | None]) -> bool:
    """Whether a column of lifecycle phases is all that tells stages: most rows have one, and no heading above names the stage."""
    texts = grid.column(at)[found.at + 1 :]
    return not _is_headed(grid, keys) and sum(map(bool, texts)) * 2 > len(texts)


def _is_headed(grid: CleanGrid, keys: Sequence[str | None]) -> bool:
    """Whether a heading above a table of steps in a text names their stage."""
    return "name" in keys and grid.grid.headed


def _are_phases(texts: Iterable[str]) -> bool:
    """Whether all texts are phases of the lifecycle, by their ids or names."""
    return all(bare(line) in map(bare, PHASES) or phases_in(line) for text in texts for line in lines(text))


def _are_numbers(texts: Sequence[str]) -> bool:
    """Whether what stands in a column only counts: `1`, `2.`, `3a`."""
    given = [text for text in texts if text]
    return bool(given) and all(_COUNTS.fullmatch(text) for text in given)


def _one_for_stages(grid: CleanGrid, found: Found, made: list[Meaning]) -> None:
    """Of several columns for stages the first is; another one is the step, else lifecycle phases, else what customers do."""
    stages = [at for at, each in enumerate(made) if each.key == "stage"]
    keys = [each.key for each in made]
    if len(stages) == 1 and _is_headed(grid, keys):
        texts = [text for text in grid.column(stages[0])[found.at + 1 :] if text]
        if _are_phases(texts) and len(texts) * 2 <= len(grid.rows) - found.at - 1:
            made[stages[0]] = Meaning("phase")
    has_name = any(each.key == "name" for each in made)
    for at in stages[1:]:
        texts = [text for text in grid.column(at)[found.at + 1 :] if text]
        if has_name and _are_phases(texts):
            made[at] = Meaning("phase")
        else:
            made[at] = Meaning("does" if has_name else "name", sure=False)
            has_name = True


def _by_persona(headings: Sequence[str], made: list[Meaning]) -> None:
    """Where several columns are the emotions of someone, each is that persona's."""
    whose = [
        felt_by(heading) if each.key in {None, "emotion"} else ""
        for heading, each in zip(headings, made, strict=True)
    ]
    if len(set(filter(None, whose))) > 1:
        for at, who in enumerate(whose):
            made[at] = Meaning("emotion", of=who) if who else made[at]


def _instead(meaning: Meaning) -> Meaning:
    return meaning._replace(key=_INSTEAD.get(meaning.key or "", meaning.key))


def _read(grid: CleanGrid, found: Found, losses: list[Loss]) -> Iterator[int]:
    """The rows that tell something: without those that repeat the headings, and those that add up others."""
    headings = grid.rows[found.at]
    for row in range(found.at + 1, len(grid.rows)):
        texts = grid.rows[row]
        first = next(text for text in texts if text)
        if texts == headings:
            losses += grid.lost("noted", "", says.HEADER_AGAIN, grid.row(row))
        elif bare(first) in TOTALS:
            losses += grid.lost("left-out", "", says.A_TOTAL, grid.row(row))
        else:
            yield row


def _is_remark(grid: CleanGrid, row: int, before: int) -> bool:
    """Whether a last row has its first cell alone, and is a remark: it says so, or a blank row or a total stands before it.

    What stands directly below the others is a stage or a step of which nothing else is said yet.
    """
    first, *others = grid.rows[row]
    apart = grid.numbers[row] > grid.numbers[before] + 1
    return bool(first) and len(others) > 1 and not any(others) and (apart or bool(_REMARK.match(first)))


def _repeats(happenings: Sequence[Happening]) -> bool:
    """Whether stages have several rows: then these are what happens in them."""
    stages = [bare(each.stage.text) for each in happenings if each.stage]
    return not stages or any(one == other for one, other in pairwise(stages))


def _named_by_doing(happenings: Sequence[Happening]) -> list[Happening]:
    """Rows named by what customers do, or by their touchpoint, as the table has no names."""
    made: list[Happening] = []
    for each in happenings:
        named = next((said for key in ("does", "touchpoint") for said in each.said if said.key == key), None)
        rest = tuple(said for said in each.said if said is not named or said.key == "touchpoint")
        made.append(replace(each, named=named, said=rest))
    return made
