"""`cjtool log`: what journeys were at points of their history."""

import csv
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cli.conftest import Run
from tests.history.repositories import BETTER, JOURNEY, SETTINGS, commit, git, repository, two_versions

from cjtool.app.histories import LogRequest, log
from cjtool.formats.histories import render
from cjtool.history.curve_signs import GAP, sparkline
from cjtool.history.figures import StageFeeling
from cjtool.history.following import JourneyHistory
from cjtool.history.points import Choice
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.query.verdicts import Verdict
from cjtool.request import RequestError

pytest_plugins = ["tests.cli.conftest"]


def picked(folder: Path) -> tuple[tuple[Workspace, Journey], ...]:
    found = read([folder], date(2026, 6, 1)).workspaces
    return tuple((workspace, journey) for workspace in found for journey in workspace.journeys)


def histories(folder: Path, within: str | None = None, **choice: Any) -> tuple[JourneyHistory, ...]:
    return log(LogRequest(picked(folder), within, Choice(**choice), findings=False))


def told(history: JourneyHistory) -> list[tuple[str, str]]:
    """The day and the tag of each row, and a mark where its files are not valid."""
    return [
        (row.point.day.isoformat(), row.point.name + ("" if row.figures else "!")) for row in history.rows
    ]


def test_points_are_tags_and_the_newest_commit(tmp_path: Path) -> None:
    (history,) = histories(two_versions(tmp_path))

    assert told(history) == [("2026-01-10", "v1.0"), ("2026-02-10", "v1.1"), ("2026-03-10", "HEAD")]


def test_figures_are_those_of_their_own_point(tmp_path: Path) -> None:
    (history,) = histories(two_versions(tmp_path))

    first, second, _ = (row.figures for row in history.rows)
    assert first
    assert second
    assert [each.mean for each in first.curve] == [-1, None, 1.5]
    assert [each.mean for each in second.curve] == [0.5, None, 1.5]
    assert (first.open_pains, second.open_pains) == (1, 0)
    assert (dict(first.promises), dict(second.promises)) == ({Verdict.BROKEN: 1}, {Verdict.CLAIMED: 1})
    assert [found.readings["right"].met for found in (first, second)] == [False, True]
    assert first.lowest
    assert (first.lowest[0].name, first.lowest[1], first.steps) == ("Searches the site", -1, 3)


def test_a_tag_on_the_newest_commit_is_told_once(tmp_path: Path) -> None:
    folder = two_versions(tmp_path)
    git(folder, "tag", "v2.0")
    git(folder, "tag", "-a", "-m", "x", "final")

    (history,) = histories(folder)

    assert told(history)[-1] == ("2026-03-10", "final, v2.0")
    assert len(history.rows) == 3


def test_without_tags_points_are_commits_that_changed_something(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "journeys/move.yaml": JOURNEY})
    commit(folder, "2026-01-11", {"elsewhere.txt": "x"})
    commit(folder, "2026-01-12", {"journeys/move.yaml": BETTER})

    (history,) = histories(folder / "journeys")

    assert told(history) == [("2026-01-10", ""), ("2026-01-11", ""), ("2026-01-12", "")]


def test_of_a_journey_that_is_named_only_its_own_commits_and_those_of_what_is_shared_count(
    tmp_path: Path,
) -> None:
    folder = repository(tmp_path)
    other = JOURNEY.replace("I move into a house", "I leave")
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "move.yaml": JOURNEY, "leave.yaml": other})
    commit(folder, "2026-01-11", {"leave.yaml": other.replace("1.5", "1.2")})
    commit(folder, "2026-01-12", {"cjtool.yaml": SETTINGS.replace("80", "90")})
    pair = next(pair for pair in picked(folder) if pair[1].id == "move")

    (history,) = log(LogRequest((pair,), findings=False, narrow=True))

    assert [day for day, _ in told(history)] == ["2026-01-10", "2026-01-12"]


