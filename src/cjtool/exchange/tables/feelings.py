"""Words, smileys and signs for feelings ─► emotions from −2 to 2: a guess, which is told."""

import re
from collections.abc import Iterable

from cjtool.exchange.tables.emotion_words import BY_PHRASE, BY_SIGN, BY_WORD, LESS, LIGHTS, MARKS, NOT, VERY
from cjtool.exchange.tables.scoring import score
from cjtool.spelling.folding import bare, fold

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MOST = 12
"""A text of more words is a sentence, of which no number is made."""


def felt(text: str) -> float | None:
    """The emotion that words or signs tell, the mean of them to one hundredth; None where they tell none.

    `very` makes a word stronger and `slightly` weaker; what is denied tells nothing.
    """
    signs = [value for sign, value in BY_SIGN.items() if sign in text]
    if signs:
        return _mean(signs)
    phrase = BY_PHRASE.get(" ".join(fold(text).split()))
    if phrase is not None:
        return phrase
    words = [bare(word) for word in _WORD.findall(text)]
    if not words or len(words) > _MOST:
        return None
    found = [_of(words, at) for at, word in enumerate(words) if word in BY_WORD]
    if not found or any(each is None for each in found):
        return None
    return _mean([each for each in found if each is not None])


def marked(text: str) -> float | None:
    """The emotion of plus and minus signs, such as `++`; None for other texts."""
    return MARKS.get(text.replace(" ", ""))


def signed(texts: Iterable[str]) -> bool:
    """Whether texts are feelings as plus and minus signs: some is a plus, and none another number, beside which a dash is nothing."""
    given = list(texts)
    numbers = any(score(text) for text in given if marked(text) is None)
    return not numbers and any((marked(text) or 0) > 0 for text in given)


def has_letters(text: str) -> bool:
    """Whether a text says something in words."""
    return bool(bare(text))


def is_light(text: str) -> bool:
    """Whether a text is the colour of a traffic light or the like, which is no word for a feeling."""
    return bare(text) in LIGHTS


def _of(words: list[str], at: int) -> float | None:
    value, before = BY_WORD[words[at]], words[max(0, at - 2) : at]
    if any(word in NOT for word in before):
        return None
    if any(word in VERY for word in before):
        return max(-2.0, min(2.0, value * 2))
    if any(word in LESS for word in before):
        return value / 2
    return value


def _mean(values: list[float]) -> float:
    return round(sum(values) / len(values), 2)
