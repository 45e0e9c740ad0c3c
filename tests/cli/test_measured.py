"""Commands that take figures beside what is written, and that write them."""

import shutil
from pathlib import Path

import html5lib
import pytest
from tests.cli.conftest import Run
from tests.measure.beside_project import FOLDER

TODAY = "--today 2026-06-30"


@pytest.fixture
def project(tmp_path: Path, cjtool: Run) -> Path:
    """The project with its figures in a file."""
    folder = tmp_path / "repairs"
    shutil.copytree(FOLDER, folder)
    assert cjtool(f"measure {TODAY} --output json=figures.json", cwd=folder).code == 1
    return folder


def test_a_map_takes_figures_of_a_file_or_makes_them_now(cjtool: Run, project: Path) -> None:
    text = (project / "boiler.yaml").read_text(encoding="utf-8").replace(" within 180 days", "")
    (project / "boiler.yaml").write_text(text, encoding="utf-8")
    cjtool("measure --output json=figures.json", cwd=project)
    for option, name in (("--measured figures.json", "then"), ("--measure", "now"), ("", "none")):
        ran = cjtool(f"render --select boiler {option} --font system -o {name}.svg", cwd=project)
        assert (ran.code, ran.err) == (0, f"{name}.svg\n")
    then, now, none = (
        (project / f"{name}.svg").read_text(encoding="utf-8") for name in ("then", "now", "none")
    )

    assert then == now
    assert "95% interval" in now
    assert "95% interval" not in none


def test_reports_and_pages_show_them(cjtool: Run, project: Path) -> None:
    report = cjtool(f"report --select boiler --measured figures.json {TODAY} -o -", cwd=project)
    built = cjtool(f"build --measure {TODAY} -o out", cwd=project)
    page = (project / "out" / "boiler" / "report.html").read_text(encoding="utf-8")

    assert (report.code, built.code) == (0, 0)
    assert "## What customers answered" in report.out
    assert "What customers answered" in page
    assert "by 160 answers; the map says +1.2" in page


def test_a_build_with_figures_has_the_agreement_beside_the_index(cjtool: Run, project: Path) -> None:
    built = cjtool(f"build --measured figures.json {TODAY} -o out", cwd=project)
    alone = cjtool(f"report --view xla --measured figures.json {TODAY} -o -", cwd=project)
    index, page = ((project / "out" / f"index.{ending}").read_text("utf-8") for ending in ("md", "html"))

    assert built.code == 0
    assert (project / "out" / "xla.md").read_text("utf-8") == alone.out
    assert "[Experience level agreement (XLA)](xla.md)" in index
    assert 'href="xla.html"' in page
    assert "Helpline" in (project / "out" / "xla.html").read_text("utf-8")
    assert "xla.html" in (project / "out" / "boiler" / "report.html").read_text("utf-8")
    assert "XLA" in (project / "out" / "assets" / "texts.js").read_text("utf-8")


def test_without_figures_or_in_part_there_is_no_agreement(cjtool: Run, project: Path) -> None:
    cjtool(f"build {TODAY} -o out", cwd=project)
    cjtool(f"build --select boiler --measured figures.json {TODAY} -o part", cwd=project)

    assert list(project.glob("out/xla.*")) == list(project.glob("part/xla.*")) == []
    assert "xla" not in (project / "out" / "index.html").read_text("utf-8")


def test_one_file_has_the_agreement_in_it(cjtool: Run, project: Path) -> None:
    cjtool(f"build --single-file --measured figures.json {TODAY} -o out", cwd=project)
    [page] = (project / "out").glob("*.html")
    tree = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
    named = {each.get("id") for each in tree.iter()}
    linked = {each.get("href") for each in tree.iter("a")}

    assert ".xla--top" in named
    assert "#.xla--top" in linked


def test_a_report_says_first_where_customers_say_otherwise(cjtool: Run, project: Path) -> None:
    told = (
        "Customers say otherwise of [Calls the helpline](#step-calls-the-helpline): −0.6 (frustrated) by 160 answers (Satisfaction), "
        "where the map says +1.2 (pleased)"
    )
    report = cjtool(f"report --select boiler --measured figures.json {TODAY} -o -", cwd=project).out
    silent = cjtool(f"report --select boiler {TODAY} -o -", cwd=project).out
    cjtool(f"build --no-html --measured figures.json {TODAY} -o out", cwd=project)
    index = (project / "out" / "index.md").read_text("utf-8")

    assert told in report.partition("## In short")[2].partition("## ")[0]
    assert "say otherwise" not in silent
    assert (
        "Customers say otherwise of [Calls the helpline](boiler/report.md#step-calls-the-helpline)" in index
    )


