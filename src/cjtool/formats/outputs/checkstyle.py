"""Checkstyle's XML, which Jenkins and many other tools read."""

from collections.abc import Iterator
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.formats.counts import standing
from cjtool.formats.files import by_file
from cjtool.formats.frame import marked
from cjtool.formats.xml import DECLARATION, tag
from cjtool.lint import Outcome


def render(outcome: Outcome) -> str:
    """The findings that stand by file; a clean file is there too, without any."""
    groups = by_file(standing(outcome), outcome.files)
    lines = [line for path, found in groups.items() for line in _file(path, found)]
    return DECLARATION + "\n".join(['<checkstyle version="4.3">', *lines, "</checkstyle>\n"])


def _file(path: Path, found: list[Diagnostic]) -> Iterator[str]:
    yield f"  <{tag('file', name=path.as_posix())}>"
    for each in found:
        place = {"line": each.span.line, "column": each.span.column}
        said = {"severity": each.severity, "message": marked(each), "source": f"cjtool.{each.rule}"}
        yield f"    <{tag('error', **place, **said)}/>"
    yield "  </file>"
