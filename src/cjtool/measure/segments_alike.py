"""Segments that differ in nothing but their spelling, `Particulier` and `particulier`: one group, called as most rows call it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from cjtool.measure.answers import AnswerSubject, CustomerAnswers
from cjtool.spelling.folding import fold

_Segment: TypeAlias = tuple[str, str]
"""A column, or what stands for persona or channel, and a text of it."""
_PERSONA, _CHANNEL = "\0persona", "\0channel"
"""What no column is called."""


def spelt_alike(answers: CustomerAnswers) -> None:
    """Call segments of answers, personas and channels as most of those do that are the same but for their spelling."""
    meant = _meant(answers)
    if not meant:
        return
    scores, silent = answers.scores.copy(), answers.silent.copy()
    answers.scores.clear()
    answers.silent.clear()
    for subject, counts in scores.items():
        answers.scores[_called(subject, meant)].update(counts)
    for subject, rows in silent.items():
        answers.silent[_called(subject, meant)] += rows


def _meant(answers: CustomerAnswers) -> dict[_Segment, str]:
    """Each spelling that is not the most usual one, with that; of two as usual it is the first in the order of letters."""
    spelt: dict[_Segment, Counter[str]] = defaultdict(Counter)
    rows = Counter({subject: counts.total() for subject, counts in answers.scores.items()})
    rows.update(answers.silent)
    for subject, count in rows.items():
        for name, text in _segments(subject):
            spelt[name, fold(text)][text] += count
    found: dict[_Segment, str] = {}
    for (name, _), texts in spelt.items():
        usual = min(texts, key=lambda text: (-texts[text], text))
        found.update({(name, text): usual for text in texts if text != usual})
    return found


def _segments(subject: AnswerSubject) -> Iterator[_Segment]:
    yield from subject.segments
    yield _PERSONA, subject.persona
    yield _CHANNEL, subject.channel


def _called(subject: AnswerSubject, meant: Mapping[_Segment, str]) -> AnswerSubject:
    return subject._replace(
        segments=tuple((name, meant.get((name, text), text)) for name, text in subject.segments),
        persona=meant.get((_PERSONA, subject.persona), subject.persona),
        channel=meant.get((_CHANNEL, subject.channel), subject.channel),
    )
