"""What the text of a score means: a number, that nobody answered, or neither."""

import re
from collections import defaultdict
from functools import lru_cache

from cjtool.measure.month_names import is_month
from cjtool.model.measure import AnswerSource
from cjtool.spelling.folding import bare
from cjtool.vocabulary.no_answer import is_no_answer

_DIGITS = r"[0-9]{1,15}(?:\.[0-9]{1,15})?"
_SCORE = re.compile(rf"[-+]?{_DIGITS}")
_PARTS = {"¼": 0.25, "½": 0.5, "¾": 0.75}
_WITH_PART = re.compile(r"([0-9]{1,15})\s?([¼½¾])")
_LABELLED = re.compile(
    rf"([-+]?{_DIGITS})\s*(?:\(([^()0-9]{{1,200}})\)|(?:\s[-–—]\s*|[-–—]\s|[=:])([^0-9]{{1,200}}))"
)
"""A number with what it is called: `10 (very likely)`, `0 - not at all`, `5 = delighted`; digits in that may be another end: `10 - 11`."""


class ScoreReader:
    """Reads the texts of the scores of one source, with what its `scores` say that they mean."""

    def __init__(self, source: AnswerSource) -> None:
        self._stated = source.scores
        spelt: dict[str, set[float]] = defaultdict(set)
        for text, number in source.scores.items():
            spelt[bare(text)].add(number)
        self._spelt = {text: next(iter(each)) for text, each in spelt.items() if text and len(each) == 1}

    def number(self, text: str) -> float | None:
        """The number that a text means; None for none."""
        stated = self._meant(text)
        return number_of(text) if stated is None else stated

    def is_silent(self, text: str) -> bool:
        """Whether a text says that the customer did not answer."""
        return not text.strip() or (self._meant(text) is None and says_nothing(text))

    def _meant(self, text: str) -> float | None:
        if not self._stated:
            return None
        found = self._stated.get(text.strip())
        return self._spelt.get(bare(text)) if found is None else found


@lru_cache(4_096)
def number_of(text: str) -> float | None:
    """A score as it is written, None for what is no number; a comma is a decimal one, and what a number is called stays aside."""
    written = text.strip().replace(",", ".").replace("−", "-")
    if _SCORE.fullmatch(written):
        return float(written)
    if part := _WITH_PART.fullmatch(written):
        return int(part[1]) + _PARTS[part[2]]
    found = _LABELLED.fullmatch(written)
    return float(found[1]) if found and _is_label(found[2] or found[3]) else None


def says_nothing(text: str) -> bool:
    """Whether a text says that there is no answer, itself or as what a number is called: `-`, `n/a`, `99 = don't know`."""
    if is_no_answer(text):
        return True
    found = _LABELLED.fullmatch(text.strip())
    return found is not None and bool(bare(found[2] or found[3])) and is_no_answer(found[2] or found[3])


def _is_label(text: str) -> bool:
    """Whether a text names a number: it has a letter, names no month, which would make it a date, and says something."""
    first = re.split(r"[\s.,/-]+", text.strip(), maxsplit=1)[0]
    return any(map(str.isalpha, text)) and not is_month(first) and not is_no_answer(text)
