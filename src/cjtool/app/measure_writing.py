"""What `measure --write` does: figures in, texts of projects with them as readings out; it writes no file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cjtool.app import measured_phrases as says
from cjtool.app.notices import Notice
from cjtool.document import Path
from cjtool.edit.readings import Number, WrittenReading, with_readings
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.handing_on import measurements
from cjtool.message import Called, Plain
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
            left += found.uncredited(each for each in listed if each not in refused)
            texts += [(source, text)] if text != source.text else []
        left += found.left_out
    return ReadingsWritten(tuple(texts), count, tuple(left))


class _Found:
    """The readings of one project that are to be written."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._marks: dict[str, list[Beside]] = {}
        self._undated: dict[str, list[Beside]] = {}
        self._credited: dict[int, Notice] = {}
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
        for listed in self._undated.values():
            figures = says.FIGURES(count=len(listed)) if len(listed) > 1 else says.ONE_FIGURE
            yield says.WHICH_IS_LATEST(figures=figures, metric=called(listed[0].metric)), says.NAME_TIME
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
        values = _values(each)
        written = each.written
        if written is not None and _says(written, values):
            return None
        if "date" not in values and _others(each):
            self._undated.setdefault(each.figure.metric, []).append(each)
            return None
        number = None if written is None else int(self._paths[id(written)][1][-1])
        dropped = () if written is None else tuple(_no_longer(written, values))
        made = WrittenReading(path, type(each.holder), each.figure.metric, values, number, dropped)
        if written is not None and written.source is not None and "source" in dropped:
            self._credited[id(made)] = self._uncredited(each, written.source)
        return made

    def _uncredited(self, each: Beside, id: str) -> Notice:
        sections = (self.workspace.catalogue, *self.workspace.own_definitions.values())
        named = Called(next((known.sources[id].name for known in sections if id in known.sources), id))
        return says.OTHER_ANSWERS(source=named, metric=called(each.metric)), says.NAME_SOURCE_AGAIN

    def uncredited(self, listed: Iterable[WrittenReading]) -> Iterable[Notice]:
        """That sources of what stood at readings are no longer named there, once for each source and metric."""
        return dict.fromkeys(self._credited[id(each)] for each in listed if id(each) in self._credited)


def _is_mark(each: Beside) -> bool:
    """Whether readings of a metric are marks, while what was measured is the share of satisfied customers."""
    return each.metric.kind == "csat" and (
        stated_scale(each.metric) not in {None, "percent"} or each.metric.range not in {None, (0, 100)}
    )


def _values(each: Beside) -> dict[str, Number]:
    """What a reading says: the figure as far as it is told, of how many answers, and the day of the last one, where that is known."""
    value, dated = shown(each.figure.figure.value, each.metric), each.figure.end
    return {"value": value, "n": each.figure.n} | ({} if dated is None else {"date": dated})


def _no_longer(written: Reading, values: Mapping[str, Number]) -> Iterator[str]:
    """What a reading says of the figure that it had: where that came from, and when it was measured, if that is not known of the new one."""
    if written.value in {None, values["value"]} and written.n in {None, values["n"]}:
        return
    if written.source is not None:
        yield "source"
    if written.date is not None and "date" not in values:
        yield "date"


def _others(each: Beside) -> bool:
    """Whether a place has other readings of a metric with a value, so that only the day tells which is the latest."""
    return any(
        reading is not each.written and reading.metric == each.figure.metric and reading.value is not None
        for reading in each.holder.metrics
    )


def _says(reading: Reading, values: Mapping[str, Number]) -> bool:
    return all(getattr(reading, key) == value for key, value in values.items())


def _refused(source: Source, each: WrittenReading) -> Notice:
    return says.NOT_WRITTEN(path=Plain(str(source.path)), metric=each.metric), says.WRITE_YOURSELF
