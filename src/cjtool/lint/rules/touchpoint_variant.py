"""One contact moment under two spellings."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.model import Journey, Step, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.query import is_contact
from cjtool.spelling import spelling

Known: TypeAlias = dict[str, tuple[str, Touchpoint]]
"""By each spelling: the id and the touchpoint that have it."""

_TOUCHPOINT = Says(
    en="touchpoint {id}, {name}, is a spelling of {other}, {usual}",
    nl="contactmoment {id}, {name}, is een andere schrijfwijze van {other}, {usual}",
    fr="le point de contact {id}, {name}, est une autre graphie de {other}, {usual}",
    de="der Kontaktpunkt {id}, {name}, ist eine andere Schreibweise von {other}, {usual}",
)
_DEFINED = Says(
    en="{other} is defined here",
    nl="hier staat de definitie van {other}",
    fr="{other} est défini ici",
    de="{other} ist hier definiert",
)
_STEP = Says(
    en="{name} is a spelling of {usual} in another journey",
    nl="{name} is een andere schrijfwijze van {usual} in een andere klantreis",
    fr="{name} est une autre graphie de {usual} dans un autre parcours",
    de="{name} ist eine andere Schreibweise von {usual} in einer anderen Customer Journey",
)
_USUAL = Says(
    en="here it is {usual}",
    nl="hier heet het {usual}",
    fr="ici, il s’appelle {usual}",
    de="hier heißt er {usual}",
)


@rule(Lens.CX, Severity.WARNING)
def touchpoint_variant(workspace: Workspace) -> Iterator[Finding]:
    """Two touchpoints, or steps of two journeys, differ only in how their name is spelled.

    For the customer it is one desk; in the library it has two owners, two answering times and half of the
    complaints each. Every touchpoint has to be consistent, say the articles behind cjtool, and nobody can keep
    consistent what goes by two names. People should not have to wonder whether different words mean the same
    thing (Jakob Nielsen's ten usability heuristics, https://www.nngroup.com/articles/ten-usability-heuristics/).

    Spellings differ in capitals, spaces, hyphens, accents, or in an English or Dutch plural at their end.

    ## Not reported

    - Steps of one journey, steps without contact, and steps that name a touchpoint of the library.
    - Steps whose names are equal to the letter: they are the same contact moment.
    - Other words for the same thing: `Front desk` and `Reception`.

    ## How to mend

    Keep one touchpoint, and let all steps refer to it. Give steps of several journeys that are one contact
    moment the same name, or better, one touchpoint in the library. If they are two, give them names that tell
    them apart.

    ## Bad: two touchpoints

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Waterland Verzekeringen
    touchpoints:
      mijn-waterland: {name: Mijn Waterland, channel: portal}
      mijnwaterland: {name: MijnWaterland, channel: app}      # <- touchpoint-variant
    ```

    ## Bad: two journeys

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    ```

    ```yaml title=locker.yaml
    cjtool: journey/v1
    title: I rent a locker
    stages:
      - name: Rent a locker
        phase: use
        steps:
          - name: Calls about the price
            channel: phone
    ```

    ```yaml title=train.yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    stages:
      - name: Train
        phase: use
        steps:
          - name: Calls about the prices      # <- touchpoint-variant
            channel: phone
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    touchpoints:
      front-desk: {name: Front desk, channel: counter}
      member-app: {name: Member app, channel: app}
    ```

    ```yaml title=locker.yaml
    cjtool: journey/v1
    title: I rent a locker
    stages:
      - name: Rent a locker
        phase: use
        steps:
          - name: Calls about the price
            channel: phone
          - name: Gets the key
            touchpoint: front-desk
    ```

    ```yaml title=train.yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    stages:
      - name: Train
        phase: use
        steps:
          - name: Calls about the price
            channel: phone
          - name: Gets a key
            touchpoint: front-desk
    ```
    """
    known: Known = {}
    yield from _touchpoints(workspace.library.touchpoints, known)
    for journey in judged(workspace):
        if journey.define is not None:
            yield from _touchpoints(journey.define.touchpoints, dict(known))
    for alike in _steps(workspace):
        yield from _unusual(alike, workspace)


def _touchpoints(touchpoints: dict[str, Touchpoint], known: Known) -> Iterator[Finding]:
    """Findings on touchpoints that are known by another id; the others become known."""
    for id, touchpoint in touchpoints.items():
        key = spelling(touchpoint.name) or touchpoint.name
        if key in known:
            other, defined = known[key]
            message = _TOUCHPOINT(id=id, name=touchpoint.name, other=other, usual=defined.name)
            related = (Mention(defined, _DEFINED(other=other)),)
            yield Finding(touchpoint, message, field="name", related=related)
        else:
            known[key] = (id, touchpoint)


def _steps(workspace: Workspace) -> Iterator[list[Step]]:
    """Contacts that no touchpoint names, in groups of one spelling, those of current journeys first."""
    journeys = sorted(judged(workspace), key=lambda journey: journey.state)
    contacts = [contact for journey in journeys for contact in workspace.of_journey(journey, _contacts)]
    first = {spelt: name for _, name, spelt in reversed(contacts)}
    several = {spelt for _, name, spelt in contacts if first[spelt] != name}
    alike: dict[str, dict[str, list[Step]]] = defaultdict(lambda: defaultdict(list))
    for step, name, spelt in contacts if several else ():
        if spelt in several:
            alike[spelt][name].append(step)
    for named in alike.values():
        yield [step for same in named.values() for step in same]


def _contacts(journey: Journey, _: Workspace) -> tuple[tuple[Step, str, str], ...]:
    """A journey's contacts that no touchpoint names, each with its name and what all spellings of that have in common."""
    contacts = (step for step in steps(journey) if step.touchpoint is None and is_contact(step))
    return tuple((step, step.name, spelling(step.name) or step.name) for step in contacts)


def _unusual(alike: list[Step], workspace: Workspace) -> Iterator[Finding]:
    """Steps that are not spelled as most are, where another journey spells the name as most do."""
    usual = Counter(step.name for step in alike).most_common(1)[0][0]
    for step in alike:
        if step.name != usual:
            own = workspace.home(step).journey
            others = (
                each for each in alike if each.name == usual and workspace.home(each).journey is not own
            )
            if other := next(others, None):
                message = _STEP(name=step.name, usual=usual)
                related = (Mention(other, _USUAL(usual=usual)),)
                yield Finding(step, message, field="name", related=related)
