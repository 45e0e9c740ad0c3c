"""Where the templates lie: in the package when installed, in the repository while working on it."""

from pathlib import Path

import cjtool
from cjtool.edit import quoted


def folder(kind: str) -> Path:
    """The folder of one kind of templates: `new` or `starters`."""
    package = Path(cjtool.__file__).parent
    shipped = package / "templates"
    templates = shipped if shipped.is_dir() else package.parents[1] / "templates"
    return templates / kind


def stub(kind: str, id: str, name: str, language: str) -> str:
    """A journey or a definition to fill in, with comments in a language if there are any in it, else in English."""
    stubs = folder("new") / (language if (folder("new") / language).is_dir() else "en")
    text = (stubs / f"{kind}.yaml").read_text("utf-8")
    for token, value in (("@ID@", id), ("@LANGUAGE@", language), ("@NAME@", quoted(name))):
        text = text.replace(token, value)
    return text
