"""What readers have to know of figures of what customers answered, below the table that they stand in."""

from collections.abc import Iterable, Iterator, Mapping

from cjtool.i18n.numbers import percent
from cjtool.i18n.rounding import nearest
from cjtool.model import Metric
from cjtool.project.measured import Measurements, RunFigure
from cjtool.report import measured_cells as cells
from cjtool.report.blocks import Block, TextBlock
from cjtool.report.inline import Inline, say
from cjtool.report.voice import Voice


def notes(figures: Iterable[tuple[RunFigure, Metric, str]], voice: Voice) -> Iterator[Block]:
    """Of some figures of a run, each with its metric and what that is called."""
    figures = tuple(figures)
    for figure, metric, name in figures:
        if figure.parts is not None:
            yield TextBlock(_not_pooled(figure, metric, name, voice))
    yield from pooled((name for figure, _, name in figures if figure.pooled), voice)


def pooled(names: Iterable[str], voice: Voice) -> Iterator[Block]:
    """That the figures of whole journeys are made of the answers at their parts, by the names of their metrics."""
    if listed := ", ".join(dict.fromkeys(names)):
        yield TextBlock(say(voice.words.measured("pooled"), metrics=listed))


def lost(run: Measurements, voice: Voice) -> Iterator[Block]:
    """Which share of the rows could not be counted."""
    if share := nearest(100 * run.share_lost, 1):
        yield TextBlock(say(voice.words.measured("rows-lost"), share=percent(share, voice.language)))


def satisfied(
    run: Measurements, names: Mapping[str, str], voice: Voice, said: str = "satisfied-from"
) -> Iterator[Inline]:
    """From which score on customers count as satisfied, of those of some metrics, given with their names, that count them."""
    for each in run.satisfied(names):
        low, least, high = (voice.number(value) for value in (each.low, each.satisfied or 0, each.high))
        yield say(voice.words.measured(said), metric=names[each.metric], low=low, least=least, high=high)


def compared(run: Measurements, voice: Voice) -> Iterator[Block]:
    """Between which months, quarters or years changes are told: the same for all figures of a run."""
    if run.changes is not None:
        unit = f"{run.changes.span}s"
        before, now = (voice.period(day, unit) for day in (run.changes.before, run.changes.now))
        yield TextBlock(say(voice.words.measured("compared"), before=before, now=now))


def _not_pooled(figure: RunFigure, metric: Metric, name: str, voice: Voice) -> Inline:
    """What was answered at the parts of a journey, where its own figure is that of a question about the whole."""
    ranged, n = figure.parts or (figure.figure, figure.n)
    return say(
        voice.words.measured("not-pooled"),
        metric=name,
        n=voice.number(figure.n),
        parts=voice.number(n),
        figure=cells.figure(ranged.value, metric, voice),
    )
