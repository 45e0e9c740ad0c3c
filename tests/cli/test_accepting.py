"""`cjtool baseline`, and what `cjtool lint` says of what is waived, accepted or old."""

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.conftest import Run

PROJECT = "cjtool: project/v1\nname: Library\n"
STAGE = """cjtool: journey/v1
title: I borrow a book
goal: To read
persona: anna
define: {personas: {anna: {name: Anna, needs: [Books], feelings: [Calm]}}}
stages:
  - name: Find a book
    phase: use
"""
STEPS = STAGE + "    steps:\n      - name: Asks at the desk\n        channel: counter\n        emotion: 1\n"
SAID = ": warning empty-stage: stage `Find a book` has no steps\n"
ONLY = "--rule empty-stage --rule lens:upkeep"
NAME = ".cjtool-baseline.json"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "cjtool.yaml").write_text(PROJECT)
    (tmp_path / "a.yaml").write_text(STAGE)
    (tmp_path / "b.yaml").write_text(STAGE)
    return tmp_path


def accepted(project: Path) -> list[tuple[str, str]]:
    return [(each["file"], each["rule"]) for each in json.loads((project / NAME).read_text())["findings"]]


# --- baseline


def test_what_is_accepted_is_reported_no_more(cjtool: Run, project: Path) -> None:
    assert cjtool("lint").code == 1
    made = cjtool("baseline create")
    after = cjtool("lint")

    assert (made.code, made.out) == (0, "")
    assert made.err.startswith(f"{NAME}: ")
    assert made.err.endswith(" accepted in 3 files\n")
    assert (after.code, after.out, after.err) == (0, "", "")


def test_create_for_a_path_touches_only_its_files(cjtool: Run, project: Path) -> None:
    cjtool("baseline create a.yaml")

    assert {file for file, _ in accepted(project)} == {"a.yaml"}
    assert cjtool(f"lint {ONLY}").out == f"b.yaml:7:11{SAID}"

    (project / "a.yaml").write_text(STEPS)
    cjtool("baseline create b.yaml")

    assert {file for file, _ in accepted(project)} == {"a.yaml", "b.yaml"}


def test_it_is_the_same_from_wherever_it_is_made(cjtool: Run, tmp_path: Path) -> None:
    inside = tmp_path / "project" / "journeys"
    inside.mkdir(parents=True)
    (tmp_path / "project" / "cjtool.yaml").write_text(PROJECT)
    (inside / "a.yaml").write_text(STAGE)
    texts = []
    for folder, path in (
        (tmp_path, "project"),
        (tmp_path / "project", "journeys/a.yaml"),
        (inside, "a.yaml"),
        (tmp_path / "project", ""),
    ):
        (tmp_path / "project" / NAME).unlink(missing_ok=True)
        cjtool(f"baseline create {path}", cwd=folder)
        texts.append((tmp_path / "project" / NAME).read_text())
        assert cjtool(f"lint {path}", cwd=folder).code == 0

    assert len(set(texts)) == 1


def test_what_is_mended_fails_until_it_is_pruned(cjtool: Run, project: Path) -> None:
    cjtool("baseline create")
    count = len(accepted(project))
    (project / "a.yaml").write_text(STEPS)
    gone = f"{NAME}:5:5: error stale-baseline: `empty-stage` no longer finds in `a.yaml` what is accepted here; run `cjtool baseline prune`\n"

    assert gone in cjtool("lint").out
    assert (cjtool("baseline check").code, gone in cjtool("baseline check").out) == (1, True)
    assert cjtool("baseline check b.yaml").code == 0
    pruned = cjtool("baseline prune")
    assert pruned.code == 0
    assert ("a.yaml", "empty-stage") not in accepted(project)
    assert len(accepted(project)) < count
    assert (cjtool("baseline check").code, cjtool("baseline check").out) == (0, "")


