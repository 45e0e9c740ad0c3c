"""A rule that is called by a name of before."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.project import Workspace


@rule(Lens.UPKEEP, Severity.INFO)
def renamed_rule(workspace: Workspace) -> Iterator[Finding]:
    """A waiver or a setting calls a rule by the name that it had before.

    It still means that rule. Findings, pages and reports show the new name only, and whoever looks for the old one
    does not find why something is waived or switched off.

    ## Not reported

    - Old names in the baseline: `cjtool baseline create` writes it anew.
    - Each place of an old name: it is told once in a project, and shows the others.

    ## How to mend

    Write the new name. `cjtool lint --fix` does so at all places.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket     # cjtool: ignore[missing-trigger]: the research is planned for June  # <- renamed-rule
    stages:
      - name: Buy
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket     # cjtool: ignore[missing-trigger-or-outcome]: the research is planned for June
    stages:
      - name: Buy
    ```
    """
    return iter(())  # the engine tells it, which reads settings and comments
