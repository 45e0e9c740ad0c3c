"""One file that comes slowly: its first page can be read and used before the rest is there, and nothing jumps."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.arriving import COUNT, LAST, Slow, portfolio, slow
from tests.browser.firefox import firefox
from tests.browser.visiting import SINGLE, written

pytestmark = pytest.mark.slow

SHIFTS = """new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.shifted = (window.shifted ?? 0) + shift.value;
}).observe({type: "layout-shift", buffered: true})"""
HITS = "#hits a"


@pytest.fixture(scope="session")
def single(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("portfolio")
    return written(portfolio(home / "project"), home / "pages") / SINGLE


@pytest.fixture
def coming(single: Path) -> Iterator[Slow]:
    with slow(single) as served:
        yield served


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1600, "height": 1000})
    wrong: list[str] = []
    opened = context.new_page()
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    context.close()
    assert wrong == []


def begun(page: Page, coming: Slow) -> Page:
    """The page as far as it is there."""
    page.goto(coming.address, wait_until="commit")
    page.locator("header.site .search input").wait_for()
    assert page.evaluate("document.readyState") == "loading"
    assert page.locator(f"#{LAST}--top").count() == 0
    return page


def whole(page: Page, coming: Slow) -> None:
    assert page.evaluate("document.readyState") == "loading"
    coming.rest.set()
    page.wait_for_load_state("load")


def test_the_first_page_is_read_and_its_tables_answer_before_the_rest_is_there(
    page: Page, coming: Slow
) -> None:
    begun(page, coming)
    first = page.locator("main > article").first

    assert first.locator("h1").is_visible()
    column = first.locator("th[aria-sort] button").first
    column.click()
    assert column.locator("..").get_attribute("aria-sort") == "ascending"
    assert page.evaluate("getComputedStyle(document.querySelector('svg.outlines')).position") == "absolute"
    whole(page, coming)


def test_search_finds_a_step_of_the_last_journey_before_it_is_there_and_says_that_more_may_come(
    page: Page, coming: Slow
) -> None:
    begun(page, coming)
    page.keyboard.press("/")
    page.keyboard.type(f"calls about order {COUNT}")

    page.locator(HITS).first.wait_for()
    assert page.locator(HITS).first.inner_text().startswith(f"1.1 Calls about order {COUNT}")
    assert page.locator("#hits li").last.inner_text() == "Not everything has been looked through yet"
    assert page.locator("#hits").get_attribute("aria-busy") == "true"

    whole(page, coming)
    page.wait_for_function("document.querySelector('#hits').getAttribute('aria-busy') === 'false'")
    assert page.locator(HITS).count() > 1
    assert f"Calls about order {COUNT}" in page.locator(HITS).first.inner_text()
    assert "Not everything" not in page.locator("#hits").inner_text()


def test_a_hit_leads_to_its_step_once_that_is_there(page: Page, coming: Slow) -> None:
    begun(page, coming)
    page.get_by_role("combobox").fill(f"calls about order {COUNT}")
    page.keyboard.press("Enter")
    page.locator(".waiting").wait_for()
    assert page.url.endswith(f"#{LAST}--step-calls")

    whole(page, coming)

    page.wait_for_function("scrollY > 0")
    row = page.locator(f"tr:has(#{LAST}--step-calls)")
    assert 0 <= row.evaluate("one => one.getBoundingClientRect().top") < 1000


def test_a_hit_that_has_the_focus_keeps_it_when_all_is_there(page: Page, coming: Slow) -> None:
    begun(page, coming)
    page.get_by_role("combobox").fill(f"order {COUNT}")
    page.keyboard.press("ArrowDown")
    focused = page.evaluate("document.activeElement.textContent")

    whole(page, coming)
    page.wait_for_timeout(300)

    assert (
        page.evaluate("document.activeElement.matches('#hits a') && document.activeElement.textContent")
        == focused
    )


@pytest.mark.parametrize("place", [f"{LAST}--top", f"{LAST}--view-map", f"{LAST}--panel-calls"])
def test_a_link_to_what_is_not_there_yet_leads_there_once_it_is(page: Page, coming: Slow, place: str) -> None:
    begun(page, coming)
    page.evaluate("place => { location.hash = place; }", place)

    said = page.locator(".waiting")
    said.wait_for()
    assert said.inner_text() == "This part is still loading; it opens as soon as it is there."
    assert page.evaluate("scrollY") == 0
    whole(page, coming)
    page.wait_for_function("!document.querySelector('.waiting:not([hidden])')")
    target = page.locator(f"#{place}")
    assert target.is_visible()
    assert 0 <= target.evaluate("one => one.getBoundingClientRect().top") < 1000
    if "panel" in place:
        assert page.locator("dialog[open]").get_attribute("id") == place


def test_an_address_leads_to_its_place_once_that_is_there(page: Page, coming: Slow) -> None:
    page.goto(f"{coming.address}#{LAST}--view-map?feeling=positive", wait_until="commit")
    page.locator(".waiting").wait_for()

    whole(page, coming)

    page.locator(f"#{LAST}--view-map").wait_for()
    page.wait_for_function("scrollY > 0")
    assert page.locator(f"#{LAST}--top select[data-kind=feeling]").input_value() == "positive"


def test_a_link_to_nothing_is_not_waited_for_when_all_is_there(page: Page, coming: Slow) -> None:
    begun(page, coming)
    page.evaluate("location.hash = 'nowhere'")
    page.locator(".waiting").wait_for()

    whole(page, coming)

    page.locator(".waiting").wait_for(state="hidden")
    assert page.evaluate("scrollY") == 0


def test_the_menu_opens_finds_and_leads_on_before_the_rest_is_there(page: Page, coming: Slow) -> None:
    begun(page, coming)
    page.locator(".folded summary").click()
    page.wait_for_function("document.activeElement.closest('.find')")
    page.keyboard.type(f"appliance {COUNT}")

    entries = page.locator(".folded li:visible a")
    assert entries.all_inner_texts() == [f"Buys appliance {COUNT}"]
    entries.first.click()
    page.locator(".waiting").wait_for()
    whole(page, coming)
    page.wait_for_function("scrollY > 0")
    assert page.locator(f"#{LAST}--top h1").is_visible()


@pytest.mark.parametrize("width", [360, 900, 1600])
def test_nothing_jumps_while_the_rest_comes(page: Page, coming: Slow, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 1000})
    page.add_init_script(SHIFTS)
    begun(page, coming)
    before = page.locator("h1").first.bounding_box()
    page.wait_for_timeout(200)

    whole(page, coming)
    page.wait_for_timeout(300)

    assert page.locator("h1").first.bounding_box() == before
    assert page.evaluate("window.shifted ?? 0") < 0.001


def test_pages_that_nobody_asked_for_are_not_laid_out(page: Page, coming: Slow) -> None:
    begun(page, coming)
    whole(page, coming)
    seen = "one => one.firstElementChild.checkVisibility({contentVisibilityAuto: true})"

    assert page.locator("main > article").first.evaluate(seen)
    assert not page.locator(f"#{LAST}--top").evaluate(seen)
    assert page.locator(f"#{LAST}--top .tabs").count() == 1


def test_without_scripts_all_is_there(browser: Browser, coming: Slow) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(coming.address, wait_until="commit")
    page.locator("h1").first.wait_for()
    coming.rest.set()
    page.wait_for_load_state("load")

    last = page.locator(f"#{LAST}--top")
    last.scroll_into_view_if_needed()
    assert page.locator("main > article h1").count() > COUNT
    assert last.locator(".view:visible").count() == last.locator(".view").count() >= 2
    context.close()


def test_in_firefox_a_page_that_comes_slowly_answers_and_leads_on(tmp_path: Path, coming: Slow) -> None:
    with firefox(tmp_path / "profile") as page:
        page.command("browsingContext.navigate", context=page.context, url=coming.address, wait="none")
        _until(page.evaluate, "!!document.querySelector('.search input')")
        page.click(".search input")
        page.press(*f"order {COUNT}")
        _until(page.evaluate, f"document.querySelector('{HITS}')?.textContent.includes('order {COUNT}')")
        assert page.evaluate("document.readyState") == "loading"
        page.evaluate(f"location.hash = '{LAST}--panel-calls'")
        _until(page.evaluate, "!!document.querySelector('.waiting:not([hidden])')")

        coming.rest.set()

        _until(page.evaluate, f"document.querySelector('dialog[open]')?.id === '{LAST}--panel-calls'")
        assert page.wrong == []


def _until(evaluate: object, expression: str) -> None:
    assert callable(evaluate)
    for _ in range(400):
        if evaluate(
            f"(async () => {{ await new Promise((go) => setTimeout(go, 25)); return {expression}; }})()"
        ):
            return
    raise AssertionError(expression)
