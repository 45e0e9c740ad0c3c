"""Promises about Graphviz source, with `dot` itself as the judge, and about what it lays out."""

import json
import os
import shutil
import subprocess
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.flow.nets import branching, ends, walked
from tests.draw.journeys import TEXTS, Data, workspace
from tests.draw.properties import holds, overlap

from cjtool.draw.asked import Asked
from cjtool.draw.flow import dot, engine, plan
from cjtool.draw.flow.course import course_of
from cjtool.draw.page import subject
from cjtool.draw.views import draw
from cjtool.request import RequestError
from cjtool.scene import Text, flatten

needs_dot = pytest.mark.skipif(
    shutil.which("dot") is None and "CI" not in os.environ, reason="Graphviz is not installed"
)
FEW = settings(deadline=None, max_examples=12, suppress_health_check=list(HealthCheck))
AWKWARD = st.one_of(
    st.sampled_from(
        [
            '"',
            "\\",
            "\\N",
            '\\"',
            "ends in \\",
            "<b>bold</b>",
            "<>",
            "&amp;",
            "&lt;",
            "a:b:c",
            "{a|b}",
            "graph",
            "1.5",
            "//x",
            "#x",
            '";}',
        ]
    ),
    TEXTS,
)


def source(journey: Data) -> str:
    made, project = workspace(journey)
    return dot.source(subject(made, project, Asked(), ()))


def laid_by_dot(text: str) -> dict[str, Any]:
    ran = subprocess.run(["dot", "-Tjson"], input=text.encode(), capture_output=True, check=True)
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


@needs_dot
@FEW
@given(branching())
def test_dot_has_the_same_stages_steps_and_ways(journey: Data) -> None:
    told = laid_by_dot(source(journey))

    names = {each["_gvid"]: each["name"] for each in told["objects"]}
    ids = [f"s{n}-{m}" for n, stage in enumerate(journey["stages"], 1) for m in range(len(stage["steps"]))]
    ways = walked(journey)
    ends = {name: name.startswith("(") for name in names.values()}
    assert {name for name in names.values() if name.startswith("cluster")} == {
        f"cluster_{n}" for n in range(1, len(journey["stages"]) + 1)
    }
    assert sorted(
        name for name in names.values() if not ends[name] and not name.startswith("cluster")
    ) == sorted(ids)
    found = [(names[each["tail"]], names[each["head"]]) for each in told.get("edges", ())]
    expected = [("(start)", ids[start.head or 0]) for start in ways.starts]
    expected += [(ids[way.tail], "(end)" if way.head is None else ids[way.head]) for way in ways.ways]
    arrows = [each.get("dir") for each in told.get("edges", ())]
    forward = [pair[::-1] if arrow == "back" else pair for pair, arrow in zip(found, arrows, strict=True)]
    assert sorted(forward) == sorted(expected)
    assert arrows.count("back") == sum(way.kind == "loop" for way in ways.ways)


@needs_dot
@FEW
@given(st.lists(AWKWARD, min_size=4, max_size=4))
def test_dot_takes_every_text_as_it_is(texts: list[str]) -> None:
    title, stage, step, when = texts
    way = [{"to": "s1-1", "when": when, "share": 0.1}]
    text = source(
        {"title": title, "stages": [{"name": stage, "steps": [{"name": step, "next": way}, {"name": "B"}]}]}
    )

    ran = subprocess.run(["dot", "-Tsvg"], input=text.encode(), capture_output=True, check=True)

    assert b"Error" not in ran.stderr
    assert b"Warning" not in ran.stderr


@needs_dot
@pytest.mark.parametrize("name", ["\\N", "<b>bold</b>", "&amp;", 'a "b"', "back\\slash", "{a|b}"])
def test_dot_shows_what_is_written(name: str) -> None:
    from xml.etree import ElementTree as ET

    text = source({"title": "T", "stages": [{"name": "S", "steps": [{"name": name}]}]})

    ran = subprocess.run(["dot", "-Tsvg"], input=text.encode(), capture_output=True, check=True)

    assert name in [each.text for each in ET.fromstring(ran.stdout).iter("{http://www.w3.org/2000/svg}text")]


@needs_dot
@FEW
@given(branching())
def test_dot_lays_out_the_same_pieces_and_links(journey: Data) -> None:
    made, project = workspace(journey)
    row = plan.single(course_of(made), subject(made, project, Asked(), ()))

    laid = engine.lay(row.net, 30, 12)

    for piece, box in zip(row.net.pieces, laid.boxes, strict=True):
        assert holds(laid.sections[piece.section], box, 13)
    for link, line in zip(row.net.links, laid.lines, strict=True):
        (x0, y0), _, (x1, y1) = ends(line)
        assert overlap(laid.boxes[link.tail], (x0 - 3, y0 - 3, x0 + 3, y0 + 3))
        assert overlap(laid.boxes[link.head], (x1 - 3, y1 - 3, x1 + 3, y1 + 3))


@needs_dot
def test_a_flow_by_dot_has_the_same_words() -> None:
    ways = [{"to": "s1-1", "when": "Approved", "share": 0.9}, {"to": "s1-0", "when": "Refused"}]
    made = workspace(
        {"title": "T", "stages": [{"name": "S", "steps": [{"name": "A", "next": ways}, {"name": "B"}]}]}
    )

    ours, theirs = (draw("flow", *made, Asked(engine=name)) for name in ("cjtool", "dot"))

    assert [shape.text for shape, _ in flatten(ours[0]) if isinstance(shape, Text)] == [
        shape.text for shape, _ in flatten(theirs[0]) if isinstance(shape, Text)
    ]


def test_without_dot_its_engine_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    made = workspace({"title": "T", "stages": [{"name": "S", "steps": [{"name": "A"}]}]})

    with pytest.raises(RequestError, match="the engine `dot` is not installed; install Graphviz"):
        draw("flow", *made, Asked(engine="dot"))