def test_a_project_without_answers_is_built_beside_one_that_has_them(cjtool: Run, project: Path) -> None:
    other = project.parent / "lamp"
    other.mkdir()
    (other / "cjtool.yaml").write_text("cjtool: project/v1\nname: Lamp\n", encoding="utf-8")
    (other / "buy.yaml").write_text(
        "cjtool: journey/v1\ntitle: I buy a lamp\nstages: [{name: Buy, steps: [Pays]}]\n", encoding="utf-8"
    )
    plain = cjtool(f"build --no-html {TODAY} -o plain", cwd=project.parent)
    measured = cjtool(f"build --no-html --measure {TODAY} -o measured", cwd=project.parent)

    def files(folder: str, below: str) -> dict[str, bytes]:
        found = (project.parent / folder / below).rglob("*")
        return {path.name: path.read_bytes() for path in found if path.is_file()}

    assert (plain.code, measured.code) == (0, 0)
    assert files("plain", "lamp") == files("measured", "lamp") != {}
    assert "xla.md" in files("measured", "repairs")


@pytest.mark.parametrize(
    "option", ["--measure", "--measured figures.json", "--measured figures.json --measured other.json"]
)
def test_what_a_build_counts_is_what_the_command_that_it_names_shows(
    cjtool: Run, project: Path, option: str
) -> None:
    (project / "other.json").write_text('{"version": 1, "flows": []}', encoding="utf-8")
    built = cjtool(f"build --no-html {option} {TODAY} -o out", cwd=project)
    counted, told = built.err.splitlines()[-1].split("; `cjtool ")
    shown = cjtool(f"{told.partition('`')[0]} --output full {TODAY}", cwd=project)

    assert told == f"lint {option}` shows them"
    assert counted in shown.out


def test_a_flow_takes_logs_and_a_map_answers_of_several_files(cjtool: Run, project: Path) -> None:
    settings = (project / "cjtool.yaml").read_text(encoding="utf-8")
    log = "  events: [{file: log.csv, journey: boiler, columns: {case: case, step: step, time: at}}]\n"
    (project / "cjtool.yaml").write_text(settings.replace("measure:\n", f"measure:\n{log}"), encoding="utf-8")
    steps = ("Looks for what is wrong", "Calls the helpline", "Picks a day")
    lines = [f"c{case},{step},2026-03-0{day}\n" for case in range(9) for day, step in enumerate(steps, 1)]
    (project / "log.csv").write_text("case,step,at\n" + "".join(lines), encoding="utf-8")
    text = (project / "boiler.yaml").read_text(encoding="utf-8").replace(" within 180 days", "")
    (project / "boiler.yaml").write_text(text, encoding="utf-8")
    cjtool("measure --output json=figures.json", cwd=project)
    assert cjtool("measure --events --output json=logs.json", cwd=project).code == 0
    both = "--measured figures.json --measured logs.json"
    for view in ("flow", "map"):
        for option, name in ((both, "then"), ("--measure", "now"), ("--measured logs.json", "logs")):
            asked = f"render --select boiler --view {view} {option} --font system -o {view}-{name}.svg"
            assert cjtool(asked, cwd=project).code == 0
    read = {path.stem: path.read_text(encoding="utf-8") for path in project.glob("*-*.svg")}

    assert "log.csv" in read["flow-then"]
    assert read["flow-then"] == read["flow-now"]
    assert "log.csv" in read["flow-logs"]
    assert "95% interval" in read["map-then"]
    assert "what customers answered" not in read["map-logs"]
    for option, name in (("", "plain"), ("--measured logs.json", "logged")):
        assert cjtool(f"build . {option} {TODAY} -o {name}", cwd=project).code == 0
    assert not (project / "plain" / "boiler" / "flow.svg").exists()
    assert "log.csv" in (project / "logged" / "boiler" / "flow.svg").read_text(encoding="utf-8")
    page = (project / "logged" / "boiler" / "report.html").read_text(encoding="utf-8")
    assert "What happened, by event logs" in page
    assert "not on the map" not in page


def test_rules_look_at_them(cjtool: Run, project: Path) -> None:
    asked = f"lint --rule emotion-contradicts-reading --output concise {TODAY}"

    assert cjtool(asked, cwd=project).out == ""
    told = cjtool(f"{asked} --measured figures.json --language nl", cwd=project).out
    assert (
        "bij `Calls the helpline` zegt de kaart `1,2`, maar 160 antwoorden op `Satisfaction` wijzen op `-0,6`"
        in told
    )


