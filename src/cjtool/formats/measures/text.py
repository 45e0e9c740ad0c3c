"""For people at a terminal: a table of figures for each journey, targets, and what was left out."""

from collections.abc import Iterator, Sequence

from cjtool.formats import measures_words as words
from cjtool.formats.characters import visible
from cjtool.formats.measures_names import FigureNames
from cjtool.formats.measures_notes import FigureNotes
from cjtool.formats.measures_table import sentence, table
from cjtool.i18n.numbers import number
from cjtool.measure.figures import ExpectedFigure, MeasuredFigure, MeasuredProject
from cjtool.message import Says
from cjtool.runners import harmless

_ALWAYS = 5
"""So many columns stand there also where they are empty."""
_INDENT = {"journey": "", "stage": "", "step": "  ", "touchpoint": ""}


def render(projects: Sequence[MeasuredProject], language: str = "en", room: int | None = None) -> str:
    """A table for each journey and one of touchpoints; segments are indented below what they are part of.

    Where there is `room` for so many cells, long names and sentences run over several lines.
    """
    blocks = (block for project in projects for block in _Telling(project, language, room).all())
    return harmless("\n".join(blocks))


class _Telling:
    def __init__(self, project: MeasuredProject, language: str, room: int | None) -> None:
        self._project, self._language, self._room = project, language, room
        self._names = FigureNames(project.workspace, language)
        self._notes = FigureNotes(project, language, room)
        self._today = project.workspace.today
        self._changes = any(each.trend is not None for each in project.figures)

    def all(self) -> Iterator[str]:
        project = self._project
        if first := self._notes.first():
            yield first
        for journey in project.journeys:
            figures = [each for each in project.figures if self._names.journey(each.at) is journey]
            targets = [each for each in project.targets if self._names.journey(each.at) is journey]
            told = self._table(figures) if figures else self._say(words.NO_ANSWERS, journey=journey.title)
            yield "".join(
                [
                    f"{visible(journey.title)}\n",
                    told,
                    *self._notes.of_journey(figures, journey.id),
                    *self._targets(targets),
                ]
            )
        figures = [each for each in project.figures if each.level == "touchpoint"]
        targets = [each for each in project.targets if self._names.journey(each.at) is None]
        if figures or targets:
            told = self._table(figures) if figures else ""
            yield "".join([f"{words.TOUCHPOINTS[self._language]}\n", told, *self._targets(targets)])
        yield "".join(self._notes.last())

    def _table(self, figures: Sequence[MeasuredFigure]) -> str:
        heads = [
            words.WHERE,
            words.METRIC,
            words.VALUE,
            words.INTERVAL,
            words.NUMBER,
            words.ASKED,
            words.CHANGE,
        ]
        rows = [[*(head[self._language] for head in heads), ""], *self._lines(figures)]
        kept = [at for at in range(len(rows[0])) if at < _ALWAYS or any(row[at] for row in rows[1:])]
        return table([[row[at] for at in kept] for row in rows], (0, 1), self._room)

    def _lines(self, figures: Sequence[MeasuredFigure]) -> Iterator[list[str]]:
        """A row for each figure; a stage of which one step alone was measured is told by its name, as that step has its figures."""
        steps = {_told(each, each.at.rpartition("/")[0]) for each in figures if each.level == "step"}
        headed: set[str] = set()
        for each in figures:
            if each.level != "stage" or _told(each, each.at) not in steps:
                yield self._row(each)
            elif each.at not in headed:
                yield [self._names.place(each.at), *[""] * (_ALWAYS + 2)]
            headed.add(each.at)

    def _row(self, each: MeasuredFigure) -> list[str]:
        place = self._names.place(each.at)
        if each.segment is not None:
            place = f"  · {self._names.segment(*each.segment, each.at)}"
        figure = each.figure
        asked = "" if each.asked is None else self._number(each.asked)
        trend = words.FEW[self._language] if self._changes and each.start is not None else ""
        mark = ""
        if each.trend is not None:
            trend = self._bare(each.trend.change.value, each, sign=True)
            mark = "?" if each.trend.change.interval.holds(0) else ""
        return [
            _INDENT[each.level] + place, self._names.metric(each.metric, each.at), self._names.value(figure.value, each.metric, each.at),
            f"{self._bare(figure.low, each)} … {self._bare(figure.high, each)}", self._number(figure.n), asked, trend, mark,
        ]  # fmt: skip

    def _targets(self, targets: Sequence[ExpectedFigure]) -> Iterator[str]:
        if targets:
            yield f"  {words.TARGETS[self._language]}\n"
            yield table([self._target(each) for each in targets], (0, 1, 2), self._room)
        if rows := [row for each in targets for row in self._budget(each)]:
            yield f"  {words.BUDGETS[self._language]}\n"
            yield table(rows, (0, 1, 2, 3, 4), self._room)

    def _target(self, each: ExpectedFigure) -> list[str]:
        metric, figure = each.expectation.metric, each.figure
        row = [
            f"  {words.STATES[each.state][self._language]}",
            self._names.place(each.at),
            str(each.expectation),
        ]
        if figure is None:
            return [*row, "", "", ""]
        low, high = (self._names.bare(number, metric, each.at) for number in figure[1:3])
        value = self._names.value(figure.value, metric, each.at)
        return [*row, value, f"{low} … {high}", f"n = {self._number(figure.n)}"]

    def _budget(self, each: ExpectedFigure) -> Iterator[list[str]]:
        """What is spent of the budget of a target, and below it what was spent in the period before."""
        if each.expectation.budget is not None and each.budget is not None:
            from cjtool.formats import budget_lines  # Babel and the words of reports: much, for few

            told = budget_lines.lines(each.expectation.budget, each.budget, self._language, self._today)
            heads = [[f"  {self._names.place(each.at)}", str(each.expectation)], ["", ""]]
            yield from ([*head, *line] for head, line in zip(heads, told, strict=False))

    def _say(self, says: Says, **values: object) -> str:
        return sentence(says(**values).text(self._language), self._room)  # type: ignore[arg-type]

    def _bare(self, value: float, each: MeasuredFigure, *, sign: bool = False) -> str:
        return self._names.bare(value, each.metric, each.at, sign=sign)

    def _number(self, value: int) -> str:
        return number(value, self._language)


def _told(each: MeasuredFigure, stage: str) -> tuple[object, ...]:
    """What a figure tells of a stage: one that tells the same is the same."""
    return stage, each.metric, each.segment, each.figure
