"""Whatever bytes are given as a table: journeys, or one sentence that says why there are none."""

from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.grids.given_files import xlsx
from tests.exchange.grids.test_books import journey
from tests.exchange.office import converted

from cjtool.app.importing import known_in
from cjtool.exchange.catalogue import importer
from cjtool.exchange.declaration import Given, Imported, ImportOptions
from cjtool.request import RequestError

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FORMATS = ["csv", "markdown", "xlsx"]


def read(format: str, data: bytes) -> Imported | str:
    """What is read, or what is said in its place; anything else is raised."""
    try:
        found = importer(format).read(Given("journey.any", data), ImportOptions(known_in(None)))
    except RequestError as error:
        return str(error)
    for draft in found.drafts:
        draft.data()
    return found


@cache
def book() -> bytes:
    return xlsx(journey).data


HEAD = b"Stage,Step,Channel,Pains,Emotion\nLook,Search,Web,slow,3\n"
PIECES = [b",", b";", b"\t", b"|", b'"', b"\n", b"\r\n", b"\0", b"\xef\xbb\xbf", b"\xff\xfe", b"\xe9", b"|---|---|\n", b"# a\n",
          b"---\n", b"<br>", b"<!--", b"<table>", b"<td rowspan=9>", b"[a](b)", b"![", b"**", b"`", b"Stage", b"Step", b"Pains", b"=1+1",
          b"#REF!", b"2024-01-02", b"1-2", b"Persona: Anna", "🙂".encode(), "خطوة".encode()]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.binary(max_size=4), max_size=40).map(b"".join)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(FORMATS), st.binary(max_size=300) | texts)
def test_any_bytes_are_read_or_refused(format: str, data: bytes) -> None:
    read(format, data)


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(FORMATS), texts)
def test_any_bytes_below_headings_are_read_or_refused(format: str, data: bytes) -> None:
    table = (
        b"| Stage | Step | Pains |\n|---|---|---|\n| Look | Search | slow |\n"
        if format == "markdown"
        else HEAD
    )

    read(format, table + data)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 255)), min_size=1, max_size=8),
    st.integers(0, 3000),
)
def test_a_book_with_changed_bytes_is_read_or_refused(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(book())
    for at, byte in changes:
        data[at % len(data)] = byte

    read("xlsx", bytes(data[: len(data) - cut] if cut % 3 == 0 else data))


def with_changed_part(name: str, changes: list[tuple[int, bytes]]) -> bytes:
    """The book with pieces put into one of its parts."""
    made = BytesIO()
    with ZipFile(BytesIO(book())) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for each in old.namelist():
            part = bytearray(old.read(each))
            for at, piece in changes if each == name else ():
                place = at % (len(part) + 1)
                part[place : place + len(piece)] = piece
            new.writestr(each, bytes(part))
    return made.getvalue()


XML = [b"<c r='ZZZ99999999'>", b"</c>", b"<v>", b"</row>", b'r="XFD1048576"', b't="e"', b's="99999"', b"99999999999", b"-1", b"NaN",
       b"<f>", b"&amp;", b"&x;", b"\0", b"]]>", b'ref="B5:B9999999"', b"B1:XFD1048576", b"<mergeCell ref='A1:XFD1048576'/>", b"rId9"]  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(
        [
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/_rels/workbook.xml.rels",
        ]
    ),
    st.lists(st.tuples(st.integers(0, 3000), st.sampled_from(XML)), min_size=1, max_size=5),
)
def test_a_book_with_broken_xml_is_read_or_refused(name: str, changes: list[tuple[int, bytes]]) -> None:
    read("xlsx", with_changed_part(name, changes))


@pytest.mark.parametrize("seed", range(4))
def test_an_old_book_of_any_bytes_is_refused(seed: int) -> None:
    assert "is damaged" in str(read("xlsx", OLD + Random(seed).randbytes(900)))


@pytest.mark.slow
def test_an_old_book_with_changed_bytes_is_read_or_refused_and_ends_nothing(tmp_path: Path) -> None:
    """Its reader takes any memory that a damaged book asks for, and then ends the process that it runs in."""
    path = tmp_path / "journey.xlsx"
    path.write_bytes(book())
    old = converted(path, "xls", tmp_path).read_bytes()
    assert not isinstance(read("xlsx", old), str)
    written = [at for at, byte in enumerate(old) if byte]
    for seed in range(12):
        random = Random(seed)
        data = bytearray(old)
        for _ in range(random.choice((1, 2, 5, 20))):
            data[random.choice(written)] = random.choice((0, 1, 128, 255))
        read("xlsx", bytes(data))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(
    "data",
    [b"", b"\0", b"\n\n\n", b"\xff\xfe", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"{}", b"%PDF-1.7\n"],
)
def test_what_holds_no_table_is_refused_in_a_sentence(format: str, data: bytes) -> None:
    said = read(format, data)

    assert isinstance(said, str)
    assert "`journey.any`" in said or "heading" in said or "table" in said
