"""A journey in which customers never speak with each other."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import channels, definitions, phases, scope

_EARNED = {"review-site", "forum", "social-media", "word-of-mouth"}

_NEITHER = Says(
    en="neither {first} nor {last} has a channel of customers, such as `review-site`",
    nl="{first} en {last} hebben geen van beide een kanaal van klanten onderling, zoals `review-site`",
    fr="ni {first} ni {last} n’a de canal entre clients, comme `review-site`",
    de="weder {first} noch {last} hat einen Kanal der Kunden untereinander, wie `review-site`",
)
_NONE = Says(
    en="{stage} has no channel of customers, such as `review-site`",
    nl="{stage} heeft geen kanaal van klanten onderling, zoals `review-site`",
    fr="{stage} n’a pas de canal entre clients, comme `review-site`",
    de="{stage} hat keinen Kanal der Kunden untereinander, wie `review-site`",
)
_NOR = Says(
    en="nor has this",
    nl="deze ook niet",
    fr="celle-ci non plus",
    de="diese auch nicht",
)


@rule(Lens.CX, Severity.INFO, completeness=True)
def no_earned_channel(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Neither orientation nor after-sales has a channel that belongs to the customers.

    Customers ask and complain on forums, blogs and reviews, say the articles behind cjtool, whether the company
    listens or not. It is what they trust most: 83 % of 30,000 people in 60 countries trust friends and family, 66 %
    the opinions of other customers (Nielsen, *Global trust in advertising*, 2015,
    https://www.nielsen.com/nl/nl/insights/report/2015/global-trust-in-advertising-2015/).

    ## Not reported

    - Drafts, and journeys without both orientation and after-sales, or whose `scope` leaves one of them out.
    - A channel of customers in a stage whose phase is not known: it may be one of the two.
    - Journeys in which one of the two has no channel at all: there `missing-channel` speaks.
    - Which one it is. Review site, forum, social media, word of mouth and every channel of your own with
      `ownership: earned` will do; a search engine does not, since customers do not speak there.

    ## How to mend

    Look up what customers read before they choose and where they tell how it went, and add it as a step: the
    reviews, the neighbour, the complaint under a post.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy a bicycle
    stages:
      - name: Compare         # <- no-earned-channel
        phase: orientation
        steps:
          - name: Reads the folder
            channel: letter
      - name: Order
        phase: purchase
        steps:
          - name: Orders the bicycle
            channel: website
      - name: Aftercare
        phase: after-sales
        steps:
          - name: Brings it in for the free check
            channel: store
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I buy a bicycle
    stages:
      - name: Compare
        phase: orientation
        steps:
          - name: Asks the neighbour how hers rides
            channel: word-of-mouth
      - name: Order
        phase: purchase
        steps:
          - name: Orders the bicycle
            channel: website
      - name: Aftercare
        phase: after-sales
        steps:
          - name: Brings it in for the free check
            channel: store
    ```
    """
    found: dict[str, Stage] = {}
    for stage in journey.stages:
        own = phases(stage)
        for phase in own:
            found.setdefault(phase, stage)
        near = not own or "orientation" in own or "after-sales" in own
        if near and _has_earned(stage, journey, workspace):
            return
    first, last = found.get("orientation"), found.get("after-sales")
    told = first and last and _has_channel(first, workspace) and _has_channel(last, workspace)
    if first and last and told and scope(journey).issuperset({"orientation", "after-sales"}):
        message = _NONE(stage=first.name) if first is last else _NEITHER(first=first.name, last=last.name)
        related = () if first is last else (Mention(last, _NOR(), "name"),)
        yield as_guess(Finding(first, message, field="name", related=related), (first, last))


def _has_channel(stage: Stage, workspace: Workspace) -> bool:
    return any(channels(step, workspace) for step in stage.steps)


def _has_earned(stage: Stage, journey: Journey, workspace: Workspace) -> bool:
    known = definitions(journey, workspace).channels
    met = {id for step in stage.steps for id in channels(step, workspace)}
    return any(id in _EARNED or (known[id].ownership == "earned" and id != "search") for id in met)
