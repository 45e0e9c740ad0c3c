"""Pages in Markdown: names above the files that they show, and all of it as plain text for a terminal."""

import re
from textwrap import indent

_TITLE = re.compile(r"^```(yaml|text) title=(\S+)$", re.MULTILINE)
_FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def with_names(text: str) -> str:
    """A text in which the name of a file stands above it, and not in the opening of its fence."""
    return _TITLE.sub(r"`\2`:\n\n```\1", text)


def without_markup(page: str) -> str:
    """A page as plain text: code is indented, tables and fences are gone."""
    text = _FENCED.sub(lambda match: indent(match[1], "    ").rstrip("\n"), page)
    text = re.sub(r"^#+ ", "", text, flags=re.MULTILINE)
    text = re.sub(r"^\|[-|]+\|\n", "", text, flags=re.MULTILINE)
    return text.replace("**", "")
