"""What `render` needs to know of workshops: canvases for journeys that nobody has written yet, and cards."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from cjtool.app.papers import Printing
from cjtool.app.pictures import ViewPicture
from cjtool.draw.asked import Asked
from cjtool.files import Disk
from cjtool.model import Project
from cjtool.project import read
from cjtool.project.files import SETTINGS, project_of
from cjtool.query.speech import spoken as words_of
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest

MOST_STAGES, MOST_COLUMNS = 12, 8
CARDS = ("steps", "channels", "personas")


@dataclass(frozen=True)
class Workshop:
    """The options that only canvases and cards have, as they were given."""

    stages: int | None = None
    columns: int | None = None
    slots: bool = False
    cards: str | None = None


def workshop(view: str, given: Workshop, asked: Asked) -> Asked:
    """What is asked, with the options for workshops. Raises RequestError where one says nothing about the view."""
    _refuse(
        view, "canvas", {"--stages": given.stages, "--columns": given.columns, "--slots": given.slots or None}
    )
    _refuse(view, "cards", {"--cards": given.cards})
    return replace(
        asked,
        stages=_between("--stages", given.stages, MOST_STAGES),
        columns=_between("--columns", given.columns, MOST_COLUMNS),
        slots=given.slots,
        cards=_kinds(given.cards),
    )


def _refuse(view: str, wanted: str, options: Mapping[str, object]) -> None:
    for option, value in options.items():
        if value is not None and view != wanted:
            raise RequestError(f"{option} says nothing about `--view {view}`", f"it is for `--view {wanted}`")


def _between(option: str, value: int | None, most: int) -> int | None:
    if value is None or 1 <= value <= most:
        return value
    raise RequestError(f"a canvas cannot have {option} `{value}`", f"give a number from 1 to {most}")


def _kinds(text: str | None) -> tuple[str, ...]:
    """The kinds of cards that are named, each once; without names, all."""
    named = tuple(dict.fromkeys(name.strip() for name in (text or "").split(",") if name.strip()))
    for name in named:
        if name not in CARDS:
            close = nearest(name, CARDS)
            hint = f"did you mean `{close}`?" if close else f"there is {', '.join(CARDS)}"
            raise RequestError(f"there are no cards of `{name}`", hint)
    return named or CARDS


def is_empty_canvas(view: str, stages: int | None, named: Sequence[str]) -> bool:
    """Whether a canvas is for no journey in particular. `named` are paths and selections."""
    if view == "canvas" and stages is not None and named:
        raise RequestError(
            f"--stages is for an empty canvas, and `{named[0]}` has stages of its own",
            "leave out one of the two; --columns makes room for more steps",
        )
    return view == "canvas" and not named


def empty_canvas(asked: Asked, printed: Printing) -> ViewPicture:
    """A canvas in the language and colours of the project around the current folder, if there is one."""
    from cjtool.draw.views import canvas

    project = _project()
    sheets, spoken = printed.sheets("canvas", project), asked.language or project.language
    picture = ViewPicture(
        canvas.empty(project, asked),
        spoken,
        project.name or "",
        sheets,
        printed.tile,
        printed.dpi,
        printed.bleed,
    )
    return replace(picture, words=words_of(project, spoken))


def empty_place(output: str | None, ending: str) -> Path | None:
    """Where it goes: as journeys' pictures do, called `canvas` where no name is given."""
    if output == "-":
        return None
    path = Path(output or ".")
    is_folder = output is None or output.endswith("/") or not path.suffix or os.path.isdir(path)
    return path / f"canvas.{ending}" if is_folder else path


def _project() -> Project:
    root = project_of(os.getcwd(), Disk())
    if root is None:
        return Project(cjtool="project/v1")
    (workspace,) = read([os.path.join(root, SETTINGS)], date.today()).workspaces
    return workspace.project
