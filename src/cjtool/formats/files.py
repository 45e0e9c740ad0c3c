"""Findings by the file that they are in."""

from collections.abc import Iterable
from pathlib import Path

from cjtool.diagnostic import Diagnostic


def by_file(found: Iterable[Diagnostic], files: Iterable[Path] = ()) -> dict[Path, list[Diagnostic]]:
    """The findings of each file, in their order; of `files`, those without findings too."""
    groups: dict[Path, list[Diagnostic]] = {path: [] for path in files}
    for each in found:
        groups.setdefault(each.span.path, []).append(each)
    return dict(sorted(groups.items(), key=lambda group: group[0].as_posix()))
