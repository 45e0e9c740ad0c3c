"""How long the customer waits, by what is told, and by an event log where there is one."""

from dataclasses import replace

from cjtool.draw import notes
from cjtool.draw.bands import texts
from cjtool.draw.canvas.form import LINES
from cjtool.draw.grid import Grid
from cjtool.draw.lane import Band, Lane
from cjtool.draw.real_waits import real_wait
from cjtool.i18n.translated import Translated

_TEXTS = texts.of(notes.waits)


def _draw(grid: Grid, lane: Lane) -> Band | None:
    band = _TEXTS(grid, lane)
    real = (real_wait(column.step, grid.subject) for column in grid.columns)
    return band and replace(band, signs=(*band.signs, *(each.sign for each in real if each)))


LANE = Lane(
    name="wait",
    title=Translated(en="Wait", nl="Wacht\u00adtijd", fr="Attente", de="Warte\u00adzeit"),
    draw=_draw,
    question=Translated(
        en="How long does the customer wait?",
        nl="Hoe lang wacht de klant?",
        fr="Combien de temps le client attend-il\u00a0?",
        de="Wie lange wartet der Kunde?",
    ),
    canvas=LINES,
)
