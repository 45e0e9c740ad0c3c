"""The pictures that a project names: its logo, its personas' images and those of steps, read from inside the project."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from cjtool.build import Built
from cjtool.document import Path as Way
from cjtool.files import Files
from cjtool.image import MOST_BYTES, Picture, picture
from cjtool.image.unfit import UnfitError
from cjtool.model import Journey, Persona, Project, Sections
from cjtool.project.enclosure import enclosed
from cjtool.project.report import ProblemReport


class _Named(NamedTuple):
    """A picture where it is named."""

    file: Built
    way: Way
    name: str


def pictures(root: Path, built: list[Built], files: Files, report: ProblemReport) -> Mapping[str, Picture]:
    """The pictures by the path that names them; one that cannot be drawn is reported where it is named."""
    found: dict[str, Picture | UnfitError] = {}
    for named in (each for file in built for each in _named(file)):
        if named.name not in found:
            found[named.name] = _read(root, named.name, files)
        known = found[named.name]
        if isinstance(known, UnfitError):
            report.value("schema", named.file, named.way, known.about(named.name), known.hint)
    return {name: each for name, each in found.items() if isinstance(each, Picture)}


def _named(file: Built) -> Iterator[_Named]:
    match file.root:
        case Journey() as journey:
            yield from _of_steps(file, journey)
            if journey.define is not None:
                yield from _portraits(file, journey.define.personas, "define")
        case Sections() as sections:
            if isinstance(sections, Project) and sections.brand.logo:
                yield _Named(file, ("brand", "logo"), sections.brand.logo)
            yield from _portraits(file, sections.personas)


def _portraits(file: Built, personas: Mapping[str, Persona], *way: str) -> Iterator[_Named]:
    for id, persona in personas.items():
        if persona.image:
            yield _Named(file, (*way, "personas", id, "image"), persona.image)


def _of_steps(file: Built, journey: Journey) -> Iterator[_Named]:
    for stage_index, stage in enumerate(journey.stages):
        for index, step in enumerate(stage.steps):
            if step.image:
                yield _Named(file, ("stages", stage_index, "steps", index, "image"), step.image)


def _read(root: Path, name: str, files: Files) -> Picture | UnfitError:
    try:
        return picture(enclosed(root, name, files, MOST_BYTES))
    except UnfitError as error:
        return error
