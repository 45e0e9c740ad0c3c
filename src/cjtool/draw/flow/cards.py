"""A step in a flow: its channel, number and name, how it feels, and whether much depends on it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cjtool import scene
from cjtool.draw import facts, strokes
from cjtool.draw.flow.feeling import RADIUS, felt
from cjtool.draw.flow.hues import Hue
from cjtool.draw.grid import Subject
from cjtool.i18n.table import sign_of
from cjtool.model import Step
from cjtool.query import Support
from cjtool.scene import SYMBOL, Bounds, Box, Circle, Group, Shape, Text, typeset
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import CARD, Style

_WIDTHS = ((66, 2), (78, 3), (92, 3), (110, 4), (140, 5), (180, 99))
"""How wide a name may be, with the lines that it may take in each, best first."""
_NUMBER = Style(7, 8.4, "bold")
_LEFT, _RIGHT = 28.0, 9.0
_THICK, _THIN = 1.1, 0.7
"""The edge of a step, and of one that a log is not about, in points."""
_TOP, _BOTTOM = 13.5, 8.0
_BADGE = 4.0
"""How far the dot of the feeling and the star stand above the box."""


@dataclass(frozen=True)
class Card:
    """A step with its texts set."""

    step: Step
    number: str
    icon: str
    channel: str
    name: tuple[str, ...]
    known: Support
    believed: bool = False
    """Whether a log stands beside the journey that is not about this step."""

    @property
    def width(self) -> float:
        """Of the box, in points."""
        badges = _LEFT + typeset.width(self.number, _NUMBER) + 30
        return max(_LEFT + typeset.widest(self.name, CARD) + _RIGHT, badges)

    @property
    def height(self) -> float:
        """Of the box and what stands out above it, in points."""
        return _BADGE + _TOP + CARD.leading * len(self.name) + _BOTTOM

    @property
    def title(self) -> str:
        """Number, name and channel."""
        named = f"{self.number} {self.step.name}"
        return f"{named} ({self.channel})" if self.channel else named

    @property
    def signs(self) -> Iterator[str]:
        """What the legend has to explain."""
        if self.step.emotion is not None:
            yield f"felt-{sign_of(self.step.emotion)}"
            yield f"felt-{strokes.sign(self.known)}"
        if self.step.moment_of_truth:
            yield "star"
        if self.step.optional:
            yield "optional"


def card(step: Step, number: str, subject: Subject, *, believed: bool = False) -> Card:
    """Set the texts of a step."""
    icon, channel = facts.contact(step, subject)
    return Card(step, number, icon, channel, _name(step.name), subject.support[step.id], believed)


def _name(written: str) -> tuple[str, ...]:
    """The narrowest lines that are few and break no word."""
    least = _WIDTHS[3][0] if len(written) < 90 else _WIDTHS[-1][0]
    width = next((width for width, most in _WIDTHS if typeset.short(written, width, CARD, most)), least)
    return typeset.wrap(written, width, CARD)


def drawn(card: Card, box: Bounds, hue: Hue, subject: Subject, id: str) -> Group:
    """The card in a box that is at least as wide and high as it asked for."""
    colours = subject.palette
    left, top, right, bottom = box[0], box[1] + _BADGE, box[2], box[3]
    dash, name_ref = (3, 2.2) if card.step.optional else (), subject.ref(card.step, "name")
    tone = colours.muted if card.believed else hue.tone
    first = top + (bottom - top - card.height + _BADGE) / 2 + 10.5
    middle = first + 1.2 + CARD.leading * len(card.name) / 2
    shapes: tuple[Shape, ...] = (
        Box(
            left,
            top,
            right - left,
            bottom - top,
            6,
            colours.card,
            tone,
            _THIN if card.believed else _THICK,
            dash,
        ),
        *((Circle(left + 15, middle - 3, 8.5, tone),) if card.icon else ()),
        *((scene.icon(card.icon, left + 9.25, middle - 8.75, 11.5, colours.card),) if card.icon else ()),
        Text(left + _LEFT, first, card.number, _NUMBER.size, _NUMBER.face, tone),
        *typeset.paragraph(card.name, left + _LEFT, first + CARD.leading, CARD, colours.ink, ref=name_ref),
        *_badges(card, right, top, subject.palette),
    )
    return Group(shapes, _told(card, subject), id, SYMBOL, ref=subject.ref(card.step), kind="step")


def _told(card: Card, subject: Subject) -> str:
    if card.step.emotion is None:
        return card.title
    known = subject.words.map.signs[strokes.sign(card.known)]
    return f"{card.title}: {subject.words.emotion(card.step.emotion)}, {known}"


def _badges(card: Card, right: float, top: float, colours: Palette) -> Iterator[Shape]:
    """On the upper edge: how it feels, how well that is known, and the star of a moment of truth."""
    step, x = card.step, right - 10
    if step.emotion is not None:
        yield from felt(step.emotion, x, top + 1.2, colours, card.known)
        x -= 13
    if step.moment_of_truth:
        yield Circle(x, top + 1.2, RADIUS, colours.card)
        star = scene.icon("star", x - 4.5, top - 3.3, 9, colours.amber, 2)
        yield replace(star, fill=colours.amber)
