"""`cjtool owners`: who owns which journey stands in CODEOWNERS, where the host looks for it."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

from cjtool.project.files import BASELINE

SETTINGS = """\
cjtool: project/v1
name: Soup
sponsor: The kitchen
teams:
  kitchen: {name: The kitchen, handle: ["@acme/kitchen", cook@acme.example]}
  bar: {name: Bar}
"""
JOURNEY = "cjtool: journey/v1\ntitle: I eat\n{owner}stages: [{{name: Eat, steps: [Eats]}}]\n"


@pytest.fixture
def soup(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    project = tmp_path / "our journeys"
    project.mkdir()
    (project / "cjtool.yaml").write_text(SETTINGS, "utf-8")
    for name, owner in {"eat #1": "owner: kitchen\n", "drink": "owner: bar\n", "pay": ""}.items():
        (project / f"{name}.yaml").write_text(JOURNEY.format(owner=owner), "utf-8")
    return tmp_path


def test_journeys_go_to_their_teams_and_the_rest_to_the_sponsor(cjtool: Run, soup: Path) -> None:
    (soup / ".github").mkdir()
    ran = cjtool("owners 'our journeys'")

    assert ran.code == 0
    assert (soup / ".github" / "CODEOWNERS").read_text("utf-8") == (
        "# cjtool owners: begin\n"
        "/our\\ journeys/cjtool.yaml @acme/kitchen cook@acme.example\n"
        "/our\\ journeys/eat\\ \\#1.yaml @acme/kitchen cook@acme.example\n"
        "# cjtool owners: end\n"
    )
    assert ran.err.splitlines() == [
        "our journeys/pay.yaml:2: the journey `I eat` has no `owner`, and its file gets none",
        "our journeys/cjtool.yaml:6: the team `Bar` has no `handle`, and 1 of its files get no owner",
        ".github/CODEOWNERS: files with an owner: 2",
    ]


def test_check_fails_while_the_block_is_old_and_writes_nothing(cjtool: Run, soup: Path) -> None:
    file = soup / "CODEOWNERS"
    file.write_bytes(b"\xef\xbb\xbf* @all\r\n")
    old = cjtool("owners 'our journeys' --check")
    kept = file.read_bytes()
    cjtool("owners 'our journeys'")

    assert (old.code, kept) == (1, b"\xef\xbb\xbf* @all\r\n")
    assert "+/our\\ journeys/cjtool.yaml @acme" in old.out
    assert "CODEOWNERS is old; run `cjtool owners`" in old.err
    assert file.read_bytes().startswith(b"\xef\xbb\xbf* @all\r\n\r\n# cjtool owners: begin\r\n")
    assert cjtool("owners 'our journeys' --check").code == 0


def test_standard_output_and_another_file_are_written_instead(cjtool: Run, soup: Path) -> None:
    shown = cjtool("owners 'our journeys' -o -")
    cjtool("owners 'our journeys' -o other.txt")

    assert shown.out.startswith("# cjtool owners: begin\n/our\\ journeys/")
    assert (soup / "other.txt").read_text("utf-8") == shown.out
    assert not (soup / "CODEOWNERS").exists()


def test_what_another_project_has_in_the_block_stays_until_its_files_are_gone(
    cjtool: Run, soup: Path
) -> None:
    other = soup / "other"
    other.mkdir()
    (other / "cjtool.yaml").write_text(SETTINGS, "utf-8")
    cjtool("owners .")
    cjtool("owners 'our journeys'")
    both = (soup / "CODEOWNERS").read_text("utf-8")
    (other / "cjtool.yaml").unlink()
    cjtool("owners 'our journeys'")

    assert "/other/cjtool.yaml @acme/kitchen" in both
    assert "/other/" not in (soup / "CODEOWNERS").read_text("utf-8")


def test_a_sponsor_who_is_no_team_owns_nothing_and_that_is_told(cjtool: Run, soup: Path) -> None:
    settings = soup / "our journeys" / "cjtool.yaml"
    settings.write_text(SETTINGS.replace("The kitchen\nteams", "Ann, CCO\nteams"), "utf-8")
    ran = cjtool("owners 'our journeys' -o -")

    assert "cjtool.yaml @" not in ran.out
    assert "our journeys/cjtool.yaml:1: nobody owns what journeys share here" in ran.err


def test_outside_a_repository_and_with_a_damaged_block_nothing_is_written(cjtool: Run, soup: Path) -> None:
    (soup / "CODEOWNERS").write_text("# cjtool owners: begin\n", "utf-8")
    damaged = cjtool("owners 'our journeys'")
    (soup / ".git").rmdir()
    outside = cjtool("owners 'our journeys'")

    assert (damaged.code, outside.code) == (2, 2)
    assert "CODEOWNERS:1: `# cjtool owners: begin` has no `# cjtool owners: end` of its own" in damaged.err
    assert "lies in no git repository" in outside.err
    assert (soup / "CODEOWNERS").read_text("utf-8") == "# cjtool owners: begin\n"


def test_a_handle_that_is_none_is_told_with_what_one_is(cjtool: Run, soup: Path) -> None:
    settings = soup / "our journeys" / "cjtool.yaml"
    settings.write_text(SETTINGS.replace('["@acme/kitchen", cook@acme.example]', "acme/kitchen"), "utf-8")
    ran = cjtool("owners 'our journeys'")

    assert ran.code == 1
    assert "`acme/kitchen` cannot be `handle`; write `@name`, `@organisation/team` or an e-mail" in ran.err


def test_behind_a_link_paths_are_those_that_git_has(cjtool: Run, soup: Path) -> None:
    (soup / "link").symlink_to("our journeys")

    ran = cjtool("owners link -o -")

    assert "/our\\ journeys/cjtool.yaml @acme/kitchen" in ran.out
    assert "/link" not in ran.out


@pytest.mark.parametrize("name", ["drink.yaml", "new.yml", BASELINE])
def test_a_source_is_no_place_for_owners(cjtool: Run, soup: Path, name: str) -> None:
    path = soup / "our journeys" / name
    before = path.read_bytes() if path.exists() else None

    ran = cjtool(f"owners 'our journeys' -o 'our journeys/{name}'")

    assert ran.code == 2
    assert (path.read_bytes() if path.exists() else None) == before
