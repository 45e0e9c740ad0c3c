"""A scene as a diagram: lanes are layers, what belongs together is a group, and every shape in it a cell."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from math import ceil
from xml.etree import ElementTree as ET

from cjtool.exchange.diagrams.cells import NOTHING, PER_POINT, BoxCell, CellNote, DiagramPage, LineCell
from cjtool.exchange.diagrams.outlines import PICTURE, area, circle, embedded, rectangle, straight
from cjtool.exchange.diagrams.texts import line_box, paragraph_box
from cjtool.render.elements import is_alike
from cjtool.render.identity import wish
from cjtool.runners import broken
from cjtool.scene import Box as Rectangle
from cjtool.scene import Circle, Group, Image, Paragraph, Path, Scene, Shape, Text, text
from cjtool.spelling import slug

_LAYERS = {"lane", ""}
"""Kinds of groups on the page itself that are layers, as they are in SVG."""


def file_of(scenes: tuple[Scene, ...]) -> bytes:
    """Scenes as a file of draw.io, a page each; the same bytes for the same scenes."""
    root = ET.Element("mxfile", host="cjtool", compressed="false", pages=str(len(scenes)))
    root.extend(_diagram(scene, number) for scene, number in _named(scenes))
    ET.indent(root, " ")
    return (broken(ET.tostring(root, encoding="unicode"), "&#91;") + "\n").encode()


def _named(scenes: tuple[Scene, ...]) -> Iterator[tuple[Scene, str]]:
    """Scenes with the names of their tabs: what people call such a picture, with a number where there are several."""
    forms = [scene.form or scene.title for scene in scenes]
    for index, (scene, form) in enumerate(zip(scenes, forms, strict=True)):
        count = forms[: index + 1].count(form)
        yield scene, f"{form} {count}" if forms.count(form) > 1 else form


def _diagram(scene: Scene, name: str) -> ET.Element:
    diagram = ET.Element("diagram", id=text.clean(scene.name), name=text.clean(name))
    size = {"pageWidth": scene.width, "pageHeight": scene.height}
    fixed = dict.fromkeys(("guides", "tooltips", "connect", "arrows", "fold", "page", "pageScale"), "1")
    off = dict.fromkeys(("grid", "math", "shadow"), "0")
    model = ET.SubElement(
        diagram,
        "mxGraphModel",
        {**fixed, **off, **{key: str(ceil(points * PER_POINT)) for key, points in size.items()}},
        gridSize="10",
        background=scene.ground,
        adaptiveColors="none",
    )
    drawing = _Drawing(frozenset(_places(scene.shapes)))
    for wanted, layer, shapes in _layers(scene):
        drawing.layer(wanted, layer, shapes)
    model.append(drawing.page.root)
    return diagram


@dataclass(frozen=True)
class _Holder:
    """What holds cells: its id, and how far shapes are moved to be seen from its corner."""

    id: str
    dx: float = 0
    dy: float = 0


@dataclass(frozen=True)
class _Moved:
    """A shape, and how far it is moved on the page."""

    shape: Shape
    dx: float
    dy: float


def _layers(scene: Scene) -> Iterator[tuple[str, str, tuple[_Moved, ...]]]:
    """The layers of a page: the id each should have, its name, and what lies on it; in the order of drawing.

    Lanes are layers, and what stands between them is one of its own. The first has the id that every diagram has.
    """
    name, form = "1", text.clean(scene.form or scene.title)
    lying = groupby(
        _lying(scene.shapes, 0, 0), key=lambda each: id(each.shape) if _is_layer(each.shape) else 0
    )
    for own, moved in lying:
        first, *others = moved
        if own and isinstance(first.shape, Group):
            group, title = first.shape, text.clean(first.shape.title)
            inner = tuple(_Moved(shape, first.dx + group.x, first.dy + group.y) for shape in group.shapes)
            yield name or f"layer-{slug(title)}", title, inner
        else:
            yield name or "layer", form, (first, *others)
        name = ""


def _lying(shapes: tuple[Shape, ...], dx: float, dy: float) -> Iterator[_Moved]:
    """What lies on the page itself, also within one group that only moves all."""
    match shapes:
        case (Group(title="", id="", ref="") as group,):
            yield from _lying(group.shapes, dx + group.x, dy + group.y)
        case _:
            yield from (_Moved(shape, dx, dy) for shape in shapes)


def _is_layer(shape: Shape) -> bool:
    return isinstance(shape, Group) and bool(shape.title) and shape.kind in _LAYERS and not shape.ref


def _places(shapes: tuple[Shape, ...]) -> Iterator[str]:
    """What groups would like to be called, which links of this picture may lead to."""
    for shape in shapes:
        if isinstance(shape, Group):
            yield f"#{wish(shape)}"
            yield from _places(shape.shapes)


class _Drawing:
    """The shapes of one scene as cells; `places` are those that links may lead to."""

    def __init__(self, places: frozenset[str]) -> None:
        self.page = DiagramPage()
        self.places = places
        self._held: Counter[str] = Counter()

    def layer(self, wanted: str, name: str, shapes: tuple[_Moved, ...]) -> None:
        """A layer with what lies on it."""
        id = self.page.layer(wanted, name)
        for each in shapes:
            self._draw(each.shape, _Holder(id, each.dx, each.dy))

    def _draw(self, shape: Shape, holder: _Holder) -> None:
        match shape:
            case Group():
                self._group(shape, holder)
            case Paragraph():
                self._paragraph(shape, holder)
            case Text():
                self._line(shape, NOTHING, holder)
            case Rectangle():
                self._box(rectangle(shape), holder)
            case Circle():
                self._box(circle(shape), holder)
            case Image():
                style = {**PICTURE, "image": embedded(shape.data, shape.media_type)}
                self._box(BoxCell(shape.bounds, style, "", CellNote(text.clean(shape.title))), holder)
            case Path():
                self._path(shape, holder)

    def _group(self, group: Group, holder: _Holder) -> None:
        """A group that says something is one here too; another only moves what is in it."""
        said = CellNote(text.clean(group.title), self._link(group.href), text.clean(group.ref))
        inner = _Holder(holder.id, holder.dx + group.x, holder.dy + group.y)
        if said and group.shapes:
            left, top, right, bottom = group.bounds
            box = BoxCell((left, top, right, bottom), {"group": "", "connectable": "0"}, "", said)
            id = self._box(box, holder, wish(group))
            inner = _Holder(id, group.x - left, group.y - top)
        for shape in group.shapes:
            self._draw(shape, inner)

    def _paragraph(self, paragraph: Paragraph, holder: _Holder) -> None:
        said = CellNote(link=self._link(paragraph.href), place=text.clean(paragraph.ref))
        lines = [line for line in paragraph.lines if text.clean(line.text)]
        if len(lines) > 1 and is_alike(paragraph.lines):
            self._box(paragraph_box(replace(paragraph, lines=tuple(lines)), said), holder)
            return
        for line in lines:
            self._line(line, said, holder)

    def _line(self, line: Text, said: CellNote, holder: _Holder) -> None:
        if text.clean(line.text):
            self._box(line_box(line, said), holder)

    def _path(self, path: Path, holder: _Holder) -> None:
        edge = straight(path)
        if edge is None:
            self._box(area(path), holder)
            return
        points = tuple((x + holder.dx, y + holder.dy) for x, y in edge.points)
        self.page.edge(self._next(holder), holder.id, LineCell(points, edge.style))

    def _box(self, box: BoxCell, holder: _Holder, wanted: str = "") -> str:
        left, top, right, bottom = box.bounds
        moved = (left + holder.dx, top + holder.dy, right + holder.dx, bottom + holder.dy)
        return self.page.box(wanted or self._next(holder), holder.id, replace(box, bounds=moved))

    def _next(self, holder: _Holder) -> str:
        """The id of what has none of its own: its holder's, and which one it is in there."""
        self._held[holder.id] += 1
        return f"{holder.id}.{self._held[holder.id]}"

    def _link(self, href: str) -> str:
        """Where something leads: a place in this picture, which is scrolled to, or elsewhere; nowhere, if there is none."""
        if not href.startswith("#"):
            return text.clean(href)
        if href not in self.places:
            return ""
        scrolled = {"actions": [{"scroll": {"cells": [href[1:]]}}]}
        return f"data:action/json,{json.dumps(scrolled, ensure_ascii=False)}"
