"""`cjtool measure --worth`: what journeys bring and what mending a pain would bring, for people and for programs."""

import csv
import io
import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator
from tests.browser.hostile import TEXTS
from tests.cli.conftest import REPOSITORY, Run

import cjtool as cjtool_library
from cjtool.app.measuring import MeasureRequest
from cjtool.app.valuing import worths
from cjtool.formats.characters import width
from cjtool.formats.measures import render
from cjtool.i18n.translated import LANGUAGES
from cjtool.measure.worth.columns import YearRange
from cjtool.measure.worth.valued import ProjectWorth
from cjtool.measure.worth.wording import FigureWriter
from cjtool.project import Workspace, load, read
from cjtool.report.pages import ProjectReports
from cjtool.report.write import html, markdown
from cjtool.site.addresses import InOneFile
from cjtool.source import Source

SCHEMA = REPOSITORY / "schemas" / "worth.schema.json"
EXAMPLE = REPOSITORY / "docs" / "worth"
CONFIG = "cjtool: project/v1\nname: Shop\n"
JOURNEY = """\
cjtool: journey/v1
title: I buy a lamp
customers: 10000
worth: 100
stages:
  - name: All
    steps:
      - name: Orders
        next: [{to: pays, share: 0.8}, {to: end, share: 0.2}]
        pains:
          - {text: Delivery is dear, id: dear, share: 0.5, drop_off: 20%}
          - {text: =HYPERLINK("x"), id: odd, share: 0.5}
        opportunities: [{title: Cheaper, id: cheaper, addresses: dear, cost: 50000, value: 70000}]
      - name: Pays
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A project without any `measure` section, of a journey with what it needs."""
    (tmp_path / "cjtool.yaml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "lamp.yaml").write_text(JOURNEY, encoding="utf-8")
    return tmp_path


def example(language: str = "en", room: int | None = None) -> str:
    return render("text", _example(), language, room, "worths")


def _example() -> tuple[ProjectWorth, ...]:
    return worths(read([EXAMPLE], date(2026, 1, 15)).workspaces, MeasureRequest())


def test_it_needs_no_measure_section(cjtool: Run, shop: Path) -> None:
    ran = cjtool("measure --worth", cwd=shop)

    assert ran.code == 0
    assert ran.err == ""
    assert "a year brings €800,000: of 10,000 who begin, 80% reach the end" in ran.out
    rows = [line.split() for line in ran.out.splitlines()]
    assert ["Delivery", "is", "dear", "Orders", "5,000", "1,000", "€100,000"] in rows
    assert ["Cheaper", "€100,000", "€50,000", "100%", "6", "months", "€70,000"] in rows


def test_another_currency_is_told(cjtool: Run, shop: Path) -> None:
    (shop / "cjtool.yaml").write_text(f"{CONFIG}currency: SEK\n", encoding="utf-8")

    assert "SEK\u00a0800,000" in cjtool("measure --worth", cwd=shop).out.replace("SEK8", "SEK\u00a08")


@pytest.mark.no_cover
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", [80, 120])
def test_lines_fit_in_a_terminal(language: str, room: int) -> None:
    text = example(language, room)

    assert [line for line in text.splitlines() if width(line) > room] == []
    assert "{" not in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "An account is needed: who of them leaves because of it    8–15%  written"),
        ("nl", "An account is needed: wie van hen daardoor afhaakt    8–15%  genoteerd"),
        ("fr", "An account is needed : qui d’entre eux part à cause de lui    8–15 %  noté"),
        ("de", "An account is needed: wer davon deshalb abspringt    8–15 %  notiert"),
    ],
)
def test_what_figures_rest_on_is_told_in_every_language(language: str, said: str) -> None:
    told = {" ".join(line.split()) for line in example(language).splitlines()}

    assert " ".join(said.split()) in told


