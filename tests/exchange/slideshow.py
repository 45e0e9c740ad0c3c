"""Slides read back, by other people's tools: what they say, what it is called, and whether it is valid."""

import io
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lxml import etree
from openxml_audit import OpenXmlValidator
from PIL import Image, ImageChops, ImageFilter
from power_pptx import Presentation
from power_pptx.validation import iter_schema_violations

from cjtool.exchange.slides.textboxes import SOFT
from cjtool.render import png
from cjtool.scene import Group, Paragraph, Scene, Shape, Text, text
from cjtool.scene.sheet import Sheet

_SPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
}


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a file by their names."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def opened(data: bytes) -> Any:
    """The file as a library that others wrote has it."""
    return Presentation(io.BytesIO(data))


def slides(data: bytes) -> list[Any]:
    """The slides' elements, in order."""
    held = parts(data)
    count = sum(name.startswith("ppt/slides/slide") for name in held)
    return [etree.fromstring(held[f"ppt/slides/slide{number}.xml"]) for number in range(1, count + 1)]


def found(element: Any, path: str) -> list[Any]:
    """What an XPath finds, with the prefixes `a` and `p`."""
    return list(element.xpath(path, namespaces=_SPACES))


def paragraphs(slide: Any) -> list[str]:
    """What each paragraph of a slide says."""
    return [
        "".join(found(each, ".//a:t/text()")).replace(SOFT, "") for each in found(slide, ".//p:txBody/a:p")
    ]


def notes(data: bytes) -> list[str]:
    """The notes of each slide."""
    return [each.notes_slide.notes_text_frame.text for each in opened(data).slides]


def violations(data: bytes) -> list[str]:
    """What is wrong by the schemas of ECMA-376, and what refers to nothing."""
    return [f"{part}: {fault}" for part, fault in iter_schema_violations(data)]


def faults(data: bytes) -> list[str]:
    """What is wrong by these schemas, and by the rules of the Open XML SDK, which takes longer."""
    by_schema = violations(data)
    with tempfile.NamedTemporaryFile(suffix=".pptx") as file:
        file.write(data)
        file.flush()
        return by_schema + [str(each) for each in OpenXmlValidator().validate(file.name).errors]


def said(scene: Scene) -> list[str]:
    """What each text of a picture says; of one that has no room, what is shown of it."""
    return [each for shape in scene.shapes for each in _said(shape)]


def _said(shape: Shape) -> Iterator[str]:
    match shape:
        case Group():
            for inner in shape.shapes:
                yield from _said(inner)
        case Paragraph():
            shown = " ".join(text.clean(line.text) for line in shape.lines)
            cut = any(line.instead_of for line in shape.lines)
            yield shown if cut else text.clean(shape.text)
        case Text() if text.clean(shape.text):
            yield text.clean(shape.text)


def differing(scene: Scene, shown: Image.Image) -> float:
    """The share of pixels, at 96 to the inch, that differ from our own picture of a scene by more than a sixth of a channel.

    Both are blurred by 1.2 pixels before, so that it does not count how letters are smoothed.
    """
    drawn = png.render(scene, Sheet(scene.width, scene.height), dpi=96, system=True)
    own = Image.open(io.BytesIO(drawn)).convert("RGB")
    assert abs(own.width - shown.width) <= 1
    assert abs(own.height - shown.height) <= 1
    both = [each.crop((0, 0, own.width, own.height)).convert("RGB") for each in (own, shown)]
    one, other = (each.filter(ImageFilter.GaussianBlur(1.2)) for each in both)
    red, green, blue = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(most.histogram()[41:]) / (own.width * own.height)


def written(data: bytes, folder: Path, name: str) -> Path:
    """The file on the disk."""
    path = folder / f"{name}.pptx"
    path.write_bytes(data)
    return path


def leaves(shapes: Sequence[Shape]) -> Iterator[Shape]:
    """Groups and what is in them, in the order of drawing."""
    for shape in shapes:
        yield shape
        if isinstance(shape, Group):
            yield from leaves(shape.shapes)
