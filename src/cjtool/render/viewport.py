"""What of a scene is drawn, where it is not all of it."""

from typing import NamedTuple


class Viewport(NamedTuple):
    """A stretch of a scene, in its points; it may reach beyond."""

    x: float
    y: float
    width: float
    height: float
