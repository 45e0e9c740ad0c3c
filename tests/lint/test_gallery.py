"""The noise test: good journeys are left alone, and in poor ones is found what they say is wrong."""

import re
from datetime import date
from pathlib import Path

import pytest

from cjtool.diagnostic import FindingKind
from cjtool.lint import all_rules, lint
from cjtool.project import read

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)
GOOD = sorted(path.parent for path in (ROOT / "journeys").glob("*/cjtool.yaml"))
POOR = [ROOT / "tests" / "bad" / name for name in ("gapped-gym", "verkokerde-verzekeraar")]


@pytest.mark.parametrize("project", GOOD, ids=lambda path: path.name)
def test_a_good_journey_is_left_alone(project: Path) -> None:
    outcome = lint(read([project], TODAY).workspaces, all_rules())

    assert [
        f"{each.span.path.name}:{each.span.line} {each.rule}: {each.sentence}"
        for each in outcome.diagnostics
        if each.stands and each.kind is FindingKind.FAULT
    ] == []


@pytest.mark.parametrize("project", POOR, ids=lambda path: path.name)
def test_a_poor_journey_breaks_the_rules_that_its_comments_name(project: Path) -> None:
    outcome = lint(read([project], TODAY).workspaces, all_rules())
    comments = "".join(
        line
        for path in project.rglob("*.yaml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line[0:1] == "#"
    )

    named = set(re.findall(r"[a-z]+(?:-[a-z]+)+", comments)) & {rule.name for rule in all_rules()}
    assert named
    assert named == {each.rule for each in outcome.diagnostics}


@pytest.mark.parametrize("project", GOOD, ids=lambda path: path.name)
def test_what_the_gallery_measures_and_hands_over_goes_with_what_customers_feel(project: Path) -> None:
    """Two projects tell of customers who give it again: it is what the map of warmtepomp is about, and what the
    handover of private-lease does not spare them."""
    rules = [rule for rule in all_rules() if rule.name in {"watermelon-target", "repeated-question"}]
    found = [each.at for each in lint(read([project], TODAY).workspaces, rules).diagnostics]

    told = {"warmtepomp": ["drie-keer-doorgeven"], "private-lease": ["stukken-dubbel"]}.get(project.name, [])
    assert len(found) == len(told)
    assert all(pain in at for pain, at in zip(told, found, strict=True))
