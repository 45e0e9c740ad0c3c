"""Lays out a net by Graphviz' own `dot`: it gets sizes and links, no texts, and tells places."""

import json
from collections.abc import Iterator
from subprocess import CalledProcessError
from typing import Any

from graphviz import Digraph, ExecutableNotFound

from cjtool.draw.flow.across import PAD
from cjtool.draw.flow.lines import XY
from cjtool.draw.flow.net import Laid, Link, Net, Piece
from cjtool.request import RequestError
from cjtool.scene import Bounds, Segment

_INCH = 72
_HEAD = 0.9
"""The size of an arrowhead, a tenth of its length in points."""
_JSON = dict[str, Any]


def lay(net: Net, head: float, foot: float) -> Laid:
    """The net as `dot` lays it out, from left to right; RequestError where `dot` is not installed or fails.

    Sections are `head` points higher than what they hold, for their names, and `foot` points at the bottom.
    """
    told = _asked(_graph(net, head))
    wide, tall = map(float, told["bb"].split(",")[2:])
    low = tall - head
    objects = {each["name"]: each for each in told["objects"]}
    edges = {each["id"]: each["pos"] for each in told.get("edges", ())}
    boxes = tuple(_box(piece, objects[f"p{index}"], low) for index, piece in enumerate(net.pieces))
    lines = tuple(tuple(_line(edges[f"l{index}"], low)) for index in range(len(net.links)))
    sections = tuple(
        _section(objects[f"cluster_{index}"], low, head, foot) for index in range(len(net.widths))
    )
    return Laid(boxes, lines, sections, wide, low - foot)


def _graph(net: Net, head: float) -> Digraph:
    graph = Digraph(graph_attr={"rankdir": "LR", "nodesep": "0.2", "ranksep": "0.5"})
    graph.attr("node", shape="box", fixedsize="true", label="")
    for index, width in enumerate(net.widths):
        with graph.subgraph(name=f"cluster_{index}") as cluster:
            cluster.attr(label=_blank(width, head), margin=f"{PAD}")
            if all(piece.section != index for piece in net.pieces):
                cluster.node(f"empty{index}", style="invis", width="0.1", height="0.1")
            for number, piece in enumerate(net.pieces):
                if piece.section == index:
                    size = {"width": f"{piece.width / _INCH}", "height": f"{_tall(piece) / _INCH}"}
                    cluster.node(f"p{number}", **size)
    ends = {link.tail for link in net.links}
    for index, link in enumerate(net.links):
        through = net.pieces[link.head].axis is not None and link.head in ends
        pointed = {"dir": "none"} if through else {"arrowsize": f"{_HEAD}"}
        leave = ":e" if not link.back or net.pieces[link.tail].axis is not None else ""
        enter = "" if link.back else ":w"
        loose = {"constraint": "false"} if _yields(link, net) else {}
        graph.edge(f"p{link.tail}{leave}", f"p{link.head}{enter}", id=f"l{index}", **pointed, **loose)
    return graph


def _yields(link: Link, net: Net) -> bool:
    """Whether a link, past its words, has no say in where its ends stand."""
    return link.pull < 1 and net.pieces[link.tail].axis is not None


def _tall(piece: Piece) -> float:
    """The height of a piece whose line is to be in its middle."""
    return 2 * max(piece.middle, piece.height - piece.middle)


def _blank(width: float, height: float) -> str:
    return (
        f'<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="{width:.0f}" HEIGHT="{height:.0f}">'
        "<TR><TD></TD></TR></TABLE>>"
    )


def _asked(graph: Digraph) -> _JSON:
    try:
        told: _JSON = json.loads(graph.pipe(format="json", quiet=True))
    except ExecutableNotFound as error:
        hint = "install Graphviz (https://graphviz.org/download), or leave out `--engine`"
        raise RequestError("the engine `dot` is not installed", hint) from error
    except CalledProcessError as error:
        raise RequestError("the engine `dot` could not lay out this flow", "leave out `--engine`") from error
    return told


def _box(piece: Piece, told: _JSON, low: float) -> Bounds:
    x, y = map(float, told["pos"].split(","))
    left, top = x - piece.width / 2, low - y - piece.middle
    return (left, top, left + piece.width, top + piece.height)


def _section(told: _JSON, low: float, head: float, foot: float) -> Bounds:
    left, bottom, right, top = map(float, told["bb"].split(","))
    return (left, low - top + head, right, low - bottom - foot)


def _line(written: str, low: float) -> Iterator[Segment]:
    """A spline as Bézier curves, and straight to its arrowhead's tip.

    `dot` writes some links that lead back from their heads on: `s` then has the tip, in place of `e`.
    """
    tips: dict[str, XY] = {}
    points: list[XY] = []
    for each in written.split():
        *tip, x, y = each.split(",")
        place = (float(x), low - float(y))
        if tip:
            tips[tip[0]] = place
        else:
            points.append(place)
    points = points[::-1] if "s" in tips else points
    yield ("M", *points[0])
    for one, other, end in zip(points[1::3], points[2::3], points[3::3], strict=True):
        yield ("C", *one, *other, *end)
    yield ("L", *next(iter(tips.values()), points[-1]))
