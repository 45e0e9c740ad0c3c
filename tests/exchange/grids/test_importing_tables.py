"""Tables of files, as people made them, become journeys; what is in the file besides is told."""

import sys
import time
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from tests.exchange.goldens import golden as held
from tests.exchange.grids.given_files import xlsx
from xlsxwriter import Workbook

from cjtool.app.importing import LARGEST, ImportRequest, ImportResult, imported
from cjtool.cli import importing_files
from cjtool.document import parse
from cjtool.edit.form import in_form
from cjtool.exchange.loss import Loss
from cjtool.request import RequestError
from cjtool.source import Source

GOLDEN = Path(__file__).parents[2] / "golden" / "exchange" / "grids"


def read(format: str, name: str, data: str | bytes, **asked: Any) -> ImportResult:
    given = data.encode() if isinstance(data, str) else data
    return imported(ImportRequest(format, name, given, project="/", **asked))


def only(format: str, name: str, data: str | bytes, **asked: Any) -> dict[str, Any]:
    [journey] = read(format, name, data, **asked).journeys
    return journey.data


def steps(data: dict[str, Any]) -> list[tuple[str, str]]:
    """The name of each step with that of its stage."""
    return [(stage["name"], step["name"]) for stage in data["stages"] for step in stage.get("steps", ())]


def kept(losses: tuple[Loss, ...], *what: str) -> list[tuple[str, str, str]]:
    return [(loss.what, loss.spot.name, loss.value) for loss in losses if loss.what in what]


def as_golden(name: str, result: ImportResult) -> None:
    """The journeys of a file, one after another, are those of a file that a person can open."""
    told = "---\n".join(journey.text for journey in result.journeys)
    path = GOLDEN / f"{name}.yaml"
    assert held(path, told.encode()).decode() == told


def workshop(book: Workbook) -> None:
    """A map that a group left: it begins at B2, phases are merged over steps, one lane stands apart, figures stand below."""
    sheet = book.add_worksheet("Journey Map")
    sheet.merge_range("B2:G2", "Renting a bicycle")
    sheet.write_row("B4", ["Persona", "Mila, 29"])
    sheet.write("B6", "Phase")
    sheet.merge_range("C6:D6", "Find")
    sheet.merge_range("E6:F6", "Ride")
    sheet.write("G6", "Return")
    sheet.write_row("B7", ["Step", "Looks around", "Opens the app", "Unlocks", "Rides", "Parks"])
    sheet.write_row("B8", ["Actions", "walks\nlooks", "signs in", "scans", "rides to work", "locks"])
    sheet.write_row("B9", ["Pain points", "", "a code by text message", "", "flat tyre", ""])
    sheet.write("B11", "Opportunities")
    sheet.write("D11", "stay signed in")
    sheet.write("G11", "more racks")
    sheet.write_row("B16", ["KPI", "Target"])
    sheet.write_row("B17", ["Rides", 120])
    book.add_worksheet("Lists").write_column("A1", ["Channels", "App", "Street"])
    hidden = book.add_worksheet("Old")
    hidden.write_row("A1", ["Stage", "Step"])
    hidden.write_row("A2", ["Before", "Buys a ticket"])
    hidden.hide()


def test_a_workshops_map_in_a_book() -> None:
    result = read("xlsx", "bicycle.xlsx", xlsx(workshop).data)

    as_golden("workshop", result)
    assert kept(result.all_losses, "sheet") == [("sheet", "Old", "")]
    values = " ".join(loss.value for loss in result.all_losses)
    assert "KPI" in values
    assert "Channels" in values


def test_one_sheet_can_be_asked_for_even_a_hidden_one() -> None:
    data = only("xlsx", "bicycle.xlsx", xlsx(workshop).data, sheet="old")

    assert steps(data) == [("Before", "Buys a ticket")]


def test_a_sheet_that_is_not_there_is_told_with_the_nearest() -> None:
    with pytest.raises(RequestError) as refused:
        read("xlsx", "bicycle.xlsx", xlsx(workshop).data, sheet="Journy Map")

    assert str(refused.value) == "`bicycle.xlsx` has no sheet `Journy Map`; did you mean `Journey Map`?"


