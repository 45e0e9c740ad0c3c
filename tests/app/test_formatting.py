"""Files in their form are linted as before: what was found is found, what was waived is waived."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.edit.mutation import Mutation

from cjtool.app.lint import LintRequest, lint_projects
from cjtool.diagnostic import Diagnostic
from cjtool.edit.form import in_form
from cjtool.lint.validity import VALIDITY
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 29)
GYM = sorted((ROOT / "tests" / "bad" / "gapped-gym" / "journeys").glob("*.yaml"))


def linted(path: Path, text: str) -> list[Diagnostic]:
    request = LintRequest((), TODAY, {str(path): text.encode()}, cache=False)
    return list(lint_projects(request).outcome.diagnostics)


def told(found: list[Diagnostic]) -> Counter[tuple[str, str, str]]:
    """What was found, but for the places: of waivers themselves, which rule says something."""
    return Counter(
        (each.rule, each.message if "waiver" not in each.rule else "", each.waived or "") for each in found
    )


def with_waivers(text: str, rules: list[str], seed: int) -> str:
    """A text with waivers above some of its lines, at some column, and behind others."""

    def lines() -> Iterator[str]:
        for line in text.splitlines():
            waiver = f"# cjtool: ignore[{chooser.choice(rules)}]: reason {chooser.randint(1, 99)}"
            kind = chooser.random()
            if kind < 0.1:
                indentation = len(line) - len(line.lstrip(" "))
                yield " " * max(0, indentation + chooser.choice([0, 0, 0, 2, -2, 1])) + waiver
            yield f"{line}  {waiver}" if 0.1 <= kind < 0.2 and line.strip() and "#" not in line else line

    chooser = random.Random(seed)
    return "\n".join(lines()) + "\n"


@given(st.sampled_from(GYM), st.integers(0, 2**32))
def test_the_form_of_a_file_is_linted_as_the_file_is_and_its_waivers_hold(path: Path, seed: int) -> None:
    original = path.read_text("utf-8")
    rules = sorted({each.rule for each in linted(path, original)})
    text = with_waivers(Mutation(seed, first_stays=True).of(original), rules, seed)
    before = linted(path, text)
    assume(not any(each.rule in VALIDITY for each in before))

    form = in_form(Source(path, text))

    assert form.safe
    assert told(linted(path, form.text)) == told(before)
