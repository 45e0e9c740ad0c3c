"""What kind of file a document is, by its first key."""

from typing import Literal, TypeAlias

from cjtool.build.reporter import Reporter
from cjtool.document import Document
from cjtool.spelling import nearest

Kind: TypeAlias = Literal["project/v1", "library/v1", "journey/v1", "settings/v1"]

KINDS: tuple[Kind, ...] = ("journey/v1", "library/v1", "project/v1", "settings/v1")
_SUPPORTED = "cjtool reads " + ", ".join(f"`{kind}`" for kind in KINDS)


def kind_of(document: Document, reporter: Reporter) -> Kind | None:
    """The kind, or None with a problem reported."""
    data = document.data
    if data is None:
        if not document.problems:
            reporter.at_start("schema", "the file is empty", "start with `cjtool: journey/v1` and a `title`")
        return None
    if not isinstance(data, dict):
        reporter.at_start(
            "schema", "a list or text where an object is expected", "start with `cjtool: journey/v1`"
        )
        return None
    if "cjtool" not in data:
        close = nearest("cjtool", data)
        hint = f"is `{close}` meant?" if close else "make `cjtool: journey/v1` the first line"
        reporter.at_start("schema", "no `cjtool` key says what kind of file this is", hint)
        return None
    return _stated(data["cjtool"], reporter, first=next(iter(data)) == "cjtool")


def _stated(kind: object, reporter: Reporter, *, first: bool) -> Kind | None:
    if not first:
        reporter.key("schema", ("cjtool",), "`cjtool` is not the first key", "move it to the top")
    if kind in KINDS:
        return kind
    if not isinstance(kind, str):
        reporter.value(
            "unsupported-version", ("cjtool",), "`cjtool` does not say what kind of file this is", _SUPPORTED
        )
        return None
    name, _, version = kind.partition("/")
    known = {each.partition("/")[0]: each for each in KINDS}
    if name in known and version:
        message, hint = f"version `{version[:40]}` of the {name} format is not known", _SUPPORTED
    else:
        close = nearest(name, known)
        message = f"`{kind[:40]}` is not a kind of file"
        hint = f"did you mean `{known[close]}`?" if close else _SUPPORTED
    reporter.value("unsupported-version", ("cjtool",), message, hint)
    return None