SEMICOLONS = """\
Verhuizen;;;
;;;
Fase;Stap;Kanaal;Cijfer
Zoeken;Huis zoeken;Website;3,5
;Bezichtigen;Winkel;2
;;;
Kopen;Tekenen;;4
"""


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_csv_of_a_dutch_excel(encoding: str) -> None:
    data = only("csv", "export_2024.csv", SEMICOLONS.replace("\n", "\r\n").encode(encoding), scale="1-5")

    assert data["title"] == "Verhuizen"
    assert steps(data) == [("Zoeken", "Huis zoeken"), ("Zoeken", "Bezichtigen"), ("Kopen", "Tekenen")]
    assert [step["emotion"] for stage in data["stages"] for step in stage["steps"]] == [0.5, -1.0, 1.0]


def test_a_csv_without_a_title_is_called_as_its_file() -> None:
    assert only("csv", "renting_a_bicycle.csv", "Stage,Step\nFind,Look\n")["title"] == "Renting a bicycle"


PER_STAGE = """\
# Renting a bicycle

## Find

| Step | Pains |
|---|---|
| Look around | none **near** |
| Open the app | sign in<br>slow \\| dear |

## Ride

| Step | Pains |
|---|---|
| Unlock | code [unclear](https://a.example) |
"""


def test_a_table_for_each_stage_in_markdown() -> None:
    result = read("markdown", "bicycle.md", PER_STAGE)

    as_golden("stages", result)
    assert kept(result.all_losses, "link") == [("link", "line 14", "https://a.example")]


PAGE = (
    "<html><body><table><tr><th>Stage</th><th>Step</th></tr><tr><td rowspan=2>Find</td><td>Look</td></tr>"
    "<tr><td>Open</td></tr></table></body></html>"
)


@pytest.mark.parametrize(
    ("text", "what"), [(PAGE, "HTML"), ("Stage\tStep\nFind\tLook\n\tOpen\n", "CSV")], ids=["page", "text"]
)
def test_what_only_goes_by_the_name_of_a_book_is_read_as_what_it_is(text: str, what: str) -> None:
    result = read("xlsx", "export.xls", text)

    assert steps(result.journeys[0].data) == [("Find", "Look"), ("Find", "Open")]
    assert f"`export.xls` is not a workbook but {what}" in result.all_losses[0].message.text()


def refusal(format: str, name: str, data: str | bytes) -> str:
    with pytest.raises(RequestError) as refused:
        read(format, name, data)
    return str(refused.value)


def test_other_kinds_of_books_are_told_as_what_they_are() -> None:
    old = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'

    assert "is an Excel 2003 workbook in XML" in refusal("xlsx", "a.xls", old)
    assert refusal("csv", "a.csv", xlsx(workshop).data).endswith("`cjtool import xlsx` reads it")
    assert refusal("markdown", "a.md", "# Nothing\n") == "no table was found in `a.md`"


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_texts_that_would_be_formulas_or_yaml_are_texts(format: str) -> None:
    texts = [
        "=1+1",
        "+31 6 12",
        "- a",
        "@home",
        "a: b #c",
        "*x",
        "!tag",
        "{a}",
        "<b>&amp;",
        "'quoted'",
        "yes",
        "1.0",
    ]
    if format == "csv":
        data: bytes = ("Stage,Step\n" + "".join(f'A,"{text}"\n' for text in texts)).encode()
    else:

        def write(book: Workbook) -> None:
            sheet = book.add_worksheet("A")
            sheet.write_row(0, 0, ["Stage", "Step"])
            for row, text in enumerate(texts, 1):
                sheet.write_string(row, 0, "A")
                sheet.write_string(row, 1, text)

        data = xlsx(write).data

    [journey] = read(format, f"a.{format}", data).journeys

    names = [step["name"] for step in yaml.safe_load(journey.text)["stages"][0]["steps"]]
    assert names == [step["name"] for step in journey.data["stages"][0]["steps"]]
    assert [name.strip("'-* ") for name in names] == [text.strip("'-* ") for text in texts]
    source = Source(Path("a.yaml"), journey.text)
    assert not parse(source).problems
    assert in_form(source).text == journey.text


