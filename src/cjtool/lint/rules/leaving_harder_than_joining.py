"""A way in that is wide and a way out that is narrow."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Figure, Listed, Message, Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import channels, definitions
from cjtool.query.effort import least
from cjtool.query.lifecycle import ways_in_and_out

_NO_WAY_IN = {"payment", "invoice", "delivery", "package"}
"""Owned channels by which things change hands, and nobody joins or leaves."""

_STEPS = Says(
    en="leaving takes {leaving} steps and joining {joining}",
    nl="opzeggen kost {leaving} stappen en klant worden {joining}",
    fr="partir demande {leaving} moments et devenir client {joining}",
    de="kündigen braucht {leaving} Schritte und Kunde werden {joining}",
)
_CHANNELS = Says(
    en="leaving has {leaving} and joining {joining}",
    nl="opzeggen kan via {leaving} en klant worden via {joining}",
    fr="partir se fait par {leaving} et devenir client par {joining}",
    de="kündigen geht über {leaving} und Kunde werden über {joining}",
)
_ONE = Says(
    en="{count} channel ({channels})",
    nl="{count} kanaal ({channels})",
    fr="{count} canal ({channels})",
    de="{count} Kanal ({channels})",
)
_SEVERAL = Says(
    en="{count} channels ({channels})",
    nl="{count} kanalen ({channels})",
    fr="{count} canaux ({channels})",
    de="{count} Kanäle ({channels})",
)
_JOIN = Says(
    en="here customers join",
    nl="hier wordt iemand klant",
    fr="ici, on devient client",
    de="hier wird man Kunde",
)


@rule(Lens.CX, Severity.WARNING, kind=FindingKind.FACT)
def leaving_harder_than_joining(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Leaving has fewer channels than joining, or takes more steps.

    A contract that is closed with a tap and ended by registered letter is a deceptive pattern with a name of its
    own, *hard to cancel* or *roach motel* (Brignull, https://deceptive.design/types/roach-motel); a comparison of
    news sites in four countries finds calls to a representative and phrases to type in the way (Sheil and others,
    *Staying at the roach motel*, CHI 2024, https://dl.acm.org/doi/10.1145/3613904.3642881). Leaving is the end of
    the relationship and what customers tell of it; the articles behind cjtool ask for quality up to that end.

    ## Not reported

    - Journeys without both a purchase and an exit, or whose `scope` leaves one of them out.
    - Journeys in which one of the two shares its stage with another phase: which steps belong to it is not told.
    - Contacts that the company or a partner starts, and steps that are `optional`. Of several ways by `next` the
      shortest counts.
    - Channels on which nobody joins or leaves: those of others, as review sites and advertisements, and payment,
      invoice, delivery and package.
    - Fewer channels where leaving takes fewer steps too: a long purchase passes by more of them.

    Where only its name tells the phase of a stage, the finding is an info that says so, and asks for `phase` first.

    ## How to mend

    Let customers leave on every channel on which they can join, in no more steps. If a step has to be, such as
    handing in the key, let the other steps go: the reason why, the offer to stay, the confirmation of the
    confirmation.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik sport bij Pulse
    relationship: subscription
    stages:
      - name: Lid worden
        phase: purchase
        steps:
          - name: Schrijft zich in
            channel: [website, app]
      - name: Opzeggen        # <- leaving-harder-than-joining
        phase: exit
        steps:
          - name: Zoekt op hoe het moet
            channel: website
          - name: Stuurt een aangetekende brief
            channel: letter
          - name: Belt waar de bevestiging blijft
            channel: phone
    ```

    ## Bad: fewer channels

    ```yaml
    cjtool: journey/v1
    title: I read the paper
    relationship: subscription
    stages:
      - name: Subscribe
        phase: purchase
        steps:
          - name: Takes a subscription
            channel: [website, app, phone]
      - name: Stop            # <- leaving-harder-than-joining
        phase: exit
        steps:
          - name: Calls to stop
            channel: phone
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik sport bij Pulse
    relationship: subscription
    stages:
      - name: Lid worden
        phase: purchase
        steps:
          - name: Schrijft zich in
            channel: [website, app]
      - name: Opzeggen
        phase: exit
        steps:
          - name: Zegt op met twee tikken
            channel: [app, website]
          - name: Leest wanneer de laatste dag is
            channel: email
            initiator: company
    ```
    """
    joining, leaving = ways_in_and_out(journey)
    if joining and leaving:
        related = (Mention(joining[0], _JOIN(), "name"),)
        for subject, message in _harder(journey, workspace, joining, leaving):
            finding = Finding(leaving[0], message, field="name", subject=subject, related=related)
            yield as_guess(finding, (*joining, *leaving))


def _harder(
    journey: Journey, workspace: Workspace, joining: list[Stage], leaving: list[Stage]
) -> Iterator[tuple[str, Message]]:
    """What differs, with its message."""
    joined, left = least(journey, joining), least(journey, leaving)
    if 0 < joined < left:
        yield "steps", _STEPS(leaving=Figure(left), joining=Figure(joined))
    to_join, to_leave = (_ways(stages, journey, workspace) for stages in (joining, leaving))
    if 0 < len(to_leave) < len(to_join) and left >= joined:
        yield "channels", _CHANNELS(leaving=_counted(to_leave), joining=_counted(to_join))


def _counted(ways: list[str]) -> Message:
    says = _SEVERAL if len(ways) > 1 else _ONE
    return says(count=len(ways), channels=Listed(tuple(ways), joint=""))


def _ways(stages: list[Stage], journey: Journey, workspace: Workspace) -> list[str]:
    """The company's own channels on which customers start a contact, in order."""
    known = definitions(journey, workspace).channels
    steps = (step for stage in stages for step in stage.steps if step.initiator == "customer")
    met = (id for step in steps for id in channels(step, workspace))
    return [
        id
        for id in dict.fromkeys(met)
        if id not in _NO_WAY_IN and known[id].ownership not in ("earned", "paid", "partner")
    ]
