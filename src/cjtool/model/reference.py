"""The format on one page for people: every key of every object, from the JSON Schemas."""

from collections.abc import Iterator
from typing import Any

from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.model.json_schema import KINDS, schema
from cjtool.model.values import LARGEST

_HEAD = """# The journey format, version 1

A file's first key says what it is: `cjtool: journey/v1`, `cjtool: library/v1` (what journeys share),
`cjtool: project/v1` (the settings, in `cjtool.yaml`) or `cjtool: settings/v1` (settings that projects share). A folder with a `cjtool.yaml` is a project: every YAML file
below it with such a first key is read, in any order. A journey also works alone.

Few keys are required; each of the others adds a lane to the map, a check or a table to the report. Keys are
English, content is in the journey's own language. One value is as good as a list of one; text is as good as an
object with only its first key, wherever no other key is required: `klantcontact: Klantcontact` is a team with that
name, `- Looks around` a step, `- Long wait` a pain. Ids are made from names where you give none, of letters and digits of any script, and a reference
is a bare id: the key says what it refers to. Left-out keys and `null` are the same; `meta` takes data of your own
everywhere.

Text with `: `, ` #` or, in `[…]` and `{…}`, a comma goes in quotes: `pains: ["Long wait, no word"]`.
Numbers have a point before a fraction and nothing between thousands: `emotion: -1.5`, `value: 85000`; `85.000` is an error that asks which of the two is meant.
"""
_ORDER = ("Stage", "Step", "Staff", "Branch", "Pain", "Gain", "Opportunity", "Reading", "Feedback", "Persona", "Touchpoint",
          "Channel", "Team", "Promise", "Objective", "Metric", "Source", "Brand", "Colours", "FontFiles", "MapSettings", "LintSettings", "DiffSettings",
          "MeasureSettings", "AnswerSource", "AnswerColumns", "EventSource", "EventColumns",
          "HouseRule", "LibraryLint")  # fmt: skip
_TITLES = {"MapSettings": "Map settings", "LintSettings": "Lint settings", "DiffSettings": "Diff settings", "MeasureSettings": "Measure settings", "AnswerSource": "Source of answers",
           "AnswerColumns": "Columns of answers", "EventSource": "Event log", "EventColumns": "Columns of events", "Reading": "Metric reading", "FontFiles": "Font files",
           "HouseRule": "House rule", "LibraryLint": "Lint in a library"}  # fmt: skip
_ROOTS = {"settings": "Shared settings"}
_WORDS = {
    "string": "text",
    "number": "number",
    "integer": "whole number",
    "boolean": "true or false",
    "object": "object",
}


def page() -> str:
    """The reference as Markdown."""
    parts = [_HEAD]
    for kind in KINDS:
        made = schema(kind)
        parts.append(_section(_ROOTS.get(kind, kind.capitalize()), made))
    objects = {name: made for kind in KINDS for name, made in schema(kind)["$defs"].items()}
    parts += [_section(_TITLES.get(name, name), objects[name]) for name in _ORDER if name in objects]
    parts.append(f"## Built in\n\nChannels: {_listed(CHANNELS)}.\n\nMetrics: {_listed(METRICS)}.")
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _section(title: str, made: dict[str, Any]) -> str:
    required = set(made.get("required", ()))
    rows = [_row(key, given, key in required) for key, given in made["properties"].items() if key != "meta"]
    table = "\n".join(["| key | value | meaning |", "|---|---|---|", *rows])
    first = next(iter(made["properties"]))
    alone = f" Text alone is its `{first}`." if "string" in made["type"] else ""
    return f"## {title}\n\n{made.get('description', '')}{alone}\n\n{table}"


def _row(key: str, given: dict[str, Any], required: bool) -> str:
    default = given.get("default")
    said = "" if default in (None, False, [], {}, ()) else f" Default: `{default}`."
    shown = f"**`{key}`**" if required else f"`{key}`"
    meaning = f"{given.get('description', '')}{said}".replace("|", "\\|")
    return f"| {shown} | {_value(given).replace('|', chr(92) + '|')} | {meaning}{' Required.' if required else ''} |"


def _value(given: dict[str, Any]) -> str:
    if choices := given.get("enum") or [each for each in (given.get("const"),) if each]:
        return ", ".join(f"`{each}`".replace("\t", "\\t") for each in choices)
    if "$ref" in given:
        name = str(given["$ref"]).rsplit("/", 1)[-1]
        title = _TITLES.get(name, name)
        return (
            f"[{title.lower()}](#{title.lower().replace(' ', '-')})" if name in _ORDER else "library sections"
        )
    if "anyOf" in given:
        return " or ".join(dict.fromkeys(_choice(each) for each in _longest(given["anyOf"])))
    if given.get("type") == "array":
        return f"list of {_value(given['items'])}" if "items" in given else "list"
    if given.get("type") == "object" and isinstance(given.get("additionalProperties"), dict):
        return f"{_value(given['additionalProperties'])} by id"
    return _plain(given)


def _choice(given: dict[str, Any]) -> str:
    """A value that may stand there; an object beside a plain value has one for each persona."""
    return "one by persona" if "additionalProperties" in given and "$ref" not in given else _value(given)


def _plain(given: dict[str, Any]) -> str:
    low, high = given.get("minimum"), given.get("maximum", LARGEST)
    bounds = f" from {low} to {high}" if low is not None and abs(high) < LARGEST else ""
    if given.get("format") == "date":
        return "date, `YYYY-MM-DD`"
    if "pattern" in given and "examples" in given:
        return f"text such as `{given['examples'][-1]}`"
    return _WORDS.get(str(given.get("type", "")), "anything") + bounds


def _longest(choices: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Of a value and a list of such values, the list alone: that one is as good is said once, above."""
    lists = [each for each in choices if each.get("type") == "array"]
    yield from lists or choices


def _listed(names: dict[str, Any]) -> str:
    return ", ".join(f"`{name}`" for name in names)
