"""Which pairs of characters a font moves: what its `kern` feature says, or, without one, its table of that name."""

from collections.abc import Iterator, Mapping
from typing import Any

from fontTools.ttLib import TTFont

Moves = Mapping[str, int]


def pairs(font: TTFont) -> Mapping[str, Moves]:
    """How far a character is moved, by the one before it and itself; of what fonts can say, pairs alone."""
    characters: dict[str, list[str]] = {}
    for code, glyph in font.getBestCmap().items():
        characters.setdefault(glyph, []).append(chr(code))
    rows: dict[str, Moves] = {}
    for lookup in _lookups(font):
        for glyph, row in lookup.items():
            rows[glyph] = _sum(rows[glyph], row) if glyph in rows else row
    written = _Written(characters)
    return {
        left: row
        for glyph, lefts in characters.items()
        if glyph in rows and (row := written.row(rows[glyph]))
        for left in lefts
    }


class _Written:
    """Rows in characters in place of glyphs: many glyphs share one, and each is written once."""

    def __init__(self, characters: Mapping[str, list[str]]) -> None:
        self._characters = characters
        self._known: dict[int, tuple[Moves, Moves]] = {}

    def row(self, row: Moves) -> Moves:
        if id(row) not in self._known:
            moved = ((glyph, value) for glyph, value in row.items() if value)
            new = {right: value for glyph, value in moved for right in self._characters.get(glyph, ())}
            self._known[id(row)] = row, new
        return self._known[id(row)][1]


def _sum(one: Moves, other: Moves) -> Moves:
    return {glyph: one.get(glyph, 0) + other.get(glyph, 0) for glyph in {**one, **other}}


def _lookups(font: TTFont) -> Iterator[Mapping[str, Moves]]:
    """The rows of each lookup of the feature, by the glyph before."""
    table = font["GPOS"].table if "GPOS" in font else None
    if table is not None and table.FeatureList and table.FeatureList.FeatureRecord:
        used = {at for record in table.FeatureList.FeatureRecord for at in record.Feature.LookupListIndex}
        for index in sorted(used):
            subtables = [getattr(sub, "ExtSubTable", sub) for sub in table.LookupList.Lookup[index].SubTable]
            yield _rows([sub for sub in subtables if sub.LookupType == 2])
    elif "kern" in font:
        yield _by_glyph(font["kern"])


def _by_glyph(table: Any) -> Mapping[str, Moves]:
    rows: dict[str, dict[str, int]] = {}
    for part in table.kernTables:
        for (left, right), value in getattr(part, "kernTable", {}).items():
            rows.setdefault(left, {})[right] = value
    return rows


def _rows(subtables: list[Any]) -> Mapping[str, Moves]:
    """What one lookup does after each glyph: the first subtable that knows a pair decides, and classes know all pairs."""
    rows: dict[str, Moves] = {}
    decided: set[str] = set()
    for table in subtables:
        new = _of_pairs(table) if table.Format == 1 else _of_classes(table)
        for glyph, row in new:
            if glyph not in decided:
                rows[glyph] = {**row, **rows[glyph]} if glyph in rows else row
            if table.Format == 2:
                decided.add(glyph)
    return rows


def _of_pairs(table: Any) -> Iterator[tuple[str, Moves]]:
    for glyph, pairs in zip(table.Coverage.glyphs, table.PairSet, strict=False):
        yield glyph, {pair.SecondGlyph: _advance(pair.Value1) for pair in reversed(pairs.PairValueRecord)}


def _of_classes(table: Any) -> Iterator[tuple[str, Moves]]:
    seconds: dict[int, list[str]] = {}
    for glyph, number in table.ClassDef2.classDefs.items():
        seconds.setdefault(number, []).append(glyph)
    rows = [
        {
            glyph: value
            for number, record in enumerate(first.Class2Record)
            if (value := _advance(record.Value1))
            for glyph in seconds.get(number, ())
        }
        for first in table.Class1Record
    ]
    for glyph in table.Coverage.glyphs:
        yield glyph, rows[table.ClassDef1.classDefs.get(glyph, 0)]


def _advance(value: Any) -> int:
    return getattr(value, "XAdvance", 0) if value else 0
