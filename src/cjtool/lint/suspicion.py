"""Whether a text may hold waivers: asked of every text, before what reads them is imported."""

import re

MARK = "cjtool: ignore"
"""How a waiver starts."""

TOOL = r"\bcj[-_ ]?tool[-_: \t]*"
VERB = r"(?:ignor|disabl|waiv|skip|allow|suppress|accept|exempt|nolint|noqa|off)[a-z]*"
"""Patterns for how people write the two, in any case."""


def may_hold_waivers(text: str) -> bool:
    """Whether a waiver, or what looks like one, may stand in a text."""
    return text.lower().count("cj") > 1 and re.search(TOOL + VERB, text, re.IGNORECASE) is not None
