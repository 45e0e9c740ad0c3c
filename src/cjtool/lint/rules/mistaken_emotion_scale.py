"""Emotions that look as if they were given on a scale from 1 to 5."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace, pains

_FEWEST, _FEWEST_ALIKE = 3, 4
"""How many emotions say it: ones and twos, and ones alone."""
_LOW_MARKS = frozenset({1, 2})
_MOST_UNHURT = 6
"""So many emotions may all be low and no pain named; with more, somebody would have named one."""

_SAYS = Says(
    en="all {count} emotions are 1 or 2: is that a scale from 1 to 5? Here {low} is angry, 0 neutral and {high} delighted",
    nl="alle {count} emoties zijn 1 of 2: is dat een schaal van 1 tot 5? Hier is {low} boos, 0 neutraal en {high} enthousiast",
    fr="les {count} émotions sont toutes de 1 ou 2 : est-ce une échelle de 1 à 5 ? Ici, {low} veut dire en colère, 0 neutre et {high} enthousiaste",
    de="alle {count} Emotionen sind 1 oder 2: ist das eine Skala von 1 bis 5? Hier heißt {low} wütend, 0 neutral und {high} begeistert",
)


@rule(Lens.JOURNEY, Severity.INFO, feelings=True)
def mistaken_emotion_scale(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """All emotions of a current journey are 1 or 2, and some are 1, as on a scale from 1 to 5.

    cjtool's scale runs from −2, angry, over 0 to 2, delighted. A survey's runs from 1 to 5 or 1 to 10, and somebody who
    copies a 2 from there draws the worst moment of the journey as the best. Larger numbers are refused, and give
    the mistake away; a journey in which only ones and twos occurred passes, so the rule asks.

    ## Not reported

    - Journeys with fewer than three emotions (four, if all are 1), with any that is below 1 or between 1 and 2, and those in which all are 2.
    - Journeys with more than six emotions and no pain: a customer annoyed at every one of them would have one. That
      all is well there, `no-low-point` says.
    - Future journeys: they may well please from beginning to end.

    ## How to mend

    On a scale from 1 to 5, take 3 off every number: 1 is −2, 2 is −1. If customers are this pleased at every step,
    waive the finding and say who asked them.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I book a trip
    stages:
      - name: Book
        steps:
          - {name: Looks, emotion: 2}         # <- mistaken-emotion-scale
          - {name: Pays, emotion: 1}
          - {name: Waits, emotion: 1}
          - {name: Goes, emotion: 2}
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I book a trip
    stages:
      - name: Book
        steps:
          - {name: Looks, emotion: 1}
          - {name: Pays, emotion: -0.5}
          - {name: Waits, emotion: -1}
          - {name: Goes, emotion: 2}
    ```
    """
    felt = [step for step in steps(journey) if step.emotion is not None]
    marks = {step.emotion for step in felt}
    fewest = _FEWEST_ALIKE if len(marks) == 1 else _FEWEST
    looks_low = len(felt) >= fewest and marks <= _LOW_MARKS and 1 in marks
    if journey.state == "current" and looks_low and not _is_rosy(journey, len(felt)):
        message = _SAYS(count=len(felt), low=Figure(-2), high=Figure(2))
        yield Finding(felt[0], message, field="emotion")


def _is_rosy(journey: Journey, emotions: int) -> bool:
    """Whether ones and twos are meant as pleased: many of them, and nothing hurts."""
    return emotions > _MOST_UNHURT and not any(pains(journey))
