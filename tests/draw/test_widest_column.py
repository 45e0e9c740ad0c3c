"""Promises about how wide columns get where rows hold few steps."""

from tests.draw.journeys import workspace

from cjtool.draw.asked import Asked
from cjtool.draw.grid import WIDEST_COLUMN, grids
from cjtool.draw.page import MOST, subject
from cjtool.draw.views import draw
from cjtool.scene import Box, flatten


def test_stages_of_one_step_beside_one_of_twenty_have_no_giant_columns() -> None:
    counts = {"Before": 1, "During": 20, "After": 1}
    stages = [
        {"name": name, "steps": [{"name": f"Step {n}"} for n in range(many)]} for name, many in counts.items()
    ]

    rows = grids(subject(*workspace({"title": "T", "stages": stages}), Asked(), ()), MOST)

    assert [len(row.columns) for row in rows] == [1, 20, 1]
    assert max(section.width for row in (rows[0], rows[2]) for section in row.sections) <= 2 * WIDEST_COLUMN


def test_the_ground_of_feelings_ends_where_the_stages_of_a_row_end() -> None:
    counts = {"Before": 1, "During": 20, "After": 1}
    stages = [
        {"name": name, "steps": [{"name": f"Step {n}", "emotion": 1} for n in range(many)]}
        for name, many in counts.items()
    ]
    journey = workspace({"title": "T", "stages": stages})
    drawn = subject(*journey, Asked(), ())
    (scene,) = draw("map", *journey, Asked())

    ground = [
        shape
        for shape, _ in flatten(scene)
        if isinstance(shape, Box) and shape.fill == drawn.palette.red_tint
    ]

    rights = [row.sections[-1].right for row in grids(drawn, MOST)]
    assert {round(box.x + box.width) for box in ground} == {round(right) for right in rights}
