"""Sentences around tables of figures: what they are made of and compared with, and what became of all rows."""

from collections.abc import Iterator, Sequence

from cjtool.formats import measures_words as words
from cjtool.formats.left_out_rows import left_out_table
from cjtool.formats.measures_names import FigureNames
from cjtool.formats.measures_table import sentence
from cjtool.i18n.numbers import number, percent
from cjtool.measure.answers import SourceRows
from cjtool.measure.comparing_spans import ComparedSpans
from cjtool.measure.figures import MeasuredFigure, MeasuredProject, PeakAndEnd
from cjtool.measure.scoring import run_scales
from cjtool.message import Plain, Says

_MUCH = 0.1
"""A larger share of rows that are left out is told before all else."""


class FigureNotes:
    """What is said of the figures of a project in a language; sentences run over several lines where there is `room`."""

    def __init__(self, project: MeasuredProject, language: str, room: int | None) -> None:
        self._project, self._language, self._room = project, language, room
        self._names = FigureNames(project.workspace, language)

    def first(self) -> str:
        """What has to be known before all else: that so much of a source is left out that figures may be of the others alone."""
        return "".join(map(self._lost, self._project.answers.sources))

    def of_journey(self, figures: Sequence[MeasuredFigure], journey: str) -> Iterator[str]:
        """What the figures of a journey are made of, and its lowest and last steps."""
        yield from self._pooled(figures)
        for each in self._project.peaks:
            if each.journey == journey:
                yield self._peak(each)

    def last(self) -> Iterator[str]:
        """What is compared with what, and what became of all rows."""
        project, answers = self._project, self._project.answers
        yield from self._satisfied()
        yield from self._changes()
        if project.hidden:
            yield self._say(words.HIDDEN, least=project.least, count=project.hidden)
        left = sum(each.rows for each in answers.left_out)
        told = {
            "read": answers.rows,
            "counted": answers.answered,
            "silent": answers.silent.total(),
            "left": left,
        }
        yield self._say(words.ROWS, **{name: self._number(rows) for name, rows in told.items()})
        named = len(answers.sources) > 1
        for heading, listed in ((words.LEFT_OUT, answers.left_out), (words.NOTED, answers.notes)):
            yield left_out_table(heading[self._language], listed, self._language, self._room, named=named)

    def _satisfied(self) -> Iterator[str]:
        """Of each share of satisfied customers, which score counts as satisfied."""
        places = {each.metric: each.at for each in reversed(self._project.figures)}
        for each in run_scales(self._project):
            if each.satisfied is not None and each.metric in places:
                numbers = {"low": each.low, "least": each.satisfied, "high": each.high}
                told = {name: Plain(number(value, self._language)) for name, value in numbers.items()}
                metric = Plain(self._names.metric(each.metric, places[each.metric]))
                yield self._say(words.SATISFIED, metric=metric, **told)

    def _lost(self, source: SourceRows) -> str:
        if source.share_lost <= _MUCH:
            return ""
        rows = source.counted + source.silent + source.lost
        share = Plain(percent(round(100 * source.share_lost), self._language))
        told = {"lost": self._number(source.lost), "rows": self._number(rows), "source": Plain(source.name)}
        return self._say(words.MUCH_LOST, share=share, **told)

    def _pooled(self, figures: Sequence[MeasuredFigure]) -> Iterator[str]:
        for each in figures:
            told = {"metric": Plain(self._names.metric(each.metric, each.at))}
            if each.weights:
                total = sum(n for _, n in each.weights)
                shares = (
                    f"{self._names.place(at)} {percent(round(100 * n / total), self._language)}"
                    for at, n in each.weights
                )
                told |= {"weights": Plain(", ".join(shares)), "few": self._number(each.few)}
                yield self._say(words.POOLED_FEW if each.few else words.POOLED, **told)
            if each.parts is not None:
                value = Plain(self._value(each.parts.value, each))
                told |= {"n": self._number(each.figure.n), "parts": self._number(each.parts.n)}
                yield self._say(words.NOT_POOLED, value=value, **told)

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

    def _changes(self) -> Iterator[str]:
        """Which spans are compared, and what the signs beside changes mean; or why none is told."""
        project = self._project
        dated = [each for each in project.figures if each.start is not None]
        trends = [each.trend for each in dated if each.trend is not None]
        if not dated:
            return
        if project.compared is None:
            yield sentence(words.NO_WHOLE_SPANS[project.span].text(self._language), self._room)
            return
        before, now = self._spans(project.compared)
        least = self._number(project.least)
        if not trends:
            yield self._say(words.NOT_COMPARED, before=before, now=now, least=least)
            return
        start, end = self._days(dated)
        yield self._say(words.COMPARED, before=before, now=now, start=start, end=end)
        if any(each.trend is not None and self._names.unit(each.metric, each.at) == "%" for each in dated):
            yield sentence(words.IN_POINTS.text(self._language), self._room)
        if len(trends) < len(dated):
            yield self._say(words.TOO_FEW, least=least)
        if any(trend.change.interval.holds(0) for trend in trends):
            yield sentence(words.MAYBE_CHANCE.text(self._language), self._room)

    def _spans(self, compared: ComparedSpans) -> tuple[Plain, Plain]:
        from cjtool.i18n import locale  # Babel: much, where nothing is compared

        span, *days = compared
        before, now = (Plain(locale.period(day, f"{span}s", self._language)) for day in days)
        return before, now

    def _days(self, dated: Sequence[MeasuredFigure]) -> tuple[Plain, Plain]:
        from cjtool.i18n import locale

        start = min(each.start for each in dated if each.start is not None)
        end = max(each.end for each in dated if each.end is not None)
        return Plain(locale.day(start, self._language)), Plain(locale.day(end, self._language))

    def _with_n(self, each: MeasuredFigure) -> str:
        return f"{self._value(each.figure.value, each)}, n = {number(each.figure.n, self._language)}"

    def _say(self, says: Says, **values: object) -> str:
        return sentence(says(**values).text(self._language), self._room)  # type: ignore[arg-type]

    def _value(self, value: float, each: MeasuredFigure) -> str:
        return self._names.value(value, each.metric, each.at)

    def _number(self, value: int) -> Plain:
        return Plain(number(value, self._language))
