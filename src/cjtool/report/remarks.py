"""Findings by lens, each at its file and line."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.lint.place import within
from cjtool.model import Journey
from cjtool.project import Workspace

LENSES = ("ux", "journey", "cx", "")
"""From the single interaction to the relationship; problems of validity have no lens."""


@dataclass(frozen=True)
class Remarks:
    """Findings, also those that are waived or accepted, by file and by the journey that they name."""

    by_path: Mapping[Path, tuple[Diagnostic, ...]]
    by_journey: Mapping[str, tuple[Diagnostic, ...]]

    def of(self, journey: Journey, workspace: Workspace) -> tuple[Diagnostic, ...]:
        """What was found in a journey's file, or at a place in the journey; each once."""
        path = workspace.file_of(journey).source.path
        listed = (*self.by_path.get(path, ()), *self.by_journey.get(journey.id, ()))
        return tuple({id(diagnostic): diagnostic for diagnostic in listed}.values())


def indexed(diagnostics: Iterable[Diagnostic]) -> Remarks:
    """Findings looked through once, for any number of journeys."""
    by_path: dict[Path, list[Diagnostic]] = {}
    by_journey: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        by_path.setdefault(diagnostic.span.path, []).append(diagnostic)
        by_journey.setdefault(re.split("[/#]", diagnostic.at, maxsplit=1)[0], []).append(diagnostic)
    return Remarks(
        {path: tuple(listed) for path, listed in by_path.items()},
        {journey: tuple(listed) for journey, listed in by_journey.items()},
    )


def by_lens(diagnostics: Iterable[Diagnostic], root: Path) -> Mapping[str, tuple[Diagnostic, ...]]:
    """Those that stand, grouped by lens, the worst first, then by place."""
    standing = (each for each in diagnostics if each.stands)
    listed = sorted(standing, key=lambda each: (-each.severity, where(each, root), each.rule, each.message))
    grouped = {lens: tuple(each for each in listed if each.lens == lens) for lens in LENSES}
    return {lens: found for lens, found in grouped.items() if found}


@dataclass(frozen=True)
class SetAside:
    """How many findings are not listed: waived in the files, or accepted in the baseline."""

    waived: int = 0
    accepted: int = 0


def set_aside(diagnostics: Iterable[Diagnostic]) -> SetAside:
    """The findings that do not stand, each counted once."""
    aside = [each for each in diagnostics if not each.stands]
    waived = sum(bool(each.waived) for each in aside)
    return SetAside(waived, len(aside) - waived)


def where(diagnostic: Diagnostic, root: Path) -> tuple[str, int]:
    """The file, from the project's folder, and the line."""
    return within(diagnostic.span.path, root), diagnostic.span.line