def test_the_latest_points_are_told_where_there_are_more_than_asked_for(tmp_path: Path) -> None:
    folder = two_versions(tmp_path)

    assert [name for _, name in told(histories(folder, most=2)[0])] == ["v1.1", "HEAD"]
    assert [day for day, _ in told(histories(folder, most=2, by="commit")[0])] == ["2026-02-10", "2026-03-10"]


def test_a_stretch_begins_and_ends_where_it_says(tmp_path: Path) -> None:
    folder = two_versions(tmp_path)

    assert told(histories(folder, "v1.0..v1.1")[0]) == [("2026-01-10", "v1.0"), ("2026-02-10", "v1.1")]
    assert told(histories(folder, "v1.1..", by="commit")[0]) == [("2026-02-10", "v1.1"), ("2026-03-10", "")]
    assert told(histories(folder, f"..{git(folder, 'rev-parse', 'HEAD')[:9]}")[0])[-1] == ("2026-03-10", "")


def test_a_journey_is_followed_through_another_file_another_id_and_another_folder(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"old/cjtool.yaml": SETTINGS, "old/trips/move.yaml": JOURNEY}, "one")
    git(folder, "mv", "old", "new")
    commit(folder, "2026-01-11", {}, "two")
    git(folder, "mv", "new/trips/move.yaml", "new/trips/house.yaml")
    commit(folder, "2026-01-12", {}, "three")

    (history,) = histories(folder / "new")

    assert history.journey.id == "house"
    assert [name for _, name in told(history)] == ["one", "two", "three"]


ALONE = JOURNEY.replace("metrics: [{metric: right, value: 60}]\n", "").replace("promises: [fast], ", "")


def test_a_journey_that_stands_alone_is_followed(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"move.yaml": ALONE}, "one")
    git(folder, "mv", "move.yaml", "house.yaml")
    commit(folder, "2026-01-11", {}, "two")

    (history,) = histories(folder / "house.yaml")

    assert [name for _, name in told(history)] == ["one", "two"]


def test_a_point_at_which_the_file_is_not_valid_says_so_and_others_are_told(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    files: dict[str, str | None] = {"cjtool.yaml": SETTINGS, "move.yaml": JOURNEY}
    commit(folder, "2026-01-10", files, "one")
    commit(folder, "2026-01-11", {"move.yaml": JOURNEY.replace("emotion: 1.5", "emotion: 9")}, "two")
    commit(
        folder,
        "2026-01-12",
        {"cjtool.yaml": SETTINGS.replace("  fast:", "  slow:"), "move.yaml": BETTER},
        "three",
    )
    commit(folder, "2026-01-13", {"cjtool.yaml": SETTINGS}, "four")

    (history,) = histories(folder)

    assert [name for _, name in told(history)] == ["one", "two!", "three!", "four"]
    text = render("text", [history])
    assert f"not valid: {folder.as_posix()}/move.yaml:13:" in text


def test_before_there_was_a_journey_there_is_no_row(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-09", {"README.md": "x"}, "zero")
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS}, "one")
    commit(folder, "2026-01-11", {"move.yaml": JOURNEY}, "two")

    (history,) = histories(folder)

    assert [name for _, name in told(history)] == ["two"]


COPY = JOURNEY.replace("I move into a house", "I leave a house")


def of_one(folder: Path, id: str) -> JourneyHistory:
    asked = tuple(pair for pair in picked(folder) if pair[1].id == id)
    (found,) = log(LogRequest(asked, None, Choice(by="commit"), findings=False))
    among = next(each for each in histories(folder, by="commit") if each.journey.id == id)
    assert render("json", [found]) == render("json", [among])
    return found


def test_a_copy_begins_where_it_was_made_also_when_it_alone_is_asked_for(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "move.yaml": JOURNEY})
    commit(folder, "2026-01-11", {"move.yaml": BETTER})
    commit(folder, "2026-01-12", {"leave.yaml": COPY})
    commit(folder, "2026-01-13", {"leave.yaml": COPY.replace("emotion: 1.5", "emotion: 2")})

    assert [day for day, _ in told(of_one(folder, "leave"))] == ["2026-01-12", "2026-01-13"]


