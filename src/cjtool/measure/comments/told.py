"""What is told of comments: how many speak of what, and in which words."""

from collections.abc import Sequence
from dataclasses import dataclass

from cjtool.measure.answers import LeftOut
from cjtool.measure.comments.topics import CommentTopic
from cjtool.project import Workspace


@dataclass(frozen=True)
class TopicTold:
    """How many comments speak of a topic; `quotes` stand so in the data, but for personal data, which are masked."""

    topic: CommentTopic
    count: int
    quotes: tuple[str, ...]


@dataclass(frozen=True)
class OtherComments:
    """Comments of no known topic: how many, some of them, and the words that most of them have in common, each with how many."""

    count: int
    quotes: tuple[str, ...]
    words: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class PlaceComments:
    """The comments at one step, or at a whole journey: how many, those of no known topic, and the topics, most told first."""

    at: str
    count: int
    other: OtherComments
    topics: tuple[TopicTold, ...]


@dataclass(frozen=True)
class CommentsTold:
    """All of a project. `hidden` counts the comments at places with too few of them, which are `least`."""

    workspace: Workspace
    places: tuple[PlaceComments, ...]
    hidden: int
    least: int
    left_out: Sequence[LeftOut]
