"""How long the customer waits."""

from cjtool.draw import notes
from cjtool.draw.bands import texts
from cjtool.draw.canvas.form import LINES
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="wait",
    title=Translated(en="Wait", nl="Wacht\u00adtijd", fr="Attente", de="Warte\u00adzeit"),
    draw=texts.of(lambda step, grid: notes.length(step.wait, grid) if step.wait else None),
    question=Translated(
        en="How long does the customer wait?",
        nl="Hoe lang wacht de klant?",
        fr="Combien de temps le client attend-il\u00a0?",
        de="Wie lange wartet der Kunde?",
    ),
    canvas=LINES,
)
