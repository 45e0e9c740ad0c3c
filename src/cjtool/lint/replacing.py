"""Putting one channel in the place of another, in all that refers to it."""

from collections.abc import Iterator

from cjtool.lint.declaration import Mend, Set, Undefine
from cjtool.model import Channel, Journey, Node, Step, Touchpoint, types, walk
from cjtool.project import Workspace
from cjtool.query import definitions


def replaced(
    channel: Channel, id: str, other: str, workspace: Workspace, journey: Journey | None
) -> tuple[Mend, ...]:
    """The changes that make every reference to a channel one to another, and take its definition away.

    With `journey`, the channel is that journey's own. None at all where something would be lost with the
    definition, where a list would name the other channel twice, or where some journey's own channel has the
    other's id.
    """
    seen = workspace.catalogue if journey is None else definitions(journey, workspace)
    if not _says_nothing_more(channel, seen.channels[other]):
        return ()
    holders = tuple(_holders(id, workspace, journey))
    if any(other in (each.channel or ()) for each in holders) or _means_two(other, workspace, journey):
        return ()
    sets = (
        Set(holder, "channel", other, index)
        for holder in holders
        for index, each in enumerate(holder.channel or ())
        if each == id
    )
    return (*sets, Undefine(channel))


def _says_nothing_more(channel: Channel, other: Channel) -> bool:
    """Whether a channel states nothing, beside its name, that the other does not hold; no devices may be meant."""
    stated = {name for name in types(Channel) if getattr(channel, name) is not None} - {"name"}
    return "meta" not in stated and all(getattr(channel, name) == getattr(other, name) for name in stated)


def _holders(id: str, workspace: Workspace, journey: Journey | None) -> Iterator[Step | Touchpoint]:
    """What refers to a channel, in all files that may: those whose text has its id."""
    for file in workspace.files:
        root: Node | None = file.root
        if root is None or (journey is not None and root is not journey):
            continue
        if id in file.source.text or "\\" in file.source.text:
            for _, node in walk(root):
                if isinstance(node, Step | Touchpoint) and id in (node.channel or ()):
                    yield node


def _means_two(id: str, workspace: Workspace, journey: Journey | None) -> bool:
    """Whether an id stands for another channel in some journey, which defines its own, than in the project."""
    own = (each.define for each in workspace.journeys if each is not journey and each.define is not None)
    return journey is None and any(id in define.channels for define in own)
