"""What the customer thinks."""

from cjtool.draw.bands import texts
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="thinks",
    title=Translated(en="Thinks", nl="Denkt", fr="Pense", de="Denkt"),
    draw=texts.of(lambda step, _: step.thinks),
    question=Translated(
        en="What goes through the customer’s mind?",
        nl="Wat gaat er door de klant heen?",
        fr="Qu’est-ce qui lui passe par la tête\u00a0?",
        de="Was geht dem Kunden durch den Kopf?",
    ),
    icon="thoughts",
)
