"""`--force-exclude`: what pre-commit names is looked at as if it had been found, and `--exclude` holds for all."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

JOURNEY = "cjtool: journey/v1\ntitle: I ask\nstages:\n  - name: Ask\n"
FOUND = "a.yaml:4:11: warning empty-stage: stage `Ask` has no steps\n"
OTHERS = {
    "ci.yml": "on: push\n",
    "chart/values.yaml": "{{ .Values }}: [\n",
    "latin.yaml": "name: caf\xe9\n",
    ".github/x.yaml": JOURNEY,
    "node_modules/x.yaml": JOURNEY,
    "build/x.yaml": JOURNEY,
    "notes.md": JOURNEY,
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A journey among files that are somebody else's, or stand where nothing is looked for."""
    for name, text in {"a.yaml": JOURNEY, **OTHERS}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "latin-1")
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "link.yaml").symlink_to("a.yaml")
    return tmp_path


def test_only_what_a_run_over_the_folder_finds_is_looked_at(cjtool: Run, repository: Path) -> None:
    named = " ".join(["a.yaml", "link.yaml", *OTHERS])
    ran = cjtool(f"lint --force-exclude --rule empty-stage {named}")

    assert (ran.code, ran.out, ran.err) == (1, FOUND, "")
    assert cjtool("lint --rule empty-stage .").out == FOUND
    assert len(cjtool(f"lint --rule empty-stage {named}").out.splitlines()) > 1


@pytest.mark.parametrize("name", OTHERS)
def test_a_commit_without_journeys_passes_without_a_word(cjtool: Run, repository: Path, name: str) -> None:
    ran = cjtool(f"lint --force-exclude {name}")

    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_what_was_passed_over_is_told_when_asked(cjtool: Run, repository: Path) -> None:
    ran = cjtool("lint --force-exclude --verbose ci.yml build/x.yaml")

    assert ran.err == (
        "ci.yml: passed over, no line starts with `cjtool:`\n"
        "build/x.yaml: passed over, it stands where nothing is looked for\n"
    )


def test_a_file_outside_the_projects_journey_folders_is_passed_over(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\njourneys: trips\n")
    for folder in ("trips", "old"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.yaml").write_text(JOURNEY.replace("title", f"id: {folder}\ntitle"))

    ran = cjtool("lint --force-exclude --rule empty-stage old/a.yaml trips/a.yaml")

    assert ran.out == f"trips/{FOUND}".replace(":4:", ":5:")


def test_a_broken_file_of_ours_still_fails(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("cjtool: journey/v1\ntitle: [\n")

    assert cjtool("lint --force-exclude a.yaml").code == 1


def test_a_path_that_is_not_there_and_an_empty_folder_are_no_success(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    assert cjtool("lint --force-exclude no.yaml").code == 2
    assert cjtool("lint --force-exclude empty").code == 3


def test_what_is_left_out_stays_out_though_it_is_named(cjtool: Run, repository: Path) -> None:
    (repository / "b").mkdir()
    (repository / "b" / "b.yaml").write_text(JOURNEY)

    ran = cjtool("lint --force-exclude --rule empty-stage --exclude b a.yaml b/b.yaml")
    none = cjtool("lint --force-exclude --rule empty-stage --exclude b b/b.yaml")

    assert (ran.code, ran.out) == (1, FOUND)
    assert (none.code, none.out) == (0, "")


def test_leaving_journeys_out_keeps_the_findings_of_settings_and_libraries(
    cjtool: Run, tmp_path: Path
) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nteams: {a: {name: A}}\n")
    (tmp_path / "a.yaml").write_text(JOURNEY)
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "b.yaml").write_text("cjtool: library/v1\nteams: {b: {name: B}}\n")

    left = cjtool("lint --exclude a --exclude old --rule unused-definition --rule empty-stage --fail-on info")
    taken = cjtool("lint --select a --rule unused-definition --rule empty-stage")

    assert left.out == "cjtool.yaml:2:9: info unused-definition: nothing uses the team `a`\n"
    assert taken.out == FOUND


def test_standard_input_is_taken_as_it_is_named(cjtool: Run, repository: Path) -> None:
    ran = cjtool("lint --force-exclude --rule empty-stage -", stdin=JOURNEY.encode())

    assert ran.out == FOUND.replace("a.yaml", "<stdin>")
