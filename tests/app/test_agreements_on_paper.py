"""An experience level agreement as PDF: all of it in every language, on lying sheets, whatever texts say."""

from dataclasses import replace

import pytest
from tests.app.test_paper_reports import HOSTILE, letters, only_letters, opened, shown
from tests.measure.beside_project import measured

from cjtool.app.paper_reports import lying_report
from cjtool.app.production import alone
from cjtool.i18n.translated import LANGUAGES
from cjtool.project import Workspace
from cjtool.report.pages import ProjectReports
from cjtool.report.write import text


def made(workspace: Workspace, language: str) -> tuple[bytes, list[str]]:
    """The PDF, and the texts of the report that it is of."""
    reports = ProjectReports(workspace, language)
    report = reports.xla(workspace.journeys)
    document, _ = lying_report(alone(reports, workspace.journeys), report)
    return document, [line.text for line in text.lines(report)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_is_told_on_lying_sheets_in_its_order(language: str) -> None:
    document, lines = made(measured(), language)

    told = letters(document)
    at = 0
    for line in lines[: lines.index(measured().journeys[0].title)]:
        at = told.index(only_letters(line), at)
    for line in lines:
        assert all(only_letters(word) in told for word in line.split()), line
    reader = opened(document)
    assert all(page.mediabox.width > page.mediabox.height for page in reader.pages)
    assert str(reader.root_object["/Lang"]) == language
    assert reader.metadata is not None
    assert str(reader.metadata.title).endswith("Van Dam Repairs")


@pytest.mark.parametrize("name", [*HOSTILE, "Donaudampfschiff" * 20, "a word " * 200])
def test_no_text_is_markup_and_long_ones_are_broken(name: str) -> None:
    workspace = measured()
    first, *others = workspace.journeys
    renamed = replace(workspace, journeys=(first.model_copy(update={"title": name}), *others))

    document, _ = made(renamed, "en")

    assert only_letters(name) in letters(document)
    assert f"{len(shown(document))} / {len(shown(document))}" in shown(document)[-1]


def test_the_same_makes_the_same() -> None:
    assert made(measured(), "en")[0] == made(measured(), "en")[0]
