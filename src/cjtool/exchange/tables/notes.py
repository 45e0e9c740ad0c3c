"""Sticky notes of a board, one a row ─► what they tell: frames are stages, colours and tags are keys, places give the order.

What a colour means the board does not say: it is read by the table `colours` in `--columns`, or by a tag that is a
heading such as `Pain`. Notes of which neither is known are steps, as most notes in a workshop's first row are.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot

from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.columns import as_yaml, columns_line
from cjtool.exchange.tables.headings import Meaning
from cjtool.exchange.tables.listing import says_nothing, words
from cjtool.exchange.tables.rows import Told
from cjtool.exchange.tables.scoring import number
from cjtool.exchange.tables.shapes import Found
from cjtool.exchange.tables.telling import Happening, Statement
from cjtool.exchange.tables.unread import of_heading
from cjtool.message import Plain
from cjtool.spelling.folding import bare

_PLACE = re.compile(r"[+\-−]?\d{1,9}(?:[.,]\d{1,9})?")
_STEPS = frozenset({"name", "does"})
_NOT_KEPT = frozenset({"x", "y", "position"})
_OF_BOARD = {
    "author": says.AUTHOR_OF_NOTE,
    "type": says.OF_THE_BOARD,
    "id": says.OF_THE_BOARD,
    "number": says.OF_THE_BOARD,
}
_READ = frozenset({"note", "stage", "colour", "tags", "meta", "ignore"})


@dataclass(frozen=True)
class StickyNote:
    """A note: its text with the key that it means, its frame, and where it lies on the board."""

    said: Statement
    frame: Statement | None
    x: float | None
    y: float | None
    row: int
    colour: str
    told: tuple[Statement, ...] = ()
    beside: tuple[Statement, ...] = ()
    """What the user wants to be kept of it."""


def told_by_notes(grid: CleanGrid, found: Found) -> Told:
    """What the notes below the headings tell."""
    losses: list[Loss] = []
    headings = grid.rows[found.at]
    rows = range(found.at + 1, len(grid.rows))
    meanings = [_once(found.meanings, at) for at in range(len(found.meanings))]
    for column, (heading, each) in enumerate(zip(headings, meanings, strict=True)):
        losses += _of_column(grid, heading, each, [(row, column) for row in rows])
    notes = [note for row in rows if (note := _note(grid, headings, meanings, row))]
    losses += _colours(grid, notes)
    for row in rows:
        if not any(note.row == row for note in notes):
            losses += _empty(grid, row)
    happenings = [each for frame in _frames(notes) for each in _of_frame(frame)]
    shown = tuple(
        (heading, each.key)
        for heading, each in zip(headings, meanings, strict=True)
        if heading and each.key and each.key not in _OF_BOARD
    )
    grid.seen.update(grid.row(found.at))
    framed = any(note.frame for note in notes)
    return Told(tuple(happenings), has_steps=True, keys=shown, losses=tuple(losses), names_stages=framed)


def _of_column(
    grid: CleanGrid, heading: str, meaning: Meaning, cells: Sequence[tuple[int, int]]
) -> list[Loss]:
    """What becomes of a column that is not read as it stands: places give the order, what the board says for itself is noted."""
    key = meaning.key or ""
    if key in _NOT_KEPT:
        return list(grid.lost("noted", heading, says.PLACE_OF_NOTE, cells))
    if key in _OF_BOARD:
        return list(grid.lost("noted", heading, _OF_BOARD[key], cells))
    if key and key not in _READ:
        message = says.NOT_OF_NOTES(key=key, line=columns_line(heading, "meta"))
        return list(grid.lost("left-out", heading, message, cells))
    return list(of_heading(grid, heading, meaning, cells, None))


def _once(meanings: Sequence[Meaning], at: int) -> Meaning:
    """A heading's meaning; of two for the text or the frame the first has it."""
    each = meanings[at]
    before = {meaning.key for meaning in meanings[:at]}
    return Meaning(None) if each.key in {"note", "stage", "colour"} & before else each


def _note(
    grid: CleanGrid, headings: Sequence[str], meanings: Sequence[Meaning], row: int
) -> StickyNote | None:
    by_key: dict[str, Statement] = {}
    tags: list[Statement] = []
    kept: list[Statement] = []
    for column, each in enumerate(meanings):
        text = grid.text(row, column)
        if each.key and text:
            said = grid.said(row, column, headings[column], each.key)
            by_key.setdefault(each.key, said)
            kept += [said] if each.key == "meta" else []
            tags += [said] if each.key == "tags" else []
    if "note" not in by_key or says_nothing(by_key["note"].text):
        return None
    note, colour = by_key["note"], by_key["colour"].text if "colour" in by_key else ""
    key = grid.columns.colours.get(bare(colour)) or _by_tag(grid, tags) or "name"
    x, y = _place(by_key)
    said = Statement(key, note.text, note.spot, colour or note.heading)
    told = tuple(Statement("tags", each.text, each.spot, each.heading) for each in tags)
    return StickyNote(said, by_key.get("stage"), x, y, row, colour, told, tuple(kept))


