"""The words on maps."""

from dataclasses import dataclass


@dataclass(frozen=True)
class MapWords:
    """Labels of lanes, legend, header and footer."""

    stage: str
    touchpoint: str