PER_PHASE = """\
# Fietsen huren

### 1. Zoeken
| Aspect | Invulling |
|---|---|
| Gebruiker doet | kijkt rond |
| Denkt/voelt | "Waar staat er een?" |
| Pijnpunten | geen in de buurt |

### 2. Rijden
| Aspect | Invulling |
|---|---|
| Gebruiker doet | rijdt naar het werk |
| Denkt/voelt | "Geen file" |
| Pijnpunten | lekke band |
"""


def test_a_table_of_aspects_for_each_phase_in_markdown_is_one_journey() -> None:
    data = only("markdown", "fietsen.md", PER_PHASE)

    assert data["title"] == "Fietsen huren"
    assert steps(data) == [("Zoeken", "kijkt rond"), ("Rijden", "rijdt naar het werk")]
    assert [stage["pains"] for stage in data["stages"]] == [
        [{"text": "geen in de buurt"}],
        [{"text": "lekke band"}],
    ]


LAST_ROWS = (
    ("Step", "Channel", "Emotion"),
    ("Search", "Website", "3"),
    ("Order", "Website", "2"),
    ("Pay", "", ""),
    ("Wait", "", ""),
)


def as_file(format: str, rows: Sequence[Sequence[str]]) -> bytes:
    """A table as a file of a format."""
    if format == "xlsx":

        def write(book: Workbook) -> None:
            sheet = book.add_worksheet("A")
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, [text or None for text in row])

        return xlsx(write).data
    if format == "csv":
        return "".join(",".join(row) + "\n" for row in rows).encode()
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]]).encode()


@pytest.mark.parametrize("format", ["csv", "xlsx", "markdown"])
def test_last_rows_of_which_only_the_name_is_known_yet_are_steps(format: str) -> None:
    result = read(format, "a", as_file(format, LAST_ROWS))

    assert [name for _, name in steps(result.journeys[0].data)] == ["Search", "Order", "Pay", "Wait"]
    assert not [loss for loss in result.all_losses if loss.kind == "left-out"]


@pytest.mark.parametrize(
    "row",
    [("", "", "", ""), ("Source: 12 talks", "", ""), ("* a guess", "", "")],
    ids=["blank", "source", "star"],
)
def test_a_remark_below_a_table_is_told_and_no_step(row: tuple[str, ...]) -> None:
    last = row if any(row) else ("After twelve talks", "", "")
    rows = (*LAST_ROWS, *(() if any(row) else (row[:3],)), last)

    result = read("csv", "a.csv", as_file("csv", rows))

    assert [name for _, name in steps(result.journeys[0].data)] == ["Search", "Order", "Pay", "Wait"]
    assert [loss.value for loss in result.all_losses if loss.kind == "left-out"] == [last[0]]


def test_a_stage_without_steps_in_markdown_is_a_stage() -> None:
    data = only(
        "markdown", "a.md", "# A\n\n## Find\n\n| Step |\n|---|\n| Look |\n\n## Ride\n\n| Step |\n|---|\n| |\n"
    )

    assert [(stage["name"], len(stage.get("steps", ()))) for stage in data["stages"]] == [
        ("Find", 1),
        ("Ride", 0),
    ]


@pytest.mark.parametrize("format", ["csv", "xlsx", "markdown"])
def test_headings_without_rows_are_told_as_such(format: str) -> None:
    said = refusal(format, "a", as_file(format, LAST_ROWS[:1]))

    assert said == (
        "`a` has only headings and no rows below them: `Step`, `Channel`, `Emotion`; write a row for each step"
    )


def test_a_remark_in_a_column_without_a_name_beside_lanes_is_no_step() -> None:
    lanes = ",Look,,Buy,\nDoes,a,b,c,\nChannel,x,y,z,\nThinks,q,r,s,\nPains,,p,,ask Jan\n"

    result = read("csv", "a.csv", lanes)

    assert steps(result.journeys[0].data) == [("Look", "a"), ("Look", "b"), ("Buy", "c")]
    assert [loss.value for loss in result.all_losses if loss.kind == "left-out"] == ["ask Jan"]


