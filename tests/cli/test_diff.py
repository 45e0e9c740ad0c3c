"""`cjtool diff`: what changed for customers, and what cannot be told."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.cli.conftest import Ran, Run
from tests.git_repository import commit, git, repository

PROJECT = """cjtool: project/v1
name: Library
teams:
  desk: {name: Desk}
promises:
  quick: {text: A card within a week, within: 1 week}
touchpoints:
  counter-hall: {name: Counter in the hall, channel: counter, owner: desk}
"""
JOURNEY = """cjtool: journey/v1
title: I borrow a book
stages:
  - name: Join
    steps:
      - name: Asks for a card
        touchpoint: counter-hall
        emotion: 0.5
      - name: Waits for the card
        wait: 3 days
        promises: [quick]
  - name: Read
    steps:
      - name: Reads at home
        emotion: 1.5
"""
OTHER = """cjtool: journey/v1
title: I give a book back
leads_to: borrow
stages:
  - name: Return
    steps:
      - name: Puts it into the box
        touchpoint: counter-hall
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    (tmp_path / "cjtool.yaml").write_text(PROJECT)
    (tmp_path / "borrow.yaml").write_text(JOURNEY)
    (tmp_path / "return.yaml").write_text(OTHER)
    return repository(tmp_path)


def told(ran: Ran) -> list[tuple[str, str]]:
    return [(each["kind"], each["at"]) for each in json.loads(ran.out)["changes"]]


