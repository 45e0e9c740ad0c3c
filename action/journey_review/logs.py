"""Texts of others in the log of a run."""


def on_one_line(text: str) -> str:
    """A text that neither breaks its line nor acts on what shows it."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
