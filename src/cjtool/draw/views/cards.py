"""The cards: steps, channels and personas to cut out, eight to an A4."""

from collections.abc import Callable, Iterator
from math import ceil

from cjtool import query as effective
from cjtool.draw import prose
from cjtool.draw.asked import Asked
from cjtool.draw.cards import channel, persona, step
from cjtool.draw.cards.cutting import COUNT, SheetHeading, sheet
from cjtool.draw.grid import Subject
from cjtool.draw.page import subject
from cjtool.draw.view import View
from cjtool.draw.whose import noted
from cjtool.model import Journey, everyone, steps
from cjtool.model.builtin import CHANNELS
from cjtool.project import Workspace
from cjtool.scene import Group, Scene

_Cards = Callable[[Subject], Iterator[Group]]


def draw(journey: Journey, workspace: Workspace, asked: Asked) -> tuple[Scene, ...]:
    """Sheets of each kind that is asked for; blank cards fill the last one, and a kind that there is none of."""
    drawn = subject(journey, workspace, asked, ())
    return tuple(scene for kind in asked.cards or tuple(KINDS) for scene in _sheets(drawn, kind))


def _sheets(subject: Subject, kind: str) -> Iterator[Scene]:
    made, blank = KINDS[kind]
    cards, words = list(made(subject)), subject.words.workshop
    told = prose.of_steps(subject) if kind == "steps" else tuple(prose.stopped(card.title) for card in cards)
    count = max(1, ceil(len(cards) / COUNT))
    cards += [blank(subject)] * (count * COUNT - len(cards))
    for number in range(count):
        said = words.sheet.format(number=number + 1, count=count)
        note = noted(subject) if kind == "steps" else ""
        heading = SheetHeading(
            subject.journey.title, words.cards[kind], said, words.cut, note, words.card_ids
        )
        at = slice(number * COUNT, (number + 1) * COUNT)
        yield sheet(cards[at], heading, subject.palette, told[at])


def _steps(subject: Subject) -> Iterator[Group]:
    for stage in subject.journey.stages:
        for each in stage.steps:
            yield step.card(subject, stage, each, subject.numbers[each.id])


def _channels(subject: Subject) -> Iterator[Group]:
    """Those of the journey in the order in which it meets them, then the others that the project defined."""
    used = (id for each in steps(subject.journey) for id in effective.channels(each, subject.workspace))
    own = (id for id, each in subject.definitions.channels.items() if each is not CHANNELS.get(id))
    yield from (channel.card(subject, id) for id in dict.fromkeys((*used, *own)))


def _personas(subject: Subject) -> Iterator[Group]:
    """Those of the journey; where it names none, all."""
    named = everyone(subject.journey) or tuple(subject.definitions.personas)
    yield from (persona.card(subject, id) for id in named)


KINDS: dict[str, tuple[_Cards, Callable[[Subject], Group]]] = {
    "steps": (_steps, step.blank),
    "channels": (_channels, channel.blank),
    "personas": (_personas, persona.blank),
}
"""What makes the cards of each kind, and a blank one."""


VIEW = View("cards", draw)
