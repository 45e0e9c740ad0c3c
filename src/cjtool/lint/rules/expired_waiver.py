"""A waiver whose time is over."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.project import Workspace


@rule(Lens.UPKEEP, Severity.ERROR)
def expired_waiver(workspace: Workspace) -> Iterator[Finding]:
    """The last day of a waiver has passed.

    Somebody accepted a flaw for a while, and the while is over. From then on the waiver covers nothing: what
    it excused is reported again.

    ## Not reported

    A waiver on its last day: `until` includes the day that it names.

    ## How to mend

    Mend the journey and take the waiver away. If it has to stay, decide so anew and give a later date and
    the reason.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    # cjtool: ignore[empty-stage] until 2025-12-31: the research ends in December  # <- expired-waiver
    stages:
      - name: Buy
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    # cjtool: ignore[empty-stage] until 2026-06-30: the research ends in June
    stages:
      - name: Buy
    ```
    """
    return iter(())  # the engine tells it, which reads the comments
