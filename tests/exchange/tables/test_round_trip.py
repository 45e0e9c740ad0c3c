"""Journeys that cjtool wrote as tables are read back whole."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.exchange.tables.made_of import text

from cjtool.app.importing import known_in
from cjtool.exchange.catalogue import exporter, importer
from cjtool.exchange.declaration import ExportOptions, Given, Imported, ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.exchange.loss import losing
from cjtool.project import Workspace, read

JOURNEYS = Path(__file__).parents[3] / "journeys"
SOME = ("crm-software", "paspoort", "hip-replacement")


def exported(workspace: Workspace, at: int, format: str, language: str) -> bytes:
    """A journey of a project as a table."""
    made = exporter(format).write([(workspace, workspace.journeys[at])], ExportOptions(language=language))
    return made.files[0].data


def imported(data: bytes, format: str) -> Imported:
    """What is made of a table, without the project that it comes from."""
    return importer(format).read(Given("table", data), ImportOptions(known_in(None)))


def without_phases(draft: Draft) -> dict[str, Any]:
    """A journey without the lifecycle phases of its stages, which Markdown leaves to their names."""
    data = draft.data()
    for stage in data["stages"]:
        stage.pop("phase", None)
    return data


@pytest.mark.parametrize("project", SOME)
def test_an_exported_table_is_read_without_loss_and_written_the_same_again(
    project: str, tmp_path: Path
) -> None:
    (workspace,) = read([str(JOURNEYS / project)], date(2026, 1, 1)).workspaces
    language = workspace.project.language

    for at in range(len(workspace.journeys)):
        once = exported(workspace, at, "csv", language)
        found = imported(once, "csv")
        file = tmp_path / f"{at}.yaml"
        file.write_text(text(found.drafts[0]), encoding="utf-8")
        (own,) = read([str(file)], date(2026, 1, 1)).workspaces

        assert not losing([*found.losses, *found.drafts[0].losses])
        assert exported(own, 0, "csv", language) == once


@pytest.mark.parametrize("project", SOME)
def test_markdown_with_a_table_for_each_stage_is_the_same_journey(project: str) -> None:
    (workspace,) = read([str(JOURNEYS / project)], date(2026, 1, 1)).workspaces
    language = workspace.project.language

    for at in range(len(workspace.journeys)):
        of_csv = imported(exported(workspace, at, "csv", language), "csv")
        of_markdown = imported(exported(workspace, at, "markdown", language), "markdown")

        assert list(map(without_phases, of_markdown.drafts)) == list(map(without_phases, of_csv.drafts))


ODD = """\
cjtool: journey/v1
title: Home sweet home
stages:
  - name: '"Look"'
    steps:
      - name: '"quoted"'
        does: "one\\ntwo"
        pains: ["slow\\nand dear", far; wide, '"really" bad', '"bad"', '- dash', 1. one]
        gains: ["x\\ny"]
        backstage: ["p\\nq\\n- r", s]
        systems: ["one, two"]
  - name: Buy
    steps: [Pay, Wait]
"""


@pytest.mark.parametrize(("format", "variant"), [("csv", ""), ("markdown", "stages"), ("markdown", "table")])
def test_lines_semicolons_and_quotation_marks_in_a_list_come_back(
    format: str, variant: str, tmp_path: Path
) -> None:
    (tmp_path / "odd.yaml").write_text(ODD, "utf-8")
    (workspace,) = read([str(tmp_path / "odd.yaml")], date(2026, 1, 1)).workspaces
    made = exporter(format).write([(workspace, workspace.journeys[0])], ExportOptions(variant))

    [draft] = imported(made.files[0].data, format).drafts

    first, second = draft.data()["stages"]
    [step] = first["steps"]
    assert (first["name"], step["name"], step["does"]) == ('"Look"', '"quoted"', "one\ntwo")
    assert [pain["text"] for pain in step["pains"]] == [
        "slow\nand dear", "far; wide", '"really" bad', '"bad"', "- dash", "1. one",
    ]  # fmt: skip
    assert (step["gains"], step["backstage"], step["systems"]) == (["x\ny"], ["p\nq\n- r", "s"], ["one, two"])
    assert [each["name"] for each in second["steps"]] == ["Pay", "Wait"]


def test_a_journey_of_one_stage_keeps_its_name_in_markdown(tmp_path: Path) -> None:
    text = "cjtool: journey/v1\ntitle: Home\nstages:\n  - name: Look\n    steps: [Search, Pay]\n"
    (tmp_path / "one.yaml").write_text(text, "utf-8")
    (workspace,) = read([str(tmp_path / "one.yaml")], date(2026, 1, 1)).workspaces

    [draft] = imported(exported(workspace, 0, "markdown", "en"), "markdown").drafts

    data = draft.data()
    assert (data["title"], [stage["name"] for stage in data["stages"]]) == ("Home", ["Look"])
