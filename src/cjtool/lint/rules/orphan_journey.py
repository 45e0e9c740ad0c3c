"""A journey that hangs in the air."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.project import Workspace
from cjtool.query import above

_SAYS = Says(
    en="journey {journey} has no `parent` by which it is part of {whole}",
    nl="klantreis {journey} heeft geen `parent` waardoor ze deel is van {whole}",
    fr="le parcours {journey} n’a pas de `parent` qui le rattache à {whole}",
    de="die Customer Journey {journey} hat keinen `parent`, durch den sie Teil von {whole} ist",
)
_MICRO = Says(
    en="the micro journey {journey} has no `parent`",
    nl="de deelreis {journey} heeft geen `parent`",
    fr="le micro-parcours {journey} n’a pas de `parent`",
    de="die Teilreise {journey} hat keinen `parent`",
)
_WHOLE = Says(
    en="the lifecycle of this project",
    nl="de klantrelatie van dit project",
    fr="le cycle de vie de ce projet",
    de="die Kundenbeziehung dieses Projekts",
)


@rule(Lens.CX, Severity.INFO)
def orphan_journey(workspace: Workspace) -> Iterator[Finding]:
    """A journey is part of no larger one.

    A map of a detail helps those who know where it belongs: customers come from somewhere and go on. TheyDo,
    a tool for journeys, nests them in levels: the lifecycle, macro and micro journeys
    (https://www.theydo.com/help-center/organize-your-work/work-with-frameworks/journey-framework-zoom-levels); the articles behind cjtool speak of macro and
    micro.

    A micro journey needs a `parent`. Where the project has a journey of level `lifecycle`, every other one needs a
    parent that is it, or that has such a parent in turn.

    ## Not reported

    - Journeys of level `journey` in a project without a lifecycle.
    - Journeys whose parent is the orphan: the finding stands at the topmost.
    - A journey that a stage of another one names under `journey`: it is a part of that one.
    - A future journey that is `based_on` a current one: it hangs where that one hangs. Archived journeys.

    ## How to mend

    Name under `parent` the journey of which this is a part. If it is a part of several, take the one where customers
    meet it most; if of none, ask what it is for.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I reset my password   # <- orphan-journey
    level: micro
    stages:
      - name: Reset
        phase: service
    ```

    ## Bad: beside the lifecycle

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Stadsbank
    ```

    ```yaml title=bankieren.yaml
    cjtool: journey/v1
    title: Ik regel mijn geldzaken
    level: lifecycle
    stages:
      - name: Rekening openen
        phase: purchase
    ```

    ```yaml title=pas-kwijt.yaml
    cjtool: journey/v1
    title: Ik ben mijn pas kwijt   # <- orphan-journey
    stages:
      - name: Melden
        phase: service
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Stadsbank
    ```

    ```yaml title=bankieren.yaml
    cjtool: journey/v1
    title: Ik regel mijn geldzaken
    level: lifecycle
    stages:
      - name: Rekening openen
        phase: purchase
    ```

    ```yaml title=pas-kwijt.yaml
    cjtool: journey/v1
    title: Ik ben mijn pas kwijt
    parent: bankieren
    stages:
      - name: Melden
        phase: service
    ```
    """
    listed = tuple(judged(workspace))
    whole = next((journey for journey in listed if journey.level == "lifecycle"), None)
    for journey in listed:
        if (
            above(journey, workspace) is not None
            or journey.based_on is not None
            or journey.level == "lifecycle"
        ):
            continue
        if whole is not None:
            related = (Mention(whole, _WHOLE(), "level"),)
            message = _SAYS(journey=journey.title, whole=whole.title)
            yield Finding(journey, message, field="parent", related=related)
        elif journey.level == "micro":
            yield Finding(journey, _MICRO(journey=journey.title), field="parent")