def test_json_is_as_its_schema_says_and_has_all_digits(cjtool: Run, shop: Path) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    told = json.loads(cjtool("measure --worth --output json", cwd=shop).out)
    documented = json.loads(render("json", _example(), of="worths"))

    for each in (told, documented):
        Draft202012Validator(schema).validate(each)
    for name, found in (
        ("journey", documented["journeys"][0]),
        ("version", documented["versions"][0]),
        ("objective", documented["objectives"][0]),
        ("pain", told["journeys"][0]["pains"][0]),
        ("opportunity", told["journeys"][0]["opportunities"][0]),
        ("assumption", told["journeys"][0]["assumptions"][0]),
    ):
        assert set(found) == set(schema["$defs"][name]["required"])
    [dear] = [pain for pain in told["journeys"][0]["pains"] if pain["pain"] == "dear"]
    assert dear["leave"] == {"mean": 1000.0, "low": 1000.0, "high": 1000.0}
    assert dear["at"] == "lamp/all/orders"
    assert {each["kind"] for each in documented["journeys"][0]["assumptions"]} <= set(
        schema["$defs"]["assumption"]["properties"]["kind"]["enum"]
    )


def test_csv_has_a_line_for_each_figure_and_no_formulas(cjtool: Run, shop: Path) -> None:
    text = cjtool("measure --worth --output csv", cwd=shop).out
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))

    dear = next(row for row in rows if row["kind"] == "pain" and row["at"].endswith("dear"))
    assert (float(dear["mean"]), float(dear["leave"]), dear["divided"]) == (100_000, 1_000, "no")
    assert not [cell for row in rows for cell in row.values() if cell.startswith("=")]
    assert {row["whence"] for row in rows if row["kind"].startswith("rests on")} == {"written", "assumed"}
    [cheaper] = [row for row in rows if row["kind"] == "opportunity"]
    assert (float(cheaper["cost"]), float(cheaper["written"])) == (50_000, 70_000)


def test_no_figure_stands_without_what_it_rests_on() -> None:
    [project] = _example()

    for told in project.journeys:
        kinds = {(each.kind, each.about) for each in told.assumptions}
        for pain in told.pains:
            if pain.whole is not None:
                assert ("share", (pain.pain.text,)) in kinds
                assert (
                    "divided" if pain.divided else "drop_off" if pain.pain.drop_off else "cost",
                    (pain.pain.text,),
                ) in kinds
        for work in told.opportunities:
            assert ("effect", (work.opportunity.title,)) in kinds
    for version in project.versions:
        assert {each.kind for each in version.assumptions} >= {"customers", "worth", "ends"}


@pytest.mark.parametrize(
    ("journey", "said"),
    [
        (
            JOURNEY.replace("customers: 10000\n", ""),
            "write how many begin it in a year, such as `customers: 10000-14000`",
        ),
        (JOURNEY.replace("worth: 100\n", ""), "write what a customer who reaches the end brings"),
        (
            JOURNEY.replace("customers: 10000\n", "status: archived\n"),
            "none of these journeys says what it is worth",
        ),
    ],
)
def test_where_nothing_can_be_reckoned_that_is_told(journey: str, said: str, cjtool: Run, shop: Path) -> None:
    (shop / "lamp.yaml").write_text(journey, encoding="utf-8")

    ran = cjtool("measure --worth", cwd=shop)

    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_of_several_journeys_those_without_figures_are_named_once(cjtool: Run, shop: Path) -> None:
    for name in ("one", "two"):
        text = JOURNEY.replace("customers: 10000\n", "").replace("I buy a lamp", f"I do {name}")
        (shop / f"{name}.yaml").write_text(text, encoding="utf-8")

    ran = cjtool("measure --worth", cwd=shop)

    assert ran.code == 0
    assert "nothing is reckoned of I do one, I do two: write how many begin it in a year" in ran.out


