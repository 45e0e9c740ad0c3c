"""A journey that asks for an opinion at every turn."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Plain, Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace

_SAYS = Says(
    en="feedback is asked on `{asking}` of {steps} steps, more than one in {one_in}",
    nl="bij `{asking}` van de {steps} stappen wordt om feedback gevraagd, meer dan een op de {one_in}",
    fr="un avis est demandé à `{asking}` des {steps} moments, plus d’un sur {one_in}",
    de="bei `{asking}` von {steps} Schritten wird um Feedback gebeten, mehr als einer von {one_in}",
)
_AND_HERE = Says(
    en="and here",
    nl="en hier",
    fr="et ici",
    de="und hier",
)


@rule(Lens.CX, Severity.WARNING, kind=FindingKind.FACT)
def over_surveying(journey: Journey, workspace: Workspace, *, one_in: int = 3) -> Iterator[Finding]:
    """Feedback is asked on too many steps.

    Each survey uses up some of the goodwill that all of them live on: several in one academic year suppressed the
    response of students to the later ones (Porter, Whitcomb and Weitzer, *Multiple surveys of students and survey
    fatigue*, 2004, https://doi.org/10.1002/ir.101). The articles behind cjtool ask customers at every moment that
    matters, which is not every moment.

    ## Not reported

    - Journeys with a single question.
    - The questions one by one: the finding stands at the first that is one too many, with the others beside it.

    ## How to mend

    Ask where it matters most: at the moments of truth and at the end. Measure the other steps by what customers do,
    as in web analytics, repeat calls and complaints.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `one-in` | `3` | feedback may be asked on one in so many steps |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I return a parcel
    define:
      teams:
        care: {name: Customer care}
    stages:
      - name: Return
        phase: after-sales
        steps:
          - name: Prints the label
            channel: website
            feedback: {metric: ces, owner: care, within: 2 days}
          - name: Brings it to the shop
            channel: store
            feedback: {metric: csat, owner: care, within: 2 days}     # <- over-surveying
          - name: Gets the money back
            channel: email
            initiator: company
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I return a parcel
    define:
      teams:
        care: {name: Customer care}
    stages:
      - name: Return
        phase: after-sales
        steps:
          - name: Prints the label
            channel: website
          - name: Brings it to the shop
            channel: store
          - name: Gets the money back
            channel: email
            initiator: company
            feedback: {metric: ces, owner: care, within: 2 days}
    ```
    """
    listed = steps(journey)
    asking = [step for step in listed if step.feedback]
    if len(asking) > 1 and len(asking) * one_in > len(listed):
        first = asking[max(1, len(listed) // max(one_in, 1))]
        message = _SAYS(asking=Plain(str(len(asking))), steps=len(listed), one_in=one_in)
        related = tuple(Mention(step, _AND_HERE(), "feedback") for step in asking if step is not first)
        yield Finding(first, message, field="feedback", related=related)
