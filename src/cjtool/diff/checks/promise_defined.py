"""A promise that the brand did not make before."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the brand makes a new promise: {thing}",
    nl="het merk doet een nieuwe belofte: {thing}",
    fr="la marque fait une nouvelle promesse : {thing}",
    de="die Marke gibt ein neues Versprechen: {thing}",
)


@check(Level.BETTER, "promise", happening="added")
def promise_defined(change: Difference) -> Message | None:
    """The brand promises customers something that it did not promise.

    What is promised can be expected, measured and missed. In how many journeys it is at stake stands behind its text; in none, it is
    only a claim so far. The steps at which it is at stake tell that for themselves.

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
      on-time: {text: We come when we say}
      warm-tonight: {text: You are warm again tonight, within: 1 day}   # <- promise-defined
    ```
    """
    return with_reach(change, told(change, _SAYS))
