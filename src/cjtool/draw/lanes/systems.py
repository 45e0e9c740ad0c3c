"""The systems that a step takes."""

from cjtool.draw.bands import cards
from cjtool.draw.lane import GREY, Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="systems",
    title=Translated(en="Systems", nl="Systemen", fr="Systèmes", de="Systeme"),
    draw=cards.of("systems"),
    question=Translated(
        en="Which systems does this take?",
        nl="Welke systemen zijn hiervoor nodig?",
        fr="Quels systèmes faut-il\u00a0?",
        de="Welche Systeme braucht es dafür?",
    ),
    term=Translated(
        en="support processes", nl="ondersteuning", fr="processus de support", de="Supportprozesse"
    ),
    tone=GREY,
    side="company",
)
