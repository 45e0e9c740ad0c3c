"""A served page in a browser: it follows the file, shows what is wrong over the last good picture, and tells where a step stands."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

JOURNEYS = Path(__file__).parents[2] / "journeys"

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(JOURNEYS / "warmtepomp", tmp_path / "warmtepomp"))


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "cjtool", "serve", str(folder), "--port", "0"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    yield process.stderr.readline().split()[0]
    process.terminate()
    process.communicate(timeout=10)


def test_a_page_follows_its_file(browser: Browser, address: str, folder: Path) -> None:
    (file,) = folder.rglob("warmtepomp.yaml")
    text = file.read_text("utf-8")
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    wrong: list[str] = []
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{address}warmtepomp/report.html")

    file.write_text(re.sub("title: .*", "title: Een nieuw leven", text, count=1), "utf-8")
    page.locator("h1", has_text="Een nieuw leven").wait_for()

    file.write_text(text.replace("stages:", "stages:\n  - name: [", 1), "utf-8")
    problems = page.locator("#live-problems")
    problems.wait_for(state="visible")
    assert re.search(r"warmtepomp\.yaml:\d+:\d+ hier ontbreekt een waarde", problems.inner_text())
    assert page.locator("h1").inner_text() == "Een nieuw leven"
    assert page.locator("svg").first.is_visible()

    file.write_text(text, "utf-8")
    page.locator("h1", has_text="Van cv-ketel").wait_for()
    problems.wait_for(state="hidden")
    assert wrong == []
    page.close()


def test_the_panel_of_a_step_leads_to_its_line(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.goto(f"{address}warmtepomp/report.html")
    page.get_by_role("tab", name="Kaart").first.click()

    page.locator("svg [data-ref='bevestiging'][data-step]:visible").first.click()

    link = page.locator("dialog[open] a[data-editor]")
    link.wait_for()
    assert link.inner_text() == "Openen in de editor"
    assert re.fullmatch(r"vscode://file/.*warmtepomp\.yaml:282:15", str(link.get_attribute("href")))
    assert Axe().run(page).response["violations"] == []
    page.close()
