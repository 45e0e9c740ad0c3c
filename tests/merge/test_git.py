"""git itself, with the drivers installed: merges, rebases and cherry-picks of journeys, and what it shows of them."""

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest
from tests.merge.test_three_versions import BASE, of

from cjtool.app.git_drivers import settings
from cjtool.app.git_setup import GitSetupRequest, install
from cjtool.project import read

pytestmark = pytest.mark.slow

NAME = "journeys/eat out.yaml"
COLDER = ("emotion: 2\n", "emotion: 1.5\n")
ANGRIER = ("emotion: 1\n", "emotion: -1\n")


class Repository:
    """A repository with a project in a folder with a blank, and the drivers set."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "-q", "-b", "main")
        self.commit(
            "begin", {"my project/cjtool.yaml": "cjtool: project/v1\nname: Eating\n", self.path: BASE}
        )
        install(GitSetupRequest(folder))
        self.commit("attributes", {})

    path = f"my project/{NAME}"

    def git(self, *arguments: str, fails: bool = False) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, capture_output=True, text=True, check=False
        )
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def commit(self, message: str, files: dict[str, str]) -> None:
        for name, text in files.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(text.encode())
        self.git("add", "-A")
        self.git("commit", "-qm", message)

    def change(self, *changes: tuple[str, str]) -> None:
        self.commit(changes[0][1].strip(), {self.path: of(self.text, *changes)})

    @property
    def text(self) -> str:
        return (self.folder / self.path).read_bytes().decode()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    home = tmp_path / "home"
    home.mkdir()
    for name, value in {
        "HOME": str(home),
        "GIT_CONFIG_GLOBAL": str(home / "config"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "LC_ALL": "C",
        **{
            f"GIT_{who}_{what}": "ann@example.org"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        },
    }.items():
        monkeypatch.setenv(name, value)
    folder = tmp_path / "work"
    folder.mkdir()
    return Repository(folder)


def apart(repository: Repository, ours: tuple[str, str], theirs: tuple[str, str]) -> None:
    """A branch `faster` with one change, and `main` with another."""
    repository.git("switch", "-qc", "faster")
    repository.change(theirs)
    repository.git("switch", "-q", "main")
    repository.change(ours)


@pytest.mark.parametrize(
    "command", [("merge", "-q", "--no-edit", "faster"), ("cherry-pick", "faster"), ("rebase", "-q", "faster")]
)
def test_what_both_sides_changed_is_merged_part_by_part(
    repository: Repository, command: tuple[str, ...]
) -> None:
    beside = ("        emotion: 2\n", "        feels: Fed\n        emotion: 2\n")
    apart(
        repository, ("        emotion: 2\n", "        emotion: 1.5\n"), beside
    )  # lines that git cannot tell apart

    repository.git(*command)

    assert repository.text == of(BASE, ("        emotion: 2\n", "        feels: Fed\n        emotion: 1.5\n"))
    assert repository.git("status", "--short") == ""


def test_a_conflict_leaves_valid_yaml_that_git_calls_unmerged_and_validity_names(
    repository: Repository,
) -> None:
    apart(repository, ("emotion: 2\n", "emotion: 1.5\n"), ("emotion: 2\n", "emotion: -2\n"))

    told = repository.git("merge", "faster", fails=True)

    assert f"{repository.path}: both sides changed the same, at line 22" in told
    assert repository.git("status", "--short") == f'UU "{repository.path}"\n'
    (workspace,) = read([repository.folder], date(2026, 11, 22)).workspaces
    assert [(each.rule, each.span.line) for each in workspace.problems] == [("merge-conflict", 22)]
    assert "conflict[emotion]" in repository.git("diff")


def test_branches_that_were_merged_into_one_another_are_merged_again(repository: Repository) -> None:
    apart(repository, COLDER, ANGRIER)
    ours, theirs = (repository.git("rev-parse", name).strip() for name in ("main", "faster"))
    repository.git("merge", "-q", "--no-edit", theirs)
    repository.change(("[food, city]", "[food, city, night]"))
    repository.git("switch", "-q", "faster")
    repository.git("merge", "-q", "--no-edit", ours)
    repository.change(("[food, city]", "[taste, food, city]"))
    repository.git("switch", "-q", "main")
    assert len(repository.git("merge-base", "--all", "main", "faster").splitlines()) == 2

    repository.git("merge", "-q", "--no-edit", "faster")

    assert repository.text == of(BASE, COLDER, ANGRIER, ("[food, city]", "[taste, food, city, night]"))


def test_a_file_that_both_began_is_merged(repository: Repository) -> None:
    repository.git("switch", "-qc", "faster")
    repository.commit("library", {"my project/a.yaml": "cjtool: library/v1\nteams:\n  desk: Desk\n"})
    repository.git("switch", "-q", "main")
    repository.commit("library", {"my project/a.yaml": "cjtool: library/v1\nteams:\n  kitchen: Kitchen\n"})

    repository.git("merge", "-q", "--no-edit", "faster")

    merged = (repository.folder / "my project/a.yaml").read_text()
    assert merged == "cjtool: library/v1\nteams:\n  kitchen: Kitchen\n  desk: Desk\n"


def test_yaml_that_is_no_journey_is_merged_as_git_does_without_a_word(repository: Repository) -> None:
    repository.commit("other", {"my project/ci.yaml": "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n"})
    repository.git("switch", "-qc", "faster")
    repository.commit("e", {"my project/ci.yaml": "a: 1\nb: 2\nc: 3\nd: 4\ne: 6\n"})
    repository.git("switch", "-q", "main")
    repository.commit("a", {"my project/ci.yaml": "a: 0\nb: 2\nc: 3\nd: 4\ne: 5\n"})

    told = repository.git("merge", "-q", "--no-edit", "faster")

    assert (repository.folder / "my project/ci.yaml").read_text() == "a: 0\nb: 2\nc: 3\nd: 4\ne: 6\n"
    assert "cjtool" not in told


def test_a_journey_that_is_no_valid_yaml_on_one_side_is_merged_as_git_does_and_told_why(
    repository: Repository,
) -> None:
    apart(repository, ("title: I eat out", "title: [I eat out"), COLDER)

    told = repository.git("merge", "-q", "--no-edit", "faster")

    assert repository.text == of(BASE, ("title: I eat out", "title: [I eat out"), COLDER)
    assert "merged line by line, as git does: in `ours`, line " in told


@pytest.mark.parametrize("gone", ["merge.cjtool.driver", "diff.cjtool.textconv", "diff.cjtool.command"])
def test_without_cjtool_git_does_as_it_does_without_a_driver(repository: Repository, gone: str) -> None:
    repository.git("config", gone, settings("/no/such/python")[gone])
    apart(repository, COLDER, ANGRIER)

    repository.git("merge", "-q", "--no-edit", "faster")
    repository.git("switch", "-qc", "later")
    (repository.folder / repository.path).write_text(BASE)

    shown = repository.git("log", "-p", "-1", "faster") + repository.git("diff")
    assert "-1" in shown
    assert of(BASE, COLDER, ANGRIER) == repository.git("show", f"main:{repository.path}")


def test_git_diff_tells_what_changed_for_customers(repository: Repository) -> None:
    (repository.folder / repository.path).write_text(of(BASE, ("emotion: 2\n", "emotion: -2\n")))

    told = repository.git("diff")

    assert told.splitlines()[0] == repository.path
    assert "worse: customers feel worse at `Eats`: `-2`, it was `2`" in told


def test_git_log_shows_lines_of_facts(repository: Repository) -> None:
    repository.change(("emotion: 2\n", "emotion: -2\n"))

    shown = repository.git("log", "-p", "-1").splitlines()

    assert "-stage Eat › step Eats: emotion 2" in shown
    assert "+stage Eat › step Eats: emotion -2" in shown


def test_git_diff_shows_new_removed_renamed_and_foreign_files(repository: Repository) -> None:
    repository.commit(
        "other", {"my project/ci.yaml": "a: 1\n", "my project/b.yaml": "cjtool: library/v1\nteams: {a: A}\n"}
    )
    (repository.folder / "my project/ci.yaml").write_text("a: 2\n")
    os.rename(repository.folder / repository.path, repository.folder / "my project/journeys/out.yaml")
    (repository.folder / "my project/b.yaml").unlink()
    (repository.folder / "my project/c.yaml").write_text(
        "cjtool: library/v1\nchannels:\n  stall:\n    name: Market stall\n"
    )
    repository.git("add", "-A")

    told = repository.git("diff", "--cached", "-M")

    assert "my project/b.yaml: file removed\n" in told
    assert "my project/c.yaml: new file\n" in told
    assert told.endswith("my project/journeys/out.yaml, before my project/journeys/eat out.yaml\n")
    assert "my project/ci.yaml\n@@ -1 +1 @@\n-a: 1\n+a: 2\n" in told


def test_another_layout_is_told_as_that(repository: Repository) -> None:
    (repository.folder / repository.path).write_text(
        of(BASE, ("# Our first journey.\n", "# Our second journey.\n"))
    )

    assert repository.git("diff") == f"{repository.path}\nit says the same: comments or layout changed\n"
