"""Collects problems of one file; looks up places only when there is something to say."""

from functools import cached_property

from pydantic import ValidationError

from cjtool.build.sentences import sentence
from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.document import Data, Path, Place, Places, places
from cjtool.model import Node
from cjtool.source import Source, Span


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
        end = start + len(text[start:].split("\n", 1)[0].rstrip())
        self._add(rule, Place(Span(self.source, start if end > start else 0, end if end > start else 0)), message, hint)

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
        other = (Related("the other one", self.places.place(related, key).span),) if related is not None else ()
        self._add(rule, self.places.place(path, key), message, hint, other)

    def validation(self, model: type[Node], data: Data, error: ValidationError) -> None:
        """Report all that Pydantic found."""
        for found in error.errors(include_url=False):
            said = sentence(model, data, found)
            if said is None:
                continue
            path, pointing, message, hint = said
            if pointing == "key":
                braces = " (in braces, text that holds a comma goes in quotes)" if self.places.in_flow(path[:-1]) else ""
                self.key("schema", path, message, hint + braces)
            elif pointing == "missing":
                self.missing("schema", path[:-1], str(path[-1]), message, hint)
            else:
                self.value("schema", path, message, hint)

    def _add(self, rule: str, place: Place, message: str, hint: str, related: tuple[Related, ...] = ()) -> None:
        if place.anchor is not None:
            related = (*related, Related("the anchor is here", place.anchor))
        self.problems.append(Diagnostic(rule, Severity.ERROR, message, place.span, hint=hint.strip(), related=related))
