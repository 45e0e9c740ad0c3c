"""A watched path that leads to no file."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, Touchpoint, nodes
from cjtool.project import Workspace

_SAYS = Says(
    en="{glob} matches no file that git keeps",
    nl="{glob} past op geen bestand dat git bijhoudt",
    fr="{glob} ne correspond à aucun fichier suivi par git",
    de="{glob} passt auf keine Datei, die git verwaltet",
)


@rule(Lens.UPKEEP, Severity.WARNING)
def unmatched_watch(workspace: Workspace) -> Iterator[Finding]:
    """What a journey or a touchpoint watches matches no file.

    A path that leads nowhere is a guard who looks the other way: the mails that it stood for may change every week, and
    `stale-journey` keeps silent. It is a slip, or the files were moved and the journey did not hear of it.

    ## Not reported

    - Anything at all where git tells nothing: outside a repository, or without git.

    ## How to mend

    Write the path as it is seen from the top of the git repository, with `/` between folders. `*` stands for any part of a
    name, `**` for any folders, and a folder for all that lies in it. Files that git does not keep yet count once they
    are added.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    watches:                    # <- unmatched-watch
      - src/mail/renewal/**
      - terms/parking.txt
    stages:
      - name: Renew
        phase: renewal
    ```

    ```text title=git
    2025-03-04 src/mail/renewal/ready.html
    2025-03-04 terms/parking.md
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    watches: [src/mail/renewal/**, terms/parking.*]
    stages:
      - name: Renew
        phase: renewal
    ```

    ```text title=git
    2025-03-04 src/mail/renewal/ready.html
    2025-03-04 terms/parking.md
    ```
    """
    if not workspace.watched.told:
        return
    for file in workspace.files:
        for node in nodes(file.root) if file.root is not None else ():
            if isinstance(node, Journey | Touchpoint):
                for glob in node.watches:
                    if glob not in workspace.watched.matched:
                        yield Finding(node, _SAYS(glob=glob), field="watches", subject=glob)
