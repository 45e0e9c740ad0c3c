"""The font that slides name, where LibreOffice finds it.

Slides are set in Calibri, which nobody has to install for these tests: the shipped font, which our own pictures are set in, takes
its name here, and gets a soft hyphen. So what differs between the pictures is where things stand, not the shape of letters.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from cjtool.exchange.slides.theme_part import STAND_IN
from cjtool.scene import assets

_SOFT_HYPHEN = 0xAD


@contextmanager
def installed() -> Iterator[None]:
    """For as long as it lasts, programs that are started find the font that slides name."""
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(_folder() / "fonts.conf")
    try:
        yield
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before


@cache
def _folder() -> Path:
    folder = Path(tempfile.gettempdir()) / f"cjtool-slide-fonts-{os.getuid()}"
    folder.mkdir(exist_ok=True)
    for face in assets.FACES:
        font = TTFont(assets.font_path(face), recalcTimestamp=False)
        for table in font["cmap"].tables:
            table.cmap[_SOFT_HYPHEN] = table.cmap[ord("-")]
        for name in font["name"].names:
            if name.nameID in {1, 4, 16}:
                name.string = name.toUnicode().replace(assets.FAMILY, STAND_IN)
        font.save(folder / f"{face}.ttf")
    (folder / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<include>/etc/fonts/fonts.conf</include><dir>{folder}</dir></fontconfig>",
        encoding="utf-8",
    )
    return folder
