"""What a comparison tells of an edit, as the data that programs get."""

import json
import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from tests.diff.edits.claims import SeededEdit
from tests.diff.edits.corpus import originals
from tests.diff.edits.draft import Texts

from cjtool.app.diff_outputs import render
from cjtool.app.differing import DiffRequest, diff
from cjtool.project import Workspace, read

Told: TypeAlias = Mapping[str, Any]
TODAY = date(2026, 12, 1)


def told(edit: SeededEdit, folder: Path) -> Told:
    """The answer to a comparison of both versions, written below a folder of the test's own."""
    before, after = folder / "before", folder / "after"
    write(edit, edit.made.before, before)
    write(edit, edit.made.after, after)
    return compared(before, after)


def compared(before: Path, after: Path) -> Told:
    """What is written of two folders; findings, which are no changes, are left out."""
    found = diff(DiffRequest(folders=(str(before), str(after)), today=TODAY, findings="none"))
    answer: Told = json.loads(render("json", found))
    return answer


def versions(edit: SeededEdit, folder: Path) -> tuple[tuple[Workspace, ...], tuple[Workspace, ...]]:
    """Both versions of a project, read from files."""
    found = []
    for name, texts in (("before", edit.made.before), ("after", edit.made.after)):
        write(edit, texts, folder / name)
        reading = read([folder / name], TODAY)
        assert not reading.unreadable
        found.append(reading.workspaces)
    return found[0], found[1]


def write(edit: SeededEdit, texts: Texts, folder: Path) -> None:
    """A version of the project, with its pictures."""
    shutil.rmtree(folder, ignore_errors=True)
    original = originals()[edit.project]
    for path in original.pictures:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original.folder / path, folder / path)
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
