"""TheyDo's files as JSON Schemas: ours, made after the facts of theirs, with the same keys and as closed."""

from typing import Any

Schema = dict[str, Any]
_TEXT: Schema = {"type": "string"}
_TEXTS: Schema = {"type": "array", "items": _TEXT}
_EMAIL: Schema = {"type": "string", "pattern": r"^[^@\s]+@[^@\s]+\.[A-Za-z]{2,}$"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_NUMBER: Schema = {"type": "number"}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def _object(required: Schema, optional: Schema) -> Schema:
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


_TAGS: Schema = {"type": "array", "items": _object({"tagGroup": _TEXT, "tag": _TEXT}, {})}
_BLOCK = {
    "description": _TEXT, "type": _TEXT, "status": _TEXT, "externalLinks": _TEXTS, "tags": _TEXTS, "groups": _TEXTS,
    "groupTags": _TAGS, "ownerEmail": _EMAIL,
}  # fmt: skip
_NAMED = {"importKey": {"type": "string", "minLength": 1}, "title": {"type": "string", "minLength": 1}}
_POINTS: dict[str, Schema] = {
    "CES": {"score": _NUMBER, "respondents": _COUNT},
    "CSAT": dict.fromkeys(
        ("veryUnsatisfied", "unsatisfied", "neutral", "satisfied", "verySatisfied"), _COUNT
    ),
    "NPS": dict.fromkeys(("detractors", "passives", "promoters"), _COUNT),
    "RATIO": {"numerator": _NUMBER, "denominator": _NUMBER},
    "OTHER": {"value": _NUMBER},
}
_DIMENSIONS: Schema = {"type": "array", "items": _object({"key": _TEXT, "value": _TEXT}, {})}


def _metric(type: str) -> Schema:
    point = _object({"dateOfMeasurement": _DAY, **_POINTS[type]}, {"dimensions": _DIMENSIONS})
    aggregated = {"aggregationMethod": {"enum": ["SUM", "AVERAGE"]}} if type == "OTHER" else {}
    return _object(
        {"type": {"const": type}, **_NAMED, "unit": _TEXT, "dataPoints": {"type": "array", "items": point}, **aggregated},
        {
            "description": _TEXT, "ownerEmail": _EMAIL, "target": _NUMBER, "groups": _TEXTS, "groupTags": _TAGS,
            "targetComparisonOperator": {"enum": ["LESS_THAN_OR_EQUAL_TO", "MORE_THAN_OR_EQUAL_TO"]},
        },
    )  # fmt: skip


_ITEMS: dict[str, Schema] = {
    "INSIGHTS": _object(_NAMED, {**_BLOCK, "icon": _TEXT, "empathyScore": _NUMBER, "weight": _NUMBER}),
    "OPPORTUNITIES": _object(_NAMED, _BLOCK),
    "SOLUTIONS": _object(_NAMED, {**_BLOCK, "priority": {"enum": ["HIGH", "MEDIUM", "LOW"]}}),
    "METRICS": {"oneOf": list(map(_metric, _POINTS))},
}
SHAPES: dict[str, Schema] = {
    f"THEYDO_{name}_V1": _object(
        {"format": {"const": f"THEYDO_{name}_V1"}, name.lower(): {"type": "array", "items": items}}, {}
    )
    for name, items in _ITEMS.items()
}
"""The shape of a file, by what it says that it is."""
