"""Promises about pictures of other people: what is let in, what is left out, and what is refused."""

import struct
import zlib
from base64 import b64encode
from contextlib import suppress
from xml.etree import ElementTree as ET

import pytest
import resvg_py
from hypothesis import given
from hypothesis import strategies as st

from cjtool.image import MOST_BYTES, picture
from cjtool.image.unfit import UnfitError

HEAD = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10"'


def svg(body: str, head: str = HEAD) -> bytes:
    return f"<svg {head}>{body}</svg>".encode()


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int = 2, height: int = 2, pixels: bytes | None = None, *more: bytes) -> bytes:
    rows = pixels if pixels is not None else (b"\0" + b"\x80\x20\x40" * width) * height
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + body + chunk(b"IEND", b"")


def jpeg(width: int = 3, height: int = 2, notes: bytes = b"") -> bytes:
    def segment(marker: int, body: bytes) -> bytes:
        return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body

    frame = segment(0xC0, b"\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\0")
    noted = segment(0xE1, notes) if notes else b""
    return b"\xff\xd8" + segment(0xE0, b"JFIF\0") + noted + frame + segment(0xDA, b"\0") + b"\x12\x34\xff\xd9"


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<animate attributeName='x'/>", "<animate>"),
        ("<a href='#x'><path d='M0 0'/></a>", "<a>"),
        ("<text>Hi</text>", "<text>"),
        ("<path d='M0 0' onclick='x()'/>", "onclick"),
        ("<path d='M0 0' ONLOAD='x()'/>", "ONLOAD"),
        ("<use href='other.svg#a'/>", "points to"),
        ("<use xlink:href='https://x.example/#a'/>", "points to"),
        ("<image href='https://x.example/a.png'/>", "points to"),
        ("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>", "points to"),
        ("<image href='data:text/html;base64,PHN2Zy8+'/>", "points to"),
        ("<image href='javascript:alert(1)'/>", "points to"),
        ("<path fill='url(https://x.example/#a)'/>", "could fetch"),
        ("<path style='fill:url( &quot;//x.example&quot; )'/>", "could fetch"),
        ("<style>@import 'x.css';</style>", "could fetch"),
        ("<style>path{fill:u\\72l(x)}</style>", "could fetch"),
        ("<style>path{fill:URL(x)}</style>", "could fetch"),
        ("<g id='a'><use href='#b'/></g><g id='b'/><use href='#a'/>", "<use>"),
        ("<g>" * 70 + "</g>" * 70, "deep"),
        ("<g/>" * 20_001, "shapes"),
        ("<g id='a'>" + "<path/>" * 200 + "</g>" + "<use href='#a'/>" * 150, "shapes"),
    ],
)  # fmt: skip
def test_what_could_run_fetch_or_grow_is_refused(body: str, wrong: str) -> None:
    with pytest.raises(UnfitError, match=wrong):
        picture(svg(body))


def test_entities_are_refused_before_they_grow() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<!DOCTYPE svg [<!ENTITY e0 "ha">{entities}]>'

    with pytest.raises(UnfitError, match="DOCTYPE"):
        picture(doctype.encode() + svg("<title>&e9;</title>"))


def test_shapes_and_paint_stay() -> None:
    body = (
        '<style>.a{fill:#c00}</style><defs><linearGradient id="g"><stop offset="0" stop-color="#0c0"/>'
        '</linearGradient><path id="p" d="M0 0h5v5z"/></defs><title>A &amp; B</title>'
        '<path class="a" d="M0 0h9v9z"/><rect fill="url(#g)" width="3" height="3"/><use xlink:href="#p" x="9"/>'
    )

    found = picture(svg(body))

    assert found.media_type == "image/svg+xml"
    assert (found.width, found.height) == (20, 10)
    assert bytes(resvg_py.svg_to_bytes(svg_string=found.data.decode())) == bytes(
        resvg_py.svg_to_bytes(svg_string=svg(body, f'{HEAD} width="20" height="10"').decode())
    )


def test_what_programs_note_for_themselves_is_left_out() -> None:
    body = (
        '<metadata><script xmlns="http://www.w3.org/1999/xhtml">x</script></metadata><!-- secret -->'
        '<?xml-stylesheet href="x.css"?><i:view xmlns:i="http://inkscape.example"><script>x</script></i:view>'
        '<path d="M0 0h1z" data-author="me"/>'
    )

    written = picture(svg(body)).data.decode()

    assert [each.tag.rpartition("}")[2] for each in ET.fromstring(written).iter()] == ["svg", "path"]
    assert not any(word in written for word in ("script", "secret", "stylesheet", "author"))


