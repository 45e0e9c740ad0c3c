"""`cjtool template`, and builds of projects that have templates of their own."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run

JOURNEY = "cjtool: journey/v1\ntitle: {title}\nstages:\n  - name: Kopen\n    steps: [{{name: Betaalt, emotion: 1}}]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of two journeys, of which one is called as a template would be written."""
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Acme\ntemplates: site\n", "utf-8")
    (tmp_path / "a.yaml").write_text(JOURNEY.format(title='"{{ 7*7 }}<b>"'), "utf-8")
    (tmp_path / "b.yaml").write_text(JOURNEY.format(title="Blijven"), "utf-8")
    return tmp_path


def test_what_is_ejected_changes_nothing_until_it_is_changed(cjtool: Run, project: Path) -> None:
    (project / "site").mkdir()
    cjtool("build -o before")
    names = "page.html head.html header.html menu.html footer.html"

    ejected = cjtool(f"template eject {names}")
    cjtool("build -o after")

    assert (ejected.code, ejected.err.splitlines()[0]) == (0, "site/page.html: written")
    for name in ("index.html", "a/report.html", "assets/site.css"):
        assert (project / "before" / name).read_bytes() == (project / "after" / name).read_bytes()


def test_eject_makes_the_folder_and_says_what_is_to_be_written(cjtool: Run, project: Path) -> None:
    (project / "cjtool.yaml").write_text("cjtool: project/v1\nname: Acme\n", "utf-8")

    ran = cjtool("template eject footer.html")

    assert ran.err.splitlines() == [
        "templates/footer.html: written",
        "cjtool: pages use it once `templates: templates` stands in cjtool.yaml",
    ]
    assert (project / "templates" / "footer.html").read_text("utf-8") == "<p>{{ words.made_by }}</p>"


def test_eject_writes_over_nothing(cjtool: Run, project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "menu.html").write_text("mine", "utf-8")

    ran = cjtool("template eject footer.html menu.html")

    assert (ran.code, ran.err) == (
        2,
        "cjtool: `site/menu.html` is there already; move it away to start anew\n",
    )
    assert (project / "site" / "menu.html").read_text("utf-8") == "mine"
    assert not (project / "site" / "footer.html").exists()


@pytest.mark.parametrize(
    ("settings", "command", "told"),
    [
        ("templates: ../out\n", "eject footer.html", "`../out` lies outside the project"),
        ("templates: site\n", "eject foter.html", "is no template of cjtool; did you mean `footer.html`?"),
        ("templates: site\n", "eject ../x.html", "`../x.html` is no template of cjtool"),
        ("templates: site\n", "eject", "`template eject` copies what you name"),
        ("templates: site\n", "ejct", "did you mean `eject`?"),
    ],
)
def test_a_wrong_request_is_refused(
    cjtool: Run, project: Path, settings: str, command: str, told: str
) -> None:
    (project / "cjtool.yaml").write_text(f"cjtool: project/v1\nname: Acme\n{settings}", "utf-8")

    ran = cjtool(f"template {command}")

    assert (ran.code, told in ran.err) == (2, True), ran.err
    assert not (project.parent / "out").exists()
    assert not (project / "site").exists()


def test_the_list_tells_what_the_project_has_of_its_own(cjtool: Run, project: Path) -> None:
    cjtool("template eject footer.html extra.css")

    rows = [line.split() for line in cjtool("template list").out.splitlines()]

    assert {row[0]: row[-1] for row in rows} == {
        "template": "from",
        "page.html": "cjtool",
        "head.html": "cjtool",
        "header.html": "cjtool",
        "menu.html": "cjtool",
        "footer.html": "site/footer.html",
        "extra.css": "site/extra.css",
    }


def test_own_templates_are_on_every_page_and_texts_stay_texts(cjtool: Run, project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "footer.html").write_text("<p>{{ page.title }} | Acme BV</p>", "utf-8")
    (project / "site" / "extra.css").write_text(".acme{color:red}", "utf-8")

    assert cjtool("build -o out").code == cjtool("build -o one --single-file").code == 0

    own = "<p>{{ 7*7 }}&lt;b&gt; | Acme BV</p>"
    assert own in (project / "out" / "a" / "report.html").read_text("utf-8")
    assert "<p>Acme | Acme BV</p>" in (project / "one" / "acme.html").read_text("utf-8")
    assert (project / "out" / "assets" / "site.css").read_text("utf-8").endswith(".acme{color:red}")
    assert ".acme{color:red}" in (project / "one" / "acme.html").read_text("utf-8")


@pytest.mark.parametrize(
    "form", ["build -o out", "build -o out --single-file", "report -f html -o out", "report -o out.html"]
)
def test_a_mistake_stops_all_before_anything_is_written(cjtool: Run, project: Path, form: str) -> None:
    (project / "site").mkdir()
    (project / "site" / "header.html").write_text("<b>\n{{ ''.__class__.__mro__ }}", "utf-8")

    ran = cjtool(form)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(
        "cjtool: site/header.html:2: a template may not use `__mro__`; it may show values"
    )
    assert not (project / "out").exists()
    assert not (project / "out.html").exists()


def test_where_no_pages_are_made_templates_do_not_matter(cjtool: Run, project: Path) -> None:
    (project / "site").mkdir()
    (project / "site" / "header.html").write_text("{% if %}", "utf-8")

    assert cjtool("build -o out --no-html").code == 0


def test_a_folder_outside_of_the_project_is_an_error_of_the_settings(cjtool: Run, project: Path) -> None:
    (project / "cjtool.yaml").write_text("cjtool: project/v1\ntemplates: ../x\n", "utf-8")

    ran = cjtool("build -o out")

    assert ran.code == 1
    assert "cjtool.yaml:2:12: error schema: `../x` lies outside the project" in ran.err
    assert not (project / "out").exists()


def test_pages_follow_templates_that_change_between_builds(cjtool: Run, project: Path) -> None:
    (project / "site").mkdir()
    footer = project / "site" / "footer.html"
    page = project / "out" / "a" / "report.html"
    footer.write_text("<p>first</p>", "utf-8")
    cjtool("build -o out")
    footer.write_text("<p>later</p>", "utf-8")

    stale = cjtool("build -o out --check")
    cjtool("build -o out")

    assert (stale.code, "out/a/report.html: differs" in stale.out) == (1, True)
    assert "<p>later</p>" in page.read_text("utf-8")
    assert cjtool("build -o out --check").code == 0
