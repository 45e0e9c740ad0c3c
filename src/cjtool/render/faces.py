"""The faces that an SVG is set in, embedded as web fonts."""

import re
from base64 import b64encode
from collections.abc import Collection, Iterable, Iterator

from cjtool.scene import assets
from cjtool.scene.assets import Face

_OWN = "'CJ Sans','Source Sans 3','Source Sans Pro'"
FITTED = f"{_OWN},'Segoe UI',Arial,sans-serif"
"""For texts that say how long they are: viewers fit their own font to that."""
FAMILY = (
    f"{_OWN},Calibri,Carlito,'Arial Narrow','Liberation Sans Narrow','DejaVu Sans Condensed',Arial,sans-serif"
)
"""For a font in the file: programs that do not read it, as editors do not, find one that is no wider, if they have any."""

_OTHERS = (
    (
        "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]",
        "'Noto Sans Arabic','Noto Sans Hebrew','Geeza Pro','Segoe UI'",
    ),
    ("[\u3040-\u30ff]", "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic','Meiryo'"),
    (
        "[\u1100-\u11ff\uac00-\ud7af]",
        "'Noto Sans CJK KR','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic'",
    ),
    ("[\u3400-\u9fff]", "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei'"),
)
"""For some scripts, families that have them in regular and in bold: resvg takes any face when it chooses itself."""

_CSS = {"regular": "", "bold": "font-weight:700;", "italic": "font-style:italic;"}


def families(line: str) -> str:
    """The families to try for a line of letters that the shipped font lacks."""
    own = next((names for script, names in _OTHERS if re.search(script, line)), "")
    return ",".join(filter(None, (own, "'DejaVu Sans'")))


def style(faces: Iterable[Face], wide: Collection[Face]) -> Iterator[str]:
    """The style sheet with the faces that are used; `wide` ones have the letters beyond Latin, too."""
    used = [face for face in assets.FACES if face in faces]
    if used:
        yield "<style>"
        yield from font_faces(used, wide)
        yield "</style>"


def font_faces(faces: Iterable[Face], wide: Collection[Face]) -> Iterator[str]:
    """The rules that bring faces to a page or a picture, with the fonts in them."""
    yield from (_font_face(face, wide=face in wide) for face in faces)


def _font_face(face: Face, *, wide: bool) -> str:
    data = b64encode(assets.woff2(face, wide=wide)).decode("ascii")
    source = f"url(data:font/woff2;base64,{data}) format('woff2')"
    return f"@font-face{{font-family:'CJ Sans';{_CSS[face]}src:{source}}}"
