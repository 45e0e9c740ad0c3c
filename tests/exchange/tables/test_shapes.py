"""Tables in the shapes that are met in the wild, and the journeys that are made of them: goldens beside the tables."""

from datetime import date
from pathlib import Path

import pytest
from tests.exchange.goldens import golden as held
from tests.exchange.tables.made_of import FILE, grid, read, text

from cjtool.build import build
from cjtool.diagnostic import Severity
from cjtool.exchange.declaration import Imported
from cjtool.lint import all_rules, lint
from cjtool.project import read as find
from cjtool.source import Source

SHAPES = Path(__file__).parent / "shapes"
GOLDEN = Path(__file__).parents[2] / "golden" / "exchange" / "tables"
NAMES = sorted(path.stem for path in SHAPES.glob("*.csv"))


def told(found: Imported) -> str:
    """Journeys, each with what is told of it as comments, and what is told of the file."""
    parts = []
    for draft in found.drafts:
        losses = "".join(
            f"# {loss.kind} | {loss.what} | {loss.spot.name} | {loss.value!r} | {loss.message.text()}\n"
            for loss in draft.losses
        )
        parts.append(text(draft) + losses)
    parts.append("".join(f"# {loss.kind} | {loss.what} | {loss.value!r}\n" for loss in found.losses))
    return "---\n".join(filter(None, parts))


@pytest.mark.parametrize("name", NAMES)
def test_a_table_is_read_as_its_golden_says(name: str) -> None:
    golden = GOLDEN / f"{name}.yaml"
    made = told(read(grid((SHAPES / f"{name}.csv").read_text("utf-8"))))

    assert held(golden, made.encode()).decode() == made


def test_there_is_no_golden_without_its_table() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.yaml")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_what_is_made_of_a_table_is_valid_and_lints_without_errors(name: str, tmp_path: Path) -> None:
    for at, draft in enumerate(read(grid((SHAPES / f"{name}.csv").read_text("utf-8"))).drafts):
        file = tmp_path / f"{at}.yaml"
        file.write_text(text(draft), encoding="utf-8")

        assert build(Source(FILE, text(draft))).problems == ()
        outcome = lint(find([str(file)], date(2026, 1, 1)).workspaces, all_rules())
        assert {each.rule for each in outcome.diagnostics if each.severity is Severity.ERROR} == set()
