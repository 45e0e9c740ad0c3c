"""A pain that nobody means to take away."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey, Pain
from cjtool.project import Workspace, pains
from cjtool.query import relieved

_WEIGHTY = ("high", "medium")
_SHOWN = 5

_SAYS = Says(
    en="pain {pain} has no opportunity and is not `accepted`",
    nl="pijnpunt {pain} heeft geen kans en is niet `accepted`",
    fr="l’irritant {pain} n’a pas d’opportunité et n’est pas `accepted`",
    de="der Pain Point {pain} hat keine Chance und ist nicht `accepted`",
)
_TWO = Says(
    en="pain {pain} and {count} more of little severity have no opportunity and are not `accepted`",
    nl="pijnpunt {pain} en nog {count} dat weinig weegt hebben geen kans en zijn niet `accepted`",
    fr="l’irritant {pain} et {count} autre de faible gravité n’ont pas d’opportunité et ne sont pas `accepted`",
    de="der Pain Point {pain} und {count} weiterer von geringer Schwere haben keine Chance und sind nicht `accepted`",
)
_MORE = Says(
    en="pain {pain} and {count} more of little severity have no opportunity and are not `accepted`",
    nl="pijnpunt {pain} en nog {count} die weinig wegen hebben geen kans en zijn niet `accepted`",
    fr="l’irritant {pain} et {count} autres de faible gravité n’ont pas d’opportunité et ne sont pas `accepted`",
    de="der Pain Point {pain} und {count} weitere von geringer Schwere haben keine Chance und sind nicht `accepted`",
)
_NOR = Says(
    en="this neither",
    nl="deze ook niet",
    fr="celui-ci non plus",
    de="dieser auch nicht",
)


@rule(Lens.CX, Severity.INFO, completeness=True)
def pain_without_opportunity(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A pain has no opportunity that addresses it, and is not accepted.

    A map that shows pains and leaves them is a poster. Opportunities, with the question who owns them, are one of
    the five parts of a journey map for Nielsen Norman Group (*Journey mapping 101*,
    https://www.nngroup.com/articles/journey-mapping-101/), and the articles behind
    cjtool tie all such work to its owner and its worth. The finding is a warning for a pain of severity `high`.

    ## Not reported

    - Drafts.
    - Pains of severity `low` or none one by one: the finding stands at the first of them, and shows five of the others.
    - Pains with `accepted`, which says why nothing is done.
    - Pains that an opportunity addresses: by name, or because it stands on the same step or stage and names none.
      One that is `rejected` takes nothing away, and does not count.

    ## How to mend

    Write an opportunity on the step or the stage, however small. If nothing will be done, write down why under
    `accepted`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Installation
        phase: onboarding
        steps:
          - name: Waits for a date
            channel: email
            pains:
              - Nobody says how long it takes        # <- pain-without-opportunity
              - text: The fitters do not turn up     # <- pain-without-opportunity
                severity: high
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Installation
        phase: onboarding
        steps:
          - name: Waits for a date
            channel: email
            pains: [Nobody says how long it takes]
            opportunities: [A message each week until the date is known]
          - name: Sees the fitters
            channel: home-visit
            pains:
              - text: Drilling makes dust
                accepted: Without drilling there are no panels
    ```
    """
    suffering = [pain for pain, _ in pains(journey) if pain.accepted is None]
    without = set(suffering) - relieved(journey) if suffering else ()
    open_pains = [pain for pain in suffering if pain in without]
    for pain in open_pains:
        if pain.severity in _WEIGHTY:
            severity = Severity.WARNING if pain.severity == "high" else None
            yield Finding(pain, _SAYS(pain=pain.text), severity=severity)
    if light := [pain for pain in open_pains if pain.severity not in _WEIGHTY]:
        yield _joined(*light)


def _joined(first: Pain, *others: Pain) -> Finding:
    """One finding for all pains that weigh little."""
    if not others:
        return Finding(first, _SAYS(pain=first.text))
    says = _TWO if len(others) == 1 else _MORE
    related = tuple(Mention(pain, _NOR()) for pain in others[:_SHOWN])
    return Finding(first, says(pain=first.text, count=len(others)), related=related)
