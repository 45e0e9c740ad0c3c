"""The three lenses of an index: what was asked, what does not hold and where; of the maps only to those who make them."""

from collections.abc import Callable

import pytest

from cjtool.diagnostic import FindingKind
from cjtool.lint import all_rules, lint
from cjtool.project import Workspace
from cjtool.report.lenses import checked
from cjtool.report.pages import ProjectReports, below_index
from cjtool.report.service_checks import SERVICE_CHECKS
from cjtool.report.write import markdown

Projects = Callable[..., Workspace]

ENDS_BADLY = """
    title: I move house
    owner: desk
    define: {teams: {desk: {name: Desk}}}
    stages:
      - name: Move
        phase: use
        steps:
          - {name: Packs, emotion: 1}
          - {name: Waits, emotion: -1.5, pains: [Cold]}
"""


def _lenses(workspace: Workspace, language: str = "en", *, findings: bool = False) -> str:
    outcome = lint([workspace], all_rules())
    told = outcome.diagnostics if findings else None
    reports = ProjectReports(workspace, language, told, checked(outcome, workspace))
    return (
        markdown.write(reports.index, below_index).partition('<a id="lenses"></a>')[2].partition("\n## ")[0]
    )


def _row(section: str, lens: str) -> list[str]:
    (line,) = (line for line in section.splitlines() if line.startswith(f"| {lens} |"))
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_lens_tells_how_much_was_asked_what_does_not_hold_and_at_which_step(project: Projects) -> None:
    _, asked, failing, holding = _row(_lenses(project(move=ENDS_BADLY)), "The whole journey")

    assert asked == "2"
    assert failing == (
        "1 <br>· Journeys end with a good feeling – not 1 ×: "
        "[1](move/report.md#journey) ([1.2](move/report.md#step-waits))"
    )
    assert holding == "1 <br>· Customers tell, send or fill in everything once"


def test_a_client_reads_how_much_was_asked_of_the_maps_and_the_team_what_does_not_hold(
    project: Projects,
) -> None:
    workspace = project(move=ENDS_BADLY)
    faults = sum(rule.kind is FindingKind.FAULT and rule.lens != "upkeep" for rule in all_rules())

    client, team = _lenses(workspace), _lenses(workspace, findings=True)

    assert f"The maps themselves were checked on {faults} more points" in client
    assert "missing-persona" not in client
    assert "· missing-persona – not 1 ×: [1](move/report.md#journey)" in team


def test_a_rule_that_the_project_switches_off_is_not_asked(project: Projects) -> None:
    workspace = project("lint: {rules: {negative-ending: 'off'}}", move=ENDS_BADLY)

    _, asked, failing, _ = _row(_lenses(workspace), "The whole journey")

    assert (asked, failing) == ("1", "0")


def test_what_is_waived_does_not_hold_and_is_said_to_be_accepted(project: Projects) -> None:
    reason = "  # cjtool: ignore[negative-ending]: a removal ends in an empty house"
    waived = ENDS_BADLY.replace("pains: [Cold]}", f"pains: [Cold]}}{reason}")

    _, _, failing, _ = _row(_lenses(project(move=waived)), "The whole journey")

    assert failing == "1 <br>· Journeys end with a good feeling – accepted 1 ×"


def test_without_rules_there_are_no_lenses(project: Projects) -> None:
    workspace = project(move=ENDS_BADLY)

    assert checked(lint([workspace], ()), workspace) is None
    assert "lenses" not in markdown.write(ProjectReports(workspace).index, below_index)


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_every_fact_has_a_sentence_for_clients_in_each_language(language: str) -> None:
    facts = {rule.name for rule in all_rules() if rule.kind is FindingKind.FACT}

    assert set(SERVICE_CHECKS) == facts
    assert all(says.sentence(language) != says.en for says in SERVICE_CHECKS.values())
