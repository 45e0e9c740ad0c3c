"""Pictures of steps on a stage's page: in a row below the heads of the cards, beside the words where cards are wide."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.draw import emblems
from cjtool.draw.fixed import begun
from cjtool.draw.grid import Subject
from cjtool.draw.summary.frame import SMALL
from cjtool.model import Step
from cjtool.scene import Shape

PAD = 10.0
_BESIDE = 250.0
"""From this width on, a card has room for a picture beside its words."""
_SHARE = 0.4
"""Of a wide card's width, what the picture has."""
_ROW = 92.0
"""How high the pictures above words are, captions included."""
_CAPTION, _GAP = 24.0, 4.0
"""Room for two lines, and above them."""


@dataclass(frozen=True)
class CardRoom:
    """A stretch of a page in points."""

    x: float
    top: float
    width: float
    bottom: float


def raised(subject: Subject, shown: Iterable[Step], width: float) -> bool:
    """Whether pictures stand above the words of some steps, whose cards are so wide."""
    return width < _BESIDE and any(emblems.has_image(subject, step) for step in shown)


def sketch(subject: Subject, step: Step, card: CardRoom) -> tuple[tuple[Shape, ...], CardRoom]:
    """A step's picture with its caption on a card, and what is left for words; without a picture, all."""
    words = CardRoom(card.x + PAD, card.top, card.width - 2 * PAD, card.bottom)
    if not emblems.has_image(subject, step):
        return (), words
    if card.width < _BESIDE:
        row = CardRoom(words.x, card.top, words.width, card.top + _ROW)
        return _drawn(subject, step, row), CardRoom(words.x, row.bottom + _GAP, words.width, words.bottom)
    wide = _SHARE * card.width
    beside = CardRoom(words.x + words.width - wide, card.top, wide, card.bottom)
    return _drawn(subject, step, beside), CardRoom(words.x, words.top, words.width - wide - PAD, words.bottom)


def _drawn(subject: Subject, step: Step, place: CardRoom) -> tuple[Shape, ...]:
    """The picture as large as may be, at the top of the place, and the caption below it."""
    caption = begun(step.caption or "", place.width, _CAPTION, [SMALL])
    foot = caption.height + _GAP if caption.lines else 0.0
    middle, room = place.x + place.width / 2, (place.width, place.bottom - place.top - foot)
    _, height = emblems.image_size(subject, step, room)
    written = caption.at(
        middle, place.top + height + _GAP, subject.palette.secondary, "middle",
        ref=subject.ref(step, "caption"), kind="caption",
    )  # fmt: skip
    return (emblems.image(subject, step, (middle, place.top + height / 2), room, written),)