def test_a_sibling_stands_in_neither_for_what_was_deleted_nor_for_what_was_broken(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "move.yaml": JOURNEY, "leave.yaml": COPY})
    commit(folder, "2026-01-11", {"move.yaml": None})
    commit(folder, "2026-01-12", {"move.yaml": BETTER})
    commit(folder, "2026-01-13", {"move.yaml": BETTER + " ["})
    commit(folder, "2026-01-14", {"move.yaml": BETTER})

    history = of_one(folder, "move")

    assert told(history) == [("2026-01-10", ""), ("2026-01-12", ""), ("2026-01-13", "!"), ("2026-01-14", "")]


@pytest.mark.parametrize("before_it_went", [{}, {"move.yaml": JOURNEY + " ["}])
def test_a_sibling_that_is_gone_since_is_no_predecessor_either(
    before_it_went: dict[str, str | None], tmp_path: Path
) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "move.yaml": JOURNEY})
    commit(folder, "2026-01-11", {"leave.yaml": COPY, **before_it_went})
    commit(folder, "2026-01-12", {"move.yaml": None})

    assert [day for day, _ in told(of_one(folder, "leave"))] == ["2026-01-11", "2026-01-12"]


def test_a_file_that_is_the_same_at_two_points_is_built_once(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "move.yaml": JOURNEY}, "one")
    commit(folder, "2026-01-11", {"cjtool.yaml": SETTINGS + "# more\n"}, "two")

    (history,) = histories(folder)

    one, two = (row.figures.lowest for row in history.rows if row.figures)
    assert one
    assert two
    assert one[0] is two[0]


def test_findings_are_those_of_the_day_of_the_point(tmp_path: Path) -> None:
    folder = two_versions(tmp_path)

    (history,) = log(LogRequest(picked(folder)))

    assert all(row.figures and row.figures.faults for row in history.rows)
    assert "Faults" in render("text", [history])
    assert "Faults" not in render("text", histories(folder))


def test_a_shallow_clone_is_refused_with_what_to_do(tmp_path: Path) -> None:
    two_versions(tmp_path / "whole")
    git(tmp_path, "clone", "-q", "--depth", "1", f"file://{tmp_path / 'whole'}", "shallow")

    with pytest.raises(RequestError, match="this clone is shallow; fetch its history"):
        histories(tmp_path / "shallow")


def test_a_project_outside_of_git_or_never_committed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "move.yaml").write_text(JOURNEY, encoding="utf-8")

    with pytest.raises(RequestError, match="lies in no git repository"):
        histories(tmp_path)
    repository(tmp_path)
    git(tmp_path, "commit", "-q", "--allow-empty", "-m", "x")
    with pytest.raises(RequestError, match="git has no version of Harbour Water yet"):
        histories(tmp_path)
    with pytest.raises(RequestError, match="no tag stands on the history of Harbour Water"):
        histories(tmp_path, by="tag")


def test_an_unknown_revision_has_the_nearest_name(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="did you mean `main`"):
        histories(two_versions(tmp_path), "mian..")


FEELINGS = st.lists(st.none() | st.floats(-2, 2), max_size=12)


@given(FEELINGS)
def test_a_sparkline_has_a_sign_for_each_stage_and_gaps_where_nothing_is_known(
    means: list[float | None],
) -> None:
    line = sparkline(StageFeeling("a", mean) for mean in means)

    assert [sign == GAP for sign in line] == [mean is None for mean in means]


@given(st.lists(st.floats(-2, 2), max_size=12))
def test_a_better_feeling_never_has_a_lower_sign(means: list[float]) -> None:
    line = sparkline(StageFeeling("a", mean) for mean in sorted(means))

    assert list(line) == sorted(line)


NASTY = '=HYPERLINK("x") | @all\t*b* ::set-output'


