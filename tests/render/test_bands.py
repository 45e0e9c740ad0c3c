"""Promises about PNGs that are drawn band by band: nobody sees where one ends and the next begins."""

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops
from tests.render.test_paper import heat_pump

from cjtool.render import png
from cjtool.render.bands import SIGNATURE, chunk, joined

SIZES = st.integers(1, 9)


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def packed(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


@given(st.data(), st.sampled_from(["RGB", "RGBA", "L", "LA"]), SIZES)
def test_bands_are_one_picture(data: st.DataObject, mode: str, width: int) -> None:
    samples = len(Image.new(mode, (1, 1)).getbands())
    heights = data.draw(st.lists(SIZES, min_size=1, max_size=4))
    pixels = [
        data.draw(st.binary(min_size=width * height * samples, max_size=width * height * samples))
        for height in heights
    ]
    bands = [
        packed(Image.frombytes(mode, (width, height), drawn))
        for height, drawn in zip(heights, pixels, strict=True)
    ]

    image = opened(joined(bands))

    assert (image.size, image.mode) == ((width, sum(heights)), mode)
    assert image.tobytes() == b"".join(pixels)


@pytest.mark.parametrize("filtering", range(5))
def test_each_filter_of_a_first_row_is_known(filtering: int) -> None:
    """Pillow chooses filters; each is made by hand here, over a row that is not above it in its own band."""
    row = bytes([filtering, 200, 100, 50, 7])
    header = struct.pack(">IIBBBBB", 4, 1, 8, 0, 0, 0, 0)
    band = SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(row)) + chunk(b"IEND", b"")
    above = packed(Image.new("L", (4, 1), 99))

    assert opened(joined([above, band])).tobytes() == bytes([99] * 4) + opened(band).tobytes()


@pytest.mark.slow
def test_a_map_in_bands_is_the_map_drawn_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    scene, paper = heat_pump()
    whole = opened(png.render(scene, paper, dpi=60, language="nl")).convert("RGB")
    monkeypatch.setattr(png, "_MOST_AT_ONCE", 60_000)

    banded = opened(png.render(scene, paper, dpi=60, language="nl")).convert("RGB")

    assert whole.size == banded.size
    counts = ImageChops.difference(whole, banded).convert("L").histogram()
    assert sum(counts[16:]) < sum(counts) / 1000  # what lies on the edge of a pixel is rounded in another way
