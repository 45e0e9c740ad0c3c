"""A waiver with nothing to waive."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.project import Workspace


@rule(Lens.UPKEEP, Severity.WARNING)
def unused_waiver(workspace: Workspace) -> Iterator[Finding]:
    """A waiver names a rule that finds nothing there.

    What it excused is mended, or has moved. Left where it is, it hides the next finding of that rule, which
    nobody has looked at.

    ## Not reported

    - A name whose rule did not run: it is off, `--rule` left it out, the journey is archived, or a draft
      that is not asked for completeness.
    - A waiver whose date has passed: `expired-waiver` says so.

    ## How to mend

    Take the waiver away, or the name out of its brackets; `cjtool lint --fix` does so. Where the rule finds
    something one or two lines from it, move it there: at the end of a line it covers that line, and the own
    keys of an object that starts on it; alone on a line the item or key below with all that it holds; above
    the first key the file.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    stages:
      - name: Buy
        steps:
          - name: Pays
            emotion: 1   # cjtool: ignore[low-emotion-without-pain]: asked in May  # <- unused-waiver
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    stages:
      - name: Buy
        steps:
          - name: Pays
            emotion: -1  # cjtool: ignore[low-emotion-without-pain]: asked in May, we do not know why
    ```
    """
    return iter(())  # the engine tells it, which knows what all rules found
