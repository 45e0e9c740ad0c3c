"""Every page of the gallery in Firefox, from the disk: nothing goes wrong, nothing is fetched, and all answers to clicks and keys."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from tests.browser.firefox import FirefoxPage, firefox

from cjtool.app.building import BuildRequest, build
from cjtool.app.production import ReportForm, Wish
from cjtool.lint import Outcome
from cjtool.project import read
from cjtool.report.participation import PAGED

JOURNEYS = Path(__file__).parents[2] / "journeys"
WIDTHS = (360, 900, 1600)
ENTER, ESCAPE, RIGHT = "\ue007", "\ue00c", "\ue014"
REPORT, SINGLE = "pages/warmtepomp/warmtepomp/report.html", "one-page/zonneveld-energie.html"
STEP = "svg [data-ref='bevestiging'][data-step]"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The gallery as folders of pages, and each project as one file."""
    home = tmp_path_factory.mktemp("gallery")
    workspaces = read([JOURNEYS], date(2026, 11, 22)).workspaces
    forms: tuple[ReportForm, ...] = ("pages", "one-page")
    for form in forms:
        build(BuildRequest(Outcome(tuple(workspaces), (), ()), home / form, Wish(form)))
    return home


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FirefoxPage]:
    with firefox(tmp_path_factory.mktemp("firefox")) as page:
        yield page


@pytest.fixture
def page(started: FirefoxPage) -> Iterator[FirefoxPage]:
    """A page on which nothing goes wrong, and that asks for nothing from elsewhere."""
    started.wrong.clear()
    started.asked.clear()
    started.resize(1600, 1000)
    yield started
    started.evaluate("0")  # what happened before the answer is noted
    assert (started.wrong, started.asked) == ([], [])


def test_what_goes_wrong_and_what_is_fetched_is_noted(started: FirefoxPage, tmp_path: Path) -> None:
    path = tmp_path / "wrong.html"
    path.write_text(
        "<img src='http://outside.invalid/x.png'><script>alert(1); throw new Error('oops')</script>"
    )

    started.open(path.as_uri())

    assert started.evaluate("document.images.length") == 1
    assert started.wrong == ["dialog: 1", "Error: oops"]
    assert [url.partition("://")[2] for url in started.asked] == ["outside.invalid/x.png"]


def test_every_page_is_whole_at_any_width(page: FirefoxPage, site: Path) -> None:
    pages = {
        path.parent if path.parent.name in PAGED else path: path for path in sorted(site.rglob("*.html"))
    }
    assert len(pages) >= 26 + 4 * 4
    for path in pages.values():  # of what journeys share, one of each sort and project
        page.open(path.as_uri())
        for width in WIDTHS:
            page.resize(width, 900)

            name = (path.relative_to(site), width)
            assert page.evaluate("innerWidth") == width, name
            assert page.evaluate("document.documentElement.scrollWidth") <= width, name
            assert page.evaluate("document.querySelector('h1').getBoundingClientRect().width") > 100, name
        seen = Image.open(io.BytesIO(page.screenshot()))
        assert seen.size == (WIDTHS[-1], 900), path
        assert len(seen.convert("RGB").getcolors(2**24) or ()) > 30, path
        assert (page.wrong, page.asked) == ([], []), path


@pytest.mark.parametrize("name", [REPORT, SINGLE])
def test_tabs_and_steps_answer_to_mouse_and_keys(page: FirefoxPage, site: Path, name: str) -> None:
    page.open((site / name).as_uri())
    opened = "document.querySelectorAll('dialog[open]').length"

    page.click(".views [role=tab][id$=view-map-tab]")
    assert page.evaluate("document.querySelector('.view:not([hidden]) svg') !== null")
    page.click(STEP)
    assert page.evaluate(opened) == 1
    assert "Bevestiging" in page.evaluate("document.querySelector('dialog[open] h2').innerText")
    page.press(ESCAPE)
    assert page.evaluate(opened) == 0
    page.press(ENTER)
    assert page.evaluate(opened) == 1
    page.press(ESCAPE)
    page.evaluate("document.querySelector('[role=tab][id$=view-map-tab]').focus()")
    page.press(RIGHT)
    assert page.evaluate("document.activeElement.id").endswith("view-blueprint-tab")


@pytest.mark.parametrize("name", [REPORT, SINGLE])
def test_search_and_filters_answer(page: FirefoxPage, site: Path, name: str) -> None:
    page.open((site / name).as_uri())

    page.press("/")
    page.press(*"radiostilt")
    page.evaluate(
        "new Promise(resolve => { const look = () => document.querySelector('#hits[aria-busy=false]') ? resolve() : setTimeout(look, 20); look(); })"
    )
    assert "Radiostilte" in page.evaluate("document.querySelector('#hits a').innerText")
    page.press(ENTER)
    page.evaluate(
        "new Promise(resolve => { const look = () => location.hash ? resolve() : setTimeout(look, 20); look(); })"
    )
    assert page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")
    rows = "[...document.querySelector('.tools + .scroll').querySelectorAll('tbody tr')].filter(row => row.getClientRects().length).length"
    before = page.evaluate(rows)
    page.click(".tools input")
    page.press(*"qqq")
    assert before > 0
    assert page.evaluate(rows) == 0
