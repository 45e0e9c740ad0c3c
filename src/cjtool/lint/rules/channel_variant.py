"""A channel that there was already, under another spelling."""

from collections.abc import Iterator
from typing import TypeAlias

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.lint.replacing import replaced
from cjtool.message import Says
from cjtool.model import Channel, Journey
from cjtool.model.builtin import CHANNELS
from cjtool.project import Workspace
from cjtool.spelling import spelling

Known: TypeAlias = dict[str, tuple[str, Channel | None]]
"""By each spelling of a name or id: the channel's id, and where it is defined if it is not built in."""

_OF_BUILT_IN = Says(
    en="channel {channel} is a spelling of the built-in channel {other}",
    nl="kanaal {channel} is een andere schrijfwijze van het ingebouwde kanaal {other}",
    fr="le canal {channel} est une autre graphie du canal prévu {other}",
    de="der Kanal {channel} ist eine andere Schreibweise des eingebauten Kanals {other}",
)
_OF_OWN = Says(
    en="channel {channel} is a spelling of the channel {other}",
    nl="kanaal {channel} is een andere schrijfwijze van het kanaal {other}",
    fr="le canal {channel} est une autre graphie du canal {other}",
    de="der Kanal {channel} ist eine andere Schreibweise des Kanals {other}",
)
_DEFINED = Says(
    en="{other} is defined here",
    nl="{other} is hier gedefinieerd",
    fr="{other} est défini ici",
    de="{other} ist hier definiert",
)


@rule(Lens.UPKEEP, Severity.WARNING)
def channel_variant(workspace: Workspace) -> Iterator[Finding]:
    """A channel is another spelling of one that there is already.

    One channel under two names falls apart: half of the e-mails are counted here and half there, and no rule
    or report sees that a customer gets all of them. People should not have to wonder whether different words
    mean the same thing; that is one of Jakob Nielsen's ten usability heuristics
    (https://www.nngroup.com/articles/ten-usability-heuristics/).

    Spellings differ in capitals, spaces, hyphens, accents, or in the plural of English or Dutch. Names of
    built-in channels are known in English, Dutch, and the project's language.

    ## Not reported

    - A channel of the same id as a built-in one: it takes its place, and may have any name.
    - Other words for the same thing: `hotline` beside `phone` may be a channel of its own.

    ## How to mend

    Take the definition away and use the channel that there is; `cjtool lint --fix` does both, in all files.
    It leaves a definition that says something of its own (another kind, ownership or icon, `devices`, `meta`),
    and one beside which a list names the other channel too.
    To give a built-in channel another name or icon, define it under its own id.

    ## Bad

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    channels:
      e-mail:                 # <- channel-variant
        name: E-mail
        kind: digital
      call-center:
        name: Call center
        kind: human
      callcenters:            # <- channel-variant
        name: Callcenters
        kind: human
    ```

    ## Bad: a Dutch name

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Stadhuis
    language: nl
    channels:
      brieven:                # <- channel-variant
        name: Brieven
        kind: physical
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    channels:
      email:
        name: Mail
      call-center:
        name: Call center
        kind: human
      locker-room:
        name: Locker room
        kind: physical
    ```
    """
    own = [(journey, journey.define.channels) for journey in judged(workspace) if journey.define is not None]
    if workspace.library.channels or any(channels for _, channels in own):
        known = _built_in(workspace)
        yield from _variants(workspace.library.channels, known, workspace)
        for journey, channels in own:
            yield from _variants(channels, dict(known), workspace, journey)


def _built_in(workspace: Workspace) -> Known:
    """The built-in channels by id and by name, those that a project renames by their new name too."""
    from cjtool.i18n.table import words  # few projects have channels of their own

    known: Known = {spelling(id): (id, None) for id in CHANNELS}
    for language in {"en": None, "nl": None, workspace.project.language: None}:
        for id, name in words(language).channels.items():
            known.setdefault(spelling(name), (id, None))
    for id, channel in workspace.library.channels.items():
        if id in CHANNELS:
            known.setdefault(spelling(channel.name), (id, channel))
    return known


def _variants(
    channels: dict[str, Channel], known: Known, workspace: Workspace, journey: Journey | None = None
) -> Iterator[Finding]:
    """Findings on channels, of a journey or of the project, that are known by another id; the others become
    known.
    """
    for id, channel in channels.items():
        if id in CHANNELS:
            continue
        keys = (spelling(channel.name), spelling(id))
        if found := next((known[key] for key in keys if key in known), None):
            other, defined = found
            says = _OF_BUILT_IN if other in CHANNELS else _OF_OWN
            related = () if defined is None else (Mention(defined, _DEFINED(other=other)),)
            yield Finding(
                channel,
                says(channel=id, other=other),
                related=related,
                changes=replaced(channel, id, other, workspace, journey) if keys[0] in known else (),
            )
        else:
            known.update(dict.fromkeys(keys, (id, channel)))
