"""Markup in fewer bytes is the same page: html5lib, which reads as browsers do, makes the same elements of both."""

from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.app.production import alone
from cjtool.project import read
from cjtool.render.elements import escaped, quoted
from cjtool.report.blocks import Heading, Item, Items, Quote, Report, Table, TextBlock
from cjtool.report.inline import Aside, FindingText, Jump, Strong, Web, series, stack
from cjtool.report.pages import ProjectReports
from cjtool.report.sort_keys import keyed
from cjtool.report.write import html
from cjtool.site.addresses import InOneFile
from cjtool.site.lean_markup import lean
from cjtool.site.pages import folder

JOURNEYS = Path(__file__).parents[2] / "journeys"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_NAMESPACES = ("xmlns", "{http://www.w3.org/2000/xmlns/}xmlns", "{http://www.w3.org/2000/xmlns/}xlink")

Told = tuple[str, tuple[tuple[str, str], ...], tuple["Told | str", ...]]
"""An element by its name, its attributes and what is in it."""


def told(markup: str) -> Told:
    """What a browser makes of a page, without the ends of lines between its elements; well formed, or a ParseError."""
    parser = html5lib.HTMLParser(strict=True)
    return _element(parser.parse(f"<!doctype html><html lang=en><title>T</title><body>{markup}"))


def _element(element: Element) -> Told:
    attributes = {
        "href" if name == _XLINK else name: value
        for name, value in element.attrib.items()
        if name not in _NAMESPACES and (name, value) != ("scope", "col")
    }
    inside: list[Told | str] = [_between(element.text)]
    for each in element:
        inside += [_element(each), _between(each.tail)]
    return str(element.tag), tuple(sorted(attributes.items())), tuple(part for part in inside if part)


def _between(text: str | None) -> str:
    return text if text and text.strip("\n") else ""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["warmtepomp", "crm-software"])
def test_lean_pages_are_the_same_pages(name: str) -> None:
    (workspace,) = read([JOURNEYS / name], date(2026, 11, 22)).workspaces
    for path, make in folder(alone(ProjectReports(workspace), workspace.journeys)):
        if path.suffix != ".html":
            continue
        page = make(b"").decode()
        main = page[page.index("<article") : page.rindex("</article>") + len("</article>")]

        assert told(lean(main)) == told(main)
        assert len(lean(main)) < 0.95 * len(main)


texts = st.text(st.sampled_from(" \n\"'=<>`&;/ab#\u00e9") | st.characters(codec="utf-8"), max_size=12)
words = texts.map(lambda text: text or "x")
inline = st.one_of(
    texts,
    st.builds(Strong, texts),
    st.builds(Aside, texts),
    st.builds(FindingText, texts),
    st.builds(Jump, words, words),
    st.builds(Web, words, words.map("https://a.example/{}".format)),
    st.builds(keyed, words, st.floats(-1e6, 1e6)),
)
lines = (
    inline | st.builds(series, st.lists(inline, max_size=3)) | st.builds(stack, st.lists(inline, max_size=3))
)
blocks = st.one_of(
    st.builds(TextBlock, lines),
    st.builds(Quote, lines),
    st.builds(Heading, st.integers(1, 3), lines),
    st.builds(
        lambda items: Items(tuple(items)), st.lists(st.builds(Item, lines, st.tuples(lines)), max_size=3)
    ),
    st.builds(lambda head, cells: Table((head, head), ((cells, cells), (head, cells))), words, lines),
)


@given(st.lists(blocks, min_size=1, max_size=5))
def test_whatever_a_report_tells_stays_what_it_is(written: list[object]) -> None:
    report = Report("Title", "en", tuple(written))  # type: ignore[arg-type]
    article = html.article(report, InOneFile("trip", frozenset()))

    assert told(lean(f"<article>\n{article}\n</article>")) == told(f"<article>\n{article}\n</article>")


@given(texts, texts)
def test_whatever_a_picture_says_stays_what_it_is(one: str, other: str) -> None:
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n'
        f'<a xlink:href="{quoted(one)}">\n<text class="A">{escaped(other)}</text>\n</a>\n'
        f'<g data-way="" aria-label="{quoted(other)}">\n<title>{escaped(one)}</title>\n<use href="{quoted(other)}"/>\n'
        f'<rect width="1" class="A"/>\n</g>\n</svg>'
    )

    assert told(lean(picture)) == told(picture)


def test_what_html_lets_writers_leave_out_is_left_out() -> None:
    table = '<table>\n<thead>\n<tr><th scope="col">A b</th></tr>\n</thead>\n<tbody>\n<tr><td data-sort="1">It&#x27;s</td></tr>\n</tbody>\n</table>'

    assert lean(f"<div>\n<p>Hi</p>\n{table}\n</div>") == (
        "<div><p>Hi<table><thead><tr><th>A b<tbody><tr><td data-sort=1>It's</table></div>"
    )
    assert (
        lean('<p>A <a href="#a">b</a></p>\n<p class="x y">c</p>')
        == '<p>A <a href=#a>b</a><p class="x y">c</p>'
    )
