"""`cjtool migrate`: files of an earlier version come to that of today. There is none yet, so one is made up here."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Run

from cjtool.migration import steps
from cjtool.migration.ways import is_newer, steps_from

STEP = """\
from cjtool.diagnostic import Edit
from cjtool.document import entries, places
from cjtool.migration.ways import FormatStep


def edits(source):
    \"\"\"`moments` were called so before they were `steps`.\"\"\"
    found = places(source)
    for entry in entries(source):
        if entry.path[-1] == "moments":
            yield Edit(found.key(entry.path).span, "steps")


STEP = FormatStep("journey", 0, edits)
"""
UNFAITHFUL = STEP.replace('found.key(entry.path).span, "steps"', 'found.key(entry.path).span, "steps: 1\\n#"')
OLD = """\
# by Ann
cjtool: "journey/v0"  # the version
title: I eat
stages:
  - name: Eat
    moments:  # in order
      - {name: 'Eats', emotion: 1}
"""
NEW = OLD.replace("journey/v0", "journey/v1").replace("moments:", "steps:")


@pytest.fixture
def made_up(tmp_path: Path) -> Iterator[Path]:
    """A folder whose modules are steps, as if they lay in the package."""
    folder = tmp_path / "steps"
    folder.mkdir()
    (folder / "made_up_v0.py").write_text(STEP, "utf-8")
    steps.__path__.append(str(folder))
    yield folder
    steps.__path__.remove(str(folder))
    forget(folder)


def forget(folder: Path) -> None:
    for path in folder.glob("*.py"):
        sys.modules.pop(f"{steps.__name__}.{path.stem}", None)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "old.yaml").write_text(OLD, "utf-8")
    (folder / "today.yaml").write_text(NEW.replace("I eat", "I drink"), "utf-8")
    return folder


def test_an_earlier_version_comes_to_that_of_today_with_its_comments(
    cjtool: Run, made_up: Path, files: Path
) -> None:
    ran = cjtool("migrate", cwd=files)

    assert (ran.code, ran.err) == (0, "old.yaml: `journey/v0` is `journey/v1` now\n")
    assert (files / "old.yaml").read_text("utf-8") == NEW
    assert cjtool("validate", cwd=files).code == 0


def test_lint_names_the_command(cjtool: Run, made_up: Path, files: Path) -> None:
    ran = cjtool("lint old.yaml", cwd=files)

    assert ran.out == (
        "old.yaml:2:9: error unsupported-version: version `v0` of the journey format is not known; "
        "`cjtool migrate` makes it `journey/v1`\n"
    )


def test_windows_line_ends_and_a_byte_order_mark_stay(cjtool: Run, made_up: Path, files: Path) -> None:
    (files / "old.yaml").write_bytes(b"\xef\xbb\xbf" + OLD.replace("\n", "\r\n").encode())

    assert cjtool("migrate old.yaml", cwd=files).code == 0
    assert (files / "old.yaml").read_bytes() == b"\xef\xbb\xbf" + NEW.replace("\n", "\r\n").encode()


def test_check_and_diff_write_nothing(cjtool: Run, made_up: Path, files: Path) -> None:
    check, diff = cjtool("migrate --check", cwd=files), cjtool("migrate --diff", cwd=files)

    assert (check.code, check.err) == (1, "old.yaml: `journey/v0` would be `journey/v1`\n")
    assert diff.code == 0
    assert '-cjtool: "journey/v0"  # the version\n+cjtool: "journey/v1"  # the version\n' in diff.out
    assert (files / "old.yaml").read_text("utf-8") == OLD


def test_each_kind_of_file_has_steps_of_its_own(cjtool: Run, made_up: Path, files: Path) -> None:
    (made_up / "made_up_older.py").write_text(
        "from cjtool.migration.ways import FormatStep\nSTEP = FormatStep('library', 0, lambda source: ())\n"
    )
    (files / "library.yaml").write_text("cjtool: library/v0\nteams: {a: {name: A}}\n", "utf-8")
    cjtool("migrate", cwd=files)

    assert (files / "library.yaml").read_text("utf-8") == "cjtool: library/v1\nteams: {a: {name: A}}\n"
    assert (files / "old.yaml").read_text("utf-8") == NEW


def test_a_step_that_would_change_more_than_it_says_writes_nothing(
    cjtool: Run, made_up: Path, files: Path
) -> None:
    (made_up / "made_up_v0.py").write_text(UNFAITHFUL, "utf-8")
    ran = cjtool("migrate", cwd=files)

    assert ran.code == 2
    assert "old.yaml:6: the step to `journey/v1` would change more than it should" in ran.err
    assert (files / "old.yaml").read_text("utf-8") == OLD


def test_files_of_today_have_nothing_to_do(cjtool: Run, files: Path) -> None:
    ran = cjtool("migrate today.yaml", cwd=files)

    assert (ran.code, ran.err) == (
        0,
        "cjtool: nothing to do: files of the version that this cjtool writes: 1\n",
    )


def test_a_later_version_says_so_and_what_to_do(cjtool: Run, files: Path) -> None:
    (files / "old.yaml").write_text(OLD.replace("v0", "v2"), "utf-8")
    ran = cjtool("migrate", cwd=files)

    assert ran.code == 1
    assert "old.yaml:2:9: error unsupported-version: version `v2` of the journey format is not known; a newer cjtool wrote it; bring this one up to date" in ran.err  # fmt: skip


def test_a_version_without_a_way_and_a_file_that_cannot_be_read_are_told_while_others_are_migrated(
    cjtool: Run, made_up: Path, files: Path
) -> None:
    (files / "cjtool.yaml").write_text("cjtool: project/v0\n", "utf-8")
    (files / "broken.yaml").write_text("cjtool: journey/v0\ntitle: [\n", "utf-8")
    (files / "twice.yaml").write_text(OLD + "title: I eat\n", "utf-8")
    ran = cjtool("migrate", cwd=files)

    assert ran.code == 1
    assert (files / "old.yaml").read_text("utf-8") == NEW
    assert {line.partition(":")[0] for line in ran.err.splitlines()} == {
        "cjtool.yaml",
        "broken.yaml",
        "twice.yaml",
        "old.yaml",
    }
    assert "version `v0` of the project format is not known; cjtool reads" in ran.err


def test_steps_follow_one_another_to_the_version_that_is_known(made_up: Path) -> None:
    further = STEP.replace('FormatStep("journey", 0', 'FormatStep("journey", 1')
    (made_up / "made_up_v1.py").write_text(further, "utf-8")

    assert [step.stated for step in steps_from("journey/v0", {"journey/v2"})] == ["journey/v1", "journey/v2"]
    assert [step.stated for step in steps_from("journey/v1", {"journey/v2"})] == ["journey/v2"]
    for stated in ("journey/v2", "journey/v3", "library/v0", "journey/v", "journey", "", "journey/v0x"):
        assert steps_from(stated, {"journey/v2", "library/v2"}) == ()


@pytest.mark.parametrize(
    ("stated", "newer"),
    [("journey/v2", True), ("journey/v10", True), ("journey/v1", False), ("journey/v0", False), ("map/v9", False), ("journey/vx", False)],
)  # fmt: skip
def test_a_later_version_is_told_from_an_earlier_and_from_none(stated: str, newer: bool) -> None:
    assert is_newer(stated, {"journey/v1", "library/v3"}) is newer
