"""Projects written in place, and Markdown read back by programs that are not ours."""

import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import cmarkgfm
import pytest
from markdown_it import MarkdownIt

from cjtool.project import Workspace, load
from cjtool.source import Source

TODAY = date(2026, 6, 1)


@dataclass
class Page(HTMLParser):
    """What a reader gets: the elements with what they refer to, and the text without markup."""

    tags: list[tuple[str, str]] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append((tag, told.get("href") or told.get("id") or told.get("src") or ""))
        self.text += (
            f" {told['alt']} " if told.get("alt") else " " if tag not in {"a", "em", "strong", "code"} else ""
        )

    def handle_data(self, data: str) -> None:
        self.text += data

    @property
    def words(self) -> str:
        """The text with its blanks made one."""
        return " ".join(self.text.split())


def by_github(markdown: str) -> Page:
    """As GitHub reads it: tables, strikethrough, and addresses that become links by themselves."""
    options = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
    return _read(cmarkgfm.github_flavored_markdown_to_html(markdown, options))


def by_markdown_it(markdown: str) -> Page:
    """As a second, unrelated program reads it."""
    return _read(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))


def _read(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    return page


READERS = {"github": by_github, "markdown-it": by_markdown_it}


@pytest.fixture(params=READERS)
def read_back(request: pytest.FixtureRequest) -> Callable[[str], Page]:
    """Each of the programs that read Markdown."""
    return READERS[request.param]


@pytest.fixture
def read_html() -> Callable[[str], Page]:
    """What a reader gets of HTML that another program made."""
    return _read


@pytest.fixture
def project() -> Callable[..., Workspace]:
    """A project of files given as `name=text`; each must be without problems."""

    def made(library: str = "", **journeys: str) -> Workspace:
        texts = {"cjtool.yaml": "cjtool: project/v1\nname: Shop\n" + textwrap.dedent(library)}
        texts |= {
            f"{id.replace('_', '-')}.yaml": "cjtool: journey/v1\n" + textwrap.dedent(text)
            for id, text in journeys.items()
        }
        root = Path("shop")
        workspace = load(root, [Source(root / name, text) for name, text in texts.items()], TODAY)
        assert [problem.sentence for problem in workspace.problems] == []
        return workspace

    return made
