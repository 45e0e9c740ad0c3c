"""The words by which a text shows that it goes on with the one before it, as after a comma."""

import re

from cjtool.spelling.folding import fold

# Conjunctions, relative words and the like; folded; English, Dutch, German, French.
_LISTED = (
    "and but or so yet nor because although though while which who whose whom that if unless until since then not without even "
    "instead when where what how why than as "
    "en maar of want dus omdat terwijl als dat waar waarvan wie wat hoe wanneer zodat hoewel zonder niet dan toch tenzij totdat "
    "und aber oder denn weil wahrend wenn wo dass obwohl ohne nicht dann sondern damit wer wie bis "
    "et mais ou donc car parce qui que quand dont si sans pas puis alors comme"
)
_WORDS = frozenset(_LISTED.split())
_FIRST = re.compile(r"\w+")


def goes_on(before: str, text: str) -> bool:
    """Whether a text that begins small, with a word such as `and`, follows one that begins with a capital or a number."""
    if not text[:1].islower():
        return False
    first, earlier = _FIRST.match(text), _FIRST.search(before)
    if first is None or earlier is None or fold(first[0]) not in _WORDS:
        return False
    return earlier[0][0].isupper() or earlier[0][0].isdigit()
