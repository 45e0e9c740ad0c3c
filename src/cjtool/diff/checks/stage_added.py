"""A stage that was not there."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers go through a new stage in {at}: {thing}",
    nl="klanten doorlopen in {at} een nieuwe fase: {thing}",
    fr="le client passe par une nouvelle étape dans {at} : {thing}",
    de="Kunden durchlaufen in {at} eine neue Phase: {thing}",
)


@check(Level.NEUTRAL, "stage", happening="added")
def stage_added(change: Difference) -> Message | None:
    """Customers go through a stage that the journey had not.

    A stage is one question in the customer's mind, so a new one says that something else keeps customers busy, or that the map sees
    further than it did. Its new steps are counted behind it and not told for themselves; steps that stood elsewhere are told as moved.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I get new glasses
    stages:
      - name: Choose
        steps:
          - name: Tries on frames
      - name: Wear
        steps:
          - name: Picks the glasses up
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I get new glasses
    stages:
      - name: Choose
        steps:
          - name: Tries on frames
      - name: Wear
        steps:
          - name: Picks the glasses up
      - name: Get used to them   # <- stage-added
        steps:
          - name: Comes back with a headache
            pains: [The far corner stays blurred]
    ```
    """
    return with_parts(change, told(change, _SAYS))
