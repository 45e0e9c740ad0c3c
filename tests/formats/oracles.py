"""Other readers' views of what was written: their schemas, parsers and ways of taking escapes back."""

import html
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import cmarkgfm
import xmlschema
from jsonschema import Draft202012Validator

_JUNIT = xmlschema.XMLSchema(Path(__file__).with_name("junit-10.xsd").as_posix())
_ESCAPES = {";": "%3B", "\r": "%0D", "\n": "%0A", "]": "%5D"}
_POSITION = {
    "type": "object",
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    "required": ["line", "column"],
    "additionalProperties": False,
}
_RANGE = {
    "type": "object",
    "properties": {"start": _POSITION, "end": _POSITION},
    "required": ["start", "end"],
    "additionalProperties": False,
}
_TEXT = {"type": "string"}
_RDJSON = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"type": "object", "properties": {"name": _TEXT, "url": _TEXT}, "additionalProperties": False},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location", "severity", "code"],
                "additionalProperties": False,
                "properties": {
                    "message": _TEXT,
                    "location": {
                        "type": "object",
                        "required": ["path", "range"],
                        "properties": {"path": _TEXT, "range": _RANGE},
                        "additionalProperties": False,
                    },
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {
                        "type": "object",
                        "required": ["value"],
                        "properties": {"value": _TEXT, "url": _TEXT},
                        "additionalProperties": False,
                    },
                    "suggestions": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["range", "text"],
                            "properties": {"range": _RANGE, "text": _TEXT},
                            "additionalProperties": False,
                        },
                    },
                },
            },
        },
    },
}  # fmt: skip
"""`DiagnosticResult` of reviewdog's format; Protocol Buffers' JSON reader takes no key that it does not know."""


def junit(text: str) -> ElementTree.Element:
    """JUnit's XML; but for `file` on its cases it keeps to the schema."""
    root, bare = ElementTree.fromstring(text), ElementTree.fromstring(text)
    for case in bare.iter("testcase"):
        case.attrib.pop("file")
    _JUNIT.validate(bare)
    return root


def rdjson(text: str) -> list[dict[str, Any]]:
    """The diagnostics of a document that reviewdog reads."""
    document = json.loads(text)
    Draft202012Validator(_RDJSON).validate(document)
    found: list[dict[str, Any]] = document["diagnostics"]
    return found


def azure(text: str) -> list[tuple[dict[str, str], str]]:
    """The commands as the agent of Azure Pipelines takes them: properties and data."""
    found = []
    for line in filter(None, re.split("\r\n|\r|\n", text)):
        match = re.fullmatch(r"##vso\[task\.logissue ([^\]]*)\](.*)", line, re.DOTALL)
        assert match, line
        pairs = [pair.split("=", 1) for pair in match[1].split(";") if pair]
        found.append(({key: _decoded(value) for key, value in pairs}, _decoded(match[2])))
    return found


def markdown(text: str) -> list[list[str]]:
    """The texts in the cells of the rows, as GitHub's renderer shows them."""
    page = cmarkgfm.github_flavored_markdown_to_html(text, cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE)
    rows = re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)[1:]
    cells = [re.findall(r"<td>(.*?)</td>", row, re.DOTALL) for row in rows]
    assert {name for row in cells for cell in row for name in re.findall(r"<(\w+)", cell)} <= {"code", "a"}
    return [[html.unescape(re.sub(r"<!-- -->|<[^>]*>", "", cell)).strip() for cell in row] for row in cells]


def _decoded(text: str) -> str:
    for character, written in _ESCAPES.items():
        text = text.replace(written, character)
    return text.replace("%AZP25", "%")
