"""The faces that an SVG is set in, embedded as web fonts."""

import re
from base64 import b64encode
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from cjtool.render.parting import sources
from cjtool.scene import Scene, Text, assets, flatten, text
from cjtool.scene.assets import Face
from cjtool.scene.text import DrawnBy
from cjtool.scene.typeface import SHIPPED, Typeface

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


def font_of(scene: Scene) -> Typeface:
    """The font that a picture is set in; without any text, the shipped one."""
    return next((shape.font for shape, _ in flatten(scene) if isinstance(shape, Text)), SHIPPED)


def fonts_of(scene: Scene) -> tuple[Typeface, ...]:
    """The fonts of a picture's texts, each once."""
    return tuple(dict.fromkeys(shape.font for shape, _ in flatten(scene) if isinstance(shape, Text)))


def family(font: Typeface, shipped: str) -> str:
    """The families to try for the texts of a font: its own, what it is called where it is installed, and those of the shipped one."""
    if font is SHIPPED:
        return shipped
    name = f"'{font.name}'," if font.name else ""
    return f"'{font.family}',{name}{shipped}"


@dataclass
class Used:
    """The characters that a document has in each face of each font."""

    characters: dict[tuple[Typeface, Face], set[str]] = field(default_factory=dict)

    def add(self, shape: Text, line: str) -> None:
        """Note what a line needs."""
        face = shape.font.drawn(shape.face)
        if text.is_own(line, shape.font, face) or shape.font is SHIPPED:
            self.characters.setdefault((shape.font, face), set()).update(line)
            return
        for character, source in zip(line, sources(shape, line), strict=True):
            if source is not DrawnBy.OTHER:
                font = shape.font if source is DrawnBy.OWN else SHIPPED
                self.characters.setdefault((font, face), set()).add(character)

    def style(self) -> Iterator[str]:
        """The style sheet with these faces; nothing for a document without text."""
        if self.characters:
            yield "<style>"
            for font, face in sorted(self.characters, key=_place):
                yield _font_face(font, face, font.woff2(face, frozenset(self.characters[font, face])))
            yield "</style>"


def font_faces(font: Typeface, characters: AbstractSet[str]) -> Iterator[str]:
    """The rules that bring every face of a font to a page, with these characters at least."""
    for face in dict.fromkeys(map(font.drawn, assets.FACES)):
        yield _font_face(font, face, font.woff2(face, frozenset(characters)))


def _place(used: tuple[Typeface, Face]) -> tuple[str, int]:
    font, face = used
    return font.family, assets.FACES.index(face)


def _font_face(font: Typeface, face: Face, data: bytes) -> str:
    source = f"url(data:font/woff2;base64,{b64encode(data).decode('ascii')}) format('woff2')"
    return f"@font-face{{font-family:'{font.family}';{_CSS[face]}src:{source}}}"
