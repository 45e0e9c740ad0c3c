"""Cells of a diagram: what draw.io calls a box, a text, a line, a group or a layer.

Lengths are in hundredths of an inch, which draw.io counts in: its A4 is 827 by 1169.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from xml.etree import ElementTree as ET

from cjtool.scene import Bounds

PER_POINT = 100 / 72
"""Hundredths of an inch in a point."""

Style: TypeAlias = Mapping[str, str]
"""What a cell looks like; a key without a value is the name of a style, such as `text`. No value is a user's text."""
Origin: TypeAlias = tuple[float, float]
"""A place, from the corner of what holds the cell."""


@dataclass(frozen=True)
class CellNote:
    """What a cell says to those who point at it: a title to read, where it leads, and the place in the journey it shows."""

    title: str = ""
    link: str = ""
    place: str = ""

    def __bool__(self) -> bool:
        return bool(self.title or self.link or self.place)


NOTHING = CellNote()


@dataclass(frozen=True)
class BoxCell:
    """A cell with a place and a size. `label` is its text; as HTML where the style says `html`."""

    bounds: Bounds
    style: Style
    label: str = ""
    said: CellNote = NOTHING


@dataclass(frozen=True)
class LineCell:
    """A line through places, two at least, without arrows of its own."""

    points: tuple[Origin, ...]
    style: Style


@dataclass
class DiagramPage:
    """The cells of one diagram, written in the order in which they are added; ids are told apart here."""

    root: ET.Element = field(default_factory=lambda: ET.Element("root"))
    taken: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        ET.SubElement(self.root, "mxCell", id=self.id("0"))

    def id(self, wanted: str) -> str:
        """An id that nothing else in the diagram has: the one wanted, else with a number behind it."""
        while wanted in self.taken:
            self.taken[wanted] += 1
            wanted = f"{wanted}~{self.taken[wanted]}"
        self.taken[wanted] = 1
        return wanted

    def layer(self, wanted: str, name: str) -> str:
        """Add a layer, above those that there are."""
        id = self.id(wanted)
        ET.SubElement(self.root, "mxCell", {"id": id, "value": name, "parent": "0"})
        return id

    def box(self, wanted: str, parent: str, box: BoxCell) -> str:
        """Add a box, a text, a picture or a group."""
        id = self.id(wanted)
        cell = self._cell(id, parent, box.label, box.style, box.said)
        cell.set("vertex", "1")
        left, top, right, bottom = box.bounds
        sizes = {"x": left, "y": top, "width": max(right - left, 0.0), "height": max(bottom - top, 0.0)}
        placed = {name: length(value) for name, value in sizes.items()}
        ET.SubElement(cell, "mxGeometry", {**placed, "as": "geometry"})
        return id

    def edge(self, wanted: str, parent: str, edge: LineCell) -> str:
        """Add a line."""
        id = self.id(wanted)
        cell = self._cell(id, parent, "", edge.style, NOTHING)
        cell.set("edge", "1")
        geometry = ET.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
        _point(geometry, edge.points[0], "sourcePoint")
        _point(geometry, edge.points[-1], "targetPoint")
        if between := edge.points[1:-1]:
            array = ET.SubElement(geometry, "Array", {"as": "points"})
            for point in between:
                _point(array, point)
        return id

    def _cell(self, id: str, parent: str, label: str, style: Style, said: CellNote) -> ET.Element:
        looks = {"style": styled(style), "parent": parent}
        if not said:
            return ET.SubElement(self.root, "mxCell", {"id": id, "value": label, **looks})
        told = {"tooltip": said.title, "link": said.link, "place": said.place}
        given = {name: written for name, written in told.items() if written}
        around = ET.SubElement(self.root, "UserObject", {"id": id, "label": label, **given})
        return ET.SubElement(around, "mxCell", looks)


def styled(style: Style) -> str:
    """A style as draw.io writes it."""
    return "".join(f"{name}={value};" if value else f"{name};" for name, value in style.items())


def length(points: float) -> str:
    """Points as hundredths of an inch, with two decimals at most."""
    return number(points * PER_POINT)


def number(value: float) -> str:
    """A number with two decimals at most."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def _point(parent: ET.Element, spot: Origin, role: str = "") -> None:
    x, y = map(length, spot)
    ET.SubElement(parent, "mxPoint", {"x": x, "y": y, **({"as": role} if role else {})})
