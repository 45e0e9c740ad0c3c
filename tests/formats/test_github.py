"""Workflow commands, decoded as the runner of GitHub Actions does."""

from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.formats import render
from cjtool.lint import Outcome
from cjtool.source import Source, Span


def decode(line: str) -> tuple[str, dict[str, str], str] | None:
    """As `ActionCommand.TryParseV2`: name, properties and data."""
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    name, _, written = line[2:end].partition(" ")
    pairs = [pair.split("=", 1) for pair in written.strip().split(",") if pair]
    properties = {pair[0]: unescape(pair[1], "\r\n:,%") for pair in pairs if len(pair) == 2 and pair[1]}
    return name, properties, unescape(line[end + 2 :], "\r\n%")


def unescape(text: str, characters: str) -> str:
    for character in characters:
        text = text.replace(f"%{ord(character):02X}", character)
    return text


def decoded(outcome: Outcome) -> list[tuple[str, dict[str, str], str]]:
    lines = [line for line in render("github", outcome).replace("\r", "\n").split("\n") if line]
    found = [command for command in map(decode, lines) if command]
    assert len(found) == len(lines)
    return found


def about(
    message: str, path: str = "a.yaml", text: str = "a: b\nc: d\n", start: int = 0, end: int = 1
) -> Outcome:
    span = Span(Source(Path(path), text), start, end)
    return Outcome(
        (), (), (Diagnostic("schema", Severity.ERROR, message, span, related=(Related("::x", span),)),)
    )


def test_what_stands_becomes_one_command_each(sample: Outcome, elsewhere: Path) -> None:
    commands = decoded(sample)

    assert [properties["title"] for _, properties, _ in commands] == [
        each.rule for each in sample.diagnostics if not each.waived and not each.baselined
    ]
    assert {name for name, _, _ in commands} == {"error", "warning", "notice"}


@pytest.mark.parametrize(
    "awkward", ["::error::x", "%0A", "%250A", "a\nb", "a\r\n::set-env name=x::y", "a,b:c=d", "☕]]>"]
)
def test_awkward_text_comes_out_as_it_went_in(awkward: str, elsewhere: Path) -> None:
    [(name, properties, data)] = decoded(about(awkward, path=f"{awkward}.yaml"))

    assert name == "error"
    assert properties["file"] == f"{awkward}.yaml"
    assert data == f"{awkward}\n::x: {awkward}.yaml:1:1"


@pytest.mark.parametrize("name", ["github", "azure"])
def test_what_reorders_or_hides_text_is_shown(name: str, elsewhere: Path) -> None:
    written = render(name, about("a\u202eb\x1b[2Jc\u200bd", path="e\u2066.yaml"))

    assert "a<U+202E>b␛[2Jc<U+200B>d" in written
    assert "e<U+2066>.yaml" in written


def test_columns_are_given_only_on_one_line(elsewhere: Path) -> None:
    [(_, one, _)], [(_, two, _)] = decoded(about("m")), decoded(about("m", end=6))

    assert one == {
        "file": "a.yaml",
        "line": "1",
        "endLine": "1",
        "col": "1",
        "endColumn": "2",
        "title": "schema",
    }
    assert two == {"file": "a.yaml", "line": "1", "endLine": "2", "title": "schema"}


def test_a_hundred_findings_are_a_hundred_commands(elsewhere: Path) -> None:
    once = about("m")

    assert len(decoded(Outcome((), (), once.diagnostics * 100))) == 100
