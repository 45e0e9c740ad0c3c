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
from cjtool.query.notation import shown
from cjtool.query.ratings import stated_scale
from cjtool.query.run_figures import Beside, beside, holders, of_one_step
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
        self._sums: set[tuple[str, str]] = set()
        self._repeated: set[tuple[str, str]] = set()
        self._paths: dict[int, tuple[int, Path]] = {
            id(node): (number, path)
            for number, file in enumerate(workspace.files)
            if file.root is not None
            for path, node in walk(file.root)
        }

    @property
    def left_out(self) -> Iterator[Notice]:
        """What has no place as a reading, by metric, and what stands at steps already."""
        for listed in self._marks.values():
            figures = says.FIGURES(count=len(listed)) if len(listed) > 1 else says.ONE_FIGURE
            yield (
                says.MARK_NOT_SHARE(figures=figures, metric=called(listed[0].metric)),
                says.PERCENT_AND_SOURCE,
            )
        for says_why, listed_there in ((says.SUMS_UP, self._sums), (says.OF_ONE_STEP, self._repeated)):
            if listed_there:
                count = len(listed_there)
                yield (
                    says_why(figures=says.FIGURES(count=count) if count > 1 else says.ONE_FIGURE),
                    says.EXPECT_THERE,
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

    def _figures(self, project: MeasuredProject) -> list[Beside]:
        """Each figure that is to be written once, also where a touchpoint is met in several journeys; notes the others."""
        once: dict[tuple[str, str], Beside] = {}
        for journey in project.journeys:
            for holder in holders(journey, self.workspace):
                for each in beside(holder, journey, self.workspace):
                    if each.sums_up:
                        self._sums.add((each.figure.at, each.figure.metric))
                    elif of_one_step(each, journey, self.workspace):
                        self._repeated.add((each.figure.at, each.figure.metric))
                    else:
                        once[each.figure.at, each.figure.metric] = each
        return sorted(once.values(), key=lambda each: isinstance(each.holder, Touchpoint))

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
    value = shown(each.figure.figure.value, each.metric)
    dated = each.figure.end
    if dated is None:
        same = each.written is not None and (each.written.value, each.written.n) == (value, each.figure.n)
        dated = each.written.date if same and each.written is not None and each.written.date else today
    return {"value": value, "n": each.figure.n, "date": dated}


def _says(reading: Reading, values: Mapping[str, Number]) -> bool:
    return all(getattr(reading, key) == value for key, value in values.items())


def _refused(source: Source, each: WrittenReading) -> Notice:
    return says.NOT_WRITTEN(path=Plain(str(source.path)), metric=each.metric), says.WRITE_YOURSELF
