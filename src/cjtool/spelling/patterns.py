"""Regular expressions that most runs never ask for: compiling one of many words or wide ranges takes milliseconds."""

import re
from collections.abc import Iterator
from functools import cached_property


class LatePattern:
    """A pattern that is compiled when it is first asked for; its methods are those of `re.Pattern`."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._written, self._flags = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern as `re` has it."""
        return re.compile(self._written, self._flags)

    def match(self, text: str) -> re.Match[str] | None:
        """At the beginning of a text."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The whole of a text."""
        return self.compiled.fullmatch(text)

    def search(self, text: str) -> re.Match[str] | None:
        """Anywhere in a text."""
        return self.compiled.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Everywhere in a text."""
        return self.compiled.finditer(text)

    def sub(self, other: str, text: str) -> str:
        """A text with another one in each place."""
        return self.compiled.sub(other, text)
