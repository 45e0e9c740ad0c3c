"""A comment that looks like a waiver and waives nothing."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.project import Workspace


@rule(Lens.UPKEEP, Severity.ERROR)
def malformed_waiver(workspace: Workspace) -> Iterator[Finding]:
    """A comment looks like a waiver, and is written wrong or stands where it covers nothing.

    A waiver is a decision that others have to understand: it names the rules, says why, and stands with what
    it is about. What cannot be read waives nothing.

    | it stands | it covers |
    |---|---|
    | at the end of a line | what starts on that line; on the first line of an object, its own keys too |
    | alone on a line | the item or key that starts on the next line, with all that it holds |
    | above the first key | the file |

    ## Not reported

    Comments that mention waivers and name no rule, such as `# see cjtool: ignore in the manual`.

    ## How to mend

    Write `# cjtool: ignore[rule-a, rule-b] until 2027-01-01: reason`. The date is optional, the names and the
    reason are not. A waiver for an object stands above its first line or at the end of it, not below its last.
    `cjtool lint --fix` puts right what says all that a waiver needs: `# cjtool:disable(rule-a) - reason`.

    ## Bad: no reason

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    # cjtool: ignore[empty-stage]  # <- malformed-waiver
    stages:
      - name: Buy
    ```

    ## Bad: below its object

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    stages:
      - name: Buy
      # cjtool: ignore[empty-stage]: the research is planned for June  # <- malformed-waiver
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    stages:
      # cjtool: ignore[empty-stage]: the research is planned for June
      - name: Buy
    ```
    """
    return iter(())  # the engine tells it, which reads the comments
