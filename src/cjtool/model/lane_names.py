"""The names of lanes, made by `python -m cjtool.docs` from the modules in `draw/lanes`."""

from typing import Literal

LaneName = Literal[
    "header",
    "actions",
    "backstage",
    "emotion",
    "evidence",
    "expects",
    "feedback",
    "feels",
    "frontstage",
    "interaction-line",
    "internal-line",
    "metrics",
    "opportunities",
    "owner",
    "pains-gains",
    "promises",
    "staff",
    "stages",
    "story",
    "storyboard",
    "systems",
    "thinks",
    "thoughts",
    "tone",
    "touchpoints",
    "visibility-line",
    "wait",
    "footer",
]