def test_one_journey_may_be_asked_for_and_no_other_two_things(cjtool: Run, shop: Path) -> None:
    (shop / "other.yaml").write_text(JOURNEY.replace("I buy a lamp", "I sell a lamp"), encoding="utf-8")

    one = cjtool("measure --worth --select other", cwd=shop)
    none = cjtool("measure --worth --exclude other --exclude lamp", cwd=shop)
    two = cjtool("measure --worth --loop", cwd=shop)

    assert ("I sell a lamp" in one.out, "I buy a lamp" in one.out) == (True, False)
    assert (none.code, two.code) == (3, 2)
    assert "`--loop`" in two.err


def test_a_version_alone_brings_what_its_basis_rests_on(cjtool: Run) -> None:
    ran = cjtool(f"measure {EXAMPLE} --worth --select lamp-guest --today 2026-01-15")

    assert ran.code == 0
    assert "As it is to be\n  I buy a lamp as a guest: €1,700,000" in ran.out
    assert "measured in orders.csv, n = 400" in ran.out


@pytest.mark.slow
def test_a_period_chooses_cases_of_the_log(cjtool: Run) -> None:
    whole, part = (
        json.loads(cjtool(f"measure {EXAMPLE} --worth --output json --today 2026-01-15 {more}").out)
        for more in ("", "--from 2025-11-01")
    )

    measured = [
        next(each["n"] for each in told["journeys"][0]["assumptions"] if each["kind"] == "measured")
        for told in (whole, part)
    ]
    assert measured[0] == 400
    assert 100 < measured[1] < 400


def test_an_event_log_that_lacks_is_told(cjtool: Run, shop: Path) -> None:
    text = f"{CONFIG}measure: {{events: [{{file: no.csv, columns: {{case: a, step: b}}}}]}}\n"
    (shop / "cjtool.yaml").write_text(text, encoding="utf-8")

    ran = cjtool("measure --worth", cwd=shop)

    assert ran.code == 2
    assert "no.csv" in ran.err


def test_a_figure_that_is_none_is_told_with_its_place(cjtool: Run, shop: Path) -> None:
    (shop / "lamp.yaml").write_text(JOURNEY.replace("worth: 100", "worth: 520-380"), encoding="utf-8")

    ran = cjtool("measure --worth", cwd=shop)

    assert ran.code != 0
    assert "lamp.yaml:4" in ran.err
    assert "the range `520-380` runs backwards" in ran.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_for_the_client_has_every_figure_and_no_keys(language: str) -> None:
    [found] = _example()

    told = markdown.write(ProjectReports(found.workspace, language).worth(found), lambda _: "")

    figures = FigureWriter(language, "EUR")
    for pain in found.journeys[0].pains:
        assert pain.pain.text in told
        if pain.whole is not None:
            assert figures.ends(pain.whole, figures.money) in told
    for work in found.journeys[0].opportunities:
        assert work.worth is not None
        assert f"| {figures.money(work.worth.year.mean)} |" in told
    for cells in figures.rests_on((*found.journeys[0].assumptions, *found.versions[0].assumptions)):
        assert f"| {' | '.join(cells)} |" in told
    assert "drop_off" not in told
    assert "`" not in told
    assert "{" not in told


@pytest.mark.slow
def test_reports_go_where_they_are_asked_for(cjtool: Run, tmp_path: Path) -> None:
    made = f"report {EXAMPLE} --view worth --today 2026-01-15"

    printed = cjtool(f"{made} -o -", cwd=tmp_path)
    page = cjtool(f"{made} -o worth.html --language nl", cwd=tmp_path)
    folder = cjtool(f"{made} -o reports", cwd=tmp_path)

    assert (printed.code, page.code, folder.code) == (0, 0, 0)
    assert printed.out.startswith("# What mending pains is worth – Lamps\n")
    assert "Wat het oplossen van pijnpunten waard is" in (tmp_path / "worth.html").read_text(encoding="utf-8")
    assert folder.err == "reports/worth.md\n"
    assert (tmp_path / "reports" / "worth.md").read_text(encoding="utf-8") == printed.out