def test_nothing_to_accept_writes_nothing(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(STEPS.replace("title:", "status: archived\ntitle:"))

    assert cjtool("baseline create").err == f"{NAME}: not written, there is nothing to accept\n"
    assert not (tmp_path / NAME).exists()


def test_a_file_that_is_not_valid_stops_it(cjtool: Run, project: Path) -> None:
    (project / "b.yaml").write_text("cjtool: journey/v1\n")

    ran = cjtool("baseline create")

    assert ran.code == 1
    assert "b.yaml:1:1: error schema: " in ran.out
    assert not (project / NAME).exists()


@pytest.mark.parametrize("command", ["lint", "baseline create", "baseline check", "baseline prune"])
def test_a_damaged_one_is_an_error_with_its_line(cjtool: Run, project: Path, command: str) -> None:
    (project / NAME).write_text('{"version": 1,\n<<<<<<< HEAD\n')

    ran = cjtool(command)

    assert ran.code == 1
    assert f"{NAME}:2:1: error broken-baseline: this cannot be read as JSON; " in ran.out
    assert (project / NAME).read_text() == '{"version": 1,\n<<<<<<< HEAD\n'


def test_one_that_cannot_be_opened_is_a_wrong_request(cjtool: Run, project: Path) -> None:
    (project / NAME).mkdir()

    ran = cjtool("lint")

    assert (ran.code, ran.err) == (
        2,
        f"cjtool: `{NAME}`: the file cannot be read: it is a folder\n",
    )


def test_a_wrong_action_gets_the_nearest(cjtool: Run, project: Path) -> None:
    ran = cjtool("baseline prun")

    assert (ran.code, ran.err) == (2, "cjtool: `baseline` cannot `prun`; did you mean `prune`?\n")


def test_every_format_honours_it(cjtool: Run, project: Path) -> None:
    cjtool("baseline create")

    assert {each["baselined"] for each in json.loads(cjtool("lint --output json").out)["findings"]} == {True}
    assert (
        cjtool("lint --output full").out.startswith("nothing to report in 3 files (")
        or not cjtool("lint --output full").out
    )
    assert cjtool("lint --output github").out == ""
    assert "suppressions" in cjtool("lint --output sarif").out


# --- waivers


def test_show_waived_shows_them_with_their_reasons(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        STAGE.replace("Find a book", "Find a book  # cjtool: ignore[empty-stage]: asked in May")
    )

    assert cjtool(f"lint {ONLY}").out == ""
    assert cjtool(f"lint {ONLY} --show-waived").out == f"a.yaml:7:11{SAID[:-1]}; waived: asked in May\n"
    full = cjtool(f"lint {ONLY} --show-waived --output full")
    assert (full.code, "  = waived: asked in May\n" in full.out) == (0, True)


def test_explain_knows_waivers_and_validity(cjtool: Run) -> None:
    assert "ignore[rule-a, rule-b] until 2027-01-01: reason" in cjtool("explain malformed-waiver").out
    assert cjtool("explain stale-baseline").out.startswith(
        "stale-baseline\n\nThe file of accepted findings holds"
    )
    assert "unused-waiver" in cjtool("rules").out


# --- how much is let pass


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ("--max-warnings 2", 0),
        ("--max-warnings 1", 1),
        ("--max-warnings 1 --fail-on error", 1),
        ("--max-warnings 9 --fail-on info", 0),
    ],
)
def test_so_many_warnings_are_let_pass(cjtool: Run, project: Path, options: str, code: int) -> None:
    assert cjtool(f"lint {ONLY} {options}").code == code


def test_fewer_than_no_warnings_is_a_wrong_request(cjtool: Run, project: Path) -> None:
    assert (
        cjtool("lint --max-warnings=-1").err
        == "cjtool: `--max-warnings -1` is below nought; 0 lets no warning pass\n"
    )


def test_isolated_ignores_what_the_project_says_of_rules(cjtool: Run, project: Path) -> None:
    (project / "cjtool.yaml").write_text(PROJECT + "lint: {fail_on: never, rules: {empty-stage: off}}\n")

    assert (cjtool(f"lint {ONLY}").code, cjtool(f"lint {ONLY}").out) == (0, "")
    ran = cjtool(f"lint {ONLY} --isolated")
    assert (ran.code, ran.out) == (1, f"a.yaml:7:11{SAID}b.yaml:7:11{SAID}")


def test_statistics_count_by_rule_and_by_lens(cjtool: Run, project: Path) -> None:
    cjtool("baseline create b.yaml")
    (project / "a.yaml").write_text(STAGE + "  - name: Read  # cjtool: ignore[empty-stage]: later\n")

    ran = cjtool(f"lint {ONLY} --statistics")

    assert ran.out.splitlines() == [
        f"a.yaml:7:11{SAID}".rstrip(),
        "found  waived  baselined  by",
        "    1       1          1  empty-stage",
        "    1       1          1  lens:journey",
        "    1       1          1  kind:fault",
        "    1       1          1  all",
    ]
    machine = cjtool(f"lint {ONLY} --statistics --output json")
    assert json.loads(machine.out)["summary"]["warnings"] == 1
    assert machine.err.startswith("found")


