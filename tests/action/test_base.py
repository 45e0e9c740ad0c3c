"""What a proposal is compared with: where it starts from, whatever happened there since."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.action.proposals import Proposal, git

from journey_review.git import commit, merge_base
from journey_review.github import GitHub
from journey_review.gitlab import GitLab

ZEROS = "0" * 40


@pytest.fixture(autouse=True)
def _inside(proposal: Proposal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(proposal.folder)


def on_github(folder: Path, event: dict[str, Any], **environment: str) -> GitHub:
    path = folder.parent / "event.json"
    path.write_text(json.dumps(event))
    server = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "o/r"}
    return GitHub(server | {"GITHUB_EVENT_PATH": str(path)} | environment)


def pull_request(proposal: Proposal) -> dict[str, Any]:
    return {"pull_request": {"number": 7, "base": {"sha": proposal.start}, "head": {"sha": proposal.head}}}


def test_what_github_merged_for_a_look_is_compared_with_its_first_parent(proposal: Proposal) -> None:
    run = on_github(proposal.folder, pull_request(proposal), GITHUB_SHA=proposal.merged)

    assert run.base() == proposal.main, "not with what main was when the pull request was opened"
    assert run.blob_urls(proposal.main, proposal.merged) == (
        f"https://github.com/o/r/blob/{proposal.main}",
        f"https://github.com/o/r/blob/{proposal.head}",
    )


def test_the_proposal_itself_is_compared_with_where_it_left(proposal: Proposal) -> None:
    proposal.git("checkout", "--quiet", proposal.head)
    event = pull_request(proposal)
    event["pull_request"]["base"]["sha"] = proposal.main
    run = on_github(proposal.folder, event, GITHUB_SHA=proposal.merged)

    assert run.base() == proposal.main
    assert merge_base(proposal.main) == proposal.start
    assert run.blob_urls("a", "b")[1].endswith("/b")


@pytest.mark.parametrize(
    ("event", "base"),
    [
        ({"before": "abc"}, "abc"),
        ({"before": ZEROS}, None),
        ({"merge_group": {"base_sha": "abc"}}, "abc"),
        ({"pull_request": None}, None),
        ({}, None),
        ([], None),
    ],
)
def test_other_events_have_a_base_or_none(proposal: Proposal, event: Any, base: str | None) -> None:
    assert on_github(proposal.folder, event).base() == base


def test_without_an_event_there_is_no_base() -> None:
    assert GitHub({}).base() is None


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ({}, None),
        ({"CI_MERGE_REQUEST_DIFF_BASE_SHA": "abc"}, "abc"),
        ({"CI_MERGE_REQUEST_DIFF_BASE_SHA": "abc", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA": "def"}, "def"),
        ({"CI_MERGE_REQUEST_DIFF_BASE_SHA": "abc", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA": ""}, "abc"),
    ],
)
def test_gitlab_tells_the_base(given: dict[str, str], base: str | None) -> None:
    assert GitLab(given).base() == base


def test_a_revision_that_there_is_not_stays_as_it_is(proposal: Proposal) -> None:
    assert commit("nowhere") is None
    assert merge_base("nowhere") == "nowhere"
    assert merge_base("--all") == "--all"
    assert merge_base("main") == proposal.main


def test_a_history_of_its_own_is_compared_as_it_is(proposal: Proposal) -> None:
    proposal.git("checkout", "--quiet", "--orphan", "other")
    proposal.git("commit", "--quiet", "-m", "Another beginning")

    assert merge_base("main") == proposal.main


def test_outside_a_repository_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plain").mkdir()
    monkeypatch.chdir(tmp_path / "plain")
    assert commit("HEAD") is None

    monkeypatch.setenv("PATH", str(tmp_path / "plain"))
    assert commit("HEAD") is None
    assert merge_base("main") == "main"


def test_a_shallow_clone_lacks_the_base(
    proposal: Proposal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth", "1", proposal.folder.as_uri(), str(shallow))
    monkeypatch.chdir(shallow)

    run = on_github(shallow, pull_request(proposal), GITHUB_SHA=proposal.merged)

    assert run.base() == proposal.start
    assert commit(proposal.start) is None
