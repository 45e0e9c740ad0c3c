"""Values that the format has words for, such as `high`: in sentences they are words of the reader's language."""

from typing import NamedTuple

from cjtool.model import Journey, Node, Opportunity

_TABLES = {
    "devices": "devices",
    "effort": "grades",
    "impact": "grades",
    "initiator": "initiators",
    "intensity": "severities",
    "level": "levels",
    "phase": "phases",
    "phases": "phases",
    "relationship": "relationships",
    "scope": "phases",
    "severity": "severities",
    "state": "states",
}
"""Where a language has the words for the values of a key."""


class Term(NamedTuple):
    """A value by the word that a language has for it in one of its tables, as code."""

    table: str
    value: str

    def text(self, language: str = "en") -> str:
        """The word in a language."""
        return f"`{self.plain(language)}`"

    def plain(self, language: str) -> str:
        """The word alone."""
        from cjtool.i18n.table import (
            words,
        )  # the words of pictures and reports: much, and most changes need none

        return str(getattr(words(language), self.table)[self.value])


def table_of(model: type[Node], key: str) -> str:
    """Where a language has the words for the values of a key; empty where they are no words of the format."""
    if key == "status":
        return {Journey: "statuses", Opportunity: "opportunity_statuses"}.get(model, "")
    return _TABLES.get(key, "")
