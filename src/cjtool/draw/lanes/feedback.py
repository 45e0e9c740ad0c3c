"""What the company asks of the customer after a step."""

from cjtool.draw import notes
from cjtool.draw.bands import texts
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="feedback",
    title=Translated(en="Feedback", nl="Feedback", fr="Retour client", de="Feedback"),
    draw=texts.of(notes.asked),
    question=Translated(
        en="What do we ask the customer, and who follows up?",
        nl="Wat vragen we de klant, en wie volgt het op?",
        fr="Que demandons-nous au client, et qui y donne suite\u00a0?",
        de="Was fragen wir den Kunden, und wer kümmert sich darum?",
    ),
)
