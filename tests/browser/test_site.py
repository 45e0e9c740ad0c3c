"""Pages in a browser, opened from a disk: what they answer to, by mouse and by keys, and that nothing is fetched."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from tests.browser.visiting import INDEX, JOURNEYS, REPORT, SINGLE, STEP, Visit, written

from cjtool.project import read
from cjtool.render import svg
from cjtool.site.figures import Drawings

_ALONE = "picture.style.cssText = 'position:absolute;left:0;top:0;width:1600px;max-width:none;min-width:0';"
"""Puts a picture in the corner of a page that holds nothing else."""

RULES: dict[str, dict[str, Any]] = {
    "light": {"resultTypes": ["violations"]},
    "dark": {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]},
}
"""What axe is asked to look at: it lists every part with something wrong, and one of those that are right."""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", [INDEX, REPORT, SINGLE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_at_any_width(browser: Browser, pages: Path, name: str, scheme: str) -> None:
    """One file has no part that other pages lack, so one width will do; what the dark changes is colours alone."""
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto((pages / name).as_uri())
    for width in (900, 1600, 360):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width

        if name != SINGLE or width == 360:
            found = Axe().run(page, options=RULES[scheme])
            assert found.response["violations"] == [], found.generate_report()
    for step in page.locator("svg [data-step][tabindex]:visible").all()[:1]:
        step.press("Enter")
        found = Axe().run(page, context="dialog[open]", options=RULES[scheme])  # all else is inert
        assert found.response["violations"] == [], found.generate_report()
        assert found.response["passes"]
    context.close()


@pytest.mark.parametrize("name", [REPORT, SINGLE])
def test_a_step_opens_its_panel_by_mouse_and_by_keys(visit: Visit, pages: Path, name: str) -> None:
    page = visit.open(pages / name)
    page.get_by_role("tab", name="Kaart").first.click()
    step, panel = page.locator(f"{STEP}:visible").first, page.locator("dialog[open]")
    title = str(step.get_attribute("aria-label"))

    step.click()
    assert panel.locator("h2").inner_text() == title
    page.keyboard.press("Escape")
    assert panel.count() == 0
    step.focus()
    page.keyboard.press("Enter")
    assert panel.locator("h2").inner_text() == title
    page.keyboard.press("Escape")
    assert panel.count() == 0
    assert page.evaluate("document.activeElement.dataset.ref") == step.get_attribute("data-ref")


def test_a_link_to_a_panel_opens_it(visit: Visit, pages: Path) -> None:
    page, place = visit.open(pages / INDEX), "panel-akkoord"

    page.goto(f"{(pages / REPORT).as_uri()}#{place}")

    assert page.locator("dialog[open]").get_attribute("id") == place
    assert page.locator("dialog[open]").evaluate("panel => panel.scrollTop") == 0


@pytest.mark.parametrize("name", [REPORT, SINGLE])
def test_behind_a_panel_that_a_link_opens_its_step_is_in_sight_and_gets_the_focus(
    visit: Visit, pages: Path, name: str
) -> None:
    place = "panel-akkoord" if name == REPORT else "warmtepomp--panel-akkoord"
    page = visit.open(pages / name, f"#{place}")
    row = page.locator(f"tr:has(#{place.replace('panel', 'step')})")
    assert page.locator("dialog[open]").get_attribute("id") == place

    page.keyboard.press("Escape")

    page.wait_for_function("document.activeElement.matches('tr')")
    assert row.evaluate("row => row === document.activeElement")
    assert row.evaluate(
        "row => 0 < row.getBoundingClientRect().top && row.getBoundingClientRect().top < 1000"
    )


def test_in_a_picture_tab_stops_only_where_something_opens(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT, "#view-map")
    page.locator("#view-map .sheet").focus()

    for _ in page.locator("#view-map [tabindex='0'], #view-map a").all()[1:]:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.matches('#view-map [data-step][tabindex], #view-map a')")
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('#view-map')")


def test_in_the_flow_the_box_of_a_step_opens_it_and_no_arrow_does_by_keys(
    visit: Visit, tmp_path: Path
) -> None:
    page = visit.open(written(JOURNEYS / "vivan-los-tacos", tmp_path) / "delivery/report.html", "#view-flow")
    stops = page.locator("#view-flow [data-step][tabindex]")

    assert stops.count() == page.evaluate("known.size")
    assert page.locator("#view-flow [data-way][data-step]").count() > 0
    assert page.locator("#view-flow [data-way][tabindex]").count() == 0
    name = str(stops.first.get_attribute("aria-label"))
    assert str(stops.first.locator("title").first.text_content()).startswith(name)
    stops.first.press("Enter")
    assert page.locator("dialog[open] h2").inner_text() == name


def test_views_are_tabs_that_arrows_turn(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT)
    tabs, views = page.get_by_role("tab"), page.locator(".view:visible")
    assert views.get_attribute("id") == "view-summary"
    assert tabs.count() >= 3

    tabs.first.focus()
    page.keyboard.press("ArrowRight")
    assert views.get_attribute("id") == "view-map"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert views.count() == 1
    assert page.evaluate("document.activeElement.getAttribute('aria-selected')") == "true"
    page.keyboard.press("Home")
    assert views.get_attribute("id") == "view-summary"


def test_everything_is_there_without_scripts(browser: Browser, pages: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((pages / REPORT).as_uri())

    assert page.locator(".view:visible").count() == page.locator(".view").count() >= 3
    assert page.locator("table:visible").count() == page.locator("table").count()
    context.close()


@pytest.mark.parametrize("name", [REPORT, SINGLE])
def test_steps_that_match_a_choice_stand_out_and_a_link_gives_the_same_view(
    visit: Visit, pages: Path, name: str
) -> None:
    page = visit.open(pages / name)
    box = page.locator("article:has(.choose) .choose").first
    choice, dimmed = box.locator("select[data-kind=feeling]"), page.locator("svg [data-dim]")
    assert dimmed.count() == 0

    box.locator("summary").click()
    choice.focus()
    page.keyboard.press("ArrowDown")
    chosen = choice.input_value()
    assert dimmed.count() > 0
    counted = box.locator("output").inner_text()
    assert counted
    link, before = page.url, dimmed.count()
    assert link.endswith(f"?feeling={chosen}")

    page.goto("about:blank")
    page.goto(link)
    assert (choice.input_value(), box.locator("output").inner_text()) == (chosen, counted)
    assert dimmed.count() == before
    box.get_by_role("button").click()
    assert (dimmed.count(), box.locator("output").inner_text()) == (0, "")
    assert "?" not in page.url


def test_without_scripts_there_is_nothing_to_choose(browser: Browser, pages: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((pages / REPORT).as_uri())

    assert page.locator("fieldset, select").count() == 0
    context.close()


@pytest.mark.parametrize("name", [REPORT, SINGLE])
def test_the_way_back_closes_a_panel_and_the_address_leads_to_it(
    visit: Visit, pages: Path, name: str
) -> None:
    page = visit.open(pages / name)
    page.get_by_role("tab", name="Kaart").first.click()
    step, panel = page.locator(f"{STEP}:visible").first, page.locator("dialog[open]")

    step.click()
    assert page.url.endswith(f"#{panel.get_attribute('id')}")
    page.go_back()
    assert panel.count() == 0
    assert "#" not in page.url
    entries = page.evaluate("history.length")
    for key, element in (("Escape", "h2"), ("Enter", "[data-close]")):
        step.click()
        panel.locator(element).press(key)
        page.wait_for_url(lambda url: "#" not in url)
        assert panel.count() == 0
        assert page.evaluate("history.length") == entries


def test_a_step_that_has_the_focus_is_named_with_its_owner_until_escape(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT)
    page.get_by_role("tab", name="Kaart").first.click()
    step, tip = page.locator(f"{STEP}[tabindex]:visible").first, page.locator(".tip")

    step.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    step.evaluate("step => step.focus({preventScroll: true})")
    assert str(step.get_attribute("aria-label")) in tip.inner_text()
    assert tip.locator("small").inner_text()
    page.keyboard.press("Escape")
    assert tip.count() == 0


def test_pictures_that_share_their_looks_are_the_same_to_the_pixel(browser: Browser, pages: Path) -> None:
    (workspace,) = read([JOURNEYS / "warmtepomp"], date(2026, 11, 22)).workspaces
    page = browser.new_page(viewport={"width": 1600, "height": 1200})

    for view in ("summary", "map", "blueprint"):
        page.goto((pages / SINGLE).as_uri())
        alone = f"""() => {{
            const picture = document.querySelector("#warmtepomp--view-{view} svg");
            for (const part of document.body.children) part.style.display = "none";
            document.body.append(document.querySelector("svg.outlines"), picture);
            document.querySelector("svg.outlines").style.display = "";
            {_ALONE}
        }}"""
        page.evaluate(alone)
        shared = page.screenshot()
        scene = Drawings(workspace, None).of(view, workspace.journeys[0])[0]
        own = svg.render(scene, fonts="page", language="nl", page=svg.InPage("own-")).partition("\n")[2]
        page.evaluate(
            f"markup => {{ document.body.innerHTML = markup; const picture = document.body.firstElementChild; {_ALONE} }}",
            own,
        )
        assert page.screenshot() == shared
    page.close()
