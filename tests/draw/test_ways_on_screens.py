"""Promises about what is said of ways on a summary: it stands at its way, or the picture says that it is left out."""

from math import hypot

from tests.draw.journeys import Data, workspace

from cjtool.draw.asked import Asked
from cjtool.draw.page import subject
from cjtool.draw.strokes import condition
from cjtool.draw.summary import frame, mood
from cjtool.draw.tracks import Track
from cjtool.draw.views import draw
from cjtool.scene import Bounds, Text, flatten

COUNT = 24
NEAR = 16
"""Points between words and their way: the room around a label and a bend of the line."""


def step_id(at: int) -> str:
    """The id that `workspace` gives to a step."""
    return f"s{at // 3 + 1}-{at % 3}"


def crossing() -> Data:
    """Each step leads to the next, in its own case, and to one further on or back, in another."""
    steps: list[Data] = [{"name": f"Step {at}", "emotion": (1, 0, -1)[at % 3]} for at in range(COUNT)]
    for at, step in enumerate(steps[:-1]):
        other = at + 2 if at % 4 < 3 else at - 3
        if other < COUNT:
            step["next"] = [
                {"to": step_id(at + 1), "when": f"Goes on {at}", "share": 0.7},
                {"to": step_id(other), "when": f"Something else {at}", "share": 0.3},
            ]
    stages = [{"name": f"Stage {at}", "steps": steps[3 * at : 3 * at + 3]} for at in range(8)]
    return {"title": "I go to and fro", "stages": stages}


def away(box: Bounds, track: Track) -> float:
    """How far a box is from a line, sampled each point or so."""
    left, right = track.curve.points[0][0], track.curve.points[-1][0]
    xs = [left + (right - left) * share / 400 for share in range(401)]
    spots = ((x, track.curve.at(x)) for x in xs)
    return min(hypot(max(box[0] - x, x - box[2], 0), max(box[1] - y, y - box[3], 0)) for x, y in spots)


def test_what_is_said_of_a_way_stands_at_it() -> None:
    drawn = subject(*workspace(crossing()), Asked(), ())
    (slots,) = frame.screens(drawn.journey)
    lines = mood.lines_of(mood.series_of(drawn, slots))
    ((series, tracks),) = lines
    ways = {condition(series, passage): track for track in tracks for passage in track.passages}

    places = [
        (ways[name.title], box)
        for name, box in mood.named(lines, mood.answered(drawn, slots)).boxes
        if name.kind == "condition"
    ]

    assert len(places) > COUNT / 2
    assert [track.passages for track, box in places if away(box, track) > NEAR] == []


def test_what_finds_no_room_at_its_way_is_counted_and_named() -> None:
    (scene,) = draw("summary", *workspace(crossing()), Asked())

    (note,) = [shape for shape, _ in flatten(scene) if isinstance(shape, Text) and shape.instead_of]
    written = {shape.text for shape, _ in flatten(scene) if isinstance(shape, Text)}

    assert note.text == f"arrows whose text does not fit here: {len(note.instead_of)}"
    assert not {text.split(": ")[1] for text in note.instead_of} & written
