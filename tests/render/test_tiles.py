"""Promises about posters that are printed on several sheets."""

from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.draw.properties import holds

from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.render import tiles
from cjtool.render.tiles import MARGIN, OVERLAP, RULE, Tiling
from cjtool.scene import Path, Text, flatten
from cjtool.scene.sheet import MM, Sheet, sheets

POSTERS = st.builds(Sheet, st.floats(50, 4000), st.floats(50, 4000))
TILES = st.sampled_from(["A4", "A3", "Letter"])


def a0(paper: str = "A4") -> Tiling:
    found = tiles.tiling(sheets("A0", upright=False)[0], paper)
    assert found
    return found


@given(POSTERS, TILES)
def test_the_sheets_cover_the_poster_and_neighbours_share_ten_millimetres(poster: Sheet, paper: str) -> None:
    whole = tiles.tiling(poster, paper)

    if whole is None:
        assert min(poster.width, poster.height) <= whole_width(paper)
        return
    placed = {(tile.row, tile.column): tile for tile in whole.tiles}
    assert len(placed) == whole.rows * whole.columns > 1
    assert placed[1, 1].x == placed[1, 1].y == 0
    last = placed[whole.rows, whole.columns]
    assert last.x + whole.width >= poster.width - 0.02
    assert last.y + whole.height >= poster.height - 0.02
    for (row, column), tile in placed.items():
        if column > 1:
            before = placed[row, column - 1]
            assert before.x + whole.width - tile.x == pytest.approx(10 * MM)
        if row > 1:
            above = placed[row - 1, column]
            assert above.y + whole.height - tile.y == pytest.approx(10 * MM)


def whole_width(paper: str) -> float:
    return sheets(paper, upright=True)[0].width + 0.02


@given(POSTERS, TILES)
def test_no_way_to_lay_the_sheets_takes_fewer(poster: Sheet, paper: str) -> None:
    whole = tiles.tiling(poster, paper)

    for each in sheets(paper) if whole else ():
        across = ceil((poster.width - OVERLAP - 0.02) / (each.width - 2 * MARGIN - OVERLAP))
        down = ceil((poster.height - OVERLAP - 0.02) / (each.height - 2 * MARGIN - OVERLAP))
        assert whole is not None
        assert whole.rows * whole.columns <= max(1, across) * max(1, down)


@pytest.mark.parametrize(
    ("poster", "paper", "rows", "columns"),
    [("A0", "A4", 3, 7), ("A0", "A3", 3, 3), ("A1", "A4", 4, 3), ("A2", "Letter", 2, 3)],
)
def test_sheets_for_posters(poster: str, paper: str, rows: int, columns: int) -> None:
    whole = tiles.tiling(sheets(poster, upright=False)[0], paper)

    assert whole
    assert (whole.rows, whole.columns) == (rows, columns)


def test_a_picture_that_fits_one_sheet_is_not_cut() -> None:
    assert tiles.tiling(sheets("A4", upright=True)[0], "A4") is None
    assert tiles.tiling(sheets("A5", upright=False)[0], "A4") is None
    assert tiles.tiling(sheets("A3", upright=True)[0], "A4") is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_says_which_it_is(language: str) -> None:
    whole = a0()

    labels = [tiles.label(whole, tile, words(language).map) for tile in whole.tiles]

    assert len(set(labels)) == 21
    assert all(label.endswith(f" {number}") for number, label in enumerate(labels, 1))


def test_a_label_reads_as_a_person_would_say_it() -> None:
    whole = a0()
    (tile,) = (each for each in whole.tiles if each.number == 10)

    assert tiles.label(whole, tile, words("en").map) == "row 2 of 3, column 3 of 7, sheet 10"


@given(POSTERS, TILES, st.sampled_from(LANGUAGES))
def test_what_is_printed_over_the_picture_is_cut_off_or_covered(
    poster: Sheet, paper: str, language: str
) -> None:
    whole = tiles.tiling(poster, paper)

    for tile in whole.tiles if whole else ():
        assert whole
        strip = tiles.strip(whole, tile, words(language).map)
        width, height = strip.scene.width, strip.scene.height
        box = (
            (strip.x, strip.y - width, strip.x + height, strip.y)
            if strip.turned
            else (strip.x, strip.y, strip.x + width, strip.y + height)
        )
        left, top, right, bottom = MARGIN, MARGIN, MARGIN + whole.width, MARGIN + whole.height
        assert holds((left, top, right, bottom), box)
        half = OVERLAP / 2
        assert any(
            (
                tile.row < whole.rows and box[1] >= bottom - half,
                tile.row > 1 and box[3] <= top + half,
                tile.column < whole.columns and box[0] >= right - half,
                tile.column > 1 and box[2] <= left + half,
            )
        )
        for _, bounds in flatten(tiles.marks(whole, tile)):
            assert holds((left, top, right, bottom), bounds)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rule_is_a_hundred_millimetres_and_its_strip_holds_its_texts(language: str) -> None:
    strip = tiles.strip(a0(), next(a0().tiles), words(language).map).scene

    lines = [bounds for shape, bounds in flatten(strip) if isinstance(shape, Path)]
    assert (
        max(right - left for left, _, right, _ in lines)
        == pytest.approx(RULE)
        == pytest.approx(283.46, abs=0.01)
    )
    texts = [bounds for shape, bounds in flatten(strip) if isinstance(shape, Text)]
    assert all(holds((0, 0, strip.width, strip.height), bounds) for bounds in texts)
    assert "100\u00a0mm" in "".join(shape.text for shape, _ in flatten(strip) if isinstance(shape, Text))


@given(POSTERS, TILES)
def test_of_two_ways_that_take_as_many_sheets_the_fuller_one_is_taken(poster: Sheet, paper: str) -> None:
    whole = tiles.tiling(poster, paper)

    for turned in (tiles._over(poster, each) for each in sheets(paper)) if whole else ():
        assert whole is not None
        if turned.rows * turned.columns == whole.rows * whole.columns:
            assert tiles.least_filled(whole) >= tiles.least_filled(turned)