def nasty(folder: Path) -> tuple[JourneyHistory, ...]:
    """A history in which texts would be formulas, markup and commands."""
    repository(folder)
    title = json.dumps(NASTY)
    text = JOURNEY.replace("I move into a house", title).replace("Searches the site", title)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "move.yaml": text}, "=1+2")
    return histories(folder)


def _rows(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(written.removeprefix("\ufeff").splitlines()))


def test_no_cell_of_a_csv_file_is_a_formula_and_numbers_stay_numbers(tmp_path: Path) -> None:
    (row,) = _rows(render("csv", nasty(tmp_path)))

    assert row["lowest_step"].startswith("'=HYPERLINK")
    assert row["tag"] == "'=1+2"
    assert (row["lowest_emotion"], row["right"], row["curve"]) == ("-1", "60", "[-1.00, , 1.50]")


def test_markdown_calls_nobody_and_keeps_its_columns(tmp_path: Path) -> None:
    from markdown_it import MarkdownIt

    html = MarkdownIt().enable("table").render(render("markdown", nasty(tmp_path)))

    assert html.count("<td>") == html.count("<th>")
    assert "<em>" not in html
    assert "@all" not in render("markdown", nasty(tmp_path / "again"))


def test_an_at_sign_in_a_heading_is_escaped_once(tmp_path: Path) -> None:
    folder = repository(tmp_path)
    title = "I write to @x, room #4"
    text = JOURNEY.replace("I move into a house", f'"{title}"')
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "move.yaml": text})

    first = render("markdown", histories(folder)).splitlines()[0]

    assert first == "## I write to &#64;x, room &#35;4"


def test_json_tells_every_figure(tmp_path: Path) -> None:
    told = json.loads(render("json", histories(two_versions(tmp_path))))

    (journey,) = told["journeys"]
    assert (told["version"], journey["id"], journey["project"]) == (1, "move", "Harbour Water")
    first = journey["points"][0]
    assert (first["date"], first["tag"], len(first["revision"])) == ("2026-01-10", "v1.0", 40)
    assert first["curve"][1] == {"stage": "Wait", "mean": None}
    assert first["promises"] == {"broken": 1, "at-risk": 0, "kept": 0, "claimed": 0}
    assert first["readings"] == {"right": {"value": 60, "met": False}}


def test_the_command_tells_a_table_for_each_journey(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")

    ran = cjtool("log --no-findings", cwd=folder)

    assert ran.code == 0
    told = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert told[0] == "I move into a house"
    assert told[1] == "Date Revision Curve Lowest feeling Open pains Brand promises Steps Right at once"
    assert told[2].startswith("2026-01-10 v1.0 ")
    assert told[2].endswith("▃·▇ −1 Searches the site 1 1 broken 3 60%")
    assert told[3].endswith("▅·▇ +0.5 Searches the site 0 1 claimed 3 85%")


def test_the_command_knows_ids_stretches_and_paths_apart(cjtool: Run, tmp_path: Path) -> None:
    two_versions(tmp_path / "water")

    ran = cjtool("log move v1.0..v1.1 water --output json", cwd=tmp_path)

    (journey,) = json.loads(ran.out)["journeys"]
    assert [point["tag"] for point in journey["points"]] == ["v1.0", "v1.1"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--by tags", "did you mean `tag`?"),
        ("--output cvs", "did you mean `csv`?"),
        ("v1.0..v1.1 v1.1..", "are two stretches of history"),
        ("mov", "move"),
        ("--language nl v9..", "git kent geen revisie"),
    ],
)
def test_a_wrong_request_is_told_with_what_is_right(
    cjtool: Run, tmp_path: Path, words: str, said: str
) -> None:
    ran = cjtool(f"log {words}", cwd=two_versions(tmp_path / "water"))

    assert ran.code in {2, 3}
    assert said in ran.err


