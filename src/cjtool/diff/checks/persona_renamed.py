"""A persona with another name."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import renamed
from cjtool.message import Message, Says

_SAYS = Says(
    en="the persona {was} is called {now} now",
    nl="de persona {was} heet nu {now}",
    fr="le persona {was} s’appelle désormais {now}",
    de="die Persona {was} heißt jetzt {now}",
)


@check(Level.WORDING, "persona", happening="renamed")
def persona_renamed(change: Difference) -> Message | None:
    """A persona has another name, or another id.

    It is the same persona by its id or by a name much like it; or everything that referred to one that is gone refers to it now, or all else
    that it says is the same. Everything that refers to it follows, and is not told. Another age in a name is another name: a
    reader has to say whether other customers are meant.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      nadia: {name: "Nadia, 24"}
    ```

    ```yaml
    cjtool: journey/v1
    title: I find a flat
    persona: nadia
    stages:
      - name: Look
        steps:
          - name: Gets ten mails a day
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      nadia: {name: "Nadia, 31"}   # <- persona-renamed
    ```
    """
    return with_reach(change, renamed(change, _SAYS))
