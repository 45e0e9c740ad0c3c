"""Under GitHub Actions: readable lines, annotations, and a table in the summary of the step."""

import os
from pathlib import Path

from cjtool.cli.inputs import say
from cjtool.formats import render
from cjtool.lint import Outcome

_ROOM = 1_000_000
"""Bytes of a summary; GitHub throws away one above a mebibyte."""


def on_actions() -> bool:
    """Whether GitHub Actions runs this."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def to_actions(outcome: Outcome, *, waived: bool, language: str) -> str:
    """The text for standard output; the summary is appended to its file."""
    from cjtool.formats.outputs.github import annotations

    _summarise(render("markdown", outcome, language=language))
    return render("concise", outcome, waived=waived, language=language) + annotations(outcome)


def _summarise(table: str) -> None:
    """Whole rows, as many as there is room for; a runner without a place for it is no reason to fail."""
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return
    try:
        room = _ROOM - (Path(name).stat().st_size if Path(name).exists() else 0)
        with Path(name).open("ab") as file:
            file.write(_fitting(table, room).encode())
    except OSError as error:
        say(f"the step's summary cannot be written: {(error.strerror or str(error)).lower()}")


def _fitting(table: str, room: int) -> str:
    written = table.encode()
    if len(written) <= room:
        return table + "\n"
    kept = written[: max(0, room)].rpartition(b"\n")[0].decode()
    return f"{kept}\n\n… and more, in the log of this step\n\n" if kept else ""
