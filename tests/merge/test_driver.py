"""`cjtool git merge-driver` as git calls it: three files in, ours is the outcome, and the exit code says how it went."""

from pathlib import Path

import pytest
from tests.cli.conftest import Ran, Run, cjtool
from tests.merge.test_three_versions import BASE, of

__all__ = ["cjtool"]

COLDER = of(BASE, ("emotion: 2\n", "emotion: 1.5\n"))
ANGRIER = of(BASE, ("emotion: 1\n", "emotion: -1\n"))
SAD = of(BASE, ("emotion: 2\n", "emotion: -2\n"))


@pytest.fixture
def driver(cjtool: Run, tmp_path: Path) -> "Driver":
    return Driver(cjtool, tmp_path)


class Driver:
    """Calls the driver with three texts."""

    def __init__(self, run: Run, folder: Path) -> None:
        self._run, self._folder = run, folder

    def __call__(self, base: bytes, ours: bytes, theirs: bytes, names: str = "%S %X %Y") -> tuple[Ran, bytes]:
        for name, data in (("base", base), ("ours", ours), ("theirs", theirs)):
            (self._folder / name).write_bytes(data)
        ran = self._run(f"git merge-driver -- base ours theirs 9 'my journeys/a.yaml' {names}")
        return ran, (self._folder / "ours").read_bytes()


def test_a_merge_without_conflict_ends_with_0_and_says_nothing(driver: Driver) -> None:
    ran, made = driver(BASE.encode(), COLDER.encode(), ANGRIER.encode())

    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert made.decode() == of(COLDER, ("emotion: 1\n", "emotion: -1\n"))


def test_a_conflict_ends_with_1_and_names_file_and_line_and_branches(driver: Driver) -> None:
    ran, made = driver(
        BASE.encode(), COLDER.encode(), SAD.encode(), "'merged common ancestors' HEAD 'faster: no wait'"
    )

    assert (ran.code, ran.err) == (
        1,
        "cjtool: my journeys/a.yaml: both sides changed the same, at line 22; `cjtool lint` names it until it is settled\n",
    )
    assert (
        "# cjtool: conflict[emotion]: HEAD and faster: no wait changed it; below is what HEAD has\n"
        in made.decode()
    )
    assert "# merged common ancestors:\n" in made.decode()


@pytest.mark.parametrize("names", ["%S %X %Y", "'' '' ''", ""])
def test_a_git_that_gives_no_names_has_ours_and_theirs(driver: Driver, names: str) -> None:
    _, made = driver(BASE.encode(), COLDER.encode(), SAD.encode(), names)

    assert "conflict[emotion]: ours and theirs changed it" in made.decode()


def test_names_of_branches_add_no_lines(driver: Driver) -> None:
    _, made = driver(BASE.encode(), COLDER.encode(), SAD.encode(), "b 'x\ny: \x1b[31m' 't\r\n- a'")

    assert b"conflict[emotion]: x y: [31m and t - a changed it" in made
    assert b"\x1b" not in made


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [(b"", b"", b""), (b"\xef\xbb\xbf", b"", b"\xef\xbb\xbf"), (b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf")],
)
def test_a_byte_order_mark_is_there_where_one_side_added_it(
    driver: Driver, ours: bytes, theirs: bytes, expected: bytes
) -> None:
    _, made = driver(BASE.encode(), ours + COLDER.encode(), theirs + ANGRIER.encode())

    assert made == expected + of(COLDER, ("emotion: 1\n", "emotion: -1\n")).encode()


@pytest.mark.parametrize(
    ("theirs", "told"),
    [
        (ANGRIER.encode("utf-16"), "git cannot merge it by lines either: it is as our side has it"),
        (ANGRIER.replace("title: I eat out", "title: [").encode(), "in `theirs`, line "),
        (ANGRIER.replace("cjtool: journey/v1\n", "").encode(), "no line starts with `cjtool:` in `theirs`"),
        (ANGRIER.replace("tags:", "title: again\ntags:").encode(), "in `theirs`, line 4: "),
    ],
)
def test_what_cannot_be_merged_part_by_part_is_merged_by_lines_and_told_why(
    driver: Driver, theirs: bytes, told: str
) -> None:
    ran, made = driver(BASE.encode(), BASE.encode(), theirs)

    assert ran.code in {0, 1}
    assert "merged line by line, as git does" in ran.err
    assert told in ran.err
    assert b"emotion" in made


def test_a_conflict_of_lines_has_marks_of_the_size_that_git_asks_for(driver: Driver) -> None:
    ran, made = driver(b"a: 1\n", b"a: 2\n", b"a: 3\n")

    assert (ran.code, ran.err) == (1, "")
    assert made == b"<<<<<<<<< ours\na: 2\n=========\na: 3\n>>>>>>>>> theirs\n"


def test_a_bug_of_ours_loses_no_side(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("cjtool.app.merging_files.merge_texts", broken)

    ran, made = driver(BASE.encode(), COLDER.encode(), ANGRIER.encode())

    assert ran.code == 129
    assert "ZeroDivisionError" in ran.err
    assert made.decode() == of(COLDER, ("emotion: 1\n", "emotion: -1\n"))


@pytest.mark.parametrize(
    "command", ["git textconv ours", "git diff-driver -- a.yaml base 1 100644 ours 2 100644"]
)
def test_a_bug_of_ours_shows_the_text(
    driver: Driver, cjtool: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    driver(BASE.encode(), COLDER.encode(), BASE.encode())

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("cjtool.app.git_diffs.fact_lines", broken)

    ran = cjtool(command)

    assert ran.code == 0
    assert "ZeroDivisionError" in ran.err
    assert "emotion: 1.5\n" in ran.out
