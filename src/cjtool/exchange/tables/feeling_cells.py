"""Cells of feelings ─► `emotion` and `feels`: scores on their scale, words, smileys and signs by a small vocabulary."""

from collections.abc import Sequence
from dataclasses import replace

from cjtool.exchange.draft import Part
from cjtool.exchange.scales import OURS, rescaled
from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables.feelings import felt, has_letters, is_light, marked
from cjtool.exchange.tables.listing import says_nothing, together, told, unquoted
from cjtool.exchange.tables.persona_lines import feelings_by_persona, scores_by_persona
from cjtool.exchange.tables.referring import known_persona, named
from cjtool.exchange.tables.scoring import Score, score
from cjtool.exchange.tables.telling import Making, Statement
from cjtool.message import Figure
from cjtool.spelling.folding import bare


def emotion(making: Making, part: Part, said: Statement) -> None:
    """A score as an emotion; words as `feels`, with the emotion that they tell, if any; that of each persona, where lines name them."""
    scores = scores_by_persona(said.text)
    if said.of or scores:
        for name, text in scores or [(said.of or "", said.text)]:
            _of_persona(making, part, said, name, text)
        return
    if says_nothing(said.text) and not making.signed:
        return
    found = score(said.text)
    if found:
        value = _scored(making, said, found)
        if value is not None:
            _set(making, part, said, value)
        return
    value = _told(making, said.text)
    if value is not None:
        making.lost("guessed", said, says.FELT(value=said.text, emotion=Figure(value)))
        _set(making, part, said, value)
    if has_letters(said.text) and not is_light(said.text):
        _words(making, part, said)
        if value is None:
            making.lost("noted", said, says.NO_NUMBER_FELT)
    elif value is None:
        making.lost("left-out", said, says.NOT_A_NUMBER(value=said.text))


def feels(making: Making, part: Part, said: Statement) -> None:
    """Words of feeling; where the table has no column of emotions, the emotion that they tell."""
    if "emotion" not in making.keys and score(said.text):
        emotion(making, part, said)
        return
    lines = feelings_by_persona(said.text)
    ids = {id for name, _ in lines if (id := known_persona(making, name))}
    if lines and len(ids) == len(lines) and not isinstance(part.get("feels"), str):
        of_each = {named(making, "personas", said, name): unquoted(text) for name, text in lines}
        part["feels"] = {**part.get("feels", {}), **of_each}
        return
    _words(making, part, said)
    value = felt(said.text) if "emotion" not in making.keys and "emotion" not in part else None
    if value is not None:
        making.lost("guessed", said, says.FELT(value=said.text, emotion=Figure(value)))
        _set(making, part, said, value)


def scores_in(said: Sequence[Statement]) -> list[Score]:
    """The scores in cells of feelings, those by persona too."""
    texts = [text for each in said for _, text in scores_by_persona(each.text) or [("", each.text)]]
    return [found for text in texts if (found := score(text))]


def _of_persona(making: Making, part: Part, said: Statement, name: str, text: str) -> None:
    """What one persona feels: a number, or words with the number that they tell, which are told."""
    id = named(making, "personas", said, name)
    personas = making.draft.keys.setdefault("persona", [])
    if id not in personas:
        personas.append(id)
    found, before = score(text), part.get("emotion", {})
    value = _scored(making, said, found) if found else _told(making, text)
    if value is not None and isinstance(before, dict) and id not in before:
        part["emotion"] = {**before, id: value}
        if not found:
            making.lost("guessed", said, says.FELT(value=text, emotion=Figure(value)), text)
    elif value is not None:
        making.lost("left-out", said, says.ONE_ALONE(key="emotion", first=name), text)
    words = part.get("feels", {})
    if not found and isinstance(words, dict) and id not in words:
        part["feels"] = {**words, id: unquoted(told(text))}
    elif not found:
        making.lost("left-out", said, says.ONE_ALONE(key="feels", first=name), text)


def _told(making: Making, text: str) -> float | None:
    value = marked(text) if making.signed else None
    return felt(text) if value is None else value


def _words(making: Making, part: Part, said: Statement) -> None:
    """Add words to `feels`, unless they stand there already, or each persona has its own."""
    words, before = unquoted(told(said.text)), part.get("feels", "")
    if isinstance(before, dict):
        making.lost("left-out", said, says.ONE_ALONE(key="feels", first="; ".join(before.values())))
    elif bare(words) not in bare(before) or not bare(words):
        part["feels"] = together(before, words)


def _scored(making: Making, said: Statement, found: Score) -> float | None:
    """A score as an emotion; None where it is on no scale, which is told."""
    scale = making.scale or found.scale
    if found.scale and found.scale[1] != (scale or found.scale)[1]:
        scale = found.scale
    if scale is None:
        making.lost("left-out", said, says.NO_SCALE_FITS(value=said.text))
        return None
    value, loss = rescaled(found.number, scale, said.spot)
    if scale != OURS or loss.kind != "noted":
        making.draft.losses.append(replace(loss, what=said.heading or said.key, value=said.text))
    if found.rough:
        making.lost("guessed", said, says.MIDDLE(value=Figure(found.number)))
    return value


def _set(making: Making, part: Part, said: Statement, value: float) -> None:
    """Set the emotion of a step; what it is when it has one is told."""
    before = part.get("emotion")
    if isinstance(before, dict):
        before = next(iter(before.values()))
    if before is None:
        part["emotion"] = value
    elif before != value:
        making.lost("left-out", said, says.FELT_TWICE(emotion=Figure(before)))
