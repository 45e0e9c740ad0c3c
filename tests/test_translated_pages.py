"""The pages of rules in Dutch, French and German say what the English ones say."""

import re
from collections import Counter
from importlib.resources import files

import pytest

from cjtool.docs import explanation
from cjtool.docs.translating import digest, prose, stored, translation
from cjtool.lint import all_rules

RULES = {rule.name: rule for rule in all_rules() if not rule.foreign}
_LINK = re.compile(r"https?://[^\s)]+")


def _same_things(text: str) -> dict[str, object]:
    """What no translation changes: headings, bullets, rows, examples, links and what stands as code."""
    return {
        "headings": [line.split(":")[0] for line in re.findall(r"^## (.+)$", text, re.MULTILINE)],
        "bullets": len(re.findall(r"^ *- ", text, re.MULTILINE)),
        "rows": len(re.findall(r"^\|", text, re.MULTILINE)),
        "examples": re.findall(r"^\(example \d+\)$", text, re.MULTILINE),
        "links": Counter(link.rstrip(".,;") for link in _LINK.findall(text)),
        "code": Counter(re.findall(r"`[^`]+`", " ".join(text.split()))),
    }


LANGUAGES = ("nl", "fr", "de")
TRANSLATED = [
    (name, language) for name in RULES for language in LANGUAGES if stored(name, language) is not None
]


@pytest.mark.parametrize(("name", "language"), TRANSLATED)
def test_translation_is_of_the_page_as_it_is(name: str, language: str) -> None:
    english = prose(RULES[name].doc)
    stamp, _, body = (stored(name, language) or "").partition("\n")
    wanted = f"<!-- of: {digest(RULES[name].doc)} -->"
    assert stamp == wanted, (
        f"translate what changed and begin with {wanted}, or delete the translation:\n{english}"
    )
    assert _same_things(body) == _same_things(english)
    assert translation(RULES[name], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_else_is_kept_as_a_translation(language: str) -> None:
    kept = {path.name for path in (files("cjtool.docs") / "rules" / language).iterdir()}
    assert kept == {f"{name}.md" for name, its in TRANSLATED if its == language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_translation_has_the_examples_of_the_english_page(language: str) -> None:
    page = explanation(RULES["missed-target"], language)
    assert "- {metric: csat, value: 51, target: 80, n: 214, date: 2025-11-15}" in page
    assert "(example" not in page
    assert "A reading misses its target." not in page
