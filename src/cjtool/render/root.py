"""The root element of an SVG, and the ground of its page."""

from typing import Literal

from cjtool.render.elements import quoted
from cjtool.render.viewport import Viewport
from cjtool.scene import Scene, number

Unit = Literal["pt", "mm", "px"]

_PER_POINT: dict[Unit, float] = {"pt": 1, "mm": 25.4 / 72, "px": 96 / 72}
NAMESPACES = {
    "xlink": "http://www.w3.org/1999/xlink",
    "inkscape": "http://www.inkscape.org/namespaces/inkscape",
}
"""Declared where they are used."""


def ground_element(scene: Scene) -> str:
    """What the page is laid on."""
    size = f'width="{number(scene.width)}" height="{number(scene.height)}"'
    return f'<rect {size} fill="{quoted(scene.ground)}"/>'


def root_element(
    scene: Scene,
    language: str,
    unit: Unit,
    size: tuple[float, float],
    part: Viewport | None,
    namespaces: list[str],
) -> str:
    """The start of the document, up to where more attributes may stand."""
    width, height = (number(length * _PER_POINT[unit]) + unit for length in size)
    seen = ("0", "0", number(scene.width), number(scene.height))
    view = " ".join(seen if part is None else (f"{length:.9g}" for length in part))
    declared = "".join(f' xmlns:{name}="{NAMESPACES[name]}"' for name in namespaces)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"{declared}'
        f' width="{width}" height="{height}" viewBox="{view}"'
        f' xml:lang="{quoted(language)}"'
    )
