"""The steps of `action.yml`, run in order on a pull request, with a stand-in of GitHub."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import cmarkgfm
import html5lib
import pytest
from tests.action.hosts import Host, serving
from tests.action.proposals import IMPOSTORS, JOURNEY, Proposal, git, propose
from tests.action.runner import ARTIFACTS, Job, job, run, run_action
from tests.action.sample import PAGE, with_sample

pytestmark = pytest.mark.slow

HOSTILE = (
    '"@team #12 ![x](http://evil.example/x.png) ](http://evil.example) <script>alert(1)</script> <!-- -->'
    '\\n::set-output name=worse::9\\n::error::no\\n##[error]no\\n/close `$(touch sprung)` ${{ github.token }}"'
)
COMMAND = re.compile(r"^\s*::(?!(?:notice|warning|error|group|endgroup)\b)|##\[", re.MULTILINE)


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Job]:
    """A review of a pull request to which nobody said anything before."""
    with serving(Host("github")) as host:
        proposal = propose(tmp_path_factory.mktemp("reviewed") / "repository")
        done = run(job(proposal, host))
        assert done.code == 0, done.log
        yield done


def test_a_pull_request_gets_a_comment_a_summary_annotations_and_a_page(reviewed: Job) -> None:
    done, proposal, github = reviewed, reviewed.proposal, reviewed.host
    (comment,) = github.bodies

    assert comment.startswith("<!-- cjtool:journeys -->\n")
    assert comment.partition("\n")[2].strip() in done.summary
    assert f"https://github.com/o/r/blob/{proposal.head}/{JOURNEY}#L" in comment
    assert "::warning file=" in done.log or "::notice file=" in done.log
    assert done.artifacts() == ["cjtool-journeys.html", "cjtool-journeys.svg"]
    assert f"{ARTIFACTS}/2" in comment, "where the page is"
    assert done.outputs["worse"] == "1"
    assert done.outputs["comment-url"] == github.comments[0]["html_url"]
    assert json.loads(Path(done.outputs["json"]).read_text("utf-8"))["version"] == 1
    assert json.loads(Path(done.outputs["sarif"]).read_text("utf-8"))["version"] == "2.1.0"


def test_the_page_on_reviews_shows_what_a_comment_says(reviewed: Job) -> None:
    page = PAGE.read_text("utf-8")

    assert with_sample(page, reviewed.host.bodies[0]) == page, (
        "`python -m tests.action.sample` writes it anew"
    )


def test_only_what_is_proposed_is_compared_and_not_what_others_did(reviewed: Job) -> None:
    changes = json.loads(Path(reviewed.outputs["json"]).read_text("utf-8"))["changes"]

    assert changes
    assert "delivery" not in json.dumps(changes)


def test_nothing_of_the_proposal_is_run(reviewed: Job) -> None:
    proposal = reviewed.proposal

    assert all((proposal.folder / f"{name}.py").exists() for name in IMPOSTORS), "there was something to run"
    assert proposal.sprung == []


def test_the_comment_stands_before_the_job_fails(proposal: Proposal, github: Host) -> None:
    done = run(job(proposal, github), fail_on="worse")

    assert done.code == 1
    assert len(github.bodies) == 1
    assert "::error title=cjtool::something changed for customers" in done.log


def test_the_second_run_brings_the_comment_up_to_date(proposal: Proposal, github: Host) -> None:
    run(job(proposal, github), language="en")
    first = github.bodies
    text = (proposal.folder / JOURNEY).read_text("utf-8")
    (proposal.folder / JOURNEY).write_text(text.replace("title: ", "title: Anew, ", 1), "utf-8")
    proposal.git("commit", "--quiet", "--all", "-m", "More")
    done = run(job(proposal, github))

    assert done.code == 0, done.log
    assert len(github.bodies) == 1
    assert github.bodies != first
    assert github.written == ["POST", "PATCH"]


def test_a_fork_gets_its_review_in_the_summary_alone_and_does_not_fail(
    proposal: Proposal, github: Host
) -> None:
    github.refused = 403
    head = {"sha": proposal.head, "repo": {"fork": True}}
    event = {"pull_request": {"number": 7, "base": {"sha": proposal.start}, "head": head}}
    done = run(job(proposal, github), event=event, sarif="true")

    assert done.code == 0
    assert github.bodies == []
    assert JOURNEY in done.summary
    assert "::notice title=cjtool::the comment could not be written" in done.log
    assert done.outputs["comment-url"] == ""
    assert "github/codeql-action/upload-sarif" not in [name for name, _ in done.given]


def test_without_a_comment_nobody_is_asked_for_one(proposal: Proposal, github: Host) -> None:
    done = run(job(proposal, github), comment="false")

    assert done.code == 0
    assert github.said == []
    assert JOURNEY in done.summary


def test_a_clone_without_the_base_is_told_how_to_get_it(
    proposal: Proposal, github: Host, tmp_path: Path
) -> None:
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "--quiet", "--depth", "1", proposal.folder.as_uri(), str(shallow))
    done = run(job(Proposal(shallow, *proposal_commits(proposal)), github))

    assert done.code == 2
    assert re.search(r"^::error title=cjtool::.*`fetch-depth: 0`", done.log, re.MULTILINE)
    assert github.bodies == []
    assert done.outputs["worse"] == "0"


def proposal_commits(proposal: Proposal) -> tuple[str, str, str, str]:
    """The commits of a proposal, wherever it is cloned to."""
    return proposal.start, proposal.main, proposal.head, proposal.merged


def test_a_hostile_title_changes_nothing_but_text(tmp_path: Path, github: Host) -> None:
    proposal = propose(tmp_path / "repository", HOSTILE)
    done = run(job(proposal, github))
    (comment,) = github.bodies

    assert done.code == 0, done.log
    assert done.outputs["worse"] == "1"
    assert not COMMAND.search(done.log)
    assert proposal.sprung == []
    page = html5lib.parse(shown(comment), namespaceHTMLElements=False)
    assert not {"script", "img"} & {element.tag for element in page.iter()}
    links = {element.get("href", ""): element.text for element in page.iter("a")}
    assert any(link.startswith("https://github.com/o/r/") for link in links)
    disguised = {link: text for link, text in links.items() if link != text}
    assert [link for link in disguised if not link.startswith("https://github.com/o/r/")] == []
    assert not re.search(r"(?<![\w`])@team|(?<!\w)#12\b", outside_code(page))


def shown(comment: str) -> str:
    """A comment as a page, with the HTML that stands in it."""
    page: str = cmarkgfm.github_flavored_markdown_to_html(comment, cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE)
    return page


def outside_code(page: Element) -> str:
    """The text of a page in which GitHub looks for mentions: not that of code."""
    texts: list[str] = []

    def read(element: Element) -> None:
        if element.tag != "code":
            texts.append(element.text or "")
            for child in element:
                read(child)
                texts.append(child.tail or "")

    read(page)
    return "".join(texts)


def test_outside_a_proposal_there_is_lint_alone(proposal: Proposal, github: Host) -> None:
    done = run(job(proposal, github, GITHUB_EVENT_NAME="workflow_dispatch"), event={})

    assert done.code == 0, done.log
    assert "::notice title=cjtool::there is nothing to compare with" in done.log
    assert (done.artifacts(), github.said, done.outputs["json"]) == ([], [], "")


def test_a_push_is_compared_with_what_it_was_pushed_on(proposal: Proposal, github: Host) -> None:
    done = run(job(proposal, github, GITHUB_EVENT_NAME="push"), event={"before": proposal.start})

    assert done.code == 0, done.log
    assert JOURNEY in done.summary
    assert "journeys/delivery.yaml" in done.summary
    assert done.artifacts() == ["cjtool-journeys.html"], "a picture is of one journey; the page has both"
    assert github.said == []
    assert "::notice title=cjtool::no comment" in done.log


def test_findings_that_fail_lint_fail_the_job_and_the_comparison_is_there(
    proposal: Proposal, github: Host
) -> None:
    (proposal.folder / "journeys" / "broken.yaml").write_text("cjtool: journey/v1\ntitle: [\n")
    done = run(job(proposal, github), sarif="true")

    assert done.code == 1
    assert len(github.bodies) == 1
    assert ("github/codeql-action/upload-sarif", "cjtool-journeys") in [
        (name, given.get("category")) for name, given in done.given
    ]


@pytest.mark.parametrize(
    ("input", "given", "said"),
    [("name", "../x", "name: '../x' is no name"), ("comment", "perhaps", "comment: 'perhaps' is neither")],
)
def test_inputs_that_cannot_be_are_told(
    proposal: Proposal, github: Host, input: str, given: str, said: str
) -> None:
    done = run_action(job(proposal, github), {input: given}, {})

    assert done.code == 2
    assert said in done.log
    assert github.said == []


@pytest.mark.slow
def test_it_installs_cjtool_from_its_own_checkout(proposal: Proposal, github: Host) -> None:
    """As on GitHub: every step, in an environment that the first makes."""
    done = run(job(proposal, github), install=True, path=JOURNEY, working_directory=".")

    assert done.code == 0, done.log
    assert len(github.bodies) == 1
    assert proposal.sprung == []
    assert done.steps["install"]["outputs"]["python"].startswith(str(done.temporary))
    shutil.rmtree(done.temporary)
