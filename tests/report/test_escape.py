"""A text written as Markdown shows that text: no more, no less."""

import os
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cjtool.report.escaping import address, alternative, escape, path, plain

NASTY = [
    "a|b", r"a\|b", r"a\\|b", "\\", "a\\", "`x`", "``", "*x*", "**x**", "_x_", "__init__", "x_", "<b>bold</b>", "<",
    "<!-- x", "<!-- x -->", "-->", "</td>", "<a@b.nl>", "&amp;", "&#64;", "R&D", "- a", "+ a", "* a", "1. a", "12) a",
    "# a", "#", "a #", "## b ##", "> a", "-", "---", "===", ":--", "~~x~~", "~5 to ~10", "$5 and $6", "$$x$$",
    "[x](y)", "![x](y)", "[x]: y", "[^1]", "^", "^1", "x^2^", "[ ] x", "www.x.nl", "WWW.X.NL", "http://x.nl", "HTTPS://X.NL/a_b?c=1",
    "ftp://a.b", "mailto:a@b.nl", "info@x.nl or a.b@c.d", "@team please", ":smile: x", ":+1:", "a\nb", "a  b", "\ta",
    "\u202eabc\u202c", "a\u2028b", "\ufeffx", "\u00a0x", "é_é", "_é", "a < b", "<3", "{{ 1 }}", "{% x %}", "%x", "!", "![",
    "| a | b |\n|---|---|\n| c | d |", "```\ncode\n```", "    code", "a<br>b", "x*", "*", "_", "~", "@", "!!! note", "\\*",
]  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=6)), max_size=4).map("".join)


@given(TEXTS)
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_read_back_as_it_was(read_back: Callable[[str], Any], text: str) -> None:
    assume(plain(text))

    told = read_back(_page(text))

    assert told.words == read_back(_page("Q")).words.replace("Q", " ".join(plain(text).split()))
    assert told.tags == read_back(_page("Q")).tags


@pytest.mark.parametrize("text", NASTY)
def test_each_sort_of_markup_is_read_back_as_text(read_back: Callable[[str], Any], text: str) -> None:
    told = read_back(_page(text))

    assert told.words == read_back(_page("Q")).words.replace("Q", " ".join(plain(text).split()))
    assert told.tags == read_back(_page("Q")).tags


@pytest.mark.slow
@pytest.mark.skipif(
    shutil.which("pandoc") is None and "CI" not in os.environ, reason="pandoc is not installed"
)
def test_pandoc_reads_it_back_too(read_html: Callable[[str], Any]) -> None:
    told, expected = (
        "\n\n".join(
            f"- {index} {written(text)}\n\n| {written(text)} |\n|---|" for index, text in enumerate(NASTY)
        )
        for written in (escape, lambda _: "Q")
    )

    page = read_html(_pandoc(told))

    assert page.tags == read_html(_pandoc(expected)).tags
    assert page.words == " ".join(
        f"{index} {_blank(text)} {_blank(text)}" for index, text in enumerate(NASTY)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Kiest, in 3 stappen - en betaalt (€ 26,40)",
        "Who's next? 100% sure!",
        "Home-visit: 8:30–17:00",
        "R&D + sales",
        "a_b",
    ],
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize("piece", [":" + "a" * 400_000, "_a" * 200_000], ids=["word", "underscores"])
def test_a_long_text_is_gone_through_once(piece: str) -> None:
    """Going through it again for every character would take longer than anyone waits."""
    assert escape(piece).replace("\\", "") == piece


def test_letters_cannot_be_turned_round() -> None:
    assert plain("a\u202eb\u2066c\u0007") == "abc"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://x.nl/a b", "https://x.nl/a%20b"),
        ("https://x.nl/a)b](c", "https://x.nl/a%29b%5D%28c"),
        ("mailto:a@b.nl", "mailto:a@b.nl"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("folder/file.pdf", ""),
    ],
)
def test_a_link_leads_to_the_web_or_nowhere(link: str, expected: str) -> None:
    assert address(link) == expected


def test_a_path_cannot_end_its_link() -> None:
    assert path("my map (1).svg") == "my%20map%20%281%29.svg"


def _page(text: str) -> str:
    """A text in every place that a report has for one."""
    markdown = escape(text)
    return (
        f"## {markdown}\n\n{markdown}\n\n- {markdown}\n- **Goal:** {markdown}\n\n> ‘{markdown}’\n\n1. [{markdown}](#x)\n\n"
        f'| {markdown} | b |\n|---|---|\n| <a id="x"></a>{markdown} | **{markdown}** <br>*{markdown}* <br>{markdown} |\n\n'
        f"[![{alternative(text)}](map.svg)](map.svg)\n"
    )


def _blank(text: str) -> str:
    return " ".join(plain(text).split())


def _pandoc(markdown: str) -> str:
    command = ["pandoc", "-f", "gfm", "-t", "html", "--wrap=none"]
    return subprocess.run(command, input=markdown, capture_output=True, text=True, check=True).stdout
