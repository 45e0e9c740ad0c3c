"""How the company sounds."""

from cjtool import query as effective
from cjtool.draw.bands import texts
from cjtool.draw.lane import Lane
from cjtool.i18n.translated import Translated

LANE = Lane(
    name="tone",
    title=Translated(en="Tone of voice", nl="Tone of voice", fr="Ton", de="Tonalität"),
    draw=texts.of(lambda step, grid: ", ".join(effective.tone(step, grid.subject.workspace))),
    question=Translated(
        en="How do we sound here?",
        nl="Hoe klinken we hier?",
        fr="Quel ton prenons-nous ici\u00a0?",
        de="Wie klingen wir hier?",
    ),
)
