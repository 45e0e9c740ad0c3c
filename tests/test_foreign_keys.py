"""Keys in Dutch, French and German: each gets ours as the answer, and `--fix` writes it."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.build.shape import keys, keys_of, models
from cjtool.lint import all_rules, lint
from cjtool.lint.mending import mend
from cjtool.project import load
from cjtool.source import Source
from cjtool.spelling.folding import bare
from cjtool.spelling.foreign_keys import WORDS
from cjtool.spelling.nearness import nearest, same_key

TECHNICAL = {
    "cjtool", "id", "meta", "lint", "rules", "options", "extend", "fail_on", "fail_on_facts", "house_rules", "for", "message",
    "lens", "field", "completeness", "reason",
}  # fmt: skip
"""Keys of the tool more than of journeys: who writes them has read their page."""
PAIRS = [(word, key) for key, words in WORDS.items() for listed in words for word in listed.split(", ")]


def test_every_key_of_a_journey_has_words_in_three_languages() -> None:
    assert set(WORDS) == keys() - TECHNICAL
    assert [key for key, words in WORDS.items() if not all(words)] == []


@pytest.mark.parametrize(("word", "key"), PAIRS)
def test_a_word_is_the_key_of_each_object_that_has_it(word: str, key: str) -> None:
    having = [keys_of(model) for model in models() if key in keys_of(model)]

    for known in having:
        if any(bare(word) == bare(other) for other in known):
            continue
        alike = [other for other in known if same_key(word, other)]
        assert same_key(word, key)
        if alike == ["step", "steps"]:
            assert nearest(word, known) == "step", "of a source of answers, which has both, one step is meant"
            continue
        assert nearest(word, known) == key
        assert alike == [key]


def mended(written: str) -> str:
    path = Path("x.yaml")
    outcome = lint([load(Path(), [Source(path, written)], date(2026, 1, 1))], all_rules())
    done = mend(outcome, [path], lambda workspaces: lint(workspaces, all_rules()))
    return next(text for _, text in done.texts)


WRITTEN = {
    "nl": (
        "titel: Ik koop een fiets\ntaal: nl\nfasen:\n  - naam: Kiezen\n    doel: Welke past bij mij?\n"
        "    stappen:\n      - {naam: Vraagt advies, kanaal: store, denkt: Wat nu?, emotie: 1}\n"
    ),
    "fr": (
        "titre: J'achète un vélo\nlangue: fr\nphases:\n  - nom: Choisir\n    objectif: Lequel me va ?\n"
        "    étapes:\n      - {nom: Demande conseil, canal: store, pense: Et après ?, émotion: 1}\n"
    ),
    "de": (
        "Titel: Ich kaufe ein Rad\nSprache: de\nPhasen:\n  - Name: Auswählen\n    Ziel: Welches passt zu mir?\n"
        "    Schritte:\n      - {Name: Holt Rat, Kanal: store, denkt: Was nun?, Emotion: 1}\n"
    ),
}


@pytest.mark.parametrize("language", WRITTEN)
def test_a_journey_with_foreign_keys_is_mended_whole(language: str) -> None:
    text = mended(f"cjtool: journey/v1\n{WRITTEN[language]}")

    keys = [
        part.split(":")[0].strip(" -{")
        for line in text.splitlines()
        for part in line.split(", ")
        if ":" in part
    ]
    assert keys == [
        "cjtool", "title", "language", "stages", "name", "goal", "steps", "name", "channel", "thinks", "emotion",
    ]  # fmt: skip