@pytest.mark.parametrize(
    ("head", "size"),
    [
        ('width="40" height="20px"', (40, 20)),
        ('width="1in" height="36pt"', (96, 48)),
        ('viewBox="0,0,7,8" width="100%"', (7, 8)),
    ],
)
def test_an_svg_says_its_size(head: str, size: tuple[float, float]) -> None:
    found = picture(svg("", f'xmlns="http://www.w3.org/2000/svg" {head}'))

    assert (found.width, found.height) == size


@pytest.mark.parametrize(
    "head", ["", 'width="100%" height="9"', 'viewBox="0 0 0 5"', 'viewBox="0 0 a 5"', 'viewBox="0 0 1e999 5"']
)
def test_an_svg_without_a_size_is_refused(head: str) -> None:
    with pytest.raises(UnfitError, match="says no size"):
        picture(svg("", f'xmlns="http://www.w3.org/2000/svg" {head}'))


def test_a_png_keeps_its_pixels_and_loses_its_notes() -> None:
    found = picture(png(3, 2, None, chunk(b"tEXt", b"Author\0me"), chunk(b"zTXt", b"bomb")))

    assert (found.media_type, found.width, found.height) == ("image/png", 3, 2)
    assert found.data == png(3, 2)


def test_a_jpeg_loses_where_it_was_taken() -> None:
    found = picture(jpeg(notes=b"Exif\0\0 52.37 N"))

    assert (found.media_type, found.width, found.height) == ("image/jpeg", 3, 2)
    assert found.data == jpeg()


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (png(4097, 1, b""), "4097 × 1 pixels"),
        (png(0, 1, b""), "no pixels"),
        (png(2, 2, b"\0" * 50_000_000), "broken PNG"),
        (png(2, 2, b"\0"), "broken PNG"),
        (png()[:-12], "broken PNG"),
        (png().replace(b"IDAT", b"IDOT"), "broken PNG"),
        (jpeg(5000, 1), "5000 × 1 pixels"),
        (jpeg()[:-2], "broken JPEG"),
        (jpeg()[:9], "broken JPEG"),
        (b"\x89PNG\r\n\x1a\n", "broken PNG"),
        (b"\0" * (MOST_BYTES + 1), "larger than 1 MB"),
        (b"", "no SVG, PNG or JPEG"),
        (b"GIF89a", "no SVG, PNG or JPEG"),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'/>", "no SVG, PNG or JPEG"),
        (b"<svg/>", "no SVG, PNG or JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "no SVG, PNG or JPEG"),
    ],
)  # fmt: skip
def test_broken_and_huge_files_are_refused(data: bytes, wrong: str) -> None:
    with pytest.raises(UnfitError, match=wrong):
        picture(data)


@given(
    st.binary(max_size=400)
    | st.binary(max_size=200).map(lambda tail: b"\x89PNG\r\n\x1a\n" + tail)
    | st.binary(max_size=200).map(lambda tail: b"\xff\xd8\xff" + tail)
    | st.text(max_size=200).map(svg)
    | st.tuples(st.integers(0, 80), st.integers(0, 255)).map(
        lambda at: png()[: at[0]] + bytes((at[1],)) + png()[at[0] + 1 :]
    )
)
def test_no_bytes_make_a_traceback(data: bytes) -> None:
    found = None
    with suppress(UnfitError):
        found = picture(data)
    assert found is None or picture(found.data) == found


def test_a_picture_inside_a_picture_is_cleared_too() -> None:
    inner = b64encode(png(2, 2, None, chunk(b"tEXt", b"me"))).decode()

    found = picture(svg(f'<image width="2" height="2" href="data:image/png;base64,{inner}"/>'))

    assert b64encode(png()).decode() in found.data.decode()


def chain(tag: str, attribute: str, length: int) -> str:
    """Masks or clip paths, each of which draws the next one twice."""
    inner = "".join(
        f'<{tag} id="m{i}"><path {attribute}="url(#m{i + 1})"/><path {attribute}="url( \'#m{i + 1}\' )"/></{tag}>'
        for i in range(length)
    )
    return f'{inner}<{tag} id="m{length}"><path/></{tag}><path {attribute}="url(#m0)"/>'


