"""`--output auto`: what each place that runs it can show."""

from pathlib import Path

import pytest

from cjtool.cli.output import Output, emit, outputs
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.lint import Outcome
from cjtool.request import RequestError
from cjtool.source import Source, Span


def many(number: int, severity: Severity) -> tuple[Diagnostic, ...]:
    span = Span(Source(Path("a.yaml"), "a: b\n"), 0, 1)
    return tuple(Diagnostic("schema", severity, f"number {index}", span) for index in range(number))


@pytest.fixture
def summary(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """GitHub Actions, and the file that the step's summary goes to."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(elsewhere / "summary.md"))
    return elsewhere / "summary.md"


@pytest.mark.parametrize("service", ["GITLAB_CI", "TF_BUILD", "CI"])
def test_elsewhere_it_is_concise_where_there_is_no_terminal(
    service: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv(service, "true")

    assert outputs(["auto"]) == (Output("concise", None),) == outputs([])


def test_elsewhere_it_is_full_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)

    assert outputs(["auto"]) == (Output("full", None),)


def test_it_goes_to_no_file() -> None:
    with pytest.raises(RequestError, match="names a file"):
        outputs(["auto=a.txt"])


def test_a_wrong_name_gets_the_nearest() -> None:
    with pytest.raises(RequestError) as caught:
        outputs(["aut"])

    assert "did you mean `auto`?" in str(caught.value)


def test_on_actions_there_are_lines_annotations_and_a_summary(
    sample: Outcome, summary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    summary.write_text("before\n")

    emit(sample, outputs(["auto"]))

    lines = capsys.readouterr().out.splitlines()
    levels = [line.partition(" ")[0] for line in lines[10:]]
    assert not [line for line in lines[:10] if line.startswith("::")]
    assert levels == ["::error"] * 4 + ["::warning"] * 3 + ["::notice"] * 3
    assert summary.read_text(encoding="utf-8").startswith("before\n**cjtool lint**: 4 errors")
    assert summary.read_text(encoding="utf-8").count("\n| ") == 12


def test_no_more_of_a_level_than_github_shows(summary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = (*many(10, Severity.INFO), *many(35, Severity.ERROR))

    emit(Outcome((), (), found), outputs(["auto"]))

    commands = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::")]
    assert [command.partition(" ")[0] for command in commands] == ["::error"] * 10 + ["::notice"] * 10
    assert commands[8].endswith("::number 8")
    assert commands[9] == "::error title=cjtool::and 26 more errors, in the log of this step"
    assert commands[19].endswith("::number 9")


@pytest.mark.no_cover
def test_a_summary_is_never_larger_than_github_takes(
    summary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = Outcome((), (), many(20_000, Severity.ERROR))

    for _ in range(3):
        emit(outcome, outputs(["auto"]))

    assert 900_000 < summary.stat().st_size < 1_024 * 1_024
    assert summary.read_text().count("… and more, in the log of this step") == 1


def test_a_summary_that_cannot_be_written_is_said_and_fails_nothing(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(elsewhere / "none" / "summary.md"))

    emit(Outcome((), (), many(1, Severity.ERROR)), outputs(["auto"]))

    captured = capsys.readouterr()
    assert captured.out.startswith("a.yaml:1:1: error")
    assert captured.err == "the step's summary cannot be written: no such file or directory\n"
    monkeypatch.delenv("GITHUB_STEP_SUMMARY")
    emit(Outcome((), (), ()), outputs(["auto"]))
    assert capsys.readouterr().out == ""
