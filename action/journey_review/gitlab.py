"""A job of GitLab, and the notes of a merge request."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journey_review.api import Api
from journey_review.comments import Comment
from journey_review.logs import on_one_line
from journey_review.pipelines import Level

_PAGE = 100
_QUICK_ACTION = re.compile(r"^(\s*)/(?=\w)", re.MULTILINE)
"""A line that begins so in a note is a command: https://docs.gitlab.com/user/project/quick_actions/."""


@dataclass(frozen=True)
class GitLab:
    """A job, known by the variables that GitLab sets: https://docs.gitlab.com/ci/variables/predefined_variables/."""

    environment: Mapping[str, str]

    lint_outputs = ("concise", "gitlab=codequality.json")
    history = 'the variable `GIT_DEPTH: "0"`'

    def base(self) -> str | None:
        """See Pipeline. On a merged result what the target branch is, else where the merge request left it."""
        return (
            self._given("CI_MERGE_REQUEST_TARGET_BRANCH_SHA")
            or self._given("CI_MERGE_REQUEST_DIFF_BASE_SHA")
            or None
        )

    def blob_urls(self, before: str, after: str) -> tuple[str, str]:
        """See Pipeline. A merge request from a fork runs there, and starts from a commit of the other project."""
        own = self._given("CI_PROJECT_URL")
        target = self._given("CI_MERGE_REQUEST_PROJECT_URL") or own
        after = self._given("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA") or after
        return f"{target}/-/blob/{before}", f"{own}/-/blob/{after}"

    def discussion(self, token: str) -> "MergeRequest | None":
        """See Pipeline. The token of the job itself may not write notes."""
        number, project = self._given("CI_MERGE_REQUEST_IID"), self._given("CI_MERGE_REQUEST_PROJECT_ID")
        if not (token and number and project):
            return None
        request = f"{self._given('CI_MERGE_REQUEST_PROJECT_URL')}/-/merge_requests/{number}"
        api = Api(self._given("CI_API_V4_URL"), {"PRIVATE-TOKEN": token, "User-Agent": "cjtool"})
        return MergeRequest(api, f"/projects/{project}/merge_requests/{number}/notes", request)

    def page_url(self, page: Path) -> str:
        """See Pipeline: where the job's artifact will be once it has ended."""
        below = Path(self._given("CI_PROJECT_DIR"))
        job = self._given("CI_JOB_URL")
        return f"{job}/artifacts/file/{page.relative_to(below).as_posix()}" if job else ""

    def safe(self, markdown: str) -> str:
        r"""See Pipeline. No line is a quick action: `\/close` reads the same, and closes nothing."""
        return _QUICK_ACTION.sub(r"\1\\/", markdown)

    def say(self, level: Level, text: str) -> None:
        """See Pipeline."""
        print(f"cjtool: {level}: {on_one_line(text)}", flush=True)

    def put(self, name: str, value: str) -> None:
        """See Pipeline: the next step runs in the same job, and reads the files."""

    def sum_up(self, text: str) -> None:
        """See Pipeline: GitLab has no such page; the text is in the log and in the artifacts."""

    def _given(self, name: str) -> str:
        return self.environment.get(name, "")


@dataclass(frozen=True)
class MergeRequest:
    """The notes of a merge request: https://docs.gitlab.com/api/notes/."""

    api: Api
    notes: str
    address: str

    def me(self) -> str:
        """See Discussion."""
        return str(self.api.call("GET", "/user").value["id"])

    def comments(self) -> Iterator[Comment]:
        """See Discussion."""
        page, more = 1, True
        while more:
            asked = f"{self.notes}?sort=asc&order_by=created_at&per_page={_PAGE}&page={page}"
            answer = self.api.call("GET", asked)
            yield from map(self._comment, answer.value)
            page, more = page + 1, answer.has_next

    def create(self, body: str) -> Comment:
        """See Discussion."""
        return self._comment(self.api.call("POST", self.notes, {"body": body}).value)

    def update(self, id: int, body: str) -> Comment:
        """See Discussion."""
        return self._comment(self.api.call("PUT", f"{self.notes}/{id}", {"body": body}).value)

    def _comment(self, value: dict[str, Any]) -> Comment:
        author = str((value.get("author") or {}).get("id", ""))
        return Comment(
            int(value["id"]), author, value.get("body") or "", f"{self.address}#note_{value['id']}"
        )
