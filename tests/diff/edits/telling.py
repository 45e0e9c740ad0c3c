"""What `cjtool diff` tells of an edit."""

import json
import shutil
import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any
from unittest.mock import patch

from cjtool.__main__ import main
from tests.diff.edits.claims import SeededEdit
from tests.diff.edits.corpus import originals
from tests.diff.edits.draft import Texts

Told = Mapping[str, Any]


def told(edit: SeededEdit, folder: Path) -> Told:
    """The answer to a comparison of both versions, written below a folder of the test's own."""
    before, after = folder / "before", folder / "after"
    write(edit, edit.made.before, before)
    write(edit, edit.made.after, after)
    return compared(before, after)


def compared(before: Path, after: Path) -> Told:
    """What the command writes of two folders."""
    out = TextIOWrapper(BytesIO(), "utf-8")
    with patch.object(sys, "argv", ["cjtool", "diff", "--output", "json", str(before), str(after)]):
        try:
            with redirect_stdout(out):
                main()
        except SystemExit as stop:
            assert stop.code in {0, None}, stop.code
    out.flush()
    found: Told = json.loads(out.buffer.getvalue())  # type: ignore[attr-defined]
    return found


def write(edit: SeededEdit, texts: Texts, folder: Path) -> None:
    """A version of the project, with its pictures."""
    shutil.rmtree(folder, ignore_errors=True)
    origin = originals()[edit.project].folder
    for path in origin.rglob("*"):
        if path.is_file() and path.suffix not in {".yaml", ".po"} and not (origin / "eat-out.svg").is_file():
            (folder / path.relative_to(origin)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / path.relative_to(origin))
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
