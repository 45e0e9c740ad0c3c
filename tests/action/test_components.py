"""The components for GitLab, run on a merge request, with a stand-in of GitLab."""

import json
import shlex
import shutil
import sys
from pathlib import Path

import pytest
import yaml
from tests.action.components import ROOT, JobRun, component, run_job
from tests.action.hosts import TOKEN, Host
from tests.action.proposals import JOURNEY, Proposal, git, propose

pytestmark = pytest.mark.slow

INPUTS = {"source": "https://git.example.com/cjtool.git", "ref": "v1.0.0"}
OURS = f'PYTHON={shlex.quote(sys.executable)}; CJTOOL="$(mktemp -d)"; ln -s {shlex.quote(str(ROOT))} "$CJTOOL/source"'
"""In place of an installation: the checkout that these tests are of."""
SHIPPED = ("action", "src", "templates", "pyproject.toml", "README.md", "LICENSE", "NOTICE")


def variables(proposal: Proposal, host: Host) -> dict[str, str]:
    """What GitLab tells a job of a merge request."""
    return {
        "CI_API_V4_URL": f"{host.address}/api/v4",
        "CI_JOB_URL": "https://gitlab.com/o/r/-/jobs/9",
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": proposal.start,
        "CI_MERGE_REQUEST_IID": "7",
        "CI_MERGE_REQUEST_PROJECT_ID": "3",
        "CI_MERGE_REQUEST_PROJECT_URL": "https://gitlab.com/o/r",
        "CI_PROJECT_DIR": str(proposal.folder),
        "CI_PROJECT_URL": "https://gitlab.com/fork/r",
        "CJTOOL_TOKEN": TOKEN,
    }


def review(proposal: Proposal, host: Host, *, token: str = TOKEN, **inputs: str) -> JobRun:
    """The job of a merge request, done on the proposal's own commit."""
    proposal.git("checkout", "--quiet", proposal.head)
    given = {name.replace("_", "-"): text for name, text in inputs.items()}
    job = component("cjtool-review", INPUTS | given)["cjtool-journeys"]
    return run_job(job, proposal.folder, variables(proposal, host) | {"CJTOOL_TOKEN": token}, before=OURS)


def test_a_merge_request_gets_a_note_a_page_and_a_report_on_quality(proposal: Proposal, gitlab: Host) -> None:
    done = review(proposal, gitlab)
    job = component("cjtool-review", INPUTS)["cjtool-journeys"]
    (note,) = gitlab.bodies
    quality = proposal.folder / job["artifacts"]["reports"]["codequality"]

    assert done.code == 0, done.log
    assert note.startswith("<!-- cjtool:journeys -->\n")
    assert f"https://gitlab.com/fork/r/-/blob/{proposal.head}/{JOURNEY}#L" in note
    assert "https://gitlab.com/o/r/-/jobs/9/artifacts/file/cjtool-review/cjtool-journeys.html" in note
    assert (proposal.folder / "cjtool-review" / "cjtool-journeys.html").is_file()
    assert {each["severity"] for each in json.loads(quality.read_text("utf-8"))} <= {"info", "minor", "major"}
    assert proposal.sprung == []


def test_in_a_folder_of_its_own_the_links_lead_to_the_same_files(proposal: Proposal, gitlab: Host) -> None:
    done = review(proposal, gitlab, working_directory="journeys")

    assert done.code == 0, done.log
    assert f"/-/blob/{proposal.head}/{JOURNEY}#L" in gitlab.bodies[0]


def test_the_next_pipeline_brings_the_note_up_to_date_and_then_fails(
    proposal: Proposal, gitlab: Host
) -> None:
    gitlab.add("42", "<!-- cjtool:journeys -->\nas it was")
    done = review(proposal, gitlab, fail_on="worse")

    assert done.code == 1
    assert "cjtool: error: something changed for customers" in done.log
    assert gitlab.written == ["PUT"]
    assert JOURNEY in gitlab.bodies[0]


def test_without_a_token_there_are_the_artifacts_alone(proposal: Proposal, gitlab: Host) -> None:
    done = review(proposal, gitlab, token="")

    assert done.code == 0, done.log
    assert gitlab.said == []
    assert "there is no token" in done.log
    assert JOURNEY in (proposal.folder / "cjtool-review" / "cjtool-journeys.md").read_text("utf-8")


def test_a_clone_without_the_base_is_told_its_variable(
    proposal: Proposal, gitlab: Host, tmp_path: Path
) -> None:
    shallow = tmp_path / "shallow"
    git(
        tmp_path,
        "clone",
        "--quiet",
        "--depth",
        "1",
        "--branch",
        "proposal",
        proposal.folder.as_uri(),
        str(shallow),
    )
    there = Proposal(shallow, proposal.start, proposal.main, proposal.head, proposal.merged)
    done = review(there, gitlab)

    assert done.code == 2
    assert 'GIT_DEPTH: "0"' in done.log
    assert gitlab.bodies == []


@pytest.mark.parametrize("ref", ["--upload-pack=touch sprung", "a b", "$(touch sprung)", ""])
def test_a_ref_is_nothing_but_a_ref(ref: str) -> None:
    with pytest.raises(AssertionError, match="ref"):
        component("cjtool-review", INPUTS | {"ref": ref})


def test_both_components_install_alike() -> None:
    review, pages = component("cjtool-review", INPUTS), component("cjtool-pages", INPUTS)

    assert review["cjtool-journeys"]["before_script"] == pages["pages"]["before_script"]


@pytest.mark.slow
def test_a_component_installs_cjtool_from_the_repository_that_is_given_and_builds_the_site(
    tmp_path: Path, gitlab: Host
) -> None:
    """The other component installs in the same way, see above."""
    source = tmp_path / "cjtool"
    source.mkdir()
    for name in SHIPPED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, source / name)
    git(source, "init", "--quiet", "--initial-branch=main")
    git(source, "add", "--all")
    git(source, "commit", "--quiet", "-m", "cjtool")
    given = {
        "source": source.as_uri().replace("file://", "https://"),
        "ref": git(source, "rev-parse", "HEAD"),
    }
    proposal = propose(tmp_path / "repository")
    job = component("cjtool-pages", given)["pages"]
    job["variables"]["CJTOOL_SOURCE"] = source.as_uri()
    done = run_job(job, proposal.folder, variables(proposal, gitlab))

    assert done.code == 0, done.log
    assert (proposal.folder / "public" / "index.html").is_file()
    assert proposal.sprung == []


@pytest.mark.parametrize("name", ["cjtool-review", "cjtool-pages"])
def test_a_component_has_what_gitlab_asks_of_one(name: str) -> None:
    text = (ROOT / "templates" / name / "template.yml").read_text("utf-8")
    spec, jobs = yaml.safe_load_all(text)

    assert set(spec) == {"spec"}
    assert all(each.get("description") or input == "stage" for input, each in spec["spec"]["inputs"].items())
    assert all(line.count("$[[") <= 1 for line in text.splitlines()), "older ones fill in one on a line"
    assert len(jobs) == 1
