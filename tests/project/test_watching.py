"""Globs of watched files mean what they mean to git, and what changed is told for each."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.files.history import Changed, History
from cjtool.model import Journey
from cjtool.project import load
from cjtool.project.watching import as_watched
from cjtool.source import Source

TODAY = date(2026, 6, 1)
FILES = ("a", "b.md", "ab/c.md", "ab/c/d.md", "ab/c/d/e.txt", "x y/é.md", "x y/[1].md", "中/文.md", "ab/.hid")


def journey(*globs: str) -> Journey:
    listed = "".join(f"  - {glob!r}\n" for glob in globs)
    text = f"cjtool: journey/v1\ntitle: A\nwatches:\n{listed}stages: [{{name: B}}]\n"
    [found] = load(Path(), [Source(Path("a.yaml"), text)], TODAY).journeys
    return found


def matches(glob: str, files: tuple[str, ...] = FILES) -> set[str]:
    """The files that a glob means."""
    told = History(files, tuple(Changed(path, TODAY) for path in files))
    return {change.path for change in as_watched([journey(glob)], told, TODAY).changes}


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("watched")
    subprocess.run(["git", "init", "-q", folder], check=True)
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name) if not (folder / name).is_dir() else None
    subprocess.run(["git", "-C", folder, "add", "-A"], check=True)
    return folder


_PARTS = st.sampled_from(
    ["*", "?", "a", "b", "ab", "c", "d", ".md", "*.md", "[a-c]", "[!a]", "é", "x y", "中"]
)
_NAMES = st.just("**") | st.lists(_PARTS, min_size=1, max_size=2).map("".join).filter(
    lambda name: name != "**"
)
GLOBS = st.lists(_NAMES, min_size=1, max_size=4).map("/".join)


@settings(max_examples=60, deadline=None)
@given(glob=GLOBS)
def test_a_glob_means_the_files_that_git_takes_it_for(glob: str, repository: Path) -> None:
    asked = ["git", "-C", str(repository), "ls-files", "-z", f":(top,glob){glob}"]
    ran = subprocess.run(asked, check=True, capture_output=True)
    tracked = subprocess.run(["git", "-C", repository, "ls-files", "-z"], check=True, capture_output=True)
    files = tuple(tracked.stdout.decode().split("\0")[:-1])
    by_bytes = "?" in glob or "[" in glob  # to git, a character of another script is several then

    found, expected = matches(glob, files), set(ran.stdout.decode().split("\0")[:-1])
    assert {each for each in found ^ expected if each.isascii() or not by_bytes} == set()


@pytest.mark.parametrize(
    ("glob", "files"),
    [
        ("/b.md", {"b.md"}),
        ("./b.md", {"b.md"}),
        ("ab", {"ab/c.md", "ab/c/d.md", "ab/c/d/e.txt", "ab/.hid"}),
        ("ab/", {"ab/c.md", "ab/c/d.md", "ab/c/d/e.txt", "ab/.hid"}),
        ("../b.md", set()),
        ("ab\\c.md", set()),
        ("[z-a]", set()),
        ("[", set()),
    ],
)
def test_folders_and_odd_globs_mean_what_they_say(glob: str, files: set[str]) -> None:
    assert matches(glob) == files


def test_the_latest_change_comes_first_and_each_file_once() -> None:
    told = History(
        ("a", "b", "c"),
        (Changed("a", date(2026, 2, 1)), Changed("b", date(2026, 3, 1))),
        uncommitted=frozenset({"c"}),
    )
    watched = as_watched([journey("a", "*", "none/*")], told, TODAY)

    assert [(each.path, each.day) for each in watched.after(["a", "*"], date(2026, 1, 1))] == [
        ("c", TODAY),
        ("b", date(2026, 3, 1)),
        ("a", date(2026, 2, 1)),
    ]
    assert [each.path for each in watched.after(["a", "*"], date(2026, 2, 1))] == ["c", "b"]
    assert watched.matched == {"a", "*"}
