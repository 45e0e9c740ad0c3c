"""A pain with another id."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import other_id
from cjtool.message import Message


@check(Level.WORDING, "pain", happening="renamed")
def pain_renamed(change: Difference) -> Message | None:
    """A pain is known by another id.

    Its text is what it was, and the opportunities that address it follow. Other words for a pain are told as wording; an id that is
    made of the text is no change of its own.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I do my accounts
    stages:
      - name: Use
        steps:
          - name: Looks for the invoice
            pains:
              - {text: Invoices are in another menu, id: menu}
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I do my accounts
    stages:
      - name: Use
        steps:
          - name: Looks for the invoice
            pains:
              - {text: Invoices are in another menu, id: lost-invoices}   # <- pain-renamed
    ```
    """
    return other_id(change)
