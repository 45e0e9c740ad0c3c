"""Figures of `cjtool measure` beside the projects of another command."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cjtool.app import measured_phrases as says
from cjtool.app.measured_side import MeasuredSide
from cjtool.app.notices import Notice
from cjtool.cli.inputs import say
from cjtool.message import Plain, as_message, joined
from cjtool.project import WorkspaceReading

if TYPE_CHECKING:
    from cjtool.measure.figures import MeasuredProject


def side(files: Sequence[str] | None, *, now: bool, logs: bool = True) -> MeasuredSide:
    """What is to stand beside projects, as it was asked for; without `logs` for those who do not look at event logs."""
    return MeasuredSide(tuple(map(Path, files or ())), now, logs)


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


def write_readings(projects: "Sequence[MeasuredProject]", *, save: bool, show: bool, language: str) -> None:
    """Write what was measured into the files of projects, or show how these would change; says what is left out."""
    from cjtool.app.changed_texts import difference
    from cjtool.app.changed_texts import save as saved
    from cjtool.app.measure_writing import written

    made = written(projects)
    if show:
        sys.stdout.write(difference(made.texts))
    tell_left_out(made.left_out, language)
    if save:
        saved(made.texts)
        for source, _ in made.texts:
            say(says.WRITTEN(path=Plain(str(source.path))).text(language))
    if not made.texts:
        say(says.NOTHING_NEW.text(language))
