"""Small projects of given texts, and catalogs of them; a reader of catalogs that shares nothing with cjtool's."""

import ast
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from cjtool.catalogs.entries import CatalogFile
from cjtool.catalogs.extraction import placed_entries
from cjtool.catalogs.reading import read_catalog
from cjtool.catalogs.writing import header_with, written_catalog
from cjtool.project import Workspace, load
from cjtool.source import Source

TODAY = date(2026, 11, 29)
PO = Path("locales/fr.po")
_STRING = re.compile(r'(#~ )?(msgctxt|msgid|msgstr)? ?"(.*)"')


class _Dumper(yaml.SafeDumper):
    """Quotes what is no plain word: `0E0` is a number to some readers."""


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    plain = re.fullmatch(r"[A-Za-z][A-Za-z /-]*", text)
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, None if plain else '"')


_Dumper.add_representer(str, _quoted)


def workspace(**files: Any) -> Workspace:
    """A project of files by their names without the ending; the settings are those of an English project unless given."""
    files = {"cjtool": {"cjtool": "project/v1", "name": "Trips"}, **files}
    sources = [
        Source(Path(f"{name}.yaml"), yaml.dump(data, Dumper=_Dumper, allow_unicode=True))
        for name, data in files.items()
    ]
    project = load(Path(), sources, TODAY)
    assert [problem.message for problem in project.problems] == []
    return project


def journey(**keys: Any) -> dict[str, Any]:
    """A journey of one step; `step` has its keys."""
    step = {"name": "Waits", "id": "wait", **keys.pop("step", {})}
    stage = {"name": "Book", "id": "book", "steps": [step]}
    return {"cjtool": "journey/v1", "id": "trip", "title": "I book a trip", "stages": [stage], **keys}


def catalog(
    project: Workspace, translate: Callable[[str], str] = lambda _: "", language: str = "fr"
) -> CatalogFile:
    """A catalog of a project's texts as it is read back from its file."""
    entries = placed_entries(project, language)
    filled = tuple(replace(entry, translation=translate(entry.text)) for entry in entries)
    header = header_with("", {"Language": language, "Content-Type": "text/plain; charset=UTF-8"})
    return from_text(written_catalog(CatalogFile(language, Source(PO, ""), header, (), filled)), language)


def from_text(text: str | bytes, language: str = "fr") -> CatalogFile:
    """A catalog as it is read; with problems it is none."""
    data = text if isinstance(text, bytes) else text.encode()
    return read_catalog(data, PO, language)


def simple_reader(text: str) -> list[tuple[str, str, str]]:
    """Context, source text and translation of each entry that is not obsolete, by strings of Python alone."""
    entries: list[dict[str, str]] = []
    keyword = ""
    for line in text.split("\n"):
        match = _STRING.fullmatch(line)
        if match is None:
            assert line == "" or line.startswith("#"), line
            continue
        if match[1]:
            continue
        keyword = match[2] or keyword
        if match[2] == "msgctxt" or (match[2] == "msgid" and (not entries or "msgid" in entries[-1])):
            entries.append({})
        part = ast.literal_eval(f'"{match[3]}"')
        entries[-1][keyword] = entries[-1].get(keyword, "") + part
    return [(each.get("msgctxt", ""), each["msgid"], each["msgstr"]) for each in entries]
