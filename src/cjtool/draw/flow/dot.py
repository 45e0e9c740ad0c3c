"""A flow as Graphviz source, for those who lay out elsewhere: https://graphviz.org/doc/info/lang.html."""

from graphviz import Digraph, escape

from cjtool.draw import facts
from cjtool.draw.flow import labels
from cjtool.draw.flow.course import Course, Kind, StepLink, course_of
from cjtool.draw.flow.hues import hues_of
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
}


def source(subject: Subject) -> str:
    """A directed graph with a cluster for each stage, and texts as they are written, none of them interpreted."""
    journey, colours = subject.journey, subject.palette
    ways = course_of(journey)
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
    _marks(graph, ways, colours.secondary)
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


def _marks(graph: Digraph, ways: Course, ink: str) -> None:
    small = {"label": "", "color": ink, "fillcolor": ink, "style": "filled", "width": "0.2"}
    if ways.starts:
        graph.node(_START, shape="circle", **small)
    for start in ways.starts:
        graph.edge(_START, ways.steps[start].id)
    if any(way.head is None for way in ways.ways):
        graph.node(_END, shape="doublecircle", **small)


def _link(graph: Digraph, ways: Course, way: StepLink, subject: Subject) -> None:
    """A loop is written from its head on, with the arrow at its start: some versions of `dot` fail on cycles."""
    head = _END if way.head is None else ways.steps[way.head].id
    share = labels.share(way, subject)
    words = (*typeset.wrap(way.when, _WHEN, labels.WHEN), *((share,) if share else ()))
    looks = {"color": subject.palette.red} if way.unhappy else {}
    thick = {} if way.share is None else {"penwidth": number(1 + 2 * way.share)}
    label = {"label": _plain(*words)} if words else {}
    ends = (ways.steps[way.tail].id, head)
    graph.edge(*(ends[::-1] if way.kind == "loop" else ends), **label, **_STYLES[way.kind], **looks, **thick)


def _plain(*lines: str) -> str:
    """Lines of text that stand for themselves: no escapes, no HTML-like labels, no entities."""
    written = "\n".join(text.clean(line) for line in lines)
    literal: str = escape(written.replace("&", "&amp;"))  # of a type of its own, which is told from HTML
    return literal
