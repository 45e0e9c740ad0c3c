"""What readers have to know of figures of what customers answered, below the table that they stand in."""

from collections.abc import Iterable, Iterator

from cjtool.model import Metric
from cjtool.project.measured import RunFigure
from cjtool.report import measured_cells as cells
from cjtool.report.blocks import Block, TextBlock
from cjtool.report.inline import say
from cjtool.report.voice import Voice


def notes(figures: Iterable[tuple[RunFigure, Metric, str]], voice: Voice) -> Iterator[Block]:
    """Of some figures, each with its metric and what that is called."""
    for run, metric, name in figures:
        if run.parts is not None:
            ranged, n = run.parts
            yield TextBlock(
                say(
                    voice.words.measured("not-pooled"),
                    metric=name,
                    n=voice.number(run.n),
                    parts=voice.number(n),
                    figure=cells.figure(ranged.value, metric, voice),
                )
            )
