"""Every file in `broken/` says what is wrong with it; `broken/expected.txt` is what they say.

`python tests/test_broken.py` writes it again: a changed message is a reviewed diff.
"""

from datetime import date
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic
from cjtool.files import Disk
from cjtool.project import load
from cjtool.project.files import read_source
from cjtool.source import Source, Span

FOLDER = Path(__file__).parent / "broken"
EXPECTED = FOLDER / "expected.txt"
FILES = sorted(FOLDER.glob("*.yaml"))


def problems(path: Path) -> tuple[Diagnostic, ...]:
    source = read_source(str(path), Path(path.name), Disk())
    if isinstance(source, Diagnostic):
        return (source,)
    return load(Path(), [source], date(2026, 11, 22)).problems


def shown(diagnostic: Diagnostic) -> str:
    """A problem on one line, what stands at its place, and the places related."""
    lines = [
        f"{place(diagnostic.span)} {diagnostic.rule}: {diagnostic.sentence}",
        f"    {quoted(diagnostic.span)}",
    ]
    lines += [f"    {each.message} at {place(each.span)}: {quoted(each.span)}" for each in diagnostic.related]
    return "\n".join(lines)


def place(span: Span) -> str:
    end = f"{span.end_column}" if span.end_line == span.line else f"{span.end_line}:{span.end_column}"
    return f"{span.path}:{span.line}:{span.column}-{end}"


def quoted(span: Span) -> str:
    text = span.text if len(span.text) <= 60 else f"{span.text[:59]}…"
    return ascii(text) if any(not character.isprintable() for character in text) else repr(text)


def written() -> str:
    return "\n".join("\n".join(map(shown, problems(path))) + "\n" for path in FILES)


def test_each_broken_file_says_what_is_wrong() -> None:
    assert written() == EXPECTED.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_has_a_problem_at_a_place_in_it(path: Path) -> None:
    found = problems(path)

    assert found
    for each in found:
        for span in (each.span, *(related.span for related in each.related)):
            assert_quotes_its_text(span)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_problems_are_sorted_and_none_is_said_twice(path: Path) -> None:
    said = [(each.span.start, each.span.end, each.rule, each.message) for each in problems(path)]

    assert said == sorted(said)
    assert len(said) == len(set(said))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_messages_are_plain_sentences(path: Path) -> None:
    for each in problems(path):
        for sentence in (each.message, each.hint):
            assert not sentence.endswith("."), sentence
            assert sentence[:1] == sentence[:1].lower() or sentence.startswith("UTF"), sentence
            assert "invalid" not in sentence
            assert "\n" not in sentence


def assert_quotes_its_text(span: Span) -> None:
    text = span.source.text
    assert 0 <= span.start <= span.end <= len(text)
    assert text[span.start : span.end] == span.text
    assert offset(span.source, span.line, span.column) == span.start
    assert offset(span.source, span.end_line, span.end_column) == span.end
    assert span.end > span.start or not text or span.end in {0, len(text)}


def offset(source: Source, line: int, column: int) -> int:
    return source.line_starts[line - 1] + column - 1


if __name__ == "__main__":
    EXPECTED.write_text(written(), encoding="utf-8")
