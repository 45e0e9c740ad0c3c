"""The line at which customers and the company meet."""

from cjtool.draw.bands import lines
from cjtool.draw.canvas.form import DIVIDER
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="interaction-line",
    title=Translated(
        en="Line of interaction",
        nl="Interactie\u00adlijn",
        fr="Ligne d’inter\u00adaction",
        de="Interaktions\u00adlinie",
    ),
    draw=lines.draw,
    question=None,
    side="line",
    canvas=DIVIDER,
)
