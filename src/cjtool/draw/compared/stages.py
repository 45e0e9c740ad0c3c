"""The stages of both versions as chevrons: what is dropped is grey, what is told differently says what it was."""

from dataclasses import dataclass

from cjtool.diff.comparison import Pair
from cjtool.draw import facts, layout, signs
from cjtool.draw.chevron import Chevron, chevron_of
from cjtool.draw.compared.setting import Setting
from cjtool.draw.grid import MARGIN, Grid, Section
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.model import Stage
from cjtool.scene import Circle, Group, Shape, Text, polygon, typeset
from cjtool.scene.typeset import Style

_NAMES = tuple(Style(size, size * 1.17, "bold") for size in (13, 12, 11, 10))
_NOTE = Style(7.6, 9.4)
_LABEL = Style(9.6, 11.4, "bold")


@dataclass(frozen=True)
class _Plate:
    section: Section
    pair: Pair[Stage]
    shape: Chevron
    name: str
    note: str

    @property
    def room(self) -> float:
        """For the name, between its number and its badge."""
        return self.shape.right - self.shape.left - 19 - (14 if self.badged else 0)

    @property
    def badged(self) -> bool:
        return self.pair.verdict != "kept" and not self.section.continued

    @property
    def gone(self) -> bool:
        return self.pair.verdict == "dropped"


def draw(grid: Grid, setting: Setting) -> Band:
    """A chevron per stage."""
    plates = [_plate(grid, setting, section) for section in grid.sections]
    style = next((style for style in _NAMES if all(_good(plate, style) for plate in plates)), _NAMES[-1])
    inner = [_inner(grid, plate, style) for plate in plates]
    name = typeset.wrap(layout.label(grid, lane("stages")), 88, _LABEL)
    label = typeset.paragraph(name, MARGIN + 2, 19, _LABEL, grid.palette.brand)
    height = max(36.0, *(layout.line_of(shapes) + 10 for shapes in (*inner, label)))
    groups = (_group(grid, setting, *each, height) for each in zip(plates, inner, strict=True))
    return Band(height, (*label, *groups), tuple(plate.pair.verdict for plate in plates if plate.badged))


def _plate(grid: Grid, setting: Setting, section: Section) -> _Plate:
    pair, words = setting.stage(section).stage, grid.words.map
    name = f"{section.stage.name} ({words.continued})" if section.continued else section.stage.name
    note = "" if section.continued else _note(setting, pair)
    return _Plate(section, pair, chevron_of(grid, section), name, note)


def _note(setting: Setting, pair: Pair[Stage]) -> str:
    """What became of the stage, in the words of the table."""
    words = setting.words
    if pair.before is None or pair.after is None:
        return words.verdicts[pair.verdict]
    parts = [f"{words.was} {setting.number(pair.before)}"] if pair.moved else []
    for change in pair.changes:
        was, now = setting.told(change)
        if change.key == "name":
            parts.append(f"{words.renamed if pair.renamed else words.was} {was}")
        elif change.key == "duration":
            parts.append(now if change.before is None else f"{was} → {now}")
    return " · ".join(parts)


def _good(plate: _Plate, style: Style) -> bool:
    return typeset.short(plate.name, plate.room, style, 2)


def _inner(grid: Grid, plate: _Plate, style: Style) -> tuple[Shape, ...]:
    colours, left = grid.palette, plate.shape.left
    ink, muted = (
        (colours.secondary, colours.secondary) if plate.gone else (colours.on_fill, colours.on_fill_muted)
    )
    names = typeset.wrap(plate.name, plate.room, style)
    number = str(plate.section.number)
    size = 9.6 if len(number) < 3 else 7
    texts = typeset.paragraph(names, left + 19, 18.8, style, ink)
    below = 18.8 + style.leading * max(len(names) - 1, 0) + 13.2
    notes = typeset.wrap(plate.note, plate.shape.right - left, _NOTE)
    return (
        Circle(left + 7, 14.5, 7.5, colours.ground if plate.gone else colours.on_fill),
        Text(
            left + 7,
            14.5 + size * 0.33,
            number,
            size,
            "bold",
            muted if plate.gone else colours.fill,
            "middle",
        ),
        *texts,
        *(layout.struck(layout.texts(texts), colours.secondary) if plate.gone else ()),
        *typeset.paragraph(notes, left, below, _NOTE, muted),
        *(_badge(grid, plate) if plate.badged else ()),
    )


def _badge(grid: Grid, plate: _Plate) -> tuple[Shape, ...]:
    """The sign on a white ring, in the upper right corner."""
    x = plate.shape.right - 6
    return Circle(x, 14.5, 7.5, grid.palette.ground), *signs.badge(
        plate.pair.verdict, grid.palette, x, 14.5, 6
    )


def _group(grid: Grid, setting: Setting, plate: _Plate, inner: tuple[Shape, ...], height: float) -> Group:
    section, colours = plate.section, grid.palette
    tone = (colours.fill_2, colours.fill)[section.number % 2]
    fill = colours.backstage_head if plate.gone else tone
    shapes = (
        polygon(plate.shape.outline(height), fill=fill, stroke=None if plate.gone else colours.fill_edge),
        *inner,
    )
    name = f"{section.number} {plate.name}"
    path, ref = facts.path(section.stage.id), setting.ref(section.stage)
    return Group(shapes, name, path, bookmark=not section.continued, ref=ref, kind="stage")
