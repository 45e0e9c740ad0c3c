"""The formats as files that a person can open; empty one and run the tests to have it written anew.

The file of a new format is written as `.txt`; give it the ending that its readers know.
"""

from pathlib import Path

import pytest

from cjtool.formats import FORMATS, render
from cjtool.formats.catalogue import catalogue_json, catalogue_text
from cjtool.lint import Outcome, Rule

GOLDEN = Path(__file__).parents[1] / "golden" / "formats"


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_as_in_its_golden(name: str, sample: Outcome, elsewhere: Path) -> None:
    golden = next((path.name for path in GOLDEN.glob(f"{name}.*")), f"{name}.txt")

    _compare(golden, render(name, sample))


def test_full_in_colour_is_as_in_its_golden(sample: Outcome) -> None:
    _compare("full-colour.txt", render("full", sample, colour=True, width=72))


def test_the_catalogue_is_as_in_its_goldens(rules: tuple[Rule, ...]) -> None:
    _compare("rules.txt", catalogue_text(rules))
    _compare("rules.json", catalogue_json(rules))


def _compare(name: str, text: str) -> None:
    path = GOLDEN / name
    if not path.exists() or not path.read_bytes():
        path.write_bytes(text.encode())
        pytest.fail(f"{path} held nothing; look at what was written")
    assert path.read_bytes().decode() == text
