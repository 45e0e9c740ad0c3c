"""Which files TheyDo takes, and the words by which its blocks say where in a journey they belong."""

from typing import Any, Literal, TypeAlias

Block: TypeAlias = dict[str, Any]
"""An insight, an opportunity, a solution or a metric, as TheyDo has it."""
Kind: TypeAlias = Literal["insights", "opportunities", "solutions", "metrics"]
FORMATS: dict[str, Kind] = {
    "THEYDO_INSIGHTS_V1": "insights",
    "THEYDO_OPPORTUNITIES_V1": "opportunities",
    "THEYDO_SOLUTIONS_V1": "solutions",
    "THEYDO_METRICS_V1": "metrics",
}
"""What a file says that it is, and the key of its list."""
RESPONSES = frozenset({"THEYDO_SURVEY_RESPONSES_V1", "THEYDO_FEEDBACK_RESPONSES_V1"})
"""Answers of single people, of which no journey can be made."""
PAIN, GAIN, QUOTE = "Pain", "Gain", "Quote"
"""Types of insights that are written."""
AT_MOST, AT_LEAST = "LESS_THAN_OR_EQUAL_TO", "MORE_THAN_OR_EQUAL_TO"
"""Whether a target is to be stayed under or reached."""


def tags(**groups: str) -> list[dict[str, str]]:
    """Tags by group, those that say something."""
    return [{"tagGroup": group, "tag": tag} for group, tag in groups.items() if tag]


def format_of(value: Any) -> str:
    """What a file says that it is, if that is TheyDo's; empty for others."""
    said = value.get("format") if isinstance(value, dict) else None
    return said if isinstance(said, str) and said.startswith("THEYDO_") else ""
