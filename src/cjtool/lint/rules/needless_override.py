"""A step that repeats its touchpoint."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, Remove, rule
from cjtool.message import Plain, Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.query import touchpoint

_TAKEN_OVER = ("channel", "owner", "tone", "promises", "response_time")

_SAYS = Says(
    en="{key} says the same as touchpoint {touchpoint}",
    nl="{key} zegt hetzelfde als contactmoment {touchpoint}",
    fr="{key} dit la même chose que le point de contact {touchpoint}",
    de="{key} sagt dasselbe wie der Kontaktpunkt {touchpoint}",
)
_COMMON = Says(
    en="the touchpoint's {key}",
    nl="`{key}` van het contactmoment",
    fr="{key} du point de contact",
    de="{key} des Kontaktpunkts",
)


@rule(Lens.UPKEEP, Severity.INFO)
def needless_override(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A step states what its touchpoint says already.

    A touchpoint is there to say a thing once, for all journeys. Where a step says it again, the two are the
    same today, and the step keeps the old value when the touchpoint gets another: from then on the customer
    is promised two things at one contact, and whoever asks the map gets the answer of whichever file is read.

    ## Not reported

    - A value that differs in anything, such as another second channel or another order.
    - A step without touchpoint, and what its stage, journey or project says too: none of these is a contact.

    ## How to mend

    Take it away: the step has it from its touchpoint. `cjtool lint --fix` does so, and leaves a line that has
    a comment.

    ## Bad

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    teams:
      club: {name: Club team}
    touchpoints:
      front-desk:
        name: Front desk
        channel: [counter, phone]
        owner: club
        response_time: 5 minutes
    ```

    ```yaml title=ask.yaml
    cjtool: journey/v1
    title: I ask for help
    stages:
      - name: Ask
        phase: service
        steps:
          - name: Asks at the desk
            touchpoint: front-desk
            channel: [counter, phone]   # <- needless-override
            owner: club                 # <- needless-override
            response_time: 5 minutes    # <- needless-override
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    touchpoints:
      front-desk:
        name: Front desk
        channel: [counter, phone]
    ```

    ```yaml title=ask.yaml
    cjtool: journey/v1
    title: I ask for help
    stages:
      - name: Ask
        phase: service
        steps:
          - name: Asks at the desk
            touchpoint: front-desk
          - name: Calls the desk
            touchpoint: front-desk
            channel: phone
    ```
    """
    for step in steps(journey):
        contact = touchpoint(step, workspace)
        if contact is None:
            continue
        for key in _TAKEN_OVER:
            stated = getattr(step, key)
            if stated is not None and stated == getattr(contact, key):
                yield Finding(
                    step,
                    _SAYS(key=key, touchpoint=contact.name),
                    field=key,
                    related=(Mention(contact, _COMMON(key=Plain(key)), key),),
                    changes=(Remove(step, key),),
                )
