"""A purchase with no orientation before it."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import channels, doubtful, phases, scope
from cjtool.vocabulary import phases_in
from cjtool.vocabulary.contact import orders_again

_EARLY = {"awareness", "orientation"}
_ASKED_AROUND = {"advertisement", "comparison-site", "forum", "review-site", "search", "word-of-mouth"}


_SAYS = Says(
    en="stage {stage} is a purchase, with no stage of `awareness` or `orientation` before it",
    nl="fase {stage} is een aankoop, zonder fase van `awareness` of `orientation` ervoor",
    fr="l’étape {stage} est un achat, sans étape de phase `awareness` ou `orientation` avant elle",
    de="die Phase {stage} ist ein Kauf, ohne eine Phase von `awareness` oder `orientation` davor",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_orientation(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A purchase has no orientation before it.

    Customers meet a brand before they buy: in a search, a shop window, a review, a story of a friend.
    The articles behind cjtool let a journey begin there, and the consumer decision journey of Court, Elzinga,
    Mulder and Vetvik (McKinsey Quarterly, 2009) begins with first consideration and active evaluation. What
    people were led to expect there is what the rest is judged by.

    ## Not reported

    - Drafts, and journeys whose `scope` leaves orientation out.
    - A stage of awareness before the purchase, or a purchase stage that is also one of orientation.
    - A stage before the purchase whose phase is not known: it may be the orientation.
    - A purchase that only its stage's name tells, where half of the stages or more tell no phase: `unknown-phase` asks
      first.
    - Ordering again, by the words of the title, the stage or a step of it ("Reorders", "Bestelt opnieuw"): who does has
      looked around before.
    - A purchase stage, or one before it, with a step that looks around: by its name, such as "Searches for a
      doctor", or on a search engine, a review or comparison site, a forum, by word of mouth or an advertisement.

    Where only its name tells the phase of a stage, the finding is an info that says so, and asks for `phase` first.

    ## How to mend

    Add a stage of phase `awareness` or `orientation` before the purchase. If another journey covers it, say
    with `scope` which phases this one means to cover.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy a bicycle
    stages:
      - name: Order           # <- missing-orientation
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
          - name: Takes a test ride
            channel: store
      - name: Order
        phase: purchase
        steps:
          - name: Orders the bicycle
            channel: website
    ```

    ## Good: another journey covers the orientation

    ```yaml
    cjtool: journey/v1
    title: I order a second bicycle
    scope: [purchase, after-sales]
    stages:
      - name: Order
        phase: purchase
        steps:
          - name: Orders the bicycle
            channel: website
    ```
    """
    for index, stage in enumerate(journey.stages):
        own = phases(stage)
        if not own or not _EARLY.isdisjoint(own) or _looks_around(stage, workspace):
            return
        if "purchase" in own:
            if (
                "orientation" in scope(journey)
                and not _again(journey, stage)
                and not doubtful(stage, journey)
            ):
                finding = Finding(stage, _SAYS(stage=stage.name), field="name")
                yield as_guess(finding, journey.stages[: index + 1])
            return


def _again(journey: Journey, stage: Stage) -> bool:
    return any(map(orders_again, (journey.title, stage.name, *(step.name for step in stage.steps))))


def _looks_around(stage: Stage, workspace: Workspace) -> bool:
    return any(
        not _EARLY.isdisjoint(phases_in(step.name)) or not _ASKED_AROUND.isdisjoint(channels(step, workspace))
        for step in stage.steps
    )
