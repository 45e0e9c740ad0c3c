"""A customer who tells it all again."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.repetition import given_again
from cjtool.vocabulary.silence import says_something

_NAME = Says(
    en="{step} has the customer give again what was given before, and nothing is handed over",
    nl="bij {step} geeft de klant opnieuw wat al gegeven was, en er wordt niets overgedragen",
    fr="à {step}, le client redonne ce qu’il a déjà donné, et rien n’est transmis",
    de="bei {step} gibt der Kunde noch einmal an, was er schon angegeben hat, und nichts wird übergeben",
)
_PAIN = Says(
    en="the pain {pain} has the customer give again what was given before, and nothing is handed over at {step}",
    nl="door het pijnpunt {pain} geeft de klant opnieuw wat al gegeven was, en bij {step} wordt niets overgedragen",
    fr="avec l’irritant {pain}, le client redonne ce qu’il a déjà donné, et rien n’est transmis à {step}",
    de="beim Pain Point {pain} gibt der Kunde noch einmal an, was er schon angegeben hat, und bei {step} wird nichts übergeben",
)
_DESPITE = Says(
    en="the pain {pain} has the customer give again what was given before, despite the handover at {step}",
    nl="door het pijnpunt {pain} geeft de klant opnieuw wat al gegeven was, ondanks de overdracht bij {step}",
    fr="avec l’irritant {pain}, le client redonne ce qu’il a déjà donné, malgré la transmission à {step}",
    de="beim Pain Point {pain} gibt der Kunde noch einmal an, was er schon angegeben hat, trotz der Übergabe bei {step}",
)


@rule(Lens.JOURNEY, Severity.WARNING, kind=FindingKind.FACT)
def repeated_question(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """The customer has to tell, send or fill in the same thing again.

    Having to repeat information and being passed on are among the things that make customers leave after service
    (Dixon, Toman and DeLisi, *The effortless experience*, 2013). In one process it is a fault by the book: what was
    entered before is filled in or can be chosen, asks success criterion 3.3.7 of WCAG 2.2, on the lowest level, A
    (*Redundant entry*, https://www.w3.org/WAI/WCAG22/Understanding/redundant-entry).

    The rule reads the step's name and its pains: a word of repeating (again, three times, opnieuw, noch einmal, de nouveau)
    beside one of telling or giving (explain, send, form, photos, vertelt, gegevens, erklärt, remplit). A text in other
    words passes.

    ## Not reported

    - The name of a step with a `handover`: what it says is known there, and asked once more for a reason. One that says
      nothing (`says-nothing`) is none. A pain of such a step is reported: customers still give it again.
    - Pains that are `accepted`, and steps without contact or on a channel that belongs to others.
    - What nobody has to do ("never has to explain it again"), and what they send twice.

    ## How to mend

    Nothing is wrong with the map. Pass on what is known, and write it under `handover`; until then it is an
    opportunity worth its place on the list. Where the handover has ended a pain, take the pain off the map.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:
      - name: Report
        phase: service
        steps:
          - {name: Fills in the policy number on the site, channel: website, emotion: 0}
          - {name: Explains the damage again, channel: phone, emotion: -1, pains: [Nobody has read the form]}    # <- repeated-question
      - name: Repair
        phase: service
        steps:
          - name: Lets the expert in
            channel: home-visit
            emotion: -0.5
            pains: [Has to send the same photos twice]            # <- repeated-question
          - name: Asks when the painter comes
            channel: phone
            emotion: -0.5
            handover: The file with the photos
            pains: [Explains the whole story again]               # <- repeated-question
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:
      - name: Report
        phase: service
        steps:
          - {name: Fills in the policy number on the site, channel: website, emotion: 0}
          - name: Explains the damage again
            channel: phone
            handover: The agent reads the form while she talks
            emotion: 0.2
          - name: Books again for four
            channel: website
            emotion: 0.8
    ```
    """
    for step, pain in given_again(journey, workspace):
        if pain is None:
            yield Finding(step, _NAME(step=step.name), field="name")
        else:
            says = _DESPITE if says_something(step.handover) else _PAIN
            yield Finding(pain, says(pain=pain.text, step=step.name), field="text")
