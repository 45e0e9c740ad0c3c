"""A report as HTML tells what it tells as Markdown, and no text in it becomes markup."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.report.conftest import TODAY, Page, by_github

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.project import Workspace, read
from cjtool.report.blocks import Heading, Item, Items, Quote, Report, Table, TextBlock
from cjtool.report.inline import Aside, FindingText, Illustration, Jump, Strong, Target, Web, say, stack
from cjtool.report.pages import index_page, journey_page
from cjtool.report.write import html, markdown
from cjtool.source import Source, Span

GALLERY = Path(__file__).parents[2] / "journeys"
PROJECTS = sorted(path.parent.name for path in GALLERY.glob("*/cjtool.yaml"))
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "[x](javascript:alert(1))",
    r"a\|b",
    "a|b",
    "`x` ``",
    ":" + "a" * 1000,
    "&lt;b&gt; &amp;",
    "{x} {{ 1 }}",
    "</article></table>",
]


def path(target: Target) -> str:
    """Where a target lies in a folder of these tests."""
    return f"{target.kind}/{target.journey}/{target.file}"


class Here:
    """Places as they are, and pages and pictures of these tests."""

    def place(self, anchor: str) -> str:
        return anchor

    def to(self, page: Target | None, anchor: str) -> str:
        return (path(page) if page else "") + (f"#{anchor}" if anchor else "")

    def picture(self, shown: Illustration) -> str:
        source = path(shown.target)
        return f'<p><a href="{source}"><img src="{source}" alt="{shown.name}"></a></p>'


def pages(workspace: Workspace) -> list[Report]:
    """Every report of a project, and its index."""
    findings = [
        Diagnostic("a-rule", Severity.WARNING, r"`a\|b` is `x`", Span(Source(file.source.path, "a\n"), 0, 1))
        for file in workspace.files
    ]
    listed = [journey_page(journey, workspace, diagnostics=findings) for journey in workspace.journeys]
    return [index_page(workspace, diagnostics=findings), *listed]


@pytest.mark.parametrize("name", PROJECTS)
def test_html_tells_what_markdown_tells(name: str, read_html: Callable[[str], Any]) -> None:
    [workspace] = read([GALLERY / name], TODAY).workspaces
    for report in pages(workspace):
        written = html.article(report, Here())
        told, expected = read_html(written), by_github(markdown.write(report, path))

        assert told.words == expected.words
        assert _links(told) == _links(expected)
        assert _count(told, "tr", "td", "th", "li") == _count(expected, "tr", "td", "th", "li")
        assert written.count('<th scope="col">') == _count(told, "th")[0]
        assert all(id for tag, id in told.tags if tag in {"h1", "h2", "h3"})


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_markup(text: str, read_html: Callable[[str], Any]) -> None:
    told, usual = (read_html(html.article(_everywhere(value), Here())) for value in (text, "Qzq"))

    assert told.words == usual.words.replace("Qzq", text)
    assert told.tags == usual.tags


def test_a_link_leads_to_the_web_or_nowhere() -> None:
    written = [
        html.article(Report("t", "en", (TextBlock(Web("x", target)),)), Here())
        for target in ("javascript:alert(1)", "https://x.nl/?a=1&b='\"")
    ]

    assert "href" not in written[0]
    assert '<a href="https://x.nl/?a=1&amp;b=%27%22">x</a>' in written[1]


def _everywhere(text: str) -> Report:
    cell = stack([text, Strong(text), Aside(text), say("is {what}", what=text), Jump(text, "x")])
    return Report(
        text,
        "en",
        (
            Heading(1, text),
            TextBlock(cell),
            Quote(text),
            Items((Item(text, (text,)),)),
            Table((text,), ((cell,), (FindingText(text.replace("`", "")),) if "`" not in text else (text,))),
        ),
    )


def _links(page: Page) -> list[str]:
    return [told for tag, told in page.tags if tag in {"a", "img"} and ("/" in told or "#" in told)]


def _count(page: Page, *tags: str) -> list[int]:
    return [sum(1 for tag, _ in page.tags if tag == wanted) for wanted in tags]
