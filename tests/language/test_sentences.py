"""No sentence of a finding or of a problem is English alone: each is written in all four languages."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.language.test_font import texts

from cjtool.diagnostic import Diagnostic
from cjtool.document.aliases import MAX_EXPANSION
from cjtool.document.phrases import TOO_MUCH
from cjtool.i18n.table import words
from cjtool.lint import every, lint
from cjtool.lint.house import reading_phrases
from cjtool.lint.house.conditions import LONGEST
from cjtool.project import read

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "cjtool"
LANGUAGES = ("en", "nl", "fr", "de")
BROKEN = [
    *sorted((ROOT / "tests" / "broken").glob("*.yaml")),
    *sorted(path.parent for path in (ROOT / "tests" / "bad").rglob("cjtool.yaml")),
    *sorted(path for path in (ROOT / "tests" / "cases").rglob("*") if path.is_file()),
]
OWN_WORDS = {
    "formats",
    "library.py",
    "docs",
    "draw",
    "report",
    "scene",
    "render",
    "i18n",
    "templates",
    "cli",
    "app",
    "serve",
}
"""What makes no findings: their texts are for maps and reports, or of the command line."""
UNEVEN = {"lint/house/explaining.py", "project/file_phrases.py"}
"""Where languages show different values: a word or its key, the system's own English or its code."""
PLAIN = {
    "diagnostic.py": "the English sentence beside the one that is a value",
    "lint/declaration.py": "rules of other packages may give text",
    "lint/place.py": "rules of other packages may give text",
    "lint/baseline.py": "what a file of accepted findings holds",
    "lint/house/saying.py": "what a team writes",
    "model": "what a team writes",
    "plugins.py": "what is said of other packages to whoever runs a command",
}
"""Where a text may be a sentence, and whose it is."""
MADE_OF_VALUES: dict[str, str] = {}
"""Sentences that are the same in all languages, with the reason."""


ONE_WORD = {
    ("fr", r"[ée]tape"): (r"\bstage", "a step is a `moment`; an `étape` is a stage"),
    ("de", r"Touchpoint"): ("", "a touchpoint is a `Kontaktpunkt`"),
    ("de", r"\bMaps\b"): ("", "maps are `Karten`"),
    ("de", r"\bTon\b"): ("", "the tone of voice is the `Tonalität`"),
    ("nl", r"\b([Uu]|[Uu]w)\b"): ("", "readers are `je`"),
}
"""What a language never says, unless the English sentence has something else, and what it says instead."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE)
        yield name.as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def holes_in(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"{\w+}", text))


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


@pytest.mark.no_cover
def test_every_sentence_is_written_in_four_languages_with_the_same_values() -> None:
    uneven, sentences = [], 0
    for name, tree in modules():
        for call in calls(tree, "Says"):
            written = {each.arg: str(ast.literal_eval(each.value)) for each in call.keywords}
            in_all = tuple(written) == LANGUAGES and all(written.values())
            alike = len({holes_in(text) for text in written.values()}) == 1 or name in UNEVEN
            sentences += 1
            if not (in_all and alike) and not any(isinstance(each, ast.Starred) for each in call.args):
                lacking = [language for language in LANGUAGES if not written.get(language)]
                fault = f"lacks {lacking}" if lacking else "has other values, or another order, in a language"
                uneven.append(f"{name}:{call.lineno} {fault}")

    assert sentences > 500
    assert uneven == []


@pytest.mark.slow
@pytest.mark.no_cover
def test_no_problem_is_made_of_text_alone() -> None:
    for name, tree in modules():
        for call in calls(
            tree, "Diagnostic", "Related", "Finding", "Mention", "Mistake", "Misfit", "UnfitError"
        ):
            texts = [each for each in call.args if isinstance(each, ast.JoinedStr | ast.Constant)]
            assert not any(" " in ast.unparse(each) for each in texts), f"{name}:{call.lineno}"


def annotations(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Parameters and fields, with their types."""
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation is not None:
            yield node.arg, node.annotation
        elif isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target), node.annotation


@pytest.mark.slow
@pytest.mark.no_cover
def test_no_function_takes_a_sentence_as_text() -> None:
    as_text = [
        f"{module}:{annotation.lineno}"
        for module, tree in modules()
        if not {module, module.split("/")[0]} & {*OWN_WORDS, *PLAIN}
        for name, annotation in annotations(tree)
        if name in {"message", "hint", "sentence"}
        and ast.unparse(annotation) not in {"Message", "Hint", "Says"}
    ]

    assert as_text == []


def problems(path: Path) -> tuple[Diagnostic, ...]:
    reading = read([path], date(2026, 11, 22))
    return (*reading.unreadable, *lint(reading.workspaces, every(reading.workspaces)).diagnostics)


def sentences(diagnostic: Diagnostic, language: str) -> list[str]:
    related = (each.message_in(language) for each in diagnostic.related)
    return [diagnostic.message_in(language), diagnostic.hint_in(language), *related]


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_nothing_that_is_wrong_with_a_file_is_told_in_english(path: Path) -> None:
    for diagnostic in problems(path):
        english = sentences(diagnostic, "en")
        for language in LANGUAGES[1:]:
            same = {
                text
                for text in zip(english, sentences(diagnostic, language), strict=True)
                if len({*text}) == 1
            }
            assert {text for text, _ in same} <= {"", *MADE_OF_VALUES}, f"{diagnostic.rule} in {language}"


def test_limits_are_those_that_are_told() -> None:
    assert f"over {MAX_EXPANSION:,} values" in TOO_MUCH.text()
    assert f"over {LONGEST:,} characters" in reading_phrases.TOO_LONG.text()


@pytest.mark.parametrize(("language", "never"), ONE_WORD)
def test_a_language_has_one_word_for_one_thing(language: str, never: str) -> None:
    unless, instead = ONE_WORD[language, never]
    told: list[dict[str | None, str]] = [
        {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords}
        for _, tree in modules()
        for call in calls(tree, "Says", "Translated")
    ]
    tables = zip(texts(words("en")), texts(words(language)), strict=True)
    told += [{"en": english, language: said} for english, said in tables]

    wrong = [
        said[language]
        for said in told
        if re.search(never, said.get(language, ""))
        and not (unless and re.search(unless, said.get("en", ""), re.IGNORECASE))
    ]

    assert not wrong, instead
