"""A persona that is little more than a name."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, judged, rule
from cjtool.message import Listed, Message, Says
from cjtool.model import Persona, everyone
from cjtool.project import Workspace
from cjtool.query import definitions
from cjtool.spelling import fold
from cjtool.spelling.patterns import LatePattern

_PLACEHOLDER = LatePattern(
    r"[\W_]*(?:(?:tbd|tba|todo|to do|n/?a|x{3,}|lorem ipsum|nader te bepalen|nog invullen|folgt|a completer)[\W_]*)?"
)
_PARTS = ("needs", "behaviours", "feelings")

_NO = Says(
    en="persona {persona} has no {missing}",
    nl="persona {persona} heeft geen {missing}",
    fr="le persona {persona} n’a pas de {missing}",
    de="die Persona {persona} hat keine {missing}",
)
_ONLY = Says(
    en="persona {persona} has {given} but no {missing}",
    nl="persona {persona} heeft {given}, maar geen {missing}",
    fr="le persona {persona} a {given}, mais pas de {missing}",
    de="die Persona {persona} hat {given}, aber keine {missing}",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def thin_persona(workspace: Workspace, *, minimum: int = 2) -> Iterator[Finding]:
    """A persona that is used has too few of needs, behaviours and feelings.

    A name and an age decide nothing. The articles behind cjtool ask four things of a persona: who are they,
    how do they behave, what do they need, how does the brand make them feel. Alan Cooper, who brought personas
    to design (*The inmates are running the asylum*, 1999), defines them by their goals, not by their age.

    ## Not reported

    - Personas that no journey uses, or only drafts and archived ones (`unused-definition` speaks of the first).
    - How much stands under each of the three: one line is enough, but a placeholder such as "tbd" or "…" is none.

    ## How to mend

    Write what interviews taught you under `needs`, `behaviours` and `feelings`. If nobody was asked, ask five
    customers first.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `minimum` | `2` | how many of the three there have to be |

    ## Bad

    ```yaml title=library.yaml
    cjtool: library/v1
    personas:
      member:                 # <- thin-persona
        name: The member
        summary: Everybody between 18 and 65
        needs: [To get fit]
    ```

    ```yaml title=join.yaml
    cjtool: journey/v1
    title: I join a gym
    persona: member
    stages:
      - name: Join
        phase: purchase
    ```

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    ```

    ## Good

    ```yaml title=library.yaml
    cjtool: library/v1
    personas:
      member:
        name: Joris, 34
        needs: [To be fit again before the summer]
        behaviours: [Trains before work, Gives up after three weeks]
    ```

    ```yaml title=join.yaml
    cjtool: journey/v1
    title: I join a gym
    persona: member
    stages:
      - name: Join
        phase: purchase
    ```

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    ```
    """
    for persona in _used(workspace):
        given = [part for part in _PARTS if any(map(_says_something, getattr(persona, part)))]
        if len(given) < min(minimum, len(_PARTS)):
            yield Finding(persona, _lack(persona, given))


def _lack(persona: Persona, given: list[str]) -> Message:
    missing = Listed(tuple(part for part in _PARTS if part not in given), "or")
    if not given:
        return _NO(persona=persona.name, missing=missing)
    return _ONLY(persona=persona.name, given=Listed(tuple(given)), missing=missing)


def _used(workspace: Workspace) -> dict[Persona, None]:
    """Each once, in the order of the journeys."""
    used: dict[Persona, None] = {}
    for journey in judged(workspace, completeness=True):
        known = definitions(journey, workspace).personas
        used.update(dict.fromkeys(known[name] for name in everyone(journey)))
    return used


def _says_something(text: str) -> bool:
    """Whether a text is more than a mark that one will come."""
    return _PLACEHOLDER.fullmatch(fold(text)) is None
