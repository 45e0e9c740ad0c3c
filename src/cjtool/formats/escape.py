"""Text and code in a cell of a table in Markdown, for GitHub, Pandoc and marked."""

_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>&|~$^"})


def signs(text: str) -> str:
    """The text with a backslash before every sign that could be markup."""
    return text.translate(_SIGNS)


def code(text: str) -> str:
    """Code as an element: between backticks nothing can be escaped, and a pipe would end the cell."""
    return f"<code>{signs(text)}</code>"
