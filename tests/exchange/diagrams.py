"""Diagrams of draw.io, read back as anybody else would read them."""

import re
import zlib
from base64 import b64decode
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import xmlschema

from cjtool.scene import Paragraph, Shape

_SCHEMA = Path(__file__).parent / "schemas" / "mxfile.xsd"


class Read(NamedTuple):
    """A cell: its id, the text that people see, its style by key, and its corner on the page."""

    id: str
    text: str
    style: dict[str, str]
    spot: tuple[float, float]
    size: tuple[float, float]
    object: ET.Element


@cache
def schema() -> xmlschema.XMLSchema10:
    """What a file of draw.io may hold."""
    return xmlschema.XMLSchema10(str(_SCHEMA))


def pages(data: bytes) -> dict[str, list[Read]]:
    """The cells of each page with a place, by its name; the file is valid, and cells stand in cells of their page."""
    root = ET.fromstring(data)
    schema().validate(root)
    assert len({diagram.get("id") for diagram in root}) == len(root)
    return {diagram.get("name", ""): list(_cells(diagram)) for diagram in root}


def texts(data: bytes) -> list[str]:
    """All that people read in a diagram."""
    return [cell.text for cells in pages(data).values() for cell in cells if cell.text]


def _cells(diagram: ET.Element) -> Iterator[Read]:
    corners: dict[str, tuple[float, float]] = {}
    for element in diagram.iterfind("mxGraphModel/root/*"):
        cell = element if element.tag == "mxCell" else element.find("mxCell")
        assert cell is not None
        geometry = cell.find("mxGeometry")
        x, y = corners.get(cell.get("parent", ""), (0.0, 0.0))
        id = element.get("id", "")
        assert id not in corners
        assert id == "0" or cell.get("parent") in corners
        if geometry is None:
            corners[id] = (0.0, 0.0)
            continue
        left, top = x + float(geometry.get("x", "0")), y + float(geometry.get("y", "0"))
        corners[id] = (left, top)
        style = dict(part.partition("=")[::2] for part in cell.get("style", "").rstrip(";").split(";"))
        size = float(geometry.get("width", "0")), float(geometry.get("height", "0"))
        yield Read(id, _seen(element, style), style, (left, top), size, element)


def _seen(element: ET.Element, style: dict[str, str]) -> str:
    written = element.get("label") if element.tag == "UserObject" else element.get("value")
    if style.get("html") == "1":
        return unescape(re.sub("<[^>]*>", "", written or "")).replace("\u00ad", "")
    return written or ""


def stencil(style: dict[str, str]) -> ET.Element:
    """The drawing in the style of a cell, unpacked as draw.io unpacks it."""
    packed = style["shape"].removeprefix("stencil(").removesuffix(")")
    return ET.fromstring(zlib.decompress(b64decode(packed), wbits=-15))


def paragraphs(shapes: tuple[Shape, ...]) -> list[Paragraph]:
    """All texts of some shapes that are one text, however deep."""
    inner = [each for shape in shapes for each in paragraphs(getattr(shape, "shapes", ()))]
    return [*inner, *(shape for shape in shapes if isinstance(shape, Paragraph))]
