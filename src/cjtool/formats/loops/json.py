"""For programs: all figures, with the closed loop among them."""

from collections.abc import Sequence

from cjtool.formats.measures import json
from cjtool.measure.figures import MeasuredProject


def render(projects: Sequence[MeasuredProject]) -> str:
    """Described by `schemas/measure.schema.json`."""
    return json.render(projects)
