"""The disk, a revision and buffers answer the same questions in the same way."""

import os
import subprocess
from pathlib import Path

import pytest

from cjtool.files import Disk, Files, FolderEntry, Overlay
from cjtool.files.revision import Revision
from cjtool.request import RequestError


def git(folder: Path, *arguments: str) -> None:
    own = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", folder, *own, *arguments], check=True, capture_output=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with a few files, committed, whose work tree is changed since."""
    files = {"cjtool.yaml": "a", "trips/one.yaml": "b", "trips/far/two.yaml": "c", "logo.svg": "d"}
    for name, text in files.items():
        path = tmp_path / "client" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "x")
    return tmp_path / "client"


def answers(files: Files, folder: Path) -> dict[str, object]:
    """What is told of every path that there is or could be."""
    told: dict[str, object] = {}
    for name in (
        "",
        "cjtool.yaml",
        "trips",
        "trips/one.yaml",
        "trips/far",
        "trips/far/two.yaml",
        "logo.svg",
        "no",
    ):
        path = str(folder / name) if name else str(folder)
        told[name] = (
            files.is_file(path),
            files.is_folder(path),
            files.is_there(path),
            files.list(path) if files.is_folder(path) else None,
            files.read(path, 100) if files.is_file(path) else None,
        )
    return told


def test_a_revision_is_as_the_disk_was_when_it_was_made(folder: Path) -> None:
    before = answers(Disk(), folder)
    (folder / "trips" / "one.yaml").write_text("other", encoding="utf-8")
    (folder / "trips" / "far" / "two.yaml").unlink()
    (folder / "new.yaml").write_text("new", encoding="utf-8")

    assert answers(Revision(str(folder), "HEAD", Disk()), folder) == before
    assert answers(Disk(), folder) != before


def test_what_lies_outside_a_revision_is_as_it_is_now(folder: Path) -> None:
    (folder.parent / "shared.yaml").write_text("now", encoding="utf-8")

    assert Revision(str(folder), "HEAD", Disk()).read(str(folder.parent / "shared.yaml"), 10) == b"now"


@pytest.mark.parametrize(
    ("revision", "said"), [("mian", "git knows no revision `mian`"), ("", "no revision")]
)
def test_a_revision_that_is_not_there_is_a_wrong_request(folder: Path, revision: str, said: str) -> None:
    with pytest.raises(RequestError, match=said):
        Revision(str(folder), revision, Disk())


def test_the_stamp_of_a_content_is_the_same_in_two_revisions(folder: Path) -> None:
    (folder / "logo.svg").write_text("changed", encoding="utf-8")
    git(folder.parent, "commit", "-qam", "y")
    old, new = (Revision(str(folder), name, Disk()) for name in ("HEAD~1", "HEAD"))

    assert old.stat(str(folder / "cjtool.yaml")) == new.stat(str(folder / "cjtool.yaml"))
    assert old.stat(str(folder / "logo.svg")) != new.stat(str(folder / "logo.svg"))


def test_buffers_are_as_if_they_were_saved(folder: Path) -> None:
    overlay = Overlay(
        Disk(), {str(folder / "trips" / "one.yaml"): b"typed", str(folder / "plans" / "three.yaml"): b"more"}
    )
    laid = answers(overlay, folder), overlay.list(str(folder / "plans"))
    (folder / "trips" / "one.yaml").write_text("typed", encoding="utf-8")
    (folder / "plans").mkdir()
    (folder / "plans" / "three.yaml").write_text("more", encoding="utf-8")

    assert laid == (answers(Disk(), folder), Disk().list(str(folder / "plans")))


def test_a_buffer_may_be_empty(folder: Path) -> None:
    path = str(folder / "typed.yaml")
    overlay = Overlay(Disk(), {path: b""})

    assert (overlay.is_file(path), overlay.read(path, 10), overlay.stat(path)) == (True, b"", b"")


def test_a_file_that_is_not_there_is_an_error_of_the_system_everywhere(folder: Path) -> None:
    for files in (Disk(), Revision(str(folder), "HEAD", Disk()), Overlay(Disk(), {})):
        for question in (lambda path: files.read(path, 1), files.list, files.stat):  # noqa: B023 - asked at once
            with pytest.raises(FileNotFoundError):
                question(str(folder / "none"))


def test_a_link_is_neither_file_nor_folder_in_a_list(folder: Path) -> None:
    os.symlink("cjtool.yaml", folder / "link.yaml")

    assert FolderEntry("link.yaml", "-") in Disk().list(str(folder))