def test_findings_that_figures_made_are_not_kept_for_a_run_without(cjtool: Run, project: Path) -> None:
    asked = f"lint --output concise {TODAY}"
    first = cjtool(asked, cwd=project).out
    measured = cjtool(f"{asked} --measured figures.json", cwd=project).out

    assert "emotion-contradicts-reading" in measured
    assert cjtool(asked, cwd=project).out == first


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        ("report --view xla -o -", "no figures are given; add `--measured figures.json`"),
        (
            "report --view xla --measure -o xla.docx",
            "reports are Markdown, HTML or PDF, and `xla.docx` is none of them",
        ),
        ("report --view xla --measured no.json -o -", "`no.json` cannot be read"),
        ("report --view jorney -o -", "there is no report `jorney`; did you mean `journey`?"),
        ("render --measured figures.json --measure -o a.svg", "leave one of them out"),
    ],
)
def test_a_wrong_request_says_what_to_do(request_: str, told: str, cjtool: Run, project: Path) -> None:
    ran = cjtool(request_, cwd=project)

    assert ran.code == 2
    assert told in ran.err


def test_an_experience_level_agreement_is_a_file_a_page_or_a_document(cjtool: Run, project: Path) -> None:
    printed = cjtool(f"report --view xla --measured figures.json {TODAY} -o -", cwd=project)
    page = cjtool(f"report --view xla --measured figures.json {TODAY} -o xla.html --language fr", cwd=project)
    folder = cjtool(f"report --view xla --measured figures.json {TODAY} -o reports", cwd=project)

    assert printed.out.startswith("# Experience level agreement (XLA): Van Dam Repairs\n")
    assert page.err == "xla.html\n"
    assert "Engagement d’expérience (XLA)" in (project / "xla.html").read_text(encoding="utf-8")
    assert folder.err == "reports/xla.md\n"
    assert (project / "reports" / "xla.md").read_text(encoding="utf-8") == printed.out

    document = cjtool(f"report --view xla --measured figures.json {TODAY} -o xla.pdf", cwd=project)
    in_folder = cjtool(f"report --view xla --measured figures.json {TODAY} -f pdf -o reports", cwd=project)
    assert (document.err, in_folder.err) == ("xla.pdf\n", "reports/xla.pdf\n")
    assert (project / "xla.pdf").read_bytes() == (project / "reports" / "xla.pdf").read_bytes()
    assert (project / "xla.pdf").read_bytes().startswith(b"%PDF-")


def test_without_targets_there_is_nothing_to_agree_on(cjtool: Run, project: Path) -> None:
    (project / "cjtool.yaml").write_text(
        (project / "cjtool.yaml").read_text(encoding="utf-8").replace(', expect: "grade >= 80"', ""),
        encoding="utf-8",
    )
    for path in (project / "boiler.yaml", project / "ketel.yaml"):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if "expect:" not in line]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")

    ran = cjtool("report --view xla --measured figures.json -o -", cwd=project)
    assert ran.code == 2
    assert "write a target, such as `expect: nps >= 20`" in ran.err


def test_figures_are_written_once_and_comments_stay(cjtool: Run, project: Path) -> None:
    before = (project / "boiler.yaml").read_text(encoding="utf-8")
    shown = cjtool(f"measure --diff {TODAY}", cwd=project)
    assert (project / "boiler.yaml").read_text(encoding="utf-8") == before
    assert (
        "+  - {metric: nps, value: 2.9, target: 30, n: 210, date: 2026-06-28}    # of last year\n"
        in shown.out
    )

    wrote = cjtool(f"measure --write {TODAY}", cwd=project)
    after = (project / "boiler.yaml").read_text(encoding="utf-8")
    assert (shown.code, wrote.code) == (0, 0)  # what was asked is done, though targets are missed
    assert "boiler.yaml: readings written" in wrote.err
    assert "n: 210, date: 2026-06-28}    # of last year" in after
    assert "6 figures of `Satisfaction` not written" in wrote.err

    again = cjtool(f"measure --write --diff {TODAY}", cwd=project)
    assert again.out == ""
    assert "every reading says already what was measured" in again.err
    assert (project / "boiler.yaml").read_text(encoding="utf-8") == after
    assert cjtool("validate", cwd=project).code == 0


def test_figures_can_be_shown_and_written_at_once(cjtool: Run, project: Path) -> None:
    ran = cjtool(f"measure --write --output text {TODAY} --language nl", cwd=project)

    assert "Hele klantreis" in ran.out
    assert "ketel.yaml: metingen weggeschreven" in ran.err
