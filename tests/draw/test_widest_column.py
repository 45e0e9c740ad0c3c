"""Promises about how wide columns get where rows hold few steps."""

from tests.draw.journeys import workspace

from cjtool.draw.asked import Asked
from cjtool.draw.grid import WIDEST_COLUMN, grids
from cjtool.draw.page import MOST, subject


def test_stages_of_one_step_beside_one_of_twenty_have_no_giant_columns() -> None:
    counts = {"Before": 1, "During": 20, "After": 1}
    stages = [
        {"name": name, "steps": [{"name": f"Step {n}"} for n in range(many)]} for name, many in counts.items()
    ]

    rows = grids(subject(*workspace({"title": "T", "stages": stages}), Asked(), ()), MOST)

    assert [len(row.columns) for row in rows] == [1, 20, 1]
    assert max(section.width for row in (rows[0], rows[2]) for section in row.sections) <= 2 * WIDEST_COLUMN
