"""`cjtool init`."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from cjtool.cli.reading import say
from cjtool.cli.write import write
from cjtool.report.templates import folder
from cjtool.words.nearest import nearest
from cjtool.workspace import RequestError
from cjtool.workspace.files import SETTINGS

EXAMPLES = ("init my-journeys", "init klantreizen --starter subscription --language nl")
_STARTERS = ("retail", "service", "subscription", "citizen", "patient", "b2b")
_LANGUAGES = ("en", "nl")


def run(
    directory: Annotated[str, typer.Argument(metavar="[DIR]", help="Where; default: here.")] = ".",
    starter: Annotated[str, typer.Option("--starter", help=f"{', '.join(_STARTERS)}.")] = "retail",
    language: Annotated[str, typer.Option("--language", help="en or nl.")] = "en",
) -> None:
    """Start a project: one complete journey, a library, settings, schemas for editors, a CI file."""
    _known(starter, _STARTERS, "starter")
    _known(language, _LANGUAGES, "language for starters")
    target = Path(directory)
    files = _files(starter, language)
    _refuse_what_is_there(target, list(files))
    for name, content in files.items():
        write(target / name, content)
    journey = next(name for name in files if name.startswith("journeys/"))
    where = "" if directory == "." else f" {shlex.quote(directory)}"
    say(f"made {len(files)} files in {target.resolve().name}/; the journey is {target / journey}")
    say(f"next: cjtool show{where}")


def _files(starter: str, language: str) -> dict[str, str]:
    """What a new project holds, by path."""
    from cjtool.model.schema import KINDS, text

    source = folder("starters") / starter / language
    common = folder("starters") / "common"
    names = sorted(path.relative_to(source) for path in source.rglob("*.yaml"))
    files = {name.as_posix(): (source / name).read_text("utf-8") for name in names}
    files["README.md"] = (common / f"README.{language}.md").read_text("utf-8")
    files[".gitignore"] = (common / "gitignore").read_text("utf-8")
    files[".github/workflows/journeys.yml"] = (common / "ci.yml").read_text("utf-8")
    for kind in KINDS:
        files[f".cjtool/schemas/{kind}.schema.json"] = text(kind)
    return files


def _refuse_what_is_there(target: Path, names: list[str]) -> None:
    if target.exists() and not target.is_dir():
        raise RequestError(f"`{target}` is a file, not a folder")
    if (target / SETTINGS).exists():
        raise RequestError(
            f"`{target}` has a project already",
            "choose another folder, or `cjtool new journey ID` adds to this one",
        )
    if there := [name for name in names if (target / name).exists()]:
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
