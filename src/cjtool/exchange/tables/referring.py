"""Cells that name channels, contact moments, teams, personas and the like ─► references, and definitions of what is new."""

import re

from cjtool.exchange.draft import Part
from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables.channel_words import CHANNEL_WORDS
from cjtool.exchange.tables.listing import items, prose, words
from cjtool.exchange.tables.telling import Making, Placer, Statement
from cjtool.spelling.folding import bare
from cjtool.vocabulary.roles import other_channel

_REMARK = re.compile(r"\s*\([^()]*\)\s*$")


def channels(making: Making, part: Part, said: Statement) -> None:
    """The channels of a step: built in, the project's, or new; each word of several in one cell."""
    _add(part, "channel", [_channel(making, said, word) for word in _channel_words(making, said)])


def contact(making: Making, part: Part, said: Statement) -> None:
    """What a column of touchpoints says: channels, where half of what it lists and more are; else the contact moment, and its channel.

    A step has one touchpoint: what a cell lists is one, under a name of all.
    """
    listed = _channel_words(making, said)
    known = [word for word in listed if _known_channel(making, word)]
    if "channel" not in making.keys:
        most = len(known) * 2 >= len(listed) > 1
        _add(part, "channel", [_channel(making, said, word) for word in (listed if most else known)])
        if most or len(known) == len(listed):
            return
    name = prose(said.text)
    if "touchpoint" in part:
        first = str(part["touchpoint"])
        making.lost("left-out", said, says.ONE_ALONE(key="touchpoint", first=first))
    else:
        part["touchpoint"] = named(making, "touchpoints", said, name)


def only_channels(making: Making, said: Statement) -> bool:
    """Whether a cell names channels alone."""
    listed = _channel_words(making, said)
    known = [word for word in listed if _known_channel(making, word)]
    return len(known) == len(listed) or len(known) * 2 >= len(listed) > 1


def owner(making: Making, part: Part, said: Statement) -> None:
    """The team that answers: the first that a cell names."""
    listed: list[str] = [
        team for item in items(said.text) for team in re.split(r"\s*[,/|]\s*|\n", item) if team
    ]
    for team in listed:
        if "owner" not in part:
            part["owner"] = named(making, "teams", said, team)
        elif not _is_team(making, team, part["owner"]):
            making.lost("left-out", said, says.ONE_ALONE(key="owner", first=str(part["owner"])), team)


def personas(making: Making, part: Part, said: Statement) -> None:
    """The personas of a step; a comma is part of a name, as in `Sofia, 29`."""
    listed = [name for item in items(said.text) for name in re.split(r"\s*/\s*", item) if name]
    _add(part, "persona", [named(making, "personas", said, name) for name in listed])


def references(section: str, key: str) -> Placer:
    """What puts references to a section of the library, one for each thing that a cell lists."""

    def place(making: Making, part: Part, said: Statement) -> None:
        _add(part, key, [named(making, section, said, name) for name in items(said.text)])

    return place


def named(making: Making, section: str, said: Statement, name: str) -> str:
    """The id of what a name means; told where the project knows it under another name than its id."""
    known = making.draft.known.id_of(section, name)
    if known is not None and bare(known) != bare(name):
        making.once("noted", said, says.KNOWN_AS(word=name, id=known, section=section), name)
    return making.draft.reference(section, name)


def known_persona(making: Making, name: str) -> str | None:
    """The id of a persona that the project or this journey knows by a name."""
    own = making.draft.defined.get("personas", {})
    found = next((id for id, each in own.items() if bare(each["name"]) == bare(name)), None)
    return found or making.draft.known.id_of("personas", name)


def _is_team(making: Making, name: str, id: str) -> bool:
    known = making.draft.known.id_of("teams", name)
    return known == id or bare(name) == bare(
        making.draft.defined.get("teams", {}).get(id, {}).get("name", "")
    )


def _channel_words(making: Making, said: Statement) -> list[str]:
    whole = prose(said.text)
    return [whole] if _exact_channel(making, whole) else words(said.text)


def _known_channel(making: Making, word: str) -> str | None:
    """The channel that a word means: one of the project's, or a built-in one by what tables call it."""
    for form in (word, _REMARK.sub("", word)):
        if found := _exact_channel(making, form):
            return found
    other = other_channel(_REMARK.sub("", word))
    return other if other in making.draft.known.library.channels else None


def _exact_channel(making: Making, word: str) -> str | None:
    """The channel that all of a text is a name of."""
    if word not in making.channels:
        known, built_in = making.draft.known, CHANNEL_WORDS.get(bare(word))
        there = built_in if built_in in known.library.channels else None
        making.channels[word] = known.id_of("channels", word) or there
    return making.channels[word]


def _channel(making: Making, said: Statement, word: str) -> str:
    found = _known_channel(making, word)
    if found is None:
        return making.draft.reference("channels", word)
    if (said.key, word) in making.told:
        return found
    if making.draft.known.id_of("channels", word) is None:
        making.once("guessed", said, says.TAKEN_FOR(word=word, id=found, section="channels"), word)
    elif bare(found) != bare(word):
        making.once("noted", said, says.KNOWN_AS(word=word, id=found, section="channels"), word)
    return found


def _add(part: Part, key: str, ids: list[str]) -> None:
    if ids:
        part[key] = list(dict.fromkeys([*part.get(key, []), *ids]))
