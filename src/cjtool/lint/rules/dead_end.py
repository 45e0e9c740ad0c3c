"""A loop that the customer does not get out of, and customers for whom no way on is told."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.query import dead_ends
from cjtool.query.route import untold

_ITSELF = Says(
    en="step {step} leads only to itself",
    nl="stap {step} leidt alleen naar zichzelf",
    fr="le moment {step} ne mène qu’à lui-même",
    de="der Schritt {step} führt nur zu sich selbst",
)
_LOOP = Says(
    en="no way leads out of the loop from {first} to {last}",
    nl="geen weg leidt uit de lus van {first} naar {last}",
    fr="aucune voie ne sort de la boucle de {first} à {last}",
    de="kein Weg führt aus der Schleife von {first} zu {last}",
)
_BEGINS = Says(
    en="the loop begins here",
    nl="hier begint de lus",
    fr="la boucle commence ici",
    de="die Schleife beginnt hier",
)

_UNTOLD = Says(
    en="the shares from {step} add up to {total}, and no way on is told for the other customers",
    nl="de aandelen vanaf {step} zijn samen {total}, en voor de andere klanten is er geen weg verder",
    fr="les parts depuis {step} font {total}, et aucune suite n’est donnée pour les autres clients",
    de="die Anteile von {step} ergeben zusammen {total}, und für die anderen Kunden steht kein Weg da",
)


@rule(Lens.JOURNEY, Severity.WARNING)
def dead_end(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A loop of steps has no way to an end, or a step has no way on for some of its customers.

    The customer calls, is told to send the form again, and calls. "Have no dead ends" is one of the fifteen
    principles of Lou Downe (*Good services*, 2020,
    https://good.services/goodservicesbook): whoever gets stuck gives up, or takes it to a review
    site. Where the shares of a step's ways add up to less than 1, nobody knows what becomes of the others; pictures and
    figures take them to go as those who are told.

    ## Not reported

    - Loops with a way out, however seldom it is taken.
    - Loops that the last step is part of: there the journey ends.
    - Steps that only lead into the loop.
    - Shares that miss 1 by no more than rounding, half a hundredth for each way; and ways of which one has no share: it
      takes the rest.

    ## How to mend

    Add the way out to the `next` of a step in the loop: the step where it goes on, or `end`. If customers really
    have none, this is a pain; and they leave all the same, so add where they give up. Where shares leave some over,
    add the way that these go, or correct the shares.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I wait for my refund
    stages:
      - name: Complaint
        steps:
          - name: Calls about the refund
            id: call
            channel: phone
          - name: Sends the form again
            channel: email
            next: call        # <- dead-end
      - name: Aftercare
        steps:
          - name: Sees the money on the account
            channel: payment
            next:             # <- dead-end
              - {to: thanks, share: 0.5}
              - {to: end, share: 0.2}
          - name: Thanks the agent
            id: thanks
            channel: phone
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I wait for my refund
    stages:
      - name: Complaint
        steps:
          - name: Calls about the refund
            id: call
            channel: phone
          - name: Sends the form again
            channel: email
            next:
              - {to: call, share: 0.2}
              - {to: refund, share: 0.8}
      - name: Aftercare
        steps:
          - name: Sees the money on the account
            id: refund
            channel: payment
    ```
    """
    for loop in dead_ends(journey):
        first, last = loop[0], loop[-1]
        if first is last:
            yield Finding(last, _ITSELF(step=last.name), field="next")
        else:
            message = _LOOP(first=first.name, last=last.name)
            yield Finding(last, message, field="next", related=(Mention(first, _BEGINS()),))
    for step in steps(journey):
        rest = untold(step)
        if rest:
            yield Finding(
                step, _UNTOLD(step=step.name, total=Figure(1 - rest, ".4g", bare=True)), field="next"
            )
