"""An opportunity with another id."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import other_id
from cjtool.message import Message


@check(Level.WORDING, "opportunity", happening="renamed")
def opportunity_renamed(change: Difference) -> Message | None:
    """An opportunity is known by another id.

    Its title is what it was. A list of work elsewhere that names the id has to follow; nothing is otherwise for customers. Other words for
    an opportunity are told as wording.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Start
        steps:
          - name: Gets the first lesson
            opportunities:
              - {title: Show the route beforehand, id: o-12}
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Start
        steps:
          - name: Gets the first lesson
            opportunities:
              - {title: Show the route beforehand, id: route-first}   # <- opportunity-renamed
    ```
    """
    return other_id(change)
