"""What cells of a stage really are: the lines of what customers do are its steps, and lengths of time may be those of steps."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables.listing import items, lines
from cjtool.exchange.tables.placing import OF_BOTH, OF_STAGES, OF_THINGS
from cjtool.exchange.tables.telling import Happening, Making
from cjtool.spelling.folding import bare

LONGEST_NAME = 80
"""What is longer is what customers do, and no name of a step."""
_OF_STAGE = OF_STAGES | OF_BOTH | OF_THINGS | {"number", "meta", "id", "stage_id"}
"""What stays with the stage."""


def by_lines(making: Making, happening: Happening) -> list[Happening]:
    """A row of a stage as one for each line of what customers do there; what else is said of a step is said of the first.

    That is a guess, which is told. A row of one line, or of long ones, stays as it is.
    """
    doing = [said for said in happening.said if said.key == "does"]
    named = items(doing[0].text) if len(doing) == 1 and len(lines(doing[0].text)) > 1 else []
    if happening.named or len(named) < 2 or any(len(name) > LONGEST_NAME for name in named):
        return [happening]
    rest = [said for said in happening.said if said.key != "does"]
    of_step = tuple(said for said in rest if said.key not in _OF_STAGE)
    message = says.LINES_ARE_STEPS_FIRST(step=named[0]) if of_step else says.LINES_ARE_STEPS
    making.lost("guessed", doing[0], message)
    steps = [
        replace(happening, named=replace(doing[0], key="name", text=name), said=() if at else of_step)
        for at, name in enumerate(named)
    ]
    return [replace(happening, said=tuple(said for said in rest if said.key in _OF_STAGE)), *steps]


def are_of_steps(happenings: Sequence[Happening]) -> bool:
    """Whether lengths of time are those of steps: in some stage they differ, or one stands behind the first step."""
    for _, group in groupby(happenings, lambda each: bare(each.stage.text) if each.stage else ""):
        named = [each for each in group if each.named]
        times = [{bare(said.text) for said in each.said if said.key == "duration"} for each in named]
        given = [each for each in times if each]
        if len(named) > 1 and given and (len(set().union(*given)) > 1 or not times[0]):
            return True
    return False
