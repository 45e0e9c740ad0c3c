"""The block in CODEOWNERS: patterns that mean one file, and nothing else in the file changes."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.app.codeowners import BEGIN, END, pattern, with_owners
from cjtool.request import RequestError
from cjtool.source import Source

OWNERS = {"b c.yaml": ("@acme/b", "x@y.org"), "a.yaml": ("@a",)}
BLOCK = f"{BEGIN}\n/a.yaml @a\n/b\\ c.yaml @acme/b x@y.org\n{END}\n"


def made(text: str, owners: dict[str, tuple[str, ...]] | None = None, kept: tuple[str, ...] = ()) -> str:
    return with_owners(
        Source(Path("CODEOWNERS"), text), OWNERS if owners is None else owners, kept.__contains__
    )[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", BLOCK),
        ("* @all\n", f"* @all\n\n{BLOCK}"),
        ("* @all", f"* @all\n\n{BLOCK}"),
        ("* @all\r\n", f"* @all\n\n{BLOCK}".replace("\n", "\r\n")),
        (f"* @all\n{BEGIN}\n/old.yaml @a\n{END}\n# more\n", f"* @all\n{BLOCK}# more\n"),
        ("* @all\n\n[Docs][2] @d\ndocs/\n", f"* @all\n\n{BLOCK}\n[Docs][2] @d\ndocs/\n"),
        ("^[Docs]\ndocs/ @d\n", f"{BLOCK}\n^[Docs]\ndocs/ @d\n"),
    ],
)
def test_the_block_is_written_and_all_else_is_left_as_it_is(before: str, after: str) -> None:
    assert made(before) == after
    assert made(after) == after


def test_lines_of_files_that_were_not_looked_at_stay() -> None:
    other = f"{BEGIN}\n/o\\ ther.yaml @o @p\n/gone.yaml @g\n{END}\n"

    assert made(other, kept=("o ther.yaml",)) == BLOCK.replace(END, f"/o\\ ther.yaml @o @p\n{END}")


def test_without_owners_there_is_no_block() -> None:
    assert made(f"* @all\n{BLOCK}", {}) == "* @all\n"
    assert made("", {}) == ""


@pytest.mark.parametrize(
    ("text", "line"),
    [(f"a @a\n{BEGIN}\n", 2), (f"{END}\n", 1), (f"{END}\n{BEGIN}\n", 2), (f"{BLOCK}{BEGIN}\n", 5), (f"{BLOCK}{END}\n", 5)],
)  # fmt: skip
def test_a_mark_without_its_other_is_told_with_its_line(text: str, line: int) -> None:
    with pytest.raises(RequestError, match=rf"^CODEOWNERS:{line}: "):
        made(text)


_NAMES = st.text("ab #*?[]!\\-.ж中{}@'\"", min_size=1, max_size=6).filter(
    lambda name: name.strip(".") and name == name.strip()
)


@settings(max_examples=15, deadline=None)
@given(names=st.lists(_NAMES, min_size=2, max_size=6, unique=True))
def test_git_takes_each_pattern_for_one_file(
    names: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A judge of its own: patterns are those of `.gitignore`."""
    folder = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", folder], check=True)
    (folder / ".gitignore").write_text(f"{pattern(names[0])}\n", "utf-8")
    asked = "".join(f"{name}\0" for name in names).encode()
    ran = subprocess.run(
        ["git", "-C", folder, "check-ignore", "--no-index", "--stdin", "-z"],
        check=False,
        input=asked,
        capture_output=True,
    )

    assert ran.stdout.decode() == f"{names[0]}\0"
