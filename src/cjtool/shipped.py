"""Where the files lie that come with cjtool and are no Python: in the package when installed, in the repository while working on it."""

from pathlib import Path


def templates(kind: str) -> Path:
    """The folder of one kind of templates: `new`, `starters` or `pages`."""
    package = Path(__file__).parent
    shipped = package / "templates"
    return (shipped if shipped.is_dir() else package.parents[1] / "templates") / kind
