"""The line at which the work of one's own people ends and that of systems and partners starts."""

from cjtool.draw.bands import lines
from cjtool.draw.canvas.form import DIVIDER
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="internal-line",
    title=Translated(
        en="Line of internal interaction",
        nl="Interne inter\u00adactielijn",
        fr="Ligne d’inter\u00adaction interne",
        de="Interne Interaktions\u00adlinie",
    ),
    draw=lines.draw,
    question=None,
    icon="interaction-line",
    side="line",
    canvas=DIVIDER,
)
