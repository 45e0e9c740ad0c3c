"""Figures of `cjtool measure` beside the projects of another command."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from cjtool.app.measured_side import MeasuredSide, Notice
from cjtool.cli.inputs import say
from cjtool.message import as_message, joined
from cjtool.project import WorkspaceReading


def side(file: str | None, *, now: bool) -> MeasuredSide:
    """What is to stand beside projects, as it was asked for."""
    return MeasuredSide(Path(file) if file else None, now)


def with_figures(found: WorkspaceReading, asked: MeasuredSide, language: str = "en") -> WorkspaceReading:
    """Projects with figures beside them; says what was left out of these."""
    if not asked.asked:
        return found
    workspaces, left = asked.beside(found.workspaces)
    tell_left_out(left, language)
    return replace(found, workspaces=workspaces)


def tell_left_out(left: Iterable[Notice], language: str) -> None:
    """Say what of a file's figures has no place here."""
    for message, hint in left:
        said = joined(filter(None, (message.text(language), as_message(hint).text(language))), language)
        say(f"cjtool: {said}")
