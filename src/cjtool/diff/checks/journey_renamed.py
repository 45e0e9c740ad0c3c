"""A journey with another title."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import renamed
from cjtool.message import Message, Says

_SAYS = Says(
    en="the journey {was} is called {now} now",
    nl="de klantreis {was} heet nu {now}",
    fr="le parcours {was} s’appelle désormais {now}",
    de="die Customer Journey {was} heißt jetzt {now}",
)


@check(Level.WORDING, "journey", happening="renamed")
def journey_renamed(change: Difference) -> Message | None:
    """A journey has another title, or another id.

    It is taken for the same journey by its id, its title or its steps. A title is the customer's task in the customer's words: when
    the words change, a reader should see whether the task did. That the file alone has another name is not told.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I renew my passport
    stages:
      - name: Apply
        steps:
          - name: Makes an appointment
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I need a new passport   # <- journey-renamed
    stages:
      - name: Apply
        steps:
          - name: Makes an appointment
    ```
    """
    return renamed(change, _SAYS)
