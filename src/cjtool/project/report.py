"""Problems of a project with their places; each file's text is looked into at most once."""

from collections import Counter
from pathlib import Path

from cjtool.build import Built
from cjtool.build.phrases import THE_ANCHOR, THE_OTHER
from cjtool.diagnostic import MOST_PER_FILE, TOO_MANY, Diagnostic, Meant, Related, Severity
from cjtool.document import Path as Way
from cjtool.document import Place, Places, places
from cjtool.message import Hint, Message
from cjtool.model import Node, walk
from cjtool.project import phrases as says
from cjtool.source import Span


class ProblemReport:
    """Collects problems in files that were built."""

    def __init__(self) -> None:
        self.problems: list[Diagnostic] = []
        self._places: dict[int, Places] = {}
        self._ways: dict[int, dict[Node, Way]] = {}
        self._count: Counter[Path] = Counter()

    def places(self, file: Built) -> Places:
        """Where the values of a file stand."""
        if id(file) not in self._places:
            self._places[id(file)] = places(file.source)
        return self._places[id(file)]

    def way(self, file: Built, node: Node) -> Way:
        """The way to a node in its file."""
        if id(file) not in self._ways and file.root is not None:
            self._ways[id(file)] = {each: way for way, each in walk(file.root)}
        return self._ways[id(file)][node]

    def place(self, file: Built, way: Way, key: str) -> Place:
        """The place of a key of the object at a path."""
        return self.places(file).place(way, key)

    def at(self, rule: str, file: Built, node: Node, key: str, message: Message, hint: Hint) -> None:
        """Report a key of a node."""
        self._add(rule, self.place(file, self.way(file, node), key), message, hint)

    def value(
        self,
        rule: str,
        file: Built,
        way: Way,
        message: Message,
        hint: Hint,
        related: tuple[Related, ...] = (),
        meant: Meant | None = None,
        part: str = "",
    ) -> None:
        """Report the value at a path, with what it was meant to be; or only a `part` of it, such as a target's metric."""
        place = self.places(file).value(way)
        self._add(rule, _part_of(place, part) if part else place, message, hint, related, meant)

    def key(
        self, rule: str, file: Built, way: Way, message: Message, hint: Hint, *, meant: Meant | None = None
    ) -> None:
        """Report the key at a path, with what it was meant to be."""
        self._add(rule, self.places(file).key(way), message, hint, (), meant)

    def duplicate(self, kind: str, id: str, second: tuple[Built, Way], first: tuple[Built, Way]) -> None:
        """Report an id that is there twice, at the second place."""
        what = (
            says.DEFINED_TWICE(kind=says.KINDS[kind.removesuffix("s")], id=id)
            if kind != "journeys"
            else says.TWO_JOURNEYS(id=id)
        )
        related = (Related(THE_OTHER, self._key(*first)),)
        place = Place(self._key(*second))
        self._add("duplicate-id", place, what, says.KEEP_ONE, related)

    def _key(self, file: Built, way: Way) -> Span:
        found = self.places(file)
        return found.place((), "id").span if way == ("id",) else found.key(way).span

    def _add(
        self,
        rule: str,
        place: Place,
        message: Message,
        hint: Hint,
        related: tuple[Related, ...] = (),
        meant: Meant | None = None,
    ) -> None:
        self._count[place.span.path] += 1
        if self._count[place.span.path] > MOST_PER_FILE:
            if self._count[place.span.path] > MOST_PER_FILE + 1:
                return
            (message, hint), related, meant = TOO_MANY, (), None
        if place.anchor is not None:
            related = (*related, Related(THE_ANCHOR, place.anchor))
        self.problems.append(
            Diagnostic(rule, Severity.ERROR, message, place.span, hint, related=related, meant=meant)
        )


def _part_of(place: Place, part: str) -> Place:
    """The first place of a text in what stands somewhere; the whole where it is not written there."""
    source, start = place.span.source, place.span.text.find(part)
    if start < 0:
        return place
    start += place.span.start
    return place._replace(span=Span(source, start, start + len(part)))
