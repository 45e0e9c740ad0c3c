"""The same contact moment, told in two ways."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Plain, Says
from cjtool.model import Journey, Step, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.query import channel, owner, touchpoint, versions
from cjtool.spelling import fold

_OVERRIDES = Says(
    en="{key} {own} overrides {common}, the {key} of touchpoint {touchpoint}",
    nl="`{key}` {own} wijkt af van {common}, de `{key}` van contactmoment {touchpoint}",
    fr="{key} {own} s’écarte de {common}, {key} du point de contact {touchpoint}",
    de="{key} {own} weicht von {common} ab, {key} des Kontaktpunkts {touchpoint}",
)
_COMMON = Says(
    en="the touchpoint's {key}",
    nl="`{key}` van het contactmoment",
    fr="{key} du point de contact",
    de="{key} des Kontaktpunkts",
)
_DIFFERS = Says(
    en="{step} has {key} {value} here and {usual} elsewhere",
    nl="{step} heeft hier `{key}` {value} en elders {usual}",
    fr="{step} a {key} {value} ici et {usual} ailleurs",
    de="{step} hat hier {key} {value} und anderswo {usual}",
)
_USUAL = Says(
    en="here it is {usual}",
    nl="hier is het {usual}",
    fr="ici, c’est {usual}",
    de="hier ist es {usual}",
)


@rule(Lens.CX, Severity.WARNING)
def inconsistent_touchpoint(workspace: Workspace) -> Iterator[Finding]:
    """One contact moment has two channels, owners or tones.

    Every touchpoint has to be consistent and positive, say the articles behind cjtool: a customer who was
    helped at the desk yesterday expects the same desk today. The GOV.UK Service Standard asks for a joined up
    experience across all channels (point 3,
    https://www.gov.uk/service-manual/service-standard/point-3-join-up-across-channels).

    ## Not reported

    - A step that states the same as its touchpoint, or what its touchpoint leaves open. Of several channels only
      the main one is compared, and the order of a tone's words means nothing.
    - Steps without contact, and equal names of which one has no owner.
    - A future journey that differs from the current one that it is `based_on`: that is its purpose.

    ## How to mend

    Take away what the step states, so that its touchpoint's value holds; or correct the touchpoint. If it
    really is another contact, give it another name or touchpoint. Steps of the same name in several
    journeys are best served by one touchpoint in the library.

    ## Bad: a step overrides its touchpoint

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    teams:
      club: {name: Club team}
      office: {name: Back office}
    touchpoints:
      front-desk:
        name: Front desk
        channel: counter
        owner: club
        tone: [friendly]
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
            channel: email            # <- inconsistent-touchpoint
            owner: office             # <- inconsistent-touchpoint
            tone: [formal, legal]     # <- inconsistent-touchpoint
    ```

    ## Bad: two journeys differ

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Stadhuis
    ```

    ```yaml title=paspoort.yaml
    cjtool: journey/v1
    title: Ik vraag een paspoort aan
    stages:
      - name: Aanvragen
        phase: purchase
        steps:
          - name: Maakt een afspraak
            channel: website
    ```

    ```yaml title=rijbewijs.yaml
    cjtool: journey/v1
    title: Ik vraag een rijbewijs aan
    stages:
      - name: Aanvragen
        phase: purchase
        steps:
          - name: Maakt een afspraak
            channel: phone            # <- inconsistent-touchpoint
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    teams:
      club: {name: Club team}
    touchpoints:
      front-desk:
        name: Front desk
        channel: counter
        tone: [friendly, short]
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
            channel: [counter, phone]
            owner: club
            tone: [short, friendly]
    ```

    ## Good: the future differs from today

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Stadhuis
    ```

    ```yaml title=paspoort.yaml
    cjtool: journey/v1
    title: Ik vraag een paspoort aan
    stages:
      - name: Aanvragen
        phase: purchase
        steps:
          - name: Maakt een afspraak
            channel: phone
    ```

    ```yaml title=paspoort-straks.yaml
    cjtool: journey/v1
    title: Ik vraag straks een paspoort aan
    state: future
    based_on: paspoort
    stages:
      - name: Aanvragen
        phase: purchase
        steps:
          - name: Maakt een afspraak
            channel: app
    ```
    """
    alike: dict[str, list[Step]] = defaultdict(list)
    for journey in sorted(judged(workspace), key=lambda journey: journey.state):
        for step, name in workspace.of_journey(journey, _stated_in):
            if name is None:
                yield from _overrides(step, workspace)
            else:
                alike[name].append(step)
    for group in alike.values():
        for key, effective in (("channel", channel), ("owner", owner)) if len(group) > 1 else ():
            yield from _disagreements(key, [(step, effective(step, workspace)) for step in group], workspace)


def _stated_in(journey: Journey, _: Workspace) -> tuple[tuple[Step, str | None], ...]:
    """Steps with a channel of their own by what they are called, and those that may override their touchpoint."""
    return tuple(
        (step, fold(step.name) if step.touchpoint is None else None)
        for step in steps(journey)
        if (step.channel if step.touchpoint is None else _states_its_own(step))
    )


def _states_its_own(step: Step) -> bool:
    return step.channel is not None or step.owner is not None or step.tone is not None


def _overrides(step: Step, workspace: Workspace) -> Iterator[Finding]:
    """What a step states in place of its touchpoint's."""
    contact = touchpoint(step, workspace)
    assert contact is not None
    own, common = _shown(step), _shown(contact)
    changed = [key for key in own if key in common and fold(own[key]) != fold(common[key])]
    if changed and not _redesigned(step, workspace):
        for key in changed:
            yield Finding(
                step,
                _OVERRIDES(key=Plain(key), own=own[key], common=common[key], touchpoint=contact.name),
                field=key,
                related=(Mention(contact, _COMMON(key=Plain(key)), key),),
            )


def _shown(holder: Step | Touchpoint) -> dict[str, str]:
    """Main channel, owner and tone where they are stated; two that look the same are the same."""
    shown = {}
    if holder.channel is not None:
        shown["channel"] = holder.channel[0] if holder.channel else "none"
    if holder.owner is not None:
        shown["owner"] = holder.owner
    if holder.tone is not None:
        shown["tone"] = ", ".join(sorted(holder.tone, key=fold)) or "none"
    return shown


def _redesigned(step: Step, workspace: Workspace) -> bool:
    """Whether the step's future journey changes a touchpoint of the current one that it is based on."""
    based_on = workspace.home(step).journey.based_on
    base = workspace.journey(based_on) if based_on is not None else None
    return base is not None and any(each.touchpoint == step.touchpoint for each in steps(base))


def _disagreements(
    key: str, stated: list[tuple[Step, str | None]], workspace: Workspace
) -> Iterator[Finding]:
    """Steps of one name whose value is not the usual one: the most frequent, of current journeys first."""
    counted = Counter(value for _, value in stated if value is not None)
    if len(counted) < 2:
        return
    usual = counted.most_common(1)[0][0]
    for step, value in stated:
        if value is not None and value != usual:
            others = (each for each, its in stated if its == usual and _compared(step, each, workspace))
            if other := next(others, None):
                message = _DIFFERS(step=step.name, key=Plain(key), value=value, usual=usual)
                related = (Mention(other, _USUAL(usual=usual), key),)
                yield Finding(step, message, field=key, related=related)


def _compared(step: Step, other: Step, workspace: Workspace) -> bool:
    """Not a current journey with its future, nor two futures of one journey."""
    return not versions(workspace.home(step).journey, workspace.home(other).journey)
