"""What a review asks of the service that runs it."""

from pathlib import Path
from typing import Literal, Protocol

from journey_review.comments import Discussion

Level = Literal["notice", "warning", "error"]


class Pipeline(Protocol):
    """A run on GitHub or on GitLab."""

    @property
    def lint_outputs(self) -> tuple[str, ...]:
        """What `cjtool lint` writes for this service: to the log, or to a file, `FORMAT=ENDING`."""

    @property
    def history(self) -> str:
        """How a job gets the whole history of its repository."""

    def base(self) -> str | None:
        """The commit that the proposal starts from, as the service tells it; None outside a proposal."""

    def blob_urls(self, before: str, after: str) -> tuple[str, str]:
        """Where a browser finds files at two commits; a path follows each."""

    def discussion(self, token: str) -> Discussion | None:
        """The comments on the proposal; None outside one, or where there is no token to write with."""

    def page_url(self, page: Path) -> str:
        """Where a browser opens a file of the review; empty where nobody knows yet."""

    def safe(self, markdown: str) -> str:
        """A text for a comment in which nothing is a command to the service."""

    def say(self, level: Level, text: str) -> None:
        """A line for whoever looks at the run."""

    def put(self, name: str, value: str) -> None:
        """A value for later steps."""

    def sum_up(self, text: str) -> None:
        """Markdown for the page of the run."""
