"""A headless Chromium, the one that the system has: nothing is downloaded."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from tests.browser.visiting import JOURNEYS, Visit, written

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a module: its threads would keep others from copying the process."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    assert path is not None, "these tests need Debian's package chromium; leave them out with -m 'not slow'"
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=path, args=FLAGS)


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """One page for all pictures of a module: a new one costs as much as many a picture."""
    opened = browser.new_page()
    yield opened
    opened.close()


@pytest.fixture
def page(tab: Page) -> Page:
    """A page that is as large as a poster, and empty."""
    tab.goto("about:blank")
    tab.set_viewport_size({"width": 2400, "height": 1800})
    return tab


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a project of the gallery, as a folder and as one file."""
    return written(JOURNEYS / "warmtepomp", tmp_path_factory.mktemp("site"))


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """A visit in which nothing goes wrong, and nothing is fetched from elsewhere."""
    context = browser.new_context(viewport={"width": 1600, "height": 1000}, accept_downloads=True)
    visited = Visit(context.new_page())
    yield visited
    context.close()
    assert (visited.wrong, visited.asked) == ([], [])
