"""What a run writes for GitHub's runner holds exactly what was meant, whatever stands in it."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.action.runner import read_outputs

from journey_review.github import GitHub
from journey_review.gitlab import GitLab
from journey_review.inputs import WrongInputError, read_inputs
from journey_review.logs import on_one_line

LINES = st.lists(st.sampled_from(["a=b", "worse<<x", "x", "end-", "", "::set-output name=a::b", "é\r"]))
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | LINES.map("\n".join)


@given(st.lists(TEXTS, max_size=4))
def test_a_value_comes_out_as_it_went_in(tmp_path_factory: pytest.TempPathFactory, values: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "output"
    path.write_text("")
    run = GitHub({"GITHUB_OUTPUT": str(path)})

    for number, value in enumerate(values):
        run.put(f"v{number}", value)

    written = path.read_bytes().decode()
    assert read_outputs(written) == {f"v{number}": value for number, value in enumerate(values)}


@given(TEXTS)
def test_a_line_of_the_log_stays_one_line(text: str) -> None:
    line = on_one_line(text)

    assert len(line.splitlines()) <= 1
    assert line.isprintable()


@pytest.mark.parametrize("run", [GitHub({}), GitLab({})])
def test_what_is_said_is_one_annotation_or_one_line(
    run: GitHub | GitLab, capsys: pytest.CaptureFixture[str]
) -> None:
    run.say("notice", "50%25\n::error::no\r\x1b[0Ksection_start:1:x")

    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert "\x1b" not in printed
    assert not re.search(r"^::error", printed, re.MULTILINE)


def test_outside_github_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    GitHub({}).put("worse", "1")
    GitHub({}).sum_up("text")

    assert list(tmp_path.iterdir()) == []


def test_inputs_that_are_not_given_have_their_defaults(tmp_path: Path) -> None:
    inputs = read_inputs(
        {"RUNNER_TEMP": str(tmp_path), "REVIEW_PATH": " a b \n\n c\n", "REVIEW_COMMENT": "TRUE"}
    )

    assert inputs.paths == ("a b", "c")
    assert inputs.comment
    assert inputs.marker == "<!-- cjtool:journeys -->"
    assert inputs.file("html") == tmp_path / "cjtool-journeys" / "cjtool-journeys.html"


@pytest.mark.parametrize("name", ["a b", "-->", "../x", "a/b", "-x", "x" * 64, "a\nb"])
def test_a_name_that_would_break_a_marker_or_a_file_is_refused(name: str) -> None:
    with pytest.raises(WrongInputError, match="is no name"):
        read_inputs({"REVIEW_NAME": name})
