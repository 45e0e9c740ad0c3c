"""The pages of rules in other languages: the text alone, as the examples are those of the English page.

A translation stands in `docs/rules/LANGUAGE/RULE.md` of this package. Its first line tells which English text it
translates, `<!-- of: DIGEST -->`; where that text has changed since, the page is English until somebody translates
it again. `(example 1)`, `(example 2)`, … stand for the blocks of code, in their order.
"""

import re
from hashlib import sha256
from importlib.resources import files
from itertools import count

from cjtool.lint import Rule

_BLOCK = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_PLACE = re.compile(r"^\(example (\d+)\)$", re.MULTILINE)
_STAMP = re.compile(r"<!-- of: (\w+) -->\n")


def prose(doc: str) -> str:
    """An English page as its translators get it: each block of code is `(example N)`."""
    numbers = count(1)
    return _BLOCK.sub(lambda _: f"(example {next(numbers)})", doc).strip() + "\n"


def digest(doc: str) -> str:
    """Which English text it is; line breaks and examples are no part of it."""
    return sha256(" ".join(prose(doc).split()).encode()).hexdigest()[:12]


def stored(name: str, language: str) -> str | None:
    """What is in the package: a rule's translation with its stamp."""
    path = files("cjtool.docs") / "rules" / language / f"{name}.md"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def translation(rule: Rule, language: str) -> str | None:
    """A rule's page in a language, with its examples; None where there is none, or none of today's English text."""
    text = stored(rule.name, language) if rule.home is None and not rule.foreign else None
    stamp = _STAMP.match(text) if text is not None else None
    if text is None or stamp is None or stamp[1] != digest(rule.doc):
        return None
    blocks = _BLOCK.findall(rule.doc)
    return _PLACE.sub(lambda match: blocks[int(match[1]) - 1], text[stamp.end() :]).strip()
