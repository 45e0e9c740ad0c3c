"""Collects problems of one file; looks up places only when there is something to say."""

import re
from collections.abc import Mapping
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from pydantic_core import ValidationError

from cjtool.build.blanks import in_value
from cjtool.build.blanks import sentence as sentence_of
from cjtool.build.number_phrases import FRACTIONS, THOUSANDS, WHOLE_EXPECTED
from cjtool.build.phrases import IN_BRACES, STRAIGHT, THE_ANCHOR, THE_OTHER
from cjtool.diagnostic import MOST_PER_FILE, TOO_MANY, Diagnostic, Meant, Related, Severity
from cjtool.document import Data, Path, Place, Places, places
from cjtool.document.phrases import LOOKS_LIKE_THOUSANDS
from cjtool.message import Hint, Message, as_message
from cjtool.model import Node
from cjtool.source import Source, Span
from cjtool.vocabulary.quotes import TYPOGRAPHIC

if TYPE_CHECKING:
    from cjtool.build.sentences import Case, Sentence

_SUGGESTIONS = 100
"""So many errors get a suggestion; with more, looking for near words would take too long."""
_ANSWER = re.compile(r"did you mean|write [-\d.]+$")
"""A hint that says what to write in the end."""


def as_written(path: Path, respelt: Mapping[Path, str]) -> Path:
    """A path with its keys as the text has them, where some were read as others."""
    if not respelt:
        return path
    return tuple(respelt.get(path[: index + 1], part) for index, part in enumerate(path))


class Reporter:
    """Problems of one source, in the order found.

    `respelt` are keys as they are written, by the path of the right key that they were read as: then only what
    stands below them is reported, as all else was before.
    """

    def __init__(self, source: Source, respelt: Mapping[Path, str] | None = None) -> None:
        self.source = source
        self.respelt = respelt or {}
        self.problems: list[Diagnostic] = []

    @cached_property
    def places(self) -> Places:
        """The text's places."""
        return places(self.source)

    def at_start(self, rule: str, message: Message, hint: Hint) -> None:
        """Report the first thing in the file."""
        text = self.source.text
        start = len(text) - len(text.lstrip())
        end = start + len(self.source.line(self.source.position(start)[0]).strip())
        span = Span(self.source, start, end) if start < len(text) else Span(self.source, 0, 0)
        self._add(rule, Place(span), message, hint)

    def key(self, rule: str, path: Path, message: Message, hint: Hint = "", meant: str | None = None) -> None:
        """Report a key, with the one that it was meant to be."""
        right = Meant("key", str(path[-1]), meant) if meant is not None else None
        if self._wanted(path):
            self._add(rule, self.places.key(self.as_written(path)), message, hint, meant=right)

    def value(self, rule: str, path: Path, message: Message, hint: Hint = "") -> None:
        """Report a value; one that the text does not have, where it would stand."""
        if self._wanted(path):
            self._add(rule, self.places.value(self.as_written(path)), message, hint)

    def within(self, rule: str, path: Path, message: Message, hint: Hint) -> None:
        """Report a value, or the invisible blank that keeps it from being read."""
        place = self.places.value(self.as_written(path))
        blank = in_value(place.anchor or place.span)
        if blank is None:
            self.value(rule, path, message, hint)
        elif self._wanted(path):
            span, remedy = blank
            self._add(
                rule,
                Place(span),
                sentence_of(span.text),
                hint if _ANSWER.match(as_message(hint).text()) else remedy,
            )

    def missing(
        self, rule: str, path: Path, key: str, message: Message, hint: Hint = "", related: Path | None = None
    ) -> None:
        """Report a key of an object, or its name when it has no such key; `related` is another object."""
        if len(self.problems) > MOST_PER_FILE or not self._wanted((*path, key)):
            return  # before looking for places, which takes time
        other: tuple[Related, ...] = ()
        if related is not None:
            other = (Related(THE_OTHER, self.places.place(self.as_written(related), key).span),)
        self._add(rule, self.places.place(self.as_written(path), key), message, hint, other)

    def as_written(self, path: Path) -> Path:
        """A path with its keys as the text has them."""
        return as_written(path, self.respelt)

    def _wanted(self, path: Path) -> bool:
        return not self.respelt or any(path[:length] in self.respelt for length in range(1, len(path) + 1))

    def validation(self, model: type[Node], data: Data, error: ValidationError) -> dict[Path, str]:
        """Report all that Pydantic found, but not as missing what a misspelt key was meant to be.

        Returns the right key for each misspelt one, by the path of this.
        """
        from cjtool.build.sentences import Case  # what is valid needs no sentence

        misspelt: dict[Path, str] = {}
        meant: set[Path] = set()
        errors = enumerate(islice(error.errors(include_url=False), MOST_PER_FILE + 1))
        told = [
            self._told(Case(model, data, found, n < _SUGGESTIONS, self._written), meant)
            for n, found in errors
        ]
        for path, pointing, message, hint, right in filter(None, told):
            if right is not None:
                misspelt[path] = right
            if pointing == "key":
                self.key("schema", path, message, self._braces(path, hint), right)
            elif pointing == "value":
                self.value("schema", path, message, hint)
            elif pointing == "within":
                self.within("schema", path, message, hint)
            elif path not in meant:
                self.missing("schema", path[:-1], str(path[-1]), message, hint)
        return misspelt

    def _braces(self, path: Path, hint: Hint) -> Hint:
        """A hint with what to know of commas in braces, unless it tells of one already."""
        if not TYPOGRAPHIC.isdisjoint(str(path[-1])):
            return STRAIGHT(hint=as_message(hint))
        cut = isinstance(hint, Message) and hint.says in {FRACTIONS, THOUSANDS}
        in_braces = not cut and self.places.in_flow(self.as_written(path[:-1]))
        return IN_BRACES(hint=as_message(hint)) if in_braces else hint

    def _told(self, case: "Case", meant: set[Path]) -> "Sentence | None":
        """A sentence; a key that a misspelt one was meant to be is remembered."""
        from cjtool.build.sentences import sentence

        said = sentence(case)
        if said is not None and said.meant is not None:
            meant.add((*said.path[:-1], said.meant))
        return said

    def _written(self, path: Path) -> str:
        place = self.places.value(self.as_written(path))
        return (place.anchor or place.span).text

    def _add(
        self,
        rule: str,
        place: Place,
        message: Message,
        hint: Hint,
        related: tuple[Related, ...] = (),
        meant: Meant | None = None,
    ) -> None:
        if len(self.problems) > MOST_PER_FILE:
            return
        if message.says == WHOLE_EXPECTED:  # which says more than that a number looks like thousands
            self.problems[:] = [each for each in self.problems if not _doubted(each, place)]
        if len(self.problems) == MOST_PER_FILE:
            (message, hint), related, meant = TOO_MANY, (), None
        if place.anchor is not None:
            shown = {each.span for each in related}
            related = (*related, *(Related(THE_ANCHOR, span) for span in {place.anchor} - shown))
        self.problems.append(
            Diagnostic(rule, Severity.ERROR, message, place.span, hint, related=related, meant=meant)
        )


def _doubted(problem: Diagnostic, place: Place) -> bool:
    """Whether a problem is that the number at a place looks like thousands."""
    worded = problem.worded
    return (
        problem.span.start == place.span.start
        and isinstance(worded, Message)
        and worded.says == LOOKS_LIKE_THOUSANDS
    )
