"""What staff do behind the scenes; systems too, where they have no lane."""

from cjtool.draw.bands import cards
from cjtool.draw.lane import GREY, Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="backstage",
    title=Translated(
        en="Behind the scenes", nl="Achter de schermen", fr="En coulisses", de="Hinter den Kulissen"
    ),
    draw=cards.of("backstage", "systems"),
    question=Translated(
        en="What has to happen that the customer does not see?",
        nl="Wat moet er gebeuren dat de klant niet ziet?",
        fr="Que faut-il faire que le client ne voit pas\u00a0?",
        de="Was muss geschehen, das der Kunde nicht sieht?",
    ),
    term=Translated(en="backstage", nl="backstage", fr="backstage", de="Backstage"),
    tone=GREY,
    side="company",
)
