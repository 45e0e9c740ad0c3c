"""A source that no longer counts."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.model import Node, Reading, SourceOfInsight
from cjtool.project import Workspace
from cjtool.query import definitions, expired, resting

_ONE = Says(
    en="{source} was valid until {date}, and one place rests on it still",
    nl="{source} was geldig tot en met {date}, en één plaats steunt er nog op",
    fr="{source} était valable jusqu’au {date}, et un endroit s’y appuie encore",
    de="{source} galt bis {date}, und eine Stelle stützt sich noch darauf",
)
_SEVERAL = Says(
    en="{source} was valid until {date}, and {count} places rest on it still",
    nl="{source} was geldig tot en met {date}, en {count} plaatsen steunen er nog op",
    fr="{source} était valable jusqu’au {date}, et {count} endroits s’y appuient encore",
    de="{source} galt bis {date}, und {count} Stellen stützen sich noch darauf",
)
_RESTS = Says(
    en="this rests on it",
    nl="dit steunt erop",
    fr="ceci s’y appuie",
    de="das stützt sich darauf",
)


@rule(Lens.CX, Severity.WARNING)
def expired_source(workspace: Workspace) -> Iterator[Finding]:
    """A source is past the day until which it is valid, and something still rests on it.

    Insight goes bad, and nobody sees it turn brown; that is our judgement, and the reason why a source can have a
    date after which it has to be looked at again. The articles behind cjtool ask to go on measuring: what customers
    felt three years ago says little of today.

    ## Not reported

    - Sources without `valid_until`, and today, which still counts.
    - Sources that nothing uses (`unused-definition` speaks of those), or only archived journeys.
    - The places that rest on it one by one: the finding stands at the source, and shows the first.

    ## How to mend

    Ask again, and set a new `date` and `valid_until`; or look at the findings once more with somebody who knows,
    and prolong it. If it was replaced, let everything rest on its successor.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I work out at the gym
    sources: [member-survey]
    define:
      sources:
        member-survey:
          name: Member survey
          kind: survey
          n: 412
          date: 2022-03-01
          valid_until: 2024-03-01     # <- expired-source
    stages:
      - name: Work out
        phase: use
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I work out at the gym
    sources: [member-survey]
    define:
      sources:
        member-survey:
          name: Member survey
          kind: survey
          n: 388
          date: 2025-03-01
          valid_until: 2027-03-01
    stages:
      - name: Work out
        phase: use
    ```
    """
    for source, nodes in _resting_on_expired(workspace).items():
        first, *others = nodes
        until = str(source.valid_until)
        message = (
            _SEVERAL(source=source.name, date=until, count=len(nodes))
            if others
            else _ONE(source=source.name, date=until)
        )
        field = "source" if isinstance(first, Reading) else "sources"
        related = (Mention(first, _RESTS(), field),)
        yield Finding(source, message, field="valid_until", related=related)


def _resting_on_expired(workspace: Workspace) -> dict[SourceOfInsight, dict[Node, None]]:
    """Each source that has expired with what rests on it, each once."""
    found: dict[SourceOfInsight, dict[Node, None]] = {}
    for journey in judged(workspace):
        known = definitions(journey, workspace).sources
        past = {id: source for id, source in known.items() if expired(source, workspace.today)}
        for id, node in resting(journey, workspace) if past else ():
            if id in past:
                found.setdefault(past[id], {})[node] = None
    return found
