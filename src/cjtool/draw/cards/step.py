"""A step as a card: where it takes place, what happens, what is felt."""

from collections.abc import Iterator
from dataclasses import replace

from cjtool import scene
from cjtool.draw import emblems
from cjtool.draw import facts as asked
from cjtool.draw.cards import scale
from cjtool.draw.cards.bottom import foot, write_line
from cjtool.draw.cards.cutting import HEIGHT, INNER, INSET
from cjtool.draw.cards.facts import Fact, quotation, shown
from cjtool.draw.fixed import Fitted, begun, fitted, sizes
from cjtool.draw.grid import Subject
from cjtool.draw.whose import teller
from cjtool.model import Stage, Step
from cjtool.query import Support
from cjtool.scene import Circle, Group, Shape
from cjtool.scene.typeset import Style

_RADIUS = 13
_BESIDE = 2 * _RADIUS + 7
_NUMBER = Style(14, 16, "bold")
_CHANNELS = sizes(9, 6.5, Style(10, 11.5))
_TRUTH = sizes(8, 6.5, Style(10, 11.5, "bold"))
_TRUTH_ROOM = 84
_BODY = INSET + 2 * _RADIUS + 7
_SCALE = HEIGHT - INSET - 26
_ROOM = _SCALE - 12 - _BODY
_NAME = Style(16, 18.4, "bold")
_DOES = Style(10.5, 13)
_QUOTE = Style(11, 13.6, "italic")
_PAIN = Style(9.5, 11.8)
_PICTURE = (78.0, 62.0)
"""The room for a picture."""
_BESIDE_PICTURE = 8.0
_MOST_PAINS = 3
_SEVERITY = {"high": 0, "medium": 1, "low": 2, None: 1}


def card(subject: Subject, stage: Stage, step: Step, number: str) -> Group:
    """The card of a step; its number and id say where answers are typed back."""
    icon, channel = asked.contact(step, subject)
    pictured = emblems.has_image(subject, step)
    room = INNER - (_PICTURE[0] + _BESIDE_PICTURE if pictured else 0)
    facts, left_out = shown(tuple(_facts(subject, step)), INSET, _BODY, room, _ROOM)
    shapes = (
        *_head(subject, number, icon, channel, step.moment_of_truth),
        *facts,
        *(_picture(subject, step) if pictured else ()),
        *scale.draw(
            step.emotion,
            subject.support[step.id],
            subject.words,
            subject.palette,
            INSET,
            _SCALE,
            INNER,
            teller(subject),
        ),
        *foot((f"{stage.id}/{step.id}", step.id), subject.palette, left_out),
    )
    ref = subject.ref(step)
    return Group(shapes, f"{number} {step.name}", f"card-{step.id}", ref=ref, kind="card")


def _picture(subject: Subject, step: Step) -> Iterator[Shape]:
    """The step's picture on the right, from the first line of its name downwards."""
    width, height = _PICTURE
    yield emblems.image(subject, step, (INSET + INNER - width / 2, _BODY + height / 2), _PICTURE)


def blank(subject: Subject) -> Group:
    """A card for a step that nobody has thought of yet."""
    colours, right, words = subject.palette, INSET + INNER, subject.words.workshop
    y = INSET + _RADIUS
    shapes = (
        Circle(INSET + _RADIUS, y, _RADIUS, colours.ground, colours.zero, 0.8, (3, 2.5)),
        *write_line(INSET + _BESIDE, right, y + _RADIUS, colours, words.name),
        *write_line(INSET, right, _BODY + 30, colours, words.does),
        *(shape for row in (1, 2) for shape in write_line(INSET, right, _BODY + 30 + row * 22, colours)),
        *scale.draw(None, Support.UNNAMED, subject.words, colours, INSET, _SCALE, INNER),
    )
    return Group(shapes)


def _head(subject: Subject, number: str, icon: str, channel: str, truth: bool) -> Iterator[Shape]:
    """The channel's icon, the number, the channel, and a star for a moment of truth."""
    colours, y = subject.palette, INSET + _RADIUS
    if icon:
        yield Circle(INSET + _RADIUS, y, _RADIUS, colours.brand)
        yield scene.icon(icon, INSET + _RADIUS - 8, y - 8, 16, colours.on_brand)
    said = Fitted(_NUMBER, (number,))
    room = INNER - _BESIDE - (_TRUTH_ROOM + 6 if truth else 0)
    name = begun(channel, room, 2 * _RADIUS + 6 - said.height, _CHANNELS)
    top = INSET - 3
    yield from said.at(INSET + _BESIDE, top, colours.ink)
    yield from name.at(INSET + _BESIDE, top + said.height, colours.muted)
    if truth:
        right = INSET + INNER
        star = scene.icon("star", right - 13, y - 6.5, 13, colours.amber, 2)
        yield replace(star, fill=colours.amber)
        word = fitted(subject.words.map.signs["moment-of-truth"], _TRUTH_ROOM - 17, 2 * _RADIUS, _TRUTH)
        yield from word.middle(right - 17, y, colours.amber_text, "end")


def _facts(subject: Subject, step: Step) -> Iterator[Fact]:
    """The most important first: what happens, what the customer does and says, what hurts most."""
    colours = subject.palette
    yield Fact(step.name, _NAME, colours.ink)
    yield Fact(step.does or "", _DOES, colours.slate)
    yield Fact(quotation(step.quote, subject.words), _QUOTE, colours.ink)
    yield Fact(asked.personas(step, subject), _PAIN, colours.slate, ("user", colours.secondary))
    pains = sorted(step.pains, key=lambda pain: (bool(pain.accepted), _SEVERITY[pain.severity]))
    for place, pain in enumerate(pains[:_MOST_PAINS]):
        icon, said = asked.hurting(pain, subject)
        ink = colours.muted if pain.accepted else colours.red
        yield Fact(said, _PAIN, colours.slate, (icon, ink), gap=3 if place else 7)
