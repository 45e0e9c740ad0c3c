"""The history on the pages of a project, and the guide that tells of it."""

import re
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.history.repositories import BETTER, SETTINGS, commit, git, two_versions

pytest_plugins = ["tests.cli.conftest"]
ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "history.md").read_text("utf-8")
ASKED = {"cjtool.yaml": SETTINGS + "history: tags\n"}


def built(cjtool: Run, folder: Path) -> str:
    """The report of the journey."""
    assert cjtool("build water -o out", cwd=folder.parent).code == 0
    return (folder.parent / "out" / "move" / "report.md").read_text("utf-8")


def section(report: str) -> list[str]:
    """The first two cells of each row of the history."""
    _, _, told = report.partition("\n## History\n")
    return [
        " | ".join(line.split(" | ")[:2]).strip("| ")
        for line in told.partition("\n##")[0].splitlines()
        if re.match(r"\| \d", line)
    ]


def test_pages_tell_of_tags_where_settings_ask_for_it(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")
    assert "## History" not in built(cjtool, folder)

    commit(folder, "2026-04-01", {**ASKED})

    assert [row.split()[4] for row in section(built(cjtool, folder))] == ["v1.0", "v1.1"]
    assert "History</h2>" in re.sub(
        r"<h2[^>]*>", "<h2>", (tmp_path / "out" / "move" / "report.html").read_text("utf-8")
    )


def test_clients_read_days_in_words_and_no_names_of_files(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")
    commit(folder, "2026-03-11", {"journeys/move.yaml": BETTER.replace("emotion: 1.5", "emotion: 9")}, "bad")
    commit(folder, "2026-04-01", {**ASKED, "journeys/move.yaml": BETTER})

    report = built(cjtool, folder)

    assert [row.partition(" | ")[0] for row in section(report)] == [
        "10 January 2026", "10 February 2026", "11 March 2026",
    ]  # fmt: skip
    assert "no valid map at that time" in report
    assert "move.yaml" not in report


def test_a_commit_changes_no_page_and_a_tag_does(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")
    commit(folder, "2026-04-01", {**ASKED})
    built(cjtool, folder)

    commit(folder, "2026-04-02", {"notes.txt": "x"})
    assert cjtool("build water -o out --check", cwd=tmp_path).code == 0
    git(folder, "tag", "v1.2")
    assert cjtool("build water -o out --check", cwd=tmp_path).code == 1


def test_one_tag_is_no_history_and_twelve_are_enough(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")
    git(folder, "tag", "-d", "v1.0")
    commit(folder, "2026-04-01", {**ASKED})
    assert section(built(cjtool, folder)) == []

    for number in range(14):
        commit(folder, f"2026-05-{number + 1:02}", {}, f"w{number}")

    assert [row.split()[4] for row in section(built(cjtool, folder))] == [
        f"w{number}" for number in range(2, 14)
    ]


def test_outside_of_git_pages_are_the_same_without_it(cjtool: Run, tmp_path: Path) -> None:
    folder = tmp_path / "water"
    folder.mkdir()
    (folder / "cjtool.yaml").write_text(ASKED["cjtool.yaml"], encoding="utf-8")
    (folder / "move.yaml").write_text(BETTER, encoding="utf-8")

    assert "## History" not in built(cjtool, folder)


def test_a_shallow_clone_is_refused_where_pages_are_to_tell_of_it(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "whole")
    commit(folder, "2026-04-01", {**ASKED})
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{folder}", "water")

    ran = cjtool("build water -o out", cwd=tmp_path)

    assert ran.code == 2
    assert "this clone is shallow; fetch its history" in ran.err


def test_the_guide_shows_what_the_command_prints(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")

    told = re.search(r"\$ cjtool log\n(.*?)```", GUIDE, re.DOTALL)

    assert told is not None
    assert cjtool("log", cwd=folder).out == told[1]


def test_the_picture_of_the_guide_is_what_the_command_draws(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")

    ran = cjtool("log move --no-findings --output svg", cwd=folder)

    assert ran.out == (ROOT / "docs" / "history" / "move.svg").read_text("utf-8")


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_the_table_speaks_the_language_that_is_asked_for(cjtool: Run, tmp_path: Path, language: str) -> None:
    folder = two_versions(tmp_path / "water")

    told = cjtool(f"log --no-findings --language {language}", cwd=folder).out

    assert {"nl": "Open pijnpunten", "fr": "Irritants ouverts", "de": "Offene Pain Points"}[language] in told
    assert {"nl": "+0,5", "fr": "+0,5", "de": "+0,5"}[language] in told
