"""The pictures that a project names: its logo, its personas' images and those of steps, read from inside the project."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from cjtool.build import Built, Root
from cjtool.document import Path as Way
from cjtool.files import Files
from cjtool.image import MOST_BYTES, Picture, picture
from cjtool.image.unfit import UnfitError
from cjtool.model import Journey, Persona, Project, Sections
from cjtool.project.enclosure import enclosed
from cjtool.project.report import ProblemReport

_Named: TypeAlias = tuple[Way, str]
"""The way in a file to the place that names a picture, and the name."""


def pictures(root: Path, built: list[Built], files: Files, report: ProblemReport) -> Mapping[str, Picture]:
    """The pictures by the path that names them; one that cannot be drawn is reported where it is named."""
    found: dict[str, Picture | UnfitError] = {}
    for file in built:
        for way, name in file.answers.once(_named, file.root):
            if name not in found:
                found[name] = _read(root, name, files)
            known = found[name]
            if isinstance(known, UnfitError):
                report.value("schema", file, way, known.about(name), known.hint)
    return {name: each for name, each in found.items() if isinstance(each, Picture)}


def _named(root: Root | None) -> tuple[_Named, ...]:
    """What a file names: a logo, portraits, pictures of steps."""
    match root:
        case Journey() as journey:
            own = () if journey.define is None else _portraits(journey.define.personas, "define")
            return (*_of_steps(journey), *own)
        case Sections() as sections:
            logo = sections.brand.logo if isinstance(sections, Project) else None
            return (*([(("brand", "logo"), logo)] if logo else []), *_portraits(sections.personas))
    return ()


def _portraits(personas: Mapping[str, Persona], *way: str) -> Iterator[_Named]:
    for id, persona in personas.items():
        if persona.image:
            yield (*way, "personas", id, "image"), persona.image


def _of_steps(journey: Journey) -> Iterator[_Named]:
    for stage_index, stage in enumerate(journey.stages):
        for index, step in enumerate(stage.steps):
            if step.image:
                yield ("stages", stage_index, "steps", index, "image"), step.image


def _read(root: Path, name: str, files: Files) -> Picture | UnfitError:
    try:
        return picture(enclosed(root, name, files, MOST_BYTES))
    except UnfitError as error:
        return error
