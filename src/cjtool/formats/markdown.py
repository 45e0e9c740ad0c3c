"""A table in Markdown, for comments on pull requests and the summaries of CI runs."""

import re

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.formats.characters import visible
from cjtool.formats.counts import standing, tally
from cjtool.formats.escape import code, signs
from cjtool.lint import Outcome

_HEAD = "| severity | place | rule | message |\n|---|---|---|---|\n"
_FACTS = "**Facts about the client**, no fault of the file:\n"
_QUOTED = re.compile("`([^`]*)`")
_MENTION = "@<!-- -->"


def render(outcome: Outcome) -> str:
    """How much was found, and a row for each finding that stands: faults first, then facts."""
    faults = _table([each for each in standing(outcome) if each.kind is not FindingKind.FACT])
    facts = _table([each for each in standing(outcome) if each.kind is FindingKind.FACT])
    return f"**cjtool lint**: {tally(outcome)}\n" + faults + (f"\n{_FACTS}{facts}" if facts else "")


def _table(found: list[Diagnostic]) -> str:
    return f"\n{_HEAD}{''.join(map(_row, found))}" if found else ""


def _row(each: Diagnostic) -> str:
    place = f"{each.span.path.as_posix()}:{each.span.line}:{each.span.column}"
    return f"| {each.severity} | {code(visible(place))} | {_plain(each.rule)} | {_text(each.sentence)} |\n"


def _text(sentence: str) -> str:
    """A message; what it quotes in backticks stays code, and nothing in it is Markdown of its own."""
    parts = _QUOTED.split(visible(sentence))
    return "".join(code(part) if index % 2 else _plain(part) for index, part in enumerate(parts))


def _plain(text: str) -> str:
    """Text that calls nobody: services send a message to whoever is named after an `@`."""
    return signs(text).replace("@", _MENTION)
