"""Words as what they have in common in all their forms: `waited` and `waiting`, `komt` and `kwam`; by rules and a list that anybody can check."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from cjtool.spelling.folding import fold
from cjtool.vocabulary.little_words import DENYING_WORDS, LITTLE_WORDS
from cjtool.vocabulary.verb_forms import infinitive

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+")
_SHORTEST = 4
"""So many letters of a word stay: what would be left of shorter ones says nothing."""
_ENDINGS = {
    language: re.compile(rf"(?:{endings})$")
    for language, endings in (
        ("en", "ings?|edly|ied|ies|ed|es|ly|s|y"),
        ("nl", "ende|end|en|te|de|es|e|s"),
        ("fr", "aient|erent|ees|ait|ant|ent|ons|(?<=[dt])re|ez|er|ee|es|ir|e|s|u|x"),
        ("de", "ende|end|ern|em|en|er|es|e|s"),
    )
}
"""Endings of nouns and verbs, folded, the longest first; one is taken off."""
_TENSES = {"nl": re.compile("[td]$"), "de": re.compile("(?:st|[td])$")}
"""What verbs end in besides, in languages that have both: `wacht-te-n`, `warte-t`."""
_PARTICIPLE = {"nl": re.compile("^ge(?=.*(?:t|d|en)$)"), "de": re.compile("^ge(?=.*(?:t|en)$)")}
"""How participles begin: `gewacht`, `gewartet`."""
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu)'")
_DOUBLE = re.compile(r"(?<=([bcdfgklmnprst]))\1$")
_LAST_E = re.compile("e$")
_LONG_VOWEL = re.compile("(?:a(?=a)|e(?=e)|o(?=o)|u(?=u))(?=..$)")
_LAST_VOICED = str.maketrans("vz", "fs")
"""Dutch spells a sound by the syllable that it is in: `betaalt` and `betalen`, `verhuist` and `verhuizen`."""


@lru_cache(50_000)
def stem(word: str, language: str) -> str:
    """What a folded word has in common with its other forms; of short words nothing is taken off."""
    word = infinitive(word, language)
    for rules in (_PARTICIPLE, _ENDINGS):
        word = _without(rules.get(language), word)
    word = _without(_DOUBLE, word)
    word = _without(_LAST_E, _without(_TENSES.get(language), word))
    return _by_sound(word) if language == "nl" else word


def _by_sound(word: str) -> str:
    """A Dutch stem with its last vowel written once, and its last consonant as it sounds."""
    return _without(_LONG_VOWEL, word[:-1] + word[-1:].translate(_LAST_VOICED))


def _without(part: re.Pattern[str] | None, word: str) -> str:
    """A word without a part of it, unless too little would be left."""
    shorter = part.sub("", word, count=1) if part is not None else word
    return shorter if len(shorter) >= _SHORTEST else word


def words_of(text: str, language: str) -> list[str]:
    """The folded words of a text, without what French puts before them: `l'attente`."""
    found = _WORD.findall(fold(text))
    return [_ELIDED.sub("", word) for word in found] if language == "fr" else found


def written_words(text: str, language: str) -> list[tuple[str, str]]:
    """The words of a text as they are written, in small letters, and each of them folded as `words_of` gives it."""
    written = _WORD.findall(unicodedata.normalize("NFC", text).replace("’", "'").lower())
    bare = [_ELIDED.sub("", word) for word in written] if language == "fr" else written
    return [(word, fold(word)) for word in bare]


def says_something(word: str, language: str) -> bool:
    """Whether a folded word is none of those that all sentences are full of."""
    return word not in LITTLE_WORDS.get(language, ()) and word not in DENYING_WORDS.get(language, ())


class HeardSentence(NamedTuple):
    """Where the stems of a sentence stand, each at its last place, and where it denies something first; None where it does not."""

    places: dict[str, int]
    denial: int | None

    def denies(self, stems: frozenset[str]) -> bool:
        """Whether it denies something before the last of these stems: `did not wait long`, but not `waiting so long is not nice`."""
        last = max((self.places[each] for each in stems if each in self.places), default=-1)
        return self.denial is not None and self.denial < last


def heard(text: str, language: str) -> HeardSentence:
    """A sentence as the stems of its words that say something."""
    little, denying = LITTLE_WORDS.get(language, frozenset()), DENYING_WORDS.get(language, frozenset())
    places: dict[str, int] = {}
    denial: int | None = None
    for at, word in enumerate(words_of(text, language)):
        if word in denying:
            denial = at if denial is None else denial
        elif word not in little:
            places[stem(word, language)] = at
    return HeardSentence(places, denial)