def test_a_report_of_what_cannot_be_reckoned_is_refused(cjtool: Run, shop: Path) -> None:
    (shop / "lamp.yaml").write_text(JOURNEY.replace("customers: 10000\n", ""), encoding="utf-8")

    ran = cjtool("report --view worth -o worth.md", cwd=shop)
    wrong = cjtool("report --view wurth -o worth.md", cwd=shop)

    assert (ran.code, wrong.code) == (2, 2)
    assert "write how many begin it in a year" in ran.err
    assert "did you mean `worth`?" in wrong.err
    assert not (shop / "worth.md").exists()


@pytest.mark.parametrize("kind", TEXTS)
def test_hostile_texts_are_text_in_a_report(kind: str) -> None:
    [found] = worths([_hostile(TEXTS[kind])], MeasureRequest())
    report = ProjectReports(found.workspace, "de").worth(found)

    for written in (markdown.write(report, lambda _: ""), html.article(report, InOneFile("", frozenset()))):
        assert re.search(r"(?<!\\)<(script|img|svg|/?title|/?style)", written) is None


def test_the_page_shows_what_its_program_prints() -> None:
    page = (REPOSITORY / "docs" / "worth.md").read_text(encoding="utf-8")
    [(program, printed)] = re.findall(
        r"^```python\n(.*?)^```\n\n```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL
    )

    ran = subprocess.run([sys.executable, "-"], input=program, capture_output=True, text=True, check=False)

    assert (ran.stderr, ran.stdout) == ("", printed)


def test_from_python_some_journeys_may_be_asked_for() -> None:
    project = cjtool_library.load(EXAMPLE, today=date(2026, 1, 15))

    whole, one = cjtool_library.reckon_worth(project), cjtool_library.reckon_worth(project, ["lamp"])

    assert [each.journey.id for each in whole.versions] == ["lamp-guest"]
    assert one.versions == ()
    assert one.journeys[0].year == whole.journeys[0].year


@pytest.mark.no_cover
@pytest.mark.parametrize("name", ["text", "csv", "json"])
@pytest.mark.parametrize("kind", TEXTS)
def test_hostile_texts_act_on_nothing(kind: str, name: str) -> None:
    told = worths([_hostile(TEXTS[kind])], MeasureRequest())

    text = render(name, told, of="worths") if name != "text" else render(name, told, "nl", 80, "worths")

    assert {character for character in text if ord(character) < 32} <= {"\n", "\r"}
    assert name == "csv" or "\u202e" not in text
    if name == "csv":
        cells = [cell for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


def _hostile(text: str) -> Workspace:
    """The project with a text in each place that figures are told of."""
    data = yaml.safe_load(JOURNEY)
    data["title"] = f"={text}"
    [stage] = data["stages"]
    for step in stage["steps"]:
        step["name"], step["id"] = text, step["name"].lower()
        for pain in step.get("pains", ()):
            pain["text"] = f"@{text}"
        for work in step.get("opportunities", ()):
            work |= {"title": f"+{text}", "objectives": "grow"}
    later = {**data, "state": "future", "based_on": "lamp", "title": text}
    project = {"cjtool": "project/v1", "name": text, "objectives": {"grow": {"text": f"=1+1 {text}"}}}
    files = {"cjtool.yaml": project, "lamp.yaml": data, "later.yaml": later}
    sources = [Source(Path(name), yaml.safe_dump(each, sort_keys=False)) for name, each in files.items()]
    workspace = load(Path(), sources, date(2026, 1, 15))
    assert [problem.sentence for problem in workspace.problems] == []
    return workspace


@pytest.mark.parametrize(
    ("value", "told"),
    [(125_000, "€130,000"), (-125_000, "−€130,000"), (145, "€150"), (0.1 + 0.2, "€0.30"), (124_999.9999999999, "€130,000"),
     (124_000, "€120,000"), (0, "€0")],
)  # fmt: skip
def test_a_half_is_rounded_as_people_do(value: float, told: str) -> None:
    assert FigureWriter("en", "EUR").money(value) == told


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (YearRange(1_800, 4.4, 7_600), "€1,800 (€0 … €7,600)"),
        (YearRange(79_000, 49_444, 115_432), "€79,000 (€49,000 … €120,000)"),
        (YearRange(130_000, 88_432, 171_000), "€130,000 (€88,000 … €170,000)"),
        (YearRange(130_000, 8_432, 171_000), "€130,000 (€8,000 … €170,000)"),
        (YearRange(1_800, -3, 1_801), "€1,800 (€0 … €1,800)"),
        (YearRange(4.4, 0.31, 7_650), "€4.40 (€0.31 … €7,700)"),
    ],
)
def test_the_ends_of_a_range_are_hardly_finer_than_the_figure(found: YearRange, told: str) -> None:
    figures = FigureWriter("en", "EUR")

    assert figures.whole(found, figures.money) == told


