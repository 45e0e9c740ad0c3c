"""A persona that is gone."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the persona {thing} is gone",
    nl="de persona {thing} is weg",
    fr="le persona {thing} a disparu",
    de="die Persona {thing} ist weg",
)


@check(Level.NEUTRAL, "persona", happening="removed")
def persona_removed(change: Difference) -> Message | None:
    """A persona is no longer described.

    No journey is told for these customers any longer: whoever was among them is left out, unless another persona stands for them. What
    named the persona is not told again for that.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      nadia: {name: "Nadia, 24"}
      bert: {name: "Bert, 71, does not mail"}   # <- persona-removed
    ```

    ```yaml
    cjtool: journey/v1
    title: I open an account
    persona: [nadia, bert]
    stages:
      - name: Start
        steps:
          - name: Opens an account
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      nadia: {name: "Nadia, 24"}
    ```

    ```yaml
    cjtool: journey/v1
    title: I open an account
    persona: nadia
    stages:
      - name: Start
        steps:
          - name: Opens an account
    ```
    """
    return with_reach(change, told(change, _SAYS))
