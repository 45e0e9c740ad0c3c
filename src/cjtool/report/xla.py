"""The experience level agreement of a project: what was agreed that customers should answer, and what they did answer."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cjtool.model import Journey, Metric, Stage, Step, Touchpoint
from cjtool.model.expected import Expectation
from cjtool.project import Workspace
from cjtool.project.addressing import Holder
from cjtool.project.measured import Measurements, RunFigure, RunSpans, RunTarget
from cjtool.query import definitions
from cjtool.query.budget_words import whole_text
from cjtool.query.effective import answerable
from cjtool.query.run_figures import holders, was_asked
from cjtool.query.target_states import expected_at
from cjtool.report import measured_cells as cells
from cjtool.report.blocks import Block, Heading, Item, Items, Report, Table, TextBlock
from cjtool.report.inline import Inline, Strong, say
from cjtool.report.measured_notes import compared, lost, notes, satisfied
from cjtool.report.names import Names, names_in
from cjtool.report.voice import Voice


@dataclass(frozen=True)
class AgreedTarget:
    """A target with the place that it stands on, what of that was measured, and the team that answers for it."""

    place: str
    alone: str
    """What its place is called where nothing says of which journey it is."""
    expected: Expectation
    metric: Metric
    name: str
    target: RunTarget
    run: RunFigure | None
    owner: str


@dataclass(frozen=True)
class _Part:
    """The targets of a journey, or of the touchpoints of a project."""

    title: str
    targets: tuple[AgreedTarget, ...]


def xla_report(workspace: Workspace, journeys: Iterable[Journey], voice: Voice) -> Report:
    """All targets of a project with what was measured: for the client."""
    voice = replace(voice, today=workspace.measured.judged_on or voice.today)
    parts = tuple(part for part in _parts(workspace, tuple(journeys), voice) if part.targets)
    said = voice.words.measured
    title = (
        said("xla-of").format(title=said("xla"), project=workspace.name) if workspace.name else said("xla")
    )
    return Report(title, voice.words.tag, tuple(_blocks(title, parts, workspace.measured, voice)))


def is_agreed(workspace: Workspace, journeys: Iterable[Journey]) -> bool:
    """Whether customers were asked, and something is expected of what they answer."""
    return any(
        holder.expect
        for journey in journeys
        if was_asked(journey, workspace)
        for holder in holders(journey, workspace)
    )


def _parts(workspace: Workspace, journeys: tuple[Journey, ...], voice: Voice) -> Iterator[_Part]:
    shared: dict[str, AgreedTarget] = {}
    for journey in (each for each in journeys if was_asked(each, workspace)):
        names = names_in(journey, workspace, voice.words)
        own: list[AgreedTarget] = []
        for holder in holders(journey, workspace):
            for each in _agreed(holder, journey, workspace, names, voice):
                if isinstance(holder, Touchpoint):
                    shared.setdefault(f"{each.target.at} {each.target.text}", each)
                else:
                    own.append(each)
        yield _Part(journey.title, tuple(own))
    yield _Part(voice.w.touchpoints, tuple(shared.values()))


def _agreed(
    holder: Holder | Touchpoint, journey: Journey, workspace: Workspace, names: Names, voice: Voice
) -> Iterator[AgreedTarget]:
    for expected, target in expected_at(holder, journey, workspace):
        listed = workspace.measured.at(target.at)
        figure = next((each for each in listed if each.metric == expected.metric), None)
        yield AgreedTarget(
            voice.w.whole_journey if isinstance(holder, Journey) else holder.name,
            holder.title if isinstance(holder, Journey) else holder.name,
            expected,
            definitions(journey, workspace).metrics[expected.metric],
            names.metric(expected.metric),
            target,
            figure,
            names.team(_owner(holder, journey, workspace)),
        )


def _owner(holder: Holder | Touchpoint, journey: Journey, workspace: Workspace) -> str | None:
    match holder:
        case Stage() | Step():
            return answerable(holder, journey, workspace)
    return holder.owner


def _blocks(title: str, parts: tuple[_Part, ...], run: Measurements, voice: Voice) -> Iterator[Block]:
    listed = [each for part in parts for each in part.targets]
    yield Heading(1, title)
    yield TextBlock(_when(listed, voice))
    yield _summary(listed, voice)
    yield from compared(run, voice)
    yield from lost(run, voice)
    for part in parts:
        yield Heading(2, part.title)
        yield _table(part, run.changes, voice)
        runs = {
            (each.run.at, each.run.metric): (each.run, each.metric, each.name)
            for each in part.targets
            if each.run
        }
        yield from notes(runs.values(), voice)
    yield Heading(2, voice.words.measured("xla-how"))
    yield TextBlock(voice.words.measured("how-to-read"))
    yield Items(tuple(_explained(listed, run, voice)))


def _when(listed: Iterable[AgreedTarget], voice: Voice) -> str:
    """From when to when customers answered what was agreed, and the day of the report."""
    runs = [each.run for each in listed if each.run is not None]
    starts = [run.start for run in runs if run.start is not None]
    ends = [run.end for run in runs if run.end is not None]
    today = voice.day(voice.today)
    if not starts or not ends:
        return voice.words.measured("xla-today").format(today=today)
    start, end = voice.day(min(starts)), voice.day(max(ends))
    return voice.words.measured("xla-period").format(start=start, end=end, today=today)


def _summary(listed: Iterable[AgreedTarget], voice: Voice) -> Items:
    """How many targets are met, then each that is missed."""
    said = voice.words.measured
    targets = tuple(listed)
    states = Counter(each.target.state for each in targets)
    counts = {name: voice.number(states[name]) for name in ("met", "missed", "unknown")}
    whole = said("xla-count").format(all=voice.number(len(targets)), **counts)
    missed = (_missed(each, voice) for each in targets if each.target.state == "missed")
    return Items((Item(Strong(whole)), *(Item(told) for told in missed)), leading=True)


def _missed(each: AgreedTarget, voice: Voice) -> Inline:
    ranged, spent = each.target.figure, each.target.budget
    if each.expected.budget is not None and spent is not None:
        return say(
            voice.words.measured("xla-overspent"),
            place=each.alone,
            metric=each.name,
            aim=cells.aim(each.expected, each.metric, voice),
            spent=whole_text(each.expected.budget, spent, voice.words, voice.today),
        )
    assert ranged is not None  # nothing is missed that was not measured
    value, low, high = (cells.figure(number, each.metric, voice) for number in ranged)
    aim = cells.aim(each.expected, each.metric, voice)
    return say(
        voice.words.measured("xla-missed"),
        place=each.alone,
        metric=each.name,
        aim=aim,
        figure=value,
        low=low,
        high=high,
    )


def _table(part: _Part, spans: RunSpans | None, voice: Voice) -> Table:
    w, said = voice.w, voice.words.measured
    budgeted = any(each.expected.budget for each in part.targets)
    columns = (
        said("state"), w.stands_on, w.metric, w.target, *((said("budget"),) if budgeted else ()), said("reading"),
        said("interval"), said("answers"), said("change"), said("period"), w.owner,
    )  # fmt: skip
    return Table(columns, tuple(_row(each, spans, voice, budgeted=budgeted) for each in part.targets))


def _row(each: AgreedTarget, spans: RunSpans | None, voice: Voice, *, budgeted: bool) -> tuple[Inline, ...]:
    target, metric = each.target, each.metric
    alike = each.run if each.run is not None and each.run.n == target.n else None  # else of another time
    spent = target.budget
    figure: tuple[Inline, ...] = (voice.words.measured("xla-few"), "", "")
    if target.figure is not None:
        value, between = (
            cells.figure(target.figure.value, metric, voice),
            cells.interval(target.figure, metric, voice),
        )
        figure = value, between, voice.number(target.n)
    return (
        cells.state(target.state, voice),
        each.place,
        each.name,
        cells.aim(each.expected, metric, voice),
        *((cells.budget(each.expected, spent, voice),) if budgeted else ()),
        *figure,
        cells.change(None if spent else alike, metric, spans, voice),
        cells.period(spent or alike, voice) or cells.time_of(each.expected.within, voice.today, voice),
        each.owner,
    )


def _explained(listed: Iterable[AgreedTarget], run: Measurements, voice: Voice) -> Iterator[Item]:
    """How the figures are made that are told of, and which customers count as satisfied."""
    names = {each.target.metric: each.name for each in listed}
    for kind in _kinds(listed):
        yield Item(voice.words.measured(f"xla-{kind}"))
        if kind == "csat":
            yield from map(Item, satisfied(run, names, voice, "xla-satisfied"))


def _kinds(listed: Iterable[AgreedTarget]) -> list[str]:
    """How the figures are made that are told of."""
    targets = tuple(listed)
    kinds = {each.metric.kind for each in targets}
    means, budgets = bool(kinds - {"nps", "csat"}), any(each.expected.budget for each in targets)
    return [name for name in ("nps", "csat") if name in kinds] + ["mean"] * means + ["budget"] * budgets
