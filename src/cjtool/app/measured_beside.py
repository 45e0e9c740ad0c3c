"""Figures of a run, from a file or made now, put beside what projects say."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from cjtool.app import measured_phrases as says
from cjtool.app.figures_file import figures_in
from cjtool.app.flowing import flows
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.app.notices import Notice
from cjtool.build.phrases import did_you_mean
from cjtool.measure.handing_on import logged_flow, measurements
from cjtool.message import Hint, Plain
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.project.measured import Measurements, RunFlow
from cjtool.query.run_figures import known_metrics, known_places
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest


def made_now(workspaces: Sequence[Workspace], *, logs: bool = True) -> tuple[Workspace, ...]:
    """Each project with what it measures now, where it says where its answers are, and with `logs` where its event logs are."""
    request = MeasureRequest()
    named = logs and any(each.project.measure.events for each in workspaces)
    having = [each for each in workspaces if each.project.measure.sources]
    made = {
        id(each.workspace): measurements(each)
        for each in (() if named and not having else measure(workspaces, request))
    }
    laid = flows(workspaces, request) if named else ()
    for workspace in workspaces:
        own = tuple(logged_flow(each) for each in laid if each.workspace is workspace)
        if own:
            made[id(workspace)] = replace(made.get(id(workspace), Measurements()), flows=own)
    return tuple(_with(each, made.get(id(each))) for each in workspaces)


def from_files(
    paths: Sequence[Path], workspaces: Sequence[Workspace]
) -> tuple[tuple[Workspace, ...], tuple[Notice, ...]]:
    """Each project with its own figures of all files; of a file of one project one alone takes what is there, whatever it is called.

    Raises RequestError for a file of nothing here, and for two that tell the same.
    """
    found: dict[int, Measurements] = {}
    tellers: dict[tuple[object, ...], Path] = {}
    left: list[Notice] = []
    for path in paths:
        kept, lost = _of_file(path, workspaces)
        for at, each in kept.items():
            _check_once(each, path, (at,), tellers)
            found[at] = _joined(found.get(at, Measurements()), each)
        left += lost
    return tuple(_with(each, found.get(id(each))) for each in workspaces), tuple(left)


def _of_file(path: Path, workspaces: Sequence[Workspace]) -> tuple[dict[int, Measurements], list[Notice]]:
    """The figures of a file by the identity of their project, and what has no place here."""
    figures = figures_in(path)
    alone = len(figures) == len(workspaces) == 1
    own = {id(each): next(iter(figures)) if alone else each.name for each in workspaces}
    told = Plain(str(path))
    left: list[Notice] = [
        (says.OTHER_PROJECTS(path=told, project=name), "") for name in figures if name not in own.values()
    ]
    made = {}
    for workspace in workspaces:
        found = figures.get(own[id(workspace)])
        if found is not None:
            made[id(workspace)] = kept = _kept(found, workspace)
            left += [*_left_out(found, kept, workspace, told), *_lost_of_logs(found, workspace, told)]
    if figures and not any(each.figures or each.targets or each.flows for each in made.values()):
        raise RequestError(says.OF_NOTHING(path=told), _first_hint(figures, workspaces))
    return made, left


def _check_once(
    found: Measurements, path: Path, project: tuple[object, ...], tellers: dict[tuple[object, ...], Path]
) -> None:
    """Raise RequestError where another file tells the same."""
    told: list[tuple[tuple[object, ...], str]] = [
        *(((each.at, each.metric, each.segment), each.at) for each in found.figures),
        *(((each.at, each.metric, "target", each.text), each.at) for each in found.targets),
        *(((each.journey, each.log, "log"), each.journey) for each in found.flows),
    ]
    for key, place in told:
        other = tellers.setdefault((*project, *key), path)
        if other is not path:
            said = says.TOLD_TWICE(path=Plain(str(path)), other=Plain(str(other)), place=place)
            raise RequestError(said, says.LEAVE_A_FILE)


def _joined(one: Measurements, other: Measurements) -> Measurements:
    """What two files tell of a project; of changes between other spans in each it is not known which are meant.

    Made on two days, they speak as of the earlier one.
    """
    spans = {each.compared for each in (one, other) if each.compared is not None}
    return Measurements(
        one.figures + other.figures,
        one.targets + other.targets,
        one.ran or other.ran,
        one.flows + other.flows,
        spans.pop() if len(spans) == 1 else None,
        tuple(dict.fromkeys(one.scales + other.scales)),
        one.rows + other.rows,
        min((each.as_of for each in (one, other) if each.as_of is not None), default=None),
    )


def _with(workspace: Workspace, found: Measurements | None) -> Workspace:
    return workspace if found is None else replace(workspace, measured=found)


def _kept(found: Measurements, workspace: Workspace) -> Measurements:
    """The figures whose place and metric there are in a project, and of logs what is about its steps."""
    there, metrics = known_places(workspace), known_metrics(workspace)

    def known(at: str, metric: str) -> bool:
        return at in there and metric in metrics

    return replace(
        found,
        figures=tuple(each for each in found.figures if known(each.at, each.metric)),
        targets=tuple(each for each in found.targets if known(each.at, each.metric)),
        flows=tuple(
            _kept_flow(each, journey) for each in found.flows if (journey := workspace.journey(each.journey))
        ),
    )


def _kept_flow(flow: RunFlow, journey: Journey) -> RunFlow:
    ids = {None, *(step.id for step in journey.all_steps)}
    return replace(
        flow,
        steps=tuple(step for step in flow.steps if step.id in ids),
        ways=tuple(way for way in flow.ways if way.start in ids and way.end in ids),
    )


def _lost_of_logs(found: Measurements, workspace: Workspace, path: Plain) -> Iterator[Notice]:
    """What of a file of logs has no place in a project, by journey or step, with the nearest that there is."""
    journeys = [journey.id for journey in workspace.journeys]
    for flow in found.flows:
        journey = workspace.journey(flow.journey)
        if journey is None:
            near = nearest(flow.journey, journeys)
            said = says.NOT_HERE(path=path, figures=says.ONE_LOG(log=flow.log), place=flow.journey)
            yield said, did_you_mean(near) if near else ""
            continue
        ids = [step.id for step in journey.all_steps]
        for step in flow.steps:
            if step.id not in ids:
                near = nearest(step.id, ids)
                said = says.NOT_HERE(
                    path=path, figures=says.EVENTS_OF_LOG(log=flow.log), place=f"{flow.journey}/{step.id}"
                )
                yield said, did_you_mean(near) if near else ""


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
    places = (each.at for found in figures.values() for each in found.figures)
    logged = (each.journey for found in figures.values() for each in found.flows)
    first = next(chain(places, logged), "")
    there = [place for workspace in workspaces for place in known_places(workspace)]
    near = nearest(first, there)
    return did_you_mean(near) if near else ""
