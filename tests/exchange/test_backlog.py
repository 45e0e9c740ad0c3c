"""A project's opportunities and open pains as rows of Jira, GitHub, Azure Boards and Linear."""

import csv
import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.draw.journeys import JOURNEYS, PLAIN, workspace
from tests.exchange.goldens import golden as held

from cjtool.exchange.backlogs.tools import TOOLS
from cjtool.exchange.catalogue import exporter
from cjtool.exchange.declaration import Exported, ExportOptions
from cjtool.exchange.loss import is_loss
from cjtool.exchange.sheets.formulas import as_given, harmless
from cjtool.project import read
from cjtool.request import RequestError

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "exchange"
TODAY = date(2026, 6, 1)


def made(tool: str, project: str = "warmtepomp", **asked: Any) -> Exported:
    (found,) = read([ROOT / "journeys" / project], TODAY).workspaces
    pairs = [(found, journey) for journey in found.journeys]
    return exporter("backlog").write(pairs, ExportOptions(variant=tool, today=TODAY, **asked))


def of(tool: str, steps: list[dict[str, Any]], **keys: Any) -> Exported:
    data = {"title": "I return a book", "stages": [{"name": "Back", "steps": steps}], **keys}
    journey, project = workspace(data, PLAIN)
    return exporter("backlog").write([(project, journey)], ExportOptions(variant=tool, today=TODAY))


def rows(exported: Exported) -> list[dict[str, str]]:
    """What a program reads: each column's last cell."""
    (file,) = exported.files
    return list(csv.DictReader(io.StringIO(file.data.decode(), newline="")))


def step(*titles: str, **keys: Any) -> dict[str, Any]:
    return {"name": "Hand it in", "opportunities": [{"title": title, **keys} for title in titles]}


@pytest.mark.parametrize("tool", TOOLS)
def test_a_backlog_is_as_in_its_golden(tool: str) -> None:
    golden = GOLDEN / f"backlog.{tool}.csv"

    (file,) = made(tool).files

    assert held(golden, file.data) == file.data


@pytest.mark.parametrize(
    ("tool", "columns"),
    [
        ("jira", {"Summary", "Issue Type", "Priority", "Due Date", "Labels", "Description"}),
        ("github", {"title", "body", "labels", "assignee", "state"}),
        ("azure", {"Work Item Type", "Title"}),
        ("linear", {"Title", "Description", "Priority", "Status", "Assignee", "Labels"}),
    ],
)
def test_each_tool_gets_the_columns_that_its_import_reads(tool: str, columns: set[str]) -> None:
    assert columns <= rows(made(tool))[0].keys()


def test_azure_boards_gets_nothing_that_it_refuses_with_new_rows() -> None:
    assert not {"ID", "Assigned To", "State", "Area Path"} & rows(made("azure"))[0].keys()


def test_a_key_is_the_same_whatever_the_title_and_the_language_are() -> None:
    first, french = rows(made("jira")), rows(made("jira", language="fr"))

    assert [row["External Issue ID"] for row in first] == [row["External Issue ID"] for row in french]
    assert first[0]["Description"] != french[0]["Description"]
    again = of("jira", [step("Anders", id="slip")]), of("jira", [step("Een heel andere naam", id="slip")])
    assert {rows(each)[0]["External Issue ID"] for each in again} == {"trip/opportunities-0"}


def test_keys_are_told_apart_where_a_journey_has_an_id_twice() -> None:
    found = rows(of("jira", [step("One"), step("Two")]))

    assert {row["External Issue ID"] for row in found} == {
        "trip/s1-1/opportunities-0",
        "trip/s1-0/opportunities-0",
    }


def test_what_is_told_as_it_is_and_as_it_is_to_be_is_one_row() -> None:
    titles = [row["Summary"] for row in rows(made("jira"))]

    assert len(titles) == len(set(titles))


def test_rows_stand_in_the_order_of_reports_and_the_first_third_is_high() -> None:
    found = rows(
        of(
            "linear",
            [step("Slow", impact="low", effort="high"), step("Quick", impact="high", effort="low"),
             step("Done", status="done"), step("Refused", status="rejected")],
        )
    )  # fmt: skip

    assert [(row["Title"], row["Priority"], row["Status"]) for row in found] == [
        ("Quick", "High", "Backlog"),
        ("Slow", "Medium", "Backlog"),
        ("Done", "No priority", "Done"),
        ("Refused", "No priority", "Canceled"),
    ]


