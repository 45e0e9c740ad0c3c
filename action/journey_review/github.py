"""A run of GitHub Actions, and the conversation of a pull request."""

import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from journey_review.api import Api, RefusedError
from journey_review.comments import Comment
from journey_review.git import commit
from journey_review.logs import on_one_line
from journey_review.pipelines import Level

_PAGE = 100


@dataclass(frozen=True)
class GitHub:
    """A run, known by the variables that GitHub sets."""

    environment: Mapping[str, str]

    lint_outputs = ("auto", "sarif=sarif")
    history = "`fetch-depth: 0` for actions/checkout"

    @cached_property
    def _event(self) -> dict[str, Any]:
        path = self.environment.get("GITHUB_EVENT_PATH", "")
        event = json.loads(Path(path).read_text("utf-8")) if path else {}
        return event if isinstance(event, dict) else {}

    @property
    def _proposal(self) -> dict[str, Any]:
        return self._event.get("pull_request") or {}

    @cached_property
    def _is_merged(self) -> bool:
        """Whether what is checked out is the commit that GitHub merged for a look: base first, proposal second."""
        own = self.environment.get("GITHUB_SHA")
        return bool(self._proposal) and commit("HEAD") == own and commit("HEAD^2") is not None

    def base(self) -> str | None:
        """See Pipeline. After a push, what the branch was before."""
        if self._proposal:
            return commit("HEAD^1") if self._is_merged else self._proposal["base"]["sha"]
        group = self._event.get("merge_group") or {}
        before = str(group.get("base_sha") or self._event.get("before") or "")
        return before if before.strip("0") else None

    def blob_urls(self, before: str, after: str) -> tuple[str, str]:
        """See Pipeline. The commit that GitHub merged for a look is soon gone: the proposal's own stands for it."""
        files = (
            f"{self.environment.get('GITHUB_SERVER_URL')}/{self.environment.get('GITHUB_REPOSITORY')}/blob"
        )
        return f"{files}/{before}", f"{files}/{self._proposal['head']['sha'] if self._is_merged else after}"

    def discussion(self, token: str) -> "Conversation | None":
        """See Pipeline."""
        if not token or not self._proposal:
            return None
        headers = {
            "Authorization": f"Bearer {token}",
            "Accept": "application/vnd.github+json",
            "User-Agent": "cjtool",
            "X-GitHub-Api-Version": "2022-11-28",
        }
        return Conversation(
            Api(self.environment["GITHUB_API_URL"], headers),
            Api(self.environment["GITHUB_GRAPHQL_URL"], headers),
            f"/repos/{self.environment['GITHUB_REPOSITORY']}/issues",
            int(self._proposal["number"]),
        )

    def page_url(self, page: Path) -> str:  # noqa: ARG002 - where a page is hangs on its upload alone
        """See Pipeline: a step tells it once it has uploaded the page."""
        return ""

    def safe(self, markdown: str) -> str:
        """See Pipeline: GitHub itself takes no commands from comments."""
        return markdown

    def say(self, level: Level, text: str) -> None:
        """See Pipeline: an annotation of the run."""
        print(f"::{level} title=cjtool::{on_one_line(text).replace('%', '%25')}", flush=True)

    def put(self, name: str, value: str) -> None:
        """See Pipeline. Whatever stands in a value, it ends only at a line that nobody can foresee."""
        end = f"end-{secrets.token_hex(16)}"
        self._append("GITHUB_OUTPUT", f"{name}<<{end}\n{value}\n{end}\n")

    def sum_up(self, text: str) -> None:
        """See Pipeline."""
        self._append("GITHUB_STEP_SUMMARY", f"{text.strip()}\n\n")

    def _append(self, variable: str, text: str) -> None:
        if path := self.environment.get(variable):
            with Path(path).open("a", encoding="utf-8", newline="\n") as file:
                file.write(text)


@dataclass(frozen=True)
class Conversation:
    """The comments of a pull request: https://docs.github.com/rest/issues/comments."""

    api: Api
    graphql: Api
    issues: str
    number: int

    def me(self) -> str:
        """See Discussion. The REST API does not tell a token of a run whose it is, the other one does."""
        answer = self.graphql.call("POST", "", {"query": "query { viewer { login } }"}).value
        viewer = (answer.get("data") or {}).get("viewer") or {}
        if "login" not in viewer:
            raise RefusedError(f"GitHub does not tell whose the token is: {answer.get('errors')}")
        return str(viewer["login"])

    def comments(self) -> Iterator[Comment]:
        """See Discussion."""
        page, more = 1, True
        while more:
            answer = self.api.call("GET", f"{self._all}?per_page={_PAGE}&page={page}")
            yield from map(_comment, answer.value)
            page, more = page + 1, answer.has_next

    def create(self, body: str) -> Comment:
        """See Discussion."""
        return _comment(self.api.call("POST", self._all, {"body": body}).value)

    def update(self, id: int, body: str) -> Comment:
        """See Discussion."""
        return _comment(self.api.call("PATCH", f"{self.issues}/comments/{id}", {"body": body}).value)

    @property
    def _all(self) -> str:
        return f"{self.issues}/{self.number}/comments"


def _comment(value: dict[str, Any]) -> Comment:
    """A comment; whoever deleted their account has no login."""
    author = (value.get("user") or {}).get("login", "")
    return Comment(int(value["id"]), author, value.get("body") or "", value["html_url"])
