"""A persona as a card: who it is, in whose words, and what is needed."""

from collections.abc import Iterator
from itertools import chain

from cjtool import scene
from cjtool.draw import emblems
from cjtool.draw.cards.bottom import foot, write_line
from cjtool.draw.cards.cutting import HEIGHT, INNER, INSET
from cjtool.draw.cards.facts import Fact, quotation, shown
from cjtool.draw.fixed import begun, sizes
from cjtool.draw.grid import Subject
from cjtool.draw.persona_cards import about
from cjtool.model import Persona
from cjtool.scene import Circle, Group, Shape
from cjtool.scene.typeset import Style

_RADIUS = 17
_BESIDE = 2 * _RADIUS + 9
_NAMES = sizes(17, 6.5, Style(10, 11.4, "bold"))
_TEXT = Style(10, 12.4)
_QUOTE = Style(11, 13.6, "italic")
_BODY = INSET + 2 * _RADIUS + 7
_ROOM = HEIGHT - INSET - 14 - _BODY


def card(subject: Subject, id: str) -> Group:
    """The card of a persona."""
    colours, persona = subject.palette, subject.definitions.personas[id]
    facts, left_out = shown(tuple(_facts(subject, persona)), INSET, _BODY, INNER, _ROOM)
    name = begun(persona.name, INNER - _BESIDE, 2 * _RADIUS, _NAMES)
    shapes = (
        *_picture(subject, persona),
        *name.middle(INSET + _BESIDE, INSET + _RADIUS, colours.ink),
        *facts,
        *foot((id,), colours, left_out),
    )
    return Group(shapes, persona.name, f"card-{id}", ref=f"personas/{id}", kind="card")


def _picture(subject: Subject, persona: Persona) -> Iterator[Shape]:
    colours, centre = subject.palette, INSET + _RADIUS
    if emblems.has_portrait(subject, persona):
        yield from emblems.portrait(subject, persona, centre, centre, _RADIUS, colours.ground)
        return
    yield Circle(centre, centre, _RADIUS, colours.fill, colours.fill_edge)
    yield scene.icon("user", centre - 11, centre - 11, 22, colours.on_fill, 1.8)


def blank(subject: Subject) -> Group:
    """A card for a persona that nobody has thought of yet."""
    colours, right = subject.palette, INSET + INNER
    ring = Circle(INSET + _RADIUS, INSET + _RADIUS, _RADIUS, colours.ground, colours.zero, 0.8, (3, 2.5))
    words = subject.words.workshop
    below = ((row, words.needs if row == 1 else "") for row in range(4))
    lines = (write_line(INSET, right, _BODY + 20 + row * 28, colours, label) for row, label in below)
    name = write_line(INSET + _BESIDE, right, INSET + 2 * _RADIUS - 4, colours, words.name)
    return Group((ring, *name, *chain.from_iterable(lines)))


def _facts(subject: Subject, persona: Persona) -> Iterator[Fact]:
    """The most important first; what is wanted stands in for needs that nobody wrote down."""
    colours = subject.palette
    yield Fact(about(subject, persona), _TEXT, colours.slate)
    yield Fact(quotation(persona.quote, subject.words), _QUOTE, colours.ink)
    label = subject.words.workshop.needs if persona.needs else subject.words.map.wants
    for index, need in enumerate(persona.needs or persona.goals):
        first = index == 0
        yield Fact(
            need, _TEXT, colours.slate, ("check", colours.brand_2), label if first else "", 6 if first else 2
        )