def test_each_output_may_have_a_file(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")

    ran = cjtool("log move --output csv=a.csv --output svg=a.svg --output markdown", cwd=folder)

    assert ran.out.startswith("## I move into a house\n\n| Date |")
    assert len(_rows((folder / "a.csv").read_text("utf-8"))) == 3
    assert (folder / "a.svg").read_text("utf-8").startswith("<?xml")


def test_a_picture_is_of_one_journey(cjtool: Run, tmp_path: Path) -> None:
    folder = two_versions(tmp_path / "water")
    commit(folder, "2026-03-11", {"leave.yaml": JOURNEY.replace("I move into a house", "I leave")})

    ran = cjtool("log --output svg", cwd=folder)

    assert ran.code == 2
    assert "a picture tells one journey, and there are 2" in ran.err


def test_a_project_behind_a_link_has_the_history_of_where_it_leads(cjtool: Run, tmp_path: Path) -> None:
    two_versions(tmp_path / "work" / "water")
    (tmp_path / "link").symlink_to(tmp_path / "work" / "water", target_is_directory=True)
    commit(repository(tmp_path / "one"), "2026-01-10", {"deep/move.yaml": ALONE})
    (tmp_path / "alone.yaml").symlink_to(tmp_path / "one" / "deep" / "move.yaml")
    there = cjtool("log --output json", cwd=tmp_path / "work" / "water").out

    assert cjtool("log link --output json", cwd=tmp_path).out == there
    assert cjtool("log move link --output json", cwd=tmp_path).out == there
    alone = cjtool("log alone.yaml --output json", cwd=tmp_path).out
    assert len(json.loads(alone)["journeys"][0]["points"]) == 1


def test_a_repository_without_a_work_tree_says_so(cjtool: Run, tmp_path: Path) -> None:
    two_versions(tmp_path / "water")
    git(tmp_path, "clone", "-q", "--bare", "water", "bare.git")

    for words in ("log HEAD water", "diff HEAD"):
        ran = cjtool(words, cwd=tmp_path / "bare.git")
        assert (ran.code, "this repository has no work tree" in ran.err) == (2, True), ran.err


def test_before_the_first_commit_that_is_told(cjtool: Run, tmp_path: Path) -> None:
    folder = repository(tmp_path / "water")
    (folder / "cjtool.yaml").write_text(SETTINGS, encoding="utf-8")
    (folder / "move.yaml").write_text(JOURNEY, encoding="utf-8")

    for words in ("log", "log move", "log mov", "diff", "diff HEAD~2", "diff main"):
        ran = cjtool(words, cwd=folder)
        said = "there is no journey `mov`" if words == "log mov" else "there is no commit yet; `git add`"
        assert (ran.code, said in ran.err) == (2, True), ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("log HEAD^..", "git knows no revision `HEAD^`; the history of `HEAD` does not go back so far"),
        ("log v1~3..", "git knows no revision `v1~3`; the history of `v1` does not go back so far"),
        ("log HEAB^..", "git knows no revision `HEAB^`; did you mean `HEAD`?"),
        ("log v1", "there is no journey `v1`; did you mean `..v1`?"),
        ("log c", "there is no journey `c`; there are `leave`, `move`"),
        ("log mvoe", "there is no journey `mvoe`; did you mean `move`?"),
        ("log old", "there is no journey `old`; it is called `move` now"),
        ("log older", "there is no journey `older`; it is called `leave` now"),
    ],
)
def test_what_is_not_there_is_told_with_what_may_be_meant(
    cjtool: Run, tmp_path: Path, words: str, said: str
) -> None:
    folder = repository(tmp_path)
    commit(folder, "2026-01-10", {"cjtool.yaml": SETTINGS, "old.yaml": JOURNEY, "older.yaml": COPY}, "v1")
    if "old" in words:
        (folder / "old.yaml").rename(folder / "older2.yaml")
        commit(folder, "2026-01-11", {"older.yaml": None, "leave.yaml": COPY})
        git(folder, "mv", "older2.yaml", "move.yaml")
    else:
        (folder / "old.yaml").rename(folder / "move.yaml")
        (folder / "older.yaml").rename(folder / "leave.yaml")

    ran = cjtool(words, cwd=folder)

    assert (ran.code, said in ran.err) == (2, True), ran.err