def _empty(grid: CleanGrid, row: int) -> list[Loss]:
    """What a note without a text has, told at once."""
    told = list(grid.lost("left-out", "note", says.EMPTY_NOTE, grid.row(row)))
    return [replace(told[0], value=" | ".join(loss.value for loss in told))] if told else []


def _by_tag(grid: CleanGrid, tags: Sequence[Statement]) -> str | None:
    """The key that a tag is a heading of, or that the user gives it."""
    for word in (word for tag in tags for word in words(tag.text)):
        key = grid.columns.colours.get(bare(word)) or grid.meaning(word).key
        if (
            key
            and key
            not in {"stage", "journey", "note", "colour", "tags", "id", "number", "meta", "title", "ignore"}
            | _NOT_KEPT
        ):
            return key
    return None


def _place(by_key: dict[str, Statement]) -> tuple[float | None, float | None]:
    """Where a note lies: by two columns, or by two numbers in one."""
    if "position" in by_key:
        found = [number(each) for each in _PLACE.findall(by_key["position"].text)]
        return (found[0], found[1]) if len(found) > 1 else (found[0] if found else None, None)
    read = [_PLACE.fullmatch(by_key[key].text.strip()) if key in by_key else None for key in ("x", "y")]
    x, y = (number(each[0]) if each else None for each in read)
    return x, y


def _colours(grid: CleanGrid, notes: Sequence[StickyNote]) -> list[Loss]:
    """How many notes have a colour: those that are not read by it are a guess, with how to say what it means."""
    losses: list[Loss] = []
    counted = Counter(note.colour for note in notes if note.colour)
    for colour, count in counted.items():
        key = grid.columns.colours.get(bare(colour))
        if key:
            losses.append(
                Loss("noted", "colours", says.NOTE_PLACED(colour=colour, count=count, key=key), value=colour)
            )
        else:
            message = says.COLOURS(count=count, colour=colour, form=Plain(f"{{{as_yaml(colour)}: pains}}"))
            losses.append(Loss("guessed", "colours", message, value=colour))
    tags = [tag for note in notes for tag in note.told]
    return [*losses, *(Loss("noted", tag.heading, says.TAG_READ, tag.spot, tag.text) for tag in tags)]


def _frames(notes: Sequence[StickyNote]) -> list[list[StickyNote]]:
    """Notes by their frame, frames from left to right where places are known, else as they come."""
    groups: dict[str, list[StickyNote]] = {}
    for note in notes:
        groups.setdefault(bare(note.frame.text) if note.frame else "", []).append(note)
    listed = list(groups.values())
    if all(note.x is not None for note in notes):
        listed.sort(key=lambda group: min(note.x or 0.0 for note in group))
    return [_in_order(group) for group in listed]


def _in_order(notes: list[StickyNote]) -> list[StickyNote]:
    if any(note.x is None for note in notes):
        return notes
    return sorted(notes, key=lambda note: (note.x or 0.0, note.y or 0.0, note.row))


def _of_frame(notes: Sequence[StickyNote]) -> list[Happening]:
    """The steps of a frame, each with the notes that lie nearest to it; without places, those that follow it."""
    steps = [note for note in notes if note.said.key in _STEPS]
    if not steps:
        return [
            Happening(
                notes[0].frame, None, tuple(said for note in notes for said in (note.said, *note.beside))
            )
        ]
    of_step: dict[int, list[Statement]] = {step.row: [*step.beside] for step in steps}
    loose: list[Statement] = []
    for note in notes:
        if note.said.key in _STEPS:
            continue
        nearest = _nearest(note, steps)
        if nearest is None:
            loose += [note.said, *note.beside]
        else:
            of_step[nearest.row] += [note.said, *note.beside]
    first = [Happening(steps[0].frame, None, tuple(loose))] if loose else []
    return [*first, *(Happening(step.frame, step.said, tuple(of_step[step.row])) for step in steps)]


def _nearest(note: StickyNote, steps: Sequence[StickyNote]) -> StickyNote | None:
    if note.x is not None and all(step.x is not None for step in steps):
        return min(
            steps, key=lambda step: hypot((step.x or 0) - (note.x or 0), ((step.y or 0) - (note.y or 0)) / 4)
        )
    before = [step for step in steps if step.row < note.row]
    return before[-1] if before else None