STYLED = "".join(f"<mask id='m{i}'><path class='c{i}'/><path class='x c{i}'/></mask>" for i in range(15))


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (chain("mask", "mask", 14), "shapes"),
        (chain("clipPath", "clip-path", 14), "shapes"),
        (chain("clipPath", "style", 14).replace('style="', 'style="clip-path:'), "shapes"),
        (f"<style>{''.join(f'.c{i}{{mask:url(#m{i + 1})}}' for i in range(14))}</style>{STYLED}", "shapes"),
        ("<style>/*.x*/ path {mask:url(#m0)}</style>" + "<mask id='m0'>" + "<g/>" * 900 + "</mask>" + "<path/>" * 30, "shapes"),
        ("<style>g>path:not(.x){mask:url(#m0)}</style>" + "<mask id='m0'>" + "<g/>" * 900 + "</mask>" + "<path/>" * 30, "shapes"),
        ("<mask id='m'><g/></mask><mask id='m'>" + "<g/>" * 900 + "</mask>" + "<path mask='url(#m)'/>" * 30, "shapes"),
        ("<mask id='m'><path mask='url(#m)'/></mask>", "within itself"),
        ("<mask id='m'/>" + "<path mask='url(#m)'/>" * 2000, "shapes"),
        (f"<path d='M0 0{'a1 1 0 0 1 1 1' * 40_000}'/>", "points"),
        ("<path d='M0 0a1e30 1e30 0 0 1 9e29 9'/>", "points"),
        ("<path d='M0 0a9e99999 1 0 0 1 9 9'/>", "points"),
        ("<path id='p' d='M0 0" + "l1 1" * 20_000 + "'/>" + "<use href='#p'/>" * 20, "points"),
    ],
)  # fmt: skip
def test_what_grows_when_it_is_drawn_is_refused(body: str, wrong: str) -> None:
    with pytest.raises(UnfitError, match=wrong):
        picture(svg(body))


def test_masks_clips_and_long_paths_of_ordinary_logos_stay() -> None:
    clips = "".join(f"<clipPath id='c{i}'><path d='M0 0H9V9Z'/></clipPath>" for i in range(300))
    used = "".join(f"<g clip-path='url(#c{i})'><path d='M0 0H9'/></g>" for i in range(300))
    styles = "<style>#layer{mask:url(#m)}.a,.b{clip-path:url(#c1)}</style><mask id='m'/><g id='layer'/><g class='a'/>"
    path = f"<path d='M0 0{'c1.5-2 3 4 5 6' * 20_000}'/>"

    assert picture(svg(styles + clips + used + path)).media_type == "image/svg+xml"


def raw(head: tuple[int, ...], rows: bytes, *more: bytes) -> bytes:
    """A PNG of 2 × 2 pixels: depth, colour, packing, filters, interlacing."""
    parts = (chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, *head)), *more, chunk(b"IDAT", zlib.compress(rows)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IEND", b"")


ROWS = b"\0\1\0\0\0\1"
PALETTE = chunk(b"PLTE", bytes(6))


@pytest.mark.parametrize(
    "data",
    [
        raw((8, 3, 0, 0, 0), ROWS),
        raw((8, 3, 0, 0, 0), ROWS, chunk(b"PLTE", bytes(7))),
        raw((1, 3, 0, 0, 0), b"\0\0\0\0", chunk(b"PLTE", bytes(9))),
        raw((8, 3, 0, 0, 0), ROWS, PALETTE, PALETTE),
        raw((8, 3, 0, 0, 0), ROWS, PALETTE, chunk(b"tRNS", bytes(3))),
        raw((8, 0, 0, 0, 0), ROWS, chunk(b"tRNS", bytes(3))),
        raw((16, 3, 0, 0, 0), b"\0\0\0\0\0" * 2, PALETTE),
        raw((8, 0, 0, 0, 0), b"\5\1\0\0\0\1"),
        raw((8, 0, 0, 0, 0), b"\0\1\0\5\0\1"),
        raw((8, 0, 0, 0, 1), b"\0\1\0\1\5\1\1"),
        raw((8, 0, 1, 0, 0), ROWS),
        raw((8, 0, 0, 1, 0), ROWS),
        raw((8, 0, 0, 0, 2), ROWS),
    ],
)
def test_a_png_that_no_reader_can_draw_is_broken(data: bytes) -> None:
    with pytest.raises(UnfitError, match="broken PNG"):
        picture(data)


def test_pngs_with_a_palette_or_interlaced_are_drawn() -> None:
    assert picture(raw((8, 3, 0, 0, 0), ROWS, PALETTE, chunk(b"tRNS", b"\0"))).width == 2
    assert picture(raw((8, 0, 0, 0, 1), b"\0\1\0\1\4\1\1")).width == 2
