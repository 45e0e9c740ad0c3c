"""What `measure --write` does: figures in, texts of projects with them as readings out; it writes no file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from cjtool.app import measured_phrases as says
from cjtool.app.notices import Notice
from cjtool.document import Path
from cjtool.edit.readings import Number, WrittenReading, with_readings
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.handing_on import measurements
from cjtool.message import Plain
from cjtool.model import Reading, Touchpoint, walk
from cjtool.project import Workspace
from cjtool.query import called
from cjtool.query.notation import digits_of
from cjtool.query.ratings import stated_scale
from cjtool.query.run_figures import Beside, holders, told_at
from cjtool.source import Source


@dataclass(frozen=True)
class ReadingsWritten:
    """Each file that changes with its new text, how many readings of these changed, and what is left out."""

    texts: tuple[tuple[Source, str], ...]
    count: int
    left_out: tuple[Notice, ...]


def written(projects: Sequence[MeasuredProject]) -> ReadingsWritten:
    """The texts of projects with what all customers answered, as readings where it stands.

    What only sums up the answers at parts is no reading of its own; one that says the same already stays as it is.
    """
    texts: list[tuple[Source, str]] = []
    left: list[Notice] = []
    count = 0
    for project in projects:
        found = _Found(replace(project.workspace, measured=measurements(project)))
        wanted = found.by_file(project)
        for number, listed in wanted.items():
            source = found.workspace.files[number].source
            text, refused = with_readings(source, listed)
            count += len(listed) - len(refused)
            left += [_refused(source, each) for each in refused]
            texts += [(source, text)] if text != source.text else []
        left += found.left_out
    return ReadingsWritten(tuple(texts), count, tuple(left))


class _Found:
    """The readings of one project that are to be written."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._marks: dict[str, list[Beside]] = {}
        self._paths: dict[int, tuple[int, Path]] = {
            id(node): (number, path)
            for number, file in enumerate(workspace.files)
            if file.root is not None
            for path, node in walk(file.root)
        }

    @property
    def left_out(self) -> Iterator[Notice]:
        """What has no place as a reading, by metric."""
        for listed in self._marks.values():
            figures = says.FIGURES(count=len(listed)) if len(listed) > 1 else says.ONE_FIGURE
            yield (
                says.MARK_NOT_SHARE(figures=figures, metric=called(listed[0].metric)),
                says.PERCENT_AND_SOURCE,
            )

    def by_file(self, project: MeasuredProject) -> Mapping[int, list[WrittenReading]]:
        """Those of each file, by its number among the files of the workspace."""
        wanted: dict[int, list[WrittenReading]] = {}
        for each in self._figures(project):
            number, path = self._paths[id(each.holder)]
            reading = self._reading(each, path)
            if reading is not None:
                wanted.setdefault(number, []).append(reading)
        return wanted

    def _figures(self, project: MeasuredProject) -> Iterator[Beside]:
        """Each figure once, also where a touchpoint is met in several journeys."""
        found = [
            each
            for journey in project.journeys
            for each in told_at(holders(journey, self.workspace), journey, self.workspace)
        ]
        once = {(each.figure.at, each.figure.metric): each for each in found}.values()
        own = [each for each in once if not isinstance(each.holder, Touchpoint)]
        told = {(each.figure.metric, each.figure.n) for each in own}
        yield from own
        for each in once:
            if isinstance(each.holder, Touchpoint):
                repeats = (each.figure.metric, each.figure.n) in told
                if not repeats or each.written or each.targets:
                    yield each

    def _reading(self, each: Beside, path: Path) -> WrittenReading | None:
        if _is_mark(each):
            self._marks.setdefault(each.figure.metric, []).append(each)
            return None
        values = _values(each, self.workspace.today)
        if each.written is not None and _says(each.written, values):
            return None
        index = None if each.written is None else self._paths[id(each.written)][1][-1]
        number = None if index is None else int(index)
        return WrittenReading(path, type(each.holder), each.figure.metric, values, number)


def _is_mark(each: Beside) -> bool:
    """Whether readings of a metric are marks, while what was measured is the share of satisfied customers."""
    return each.metric.kind == "csat" and (
        stated_scale(each.metric) not in {None, "percent"} or each.metric.range not in {None, (0, 100)}
    )


def _values(each: Beside, today: date) -> dict[str, Number]:
    """What a reading says: the figure as far as it is told, of how many answers, and the day of the last one, else today."""
    value = round(each.figure.figure.value, digits_of(each.metric)) + 0.0
    dated = each.figure.end
    if dated is None:
        same = each.written is not None and (each.written.value, each.written.n) == (value, each.figure.n)
        dated = each.written.date if same and each.written is not None and each.written.date else today
    return {"value": value, "n": each.figure.n, "date": dated}


def _says(reading: Reading, values: Mapping[str, Number]) -> bool:
    return all(getattr(reading, key) == value for key, value in values.items())


def _refused(source: Source, each: WrittenReading) -> Notice:
    return says.NOT_WRITTEN(path=Plain(str(source.path)), metric=each.metric), says.WRITE_YOURSELF
