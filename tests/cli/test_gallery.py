"""The gallery's maps, reports and indexes, as files that a person can open: `docs/gallery`."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.cli.conftest import REPOSITORY, Run

from cjtool.cli.app import COMMANDS
from cjtool.draw.views import VIEWS
from cjtool.formats import FORMATS


@pytest.mark.slow
@pytest.mark.no_cover
def test_the_gallery_is_as_it_was_reviewed(cjtool: Run) -> None:
    """`just generate` makes it anew, for the difference to be looked at."""
    ran = cjtool(
        "build journeys -o docs/gallery --no-html --measure --today 2026-11-22 --check", cwd=REPOSITORY
    )

    assert (ran.code, [line for line in ran.out.splitlines() if not line.endswith("(fact)")]) == (0, [])


@pytest.mark.parametrize("script", ["gallery_answers", "gallery_events"])
def test_the_answers_of_the_gallery_are_what_the_script_makes(script: str) -> None:
    """`just generate` makes them anew; whoever changes them changes every figure of that project."""
    ran = subprocess.run(
        [sys.executable, REPOSITORY / "scripts" / f"{script}.py", "--check"], check=False, capture_output=True
    )

    assert (ran.returncode, ran.stderr) == (0, b"")


def test_the_answers_of_the_gallery_are_many_and_small() -> None:
    measured = REPOSITORY / "journeys" / "fibre" / "measured"
    sizes = {path.name: path.stat().st_size for path in measured.iterdir()}
    lines = (measured / "answers.csv").read_text("utf-8").splitlines()

    assert set(sizes) == {"answers.csv", "events.csv"}
    assert max(sizes.values()) < 500_000
    assert len(lines) == 1 + 8_000


@pytest.mark.slow
def test_the_site_of_the_measured_project_shows_what_was_measured_beside_what_was_believed(
    cjtool: Run, tmp_path: Path
) -> None:
    ran = cjtool(f"build journeys/fibre --measure --today 2026-11-22 -o {tmp_path}", cwd=REPOSITORY)
    index, journey, agreed = (
        (tmp_path / name).read_text("utf-8").replace("\N{NO-BREAK SPACE}", " ")
        for name in ("index.html", "get-fibre/report.html", "xla.html")
    )
    figures = json.loads((REPOSITORY / "docs" / "figures" / "fibre.json").read_text("utf-8"))["readings"]
    nps = next(each for each in figures if each["at"] == "get-fibre" and each["segment"] is None)
    wifi = next(each for each in figures if each["at"].endswith("/wifi") and each["segment"] is None)

    assert ran.code == 0
    assert "Customers say otherwise of" in index
    assert "where the map says +1.3" in journey
    assert f"n = {nps['n']}" in journey
    assert f"by {wifi['n']} answers; the map says +1.3" in journey
    assert f"{wifi['value']:.1f}%" in journey
    assert "weeks of this quarter spent" in agreed


def test_the_first_journey_of_the_readme_is_as_it_says(cjtool: Run) -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    first = REPOSITORY / "docs" / "first"

    linted = cjtool("lint docs/first/eat-out.yaml", cwd=REPOSITORY)
    drawn = cjtool("render docs/first/eat-out.yaml --detail summary -o -", cwd=REPOSITORY)

    assert (first / "eat-out.yaml").read_text("utf-8") in readme
    assert f"```\n{linted.out}```" in readme
    assert drawn.out == (first / "eat-out.svg").read_text("utf-8")


def test_the_pictures_of_the_readme_can_be_read_at_the_width_of_a_page() -> None:
    """GitHub shows a README about 900 pixels wide."""
    named = re.findall(r"!\[[^]]*\]\(([^)]+\.svg)\)", (REPOSITORY / "README.md").read_text("utf-8"))

    assert named
    for name in named:
        text = (REPOSITORY / name).read_text("utf-8")
        width = float(re.search(r'viewBox="0 0 ([0-9.]+) ', text)[1])  # type: ignore[index]
        sizes = [float(size) for size in re.findall(r'font-size="([0-9.]+)"', text)]
        assert min(sizes) * 900 / width > 8


@pytest.mark.parametrize("output", ["full", "concise"])
def test_the_guide_to_outputs_shows_what_is_written(
    cjtool: Run, monkeypatch: pytest.MonkeyPatch, output: str
) -> None:
    monkeypatch.setenv("COLUMNS", "100")

    ran = cjtool(f"lint docs/first/eat-out.yaml --rule missing-after-sales --output {output}", cwd=REPOSITORY)

    assert f"```text\n{ran.out}```" in (REPOSITORY / "docs" / "outputs.md").read_text("utf-8")


def test_what_ci_runs_is_what_the_readme_says() -> None:
    script = (REPOSITORY / ".ci" / "run").read_text("utf-8")

    assert "<!-- tests -->" in script
    assert "<!-- tests -->\n```sh\n" in (REPOSITORY / "README.md").read_text("utf-8")


def test_every_relative_link_of_the_guides_leads_somewhere() -> None:
    for page in (
        REPOSITORY / "README.md",
        REPOSITORY / "CONTRIBUTING.md",
        *(REPOSITORY / "docs").glob("*.md"),
    ):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / Path(target)).exists(), f"{page.name}: {target}"


def test_the_readme_names_every_command_and_every_view() -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    table = re.findall(r"^\| (`.*?`) \|", readme.partition("## The commands")[2], re.MULTILINE)
    named = re.findall(r"`(\w+)`", " ".join(table))

    assert sorted(named) == sorted(COMMANDS)
    assert [view for view in VIEWS if f"`{view}`" not in readme] == []


def test_the_page_on_outputs_names_every_format() -> None:
    page = (REPOSITORY / "docs" / "outputs.md").read_text("utf-8")

    assert [name for name in FORMATS if f"| `{name}`" not in page] == []


def test_the_readme_leads_to_every_guide() -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")

    for guide in (REPOSITORY / "docs").glob("*.md"):
        assert f"](docs/{guide.name})" in readme


def test_the_extras_that_the_readme_tells_to_install_are_there() -> None:
    declared = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    told = re.findall(r"'\.\[([a-z,-]+)\]'", (REPOSITORY / "README.md").read_text("utf-8"))

    assert told
    assert {name for each in told for name in each.split(",")} <= set(declared["optional-dependencies"])
