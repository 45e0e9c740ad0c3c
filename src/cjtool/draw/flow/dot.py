"""A flow as Graphviz source, for those who lay out elsewhere: https://graphviz.org/doc/info/lang.html."""

from graphviz import Digraph, escape

from cjtool.draw import facts
from cjtool.draw.flow import figures_told, labels
from cjtool.draw.flow.course import BEGIN, Basis, Course, Kind, StepLink
from cjtool.draw.flow.hues import hues_of
from cjtool.draw.flow.taken import course_with_log
from cjtool.draw.grid import Subject
from cjtool.scene import number, text, typeset
from cjtool.scene.typeset import CARD

_START, _END = "(start)", "(end)"
_NAME, _WHEN = 110, 90
_FONT = "Source Sans 3"
_STYLES: dict[Kind, dict[str, str]] = {
    "next": {},
    "skip": {"style": "dotted"},
    "after": {"arrowhead": "teenormal"},
    "loop": {"style": "dashed", "dir": "back"},
    "left": {},
}
_BASES: dict[Basis, dict[str, str]] = {
    "measured": {"style": "solid"},
    "believed": {"style": "dashed"},
    "unknown": {"style": "solid", "constraint": "false"},
}


def source(subject: Subject) -> str:
    """A directed graph with a cluster for each stage, and texts as they are written, none of them interpreted."""
    journey, colours = subject.journey, subject.palette
    ways = course_with_log(subject)
    graph = Digraph(name=journey.id, graph_attr=_whole(subject), node_attr=_node(), edge_attr=_edge(subject))
    each = hues_of(colours)
    for stage, held in enumerate(journey.stages):
        hue = each[stage % len(each)]
        with graph.subgraph(name=f"cluster_{stage + 1}") as cluster:
            cluster.attr(label=_plain(f"{stage + 1} {held.name}"), color=hue.tint, bgcolor=hue.tint)
            cluster.attr(fontcolor=hue.tone)
            cluster.attr("node", color=hue.tone, fontcolor=colours.ink, fillcolor=colours.card)
            for index, home in enumerate(ways.stages):
                if home == stage:
                    _put(cluster, ways, index, subject)
            if not held.steps:
                cluster.node(f"(stage {stage + 1})", "", style="invis")
    _marks(graph, ways, subject)
    for way in ways.ways:
        _link(graph, ways, way, subject)
    return str(graph.source)


def _whole(subject: Subject) -> dict[str, str]:
    return {
        "label": _plain(subject.journey.title),
        "labelloc": "t",
        "rankdir": "LR",
        "fontname": _FONT,
    }


def _node() -> dict[str, str]:
    return {"shape": "box", "style": "rounded,filled", "fontname": _FONT}


def _edge(subject: Subject) -> dict[str, str]:
    return {"color": subject.palette.secondary, "fontname": _FONT, "fontsize": "10"}


def _put(cluster: Digraph, ways: Course, index: int, subject: Subject) -> None:
    step = ways.steps[index]
    name = typeset.wrap(step.name, _NAME, CARD)
    label = _plain(f"{ways.numbers[index]} {facts.contact(step, subject)[1]}".rstrip(), *name)
    optional = {"style": "rounded,filled,dashed"} if step.optional else {}
    heavy = {"penwidth": "2.5"} if step.moment_of_truth else {}
    cluster.node(step.id, label, **optional, **heavy)


def _marks(graph: Digraph, ways: Course, subject: Subject) -> None:
    ink = subject.palette.secondary
    small = {"label": "", "color": ink, "fillcolor": ink, "style": "filled", "width": "0.2"}
    if ways.starts:
        graph.node(_START, shape="circle", **small)
    for start in ways.starts:
        if start.basis == "told":
            graph.edge(_START, _name(start.head, ways))
        else:
            _link(graph, ways, start, subject)
    if any(way.head is None and way.kind != "left" for way in ways.ways):
        graph.node(_END, shape="doublecircle", **small)


def _link(graph: Digraph, ways: Course, way: StepLink, subject: Subject) -> None:
    """A loop is written from its head on, with the arrow at its start: some versions of `dot` fail on cycles."""
    ends = (_START if way.tail == BEGIN else ways.steps[way.tail].id, _name(way.head, ways))
    if way.kind == "left":
        ends = (ends[0], f"(left {ends[0]})")
        graph.node(ends[1], "", shape="point", color=subject.palette.red)
    said = figures_told.said(way, subject) or tuple(filter(None, (labels.share(way, subject),)))
    words = (*typeset.wrap(way.when, _WHEN, labels.WHEN), *said)
    looks = {"color": ink} if (ink := _ink(way, subject)) else {}
    share = way.share if way.real is None else way.real.share.value / 100
    thick = {} if share is None or not said else {"penwidth": number(1 + 2 * share)}
    label = {"label": _plain(*words)} if words else {}
    styles = _STYLES[way.kind] | _BASES.get(way.basis, {})
    graph.edge(*(ends[::-1] if way.kind == "loop" else ends), **label, **styles, **looks, **thick)


def _name(place: int | None, ways: Course) -> str:
    return _END if place is None else ways.steps[place].id


def _ink(way: StepLink, subject: Subject) -> str:
    """The colour of a way that is not like others."""
    if way.unhappy or way.kind == "left":
        return subject.palette.red
    return subject.palette.amber_text if way.basis == "unknown" else ""


def _plain(*lines: str) -> str:
    """Lines of text that stand for themselves: no escapes, no HTML-like labels, no entities."""
    written = "\n".join(text.clean(line) for line in lines)
    literal: str = escape(written.replace("&", "&amp;"))  # of a type of its own, which is told from HTML
    return literal