MAP = ",Look,Buy\nDoes,a,b\nChannel,Web,Shop\nEmotion,1,2\n"
PEOPLE = "Name,Age,Goals\nAnna,34,rest\nBob,50,speed\n"
PEOPLE_ACROSS = ",Anna,Bob\nAge,34,50\nGoals,rest,speed\nPains,noise,queue\n"
ACTIONS = "Owner,Action,Due\nJan,call,1 May\nPiet,mend,2 May\n"


def in_book(*tables: str) -> bytes:
    """Tables as sheets of a book."""

    def write(book: Workbook) -> None:
        for at, table in enumerate(tables):
            sheet = book.add_worksheet(f"S{at}")
            for number, line in enumerate(table.splitlines()):
                sheet.write_row(number, 0, [text or None for text in line.split(",")])

    return xlsx(write).data


@pytest.mark.parametrize("side", [PEOPLE, PEOPLE_ACROSS, ACTIONS], ids=["people", "across", "actions"])
@pytest.mark.parametrize("first", [True, False])
def test_a_table_of_people_or_actions_in_a_book_with_a_map_is_no_journey(side: str, first: bool) -> None:
    result = read("xlsx", "a.xlsx", in_book(*((side, MAP) if first else (MAP, side))))

    [journey] = result.journeys
    assert [stage["name"] for stage in journey.data["stages"]] == ["Look", "Buy"]
    [told] = [loss for loss in result.all_losses if loss.kind == "left-out"]
    assert all(text in told.value for line in side.splitlines() for text in line.split(","))


def test_a_list_of_actions_beside_a_map_is_no_journey() -> None:
    sides = zip(MAP.splitlines(), [*ACTIONS.splitlines(), ",,"], strict=True)
    result = read("csv", "a.csv", "".join(f"{line},,{side}\n" for line, side in sides))

    assert [len(journey.data["stages"]) for journey in result.journeys] == [2]
    assert [loss.value for loss in result.all_losses if loss.kind == "left-out"] == [
        ACTIONS.strip().replace(",", " | ")
    ]


def test_a_table_of_actions_alone_is_a_journey() -> None:
    assert len(only("csv", "a.csv", ACTIONS)["stages"][0]["steps"]) == 2


def test_a_second_journey_and_a_table_that_the_user_maps_are_journeys(tmp_path: Path) -> None:
    second = "Step,Pains\nPay,queue\nGo,\n"
    columns = tmp_path / "columns.yaml"
    columns.write_text("Action: name\n")

    result = read("xlsx", "a.xlsx", in_book(MAP, second, ACTIONS), columns=str(columns))

    assert [len(steps(journey.data)) for journey in result.journeys] == [2, 2, 2]


@pytest.mark.slow
@pytest.mark.no_cover
def test_rows_that_mean_nothing_take_no_longer_than_steps() -> None:
    """Of the processor's time: what a heading may mean is asked of each of these."""
    random = Random(1)
    rows = "".join(",".join(f"{random.getrandbits(90):x}" for _ in range(300)) + "\n" for _ in range(60))
    started = time.process_time()

    said = refusal("csv", "a.csv", rows)

    assert "no journey was found" in said
    assert time.process_time() - started < 1.5


def test_thousands_of_tables_are_no_journeys() -> None:
    said = refusal("csv", "a.csv", "Step,Pain\na,b\n,\n,\n,\n,\n" * 1_001)

    assert said.startswith("`a.csv` has more than 1,000 tables")


@pytest.mark.parametrize("file", ["/dev/zero", "-"])
def test_of_a_file_without_an_end_no_more_is_read_than_is_told(
    file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_so_far: list[int] = []

    class Endless(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert size is not None
            assert size > 0, "read without an end"
            read_so_far.append(size)
            return b""

    monkeypatch.setattr("builtins.open", lambda *_: Endless())
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=Endless()))

    importing_files._read(file)

    assert read_so_far == [LARGEST + 1]
