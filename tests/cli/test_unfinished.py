"""`cjtool build` of projects with errors: what is valid is built, what is not is named, and nothing passes for whole."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

VALID = "cjtool: journey/v1\ntitle: {title}\nstages:\n  - name: Kopen\n    steps: [{{name: Betaalt, emotion: 1}}]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two journeys, of which one has an error in its third line."""
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Acme\nlanguage: nl\n", "utf-8")
    (tmp_path / "good.yaml").write_text(VALID.format(title="Kopen"), "utf-8")
    (tmp_path / "bad.yaml").write_text(
        VALID.format(title="<b>Klagen</b>").replace("stages", "  \nfoo: 1\nstages"), "utf-8"
    )
    return tmp_path


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.*") if path.is_file()}


def test_what_is_valid_is_built_and_what_is_not_is_named_with_its_place(cjtool: Run, project: Path) -> None:
    ran = cjtool("build -o out")

    files = _files(project / "out")
    page = (project / "out" / "errors.html").read_text("utf-8")
    assert ran.code == 1
    assert "bad.yaml:4:1: error schema: `foo` is not a key of a journey" in ran.err
    assert "out/errors.html names it" in ran.err
    assert {"good/map.svg", "good/report.md", "good/report.html", "errors.md", "index.html"} <= files
    assert not {name for name in files if name.startswith("bad/")}
    assert '<h1 id="section-1">Wat hier niet in staat</h1>' in page
    assert "<td>&lt;b&gt;Klagen&lt;/b&gt;</td><td>bad.yaml</td><td>Er zit een fout in</td>" in page
    assert "<td>bad.yaml</td><td>4</td><td>1</td><td><code>foo</code> is geen sleutel van" in page


@pytest.mark.parametrize(
    ("page", "way"),
    [
        ("out/index.html", 'href="errors.html"'),
        ("out/index.md", "(errors.md)"),
        ("one/acme.html", 'href="#.errors--top"'),
    ],
)
def test_whoever_opens_the_first_page_sees_that_not_all_is_there(
    cjtool: Run, project: Path, page: str, way: str
) -> None:
    assert cjtool("build -o out").code == cjtool("build -o one --single-file").code == 1

    text = (project / page).read_text("utf-8")
    assert "Hier staat niet alles in. Weggelaten bestanden: 1; fouten in het project: 1." in text
    assert way in text


def test_every_page_leads_to_what_is_not_there(cjtool: Run, project: Path) -> None:
    cjtool("build -o out")

    page = (project / "out" / "good" / "report.html").read_text("utf-8")
    assert '<a href="../errors.html">Wat hier niet in staat</a>' in page


def test_what_refers_to_something_with_errors_is_left_out_too(cjtool: Run, project: Path) -> None:
    with (project / "good.yaml").open("a", encoding="utf-8") as file:
        file.write("leads_to: bad\n")
    (project / "third.yaml").write_text(VALID.format(title="Blijven"), "utf-8")

    cjtool("build -o out --no-html")

    told = (project / "out" / "errors.md").read_text("utf-8")
    assert "| Kopen | good.yaml | Verwijst naar iets waar fouten in zitten |" in told
    assert _files(project / "out") >= {"third/report.md"}
    assert not (project / "out" / "good").exists()


def test_a_journey_with_a_fault_that_the_project_calls_an_error_is_left_out(
    cjtool: Run, project: Path
) -> None:
    settings = "cjtool: project/v1\nname: Acme\nlint:\n  rules: {empty-stage: error}\n"
    (project / "cjtool.yaml").write_text(settings, "utf-8")
    (project / "bad.yaml").write_text("cjtool: journey/v1\ntitle: B\nstages: [{name: Wachten}]\n", "utf-8")

    ran = cjtool("build -o out")

    assert (ran.code, "bad.yaml:3:17: error empty-stage" in ran.out) == (1, True)
    assert (project / "out" / "good" / "report.html").exists()
    assert not (project / "out" / "bad").exists()
    assert "| B | bad.yaml | There is an error in it |" in (project / "out" / "errors.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("good.yaml", "cjtool: journey/v1\ntitle: [\n"),
        ("cjtool.yaml", "cjtool: project/v1\nname: Acme\ncurency: USD\n"),
    ],
)
def test_nothing_is_made_where_no_journey_is_valid_or_the_settings_are_not(
    cjtool: Run, project: Path, file: str, text: str
) -> None:
    (project / file).write_text(text, "utf-8")

    assert cjtool("build -o out").code == 1
    assert not (project / "out").exists()


def test_a_check_of_a_project_with_errors_never_passes(cjtool: Run, project: Path) -> None:
    cjtool("build -o out")

    fresh = cjtool("build -o out --check")
    (project / "bad.yaml").write_text(
        VALID.format(title="Klagen").replace("stages", "bar: 1\nstages"), "utf-8"
    )
    other = cjtool("build -o out --check")

    assert (fresh.code, fresh.out) == (1, "")
    assert "`foo` is not a key" in fresh.err
    assert other.code == 1
    assert "out/errors.html: differs\n" in other.out


def test_once_all_is_mended_the_page_of_errors_is_told_as_stale(cjtool: Run, project: Path) -> None:
    cjtool("build -o out --no-html")
    (project / "bad.yaml").write_text(VALID.format(title="Klagen"), "utf-8")

    mended = cjtool("build -o out --no-html")

    assert mended.code == 0
    assert "out/errors.md: not made from these journeys; delete what nothing needs" in mended.err
    assert "errors.md" not in (project / "out" / "index.md").read_text("utf-8")
    assert "out/errors.md: no longer made; delete it" in cjtool("build -o out --no-html --check").out


def test_a_journey_that_is_no_longer_valid_is_linked_from_nowhere(cjtool: Run, project: Path) -> None:
    bad = (project / "bad.yaml").read_text("utf-8")
    (project / "bad.yaml").write_text(bad.replace("foo: 1\n", ""), "utf-8")
    assert cjtool("build -o out").code == 0
    (project / "bad.yaml").write_text(bad, "utf-8")

    ran = cjtool("build -o out")

    assert "not made from these journeys" in ran.err
    assert "Pagina’s die een eerdere build maakte" in (project / "out" / "errors.html").read_text("utf-8")
    for page in ("index.html", "index.md", "good/report.html", "assets/texts.js"):
        assert "bad/report" not in (project / "out" / page).read_text("utf-8")


def test_a_valid_journey_that_is_picked_is_built_beside_ones_with_errors(cjtool: Run, project: Path) -> None:
    (project / "third.yaml").write_text(VALID.format(title="Blijven"), "utf-8")

    assert cjtool("build -o out --select good").code == 1
    assert (project / "out" / "good" / "map.svg").exists()
    assert not (project / "out" / "index.md").exists()
    assert cjtool("build -o none --select bad").code == 1
    assert not (project / "none").exists()
