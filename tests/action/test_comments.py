"""A review has one comment, which is brought up to date in place, and touches nobody else's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.action.hosts import LONGEST, ME, TOKEN, Host, serving

from journey_review.api import Api, RefusedError, UnreachableError, persistently
from journey_review.comments import Comment, Discussion, comment_on
from journey_review.github import GitHub
from journey_review.gitlab import GitLab

MARKER = "<!-- cjtool:journeys -->"
EVENT = Path(__file__).parent / "number-7.json"
SOON = (0.0, 0.0, 0.0)


@pytest.fixture(params=["github", "gitlab"])
def host(request: pytest.FixtureRequest) -> Iterator[Host]:
    """Each host, with a proposal on which nobody has said anything."""
    with serving(Host(request.param)) as host:
        yield host


def discussion(host: Host, token: str = TOKEN) -> Discussion:
    """The comments on the proposal, as a run on this host finds them."""
    found = _on_github(host, token) if host.kind == "github" else _on_gitlab(host, token)
    assert found is not None
    return found


def _on_github(host: Host, token: str) -> Discussion | None:
    given = {"GITHUB_API_URL": host.address, "GITHUB_GRAPHQL_URL": f"{host.address}/graphql"}
    return GitHub(given | {"GITHUB_REPOSITORY": "o/r", "GITHUB_EVENT_PATH": str(EVENT)}).discussion(token)


def _on_gitlab(host: Host, token: str) -> Discussion | None:
    given = {"CI_API_V4_URL": f"{host.address}/api/v4", "CI_MERGE_REQUEST_PROJECT_ID": "3"}
    return GitLab(given | {"CI_MERGE_REQUEST_IID": "7"}).discussion(token)


def say(host: Host, text: str, *, begin: bool = True) -> Comment | None:
    """Say something there, as a review does."""
    return persistently(lambda: comment_on(discussion(host), MARKER, text, begin=begin), SOON)


def test_the_first_review_begins_a_comment(host: Host) -> None:
    comment = say(host, "Two changes")

    assert host.bodies == [f"{MARKER}\nTwo changes\n"]
    assert comment is not None
    assert comment.id == host.comments[0]["id"]
    assert comment.url


def test_the_next_review_brings_it_up_to_date_in_place(host: Host) -> None:
    first = say(host, "Two changes")
    host.add("somebody", "Why?")
    second = say(host, "One change")

    assert host.bodies == [f"{MARKER}\nOne change\n", "Why?"]
    assert first is not None
    assert second is not None
    assert (second.id, second.url) == (first.id, first.url)


@pytest.mark.parametrize("body", [f"{MARKER}\nTwo changes\n", f"{MARKER}\nAnother text\n"])
def test_a_comment_of_somebody_else_with_the_same_marker_is_left_alone(host: Host, body: str) -> None:
    host.add("somebody", body)

    say(host, "Two changes")
    say(host, "One change")

    assert host.bodies == [body, f"{MARKER}\nOne change\n"]


@pytest.mark.parametrize(
    "body", ["<!-- cjtool:shop -->\nAnother review", f"> {MARKER}\nquoted", f"Look: {MARKER}", ""]
)
def test_another_comment_of_the_same_author_is_left_alone(host: Host, body: str) -> None:
    host.add(ME[host.kind], body)

    say(host, "Two changes")

    assert host.bodies == [body, f"{MARKER}\nTwo changes\n"]


def test_the_comment_is_found_among_three_pages(host: Host) -> None:
    for number in range(240):
        host.add("somebody", f"I say {number}")
    host.add(ME[host.kind], f"{MARKER}\nTwo changes")
    for number in range(9):
        host.add("somebody", f"I say more, {number}")

    say(host, "One change")

    assert len(host.comments) == 250
    assert host.bodies[240] == f"{MARKER}\nOne change\n"
    assert len([path for method, path in host.said if method == "GET" and path != "/api/v4/user"]) == 3


def test_a_text_that_is_there_already_is_not_sent_again(host: Host) -> None:
    kept = host.add(ME[host.kind], f"{MARKER}\r\nTwo changes\r\n\r\n- a\r\n- b")

    comment = say(host, "Two changes\n\n- a\n- b\n")

    assert host.written == []
    assert comment is not None
    assert comment.id == kept["id"]


def test_where_nothing_changed_no_comment_begins_and_an_old_one_says_so(host: Host) -> None:
    assert say(host, "Nothing changed", begin=False) is None
    assert host.comments == []

    host.add(ME[host.kind], f"{MARKER}\nTwo changes")
    say(host, "Nothing changed", begin=False)

    assert host.bodies == [f"{MARKER}\nNothing changed\n"]


@pytest.mark.parametrize("code", [403, 404])
def test_a_token_that_may_not_write_is_told_at_once(host: Host, code: int) -> None:
    host.refused = code

    with pytest.raises(RefusedError, match=f"{code} .*Resource not accessible"):
        say(host, "Two changes")

    assert host.written == ["POST"]


def test_a_wrong_token_is_told(host: Host) -> None:
    with pytest.raises(RefusedError, match=r"401 .*Bad credentials"):
        discussion(host, "wrong").me()


def test_a_host_that_is_down_for_a_moment_is_asked_again(host: Host) -> None:
    host.down = 3

    say(host, "Two changes")

    assert host.bodies == [f"{MARKER}\nTwo changes\n"]


def test_a_host_that_asks_for_patience_is_asked_again(host: Host) -> None:
    host.down, host.wait = 2, True

    say(host, "Two changes")

    assert host.bodies == [f"{MARKER}\nTwo changes\n"]


def test_a_comment_whose_answer_was_lost_is_not_written_twice(host: Host) -> None:
    host.lost = 1

    say(host, "Two changes")

    assert host.bodies == [f"{MARKER}\nTwo changes\n"]
    assert host.written == ["POST"]


def test_a_host_that_stays_down_is_told_in_the_end(host: Host) -> None:
    host.down = 99

    with pytest.raises(UnreachableError, match="503"):
        say(host, "Two changes")

    assert host.down == 95, "asked four times"


def test_nobody_there_is_told() -> None:
    with serving(Host("github")) as gone:
        pass

    with pytest.raises(UnreachableError):
        Api(gone.address, {}).call("GET", "/")


def test_an_api_without_an_address_is_refused() -> None:
    with pytest.raises(RefusedError, match="no address"):
        Api("", {}).call("GET", "/user")


def test_a_text_at_the_limit_is_written_whole(host: Host) -> None:
    text = "𝔍" * 60_000

    say(host, text)

    assert host.bodies == [f"{MARKER}\n{text}\n"]
    assert len(host.bodies[0]) < LONGEST


def test_whoever_a_host_redirects_to_learns_no_token(host: Host) -> None:
    with serving(Host(host.kind)) as stranger:
        host.moved_to = stranger.address
        with pytest.raises(RefusedError, match="401"):
            list(discussion(host).comments())

        assert stranger.said
        assert TOKEN not in str(stranger.headers)


@given(st.text())
@settings(max_examples=25)
def test_any_text_arrives_as_it_is(text: str) -> None:
    with serving(Host("github")) as host:
        say(host, text)

        assert host.bodies == [f"{MARKER}\n{text.strip()}\n"]


@pytest.mark.parametrize("action", ["/close", "  /merge now", "\t/approve"])
def test_no_line_of_a_note_is_a_quick_action(action: str) -> None:
    safe = GitLab({}).safe(f"Title\n{action}\nsee /path and <https://example.org/a>\n")

    assert safe == f"Title\n{action.replace('/', chr(92) + '/')}\nsee /path and <https://example.org/a>\n"
