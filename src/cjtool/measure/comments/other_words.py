"""The words that comments of no known topic have in common."""

from collections import Counter, defaultdict

from cjtool.measure.comments.stems import says_something, stem, written_words
from cjtool.measure.comments.topics import JourneyTopics
from cjtool.measure.masking import MASKS

_MOST = 8
"""So many words are told."""
_FEWEST = 2
"""A word is told that so many comments have."""
_SHORTEST = 3


class CommonWords:
    """Counts in how many comments a word is, in any form, that is in no topic and says something."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._forms: dict[str, Counter[str]] = defaultdict(Counter)

    def take(self, comment: str, topics: JourneyTopics) -> None:
        """Count each word of a masked comment once."""
        met: dict[str, str] = {}
        for written, word in written_words(MASKS.sub(" ", comment), topics.language):
            if _may_tell(word, topics):
                met.setdefault(stem(word, topics.language), written)
        self._counts.update(met.keys())
        for each, word in met.items():
            self._forms[each][word] += 1

    @property
    def most(self) -> tuple[tuple[str, int], ...]:
        """The words that most comments have, each in the form that is met most, with how many comments have it."""
        listed = sorted(self._counts.items(), key=lambda each: (-each[1], each[0]))
        return tuple(
            (min(self._forms[each].items(), key=lambda form: (-form[1], form[0]))[0], count)
            for each, count in listed[:_MOST]
            if count >= _FEWEST
        )


def _may_tell(word: str, topics: JourneyTopics) -> bool:
    return (
        len(word) >= _SHORTEST
        and not word.isdecimal()
        and says_something(word, topics.language)
        and not topics.knows(word)
    )
