"""What people see: marks stand under what is meant, and nothing in a file acts on the terminal."""

import re
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.formats import render
from cjtool.formats.characters import visible, width
from cjtool.formats.excerpts import excerpt
from cjtool.lint import Outcome
from cjtool.source import Source, Span


def quoted(text: str, within: str) -> Span:
    start = within.index(text)
    return Span(Source(Path("a.yaml"), within), start, start + len(text))


def full(span: Span, **options: object) -> str:
    return render("full", Outcome((), (), (Diagnostic("schema", Severity.ERROR, "m", span),)), **options)


def test_a_clean_run_says_nothing() -> None:
    assert render("full", Outcome((), (), ())) == render("concise", Outcome((), (), ())) == ""


def test_a_reason_is_given_once(sample: Outcome) -> None:
    text = render("full", sample)

    assert text.count("empty-stage") == 2
    assert text.count("An empty stage draws an empty column") == 1


def test_waived_and_baselined_findings_are_only_counted(sample: Outcome) -> None:
    text = render("full", sample)

    assert ": waived" not in text
    assert text.endswith(
        "4 errors, 3 warnings and 3 infos in 3 files (1 fact about the client, 1 waived, 1 baselined)\n"
    )


def test_colour_changes_no_text(sample: Outcome) -> None:
    assert re.sub("\x1b\\[[0-9;]*m", "", render("full", sample, colour=True)) == render("full", sample)


@pytest.mark.parametrize(
    ("line", "meant", "shown", "indent", "marked"),
    [
        ("name: Kies", "Kies", "name: Kies", 6, 4),
        ("名前: 発見", "発見", "名前: 発見", 6, 4),
        ("👩‍💻👍🏽 x", "x", "👩‍💻👍🏽 x", 5, 1),
        ("☕\ufe0f e\u0301 x", "x", "☕\ufe0f e\u0301 x", 5, 1),
        ("🇳🇱 x", "x", "🇳🇱 x", 3, 1),
        ("a:\tb", "b", "a:    b", 6, 1),
        ("a: \x1b[31m b", "b", "a: ␛[31m b", 9, 1),
        ("a\u202eb c", "c", "a<U+202E>b c", 11, 1),
        ("# ##[group] x", "x", "# ##\\[group] x", 13, 1),
    ],
)
def test_a_mark_stands_under_what_is_meant(
    line: str, meant: str, shown: str, indent: int, marked: int
) -> None:
    [found] = excerpt(quoted(meant, line), 40)

    assert (found.text, found.indent, found.marked) == (shown, indent, marked)


def test_a_long_line_is_cut_around_the_mark() -> None:
    [found] = excerpt(quoted("HERE", "発" * 500 + "HERE" + "見" * 500), 40)

    assert found.text.startswith("…発")
    assert found.text.endswith("見…")
    assert width(found.text) in {39, 40}
    assert width(found.text.partition("HERE")[0]) == found.indent
    assert found.marked == 4


def test_a_long_mark_is_cut_too() -> None:
    [found] = excerpt(quoted("x" * 500, "a: " + "x" * 500), 40)

    assert (found.text, found.indent) == ("a: " + "x" * 35 + "…", 3)
    assert found.indent + found.marked <= 40


def test_a_line_of_megabytes_takes_no_time() -> None:
    span = quoted("HERE", "x" * 2_000_000 + "HERE" + "y" * 2_000_000)

    assert len(full(span)) < 500


def test_a_mark_at_the_end_of_a_line_takes_one_cell() -> None:
    source = Source(Path("a.yaml"), "a: b\n")

    [found] = excerpt(Span(source, 4, 4), 40)

    assert (found.text, found.indent, found.marked) == ("a: b", 4, 1)


def test_of_a_long_block_the_first_two_lines_and_the_last_are_shown() -> None:
    text = "a: |\n  b\n  c\n  d\n  e\nf: g\n"

    lines = excerpt(Span(Source(Path("a.yaml"), text), 0, text.index("f")), 40)

    assert [(line.number, line.text, line.gap) for line in lines] == [
        (1, "a: |", False),
        (2, "  b", False),
        (5, "  e", True),
    ]


def test_what_is_said_of_a_related_place_goes_below_where_it_does_not_fit() -> None:
    span = quoted("b", "a: b")
    outcome = Outcome(
        (), (), (Diagnostic("schema", Severity.ERROR, "m", span, related=(Related("here " * 4, span),)),)
    )

    assert "- here here" in render("full", outcome, width=80)
    assert "-\n  |    here here" in render("full", outcome, width=20)


def test_a_path_that_looks_like_a_command_is_none(elsewhere: Path) -> None:
    span = Span(Source(Path("::add-mask::a.yaml"), "a: b"), 0, 1)
    outcome = Outcome((), (), (Diagnostic("schema", Severity.ERROR, "::error::m\n::error::m", span),))

    for name in ("full", "concise"):
        assert not [
            line
            for line in render(name, outcome).splitlines()
            if line.lstrip().startswith("::") and "add-mask" in line[:12]
        ]
    assert render("concise", outcome) == "./::add-mask::a.yaml:1:1: error schema: ::error::m␊::error::m\n"


def test_text_without_anything_awkward_stays_as_it_is() -> None:
    assert (
        visible("Schönes “Café” für 5 € – déjà vu 発見 👩‍💻") == "Schönes “Café” für 5 € – déjà vu 発見 👩‍💻"
    )


def test_a_long_line_keeps_its_beginning_where_the_mark_fits_in_it() -> None:
    [found] = excerpt(quoted("name", "  name: " + "x" * 500), 40)

    assert (found.text, found.indent, found.marked) == ("  name: " + "x" * 30 + "…", 2, 4)
