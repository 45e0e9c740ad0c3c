"""A channel as a card: a big icon, its name, and whether people, things or screens meet the customer there."""

from cjtool import scene
from cjtool.draw import facts as asked
from cjtool.draw.cards.bottom import foot, write_line
from cjtool.draw.cards.cutting import HEIGHT, INNER, INSET, WIDTH
from cjtool.draw.fixed import begun, fitted, sizes
from cjtool.draw.grid import Subject
from cjtool.scene import Circle, Group
from cjtool.scene.typeset import Style

_RADIUS = 34
_ICON = 40
_NAMES = sizes(20, 6.5, Style(10, 11.6, "bold"))
_KINDS = sizes(11, 6.5, Style(10, 12))
_NAME_TOP = INSET + 2 * _RADIUS + 8
_ROOM = HEIGHT - INSET - 12 - _NAME_TOP
_CENTRE = WIDTH / 2


def card(subject: Subject, id: str) -> Group:
    """The card of a channel."""
    colours, (icon, name) = subject.palette, asked.channel(id, subject)
    kind = subject.definitions.channels[id].kind
    said = subject.words.workshop.channel_kinds[kind] if kind else ""
    kinds = fitted(said, INNER, 16, _KINDS)
    named = begun(name, INNER, _ROOM - kinds.height - 4, _NAMES)
    top = _NAME_TOP + (_ROOM - kinds.height - named.height - 4) / 2
    shapes = (
        Circle(_CENTRE, INSET + _RADIUS, _RADIUS, colours.brand),
        scene.icon(icon, _CENTRE - _ICON / 2, INSET + _RADIUS - _ICON / 2, _ICON, colours.on_brand, 1.6),
        *named.at(_CENTRE, top, colours.ink, "middle"),
        *kinds.at(_CENTRE, top + named.height + 4, colours.muted, "middle"),
        *foot((id,), colours),
    )
    return Group(shapes, name, f"card-{id}", ref=f"channels/{id}", kind="card")


def blank(subject: Subject) -> Group:
    """A card for a channel that nobody has thought of yet."""
    colours = subject.palette
    ring = Circle(_CENTRE, INSET + _RADIUS, _RADIUS, colours.ground, colours.zero, 0.8, (3, 2.5))
    name = subject.words.workshop.name
    return Group((ring, *write_line(INSET + 20, INSET + INNER - 20, _NAME_TOP + 40, colours, name)))
