"""The page of a house rule, as `explain` shows it."""

from pathlib import Path
from textwrap import indent

from cjtool.model import HouseRule


def page(rule: HouseRule, path: Path, line: int) -> str:
    """What it says, why, its condition, and where it is written; user text stands in it as it is."""
    kept = " Drafts are left alone." if rule.completeness else ""
    written = [
        " ".join(rule.message.split()),
        " ".join((rule.reason or "").split()),
        f"## Found\n\nFor each {rule.subject} where this is true:\n\n{indent(rule.when, '    ')}",
        f"A house rule, written in `{path.as_posix()}`, line {line}.{kept}",
    ]
    return "\n\n".join(part for part in written if part)