def test_pains_that_nothing_is_done_about_are_rows_and_accepted_ones_are_not() -> None:
    pains = [{"text": "No slip", "severity": "high"}, {"text": "Rain", "accepted": "It rains"}]
    found = of("jira", [{"name": "Wait", "pains": pains}])

    assert [(row["Summary"], row["Priority"]) for row in rows(found)] == [("No slip", "High")]
    assert [loss.value for loss in found.losses if loss.what == "pains"] == ["Rain"]


def test_an_opportunity_tells_its_pains_its_worth_and_its_owner() -> None:
    told = rows(made("linear", language="en"))[1]["Description"]

    assert re.findall(r"\* \*\*(.+?):\*\*", told) == [
        "Journey", "Stage", "Addresses", "Priority", "Impact", "Effort", "Value", "Cost", "Return, payback", "Metric",
        "Owner", "Due", "Status", "cjtool",
    ]  # fmt: skip
    assert "49% of customers" in told
    assert "2 of 10" in told


@pytest.mark.parametrize("title", ["=1+1", "+31 6 12345678", "-5 dagen", "@SUM(A1)", "=cmd|' /C calc'!A0"])
@pytest.mark.parametrize("tool", TOOLS)
def test_formulas_are_made_harmless_and_told(tool: str, title: str) -> None:
    found = of(tool, [step(title)])
    (file,) = found.files

    cells = [cell for row in csv.reader(io.StringIO(file.data.decode(), newline="")) for cell in row]

    assert f"'{title}" in cells
    assert not [cell for cell in cells if cell.lstrip("\t\r\n ").startswith(("=", "+", "-", "@"))]
    assert [loss.value for loss in found.losses if loss.what == "title"] == [title]


def test_a_title_that_is_too_long_stands_whole_in_the_description() -> None:
    found = of("github", [step("long " * 100)])
    (row,) = rows(found)

    assert len(row["title"]) == 255
    assert ("long " * 100).strip() in row["body"]
    assert any(loss.what == "title" and is_loss(loss) for loss in found.losses)


@pytest.mark.slow
def test_more_rows_than_a_tool_takes_are_in_several_files_and_told() -> None:
    found = of(
        "azure", [step(*(f"Work {number}" for number in range(n * 40, n * 40 + 40))) for n in range(51)]
    )

    assert [file.part for file in found.files] == ["azure-1", "azure-2", "azure-3"]
    assert [file.data.count(b"\r\nTask,") for file in found.files] == [1000, 1000, 40]
    assert any(loss.what == "rows" for loss in found.losses)


def test_teams_are_assigned_where_the_tool_knows_them() -> None:
    from cjtool.model import Team

    team = Team(name="Sales", handle=("@acme/sales", "@ann"), email="sales@acme.example")

    known = {name: tool.assignee(team) if tool.assignee else "" for name, tool in TOOLS.items()}

    assert known == {
        "jira": "sales@acme.example",
        "github": "ann",
        "azure": "",
        "linear": "sales@acme.example",
    }


def test_texts_are_no_markup_of_the_tool() -> None:
    bait = "[x](https://evil.example) {code} !pic.png! <b>bold</b> @ann #1"
    pain = {"name": "Wait", "pains": [bait], "opportunities": [{"title": "Mend"}]}

    assert "\\[x](" in rows(of("jira", [pain]))[0]["Description"]
    assert "<b>bold</b>" not in rows(of("azure", [pain]))[0]["Description"]
    assert "\\[x\\]" in rows(of("github", [pain]))[0]["body"]


def test_a_journey_without_anything_to_do_is_refused() -> None:
    with pytest.raises(RequestError, match="trip"):
        of("jira", [{"name": "Wait"}])


@given(data=JOURNEYS, tool=st.sampled_from(sorted(TOOLS)))
@settings(max_examples=25, deadline=None)
def test_any_journey_makes_rows_as_long_as_their_heading(data: Any, tool: str) -> None:
    journey, project = workspace(data, PLAIN)
    try:
        found = exporter("backlog").write([(project, journey)], ExportOptions(variant=tool, today=TODAY))
    except RequestError:
        return

    for file in found.files:
        heading, *others = csv.reader(io.StringIO(file.data.decode(), newline=""))
        assert {len(row) for row in others} == {len(heading)}
        assert not [cell for row in others for cell in row if cell != harmless(as_given(cell))], (
            "a number is no formula"
        )
