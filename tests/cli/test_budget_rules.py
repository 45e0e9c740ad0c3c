"""What the rule `target-not-measured` says of targets with budgets."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.measure.budgeted_project import TODAY, make

ASKED = f"--today {TODAY}"


@pytest.fixture
def lamps(tmp_path: Path) -> Path:
    return make(tmp_path)


def test_rules_ask_for_the_day_of_answers_and_for_enough_of_them(cjtool: Run, lamps: Path) -> None:
    asked = f"lint --rule target-not-measured --output concise {ASKED}"
    settings = lamps / "cjtool.yaml"

    assert cjtool(asked, cwd=lamps).out.count("nps") == 0
    told = cjtool(f"{asked} --measure", cwd=lamps).out
    assert told.count("too few customers answered") == 2  # both at the step that nobody was asked about
    assert "`nps >= 0 budget 10 days per quarter` is expected here, and too few customers answered" in told

    settings.write_text(settings.read_text(encoding="utf-8").replace(", time: t", ""), encoding="utf-8")
    told = cjtool(asked, cwd=lamps).out
    assert told.count("looks at when customers answered, and no source of their answers says that") == 4
    assert "`nps >= 0` " not in told


def test_a_quarter_that_just_began_has_not_too_few_answers(cjtool: Run, lamps: Path) -> None:
    asked = "lint --rule target-not-measured --output concise --measure"

    told = cjtool(f"{asked} --today 2026-07-02", cwd=lamps).out

    assert "2 weeks" not in told
    assert "10 days" in told
