"""Text and code in a cell of a table in Markdown, for GitHub, Pandoc and marked."""

import re

_LINKED = re.compile(r"(?<=:)(?=//)|(?<=[Ww]{3})(?=\.)")
"""Where GitHub would make a link of an address, in an element for code too."""
_APART = "<!-- -->"
_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>&|~$^"})


def signs(text: str) -> str:
    """The text with a backslash before every sign that could be markup."""
    return text.translate(_SIGNS)


def code(text: str) -> str:
    """Code as an element: between backticks nothing can be escaped, and a pipe would end the cell. Addresses in it are no links."""
    return f"<code>{_LINKED.sub(_APART, signs(text))}</code>"