# --- since


def git(folder: Path, *arguments: str) -> None:
    said = [
        "git",
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@example.org",
        "-c",
        "commit.gpgsign=false",
        *arguments,
    ]
    subprocess.run(said, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(project: Path) -> Path:
    git(project, "init", "--quiet", "--initial-branch=main")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "-m", "first")
    return project


def test_since_reports_what_is_new(cjtool: Run, repository: Path) -> None:
    (repository / "a.yaml").write_text("# moved\n" + STAGE + "  - name: Read it\n")
    (repository / "c.yaml").write_text(STAGE)

    ran = cjtool(f"lint {ONLY} --since main")

    assert ran.out == f"a.yaml:10:11: warning empty-stage: stage `Read it` has no steps\nc.yaml:7:11{SAID}"
    assert ran.code == 1
    assert cjtool(f"lint {ONLY} b.yaml --since HEAD").code == 0


def test_since_reads_nothing_but_git(cjtool: Run, repository: Path) -> None:
    (repository / "a.yaml").write_text(STEPS)
    before = subprocess.run(
        ["git", "status", "--porcelain"], cwd=repository, capture_output=True, check=True
    ).stdout

    assert cjtool(f"lint {ONLY} --since main").code == 0
    after = subprocess.run(
        ["git", "status", "--porcelain"], cwd=repository, capture_output=True, check=True
    ).stdout
    assert before == after == b" M a.yaml\n"


def test_since_knows_the_project_in_a_folder_and_from_anywhere(cjtool: Run, tmp_path: Path) -> None:
    inside = tmp_path / "deep" / "project" / "journeys"
    inside.mkdir(parents=True)
    (inside.parent / "cjtool.yaml").write_text(PROJECT + "journeys: journeys\n")
    (inside / "é.yaml").write_text(STAGE)
    (inside.parent / "elsewhere.yaml").write_text("cjtool: nonsense\n")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "first")

    for folder in (tmp_path, inside.parent, inside):
        assert cjtool(f"lint {ONLY} --since HEAD", cwd=folder).code == 0
    (inside / "é.yaml").write_text(STAGE + "  - name: New\n")
    assert [
        line.split(": ")[-1] for line in cjtool(f"lint {ONLY} --since HEAD", cwd=inside).out.splitlines()
    ] == ["stage `New` has no steps"]


@pytest.fixture
def nested(tmp_path: Path) -> Path:
    """A project in a folder, its journeys in another, under git."""
    inside = tmp_path / "old" / "trips"
    inside.mkdir(parents=True)
    (inside.parent / "cjtool.yaml").write_text(PROJECT + "journeys: trips\n")
    for name in "ab":
        (inside / f"{name}.yaml").write_text(STAGE.replace("title", f"id: {name}\ntitle"))
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "first")
    return tmp_path


def move(folder: Path, old: str, new: str, known: bool) -> None:
    (folder / new).parent.mkdir(parents=True, exist_ok=True)
    (folder / old).rename(folder / new)
    if known:
        git(folder, "add", "--all")


NEW = "  - name: New\n"


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(("old", "new"), [("old", "new"), ("old", "deep/new"), ("old/trips", "old/reizen")])
def test_since_follows_folders_that_were_moved(
    cjtool: Run, nested: Path, known: bool, old: str, new: str
) -> None:
    move(nested, old, new, known)
    (settings,) = nested.rglob("cjtool.yaml")
    settings.write_text(PROJECT + f"journeys: {'reizen' if 'reizen' in new else 'trips'}\n")

    assert cjtool(f"lint {ONLY} --since HEAD .").out == ""
    (changed,) = nested.rglob("a.yaml")
    changed.write_text(changed.read_text() + NEW)
    assert [line.split(": ")[-1] for line in cjtool(f"lint {ONLY} --since HEAD .").out.splitlines()] == [
        "stage `New` has no steps"
    ]


