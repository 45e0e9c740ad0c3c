"""The topics of a journey: its pains, gains, touchpoints and steps, in the project's own words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil
from typing import Literal, TypeAlias

from cjtool.measure.comments.stems import HeardSentence, heard, stem
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.effective import touchpoint

TopicKind: TypeAlias = Literal["pain", "gain", "touchpoint", "step"]
_JUDGING = frozenset({"pain", "gain"})
"""What says that something is good or bad, which a denial turns round."""
_ALL = 3
"""Of so many words all must be there; of up to two more all but one, else two thirds."""
_SHORTEST = 4
"""A topic of one word is looked for if its stem has so many letters."""


@dataclass(frozen=True)
class CommentTopic:
    """Something that customers may speak of: the stems of its words, and how many of them a sentence must have."""

    kind: TopicKind
    id: str
    text: str
    stems: frozenset[str]
    denies: bool

    @property
    def needed(self) -> int:
        """All of up to three words, all but one of up to five, else two thirds."""
        count = len(self.stems)
        return count if count <= _ALL else count - 1 if count <= _ALL + 2 else ceil(2 * count / 3)

    def is_in(self, spoken: HeardSentence) -> bool:
        """Whether a sentence speaks of it; of a pain or gain only if it denies what that denies."""
        met = sum(each in spoken.places for each in self.stems)
        return met >= self.needed and (self.kind not in _JUDGING or spoken.denies(self.stems) == self.denies)


class JourneyTopics:
    """The topics of one journey, looked up by the stems of sentences."""

    def __init__(self, topics: Iterable[CommentTopic], language: str) -> None:
        self.language = language
        self._topics = tuple(topics)
        self._by_stem: dict[str, list[int]] = {}
        for at, topic in enumerate(self._topics):
            for each in topic.stems:
                self._by_stem.setdefault(each, []).append(at)

    def of(self, written: str) -> list[CommentTopic]:
        """What a sentence speaks of, in the order of the journey."""
        found = heard(written, self.language)
        met = {at for each in found.places for at in self._by_stem.get(each, ())}
        return [self._topics[at] for at in sorted(met) if self._topics[at].is_in(found)]

    def knows(self, word: str) -> bool:
        """Whether a folded word is one of a topic, in any form."""
        return stem(word, self.language) in self._by_stem


def topics_of(journey: Journey, workspace: Workspace) -> JourneyTopics:
    """The topics of a journey in its language; what has no word that says something is none."""
    language = journey.language or workspace.project.language
    found = {(kind, text): _topic(kind, id, text, language) for kind, id, text in _named(journey, workspace)}
    kept = (
        topic
        for topic in found.values()
        if topic.stems and (len(topic.stems) > 1 or len(min(topic.stems)) >= _SHORTEST)
    )
    return JourneyTopics(kept, language)


def _topic(kind: TopicKind, id: str, text: str, language: str) -> CommentTopic:
    found = heard(text, language)
    return CommentTopic(kind, id, text, frozenset(found.places), found.denial is not None)


def _named(journey: Journey, workspace: Workspace) -> Iterator[tuple[TopicKind, str, str]]:
    for stage in journey.stages:
        for pain in (*stage.pains, *(pain for step in stage.steps for pain in step.pains)):
            yield "pain", pain.id, pain.text
        for gain in (*stage.gains, *(gain for step in stage.steps for gain in step.gains)):
            yield "gain", "", gain.text
        for step in stage.steps:
            contact = touchpoint(step, workspace)
            if contact is not None:
                yield "touchpoint", step.touchpoint or "", contact.name
            yield "step", step.id, step.name
