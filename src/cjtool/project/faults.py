"""Which shared definitions are at fault, so that journeys that do without them are still understood."""

from collections.abc import Mapping

from cjtool.build import Built
from cjtool.document import Path as Way
from cjtool.model import SECTION_OF, LibraryFile, Node, Project, nodes, references
from cjtool.project.workspace import Definitions

KindAndId = tuple[str, str]
"""A kind and an id."""
_KIND_OF = {section: kind for kind, section in SECTION_OF.items()}


class Faults:
    """Collects what is wrong outside of journeys. `everything` says that it may be any definition."""

    def __init__(self) -> None:
        self.everything = False
        self._definitions: set[KindAndId] = set()
        self._spread: set[KindAndId] | None = None

    def blame(self, file: Built, way: Way) -> None:
        """Note a fault at a place; one in a journey's own file is that journey's affair."""
        if not isinstance(file.root, LibraryFile | Project):
            return
        section = way[0] if way else None
        if section == "measure":
            return  # where answers are found changes no journey
        if isinstance(section, str) and section in _KIND_OF and len(way) > 1:
            self._definitions.add((_KIND_OF[section], str(way[1])))
        else:
            self.everything = True

    def blame_twice_defined(self, section: str, id: str) -> None:
        """Note that two definitions have one id: which of them is meant is not known."""
        self._definitions.add((_KIND_OF[section], id))

    def touch(self, file: Built, library: Definitions) -> bool:
        """Whether something that a file uses is at fault, or rests on something that is; asked when all faults are noted."""
        if self._spread is None:
            self._spread = self._with_what_refers(library)
        return self.everything or (bool(self._spread) and not self._spread.isdisjoint(file.references))

    def _with_what_refers(self, library: Definitions) -> set[KindAndId]:
        """What is at fault with everything that refers to it."""
        faulty = set(self._definitions)
        rests_on = _rests_on(library) if faulty else {}
        while more := {name for name, used in rests_on.items() if name not in faulty and used & faulty}:
            faulty |= more
        return faulty


def _rests_on(library: Definitions) -> Mapping[KindAndId, set[KindAndId]]:
    return {
        (kind, id): _references(definition)
        for kind, section in SECTION_OF.items()
        for id, definition in getattr(library, section).items()
    }


def _references(definition: Node) -> set[KindAndId]:
    return {(kind, id) for node in nodes(definition) for _, kind, id in references(node)}
