"""Whatever text is in paths, messages and files, every format carries it unharmed."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from cjtool.diagnostic import Diagnostic, Edit, Related, Severity
from cjtool.formats import FORMATS, render
from cjtool.lint import Outcome
from cjtool.source import Source, Span

SARIF = Draft4Validator(
    json.loads(Path(__file__).with_name("sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
)
BITS = ["::error::", "%0A", "%", "]]>", "\n", "\r", "\r\n", "\x1b[2J", "\x9b", "\u202e", "\u2028", "שלום", "🔎", "👩‍💻", '"', "'",
        "&", "<", "\\", "\t", " ", "a", "\ud800", "##[group]", ",", ":", "=", "\0", "\ufeff", "[x](1)", "发", "e\u0301"]  # fmt: skip
TEXT = st.lists(st.sampled_from(BITS) | st.characters(), max_size=4).map("".join)
PATHS = TEXT.map(lambda text: Path(text.replace("\0", "") or "x"))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    source = Source(draw(PATHS), draw(TEXT).replace("\ud800", ""))
    ends = sorted(draw(st.tuples(*[st.integers(0, len(source.text))] * 2)))
    return Span(source, ends[0], ends[1])


@st.composite
def outcomes(draw: st.DrawFn) -> Outcome:
    found = draw(st.lists(st.builds(
        Diagnostic,
        rule=st.sampled_from(["schema", "yaml-syntax", "new-one"]),
        severity=st.sampled_from(Severity),
        message=TEXT,
        span=spans(),
        at=TEXT,
        hint=TEXT,
        lens=st.sampled_from(["", "ux"]),
        related=st.lists(st.builds(Related, TEXT, spans()), max_size=2).map(tuple),
        edit=st.none() | st.builds(Edit, spans(), TEXT),
        waived=st.just("") | TEXT,
        baselined=st.booleans(),
    ), max_size=2))  # fmt: skip
    return Outcome((), (), tuple(found), tuple(each.span.path for each in found))


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=30)
@given(outcome=outcomes())
def test_every_text_can_be_written_and_acts_on_no_terminal(name: str, outcome: Outcome) -> None:
    text = render(name, outcome)

    text.encode("utf-8")
    assert text == "" or text.endswith("\n")
    if name != "github":
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

    assert [each["message"] for each in findings] == [
        each.sentence.replace("\ud800", "\ufffd") for each in outcome.diagnostics
    ]


@settings(max_examples=30)
@given(outcome=outcomes())
def test_sarif_stays_sarif(outcome: Outcome) -> None:
    SARIF.validate(json.loads(render("sarif", outcome)))
