"""Scenes as files, by format, and what a person should know of them."""

from collections.abc import Callable
from dataclasses import dataclass

from cjtool.cli.reading import say
from cjtool.draw import svg, text
from cjtool.draw.scene import Scene, Text, flatten
from cjtool.draw.svg import Fonts
from cjtool.model import Journey


@dataclass(frozen=True)
class Picture:
    """The sheets of one view, the language that their words are in, and how an SVG holds its fonts."""

    scenes: tuple[Scene, ...]
    language: str
    fonts: Fonts = "embed"


def _svg(picture: Picture) -> tuple[bytes, ...]:
    return tuple(
        svg.render(scene, fonts=picture.fonts, language=picture.language).encode() for scene in picture.scenes
    )


FORMATS: dict[str, Callable[[Picture], tuple[bytes, ...]]] = {"svg": _svg}
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
