"""Whether a text may hold waivers: asked of every text, before what reads them is imported."""

import re

MARK = "cjtool: ignore"
"""How a waiver starts."""

TOOL = r"\bcj(?:[-_ ]?tools?)?[-_: \t]*"
VERB = r"(?:ignor|disabl|waiv|skip|allow|suppress|accept|exempt|nolint|noqa|off)[a-z]*"
"""Patterns for how people write the two, in any case."""
BARE = r"#[ \t]*ignore(?=\[)"
"""A waiver whose tool is left out."""


def may_hold_waivers(text: str) -> bool:
    """Whether a waiver, or what looks like one, may stand in a text."""
    lower = text.lower()
    named = lower.count("cj") > 1 and re.search(TOOL + VERB, text, re.IGNORECASE) is not None
    return named or ("ignore[" in lower and re.search(BARE, text, re.IGNORECASE) is not None)
