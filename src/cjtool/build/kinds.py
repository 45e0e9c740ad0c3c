"""What kind of file a document is, by its first key."""

from typing import Literal, TypeAlias

from cjtool.build import kind_phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.build.reporter import Reporter
from cjtool.document import Document
from cjtool.message import Hint, Listed, Plain
from cjtool.spelling import nearest

Kind: TypeAlias = Literal["project/v1", "library/v1", "journey/v1", "settings/v1"]

KINDS: tuple[Kind, ...] = ("journey/v1", "library/v1", "project/v1", "settings/v1")
_SUPPORTED = says.READS(kinds=Listed(KINDS, ""))


def kind_of(document: Document, reporter: Reporter) -> Kind | None:
    """The kind, or None with a problem reported."""
    data = document.data
    if data is None:
        if not document.problems:
            reporter.at_start("schema", says.EMPTY_FILE, says.START_WITH_TITLE)
        return None
    if not isinstance(data, dict):
        reporter.at_start("schema", says.NO_OBJECT, says.START)
        return None
    if "cjtool" not in data:
        close = nearest("cjtool", data)
        hint = says.IS_IT_MEANT(key=close) if close else says.FIRST_LINE
        reporter.at_start("schema", says.NO_KIND, hint)
        return None
    return _stated(data["cjtool"], reporter, first=next(iter(data)) == "cjtool")


def _stated(kind: object, reporter: Reporter, *, first: bool) -> Kind | None:
    if not first:
        reporter.key("schema", ("cjtool",), says.NOT_FIRST, says.TO_THE_TOP)
    if kind in KINDS:
        return kind
    if not isinstance(kind, str):
        reporter.value("unsupported-version", ("cjtool",), says.SAYS_NO_KIND, _SUPPORTED)
        return None
    name, _, version = kind.partition("/")
    known = {each.partition("/")[0]: each for each in KINDS}
    if name in known and version:
        message = says.UNKNOWN_VERSION(version=version[:40], name=Plain(name))
        hint: Hint = _way_on(kind)
    else:
        close = nearest(name, known)
        message = says.NOT_A_KIND(kind=kind[:40])
        hint = did_you_mean(known[close]) if close else _SUPPORTED
    reporter.value("unsupported-version", ("cjtool",), message, hint)
    return None


def _way_on(kind: str) -> Hint:
    """What to do with a file of another version."""
    from cjtool.migration.ways import is_newer, steps_from  # most files are of today

    if is_newer(kind, KINDS):
        return says.NEWER
    way = steps_from(kind, KINDS)
    return says.MIGRATE(kind=way[-1].stated) if way else _SUPPORTED
