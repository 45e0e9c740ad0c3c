"""What the customer feels, in words."""

from cjtool.draw.bands import texts
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="feels",
    title=Translated(en="Feels", nl="Voelt", fr="Ressent", de="Fühlt"),
    draw=texts.of(lambda step, _: step.feels),
    question=Translated(
        en="How does this feel, in a few words?",
        nl="Hoe voelt dit, in een paar woorden?",
        fr="Quel effet cela fait-il, en quelques mots\u00a0?",
        de="Wie fühlt sich das an, in wenigen Worten?",
    ),
    icon="heart",
)
