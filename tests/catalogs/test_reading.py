"""Catalogs come from anybody: what is wrong in one is told at its line in a plain sentence, and nothing breaks."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogs.projects import catalog, from_text, journey, workspace

from cjtool.catalogs.reading import read_catalog
from cjtool.catalogs.translating import translated
from cjtool.catalogs.updating import updated
from cjtool.catalogs.writing import written_catalog
from cjtool.document import MAX_BYTES

HEAD = 'msgid ""\nmsgstr "Language: fr\\n"\n\n'
GOOD = 'msgctxt "trip#title"\nmsgid "I book a trip"\nmsgstr "Je réserve"\n'


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        (f"{GOOD}\n{GOOD}", 6, "`I book a trip` is there twice in the same context; keep one of the two"),
        (
            "\nmsgid unquoted\n",
            2,
            'this is no text in double quotes; a quote within it is `\\"`, a backslash `\\\\`',
        ),
        (
            'msgid "a\nmsgstr "b"\n',
            1,
            'this is no text in double quotes; a quote within it is `\\"`, a backslash `\\\\`',
        ),
        ('msgid "a"\n', 2, "the file ends in the middle of an entry; an entry ends with `msgstr`"),
        (
            'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n',
            2,
            "texts of a project have no plural forms; write one `msgid` and one `msgstr`",
        ),
        (
            'msgstr "a"\n',
            1,
            "`msgstr` cannot stand here; an entry is `msgctxt`, `msgid` and `msgstr`, in this order",
        ),
        (
            'msgid "a"\nmsgtxt "b"\n',
            2,
            "`msgtxt` is no part of a catalog; an entry is `msgctxt`, `msgid` and `msgstr`, in this order",
        ),
        ('"a"\n', 1, "this text belongs to no entry"),
        (
            '#: \u2069\nmsgid "a"\nmsgstr "b"\n',
            1,
            "this line cannot be read; an entry is `msgctxt`, `msgid` and `msgstr`, in this order",
        ),
        (
            'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n',
            1,
            "the header says that this file is in `ISO-8859-1`; save it as UTF-8, and write `charset=UTF-8`",
        ),
        (
            'msgid ""\nmsgstr "Language: de\\n"\n',
            1,
            "the header says that this file is in `de`, and its name says `fr`; rename the file, or correct `Language:`",
        ),
        (
            'msgid "a"\nmsgstr "b\x01"\n',
            1,
            "the translation of `a` holds `U+0001`, which cannot be written; take it out",
        ),
    ],
)
def test_what_is_wrong_is_told_at_its_line(text: str, line: int, sentence: str) -> None:
    [problem] = from_text(text).problems

    assert (problem.span.source.position(problem.span.start)[0], problem.sentence) == (line, sentence)


def test_another_charset_is_told() -> None:
    [problem] = from_text(GOOD.encode("latin-1")).problems

    assert problem.sentence == "the file is not UTF-8: byte 0xE9; save it as UTF-8"
    assert problem.span.line == 3


def test_a_catalog_that_is_too_large_is_not_read() -> None:
    [problem] = from_text(b"#" * (MAX_BYTES + 1)).problems

    assert problem.sentence == "the file is larger than 5 MB"


@pytest.mark.parametrize(
    "data",
    [
        (HEAD + GOOD).replace("\n", "\r\n").encode(),
        (HEAD + GOOD).replace("\n", "\r").encode(),
        b"\xef\xbb\xbf" + (HEAD + GOOD).encode(),
        (HEAD + GOOD).replace("\n\n", "\n \t\n\n").encode(),
        (HEAD + GOOD).removesuffix("\n").encode(),
    ],
)
def test_line_breaks_and_marks_of_other_systems_are_read(data: bytes) -> None:
    known = from_text(data)

    assert known.problems == ()
    assert [entry.translation for entry in known.entries] == ["Je réserve"]


def test_a_context_of_odd_characters_is_an_unknown_entry_and_is_kept() -> None:
    odd = 'msgctxt "trip#title\\n\\t\\"<b>/../\u202e"\nmsgid "I book a trip"\nmsgstr "Non"\n'
    project = workspace(trip=journey())
    known = from_text(HEAD + odd)

    assert translated(project, known).workspace.journeys[0].title == "I book a trip"
    assert [entry.context for entry in translated(project, known).coverage.unknown] == [
        'trip#title\n\t"<b>/../\u202e'
    ]


def test_texts_with_signs_of_other_formats_get_no_flags() -> None:
    project = workspace(trip=journey(step={"quote": "50 %d of {them} %s"}))

    written = written_catalog(catalog(project, lambda text: text))

    assert "python" not in written


@given(
    st.binary(max_size=300) | st.text(alphabet='msgidctxtr "\\#~|,:\n[0]é\r', max_size=200).map(str.encode)
)
def test_no_bytes_make_a_traceback(data: bytes) -> None:
    known = from_text(data)

    assert known.problems or written_catalog(updated(known, ())) is not None


@given(st.lists(st.sampled_from((HEAD + GOOD).splitlines(keepends=True)), max_size=12).map("".join))
def test_lines_in_any_order_are_entries_or_a_problem(text: str) -> None:
    known = from_text(text)
    again = read_catalog(written_catalog(known).encode(), known.source.path, "fr")

    assert known.problems or [each.key for each in again.entries] == [each.key for each in known.entries]


def test_what_other_tools_may_write_is_read() -> None:
    """A tab after a keyword, no blank at all, and what was said before of an entry that is obsolete."""
    text = (
        HEAD
        + 'msgctxt\t"trip#title"\nmsgid"I book a trip"\nmsgstr  "Je pars"\n\n'
        + '#, fuzzy\n#~| msgctxt "a"\n#~| msgid "Old"\n#~ msgctxt "a"\n#~ msgid "Older"\n#~ msgstr "Vieux"\n'
    )

    known = from_text(text)

    assert known.problems == ()
    assert [(each.context, each.text, each.translation) for each in known.entries] == [
        ("trip#title", "I book a trip", "Je pars")
    ]
    assert [(each.text, each.translation, each.fuzzy) for each in known.obsolete] == [
        ("Older", "Vieux", True)
    ]


def test_gettext_refuses_what_is_refused_here(tmp_path: Path) -> None:
    """msgfmt, where there is one, and cjtool agree on what is no catalog."""
    broken = [
        "msgid foo\n",
        'msgid "a\nmsgstr "b"\n',
        'msgid "a"\n',
        f"{GOOD}\n{GOOD}",
        '"a"\n',
        'msgstr "a"\n',
    ]
    for text in broken:
        assert from_text(text).problems
        if shutil.which("msgfmt"):
            (tmp_path / "a.po").write_text(text)
            ran = subprocess.run(
                ["msgfmt", "-o", os.devnull, tmp_path / "a.po"], capture_output=True, check=False
            )
            assert ran.returncode != 0
