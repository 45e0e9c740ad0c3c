"""What is defined and never used."""

from collections.abc import Iterator
from typing import TypeAlias

from cjtool.model import SECTION_OF, Journey, Node, Sections, references, walk
from cjtool.project.workspace import File, Workspace

Left: TypeAlias = dict[tuple[str, str], Node]
"""Definitions by kind and id, for which no reference has been found yet."""


def unused(workspace: Workspace) -> Iterator[tuple[str, str, Node]]:
    """Each definition that nothing refers to, with its kind and id: those of the project, then of journeys.

    What an unused definition refers to is used.
    """
    left, alone = _definitions(workspace.library), []
    for file in workspace.files:
        if file.root is None:
            continue
        own = _own(file)
        if own or _may_use(file, left):
            for _, node in walk(file.root):
                for _, kind, id in references(node):
                    left.pop((kind, id), None)
                    own.pop((kind, id), None)
        alone.append(own)
    for found in (left, *alone):
        yield from ((kind, id, node) for (kind, id), node in found.items())


def _definitions(sections: object) -> Left:
    return {
        (kind, id): node
        for kind, section in SECTION_OF.items()
        for id, node in getattr(sections, section).items()
    }


def _own(file: File) -> Left:
    """What a journey defines for itself."""
    define: Sections | None = file.root.define if isinstance(file.root, Journey) else None
    return {} if define is None else _definitions(define)


def _may_use(file: File, left: Left) -> bool:
    """Whether an id that is left stands in the text; walking every journey would take many times as long."""
    text = file.source.text
    return "\\" in text or any(id in text for _, id in left)
