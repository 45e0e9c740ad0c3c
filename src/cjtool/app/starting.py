"""What `init` does: a new project, from a starter."""

import os
from dataclasses import dataclass
from pathlib import Path

from cjtool.app.templates import stub
from cjtool.app.writing import refuse_link, write
from cjtool.i18n.translated import LANGUAGES
from cjtool.project.files import SETTINGS
from cjtool.request import RequestError
from cjtool.shipped import templates
from cjtool.spelling.nearness import nearest

BLANK = "blank"
STARTERS = ("retail", "service", "subscription", "citizen", "patient", "b2b", BLANK)
_FIRST = {
    "en": ("first-journey", "I find what I need"),
    "nl": ("eerste-klantreis", "Ik vind wat ik nodig heb"),
    "fr": ("premier-parcours", "Je trouve ce qu’il me faut"),
    "de": ("erste-customer-journey", "Ich finde, was ich brauche"),
}
"""The id and the title of a journey that is to be filled in."""


@dataclass(frozen=True)
class StartRequest:
    """The folder of a new project, what it starts from, and in which language."""

    folder: Path
    starter: str = STARTERS[0]
    language: str = LANGUAGES[0]


@dataclass(frozen=True)
class Started:
    """How many files were written, and which of them is the journey."""

    files: int
    journey: Path


def start(request: StartRequest) -> Started:
    """Write a new project. Raises RequestError where something is there already."""
    _known(request.starter, STARTERS, "starter")
    _known(request.language, LANGUAGES, "language for starters")
    files = _files(request.starter, request.language)
    _refuse_what_is_there(request.folder, list(files))
    for name, content in files.items():
        write(request.folder / name, content, below=request.folder)
    journey = next(name for name in files if name.startswith("journeys/"))
    return Started(len(files), request.folder / journey)


def _files(starter: str, language: str) -> dict[str, str]:
    """What a new project holds, by path."""
    from cjtool.model.json_schema import KINDS, text

    source = templates("starters") / starter / language
    common = templates("starters") / "common"
    names = sorted(path.relative_to(source) for path in source.rglob("*.yaml"))
    files = {name.as_posix(): (source / name).read_text("utf-8") for name in names}
    if starter == BLANK:
        id, title = _FIRST[language]
        files[f"journeys/{id}.yaml"] = stub("journey", id, title, language)
    readme = source / "README.md" if starter == BLANK else common / f"README.{language}.md"
    files["README.md"] = readme.read_text("utf-8")
    files[".gitignore"] = (common / "gitignore").read_text("utf-8")
    files[".github/workflows/journeys.yml"] = (common / "ci.yml").read_text("utf-8")
    for kind in KINDS:
        files[f".cjtool/schemas/{kind}.schema.json"] = text(kind)
    return files


def _refuse_what_is_there(target: Path, names: list[str]) -> None:
    if os.path.lexists(target) and not os.path.isdir(target):
        raise RequestError(f"`{target}` is a file, not a folder")
    if os.path.lexists(target / SETTINGS):
        raise RequestError(
            f"`{target}` has a project already",
            "choose another folder, or `cjtool new journey ID` adds to this one",
        )
    for name in names:
        refuse_link(target / name, below=target)
    if there := [name for name in names if os.path.lexists(target / name)]:
        raise RequestError(
            f"`{target}` has a `{there[0]}` already, and nothing is overwritten", "choose an empty folder"
        )


def _known(given: str, known: tuple[str, ...], what: str) -> None:
    if given not in known:
        close = nearest(given, known)
        raise RequestError(
            f"there is no {what} `{given}`",
            f"did you mean `{close}`?" if close else f"use {', '.join(known)}",
        )
