"""Pictures on slides: PNG and JPEG as they are; drawings as pixels, as not every program draws them."""

import struct
from dataclasses import dataclass

from cjtool.image import jpeg
from cjtool.render.drawings import in_pixels
from cjtool.scene import Bounds, Image

_VECTOR = "image/svg+xml"
_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg", _VECTOR: "png"}


@dataclass(frozen=True)
class SlidePicture:
    """A picture's file as a slide has it; `ending` is that of its name."""

    data: bytes
    ending: str


def picture_of(shape: Image) -> SlidePicture:
    """The file of a picture. ImportError where a drawing cannot be made pixels, as resvg-py is not installed."""
    data = in_pixels(shape.data, shape.width) if shape.media_type == _VECTOR else shape.data
    return SlidePicture(data, _ENDINGS[shape.media_type])


def fitted(shape: Image, picture: SlidePicture) -> Bounds:
    """Where a picture lies: whole, in the middle of its box."""
    width, height = _size(picture)
    factor = min(shape.width / width, shape.height / height)
    wide, tall = width * factor, height * factor
    left, top = shape.x + (shape.width - wide) / 2, shape.y + (shape.height - tall) / 2
    return (left, top, left + wide, top + tall)


def _size(picture: SlidePicture) -> tuple[int, int]:
    """Width and height in pixels."""
    if picture.ending == "jpeg":
        _, width, height = jpeg.cleared(picture.data)
    else:
        width, height = struct.unpack(">II", picture.data[16:24])
    return max(1, width), max(1, height)
