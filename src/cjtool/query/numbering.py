"""What readers call stages and steps: `2`, and `2.3` for its third step."""

from collections.abc import Mapping

from cjtool.model import Journey, Stage, Step


def numbered(journey: Journey) -> Mapping[Stage | Step, str]:
    """The number of each stage and step."""
    found: dict[Stage | Step, str] = {}
    for place, stage in enumerate(journey.stages, start=1):
        found[stage] = str(place)
        found.update((step, f"{place}.{index}") for index, step in enumerate(stage.steps, start=1))
    return found
