"""Search, sorting, filtering and CSV of pages in a browser, opened from a disk."""

from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.visiting import INDEX, REPORT, SINGLE, Visit

pytestmark = pytest.mark.slow


def looked_through(page: Page) -> None:
    """Every text has been looked through by now."""
    page.wait_for_function("document.querySelector('#hits[aria-busy=false]')")


@pytest.mark.parametrize("name", [INDEX, REPORT, SINGLE])
def test_search_finds_a_text_and_leads_to_it(visit: Visit, pages: Path, name: str) -> None:
    page = visit.open(pages / name)
    page.keyboard.press("/")
    page.keyboard.type("radiostilt")
    hits = page.locator("#hits a")
    looked_through(page)

    assert hits.count() >= 1
    assert "Radiostilte van acht weken" in hits.first.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**#*")
    assert page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")
    page.keyboard.press("/")
    page.keyboard.type("zzzqqq")
    assert page.locator("#hits").inner_text() == "Niets gevonden"
    page.keyboard.press("Escape")
    assert not page.locator("#hits").is_visible()


@pytest.mark.parametrize("name", [INDEX, REPORT, SINGLE])
def test_many_hits_are_counted_and_those_of_journeys_come_first(visit: Visit, pages: Path, name: str) -> None:
    page = visit.open(pages / name)
    page.keyboard.press("/")
    page.keyboard.type("de")
    hits = page.locator("#hits a")
    looked_through(page)

    assert hits.count() == 30
    assert page.locator("#hits li").last.inner_text().startswith("De eerste 30 van ")
    page.get_by_role("combobox").fill("installatie")
    assert "Van cv-ketel naar warmtepomp" in hits.first.locator("small").inner_text()


def test_what_is_searched_is_asked_for_when_somebody_searches(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / INDEX)
    assert page.evaluate("typeof cjtoolTexts") == "undefined"

    page.get_by_role("combobox").fill("radiostilt")
    looked_through(page)

    assert page.evaluate("Object.keys(cjtoolTexts).length") > 2


def test_columns_are_in_the_order_of_what_their_words_stand_for(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT)
    column = """([name, place]) => {
        const head = [...document.querySelectorAll('th')].find(head => head.textContent.trim() === name);
        head.querySelector('button').click();
        const cells = [...head.closest('table').tBodies[0].rows].map(row => row.cells[head.cellIndex].innerText.trim());
        return cells.map(cell => cell.split('\\n')[place] ?? '').filter(Boolean);
    }"""

    graded = page.evaluate(column, ["Ernst, aandeel", 0])
    assert graded == sorted(graded, key=["laag", "gemiddeld", "hoog"].index)
    assert len({*graded}) > 1
    brought = [
        int("".join(filter(str.isdigit, text))) for text in page.evaluate(column, ["Waarde, kosten", 0])
    ]
    assert brought == sorted(brought)
    months = ["februari", "maart", "september"]
    days = [text.split() for text in page.evaluate(column, ["Verzameld", 0])]
    told = [(int(year), months.index(month), int(day)) for day, month, year in days]
    assert told == sorted(told)
    felt = [
        float(text.split()[0].replace("−", "-").replace(",", "."))
        for text in page.evaluate(column, ["Laagste gevoel", 0])
    ]
    assert felt == sorted(felt)
    assert felt[0] < 0 < felt[-1]


def test_tables_sort_filter_and_are_saved_as_harmless_csv(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT)
    page.evaluate(
        "document.querySelector('.tools').nextElementSibling.querySelector('tbody td').textContent = '=1+1'"
    )
    tools = page.locator(".tools").first
    table = page.locator(".tools + .scroll table").first
    head = table.locator("th").nth(1)

    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    up = table.locator("tbody tr").all_inner_texts()
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert table.locator("tbody tr").all_inner_texts() == up[::-1]
    with page.expect_download() as saved:
        tools.get_by_role("button").click()
    heads = page.locator("article > h2, article > h3").all_inner_texts()
    assert saved.value.suggested_filename.removesuffix(".csv").rpartition(" - ")[2] in heads
    text = Path(saved.value.path()).read_text("utf-8-sig")
    assert len(text.splitlines()) == len(up) + 1
    assert '"\'=1+1"' in text
    assert not [
        cell for line in text.splitlines() for cell in line.split('","') if cell.lstrip('"')[:1] in {*"=+-@"}
    ]
    tools.get_by_role("searchbox").fill("=1+1")
    assert table.locator("tbody tr:visible").count() == 1
