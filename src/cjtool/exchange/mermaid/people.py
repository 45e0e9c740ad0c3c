"""Who or what Mermaid's actors are: customers, teams, channels, systems, and feelings that stand in their place."""

from collections import Counter
from collections.abc import Callable, Iterable
from enum import Enum, auto

from cjtool.exchange.known import KnownThings
from cjtool.exchange.mermaid import phrases as says
from cjtool.exchange.mermaid.tasks import MermaidTask
from cjtool.i18n.translated import LANGUAGES
from cjtool.spelling.folding import bare
from cjtool.vocabulary.feelings import is_feeling
from cjtool.vocabulary.roles import is_customer, is_staff, is_system, other_channel

_NOT_RATED = frozenset(bare(says.NOT_RATED.sentence(language)) for language in LANGUAGES)


class PartTaken(Enum):
    """What an actor is to a step."""

    PERSONA = auto()
    TEAM = auto()
    CHANNEL = auto()
    SYSTEM = auto()
    FEELING = auto()
    BESIDE = auto()
    NOT_RATED = auto()


def parts_of(tasks: Iterable[MermaidTask], known: KnownThings) -> dict[str, PartTaken]:
    """What each actor of a journey is: as the project defines it, else by its words, else by how it takes part.

    The persona is who most tasks name first, where no actor is called a customer. Others who act alone are personas
    then, but teams beside somebody who is called a customer. Those who are only named beside others help them, or are
    personas too where they take part in most tasks.
    """
    listed = list(tasks)
    named = dict.fromkeys(actor for task in listed for actor in task.actors)
    found = {actor: _by_words(actor, known) for actor in named}
    alone = PartTaken.TEAM
    if PartTaken.PERSONA not in found.values():
        alone = PartTaken.PERSONA
        first = Counter(task.actors[0] for task in listed if task.actors)
        people = [actor for actor, _ in first.most_common() if found[actor] in {None, PartTaken.TEAM}]
        unknown = [actor for actor in people if found[actor] is None]
        for actor in (unknown or people)[:1]:
            found[actor] = PartTaken.PERSONA
    leading = {task.actors[0] for task in listed if task.actors}
    often = Counter(actor for task in listed for actor in task.actors)
    beside = {
        actor: PartTaken.PERSONA if often[actor] > len(listed) / 2 else PartTaken.BESIDE for actor in found
    }
    return {actor: part or (alone if actor in leading else beside[actor]) for actor, part in found.items()}


def channel_of(actor: str, known: KnownThings) -> str | None:
    """The id of the channel that an actor is, if it is one."""
    other = other_channel(actor)
    return known.id_of("channels", actor) or (other if other in known.library.channels else None)


def is_known(actor: str, known: KnownThings) -> bool:
    """Whether the project itself defines what an actor is called."""
    return any(known.id_of(section, actor) for section in ("personas", "teams", "channels"))


def _by_words(actor: str, known: KnownThings) -> PartTaken | None:
    if bare(actor) in _NOT_RATED:
        return PartTaken.NOT_RATED
    asked: tuple[tuple[PartTaken, Callable[[], object]], ...] = (
        (PartTaken.PERSONA, lambda: known.id_of("personas", actor)),
        (PartTaken.TEAM, lambda: known.id_of("teams", actor)),
        (PartTaken.CHANNEL, lambda: channel_of(actor, known)),
        (PartTaken.FEELING, lambda: is_feeling(actor)),
        (PartTaken.PERSONA, lambda: is_customer(actor)),
        (PartTaken.SYSTEM, lambda: is_system(actor)),
        (PartTaken.TEAM, lambda: is_staff(actor)),
    )
    return next((part for part, holds in asked if holds()), None)
