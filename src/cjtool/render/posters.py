"""Posters ─► PDF of the sheets that they are printed on: each poster is in it once, and every sheet shows a part."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

from cjtool.i18n.drawn import MapWords
from cjtool.render import pdf, tiles
from cjtool.render.pdf import About, PagePart, TypstSource
from cjtool.render.tiles import MARGIN, Tile, Tiling
from cjtool.scene import Scene
from cjtool.scene.sheet import Sheet


def render(
    posters: Iterable[tuple[Scene, Sheet]], paper: str, about: About, words: MapWords, *, system: bool = False
) -> bytes:
    """The sheets, row by row, with cut marks, labels and a rule; a poster no larger than one is a page as it is."""
    with tempfile.TemporaryDirectory() as folder:
        source = TypstSource(about, folder)
        for number, (scene, sheet) in enumerate(posters, 1):
            name = f"{number}.pdf"
            data = pdf.render([(scene, sheet)], about, system=system, standard=False)
            Path(folder, name).write_bytes(data)
            _poster(source, name, scene, sheet, paper, words)
        return source.compiled(system=system, standard=False)


def _poster(source: TypstSource, name: str, scene: Scene, sheet: Sheet, paper: str, words: MapWords) -> None:
    whole = tiles.tiling(sheet, paper)
    if whole is None:
        source.page(sheet, scene.ground)
        source.window(name, sheet, (0, 0), (0, 0, sheet.width, sheet.height), scene.title)
        return
    for tile in whole.tiles:
        source.page(whole.sheet)
        frame = (MARGIN, MARGIN, whole.width, whole.height)
        source.window(name, sheet, (tile.x, tile.y), frame, scene.title)
        _over(source, whole, tile, words)
        for mark in pdf.marks(scene, sheet):
            if _begins(whole, tile, mark.x, mark.y):
                source.mark(pdf.Bookmark(mark.title, MARGIN + mark.x - tile.x, MARGIN + mark.y - tile.y))


def _over(source: TypstSource, whole: Tiling, tile: Tile, words: MapWords) -> None:
    strip = tiles.strip(whole, tile, words)
    source.picture(PagePart(strip.scene, strip.x, strip.y, strip.scene.title, strip.turned), 1)
    source.picture(PagePart(tiles.marks(whole, tile), 0, 0, ""), 1)


def _begins(whole: Tiling, tile: Tile, x: float, y: float) -> bool:
    """Whether a place is shown by this sheet and by none before it."""
    after_left = tile.column == 1 or x >= tile.x + tiles.OVERLAP
    after_top = tile.row == 1 or y >= tile.y + tiles.OVERLAP
    return after_left and after_top and x < tile.x + whole.width and y < tile.y + whole.height
