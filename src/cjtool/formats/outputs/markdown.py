"""A table in Markdown, for comments on pull requests and the summaries of CI runs."""

import re

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.formats import frame
from cjtool.formats.characters import visible
from cjtool.formats.counts import standing, tally
from cjtool.formats.escape import code, signs
from cjtool.i18n.translated import Translated
from cjtool.lint import Outcome

_FACTS = Translated(
    en="**Facts about the client**, no fault of the file:\n",
    nl="**Feiten over de dienstverlening**, geen fout in het bestand:\n",
    fr="**Faits sur le service**, sans erreur dans le fichier :\n",
    de="**Tatsachen über den Service**, kein Fehler der Datei:\n",
)
_QUOTED = re.compile("`([^`]*)`")
_MENTION = "@<!-- -->"


def render(outcome: Outcome, *, language: str = "en") -> str:
    """How much was found, and a row for each finding that stands: faults first, then facts."""
    faults = _table([each for each in standing(outcome) if each.kind is not FindingKind.FACT], language)
    facts = _table([each for each in standing(outcome) if each.kind is FindingKind.FACT], language)
    return (
        f"**cjtool lint**: {tally(outcome, language)}\n"
        + faults
        + (f"\n{_FACTS[language]}{facts}" if facts else "")
    )


def _table(findings: list[Diagnostic], language: str) -> str:
    if not findings:
        return ""
    heads = " | ".join(column[language] for column in frame.COLUMNS)
    return f"\n| {heads} |\n|---|---|---|---|\n" + "".join(_row(each, language) for each in findings)


def _row(each: Diagnostic, language: str) -> str:
    place = f"{each.span.path.as_posix()}:{each.span.line}:{each.span.column}"
    level, message = frame.severity(each.severity, language), _text(each.sentence_in(language))
    return f"| {level} | {code(visible(place))} | {_plain(each.rule)} | {message} |\n"


def _text(sentence: str) -> str:
    """A message; what it quotes in backticks stays code, and nothing in it is Markdown of its own."""
    parts = _QUOTED.split(visible(sentence))
    return "".join(code(part) if index % 2 else _plain(part) for index, part in enumerate(parts))


def _plain(text: str) -> str:
    """Text that calls nobody: services send a message to whoever is named after an `@`."""
    return signs(text).replace("@", _MENTION)
