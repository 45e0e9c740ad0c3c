"""The font that a picture is set in: the shipped one, or a brand's own.

Texts are measured in hundreds of places, so the font is a context variable: what draws a picture sets it with
`set_in`, and each line of text keeps the one that it was made in (`Text.font`). So pictures of two brands can be
drawn in one process, and what writes them asks the lines.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from contextvars import ContextVar

from cjtool.scene import assets
from cjtool.scene.assets import FACES, Face, advances
from cjtool.scene.assets.advances import Measures


class Typeface:
    """The shipped font; a brand's own has other answers. Equal only to itself."""

    family = assets.FAMILY
    """What outputs know it by, in letters, digits and spaces."""
    name = ""
    """What it is called where it is installed, if anybody but cjtool has it."""

    @property
    def files(self) -> Mapping[Face, bytes]:
        """The TTF or OTF of each face that is not shipped."""
        return {}

    def drawn(self, face: Face) -> Face:
        """What a face is drawn in: regular, where a font does not have it."""
        return face

    @property
    def lacking(self) -> tuple[Face, ...]:
        """The faces that it does not have."""
        return tuple(face for face in FACES if self.drawn(face) != face)

    def measures(self, face: Face) -> Measures:
        """How far the characters of a face move on, and how far they reach."""
        return advances.measures(face)

    def outlines(self, face: Face) -> Mapping[str, str]:
        """SVG path data per character, in thousandths of an em with y downwards; blanks have none."""
        return assets.outlines(face)

    def woff2(self, face: Face, characters: AbstractSet[str]) -> bytes:
        """A web font of a face that has these characters at least."""
        return assets.woff2(face, assets.range_of(characters))


SHIPPED = Typeface()

_CURRENT: ContextVar[Typeface] = ContextVar("typeface", default=SHIPPED)


def current() -> Typeface:
    """The font of the picture that is being drawn."""
    return _CURRENT.get()


@contextmanager
def set_in(font: Typeface) -> Iterator[None]:
    """Measure and set texts in a font, for as long as one picture is drawn."""
    token = _CURRENT.set(font)
    try:
        yield
    finally:
        _CURRENT.reset(token)
