"""Files of other kinds that were named by mistake: tables, pictures, diagrams, documents."""

import re

from cjtool.build.reporter import Reporter
from cjtool.diagnostic import Diagnostic
from cjtool.message import Says
from cjtool.source import Source

_OURS = frozenset({"", ".yaml", ".yml"})
_PROSE = frozenset({".txt", ".md", ".markdown", ".rst", ".adoc", ".html", ".htm"})
"""Endings of texts that may show a journey as an example: theirs is a journey only if it begins as one."""
_MARKED = re.compile(r"^[^\w\n]*cjtool[\"']?[ \t]*:", re.MULTILINE)
_BEGINS = re.compile(r"(?:(?:---|#[^\n]*)?[ \t\r]*\n)*[\"'{ ]*cjtool[\"']?[ \t]*:")
NO_YAML = Says(
    en="this is no YAML file, but {ending}",
    nl="dit is geen YAML-bestand, maar {ending}",
    fr="ce n’est pas un fichier YAML, mais {ending}",
    de="das ist keine YAML-Datei, sondern {ending}",
)
READS = Says(
    en="cjtool reads journeys, libraries and settings in `.yaml` files that start with `cjtool:`",
    nl="cjtool leest klantreizen, bibliotheken en instellingen uit `.yaml`-bestanden die beginnen met `cjtool:`",
    fr="cjtool lit des parcours, des bibliothèques et des réglages dans des fichiers `.yaml` qui commencent par `cjtool:`",
    de="cjtool liest Customer Journeys, Bibliotheken und Einstellungen aus `.yaml`-Dateien, die mit `cjtool:` beginnen",
)()


def is_stranger(source: Source) -> bool:
    """Whether a file's ending is of another kind, and no line of it says that it is one of ours all the same."""
    ending = source.path.suffix.lower()
    marked = _BEGINS.match if ending in _PROSE else _MARKED.search
    return ending not in _OURS and not marked(source.text)


def stranger(source: Source) -> Diagnostic:
    """What the file is not, in place of all that is odd in it as YAML."""
    reporter = Reporter(source)
    reporter.at_start("schema", NO_YAML(ending=source.path.suffix.lower()), READS)
    [problem] = reporter.problems
    return problem
