"""For people at a terminal: a table of figures for each journey, targets, and what was left out."""

from collections.abc import Iterator, Sequence

from cjtool.formats import measures_words as words
from cjtool.formats.characters import visible
from cjtool.formats.left_out_rows import left_out_table
from cjtool.formats.measures_names import FigureNames
from cjtool.formats.measures_table import sentence, table
from cjtool.i18n.numbers import number, percent
from cjtool.measure.answers import SourceRows
from cjtool.measure.figures import ExpectedFigure, MeasuredFigure, MeasuredProject, PeakAndEnd
from cjtool.message import Plain, Says
from cjtool.runners import harmless

_ALWAYS = 5
"""So many columns stand there also where they are empty."""
_MUCH = 0.1
"""A larger share of rows that are left out is told before all else."""
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
        self._today = project.workspace.today

    def all(self) -> Iterator[str]:
        project = self._project
        if lost := "".join(map(self._lost, project.answers.sources)):
            yield lost
        for journey in project.journeys:
            figures = [each for each in project.figures if self._names.journey(each.at) is journey]
            targets = [each for each in project.targets if self._names.journey(each.at) is journey]
            told = self._table(figures) if figures else self._say(words.NO_ANSWERS, journey=journey.title)
            yield "".join(
                [
                    f"{visible(journey.title)}\n",
                    told,
                    *self._pooled(figures),
                    *self._peaks(journey.id),
                    *self._targets(targets),
                ]
            )
        figures = [each for each in project.figures if each.level == "touchpoint"]
        targets = [each for each in project.targets if self._names.journey(each.at) is None]
        if figures or targets:
            told = self._table(figures) if figures else ""
            yield "".join([f"{words.TOUCHPOINTS[self._language]}\n", told, *self._targets(targets)])
        yield "".join(self._rows())

    def _lost(self, source: SourceRows) -> str:
        """A warning where so much of a source is left out that its figures may be of the others alone."""
        if source.share_lost <= _MUCH:
            return ""
        rows = source.counted + source.silent + source.lost
        lost, every = (Plain(self._number(count)) for count in (source.lost, rows))
        share = Plain(percent(round(100 * source.share_lost), self._language))
        return self._say(words.MUCH_LOST, lost=lost, rows=every, share=share, source=Plain(source.name))

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
        trend = "" if each.trend is None else self._value(each.trend.value, each, sign=True)
        mark = "?" if each.trend is not None and each.trend.interval.holds(0) else ""
        return [
            _INDENT[each.level] + place, self._names.metric(each.metric, each.at), self._value(figure.value, each),
            f"{self._value(figure.low, each)} … {self._value(figure.high, each)}", self._number(figure.n), asked, trend, mark,
        ]  # fmt: skip

    def _pooled(self, figures: Sequence[MeasuredFigure]) -> Iterator[str]:
        for each in figures:
            total = sum(n for _, n in each.weights)
            shares = (
                f"{self._names.place(at)} {percent(round(100 * n / total), self._language)}"
                for at, n in each.weights
            )
            told = {"metric": Plain(self._names.metric(each.metric, each.at))}
            if each.weights:
                told["weights"] = Plain(", ".join(shares))
                few = Plain(self._number(each.few))
                yield (
                    self._say(words.POOLED_FEW, few=few, **told)
                    if each.few
                    else self._say(words.POOLED, **told)
                )
            if each.parts is not None:
                n, parts = (Plain(self._number(number)) for number in (each.figure.n, each.parts.n))
                value = Plain(self._value(each.parts.value, each))
                yield self._say(words.NOT_POOLED, n=n, parts=parts, value=value, **told)

    def _peaks(self, journey: str) -> Iterator[str]:
        for each in self._project.peaks:
            if each.journey == journey:
                yield self._peak(each)

    def _peak(self, each: PeakAndEnd) -> str:
        told = {
            "metric": Plain(self._names.metric(each.metric, each.last.at)),
            "last": Plain(self._names.place(each.last.at)),
            "end": Plain(self._with_n(each.last)),
        }
        if each.lowest is None or each.remembered is None or not each.sure:
            return self._say(words.UNSURE, **told)
        both = Plain(self._value(each.remembered, each.last))
        lowest, low = Plain(self._names.place(each.lowest.at)), Plain(self._with_n(each.lowest))
        return self._say(words.LOWEST, **told, lowest=lowest, low=low, both=both)

    def _with_n(self, each: MeasuredFigure) -> str:
        return f"{self._value(each.figure.value, each)}, n = {self._number(each.figure.n)}"

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
        value, low, high = (self._names.value(number, metric, each.at) for number in figure[:3])
        return [*row, value, f"{low} … {high}", f"n = {self._number(figure.n)}"]

    def _budget(self, each: ExpectedFigure) -> Iterator[list[str]]:
        """What is spent of the budget of a target, and below it what was spent in the period before."""
        if each.expectation.budget is not None and each.budget is not None:
            from cjtool.formats import budget_lines  # Babel and the words of reports: much, for few

            told = budget_lines.lines(each.expectation.budget, each.budget, self._language, self._today)
            heads = [[f"  {self._names.place(each.at)}", str(each.expectation)], ["", ""]]
            yield from ([*head, *line] for head, line in zip(heads, told, strict=False))

    def _rows(self) -> Iterator[str]:
        project, answers = self._project, self._project.answers
        if any(each.trend is not None and each.trend.interval.holds(0) for each in project.figures):
            yield sentence(words.MAYBE_CHANCE.text(self._language), self._room)
        if project.hidden:
            yield self._say(words.HIDDEN, least=project.least, count=project.hidden)
        left = sum(each.rows for each in answers.left_out)
        told = {
            "read": answers.rows,
            "counted": answers.answered,
            "silent": answers.silent.total(),
            "left": left,
        }
        yield self._say(words.ROWS, **{name: Plain(self._number(rows)) for name, rows in told.items()})
        heading, named = words.LEFT_OUT[self._language], len(answers.sources) > 1
        yield left_out_table(heading, answers.left_out, self._language, self._room, named=named)

    def _say(self, says: Says, **values: object) -> str:
        return sentence(says(**values).text(self._language), self._room)  # type: ignore[arg-type]

    def _value(self, value: float, each: MeasuredFigure, *, sign: bool = False) -> str:
        return self._names.value(value, each.metric, each.at, sign=sign)

    def _number(self, value: int) -> str:
        return number(value, self._language)


def _told(each: MeasuredFigure, stage: str) -> tuple[object, ...]:
    """What a figure tells of a stage: one that tells the same is the same."""
    return stage, each.metric, each.segment, each.figure
