"""Pictures from files of other people: known by their bytes, measured, and cleared of all that is no picture."""

from dataclasses import dataclass

from cjtool.image import phrases as says
from cjtool.image.unfit import UnfitError
from cjtool.message import Plain

MOST_BYTES = 1_000_000


@dataclass(frozen=True)
class Picture:
    """What may be drawn: cleared bytes, their media type, and width and height in units of their own."""

    data: bytes
    media_type: str
    width: float
    height: float


def picture(data: bytes) -> Picture:
    """The picture that a file's bytes hold. Raises UnfitError for what is too large, broken, or no SVG, PNG or JPEG."""
    from cjtool.image import jpeg, png, vector

    if len(data) > MOST_BYTES:
        raise UnfitError(says.TOO_LARGE, says.MAKE_SMALLER)
    if data.startswith(png.SIGNATURE):
        return _of("image/png", *png.cleared(data))
    if data.startswith(jpeg.SIGNATURE):
        return _of("image/jpeg", *jpeg.cleared(data))
    text, width, height = vector.cleared(data, _embedded)
    return Picture(text.encode(), "image/svg+xml", width, height)


def _of(media_type: str, data: bytes, width: int, height: int) -> Picture:
    return Picture(data, media_type, width, height)


def _embedded(media_type: str, data: bytes) -> bytes:
    """A picture inside a picture, cleared too."""
    inner = picture(data)
    if inner.media_type != media_type:
        raise UnfitError(says.OTHER_KIND_INSIDE, kind=Plain(media_type))
    return inner.data
