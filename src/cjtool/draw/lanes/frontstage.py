"""What staff do in sight of the customer."""

from cjtool.draw.bands import cards
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="frontstage",
    title=Translated(
        en="In sight of the customer", nl="Voor de schermen", fr="Devant le client", de="Vor den Kulissen"
    ),
    draw=cards.of("frontstage"),
    question=Translated(
        en="What do our people do in sight of the customer?",
        nl="Wat doen onze mensen in het zicht van de klant?",
        fr="Que font nos équipes sous les yeux du client\u00a0?",
        de="Was tun unsere Leute vor den Augen des Kunden?",
    ),
    term=Translated(en="frontstage", nl="frontstage", fr="frontstage", de="Frontstage"),
    side="company",
)
