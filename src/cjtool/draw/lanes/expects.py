"""What the customer expects."""

from cjtool.draw.bands import texts
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="expects",
    title=Translated(en="Expects", nl="Verwacht", fr="Attend", de="Erwartet"),
    draw=texts.of(lambda step, _: step.expects),
    question=Translated(
        en="What does the customer expect here?",
        nl="Wat verwacht de klant hier?",
        fr="À quoi s’attend le client ici\u00a0?",
        de="Was erwartet der Kunde hier?",
    ),
)
