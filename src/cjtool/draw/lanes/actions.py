"""What the customer does, step by step."""

from cjtool.draw.bands import texts
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="actions",
    title=Translated(
        en="What the customer does",
        nl="Wat de klant doet",
        fr="Ce que fait le client",
        de="Was der Kunde tut",
    ),
    draw=texts.of(lambda step, _: step.does),
    question=Translated(
        en="What exactly does the customer do?",
        nl="Wat doet de klant precies?",
        fr="Que fait le client, précisément\u00a0?",
        de="Was genau tut der Kunde?",
    ),
    key="does",
)
