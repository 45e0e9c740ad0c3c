"""The foot of a canvas: how to go about it, how results are typed back, which notes fit."""

from math import floor

from cjtool import scene
from cjtool.draw.canvas.division import LARGER, MARGIN, MM, RIGHT, CanvasSheet
from cjtool.draw.fixed import fitted, sizes
from cjtool.scene import Group, Shape
from cjtool.scene.typeset import Style

HEIGHT = 13 * MM
_SHARE = 0.7
_TEXT = sizes(13, 7, Style(10, 12.4))
_STEP = Style(12.5, 15)


def draw(sheet: CanvasSheet, note: float) -> Group:
    """Sentences on the left; on the right the size of notes in whole millimetres, and which sheet this is."""
    colours, words = sheet.plan.palette, sheet.plan.workshop
    sentences = (*words.how[:-1], words.how_ids if sheet.plan.show_ids else words.how[-1])
    width, top = RIGHT - MARGIN, 3 * MM
    each = width * _SHARE / len(sentences)
    style = min(
        (fitted(sentence, each - 8 * MM, HEIGHT - top, _TEXT).style for sentence in sentences),
        key=lambda style: style.size,
    )
    shapes: list[Shape] = [scene.line(MARGIN, 0, RIGHT, 0, colours.edge, 0.8)]
    for index, sentence in enumerate(sentences):
        how = fitted(sentence, each - 8 * MM, HEIGHT - top, (style,))
        shapes += how.at(MARGIN + index * each, top, colours.secondary)
    fits = words.notes.format(a1=floor(note / MM), a0=floor(note * LARGER / MM))
    told = [fits]
    if sheet.count > 1:
        told.append(words.sheet.format(number=sheet.number, count=sheet.count))
    y = top
    for line in told:
        shown = fitted(line, width * (1 - _SHARE) - 2 * MM, 18, _TEXT)
        shapes += shown.at(RIGHT, y, colours.muted, "end")
        y += _STEP.leading
    return Group(tuple(shapes), words.how[0])
