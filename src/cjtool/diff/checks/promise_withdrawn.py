"""A promise that the brand no longer makes."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the brand no longer promises: {thing}",
    nl="het merk belooft niet meer: {thing}",
    fr="la marque ne promet plus : {thing}",
    de="die Marke verspricht nicht mehr: {thing}",
)


@check(Level.WORSE, "promise", happening="removed")
def promise_withdrawn(change: Difference) -> Message | None:
    """The brand no longer promises customers something that it did promise.

    Customers who counted on it are worse off, also where it was never kept. In how many journeys it was at stake stands behind its text; the steps
    that named it are not told one by one. A promise with other words keeps its id and is told as wording.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      on-time: {text: We come when we say}
      warm-tonight: {text: You are warm again tonight, within: 1 day}   # <- promise-withdrawn
    ```

    ```yaml
    cjtool: journey/v1
    title: My boiler is broken
    stages:
      - name: Repair
        steps:
          - name: Waits for the engineer
            promises: [on-time, warm-tonight]
            wait: 1 hour
    ```

    ## After

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
    """
    return with_reach(change, told(change, _SAYS))
