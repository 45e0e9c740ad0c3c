"""One comment of a review on a proposal, brought up to date in place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Comment:
    """A comment as its host gives it; `author` is whatever tells its users apart."""

    id: int
    author: str
    body: str
    url: str


class Discussion(Protocol):
    """The comments on one proposal. Every method raises ApiError."""

    def me(self) -> str:
        """Who asks, as `author` of a comment."""

    def comments(self) -> Iterator[Comment]:
        """All comments, over all pages, oldest first."""

    def create(self, body: str) -> Comment:
        """A new comment."""

    def update(self, id: int, body: str) -> Comment:
        """A comment with another text."""


def comment_on(discussion: Discussion, marker: str, text: str, *, begin: bool) -> Comment | None:
    """The comment of a review, which says `text` from now on; None where there is none, and none is to begin.

    It is known by the marker that it begins with and by its author: what somebody else wrote is never touched, though
    it begins with the same. A text that is there already is not sent again.
    """
    body = f"{marker}\n{text.strip()}\n"
    me = discussion.me()
    for comment in discussion.comments():
        if comment.author == me and comment.body.startswith(marker):
            same = _lines(comment.body) == _lines(body)
            return comment if same else discussion.update(comment.id, body)
    return discussion.create(body) if begin else None


def _lines(body: str) -> list[str]:
    """A text without what hosts do to the ends of lines."""
    return body.strip().splitlines()
