"""A key that is filled in to say that there is nothing."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.vocabulary.silence import says_something

_UPDATE = Says(
    en="the `update` of {step} says that the customer hears nothing: {text}",
    nl="de `update` van {step} zegt dat de klant niets hoort: {text}",
    fr="l’`update` de {step} dit que le client n’est tenu au courant de rien : {text}",
    de="das `update` von {step} sagt, dass der Kunde nichts erfährt: {text}",
)
_HANDOVER = Says(
    en="the `handover` of {step} says that nothing is passed on: {text}",
    nl="de `handover` van {step} zegt dat er niets wordt overgedragen: {text}",
    fr="le `handover` de {step} dit que rien n’est transmis : {text}",
    de="das `handover` von {step} sagt, dass nichts übergeben wird: {text}",
)


@rule(Lens.UX, Severity.WARNING)
def says_nothing(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """An `update` or `handover` only says that there is none.

    `update: Nothing until the letter` looks like an answer to everybody who counts answers, and is a gap. What the
    customer does not hear is what hurts: waits that nobody explains feel longer than those that are explained (David
    Maister, *The psychology of waiting lines*, 1985,
    https://davidmaister.com/articles/the-psychology-of-waiting-lines/). So the gap belongs where pains and
    opportunities are looked for, and the key stays empty until there is something to say.

    A text says nothing if it begins with a word such as none, nothing, nobody, unknown, tbd, n/a (or the Dutch, French
    or German word for it), if it is at most three words that begin with no, or if it has no letters at all.

    ## Not reported

    - What nobody needs to do: "Nobody has to tell it again", "Niemand hoeft iets te herhalen".
    - Longer texts that begin with no: "No form to fill in again, the nurse has the letter".
    - Whether an update or a handover is a good one.

    ## How to mend

    Take the key away and write down the pain: what the customer does not hear, or has to tell again. Then
    `wait-without-update` and `missing-handover` speak where they have to; where this rule is off, they take such a text
    for none.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I wait for my new hip
    stages:
      - name: On the list
        phase: service
        steps:
          - name: Waits for a date
            channel: letter
            wait: 5-7 weeks
            update: Nothing until the letter with the date      # <- says-nothing
            emotion: -1.2
            pains: [Cannot plan anything]
          - name: Tells it all again at intake
            channel: meeting
            handover: None, the patient starts over              # <- says-nothing
            emotion: -1
            pains: [Starts over]
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I wait for my new hip
    stages:
      - name: On the list
        phase: service
        steps:
          - name: Waits for a date
            channel: letter
            wait: 5-7 weeks
            update: Her place on the list, every second Monday
            emotion: -0.4
          - name: Goes through the intake
            channel: meeting
            handover: No form to fill in again, the nurse has the GP's letter
            emotion: 0.5
    ```
    """
    for step in steps(journey):
        for field, says in (("update", _UPDATE), ("handover", _HANDOVER)):
            text = getattr(step, field)
            if text is not None and not says_something(text):
                yield Finding(step, says(step=step.name, text=text), field=field)
