"""Figures of a run, from a file or made now, put beside what projects say."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from cjtool.app import measured_phrases as says
from cjtool.app.figures_file import figures_in
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.app.notices import Notice
from cjtool.build.phrases import did_you_mean
from cjtool.measure.handing_on import measurements
from cjtool.message import Hint, Plain
from cjtool.project import Workspace
from cjtool.project.measured import Measurements
from cjtool.query.run_figures import known_metrics, known_places
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest


def made_now(workspaces: Sequence[Workspace]) -> tuple[Workspace, ...]:
    """Each project with what it measures now, where it says where its answers are."""
    found = {id(made.workspace): measurements(made) for made in measure(workspaces, MeasureRequest())}
    return tuple(_with(each, found.get(id(each))) for each in workspaces)


def from_file(
    path: Path, workspaces: Sequence[Workspace]
) -> tuple[tuple[Workspace, ...], tuple[Notice, ...]]:
    """Each project with its own figures; one alone takes those of a file of one, whatever that is called there."""
    figures = figures_in(path)
    alone = len(figures) == len(workspaces) == 1
    own = {id(each): next(iter(figures)) if alone else each.name for each in workspaces}
    told = Plain(str(path))
    left: list[Notice] = [
        (says.OTHER_PROJECTS(path=told, project=name), "") for name in figures if name not in own.values()
    ]
    made = []
    for workspace in workspaces:
        found = figures.get(own[id(workspace)])
        kept = None if found is None else _kept(found, workspace)
        if found is not None and kept is not None:
            left += _left_out(found, kept, workspace, told)
        made.append(_with(workspace, kept))
    if figures and not any(each.measured.figures or each.measured.targets for each in made):
        raise RequestError(says.OF_NOTHING(path=told), _first_hint(figures, workspaces))
    return tuple(made), tuple(left)


def _with(workspace: Workspace, found: Measurements | None) -> Workspace:
    return workspace if found is None else replace(workspace, measured=found)


def _kept(found: Measurements, workspace: Workspace) -> Measurements:
    """The figures whose place and metric there are in a project."""
    there, metrics = known_places(workspace), known_metrics(workspace)

    def known(at: str, metric: str) -> bool:
        return at in there and metric in metrics

    return replace(
        found,
        figures=tuple(each for each in found.figures if known(each.at, each.metric)),
        targets=tuple(each for each in found.targets if known(each.at, each.metric)),
    )


def _left_out(found: Measurements, kept: Measurements, workspace: Workspace, path: Plain) -> Iterator[Notice]:
    """What of a file has no place in a project, by place, with the nearest that there is."""
    there, metrics = known_places(workspace), known_metrics(workspace)
    spots = [(each.at, each.metric) for each in found.figures] + [
        (each.at, each.metric) for each in found.targets
    ]
    held = {(each.at, each.metric) for each in kept.figures} | {
        (each.at, each.metric) for each in kept.targets
    }
    lost = (spot for spot in spots if spot not in held)
    counted = Counter((at, metric if at in there else "") for at, metric in lost)
    for (at, metric), count in counted.items():
        figures = says.FIGURES(count=count) if count > 1 else says.ONE_FIGURE
        said = (
            says.NO_METRIC(path=path, figures=figures, metric=metric)
            if metric
            else says.NOT_HERE(path=path, figures=figures, place=at)
        )
        near = nearest(metric, metrics) if metric else nearest(at, there)
        yield said, did_you_mean(near) if near else ""


def _first_hint(figures: Mapping[str, Measurements], workspaces: Sequence[Workspace]) -> Hint:
    """The place here that comes nearest to the first one of the file."""
    first = next((each.at for found in figures.values() for each in found.figures), "")
    there = [place for workspace in workspaces for place in known_places(workspace)]
    near = nearest(first, there)
    return did_you_mean(near) if near else ""
