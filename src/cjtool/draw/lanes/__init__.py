"""The lanes of a map, one module each, imported on use."""

from collections.abc import Callable
from importlib import import_module

from cjtool.draw.grid import Grid
from cjtool.draw.layout import Band

Lane = Callable[[Grid, str], Band | None]
"""Draws one row of a lane, given its name; None if there is nothing in it."""

LANES = {
    "stages": "stages",
    "touchpoints": "touchpoints",
    "actions": "texts",
    "emotion": "emotion",
    "thoughts": "thoughts",
    "pains-gains": "pains_gains",
    "opportunities": "opportunities",
    "metrics": "metrics",
    "promises": "promises",
    "interaction-line": "lines",
    "frontstage": "cards",
    "visibility-line": "lines",
    "backstage": "cards",
    "internal-line": "lines",
    "systems": "cards",
    "owner": "owner",
    "thinks": "texts",
    "feels": "texts",
    "expects": "texts",
    "feedback": "texts",
    "wait": "texts",
    "tone": "texts",
}


def lane(name: str) -> Lane:
    """The function that draws a lane. KeyError if there is none."""
    draw: Lane = import_module(f"cjtool.draw.lanes.{LANES[name]}").draw
    return draw
