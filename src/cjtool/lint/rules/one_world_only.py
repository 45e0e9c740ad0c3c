"""A brand that can be met only on a screen, or only in the street."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, judged, rule
from cjtool.message import Says
from cjtool.model import steps
from cjtool.project import Workspace
from cjtool.query import channels, definitions, task

_SAYS = Says(
    en="all contacts of this project are {kind}",
    nl="alle contacten van dit project zijn {kind}",
    fr="tous les contacts de ce projet sont {kind}",
    de="alle Kontakte dieses Projekts sind {kind}",
)


@rule(Lens.CX, Severity.INFO)
def one_world_only(workspace: Workspace, *, journeys: int = 2) -> Iterator[Finding]:
    """All contacts of a project are digital, or all are physical.

    Customers live offline and online, and a brand is met in both worlds, say the articles behind cjtool. Who has
    one world only leaves people out, or has not looked at the rest. The GOV.UK Service Standard asks
    for a service that meets people's needs online, by phone, on paper and face to face
    (https://www.gov.uk/service-manual/service-standard/point-3-join-up-across-channels).

    ## Not reported

    - Projects with fewer journeys. A future journey and the current one that it is `based_on` are one.
    - Projects with one contact by a `human` channel, such as a phone, counter or meeting: it counts as neither.
    - Projects with a channel whose `kind` is not known.

    ## How to mend

    Look for the contacts that the map leaves out: the letter, the package, the shop; the search, the site, the
    review. If there are none, ask who cannot be helped this way.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `journeys` | `2` | how many journeys a project has at least |

    ## Bad

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Waterland     # <- one-world-only
    ```

    ```yaml title=insure.yaml
    cjtool: journey/v1
    title: I insure my house
    stages:
      - name: Sign
        phase: purchase
        steps:
          - name: Signs the policy
            channel: portal
    ```

    ```yaml title=damage.yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:
      - name: Report
        phase: service
        steps:
          - name: Asks the chatbot
            channel: chatbot
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Waterland
    ```

    ```yaml title=insure.yaml
    cjtool: journey/v1
    title: I insure my house
    stages:
      - name: Sign
        phase: purchase
        steps:
          - name: Signs the policy
            channel: portal
    ```

    ```yaml title=damage.yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:
      - name: Report
        phase: service
        steps:
          - name: Tells it to somebody who knows the street
            channel: phone
    ```
    """
    counted = tuple(judged(workspace))
    written = any(file.root is workspace.project for file in workspace.files)
    if written and len({task(journey) for journey in counted}) >= journeys:
        kinds: set[str | None] = set()
        for journey in counted:
            known = definitions(journey, workspace).channels
            kinds |= {known[id].kind for step in steps(journey) for id in channels(step, workspace)}
            if len(kinds) > 1:
                return
        if kinds in ({"digital"}, {"physical"}):
            (kind,) = kinds
            yield Finding(workspace.project, _SAYS(kind=str(kind)), field="name")
