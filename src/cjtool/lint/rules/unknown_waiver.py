"""A waiver of something that is no rule."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.project import Workspace


@rule(Lens.UPKEEP, Severity.ERROR)
def unknown_waiver(workspace: Workspace) -> Iterator[Finding]:
    """A waiver names something that is no rule, or that cannot be waived.

    It waives nothing, though whoever reads it believes that somebody decided so.

    ## Not reported

    Names of rules that the project has switched off.

    ## How to mend

    Take the name from the finding itself or from `cjtool rules`. A file that is not valid cannot be
    excused, nor can a waiver excuse another waiver.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    # cjtool: ignore[empty-stages]: the research is planned for June  # <- unknown-waiver
    stages:
      - name: Buy
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    # cjtool: ignore[empty-stage]: the research is planned for June
    stages:
      - name: Buy
    ```
    """
    return iter(())  # the engine tells it, which reads the comments
