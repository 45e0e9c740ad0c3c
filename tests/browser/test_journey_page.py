"""A journey's page in a browser: what is seen first, lanes that are hidden, and both curves of what is to change."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page
from pypdfium2 import PdfDocument
from tests.browser.visiting import FUTURE, JOURNEYS, REPORT, SINGLE, Visit, written

pytestmark = pytest.mark.slow

LANES = "#view-map svg > [data-lane]"


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1400, 900)])
def test_the_first_screen_tells_whose_journey_it_is_what_is_worst_whose_that_is_and_what_to_do_first(
    browser: Browser, tmp_path: Path, width: int, height: int
) -> None:
    home = written(JOURNEYS / "private-lease", tmp_path)
    for page in _opened(browser, [*home.glob("*/report.html")], width, height):
        article, persona = page.locator("article"), page.locator("article p strong").first
        low, *_, first = page.locator("article .leading li").all()

        assert persona.inner_text().startswith("Persona")
        assert "Eigenaar" in low.inner_text()
        assert first.inner_text().startswith(("Dit eerst doen: ", "Wat deze klantreis"))
        assert max(_bottom(part) for part in (persona, low, first)) <= height
        assert _bottom(first) < _top(article.locator(".views"))


def test_what_to_choose_is_closed_until_it_is_asked_for(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT)
    box = page.locator(".choose")

    assert box.locator("select:visible, input:visible, button:visible").count() == 0
    box.locator("summary").focus()
    page.keyboard.press("Enter")
    assert box.locator("select:visible").count() >= 2


def test_a_hidden_lane_leaves_no_gap_is_named_and_comes_back(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT, "#view-map")
    box, tall = page.locator(".choose"), _height(page)
    lane = page.locator(f"{LANES}[data-lane=emotion]")
    above, below = (page.locator(f"{LANES}[data-lane={name}]") for name in ("actions", "thoughts"))
    between, taken = _top(below) - _top(above), _top(below) - _top(lane)

    box.locator("summary").click()
    box.get_by_label("Emotie").uncheck()

    assert not lane.is_visible()
    assert _top(below) - _top(above) == pytest.approx(between - taken, abs=0.5)
    assert _height(page) == pytest.approx(tall - taken, abs=0.5)
    assert page.locator("#view-map output").inner_text() == "Verborgen op de kaart: Emotie"
    assert page.url.endswith("#view-map?hide=emotion")
    link = page.url
    page.goto("about:blank")
    page.goto(link)
    assert not lane.is_visible()
    assert page.locator("#view-map output").inner_text() == "Verborgen op de kaart: Emotie"
    box.get_by_role("button", name="Alles tonen").click()
    assert lane.is_visible()
    assert _height(page) == pytest.approx(tall, abs=0.5)
    assert page.locator("#view-map output").inner_text() == ""
    assert "?" not in page.url


def test_rows_of_steps_stay_apart_without_their_last_lane(browser: Browser, tmp_path: Path) -> None:
    steps = "".join(f"      - {{name: Step {number}, owner: desk, emotion: 1}}\n" for number in range(45))
    stages = f"  - name: All\n    steps:\n{steps}"
    head = "cjtool: journey/v1\nid: long\ntitle: Long\nowner: desk\ndefine: {teams: {desk: {name: Desk}}}\n"
    (tmp_path / "long.yaml").write_text(f"{head}stages:\n{stages}", encoding="utf-8")
    home = written(tmp_path, tmp_path / "pages")
    for page in _opened(browser, [home / "long/report.html"], 1400, 900):
        page.locator(".choose summary").click()
        page.get_by_role("tab", name="Map").click()
        tall = _height(page)
        lanes = page.locator(LANES).evaluate_all("lanes => lanes.map(lane => lane.dataset.lane)")
        last = lanes[-1]
        assert lanes.count(last) > 1
        free = _free(page, lanes)

        page.locator(f".choose input[value={last}]").uncheck()

        assert _height(page) < tall
        assert _free(page, [lane for lane in lanes if lane != last]) == pytest.approx(free, abs=1)


def test_hiding_a_lane_shows_the_map(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT)
    assert not page.locator("#view-map").is_visible()

    page.locator(".choose summary").click()
    page.get_by_label("Emotie").uncheck()

    assert page.locator("#view-map output").is_visible()


def test_a_hidden_lane_stays_hidden_on_paper_and_is_named_there(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT, "#view-map?hide=emotion")

    page.emulate_media(media="print")

    assert page.locator("#view-map output").is_visible()
    assert not page.locator(".choose summary").is_visible()
    assert not page.locator(f"{LANES}[data-lane=emotion]").is_visible()


def test_the_slider_lets_one_curve_stand_out_and_says_so_in_words(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / FUTURE, "#view-compare")
    slider = page.get_by_role("slider", name="Welke curve voorop staat")
    before, after, between = (
        page.locator(f"#view-compare [data-version={version}]").first
        for version in ("before", "after", "between")
    )
    assert [_opacity(part) for part in (before, after, between)] == [1, 1, 1]
    assert slider.get_attribute("aria-valuetext") == "Beide curves"

    slider.focus()
    page.keyboard.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "De curve van straks, de andere vaag"
    assert 0 < _opacity(before) < _opacity(after) == 1
    page.keyboard.press("End")
    assert [_opacity(part) for part in (before, after, between)] == [0, 1, 0]
    assert page.locator("#view-compare output").inner_text() == "Alleen de curve van straks"
    page.keyboard.press("Home")
    assert [_opacity(part) for part in (before, after, between)] == [1, 0, 0]
    assert slider.get_attribute("aria-valuetext") == "Alleen de curve van eerst"
    page.emulate_media(media="print")
    assert [_opacity(part) for part in (before, after, between)] == [1, 1, 1]


def test_axe_finds_nothing_where_choices_are_open(browser: Browser, pages: Path) -> None:
    for page in _opened(browser, [pages / FUTURE], 900, 900):
        page.locator(".choose summary").click()
        page.get_by_label("Emotie").uncheck()
        page.get_by_role("tab", name="Wat er verandert").click()

        found = Axe().run(page)

        assert found.response["violations"] == [], found.generate_report()


def test_without_scripts_both_curves_are_there(browser: Browser, pages: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((pages / FUTURE).as_uri())

    parts = page.locator("#view-compare [data-version]")
    assert {_opacity(part) for part in parts.all()} == {1}
    assert page.locator("input[type=range]").count() == 0
    context.close()


def test_one_file_speaks_the_language_of_each_journey(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\nname: Nord\nlanguage: en\n", encoding="utf-8")
    for id, language in (("eins", "de"), ("two", "en")):
        (tmp_path / f"{id}.yaml").write_text(_journey(id, language), encoding="utf-8")
    home = written(tmp_path, tmp_path / "pages")
    for page in _opened(browser, [home / SINGLE], 1400, 900):
        assert page.locator(".choose summary").all_text_contents() == [
            "Schritte hervorheben, Zeilen ausblenden",
            "Highlight steps, hide rows",
        ]
        page.locator("article:lang(de) svg [data-step][tabindex]:visible").first.press("Enter")
        assert page.locator("dialog[open] button").all_inner_texts() == ["Link kopieren", "Schließen"]


def test_pains_and_ideas_on_one_screen_are_dimmed_with_their_steps(visit: Visit, pages: Path) -> None:
    page = visit.open(pages / REPORT, "#view-summary?owner=Installatie")
    kept = page.locator("#view-summary [data-step]:not([data-dim]) > title").all_text_contents()
    dimmed = page.locator("#view-summary [data-dim] > title").all_text_contents()

    assert "Radiostilte van acht weken na akkoord" in kept
    assert "Gegevens drie keer doorgeven" in dimmed
    assert "Offerte onleesbaar en zonder netto bedrag" in dimmed


def test_paper_has_whole_rows_under_their_heads_and_no_menus(
    browser: Browser, pages: Path, tmp_path: Path
) -> None:
    page = browser.new_page()
    page.goto((pages / REPORT).as_uri())
    rows = page.evaluate(
        "[...document.querySelectorAll('tbody tr')].map(row => [...row.cells].map(cell => cell.innerText))"
    )
    heads = [_letters(head) for head in page.locator("thead tr").all_text_contents()]
    page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    page.close()

    with closing(PdfDocument(tmp_path / "report.pdf")) as document:
        sheets = [_letters(sheet.get_textpage().get_text_bounded()) for sheet in document]
        assert document.get_page_size(0) == pytest.approx((595, 842), abs=1)
    cut = [row for row in rows if not any(all(_letters(cell) in sheet for cell in row) for sheet in sheets)]
    assert cut == []
    assert any("".join(sheets).count(head) > heads.count(head) for head in heads)
    assert not [
        word for word in ("Zoeken", "uitlichten", "Allestonen", "Rijenfilteren") if word in "".join(sheets)
    ]


def test_twice_as_large_nothing_runs_out_of_the_page(browser: Browser, pages: Path) -> None:
    for page in _opened(browser, [pages / REPORT, pages / FUTURE], 640, 450):
        page.locator(".choose summary").click()

        assert page.evaluate("document.documentElement.scrollWidth") <= 640
        assert page.locator("header.site").bounding_box()["height"] < 200  # type: ignore[index]


def test_forced_colours_leave_tabs_and_choices_to_be_told(browser: Browser, pages: Path) -> None:
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto((pages / REPORT).as_uri())
    chosen, other = (page.locator(f".tabs [aria-selected={is_it}]").first for is_it in ("true", "false"))

    styles = [tab.evaluate("tab => getComputedStyle(tab).borderTopWidth") for tab in (chosen, other)]
    assert styles[0] != styles[1]
    assert page.locator(".leading").evaluate("list => getComputedStyle(list).borderLeftWidth") != "0px"
    context.close()


def test_who_asks_for_less_motion_gets_none(browser: Browser, pages: Path) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto((pages / REPORT).as_uri())

    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate("document.getAnimations().length") == 0
    context.close()


@pytest.mark.parametrize("place", ["warmtepomp-toekomst--step-akkoord", "warmtepomp--step-storing"])
def test_a_link_into_one_file_shows_its_place(visit: Visit, pages: Path, place: str) -> None:
    page = visit.open(pages / SINGLE, f"#{place}")

    shown = "id => { const { top } = document.getElementById(id).getBoundingClientRect(); return 0 <= top && top < 400; }"
    page.wait_for_function(shown, arg=place)
    assert page.evaluate("window.find('Radiostilte van acht weken')")


def _opened(browser: Browser, paths: list[Path], width: int, height: int) -> Iterator[Page]:
    """Pages one after the other on a screen."""
    assert paths
    page = browser.new_page(viewport={"width": width, "height": height})
    for path in paths:
        page.goto(path.as_uri())
        yield page
    page.close()


def _letters(text: str) -> str:
    """A text without blanks and hyphens, which the ends of lines may have or not."""
    return re.sub(r"[\s\u00ad\u0002\ufffe-]", "", text)


def _top(part: Locator) -> float:
    return float(part.evaluate("part => part.getBoundingClientRect().top + scrollY"))


def _bottom(part: Locator) -> float:
    return float(part.evaluate("part => part.getBoundingClientRect().bottom + scrollY"))


def _height(page: Page) -> float:
    return float(page.locator("#view-map svg").evaluate("picture => picture.getBoundingClientRect().height"))


def _free(page: Page, lanes: list[str]) -> float:
    """What is free between the first row of steps and the second."""
    shown = page.locator(LANES).locator("visible=true")
    start = lanes.index("stages", lanes.index("stages") + 1)
    return _top(shown.nth(start)) - _bottom(shown.nth(start - 1))


def _opacity(part: Locator) -> float:
    return float(part.evaluate("part => getComputedStyle(part).opacity"))


def _journey(id: str, language: str) -> str:
    return f"""\
cjtool: journey/v1
id: {id}
title: {id}
language: {language}
stages:
  - name: A
    steps:
      - {{id: one, name: One, emotion: -1, owner: alpha}}
      - {{id: two, name: Two, emotion: 1, owner: beta}}
define:
  teams:
    alpha: {{name: Alpha}}
    beta: {{name: Beta}}
"""