def edit(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


def test_nothing_changed_is_said_in_a_line(cjtool: Run, library: Path) -> None:
    ran = cjtool("diff")

    assert (ran.code, ran.out, ran.err) == (0, "nothing changed for customers\n", "")


def test_the_work_tree_is_compared_with_the_last_commit(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("wait: 3 days", "wait: 3 weeks"), ("emotion: 1.5", "emotion: -1"))

    ran = cjtool("diff --output json --findings none")

    assert told(ran) == [
        ("promise-broken", "borrow/join/waits-for-the-card#wait"),
        ("emotion-lower", "borrow/read/reads-at-home#emotion"),
    ]
    assert ran.code == 0


def test_the_document_is_as_its_schema_says(cjtool: Run, library: Path) -> None:
    edit(
        library / "borrow.yaml",
        ("emotion: 1.5", "emotion: -1"),
        ("      - name: Asks", "      - name: Looks around\n      - name: Asks"),
    )
    edit(library / "return.yaml", ("title: I give", "title I give"))
    schema: Any = json.loads((Path(__file__).parents[2] / "schemas/diff.schema.json").read_text("utf-8"))

    document = json.loads(cjtool("diff --output json").out)

    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(document)
    assert document["curves"] == [
        {
            "stage": "borrow/read",
            "was": {"mean": 1.5, "peak": 1.5, "low": 1.5, "end": 1.5},
            "is": {"mean": -1.0, "peak": -1.0, "low": -1.0, "end": -1.0},
        }
    ]


def test_dots_compare_commits_and_where_they_parted(cjtool: Run, library: Path) -> None:
    git(library, "switch", "--quiet", "--create", "longer")
    edit(library / "borrow.yaml", ("wait: 3 days", "wait: 5 days"))
    commit(library, "longer")
    git(library, "switch", "--quiet", "main")
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 1"))
    commit(library, "lower")

    both = cjtool("diff main..longer --output json --findings none")
    parted = cjtool("diff main...longer --output json --findings none")

    assert {kind for kind, _ in told(both)} == {"wait-longer", "emotion-higher"}
    assert [kind for kind, _ in told(parted)] == ["wait-longer"]


def test_a_level_fails_and_an_accepted_change_does_not(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 0"))

    assert cjtool("diff --fail-on worse").code == 1
    assert cjtool("diff --fail-on never").code == 0

    edit(
        library / "borrow.yaml",
        ("emotion: 0\n", "emotion: 0  # cjtool: ignore[emotion-lower]: the hall is closed\n"),
    )
    ran = cjtool("diff --fail-on worse")

    assert ran.code == 0
    assert "accepted: the hall is closed" in ran.out


def test_a_commit_accepts_what_its_last_lines_name(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 0"))
    commit(library, "Close the hall\n\nJourney-Accept: emotion-lower borrow/read: the hall is closed")

    ran = cjtool("diff HEAD~1.. --fail-on worse --output json")

    assert ran.code == 0
    assert json.loads(ran.out)["changes"][0]["accepted"] == "the hall is closed"


def test_another_kind_or_place_accepts_nothing(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 0"))
    commit(
        library,
        "x\n\nJourney-Accept: emotion-lower borrow/join: elsewhere\nJourney-Accept: wait-longer: else",
    )

    assert cjtool("diff HEAD~1.. --fail-on worse").code == 1


def test_a_waiver_that_stood_there_before_accepts_nothing_new(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("emotion: 1.5\n", "emotion: 1  # cjtool: ignore[emotion-lower]: agreed\n"))
    commit(library, "agreed")
    edit(library / "borrow.yaml", ("emotion: 1  #", "emotion: -2  #"))

    assert cjtool("diff HEAD~1..HEAD --fail-on worse").code == 0
    assert cjtool("diff --fail-on worse").code == 1


def test_what_is_accepted_in_one_project_is_not_in_another(cjtool: Run, tmp_path: Path) -> None:
    for name in ("p", "q"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cjtool.yaml").write_text(PROJECT)
        (tmp_path / name / "borrow.yaml").write_text(JOURNEY)
    repository(tmp_path)
    for name in ("p", "q"):
        edit(tmp_path / name / "borrow.yaml", ("emotion: 1.5", "emotion: 1"))
    commit(tmp_path, "lower")
    first, second = json.loads(cjtool("diff HEAD~1.. . --output json").out)["changes"]
    assert (first["project"], second["project"]) == ("p", "q")

    for term in (first["fingerprint"], "emotion-lower p:borrow/read"):
        git(tmp_path, "commit", "--quiet", "--amend", "-m", f"lower\n\nJourney-Accept: {term}: only p")
        told = json.loads(cjtool("diff HEAD~1.. . --output json").out)["changes"]
        assert [each["accepted"] for each in told] == ["only p", ""]
    assert "\nLibrary: I borrow a book\n" in cjtool("diff HEAD~1.. .").out


def test_two_projects_with_one_journey_id_have_pictures_and_places_of_their_own(
    cjtool: Run, tmp_path: Path
) -> None:
    for name in ("p", "q"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cjtool.yaml").write_text(PROJECT.replace("Library", name * 3))
        (tmp_path / name / "borrow.yaml").write_text(JOURNEY)
    repository(tmp_path)
    edit(tmp_path / "p/borrow.yaml", ("emotion: 1.5", "emotion: 1"))
    edit(tmp_path / "q/borrow.yaml", ("emotion: 1.5", "emotion: -2"))

    cjtool("diff HEAD . --output html=page.html")
    page = (tmp_path / "page.html").read_text("utf-8")
    ids = re.findall(r' id="([^"]*)"', page)

    assert len(ids) == len(set(ids))
    assert [part.partition("<")[0] for part in page.split('<h2 id="journey-')[1:]] == [
        '0-borrow">ppp: I borrow a book',
        '1-borrow">qqq: I borrow a book',
    ]
    first, second = page.split('<h2 id="journey-')[1:]
    assert ("−0.5" in first, "−3.5" in first) == (True, False)
    assert ("−0.5" in second, "−3.5" in second) == (False, True)


def test_findings_of_a_journey_that_is_renamed_or_gone_are_not_mended(cjtool: Run, library: Path) -> None:
    edit(
        library / "return.yaml",
        ("leads_to: borrow\n", ""),
        ("title: I give a book back", "title: I give my book back"),
    )
    (library / "return.yaml").rename(library / "back.yaml")
    assert '"at": "back' in cjtool("lint back.yaml --output json").out
    found = json.loads(cjtool("diff --output json").out)["findings"]
    (library / "back.yaml").unlink()
    gone = json.loads(cjtool("diff --output json").out)["findings"]

    assert found == {"new": [], "mended": []}
    assert gone == {"new": [], "mended": []}


def test_a_finding_at_a_step_that_is_called_otherwise_is_neither_new_nor_mended(
    cjtool: Run, library: Path
) -> None:
    edit(library / "borrow.yaml", ("emotion: 0.5", "emotion: -1"))
    commit(library, "low")
    edit(library / "borrow.yaml", ("name: Asks for a card", "name: Asks for her card"))
    assert "borrow/join/asks-for-her-card#emotion" in cjtool("lint --output json").out

    found = json.loads(cjtool("diff --output json").out)["findings"]

    assert [each["rule"] for each in (*found["new"], *found["mended"])] == []


def test_lint_knows_the_names_of_changes_in_waivers(cjtool: Run, library: Path) -> None:
    edit(
        library / "borrow.yaml",
        ("emotion: 1.5\n", "emotion: 1.5  # cjtool: ignore[emotion-lower]: the hall is closed\n"),
    )

    ran = cjtool("lint --rule unknown-waiver --rule unused-waiver")

    assert (ran.code, ran.out) == (0, "")


def test_a_project_says_what_a_change_means_to_it(cjtool: Run, library: Path) -> None:
    edit(
        library / "cjtool.yaml",
        (
            "name: Library\n",
            "name: Library\ndiff:\n  fail_on: worse\n  levels: {emotion-lower: neutral, wait-longer: off}\n",
        ),
    )
    commit(library, "levels")
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 0"), ("wait: 3 days", "wait: 5 days"))

    ran = cjtool("diff --output json")

    assert [(each["kind"], each["level"]) for each in json.loads(ran.out)["changes"]] == [
        ("emotion-lower", "neutral")
    ]
    assert ran.code == 0


def test_a_kind_that_there_is_not_gets_the_nearest(cjtool: Run, library: Path) -> None:
    edit(
        library / "cjtool.yaml",
        ("name: Library\n", "name: Library\ndiff: {levels: {emotion-lowr: neutral}}\n"),
    )

    ran = cjtool("diff")

    assert (ran.code, ran.err) == (
        2,
        "cjtool: there is no kind of change called `emotion-lowr`; did you mean `emotion-lower`?\n",
    )


def test_how_alike_two_names_are_is_told_where_a_part_is_known_by_them(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("name: Waits for the card", "name: Waits for her card"))

    ran = cjtool("diff --findings none")
    change = json.loads(cjtool("diff --findings none --output json").out)["changes"][0]

    assert (change["kind"], change["likeness"]) == ("step-renamed", 0.84)
    assert "step-renamed, 84% alike, borrow.yaml:9" in ran.out


# --- what cannot be told


def test_of_a_file_that_is_not_valid_now_nothing_is_told_and_the_run_fails(
    cjtool: Run, library: Path
) -> None:
    edit(library / "borrow.yaml", ("title: I borrow", "titel: I borrow"))
    edit(
        library / "return.yaml",
        ("leads_to: borrow\n", ""),
        ("Puts it into the box", "Puts it into the blue box"),
    )

    ran = cjtool("diff --findings none")

    assert ran.code == 1
    assert "step-renamed" in ran.out
    assert (
        "Not looked at\n  borrow.yaml:2: this file is not valid now, so that what changed in it is not told: "
        in ran.out
    )
    assert "journey-removed" not in ran.out


def test_of_a_file_that_was_not_valid_nothing_is_told(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("title: I borrow", "titel: I borrow"))
    commit(library, "wrong")
    edit(library / "borrow.yaml", ("titel: I borrow", "title: I borrow"))

    ran = cjtool("diff")

    assert ran.code == 0
    assert "this file was not valid before" in ran.out
    assert "journey-added" not in ran.out


def test_what_a_broken_library_defines_is_not_called_removed(cjtool: Run, library: Path) -> None:
    edit(library / "cjtool.yaml", ("cjtool: project/v1", "cjtool: project/v1\nnme: x"))

    ran = cjtool("diff --output json")

    assert told(ran) == []
    assert ran.code == 1


@pytest.mark.parametrize(("broken", "gone"), [("now", True), ("before", False)])
def test_a_journey_of_one_side_is_told_although_the_library_is_broken_on_the_other(
    cjtool: Run, library: Path, broken: str, gone: bool
) -> None:
    valid, invalid = PROJECT, PROJECT.replace("channel: counter", "chanel: counter")
    (library / "return.yaml").write_text(OTHER.replace("leads_to: borrow\n", ""))
    states = [(valid, True), (invalid, not gone)] if broken == "now" else [(invalid, gone), (valid, True)]
    for text, there in states:
        (library / "cjtool.yaml").write_text(text)
        (library / "third.yaml").write_text(OTHER.replace("leads_to: borrow\n", ""))
        if not there:
            (library / "third.yaml").unlink()
        commit(library, "a state")

    ran = cjtool("diff HEAD~1.. --output json --findings none")

    assert told(ran) == [("journey-removed" if gone else "journey-added", "third")]


def test_an_unchanged_file_that_is_not_valid_on_either_side_is_no_change(cjtool: Run, library: Path) -> None:
    (library / "third.yaml").write_text(OTHER.replace("title", "titel"))
    commit(library, "broken")
    edit(library / "cjtool.yaml", ("Counter in the hall", "Counter"))

    ran = cjtool("diff --output json")

    assert told(ran) == [("touchpoint-renamed", "touchpoints/counter-hall#name")]
    assert ran.code == 0


def test_outside_a_repository_it_is_a_wrong_request(
    cjtool: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "borrow.yaml").write_text(JOURNEY)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    ran = cjtool("diff")

    assert ran.code == 2
    assert ran.err.startswith("cjtool: `.` lies in no git repository")


def test_an_unknown_revision_gets_the_nearest_name(cjtool: Run, library: Path) -> None:
    git(library, "tag", "delivered")

    ran = cjtool("diff delivred")

    assert (ran.code, ran.err) == (2, "cjtool: git knows no revision `delivred`; did you mean `delivered`?\n")


def test_a_shallow_clone_says_so(
    cjtool: Run, library: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 0"))
    commit(library, "lower")
    clone = tmp_path_factory.mktemp("clone")
    git(clone, "clone", "--quiet", "--depth", "1", f"file://{library}", ".")

    for revisions in ("HEAD~1", "origin/other...", "no.yaml"):
        ran = cjtool(f"diff {revisions}", cwd=clone)

        assert ran.code == 2
        assert "this clone is shallow; fetch its history" in ran.err


def test_a_branch_with_a_slash_gets_the_nearest_name(cjtool: Run, library: Path) -> None:
    git(library, "branch", "review/waits")

    assert (
        cjtool("diff review/wait").err
        == "cjtool: git knows no revision `review/wait`; did you mean `review/waits`?\n"
    )


def test_a_folder_that_git_refuses_is_told_in_its_own_words(
    cjtool: Run, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")

    ran = cjtool("diff")

    assert ran.code == 2
    assert "detected dubious ownership" in ran.err


def test_a_project_in_another_repository_is_compared_there(cjtool: Run, library: Path) -> None:
    inner = library / "partner"
    inner.mkdir()
    (inner / "cjtool.yaml").write_text(PROJECT)
    (inner / "borrow.yaml").write_text(JOURNEY)
    repository(inner)

    ran = cjtool("diff HEAD .")

    assert ran.out == "nothing changed for customers\n"
    assert ran.err == "cjtool: `partner` lies in another repository, and is compared there\n"


def test_a_project_whose_settings_are_gone_is_not_told_as_removed_journeys(
    cjtool: Run, tmp_path: Path
) -> None:
    plain = JOURNEY.replace("        touchpoint: counter-hall\n", "").replace(
        "        promises: [quick]\n", ""
    )
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Library\n")
    (tmp_path / "borrow.yaml").write_text(plain)
    repository(tmp_path)
    (tmp_path / "cjtool.yaml").unlink()
    edit(tmp_path / "borrow.yaml", ("emotion: 1.5", "emotion: 1"))

    kinds = [kind for kind, _ in told(cjtool("diff --output json --findings none"))]

    assert kinds == ["emotion-lower", "project-removed"]


def test_a_bare_repository_wants_two_revisions(
    cjtool: Run, library: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bare = tmp_path_factory.mktemp("bare")
    git(bare, "clone", "--quiet", "--bare", str(library), ".")

    ran = cjtool("diff", cwd=bare)

    assert (ran.code, ran.out) == (2, "")
    assert "this repository has no work tree to compare" in ran.err


def test_a_link_to_a_project_is_the_project(cjtool: Run, tmp_path: Path) -> None:
    below = tmp_path / "p"
    below.mkdir()
    (below / "cjtool.yaml").write_text(PROJECT)
    (below / "borrow.yaml").write_text(JOURNEY)
    (tmp_path / "q").symlink_to("p")
    repository(tmp_path)

    assert cjtool("diff HEAD q").out == "nothing changed for customers\n"


def test_a_new_journey_is_drawn_by_itself(cjtool: Run, library: Path) -> None:
    (library / "pay.yaml").write_text(
        "cjtool: journey/v1\ntitle: I pay a fine\nstages: [{name: Pay, steps: [Pays]}]\n"
    )

    ran = cjtool("diff --output svg --output html=page.html")

    assert ran.out.count("<svg") == 1
    assert "I pay a fine" in ran.out
    assert "<svg" in (library / "page.html").read_text("utf-8")


def test_what_was_meant_is_told_where_it_is_no_revision(cjtool: Run, library: Path) -> None:
    assert (
        cjtool("diff borow.yaml").err
        == "cjtool: `borow.yaml` is no revision and no file; did you mean `borrow.yaml`?\n"
    )
    assert (
        cjtool("diff HEAD main").err
        == "cjtool: neither side has `main`; two revisions are written as one: `HEAD..main`\n"
    )


def test_a_commit_that_accepts_what_there_is_not_is_told(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 1"))
    commit(library, "lower\n\nJourney-Accept: emotion-lowr: typed in haste")

    ran = cjtool("diff HEAD~1..")

    assert (
        ran.err
        == "cjtool: a commit accepts `emotion-lowr`, and there is no kind of change and no change of that name\n"
    )


def test_the_findings_of_a_new_project_are_new_however_it_is_asked_for(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "README").write_text("x")
    repository(tmp_path)
    below = tmp_path / "p"
    below.mkdir()
    (below / "cjtool.yaml").write_text(PROJECT)
    (below / "borrow.yaml").write_text(JOURNEY)
    commit(tmp_path, "new")

    ways = [
        cjtool("diff HEAD~1.. . --output json"),
        cjtool("diff HEAD~1.. p --output json"),
        cjtool("diff HEAD~1.. --output json", cwd=below),
    ]
    counts = {len(json.loads(each.out)["findings"]["new"]) for each in ways}

    assert len(counts) == 1
    assert counts != {0}


def test_a_path_that_neither_side_has_is_a_wrong_request(cjtool: Run, library: Path) -> None:
    ran = cjtool("diff HEAD borow.yaml")

    assert (ran.code, ran.err) == (2, "cjtool: neither side has `borow.yaml`\n")


def test_a_deleted_file_that_is_named_is_compared(cjtool: Run, library: Path) -> None:
    edit(library / "return.yaml", ("leads_to: borrow\n", ""))
    commit(library, "apart")
    (library / "borrow.yaml").unlink()

    ran = cjtool("diff HEAD borrow.yaml --output json --findings none")

    assert told(ran) == [("journey-removed", "borrow")]


def test_nothing_to_look_at_is_never_a_success(cjtool: Run, tmp_path: Path) -> None:
    repository(tmp_path)

    assert cjtool("diff").code == 3
    assert cjtool("diff --allow-empty").code == 0


# --- moved, renamed, written otherwise


def test_a_renamed_file_and_folder_change_nothing_for_customers(cjtool: Run, library: Path) -> None:
    (library / "journeys").mkdir()
    git(library, "mv", "return.yaml", "journeys/give-back.yaml")
    commit(library, "moved")

    assert cjtool("diff HEAD~1..").out == "nothing changed for customers\n"


def test_a_project_in_a_renamed_folder_is_the_same(cjtool: Run, tmp_path: Path) -> None:
    old = tmp_path / "client"
    old.mkdir()
    (old / "cjtool.yaml").write_text(PROJECT)
    (old / "borrow.yaml").write_text(JOURNEY)
    repository(tmp_path)
    git(tmp_path, "mv", "client", "customer")
    edit(tmp_path / "customer/borrow.yaml", ("emotion: 1.5", "emotion: 1"))
    commit(tmp_path, "moved")

    ran = cjtool("diff HEAD~1.. customer --output json --findings none")

    assert [kind for kind, _ in told(ran)] == ["emotion-lower"]
    assert json.loads(ran.out)["changes"][0]["before"] == {"path": "client/borrow.yaml", "line": 15}


def test_the_end_of_lines_is_no_change(cjtool: Run, library: Path) -> None:
    text = (library / "borrow.yaml").read_text().replace("\n", "\r\n").replace("3 days", "4 days")
    (library / "borrow.yaml").write_bytes(text.encode())

    ran = cjtool("diff --output json --findings none")

    assert [kind for kind, _ in told(ran)] == ["wait-longer"]


def test_two_folders_are_compared_without_git(cjtool: Run, tmp_path: Path) -> None:
    for name, text in (("old", JOURNEY), ("new", JOURNEY.replace("wait: 3 days", "wait: 1 day"))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "cjtool.yaml").write_text(PROJECT)
        (tmp_path / name / "borrow.yaml").write_text(text)

    ran = cjtool("diff --no-index old new --output json --findings none")

    assert [kind for kind, _ in told(ran)] == ["wait-shorter"]

    alone = cjtool("diff --no-index old")
    assert alone.code == 2
    assert "compares two folders, not 1" in alone.err


@pytest.mark.parametrize("asked", ["", " shop", " shop/return.yaml"])
def test_a_project_that_comes_or_goes_is_neither_better_nor_worse(
    cjtool: Run, tmp_path: Path, asked: str
) -> None:
    (tmp_path / "other.yaml").write_text("cjtool: journey/v1\ntitle: I stay\nstages: [{name: Stay}]\n")
    repository(tmp_path)
    (tmp_path / "shop").mkdir()
    for name, text in (("cjtool", PROJECT), ("borrow", JOURNEY), ("return", OTHER)):
        (tmp_path / "shop" / f"{name}.yaml").write_text(text)

    added = cjtool(f"diff HEAD{asked} --findings none --fail-on better")
    commit(tmp_path, "Shop")
    removed = cjtool(f"diff HEAD..HEAD~1{asked} --findings none --fail-on worse")

    assert "neutral: there is a new project: `Library` (with 2 journeys)  project-added" in added.out
    assert "neutral: the project `Library` is gone (with 2 journeys)  project-removed" in removed.out
    assert (added.code, removed.code) == (0, 0)
    assert "1 change: 1 neutral" in added.out
    assert "1 change: 1 neutral" in removed.out


def test_settings_that_come_to_journeys_make_no_new_journeys(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "give.yaml").write_text(
        OTHER.replace("        touchpoint: counter-hall\n", "").replace("leads_to: borrow\n", "")
    )
    repository(tmp_path)
    (tmp_path / "cjtool.yaml").write_text(PROJECT)
    edit(tmp_path / "give.yaml", ("Puts it into the box", "Puts it into a box"))

    kinds = [kind for kind, _ in told(cjtool("diff --output json --findings none"))]

    assert sorted(kinds) == ["project-added", "step-renamed"]


def test_the_journeys_of_a_new_project_are_drawn(cjtool: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Later")
    repository(tmp_path)
    (tmp_path / "cjtool.yaml").write_text(PROJECT)
    (tmp_path / "borrow.yaml").write_text(JOURNEY)

    ran = cjtool("diff --findings none --output svg=new.svg --output html=new.html")

    assert ran.code == 0, ran.err
    assert "I borrow a book" in (tmp_path / "new.svg").read_text()
    assert "I borrow a book" in (tmp_path / "new.html").read_text()


def test_feelings_that_read_the_same_are_not_told(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("emotion: 0.5", "emotion: 0.52"))
    nearly = cjtool("diff --findings none").out
    edit(library / "borrow.yaml", ("emotion: 0.52", "emotion: 0.9"))
    clearly = cjtool("diff --findings none").out

    assert "customers feel better at `Asks for a card`" in nearly
    assert "feelings in" not in nearly
    assert "feelings in `Join`: mean +0.5 → +0.9" in clearly


def test_links_lead_from_the_top_of_the_repository(cjtool: Run, tmp_path: Path) -> None:
    below = tmp_path / "clients" / "library"
    below.mkdir(parents=True)
    (below / "borrow.yaml").write_text(
        JOURNEY.replace("        touchpoint: counter-hall\n", "").replace("        promises: [quick]\n", "")
    )
    repository(tmp_path)
    edit(below / "borrow.yaml", ("emotion: 1.5", "emotion: 1"))

    ran = cjtool("diff --output markdown --findings none --after-url https://host/o/r/blob/main", cwd=below)

    assert "(https://host/o/r/blob/main/clients/library/borrow.yaml#L13)" in ran.out


def test_a_fingerprint_stays_while_other_lines_move(cjtool: Run, library: Path) -> None:
    base = git(library, "rev-parse", "HEAD").strip()
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 1"))
    commit(library, "lower")
    first = json.loads(cjtool(f"diff {base} --output json").out)["changes"][0]["fingerprint"]
    edit(library / "borrow.yaml", ("stages:", "# a note\ngoal: To read\nstages:"))
    commit(library, "more")

    later = json.loads(cjtool(f"diff {base} --output json").out)["changes"]

    assert first in {each["fingerprint"] for each in later}


def test_what_is_left_out_for_speed_changes_nothing_that_is_told(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("emotion: 1.5", "emotion: 1"))

    part, whole = (
        json.loads(cjtool(f"diff --output json --findings {which}").out) for which in ("journeys", "all")
    )

    assert part["changes"] == whole["changes"]
    assert part["changes"]


def test_what_did_not_change_is_not_asked_of_git(cjtool: Run, library: Path) -> None:
    name = git(library, "rev-parse", "HEAD:return.yaml").strip()
    (library / ".git" / "objects" / name[:2] / name[2:]).unlink()  # as in a clone of --filter=blob:none
    edit(library / "borrow.yaml", ("wait: 3 days", "wait: 5 days"))

    ran = cjtool("diff --output json --findings all")

    assert told(ran) == [("wait-longer", "borrow/join/waits-for-the-card#wait")]


def test_where_git_cannot_compare_it_is_not_said_that_nothing_changed(cjtool: Run, library: Path) -> None:
    edit(library / "borrow.yaml", ("wait: 3 days", "wait: 5 days"))
    (library / ".git" / "index").write_bytes(b"no index")

    ran = cjtool("diff")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("cjtool: git refuses `.`: ")
