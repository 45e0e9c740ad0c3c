"""For Azure Pipelines: logging commands, which it shows as issues of the run."""

import re
from pathlib import Path

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.formats.characters import unhidden
from cjtool.formats.counts import standing
from cjtool.formats.paths import repository, within
from cjtool.formats.related import told
from cjtool.lint import Outcome
from cjtool.runners import broken

_TYPE = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "warning"}
"""Azure knows no third type, and leaves out what has another."""

_DATA = str.maketrans({"%": "%AZP25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({";": "%3B", "]": "%5D"})
_LONE = re.compile("[\ud800-\udfff]")


def render(outcome: Outcome) -> str:
    """A command for each finding that stands."""
    root = repository()
    return "".join(f"{_command(each, root)}\n" for each in standing(outcome))


def _command(each: Diagnostic, root: Path) -> str:
    properties = {
        "type": _TYPE[each.severity],
        "sourcepath": within(each.span.path, root).as_posix(),
        "linenumber": str(each.span.line),
        "columnnumber": str(each.span.column),
        "code": each.rule,
    }
    written = "".join(f"{key}={_escape(value, _PROPERTY)};" for key, value in properties.items())
    message = told(each, lambda path: within(path, root).as_posix())
    return f"##vso[task.logissue {written}]{_escape(message, _DATA)}"


def _escape(text: str, table: dict[int, str]) -> str:
    return broken(unhidden(_LONE.sub("\ufffd", text)), "\\[").translate(table)
