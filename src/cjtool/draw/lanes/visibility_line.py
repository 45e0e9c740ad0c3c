"""The line at which the customer's sight ends."""

from cjtool.draw.bands import lines
from cjtool.draw.canvas.form import DIVIDER
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="visibility-line",
    title=Translated(
        en="Line of visibility",
        nl="Zichtbaarheids\u00adlijn",
        fr="Ligne de visibilité",
        de="Sichtbarkeits\u00adlinie",
    ),
    draw=lines.draw,
    question=None,
    side="line",
    canvas=DIVIDER,
)
