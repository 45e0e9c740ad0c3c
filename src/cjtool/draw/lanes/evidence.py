"""What the customer sees, hears or holds: the physical evidence of a blueprint."""

from cjtool.draw.bands import cards
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="evidence",
    title=Translated(
        en="What the customer sees",
        nl="Wat de klant ziet",
        fr="Ce que le client voit",
        de="Was der Kunde sieht",
    ),
    draw=cards.of("evidence"),
    question=Translated(
        en="What does the customer see, hear or hold here?",
        nl="Wat ziet, hoort of krijgt de klant hier in handen?",
        fr="Que voit, entend ou reçoit le client ici\u00a0?",
        de="Was sieht, hört oder bekommt der Kunde hier?",
    ),
    term=Translated(
        en="physical evidence", nl="fysiek bewijs", fr="preuves matérielles", de="Physical Evidence"
    ),
    icon="receipt",
)