def test_since_takes_no_copy_for_a_move(cjtool: Run, nested: Path) -> None:
    (nested / "old" / "trips" / "more").mkdir()
    copy = (nested / "old" / "trips" / "a.yaml").read_text().replace("id: a", "id: c")
    (nested / "old" / "trips" / "more" / "a.yaml").write_text(copy)

    assert cjtool(f"lint {ONLY} --since HEAD .").out == f"old/trips/more/a.yaml:8:11{SAID}"


def test_what_is_accepted_stays_so_where_its_folder_was_moved(cjtool: Run, nested: Path) -> None:
    cjtool("baseline create old")
    move(nested, "old", "new", known=False)
    assert cjtool(f"lint {ONLY} .").code == 0
    assert cjtool("baseline check .").code == 0

    move(nested, "new/trips", "new/reizen", known=False)
    (nested / "new" / "cjtool.yaml").write_text(PROJECT + "journeys: reizen\n")
    assert (cjtool(f"lint {ONLY} .").out, cjtool("baseline check .").code) == ("", 0)
    (nested / "new" / "reizen" / "a.yaml").write_text(
        (nested / "new" / "reizen" / "a.yaml").read_text() + NEW
    )
    assert (
        cjtool(f"lint {ONLY} .").out
        == "new/reizen/a.yaml:10:11: warning empty-stage: stage `New` has no steps\n"
    )

    cjtool("baseline create .")
    assert not [file for file, _ in accepted(nested / "new") if file.startswith("trips")]


def test_since_for_a_journey_that_stands_alone(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(STAGE)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "first")
    (tmp_path / "b.yaml").write_text(STAGE)

    assert cjtool(f"lint {ONLY} --since HEAD").out == f"b.yaml:7:11{SAID}"


def test_since_never_hides_a_file_that_is_not_valid(cjtool: Run, repository: Path) -> None:
    (repository / "b.yaml").write_text("cjtool: journey/v1\n")
    git(repository, "commit", "--quiet", "-a", "-m", "broken")

    assert cjtool(f"lint {ONLY} --since HEAD").code == 1


def test_a_waiver_that_is_taken_away_makes_its_finding_new(cjtool: Run, repository: Path) -> None:
    (repository / "a.yaml").write_text(
        STAGE.replace("Find a book", "Find a book  # cjtool: ignore[empty-stage]: asked")
    )
    git(repository, "commit", "--quiet", "-a", "-m", "waived")
    (repository / "a.yaml").write_text(STAGE)

    assert cjtool(f"lint {ONLY} --since HEAD").out == f"a.yaml:7:11{SAID}"


def test_an_unknown_revision_gets_the_nearest(cjtool: Run, repository: Path) -> None:
    ran = cjtool("lint --since mian")
    option = cjtool("lint --since=--help")

    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "cjtool: git knows no revision `mian`; did you mean `main`?\n",
    )
    assert (option.code, option.err) == (
        2,
        "cjtool: git knows no revision `--help`; name a branch, a tag or a commit\n",
    )


def test_a_clone_that_lacks_what_a_file_held_is_one_sentence(cjtool: Run, repository: Path) -> None:
    named = subprocess.run(
        ["git", "rev-parse", "HEAD:./cjtool.yaml"], cwd=repository, capture_output=True, text=True, check=True
    )
    (held,) = repository.rglob(f".git/objects/*/{named.stdout.strip()[2:]}")
    held.unlink()

    ran = cjtool("lint --since HEAD", cwd=repository)

    assert (ran.code, ran.err) == (
        2,
        "cjtool: git does not have `cjtool.yaml` as it was; fetch the whole history; `git fsck` tells more\n",
    )


def test_outside_a_repository_it_is_a_wrong_request(
    cjtool: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))

    ran = cjtool("lint --since main")

    assert (ran.code, ran.err) == (
        2,
        "cjtool: `.` lies in no git repository; revisions are git's: `git init` makes a repository\n",
    )


def test_without_git_it_is_a_wrong_request(
    cjtool: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")

    assert (
        cjtool("lint --since main").err == "cjtool: git cannot be run; install it, or ask for no revision\n"
    )


def test_a_build_leaves_nothing_out_because_of_what_was_mended(cjtool: Run, project: Path) -> None:
    cjtool("baseline create")
    (project / "a.yaml").write_text(STEPS)
    assert cjtool("lint").code == 1

    built = cjtool("build -o out --no-decks")

    assert built.code == 0
    assert "is not in out" not in built.out + built.err
    assert not (project / "out" / "errors.html").exists()
