"""A touchpoint that works on a device at one step and not at the next."""

from collections import defaultdict
from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Listed, Says
from cjtool.model import Step, Touchpoint, steps
from cjtool.project import Workspace
from cjtool.query import channel, definitions, touchpoint, versions

_SIZES = ("smartphone", "tablet", "desktop")


_SAYS = Says(
    en="{step} does not work on {devices}, and its touchpoint does elsewhere",
    nl="{step} werkt niet op {devices}, en het contactmoment elders wel",
    fr="{step} ne fonctionne pas sur {devices}, alors que son point de contact fonctionne ailleurs",
    de="{step} funktioniert nicht auf {devices}, der Kontaktpunkt anderswo schon",
)
_ELSEWHERE = Says(
    en="here it does",
    nl="hier wel",
    fr="ici, oui",
    de="hier schon",
)


@rule(Lens.UX, Severity.INFO, kind=FindingKind.FACT)
def device_gap(workspace: Workspace) -> Iterator[Finding]:
    """A step lacks a device on which its touchpoint works elsewhere.

    A site has to be clear on phone, tablet and PC alike, say the articles behind cjtool. Who began on a phone
    expects to finish on it; being sent to a computer halfway is where people give up. WCAG asks the same of
    every page: its content fits a width of 320 pixels without loss of information or functionality (success
    criterion 1.4.10, https://www.w3.org/WAI/WCAG22/Understanding/reflow.html).

    ## Not reported

    - Steps that state no devices, or that have no touchpoint of the library.
    - Channels whose entry does not say `devices: true`, as website, portal and app do.
    - Kiosks, watches and televisions: few things have to work there.
    - A future journey and the current one that it is `based_on`: it may add devices.

    ## How to mend

    Make the step work on the devices that the touchpoint has elsewhere. If it does already, complete the list;
    if the touchpoint does not work there at all, correct the other step.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    define:
      touchpoints:
        member-app: {name: Member app, channel: app}
    stages:
      - name: Train
        phase: use
        steps:
          - name: Checks in
            touchpoint: member-app
            devices: [smartphone, tablet]
          - name: Books a class
            touchpoint: member-app
            devices: [smartphone]     # <- device-gap
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    define:
      touchpoints:
        member-app: {name: Member app, channel: app}
    stages:
      - name: Train
        phase: use
        steps:
          - name: Checks in
            touchpoint: member-app
            devices: [smartphone, watch]
          - name: Books a class
            touchpoint: member-app
            devices: [smartphone]
          - name: Looks up the opening hours
            touchpoint: member-app
    ```
    """
    groups: dict[tuple[Touchpoint | None, str], list[Step]] = defaultdict(list)
    for journey in judged(workspace):
        for step in steps(journey):
            if step.devices and step.touchpoint is not None:
                main = channel(step, workspace)
                if main is not None and definitions(journey, workspace).channels[main].devices:
                    groups[touchpoint(step, workspace), main].append(step)
    for group in groups.values():
        for step in group:
            yield from _gap(step, group, workspace)


def _gap(step: Step, group: list[Step], workspace: Workspace) -> Iterator[Finding]:
    missed: dict[str, Step] = {}
    for device in _SIZES:
        if device not in step.devices:
            others = (each for each in group if device in each.devices and _compared(step, each, workspace))
            if other := next(others, None):
                missed[device] = other
    if missed:
        named = Listed(tuple(missed), between=True)
        message = _SAYS(step=step.name, devices=named)
        related = tuple(Mention(other, _ELSEWHERE(), "devices") for other in dict.fromkeys(missed.values()))
        yield Finding(step, message, field="devices", related=related)


def _compared(step: Step, other: Step, workspace: Workspace) -> bool:
    return not versions(workspace.home(step).journey, workspace.home(other).journey)
