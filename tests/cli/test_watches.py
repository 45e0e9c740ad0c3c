"""A journey is stale once git knows that something changed that it watches."""

import os
import subprocess
from pathlib import Path

import pytest
from tests.cli.conftest import Run

SETTINGS = """\
cjtool: project/v1
touchpoints:
  reminder: {name: Reminder, channel: email, watches: src/mail/**}
  desk: {name: Desk, channel: counter}
"""
JOURNEY = """\
cjtool: journey/v1
title: I renew
status: live
reviewed: 2026-02-01
watches: [terms/*.md]
stages:
  - name: Renew
    steps:
      - {name: Is reminded, touchpoint: reminder}
      - {name: Pays, touchpoint: desk}
"""
ONLY = "lint --rule stale-journey --rule unmatched-watch --today 2026-03-20"


def git(folder: Path, *arguments: str, day: str = "2026-01-10") -> None:
    when = f"{day}T12:00:00+0000"
    dated = {**os.environ, "GIT_COMMITTER_DATE": when, "GIT_AUTHOR_DATE": when}
    me = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *me, *arguments], cwd=folder, check=True, capture_output=True, env=dated)


def commit(folder: Path, name: str, text: str, day: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    git(folder, "add", "-A", day=day)
    git(folder, "commit", "--quiet", "-m", name, day=day)


@pytest.fixture
def renewal(tmp_path: Path) -> Path:
    """A repository with a project in a folder; all was committed before the review."""
    project = tmp_path / "repository" / "docs" / "journeys"
    project.mkdir(parents=True)
    (project / "cjtool.yaml").write_text(SETTINGS, "utf-8")
    (project / "renew.yaml").write_text(JOURNEY, "utf-8")
    top = tmp_path / "repository"
    git(top, "init", "--quiet", "--initial-branch=main")
    commit(top, "terms/parking.md", "old", "2026-01-10")
    commit(top, "src/mail/deep/first.html", "old", "2026-01-11")
    return top


def test_what_changed_before_the_review_is_no_news(cjtool: Run, renewal: Path) -> None:
    ran = cjtool(ONLY, cwd=renewal / "docs" / "journeys")

    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_a_commit_after_the_review_makes_the_journey_stale_and_the_cache_does_not_hide_it(
    cjtool: Run, renewal: Path
) -> None:
    inside = renewal / "docs" / "journeys"
    assert cjtool(ONLY, cwd=inside).out == ""
    commit(renewal, "terms/parking.md", "new", "2026-03-02")
    one = cjtool(ONLY, cwd=inside)
    commit(renewal, "src/mail/deep/first.html", "new", "2026-03-04")
    two = cjtool(f"{ONLY} --output full", cwd=inside)

    said = "the journey was last reviewed on `2026-02-01`"
    assert one.out == (
        f"renew.yaml:4:11: info stale-journey: `terms/parking.md` changed on `2026-03-02`, and {said}\n"
    )
    assert (
        "`src/mail/deep/first.html` changed on `2026-03-04`, and more of what is watched (2 in all)"
        in two.out
    )
    assert "`Reminder` watches `src/mail/**`" in two.out


def test_what_is_not_committed_changed_today(cjtool: Run, renewal: Path) -> None:
    (renewal / "terms" / "parking.md").write_text("new", "utf-8")
    (renewal / "terms" / "other.md").write_text("git does not keep it", "utf-8")
    ran = cjtool(ONLY, cwd=renewal)

    assert "`terms/parking.md` changed on `2026-03-20`, and the journey" in ran.out


def test_a_review_on_that_day_or_later_is_one(cjtool: Run, renewal: Path) -> None:
    commit(renewal, "terms/parking.md", "new", "2026-03-02")
    journey = renewal / "docs" / "journeys" / "renew.yaml"
    journey.write_text(JOURNEY.replace("2026-02-01", "2026-03-02"), "utf-8")

    assert cjtool(ONLY, cwd=renewal).out == ""


def test_a_glob_that_matches_nothing_is_told_where_it_stands(cjtool: Run, renewal: Path) -> None:
    journey = renewal / "docs" / "journeys" / "renew.yaml"
    journey.write_text(JOURNEY.replace("[terms/*.md]", "[terms/*.md, term/*.md]"), "utf-8")
    git(renewal, "rm", "--quiet", "-r", "src")
    ran = cjtool(ONLY, cwd=renewal)

    assert ran.out.splitlines() == [
        "docs/journeys/cjtool.yaml:3:55: warning unmatched-watch: `src/mail/**` matches no file that git keeps",
        "docs/journeys/renew.yaml:5:1: warning unmatched-watch: `term/*.md` matches no file that git keeps",
    ]


def test_since_tells_only_what_became_stale_since(cjtool: Run, renewal: Path) -> None:
    commit(renewal, "terms/parking.md", "new", "2026-03-02")
    (renewal / "docs" / "journeys" / "other.yaml").write_text(JOURNEY.replace("terms", "src"), "utf-8")
    known = cjtool(f"{ONLY} --since HEAD", cwd=renewal)
    new = cjtool(f"{ONLY} --since HEAD~1", cwd=renewal)

    assert "renew.yaml" not in known.out
    assert "docs/journeys/renew.yaml:4:11: info stale-journey" in new.out


def test_a_shallow_clone_says_so_and_nothing_false(cjtool: Run, renewal: Path, tmp_path: Path) -> None:
    commit(renewal, "terms/other.md", "new", "2026-03-02")
    commit(renewal, "README", "new", "2026-03-03")
    for depth in (1, 2):
        ran = cjtool(ONLY, cwd=cloned(renewal, tmp_path, "--depth", str(depth)))

        assert ran.out == ""
        assert "docs/journeys: this clone is shallow, and watched files may have changed" in ran.err
    for further in (("--depth", "3"), ()):  # the third commit lies before the review
        ran = cjtool(ONLY, cwd=cloned(renewal, tmp_path, *further))

        assert "`terms/other.md` changed on `2026-03-02`" in ran.out
        assert ran.err == ""


def cloned(repository: Path, folder: Path, *options: str) -> Path:
    path = folder / f"clone{''.join(options)}"
    git(folder, "clone", "--quiet", *options, repository.as_uri(), str(path))
    return path


@pytest.mark.parametrize("without", ["repository", "git"])
def test_without_a_repository_or_git_nothing_is_claimed(
    cjtool: Run, renewal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without: str
) -> None:
    commit(renewal, "terms/parking.md", "new", "2026-03-02")
    if without == "git":
        monkeypatch.setenv("PATH", str(tmp_path))
    else:
        (renewal / ".git").rename(tmp_path / "gone")
        monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    ran = cjtool(f"{ONLY} --language nl", cwd=renewal)

    assert (ran.code, ran.out) == (0, "")
    assert (
        ran.err
        == "docs/journeys: git vertelt hier niets, en of gevolgde bestanden gewijzigd zijn, is niet bekend\n"
    )


def test_git_is_not_asked_where_nothing_is_watched(
    cjtool: Run, renewal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = renewal / "docs" / "journeys"
    (inside / "cjtool.yaml").write_text(SETTINGS.replace(", watches: src/mail/**", ""), "utf-8")
    (inside / "renew.yaml").write_text(JOURNEY.replace("watches: [terms/*.md]\n", ""), "utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("git was run")

    monkeypatch.setattr(subprocess, "run", refuse)
    assert cjtool(ONLY, cwd=inside).code == 0
