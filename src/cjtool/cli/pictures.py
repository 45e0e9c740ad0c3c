"""Scenes as files, by format, and what a person should know of them."""

from collections.abc import Callable
from dataclasses import dataclass

from cjtool.cli.reading import say
from cjtool.draw import svg, text
from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.draw.scene import Scene, Text, flatten
from cjtool.model import Journey
from cjtool.request import RequestError
from cjtool.workspace import Workspace


@dataclass(frozen=True)
class Picture:
    """The sheets of one view of a journey, and the language that their words are in."""

    scenes: tuple[Scene, ...]
    language: str
    view: str
    journey: Journey
    workspace: Workspace


def _svg(picture: Picture) -> tuple[bytes, ...]:
    return tuple(svg.render(scene, language=picture.language).encode() for scene in picture.scenes)


def _dot(picture: Picture) -> tuple[bytes, ...]:
    """Source for Graphviz, which lays out itself: it takes the journey, not the scenes."""
    if picture.view != "flow":
        raise RequestError(f"`dot` is no format of the view `{picture.view}`", "add `--view flow`")
    from cjtool.draw.flow import dot

    asked = Asked(language=picture.language)
    return (dot.source(subject(picture.journey, picture.workspace, asked, ())).encode(),)


FORMATS: dict[str, Callable[[Picture], tuple[bytes, ...]]] = {"svg": _svg, "dot": _dot}
"""What makes files of a picture: one for each sheet, or one for all."""


def pictured(picture: Picture, format: str) -> tuple[bytes, ...]:
    """The files of a picture."""
    return FORMATS[format](picture)


def warn_missing(scenes: tuple[Scene, ...], journey: Journey) -> None:
    """Characters that the shipped font lacks are named; the viewer's own font draws them."""
    shapes = (shape for scene in scenes for shape, _ in flatten(scene))
    names = text.missing("".join(shape.text for shape in shapes if isinstance(shape, Text)))
    if names:
        shown = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
        say(
            f"cjtool: `{journey.id}` has characters that the map's font lacks, drawn in the viewer's own font: {shown}"
        )
