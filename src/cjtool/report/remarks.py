"""Findings by lens, each at its file and line."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.model import Journey
from cjtool.workspace import Workspace

LENSES = ("ux", "journey", "cx", "")
"""From the single interaction to the relationship; problems of validity have no lens."""


def of_journey(
    diagnostics: Iterable[Diagnostic], journey: Journey, workspace: Workspace
) -> tuple[Diagnostic, ...]:
    """What was found in a journey's file, or at a place in the journey; waived and accepted ones left out."""
    path = workspace.file_of(journey).source.path
    return tuple(
        each
        for each in diagnostics
        if not each.waived
        and not each.baselined
        and (each.span.path == path or re.split("[/#]", each.at)[0] == journey.id)
    )


def by_lens(diagnostics: Iterable[Diagnostic], root: Path) -> Mapping[str, tuple[Diagnostic, ...]]:
    """Grouped by lens, the worst first, then by place."""
    listed = sorted(
        diagnostics, key=lambda each: (-each.severity, where(each, root), each.rule, each.message)
    )
    grouped = {lens: tuple(each for each in listed if each.lens == lens) for lens in LENSES}
    return {lens: found for lens, found in grouped.items() if found}


def where(diagnostic: Diagnostic, root: Path) -> tuple[str, int]:
    """The file, from the project's folder, and the line."""
    path = diagnostic.span.path
    shown = path.relative_to(root) if path.is_relative_to(root) else path
    return shown.as_posix(), diagnostic.span.line
