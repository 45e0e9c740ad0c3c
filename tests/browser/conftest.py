"""A headless Chromium, the one that the system has: nothing is downloaded."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

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


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A new page that is as large as a poster."""
    opened = browser.new_page(viewport={"width": 2400, "height": 1800})
    yield opened
    opened.close()
