"""Collects problems of one file; looks up places only when there is something to say."""

import re
from functools import cached_property
from itertools import islice

from pydantic_core import ValidationError

from cjtool.build.sentences import Case, Sentence, sentence
from cjtool.diagnostic import MOST_PER_FILE, TOO_MANY, Diagnostic, Related, Severity
from cjtool.document import Data, Path, Place, Places, places
from cjtool.model import Node
from cjtool.source import Source, Span

_SUGGESTIONS = 100
"""So many errors get a suggestion; with more, looking for near words would take too long."""
_MEANT = re.compile(r"did you mean `(.+)`\?")
_BRACES = " (in braces, text that holds a comma goes in quotes)"


class Reporter:
    """Problems of one source, in the order found."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Diagnostic] = []

    @cached_property
    def places(self) -> Places:
        """The text's places."""
        return places(self.source)

    def at_start(self, rule: str, message: str, hint: str) -> None:
        """Report the first thing in the file."""
        text = self.source.text
        start = len(text) - len(text.lstrip())
        end = start + len(self.source.line(self.source.position(start)[0]).strip())
        span = Span(self.source, start, end) if start < len(text) else Span(self.source, 0, 0)
        self._add(rule, Place(span), message, hint)

    def key(self, rule: str, path: Path, message: str, hint: str = "") -> None:
        """Report a key."""
        self._add(rule, self.places.key(path), message, hint)

    def value(self, rule: str, path: Path, message: str, hint: str = "") -> None:
        """Report a value; one that the text does not have, where it would stand."""
        self._add(rule, self.places.value(path), message, hint)

    def missing(
        self, rule: str, path: Path, key: str, message: str, hint: str = "", related: Path | None = None
    ) -> None:
        """Report a key of an object, or its name when it has no such key; `related` is another object."""
        if len(self.problems) > MOST_PER_FILE:
            return  # before looking for places, which takes time
        other = (
            (Related("the other one", self.places.place(related, key).span),) if related is not None else ()
        )
        self._add(rule, self.places.place(path, key), message, hint, other)

    def validation(self, model: type[Node], data: Data, error: ValidationError) -> None:
        """Report all that Pydantic found, but not as missing what a misspelt key was meant to be."""
        meant: set[Path] = set()
        errors = enumerate(islice(error.errors(include_url=False), MOST_PER_FILE + 1))
        told = [
            self._told(Case(model, data, found, n < _SUGGESTIONS, self._written), meant)
            for n, found in errors
        ]
        for path, pointing, message, hint in filter(None, told):
            if pointing == "key":
                self.key("schema", path, message, hint + self._braces(path, hint))
            elif pointing == "value":
                self.value("schema", path, message, hint)
            elif path not in meant:
                self.missing("schema", path[:-1], str(path[-1]), message, hint)

    def _braces(self, path: Path, hint: str) -> str:
        """What to know of commas in braces, unless the hint tells of one already."""
        cut = hint.startswith(("a fraction", "nothing stands"))
        return _BRACES if self.places.in_flow(path[:-1]) and not cut else ""

    def _told(self, case: Case, meant: set[Path]) -> Sentence | None:
        """A sentence; a key that a misspelt one was meant to be is remembered."""
        said = sentence(case)
        if said is not None and said[1] == "key" and (close := _MEANT.fullmatch(said[3])):
            meant.add((*said[0][:-1], close[1]))
        return said

    def _written(self, path: Path) -> str:
        place = self.places.value(path)
        return (place.anchor or place.span).text

    def _add(
        self, rule: str, place: Place, message: str, hint: str, related: tuple[Related, ...] = ()
    ) -> None:
        if len(self.problems) > MOST_PER_FILE:
            return
        if len(self.problems) == MOST_PER_FILE:
            (message, hint), related = TOO_MANY, ()
        if place.anchor is not None:
            shown = {each.span for each in related}
            related = (*related, *(Related("the anchor is here", span) for span in {place.anchor} - shown))
        self.problems.append(
            Diagnostic(rule, Severity.ERROR, message, place.span, hint=hint.strip(), related=related)
        )
