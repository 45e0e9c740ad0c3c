"""A review that measures: what customers answered stands on the page of the run, and a missed target fails the job."""

import json
from pathlib import Path

import pytest
from tests.action.hosts import Host
from tests.action.proposals import Proposal, git, propose
from tests.action.runner import Job, job, run

pytestmark = pytest.mark.slow

MEASURE = """
measure:
  sources:
    - {file: answers.csv, metric: csat, scale: [1, 5], journey: delivery, columns: {step: step, score: grade}}
"""


def answered(folder: Path, grade: int, measure: str = MEASURE) -> Proposal:
    """A proposal in a project of which customers gave all the same grade at one step, where four in five should be satisfied."""
    proposal = propose(folder)
    settings, journey = folder / "cjtool.yaml", folder / "journeys" / "delivery.yaml"
    settings.write_text(settings.read_text("utf-8") + measure, "utf-8")
    text = journey.read_text("utf-8")
    assert text.count("        id: door\n") == 1
    journey.write_text(
        text.replace("        id: door\n", "        id: door\n        expect: csat >= 80\n"), "utf-8"
    )
    (folder / "answers.csv").write_text("step,grade\n" + f"door,{grade}\n" * 60, "utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "-m", "Answers")
    return proposal


def reviewed(proposal: Proposal, host: Host, measure: str) -> Job:
    return run(job(proposal, host), lint_fail_on="never", measure=measure)


def test_a_missed_target_fails_the_job_and_stands_on_its_page(tmp_path: Path, github: Host) -> None:
    done = reviewed(answered(tmp_path / "repository", 1), github, "true")

    assert done.code == 1
    assert "a target is missed; the log and the page of this run say which" in done.log
    assert "emotion-contradicts-reading" in done.log
    assert "\n# Experience level agreement (XLA): Vivan los Tacos\n" in done.summary
    assert "| ✗ missed | Opens the door to the courier | CSAT | ≥ 80% | 0.0% |" in done.summary
    assert len(github.bodies) == 1
    assert "Experience level" not in github.bodies[0]
    targets = json.loads(Path(done.outputs["figures"]).read_text("utf-8"))["targets"]
    assert [each["state"] for each in targets] == ["missed"]


def test_a_target_that_is_met_fails_nothing(tmp_path: Path, github: Host) -> None:
    done = reviewed(answered(tmp_path / "repository", 5), github, "true")

    assert done.code == 0
    assert "✓ met" in done.summary


@pytest.mark.parametrize("measure", ["", "false"])
def test_nothing_is_measured_unless_that_is_asked(tmp_path: Path, github: Host, measure: str) -> None:
    done = reviewed(answered(tmp_path / "repository", 1), github, measure)

    assert (done.code, done.outputs["figures"]) == (0, "")
    assert "emotion-contradicts-reading" not in done.log
    assert "Experience level" not in done.summary


def test_answers_that_are_not_there_fail_the_job_and_the_review_goes_on(tmp_path: Path, github: Host) -> None:
    done = reviewed(answered(tmp_path / "repository", 1, ""), github, "true")

    assert (done.code, done.outputs["figures"]) == (2, "")
    assert "cjtool measure could not read what customers answered; the log says why" in done.log
    assert len(github.bodies) == 1


def test_what_is_neither_yes_nor_no_is_told(tmp_path: Path, github: Host) -> None:
    done = reviewed(answered(tmp_path / "repository", 1), github, "perhaps")

    assert done.code == 2
    assert "measure: 'perhaps' is neither true nor false" in done.log
