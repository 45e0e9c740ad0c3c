"""One journey through points of history, whatever it and its file were called there."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from cjtool.build import Root
from cjtool.diagnostic import Diagnostic
from cjtool.diff.alike import same_journeys
from cjtool.files.past import PastPoint
from cjtool.history.figures import JourneyFigures, figures_of, judged_figures
from cjtool.model import Journey
from cjtool.project import Workspace

Judged: TypeAlias = Callable[[Workspace], Sequence[Diagnostic]]
"""What rules say of a project as it was; nothing where nobody asks."""


@dataclass(frozen=True)
class HistoryRow:
    """A journey at a point: its figures, or what is wrong in its files there."""

    point: PastPoint
    figures: JourneyFigures | None
    problem: Diagnostic | None = None


@dataclass(frozen=True)
class JourneyHistory:
    """A journey as it is, and what it was at points of its history, the oldest first."""

    journey: Journey
    workspace: Workspace
    rows: tuple[HistoryRow, ...]

    @property
    def measured(self) -> Mapping[str, str]:
        """The metrics that it was measured with at some point, by id: what each is called, the latest first met."""
        found: dict[str, str] = {}
        for row in reversed(self.rows):
            for id, reading in (row.figures.readings if row.figures else {}).items():
                found.setdefault(id, reading.metric.name)
        return found


@dataclass
class _Followed:
    """A journey on the way back: what it was at the point that was looked at last."""

    journey: Journey
    newest: Journey
    path: Path
    rows: list[HistoryRow] = field(default_factory=list)
    _rest_on: tuple[Root | None, ...] = ()
    _figures: JourneyFigures | None = None

    def figures(
        self, journey: Journey, there: Workspace, findings: Sequence[Diagnostic] | None
    ) -> JourneyFigures:
        """Those of the journey at a point; reckoned anew where its file, or what journeys share, is another one there."""
        shared = (file.root for file in there.files if not isinstance(file.root, Journey))
        rest_on = (journey, *shared)
        if self._figures is None or rest_on != self._rest_on:
            self._rest_on, self._figures = rest_on, figures_of(journey, there)
        return judged_figures(self._figures, findings)


def follow(
    workspace: Workspace,
    journeys: Iterable[Journey],
    past: Iterable[tuple[PastPoint, Workspace | None]],
    judged: Judged | None = None,
) -> tuple[JourneyHistory, ...]:
    """The history of some journeys of a project, through its past from the latest point on.

    A journey is known again by its id, else by its title and steps. Where it is not there, there is no row. All other
    journeys of the project are followed with it, from the latest point that has them: none of those is what it was.
    """
    wanted = [_Followed(each, each, _own_path(each, workspace)) for each in journeys]
    known = {each.newest.id for each in wanted}
    others = [each for each in workspace.journeys if each.id not in known]
    siblings = [_Followed(each, each, _own_path(each, workspace)) for each in others]
    broken = _broken(workspace)
    for point, there in past:
        if there is not None:
            met = _meet(wanted, siblings, broken, there)
            _look(met, point, there, judged(there) if judged else None)
            broken = _broken(there) if all(journey for _, journey in met) else frozenset()
    return tuple(JourneyHistory(each.newest, workspace, tuple(reversed(each.rows))) for each in wanted)


_Met: TypeAlias = list[tuple[_Followed, Journey | None]]


def _meet(
    wanted: Sequence[_Followed], siblings: list[_Followed], broken: Collection[Path], there: Workspace
) -> _Met:
    """What each wanted journey is at a point, if it is there; siblings go back to it too, and who is new there is one.

    `broken` are files that could not be used at the later point, which had all that are wanted: one that nobody is
    known by is a sibling's.
    """
    every = [*wanted, *siblings]
    strange = set(broken) - {each.path for each in every}
    able = tuple(each for each in there.journeys if _own_path(each, there) not in strange)
    now = replace(there, journeys=tuple(each.journey for each in every))
    before = {other.id: one for one, other in same_journeys(replace(there, journeys=able), now)}
    met = [(each, before.get(each.journey.id)) for each in every]
    for each, journey in met[len(wanted) :]:
        if journey is not None:
            each.journey, each.path = journey, _own_path(journey, there)
    taken = {one.id for one in before.values()}
    new = [each for each in there.journeys if each.id not in taken]
    siblings += [_Followed(each, each, _own_path(each, there)) for each in new]
    return met[: len(wanted)]


def _look(met: _Met, point: PastPoint, there: Workspace, found: Sequence[Diagnostic] | None) -> None:
    for each, journey in met:
        if journey is not None:
            path = there.file_of(journey).source.path
            own = None if found is None else [one for one in found if one.span.path == path]
            each.rows.append(HistoryRow(point, each.figures(journey, there, own)))
            each.journey, each.path = journey, _own_path(journey, there)
        elif (problem := _problem(each.path, there)) is not None:
            each.rows.append(HistoryRow(point, None, problem))


def _broken(workspace: Workspace) -> frozenset[Path]:
    """The paths of the files that could not be used, in their project."""
    paths = {problem.span.path for problem in workspace.problems}
    return frozenset(_within(path, workspace) for path in paths)


def _problem(path: Path, there: Workspace) -> Diagnostic | None:
    """What is wrong where a journey's file is there and cannot be used: in it, else in what it rests on."""
    whole = there.root / path
    if not any(file.source.path == whole for file in there.files) and not any(
        problem.span.path == whole for problem in there.problems
    ):
        return None
    own = [problem for problem in there.problems if problem.span.path == whole]
    return next(iter([*own, *there.problems]), None)


def _own_path(journey: Journey, workspace: Workspace) -> Path:
    """The path of a journey's file in its project."""
    return _within(workspace.file_of(journey).source.path, workspace)


def _within(path: Path, workspace: Workspace) -> Path:
    return path.relative_to(workspace.root) if path.is_relative_to(workspace.root) else path
