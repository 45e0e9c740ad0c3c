"""A project of hostile texts in two browsers: none of them runs, none is fetched, and pages stay what HTML asks for."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from playwright.sync_api import Browser
from tests.browser.firefox import FirefoxPage, firefox
from tests.browser.hostile import MARK, TEXTS, hostile, nodes, texts_of

from cjtool.app.production import alone
from cjtool.project import Workspace
from cjtool.report.pages import ProjectReports
from cjtool.site.pages import folder, one_file

ALLOWED = re.compile(r"https?://|mailto:|#|data:(?:image|font)/|[\w%./-]+(?:#|$)")
WIDTHS = (360, 1600)
EVERY_PANEL = "[...known.keys()].map(panelOf).forEach(panel => { panel.showModal(); panel.close(); })"


@dataclass(frozen=True)
class HostileSite:
    """A project, and where its pages lie."""

    workspace: Workspace
    pages: tuple[Path, ...]


@pytest.fixture(scope="module", params=TEXTS)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> HostileSite:
    """The pages of a project with one of the texts in every key, as a folder and as one file."""
    home, workspace = tmp_path_factory.mktemp("hostile"), hostile(TEXTS[request.param])
    whole = alone(ProjectReports(workspace, findings=()), workspace.journeys)
    for path, make in folder(whole):
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_bytes(make(b""))
    (home / "single.html").write_text(one_file(whole), encoding="utf-8")
    return HostileSite(workspace, tuple(sorted(home.rglob("*.html"))))


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FirefoxPage]:
    with firefox(tmp_path_factory.mktemp("firefox")) as page:
        yield page


@pytest.mark.slow
def test_every_key_that_takes_a_text_has_one(site: HostileSite) -> None:
    assert site.workspace.problems == ()
    free: dict[str, set[str]] = {}
    for node in nodes(site.workspace):
        without = free.setdefault(type(node).__name__, texts_of(type(node)))
        without -= {key for key in without if MARK in repr(getattr(node, key))}

    assert {name: keys for name, keys in free.items() if keys} == {}
    assert len(free) >= 20


@pytest.mark.slow
def test_pages_are_valid_and_lead_nowhere_but_the_web(site: HostileSite) -> None:
    for path in site.pages:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        root = parser.parse(path.read_text("utf-8"))  # raises ParseError for markup that is not well formed
        elements = [each for each in root.iter() if isinstance(each, Element) and isinstance(each.tag, str)]

        ids = Counter(each.attrib["id"] for each in elements if "id" in each.attrib)
        assert [id for id, times in ids.items() if times > 1] == []
        targets = [
            value
            for each in elements
            for name, value in each.attrib.items()
            if name.rpartition("}")[2] in {"href", "src", "action", "formaction", "data"}
            and (each.tag, value) != ("script", "data:,")  # one that is empty: a pause
        ]
        assert [target for target in targets if not ALLOWED.match(target)] == []
        assert [name for each in elements for name in each.attrib if name.startswith("on")] == []
        assert not {"img", "b", "iframe", "object", "embed", "base"} & {each.tag for each in elements}


@pytest.mark.slow
def test_nothing_runs_in_firefox(started: FirefoxPage, site: HostileSite) -> None:
    started.wrong.clear()
    started.asked.clear()
    for path in site.pages:
        started.open(path.as_uri())
        for width in WIDTHS:
            started.resize(width, 900)
            assert started.evaluate("document.documentElement.scrollWidth") <= width, (path.name, width)
        started.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        started.evaluate(EVERY_PANEL)
        started.press("/", "W", *MARK)
        started.press("\ue00c")
        assert MARK in started.evaluate("document.body.innerText")
    assert (started.wrong, started.asked) == ([], [])


@pytest.mark.slow
def test_nothing_runs_in_chromium(browser: Browser, site: HostileSite) -> None:
    wrong: list[str] = []
    asked: list[str] = []
    page = browser.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    for path in site.pages:
        page.goto(path.as_uri())
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path.name, width)
        page.evaluate(EVERY_PANEL)
        page.keyboard.type(f"/{MARK}")
        assert MARK in page.inner_text("body")
    page.close()
    assert wrong == []
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
