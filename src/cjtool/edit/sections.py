"""Adding a definition to a library section."""

import re

from cjtool.document import entries, parse, places
from cjtool.source import Source

_NEXT_KEY = re.compile(r"^(?![ #\r\n]).", re.MULTILINE)


def insert_entry(source: Source, section: str, block: str) -> str | None:
    """The text with an entry at the end of a section written in block style.

    `block` is `id:` and its keys, not indented; it is indented as the section's entries are. None where the section is not there, or is written in
    braces, or where the outcome would not be the same data with one entry more.
    """
    data = parse(source).data
    if not isinstance(data, dict) or not isinstance(data.get(section), dict):
        return None
    start = places(source).key((section,)).span
    first = next((each for each in entries(source) if each.path[:-1] == (section,)), None)
    margin = " " * (source.position(first.start)[1] - 1) if first is not None else "  "
    after = _NEXT_KEY.search(source.text, source.text.find("\n", start.end) + 1)
    head = source.text[: after.start() if after else len(source.text)]
    at = _end(head)
    end = "\r\n" if "\r\n" in source.text else "\n"
    entry = "".join(f"{margin}{line}{end}" if line else end for line in block.rstrip("\n").split("\n"))
    joint = "" if source.text[:at].endswith("\n") else end
    text = f"{source.text[:at]}{joint}{entry}{source.text[at:]}"
    changed = parse(Source(source.path, text)).data
    added = parse(Source(source.path, block)).data
    if not isinstance(added, dict):
        return None
    expected = {**data, section: {**data[section], **added}}
    return text if changed == expected else None


def _end(head: str) -> int:
    """Where a text ends without the blank lines and comments at the margin, which belong to what comes after."""
    at = len(head)
    while (start := head.rfind("\n", 0, max(0, at - 1)) + 1) and _is_margin(head[start:at]):
        at = start
    return at


def _is_margin(line: str) -> bool:
    return line.startswith("#") or (line.endswith("\n") and not line.strip(" \t\r\n"))
