"""All that changed between two versions of some projects."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cjtool.diagnostic import Diagnostic
from cjtool.diff.alike import same_journeys
from cjtool.diff.change import Change
from cjtool.diff.curves import CurveOfStage, stage_curves
from cjtool.diff.level import Level
from cjtool.message import Message, Says, as_message
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.source import Span

_NOT_VALID_NOW = Says(
    en="this file is not valid now, so that what changed in it is not told: {problem}",
    nl="dit bestand is nu niet geldig, dus wat erin veranderde staat hier niet: {problem}",
    fr="ce fichier n’est pas valide à présent ; ce qui y a changé n’est donc pas dit : {problem}",
    de="diese Datei ist jetzt nicht gültig, darum fehlt hier, was sich darin geändert hat: {problem}",
)
_WAS_NOT_VALID = Says(
    en="this file was not valid before, so that what changed in it is not told: {problem}",
    nl="dit bestand was eerder niet geldig, dus wat erin veranderde staat hier niet: {problem}",
    fr="ce fichier n’était pas valide auparavant ; ce qui y a changé n’est donc pas dit : {problem}",
    de="diese Datei war vorher nicht gültig, darum fehlt hier, was sich darin geändert hat: {problem}",
)


OF_WHOLE_PROJECTS = frozenset({"project-added", "project-removed"})
"""Kinds of changes that tell of all files of a project at once."""


@dataclass(frozen=True)
class Unseen:
    """A file of which nothing can be told, as it is not valid in one version."""

    problem: Diagnostic
    now: bool
    """Whether it is so in the later version."""

    @property
    def spans(self) -> tuple[Span | None, Span | None]:
        """Where it is not valid, before and after."""
        span = self.problem.span
        return (None, span) if self.now else (span, None)

    def text(self, language: str = "en") -> str:
        """Why nothing is told."""
        sentence = _NOT_VALID_NOW if self.now else _WAS_NOT_VALID
        return sentence(problem=as_message(self.problem.worded)).text(language)


@dataclass(frozen=True)
class ProjectDiff:
    """What changed in one project."""

    before: Workspace
    after: Workspace
    changes: tuple[Change, ...]
    new: tuple[Diagnostic, ...] = ()
    """Findings that stand now, and did not before."""
    mended: tuple[Diagnostic, ...] = ()
    """Findings that stood before, and do not now."""
    unseen: tuple[Unseen, ...] = ()
    home: str = ""
    """The way from the top of the repository to the project; empty at the top, and without git."""

    @property
    def name(self) -> str:
        """What it is called beside others: its name, else where it lies."""
        return self.shown.name or self.home or self.shown.root.as_posix()

    @cached_property
    def journeys(self) -> tuple[tuple[Journey, Journey], ...]:
        """The journeys that both versions have."""
        return same_journeys(self.before, self.after)

    @cached_property
    def curves(self) -> Mapping[str, tuple[CurveOfStage, ...]]:
        """The stages in which customers feel otherwise, by the id of their journey."""
        found = {}
        for was, now in self.journeys:
            found[now.id] = tuple(each for each in stage_curves(was, now) if not each.same)
        return {id: curves for id, curves in found.items() if curves}

    @property
    def comes_or_goes(self) -> bool:
        """Whether one version has nothing at all of the project, so that one change stands for all journeys of the other."""
        return any(change.kind in OF_WHOLE_PROJECTS for change in self.changes)

    @property
    def shown(self) -> Workspace:
        """The later version, else the earlier one."""
        return self.after if self.after.files else self.before


@dataclass(frozen=True)
class Differences:
    """All that changed in some projects, and what the two versions are called; the later one may be the work tree, without a name."""

    projects: tuple[ProjectDiff, ...]
    names: tuple[str, str]
    below: str = ""
    """The way from the top of the repository to the folder that paths are shown from."""
    notes: tuple[Message, ...] = ()
    """What was passed over, and why."""

    @property
    def changes(self) -> tuple[Change, ...]:
        """Those of all projects."""
        return tuple(change for project in self.projects for change in project.changes)

    @property
    def unseen(self) -> tuple[Unseen, ...]:
        """The files of all projects of which nothing can be told."""
        return tuple(each for project in self.projects for each in project.unseen)

    @property
    def several(self) -> bool:
        """Whether more than one project changed, so that each has to be named."""
        return sum(bool(each.changes or each.new or each.mended) for each in self.projects) > 1

    def counts(self) -> dict[Level, int]:
        """How many changes there are of each level; every level is there."""
        found = Counter(change.level for change in self.changes)
        return {level: found[level] for level in Level}

    def fails(self, least: str | None = None) -> bool:
        """Whether a change that nobody accepted is as bad as a level, which each project may say for itself, or a file is not valid now."""
        return any(each.now for each in self.unseen) or any(
            _reaches(change, least or project.shown.project.diff.fail_on)
            for project in self.projects
            for change in project.changes
        )


def _reaches(change: Change, least: str | None) -> bool:
    if change.accepted or least is None or least == "never":
        return False
    return change.level.place <= Level(least).place
