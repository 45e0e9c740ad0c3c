"""The faces that an SVG is set in, embedded as web fonts."""

from base64 import b64encode
from collections.abc import Collection, Iterable, Iterator

from cjtool.scene import assets
from cjtool.scene.assets import Face

FAMILY = "'CJ Sans','Source Sans 3','Source Sans Pro','Segoe UI',Arial,sans-serif"

_CSS = {"regular": "", "bold": "font-weight:700;", "italic": "font-style:italic;"}


def style(faces: Iterable[Face], wide: Collection[Face]) -> Iterator[str]:
    """The style sheet with the faces that are used; `wide` ones have the letters beyond Latin, too."""
    used = [face for face in assets.FACES if face in faces]
    if used:
        yield "<style>"
        yield from (_font_face(face, wide=face in wide) for face in used)
        yield "</style>"


def _font_face(face: Face, *, wide: bool) -> str:
    data = b64encode(assets.woff2(face, wide=wide)).decode("ascii")
    source = f"url(data:font/woff2;base64,{data}) format('woff2')"
    return f"@font-face{{font-family:'CJ Sans';{_CSS[face]}src:{source}}}"
