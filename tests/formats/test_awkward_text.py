"""Whatever text is in paths, messages and files, every format carries it unharmed."""

import json
import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from tests.formats import oracles

from cjtool.diagnostic import Diagnostic, Edit, Related, Severity
from cjtool.formats import FORMATS, render
from cjtool.formats.characters import pieces, unhidden, visible, width
from cjtool.formats.xml import allowed
from cjtool.lint import Outcome
from cjtool.runners import broken
from cjtool.source import Source, Span

SARIF = Draft4Validator(
    json.loads(Path(__file__).with_name("sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
)
BITS = ["::error::", "%0A", "%", "]]>", "\n", "\r", "\r\n", "\x1b[2J", "\x9b", "\u202e", "\u2028", "שלום", "🔎", "👩‍💻", '"', "'",
        "&", "<", "\\", "\t", " ", "a", "\ud800", "##[group]", ",", ":", "=", "\0", "\ufeff", "[x](1)", "发", "\ud83d\ude00", "\udfff", "e\u0301"]  # fmt: skip
TEXT = st.lists(st.sampled_from(BITS) | st.characters(), max_size=4).map("".join)
LONE = re.compile("[\ud800-\udfff]")
"""Surrogates: halves of characters, which no file of UTF-8 holds, alone or in pairs."""
PATHS = TEXT.map(lambda text: Path(text.replace("\0", "") or "x"))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    source = Source(draw(PATHS), LONE.sub("", draw(TEXT)))
    ends = sorted(draw(st.tuples(*[st.integers(0, len(source.text))] * 2)))
    return Span(source, ends[0], ends[1])


@st.composite
def outcomes(draw: st.DrawFn) -> Outcome:
    found = draw(st.lists(st.builds(
        Diagnostic,
        rule=st.sampled_from(["schema", "yaml-syntax", "new-one"]),
        severity=st.sampled_from(Severity),
        worded=TEXT,
        span=spans(),
        at=TEXT,
        advice=TEXT,
        lens=st.sampled_from(["", "ux"]),
        related=st.lists(st.builds(Related, TEXT, spans()), max_size=2).map(tuple),
        fix=st.lists(st.builds(Edit, spans(), TEXT), max_size=2).map(lambda edits: lambda: tuple(edits)),
        waived=st.just("") | TEXT,
        baselined=st.booleans(),
    ), max_size=2))  # fmt: skip
    return Outcome((), (), tuple(found), tuple(each.span.path for each in found))


def written(text: str) -> str:
    """A text as UTF-8 can hold it: each surrogate, which is no character, is told as U+FFFD."""
    return LONE.sub("\ufffd", text)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=30)
@given(outcome=outcomes())
def test_every_text_can_be_written_and_acts_on_no_terminal(name: str, outcome: Outcome) -> None:
    text = render(name, outcome)

    text.encode("utf-8")
    assert text == "" or text.endswith("\n")
    acting = {char for char in text if unicodedata.category(char) == "Cc" or char in "\u202e\u2028\ufeff"}
    assert acting <= {"\n"}


@settings(max_examples=30)
@given(outcome=outcomes(), width=st.integers(1, 120))
def test_full_never_begins_a_line_as_a_command(outcome: Outcome, width: int) -> None:
    for line in render("full", outcome, width=width).splitlines():
        assert line.lstrip().startswith("::: ") or not line.lstrip().startswith("::")
        assert "##[" not in line


@settings(max_examples=30)
@given(outcome=outcomes())
def test_concise_has_one_line_for_each_that_stands(outcome: Outcome) -> None:
    lines = render("concise", outcome).split("\n")[:-1]

    assert len(lines) == sum(not each.waived and not each.baselined for each in outcome.diagnostics)
    assert not [line for line in lines if line.lstrip().startswith("::") or "##[" in line]


@settings(max_examples=30)
@given(outcome=outcomes())
def test_json_says_what_was_said(outcome: Outcome) -> None:
    findings = json.loads(render("json", outcome))["findings"]

    assert [each["message"] for each in findings] == [written(each.sentence) for each in outcome.diagnostics]


@settings(max_examples=30)
@given(outcome=outcomes())
def test_sarif_stays_sarif(outcome: Outcome) -> None:
    SARIF.validate(json.loads(render("sarif", outcome)))


@settings(max_examples=30)
@given(outcome=outcomes())
def test_grouped_has_no_line_of_its_own_making(outcome: Outcome) -> None:
    lines = render("grouped", outcome).split("\n")

    files = {each.span.path for each in outcome.diagnostics if each.stands}
    assert sum(line.startswith("  ") and line[2:].lstrip()[:1].isdigit() for line in lines) >= len(files)
    assert not [line for line in lines if line.lstrip().startswith("::") or "##[" in line]


@settings(max_examples=30)
@given(outcome=outcomes())
def test_jsonl_is_json_line_by_line(outcome: Outcome) -> None:
    lines = render("jsonl", outcome).splitlines()

    assert [json.loads(line) for line in lines] == json.loads(render("json", outcome))["findings"]


@settings(max_examples=30)
@given(outcome=outcomes())
def test_azure_says_what_was_said(outcome: Outcome) -> None:
    commands = oracles.azure(render("azure", outcome))

    said = [data for _, data in commands]
    stand = [each for each in outcome.diagnostics if each.stands]
    assert len(said) == len(stand)
    sentences = [broken(unhidden(written(each.sentence)), "\\[") for each in stand]
    assert all(text.startswith(sentence) for text, sentence in zip(said, sentences, strict=True))


@settings(max_examples=30)
@given(outcome=outcomes())
def test_gitlab_and_rdjson_say_what_was_said(outcome: Outcome) -> None:
    issues = json.loads(render("gitlab", outcome))
    stand = [written(each.sentence) for each in outcome.diagnostics if each.stands]

    assert [issue["description"].partition(": ")[2] for issue in issues] == stand
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    messages = [each["message"] for each in oracles.rdjson(render("rdjson", outcome))]
    assert all(message.startswith(said) for message, said in zip(messages, stand, strict=True))


@settings(max_examples=30)
@given(outcome=outcomes())
def test_xml_says_what_was_said_but_for_what_it_forbids(outcome: Outcome) -> None:
    stand = sorted(allowed(each.sentence) for each in outcome.diagnostics if each.stands)
    root = oracles.junit(render("junit", outcome))
    cases = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]

    assert sorted(each.get("message", "") for each in root.iter("failure")) == stand
    assert len(set(cases)) == len(cases)
    errors = ElementTree.fromstring(render("checkstyle", outcome)).iter("error")
    assert sorted(each.get("message", "") for each in errors) == stand


@settings(max_examples=30)
@given(outcome=outcomes())
def test_markdown_shows_what_was_said(outcome: Outcome) -> None:
    rows = oracles.markdown(render("markdown", outcome))

    assert [_bare(row[3]) for row in rows] == [
        _bare(visible(each.sentence)) for each in outcome.diagnostics if each.stands
    ]


def _bare(text: str) -> str:
    """A message without blanks, of which a page shows fewer, and backticks, which become code."""
    return "".join(text.replace("`", "").split())


@given(TEXT)
def test_a_text_is_as_wide_as_its_characters_together(text: str) -> None:
    assert width(text) == sum(piece.cells for piece in pieces(text))
