"""What `new` writes: a journey or a definition to fill in."""

from cjtool.edit import quoted
from cjtool.shipped import templates


def stub(kind: str, id: str, name: str, language: str) -> str:
    """A journey or a definition to fill in, with comments in a language if there are any in it, else in English."""
    stubs = templates("new")
    own = stubs / language
    stubs = own if own.is_dir() else stubs / "en"
    text = (stubs / f"{kind}.yaml").read_text("utf-8")
    for token, value in (("@ID@", id), ("@LANGUAGE@", language), ("@NAME@", quoted(name))):
        text = text.replace(token, value)
    return text
