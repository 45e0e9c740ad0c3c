"""A promise with another id."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import other_id
from cjtool.message import Message


@check(Level.WORDING, "promise", happening="renamed")
def promise_renamed(change: Difference) -> Message | None:
    """A promise is known by another id.

    It is the same promise by its text, and the steps that name it follow without being told. Nothing is promised otherwise: other words
    for it are told as wording, another limit or target for itself.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      on-time: {text: We come when we say}
    ```

    ```yaml
    cjtool: journey/v1
    title: My boiler is broken
    stages:
      - name: Repair
        steps:
          - name: Waits for the engineer
            promises: [on-time]
            wait: 1 hour
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      punctual: {text: We come when we say}   # <- promise-renamed
    ```

    ```yaml
    cjtool: journey/v1
    title: My boiler is broken
    stages:
      - name: Repair
        steps:
          - name: Waits for the engineer
            promises: [punctual]
            wait: 1 hour
    ```
    """
    return with_reach(change, other_id(change))
