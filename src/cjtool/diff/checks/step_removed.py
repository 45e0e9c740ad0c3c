"""A step that is gone."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers no longer take the step {thing} in {at}",
    nl="klanten zetten de stap {thing} in {at} niet meer",
    fr="le client ne vit plus le moment {thing} dans {at}",
    de="Kunden gehen den Schritt {thing} in {at} nicht mehr",
)


@check(Level.NEUTRAL, "step", happening="removed")
def step_removed(change: Difference) -> Message | None:
    """A step of a journey is gone.

    One form less is a relief, one call less may leave customers without an answer: the map alone does not say which. What went with the
    step stands behind it, so that a pain or a promise does not go unseen. A step that stands elsewhere now was moved.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: My car is scratched
    stages:
      - name: Report
        steps:
          - name: Reports the damage in the app
          - name: Sends the report by post too   # <- step-removed
            pains: [The app has all of it already, Stamps cost more than the scratch]
          - name: Gets a claim number
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: My car is scratched
    stages:
      - name: Report
        steps:
          - name: Reports the damage in the app
          - name: Gets a claim number
    ```
    """
    return with_parts(change, told(change, _SAYS))
