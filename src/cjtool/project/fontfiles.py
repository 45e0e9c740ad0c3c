"""The files of the brand's font that a project names, read from inside the project."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cjtool.build import Built
from cjtool.files import Files
from cjtool.image.unfit import UnfitError
from cjtool.model import Project
from cjtool.project.enclosure import enclosed
from cjtool.project.report import ProblemReport
from cjtool.source import Span

if TYPE_CHECKING:
    from cjtool.scene.assets import Face

_FACES: "tuple[Face, ...]" = ("regular", "bold", "italic")


@dataclass(frozen=True)
class FontFile:
    """A face's file: its bytes, which look like a font's, the path that names it, and where that stands."""

    data: bytes = field(repr=False)
    name: str
    span: Span


def font_files(
    root: Path, built: list[Built], files: Files, report: ProblemReport
) -> "Mapping[Face, FontFile]":
    """The files by face; one that cannot be used is reported where it is named, and then there are none."""
    found = {
        face: _read(root, file, face, name, files, report)
        for file in built
        if isinstance(file.root, Project) and file.root.brand.font is not None
        for face in _FACES
        if (name := getattr(file.root.brand.font, face)) is not None
    }
    whole = {face: each for face, each in found.items() if each is not None}
    return whole if len(whole) == len(found) else {}


def _read(
    root: Path, file: Built, face: str, name: str, files: Files, report: ProblemReport
) -> FontFile | None:
    from cjtool.scene.lettering.admitting import MOST_BYTES, admitted

    way = ("brand", "font", face)
    try:
        data = admitted(enclosed(root, name, files, MOST_BYTES))
    except UnfitError as error:
        report.value("schema", file, way, error.about(name), error.hint)
        return None
    return FontFile(data, name, report.places(file).value(way).span)
