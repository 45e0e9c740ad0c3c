"""Journeys as tables of text: all of them in it, nothing that a spreadsheet calculates, and told what there is no place for."""

import csv
import re
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from cmarkgfm import github_flavored_markdown_to_html
from html5lib import parse
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.goldens import golden as held
from tests.exchange.workbook.books import PROJECTS, workspace

from cjtool.app.importing import known_in
from cjtool.exchange.catalogue import exporter, importer
from cjtool.exchange.declaration import Exported, ExportOptions, Given, ImportOptions
from cjtool.exchange.sheets.formulas import as_given, harmless
from cjtool.exchange.sheets.journey_data import spoken_data
from cjtool.model import Journey
from cjtool.project import read

GOLDEN = Path(__file__).parents[1] / "golden" / "exchange" / "written_tables"
TEXTS = (
    "=HYPERLINK(1)",
    "+31 20",
    "-5 minutes",
    "@here",
    "a | b",
    "<b>bold</b>",
    "*star*",
    "[x](y)",
    "日本語",
    "قصة",
    "🙂",
)


def exported(format: str, project: str, variant: str = "", language: str | None = None) -> Exported:
    """The first journey of a project in a format."""
    found = workspace(project)
    return exporter(format).write([(found, found.journeys[0])], ExportOptions(variant, language))


def rows(data: bytes, delimiter: str) -> list[list[str]]:
    """The rows of a CSV file."""
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def odd(tmp_path: Path) -> tuple[object, Journey]:
    """A journey with texts that files take for something else."""
    lines = "".join(
        f"      - name: {text!r}\n        does: {text!r}\n        pains: [{text!r}]\n" for text in TEXTS
    )
    (tmp_path / "odd.yaml").write_text(
        f"cjtool: journey/v1\ntitle: Odd\nstages:\n  - name: '=S'\n    steps:\n{lines}", "utf-8"
    )

    (found,) = read([str(tmp_path / "odd.yaml")], date(2026, 11, 1)).workspaces
    assert not found.problems, found.problems
    return found, found.journeys[0]


@pytest.mark.parametrize(("format", "name"), [("csv", "new-hip.csv"), ("markdown", "new-hip.md")])
def test_a_journey_as_a_table_that_a_person_can_open(format: str, name: str) -> None:
    data = exported(format, "hip-replacement").files[0].data

    path = GOLDEN / name
    assert data == held(path, data)


@pytest.mark.parametrize("project", PROJECTS)
def test_a_table_has_all_steps_in_order(project: str) -> None:
    journey = workspace(project).journeys[0]
    table = rows(exported("csv", project, "comma").files[0].data, ",")

    steps = [row[2] for row in table[1:] if row[2]]

    assert steps == [step.name for step in journey.all_steps]
    assert len({len(row) for row in table}) == 1
    assert all(any(row[at] for row in table[1:]) for at in range(len(table[0])))


@pytest.mark.parametrize(("language", "variant", "delimiter"), [
    ("en", "local", ","), ("nl", "local", ";"), ("fr", "local", ";"), ("de", "local", ";"), ("nl", "comma", ","), ("en", "semicolon", ";"),
])  # fmt: skip
def test_cells_are_parted_as_the_language_or_the_user_asks(
    language: str, variant: str, delimiter: str
) -> None:
    data = exported("csv", "hip-replacement", variant, language).files[0].data

    assert data.startswith(b"\xef\xbb\xbf")
    assert len(rows(data, delimiter)[0]) > 10


def test_headings_are_in_the_language_that_is_asked() -> None:
    table = rows(exported("csv", "hip-replacement", "comma", "de").files[0].data, ",")

    assert (
        table[0][:6] == ["Customer Journey", "Phase", "Schritt", "Touchpoint", "Kanal", "Persona"]
        or "Schritt" in table[0]
    )


def test_what_a_spreadsheet_would_calculate_is_made_harmless_and_told(tmp_path: Path) -> None:
    pair = odd(tmp_path)

    found = exporter("csv").write([pair], ExportOptions("comma"))  # type: ignore[list-item]

    cells = [cell for row in rows(found.files[0].data, ",") for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    assert set(TEXTS) <= set(map(as_given, cells))
    changed = [loss for loss in found.losses if loss.kind == "changed"]
    assert {loss.value for loss in changed} == {"=S", *TEXTS[:4]}


@given(st.text(alphabet=st.sampled_from("'=+-@\t\ra1 .,")) | st.text())
def test_what_was_made_harmless_comes_back(text: str) -> None:
    assert as_given(harmless(text)) == text or harmless(text) == text


@given(st.from_regex(r"[-+]?\d{1,4}([.,]\d{1,3})?", fullmatch=True))
def test_numbers_stay_numbers(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize("variant", ["stages", "table"])
def test_markdown_shows_texts_as_they_are(variant: str, tmp_path: Path) -> None:
    pair = odd(tmp_path)

    found = exporter("markdown").write([pair], ExportOptions(variant))  # type: ignore[list-item]

    shown = re.sub("<!--.*?-->", "", github_flavored_markdown_to_html(found.files[0].data.decode()))
    page = parse(shown, namespaceHTMLElements=False)
    cells = ["".join(cell.itertext()) for cell in page.iter("td")]
    assert set(TEXTS) <= set(cells)
    assert not list(page.iter("a"))
    assert len(list(page.iter("table"))) == 1


@pytest.mark.parametrize("format", ["csv", "markdown"])
def test_what_there_is_no_place_for_is_told(format: str) -> None:
    losses = exported(format, "hip-replacement").losses

    told = {loss.what for loss in losses if loss.kind == "left-out"}
    assert {"pains.severity", "opportunities.impact", "summary"} <= told
    assert not {"pains", "emotion", "channel", "wait"} & told


@pytest.mark.parametrize(
    ("format", "variant"), [("csv", "local"), ("markdown", "stages"), ("markdown", "table")]
)
@pytest.mark.parametrize("project", PROJECTS)
def test_our_own_tables_are_read_back(format: str, variant: str, project: str) -> None:
    found = workspace(project)
    data = exported(format, project, variant).files[0].data

    (draft,) = importer(format).read(Given(f"table.{format}", data), ImportOptions(known_in(found))).drafts

    stages, written = draft.data()["stages"], spoken_data(found, found.journeys[0])["stages"]
    assert draft.title == found.journeys[0].title
    assert [stage["name"] for stage in stages] == [stage["name"] for stage in written]
    for stage, was in zip(stages, written, strict=True):
        assert [step["name"] for step in stage["steps"]] == [step["name"] for step in was["steps"]]
        for step, was_given in zip(stage["steps"], was["steps"], strict=True):
            for key in (
                "does",
                "thinks",
                "feels",
                "quote",
                "emotion",
                "wait",
                "owner",
                "moment_of_truth",
                "touchpoint",
            ):
                assert step.get(key) == was_given.get(key), key
            for key in ("pains", "gains", "backstage"):
                assert list(map(_text, step.get(key, []))) == list(map(_text, was_given.get(key) or [])), key


def _text(item: object) -> str:
    return str(item["text"]) if isinstance(item, dict) else str(item)


def test_texts_that_were_made_harmless_come_back_as_they_were(tmp_path: Path) -> None:
    data = exporter("csv").write([odd(tmp_path)], ExportOptions("comma")).files[0].data  # type: ignore[list-item]

    (draft,) = importer("csv").read(Given("odd.csv", data), ImportOptions(known_in(None))).drafts

    names = [step["name"] for step in draft.data()["stages"][0]["steps"]]
    assert (draft.data()["stages"][0]["name"], *names[:5]) == ("=S", *TEXTS[:5])
