"""A customer is alone only where the journey says so."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.model import steps
from cjtool.project import load
from cjtool.query import alone
from cjtool.source import Source

CASE = Path(__file__).parents[1] / "cases" / "lint" / "alone-contradiction.yaml"


@pytest.mark.parametrize(("given", "expected"), [("frontstage:", False), ("channel: [], frontstage:", True)])
def test_only_an_empty_list_of_channels_is_no_contact(given: str, expected: bool) -> None:
    text = CASE.read_text(encoding="utf-8").replace("frontstage:", given)
    workspace = load(Path(), [Source(Path("j.yaml"), text)], date(2026, 1, 1))

    assert [alone(step, workspace) for step in steps(workspace.journeys[0])] == [expected] * 2
