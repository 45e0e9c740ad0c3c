"""Cells of feelings ─► `emotion` and `feels`: scores on their scale, words, smileys and signs by a small vocabulary."""

from dataclasses import replace

from cjtool.exchange.draft import Part
from cjtool.exchange.scales import HIGHEST, LOWEST, rescaled
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.feelings import felt, has_letters, is_light, marked
from cjtool.exchange.tables.listing import prose, unquoted
from cjtool.exchange.tables.scoring import Score, score
from cjtool.exchange.tables.telling import Making, Statement
from cjtool.message import Figure
from cjtool.spelling.folding import bare

_OURS = (LOWEST, HIGHEST)


def emotion(making: Making, part: Part, said: Statement) -> None:
    """A score as an emotion; words as `feels`, with the emotion that they tell, if any."""
    found = score(said.text)
    if found:
        _scored(making, part, said, found)
        return
    value = marked(said.text) if making.signed else None
    value = felt(said.text) if value is None else value
    if value is not None:
        _set(making, part, said, value)
    if has_letters(said.text) and not is_light(said.text):
        words(part, said.text)
        if value is None:
            making.lost("noted", said, says.NO_NUMBER_FELT)
    elif value is None:
        making.lost("left-out", said, says.NOT_A_NUMBER(value=said.text))


def feels(making: Making, part: Part, said: Statement) -> None:
    """Words of feeling; where the table has no column of emotions, the emotion that they tell."""
    if "emotion" not in making.keys and score(said.text):
        emotion(making, part, said)
        return
    words(part, said.text)
    if "emotion" not in making.keys and "emotion" not in part:
        value = felt(said.text)
        if value is not None:
            _set(making, part, said, value)


def words(part: Part, text: str) -> None:
    """Add words to `feels`, unless they stand there already."""
    told = unquoted(prose(text))
    before = str(part.get("feels", ""))
    if bare(told) not in bare(before) or not bare(told):
        part["feels"] = f"{before}; {told}" if before else told


def _scored(making: Making, part: Part, said: Statement, found: Score) -> None:
    scale = making.scale or found.scale
    if found.scale and found.scale[1] != (scale or found.scale)[1]:
        scale = found.scale
    if scale is None:
        making.lost("left-out", said, says.NO_SCALE_FITS(value=said.text))
        return
    value, loss = rescaled(found.number, scale, said.spot)
    if "emotion" in part:
        if part["emotion"] != value:
            making.lost("left-out", said, says.FELT_TWICE(emotion=Figure(part["emotion"])))
        return
    part["emotion"] = value
    if scale != _OURS or loss.kind != "noted":
        making.draft.losses.append(replace(loss, what=said.heading or said.key, value=said.text))
    if found.rough:
        making.lost("guessed", said, says.MIDDLE(value=Figure(found.number)))


def _set(making: Making, part: Part, said: Statement, value: float) -> None:
    if "emotion" in part:
        making.lost("noted", said, says.FELT_TWICE(emotion=Figure(part["emotion"])))
        return
    part["emotion"] = value
    making.lost("guessed", said, says.FELT(value=said.text, emotion=Figure(value)))
