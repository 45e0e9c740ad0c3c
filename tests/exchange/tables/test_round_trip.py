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
