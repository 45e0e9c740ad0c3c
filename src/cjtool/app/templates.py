"""Where the templates lie: in the package when installed, in the repository while working on it."""

from pathlib import Path

import cjtool


def folder(kind: str) -> Path:
    """The folder of one kind of templates: `reports`, `pages` or `starters`."""
    package = Path(cjtool.__file__).parent
    shipped = package / "templates"
    templates = shipped if shipped.is_dir() else package.parents[1] / "templates"
    return templates / kind
