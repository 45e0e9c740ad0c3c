"""Diagrams for Mermaid, which GitHub, GitLab, Notion and many editors draw, and FigJam imports.

`--as journey`, the default, is Mermaid's own kind of journey: stages are its sections, steps its tasks, emotions its
scores, an emotion of 0 being a 3. Scores are whole, so an emotion between two becomes the one further from neutral.
Mermaid draws nothing without a score: a step without an emotion stands at 3, with one more actor, "not rated", so that
nobody takes it for a feeling. Actors are the personas of a step, then its channels by their names. Signs that Mermaid
would take for its own, and a first word such as `title`, are written by their numbers, and are shown as they are.

`--as flowchart` is for FigJam and for journeys that branch: stages are subgraphs, steps plain boxes, and arrows the ways
on, with their `when` and `share`; also those past an optional step. Emotions, personas and channels are not in it.
FigJam takes no emoji, HTML or line breaks: they are left out, and told.
"""

from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.mermaid import as_flowchart, as_journey
from cjtool.query.effective import language

_FLOWCHART = "flowchart"


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    [(workspace, journey)] = pairs
    spoken = options.language or language(journey, workspace)
    if options.variant == _FLOWCHART:
        text, losses = as_flowchart.flowchart_text(journey, spoken)
        carried = as_flowchart.CARRIED
    else:
        text, losses = as_journey.journey_text(journey, workspace, spoken)
        carried = as_journey.CARRIED
    left = uncarried(journey, carried, "Mermaid")
    return Exported((ExportedFile(text.encode(), "mmd"),), (*losses, *left))


EXPORTER = Exporter(
    title="Mermaid",
    of="journey",
    write=_write,
    carries={
        key: " or ".join(
            f"{how[key]} (`{variant}`)"
            for variant, how in (("journey", as_journey.CARRIED), (_FLOWCHART, as_flowchart.CARRIED))
            if key in how
        )
        for key in dict.fromkeys((*as_journey.CARRIED, *as_flowchart.CARRIED))
    },
    variants=("journey", _FLOWCHART),
    also=(".mermaid",),
)