EXACT = """\
cjtool: journey/v1
title: I buy a lamp
customers: 12345
worth: 100
stages:
  - name: All
    steps:
      - name: Orders
        pains:
          - {text: Delivery is dear, id: dear, share: 0.5, drop_off: 20%}
          - {text: They have to call, id: call, share: 0.5, cost: 8}
        opportunities:
          - {title: Cheaper, id: cheaper, addresses: dear, cost: 100000, value: 71234}
          - {title: Calmer, id: calmer, addresses: call, cost: 25400.5}
"""


def test_amounts_that_were_written_are_told_as_they_were_and_so_are_their_sums(shop: Path) -> None:
    (shop / "lamp.yaml").write_text(EXACT, encoding="utf-8")
    [workspace] = read([shop], date(2026, 6, 30)).workspaces
    [found] = worths([workspace], MeasureRequest())

    report = markdown.write(ProjectReports(workspace).worth(found), lambda _: "")
    for told in (render("text", [found], of="worths"), report):
        assert {"€125,400.50", "€25,400.50", "€100,000", "€71,234", "12,345"} <= set(
            re.findall(r"€?[\d,.]*\d", told)
        )


def test_what_calls_cost_is_told_also_where_a_pain_costs_nothing_else(cjtool: Run, shop: Path) -> None:
    (shop / "lamp.yaml").write_text(EXACT, encoding="utf-8")
    [workspace] = read([shop], date(2026, 6, 30)).workspaces
    [found] = worths([workspace], MeasureRequest())

    [line] = [
        each
        for each in render("text", [found], of="worths").splitlines()
        if "They have to call" in each and "Orders" in each
    ]
    assert line.split()[-2:] == ["€49,000", "€49,000"]
    [row] = [
        each
        for each in markdown.write(ProjectReports(workspace).worth(found), lambda _: "").splitlines()
        if each.startswith("| They have to call | Orders")
    ]
    assert row.split(" | ")[-1].startswith("€49,000")
    [cells] = [
        each
        for each in csv.DictReader(io.StringIO(render("csv", [found], of="worths")))
        if each["text"] == "They have to call" and each["kind"] == "pain"
    ]
    assert float(cells["costs"]) == float(cells["mean"]) == 49_380


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "by pain, impact and effort"),
        ("nl", "naar pijn, impact en inspanning"),
        ("fr", "selon irritants, impact et effort"),
        ("de", "nach Schmerz, Wirkung und Aufwand"),
    ],
)
def test_that_money_orders_otherwise_than_maps_do_is_told(language: str, said: str) -> None:
    """A map says what to do first by pain and effort; nobody should think that one of both is wrong."""
    [found] = _example()
    bare = replace(found, journeys=tuple(replace(told, opportunities=()) for told in found.journeys))

    report = ProjectReports(found.workspace, language)
    assert markdown.write(report.worth(found), lambda _: "").count(said) == 1
    assert said not in markdown.write(report.worth(bare), lambda _: "")
    assert said in " ".join(render("text", [found], language, of="worths").split())
    assert said not in " ".join(render("text", [bare], language, of="worths").split())
