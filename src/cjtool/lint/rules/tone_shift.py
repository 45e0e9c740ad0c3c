"""A contact that speaks in another voice than its journey."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.model import Journey, Step, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.query import touchpoint
from cjtool.spelling import fold

_SAYS = Says(
    en="tone {tone} of {holder} shares nothing with the journey's",
    nl="tone of voice {tone} van {holder} heeft niets gemeen met die van de klantreis",
    fr="le ton {tone} de {holder} n’a rien en commun avec celui du parcours",
    de="die Tonalität {tone} von {holder} hat nichts gemein mit der der Customer Journey",
)
_HERE = Says(
    en="here it is {tone}",
    nl="hier is die {tone}",
    fr="ici, il est {tone}",
    de="hier ist er {tone}",
)
_MET = Says(
    en="the journey meets it here",
    nl="hier komt de klantreis dit contactmoment tegen",
    fr="le parcours le rencontre ici",
    de="hier trifft die Customer Journey auf ihn",
)


@rule(Lens.CX, Severity.INFO, kind=FindingKind.FACT)
def tone_shift(workspace: Workspace) -> Iterator[Finding]:
    """A step's tone of voice has nothing in common with its journey's.

    A brand that is warm while it sells and legal when something breaks is two brands; the articles behind cjtool
    ask for one tone of voice from prospect to customer to service. Tone is measured to change how friendly and
    how trustworthy people find an organisation, and trust foretells whether they recommend it (Nielsen Norman
    Group, *The impact of tone of voice on users' brand perception*, 2016,
    https://www.nngroup.com/articles/tone-voice-users/).

    ## Not reported

    - A tone that shares at least one item with the journey's; capitals and accents mean nothing. Words are compared, not
      what they mean: "warm" and "friendly" are two, so that the finding is a question, and the answer may be one word.
    - Journeys that have no tone, nor has their project; steps that state none, nor does their touchpoint.
    - The steps of one touchpoint one by one: the finding stands at the touchpoint's tone.

    ## How to mend

    Bring the contact back to the brand's voice: rewrite the letter, train the team. If the moment asks for
    another tone, keep at least one item of the journey's: sober and warm, not sober alone.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    tone: [duidelijk, meelevend]
    define:
      touchpoints:
        chatbot-wally:
          name: Chatbot Wally
          channel: chatbot
          tone: [grappig]                 # <- tone-shift
    stages:
      - name: Melden
        phase: service
        steps:
          - name: Vraagt de chatbot hoe het staat
            touchpoint: chatbot-wally
          - name: Leest de afwijzing
            channel: letter
            initiator: company
            tone: [juridisch, afstandelijk]   # <- tone-shift
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    tone: [duidelijk, meelevend]
    define:
      touchpoints:
        chatbot-wally:
          name: Chatbot Wally
          channel: chatbot
          tone: [Duidelijk, kort]
    stages:
      - name: Melden
        phase: service
        steps:
          - name: Vraagt de chatbot hoe het staat
            touchpoint: chatbot-wally
          - name: Leest de afwijzing
            channel: letter
            initiator: company
            tone: [meelevend, zakelijk]
    ```
    """
    reported: set[Step | Touchpoint] = set()
    for journey in judged(workspace):
        common = workspace.project.tone if journey.tone is None else journey.tone
        folded = {fold(item) for item in common}
        for step, holder, own in workspace.of_journey(journey, _speaking) if common else ():
            if holder not in reported and folded.isdisjoint(fold(item) for item in own):
                reported.add(holder)
                whole = workspace.project if journey.tone is None else journey
                related = [Mention(whole, _HERE(tone=", ".join(common)), "tone")]
                if holder is not step:
                    related.append(Mention(step, _MET()))
                message = _SAYS(tone=", ".join(own), holder=holder.name)
                yield Finding(holder, message, field="tone", related=tuple(related))


def _speaking(
    journey: Journey, workspace: Workspace
) -> tuple[tuple[Step, Step | Touchpoint, tuple[str, ...]], ...]:
    """Each step whose tone is set, with what sets it, itself or its touchpoint, and the tone."""
    holders = (
        (step, step if step.tone is not None else touchpoint(step, workspace)) for step in steps(journey)
    )
    return tuple(
        (step, holder, holder.tone) for step, holder in holders if holder is not None and holder.tone
    )
