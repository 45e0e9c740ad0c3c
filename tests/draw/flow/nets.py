"""Journeys with any ways between their steps, and where their pieces come to lie."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import strategies as st
from tests.draw.journeys import Data, workspace

from cjtool.draw.asked import Asked
from cjtool.draw.flow import plan
from cjtool.draw.flow.course import Course, course_of
from cjtool.draw.flow.net import Laid
from cjtool.draw.flow.placing import lay
from cjtool.draw.flow.plan import Row
from cjtool.draw.page import subject
from cjtool.scene import Segment

ROOM = 1138.55
_NAMES = st.sampled_from(
    [
        "Belt",
        "Wacht op antwoord",
        "Warmteverliesberekening laten maken",
        "x" * 60,
        "顧客体験 😀",
        "lang " * 40,
    ]
)


@st.composite
def branching(draw: st.DrawFn, most: int = 36, widest: int = 6, fan: int = 10) -> Data:
    """Loops, loops of one step, steps that nobody comes to, ways beside one another, and many ways from one."""
    counts = draw(st.lists(st.integers(0, max(1, most // widest)), min_size=1, max_size=widest))
    ids = [f"s{stage}-{step}" for stage, count in enumerate(counts, 1) for step in range(count)]
    step = st.fixed_dictionaries(
        {"name": _NAMES},
        optional={
            "next": st.one_of(st.just("end"), st.lists(_branches(ids), max_size=draw(st.integers(1, fan)))),
            "after": st.lists(st.sampled_from(ids or ["none"]), max_size=2, unique=True),
            "optional": st.booleans(),
            "emotion": st.floats(-2, 2),
            "moment_of_truth": st.booleans(),
        },
    )
    steps = [[draw(step) for _ in range(count)] for count in counts]
    stages = [{"name": f"Stage {number}", "steps": each} for number, each in enumerate(steps, 1)]
    return {"title": "Who goes where", "stages": stages}


def _branches(ids: list[str]) -> st.SearchStrategy[Data]:
    return st.fixed_dictionaries(
        {"to": st.sampled_from([*ids, "end"])},
        optional={"when": _NAMES, "share": st.sampled_from([0, 0.005, 0.09, 0.1])},
    )


def walked(journey: Data) -> Course:
    made, _ = workspace(journey)
    return course_of(made)


def rows(journey: Data) -> tuple[Row, ...]:
    made, project = workspace(journey)
    return plan.rows(course_of(made), subject(made, project, Asked(), ()), ROOM)


def laid(journey: Data) -> list[tuple[Row, Laid]]:
    return [(row, lay(row.net, ROOM)) for row in rows(journey)]


def ends(line: tuple[Segment, ...]) -> tuple[tuple[float, float], ...]:
    """Where a line starts, where its last stretch starts, and where it ends."""
    places = [tuple(places[-2:]) for _, *places in (line[0], line[-2], line[-1])]
    return tuple((x, y) for x, y in places)


def sampled(segments: tuple[Segment, ...], count: int = 24) -> Iterator[tuple[float, float]]:
    """Places along a line."""
    start: list[tuple[float, float]] = []
    for _, *places in segments:
        points = [*start, *zip(places[::2], places[1::2], strict=True)]
        for index in range(count + 1):
            yield _bezier(points, index / count)
        start = points[-1:]


def _bezier(points: list[tuple[float, float]], t: float) -> tuple[float, float]:
    """By de Casteljau."""
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in pairwise(points)]
    return points[0]
