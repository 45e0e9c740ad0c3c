"""Pages on paper and on narrow screens: pictures have names and are large enough to read, and nothing is cut unseen."""

from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from pypdfium2 import PdfDocument
from tests.browser.visiting import FUTURE, INDEX, REPORT, SINGLE

pytestmark = pytest.mark.slow

A4, A3 = (595, 842), (842, 1191)
_TYPE = """view => {
    const picture = view.querySelector('svg');
    const sizes = [...picture.querySelectorAll('text, tspan')].map(text => parseFloat(getComputedStyle(text).fontSize));
    const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
    return sizes.sort((one, other) => one - other)[sizes.length >> 1] * scale;
}"""
"""The size of a picture's type, in the middle of all sizes."""


def test_on_paper_each_picture_has_its_name_and_room(browser: Browser, pages: Path, tmp_path: Path) -> None:
    page = _opened(browser, pages / SINGLE, 1200)
    page.emulate_media(media="print")
    names = page.locator(".view > h2")
    assert [name.bounding_box() is not None for name in names.all()] == [True] * names.count()
    assert all(name.evaluate("name => name.offsetHeight") > 10 for name in names.all())
    page.pdf(path=tmp_path / "single.pdf", prefer_css_page_size=True)
    page.close()

    with closing(PdfDocument(tmp_path / "single.pdf")) as document:
        told = [(sheet.get_size(), sheet.get_textpage().get_text_bounded()) for sheet in document]
    for name, size in (("Kaart", A3), ("Wat er verandert", A4[::-1]), ("Service blueprint", A4[::-1])):
        sheets = [found for found, text in told if text.lower().startswith(name.lower())]
        assert sheets
        assert all(found == pytest.approx(size, abs=1) for found in sheets)
    for title in ("Van cv-ketel naar warmtepomp\r", "Van cv-ketel naar warmtepomp in 60 dagen\r"):
        assert any(text.startswith(title) for _, text in told)


def test_no_row_of_a_long_table_is_alone_on_a_page(browser: Browser, tmp_path: Path) -> None:
    style = (Path(__file__).parents[2] / "templates/pages/assets/site.css").read_text("utf-8")
    row, length = "<tr><td>Row</td></tr>", 30
    page = browser.new_page()
    while length < 60:
        rows = row * length
        page.set_content(
            f"<style>{style}</style><main><article><table><thead><tr><th>Head</th></tr></thead>{rows}</table></article></main>"
        )
        page.pdf(path=tmp_path / "rows.pdf", prefer_css_page_size=True)
        with closing(PdfDocument(tmp_path / "rows.pdf")) as document:
            counts = [sheet.get_textpage().get_text_bounded().count("Row") for sheet in document]
        assert min(counts) > 1
        length += 1
    page.close()


@pytest.mark.parametrize("width", [390, 900, 1600])
def test_what_changes_is_as_large_as_the_map(browser: Browser, pages: Path, width: int) -> None:
    page = _opened(browser, pages / FUTURE, width)

    sizes = {}
    for view in ("map", "compare"):
        page.evaluate(f"document.getElementById('view-{view}-tab').click()")
        sizes[view] = page.locator(f"#view-{view}").evaluate(_TYPE)
    page.close()

    assert sizes["compare"] >= sizes["map"] > 0


def test_a_picture_that_goes_on_to_the_right_fades_there_until_its_end(browser: Browser, pages: Path) -> None:
    page = _opened(browser, pages / REPORT, 390)
    sheet = page.locator("#view-summary .sheet")
    fades = "sheet => getComputedStyle(sheet).maskImage !== 'none'"
    assert sheet.evaluate(fades)

    sheet.evaluate("sheet => sheet.scrollTo({left: sheet.scrollWidth, behavior: 'instant'})")
    page.wait_for_function(
        "getComputedStyle(document.querySelector('#view-summary .sheet')).maskImage === 'none'"
    )
    page.set_viewport_size({"width": 1600, "height": 900})
    page.wait_for_timeout(100)
    assert not sheet.evaluate(fades)
    page.close()


@pytest.mark.parametrize("width", [390, 900, 1600])
def test_the_menu_cuts_no_title_in_two(browser: Browser, pages: Path, width: int) -> None:
    page = _opened(browser, pages / INDEX, width)

    for entry in page.locator("header.site nav li a").all():
        box = entry.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
    assert page.evaluate(
        "(list => list.scrollWidth <= list.clientWidth)(document.querySelector('header nav ul'))"
    )
    page.close()


def _opened(browser: Browser, path: Path, width: int) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(path.as_uri())
    return page
