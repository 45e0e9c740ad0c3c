"""What a person should know of a picture's font: where bold is not bold, and which letters another font has to draw."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

from cjtool.app.pictures import PRINTED, ViewPicture, for_viewers, some, start
from cjtool.scene import Scene, Text, flatten, text
from cjtool.scene.assets import Face
from cjtool.scene.text import DrawnBy
from cjtool.scene.typeface import SHIPPED, Typeface

_FACES = ("bold", "italic")


def font_warnings(picture: ViewPicture, name: str, format: str) -> Iterator[str]:
    """Sentences of warning of one picture."""
    lines = [
        shape
        for scene in picture.scenes
        for shape, _ in flatten(scene)
        if isinstance(shape, Text) and shape.text
    ]
    yield from _of_brand(lines, name)
    if format in PRINTED and (
        thin := [line for line in lines if line.face == "bold" and _is_thin(line, picture)]
    ):
        yield (
            f"`{name}` has bold that is not bold, as no bold font of this machine has its letters: {_texts(thin)}"
        )


LineKey = tuple[str, str, str]
"""A line's text, its face, and the family of its font: what a process can tell another of it."""


@dataclass
class BuiltLines:
    """The lines of all pictures of each project that is built, each once, so that what their fonts lack is said once."""

    _lines: dict[str, dict[LineKey, Text]] = field(default_factory=dict)
    _fonts: dict[str, Typeface] = field(default_factory=lambda: {SHIPPED.family: SHIPPED})
    _news: list[tuple[str, LineKey]] = field(default_factory=list)

    def know(self, fonts: Iterable[Typeface]) -> None:
        """The fonts that lines of other processes may be set in."""
        self._fonts.update((font.family, font) for font in fonts)

    def see(self, name: str, scenes: Sequence[Scene]) -> None:
        """Pictures of a project."""
        lines = self._lines.setdefault(name, {})
        for scene in scenes:
            for shape, _ in flatten(scene):
                if isinstance(shape, Text) and shape.text:
                    key = (shape.text, shape.face, shape.font.family)
                    if key not in lines:
                        lines[key] = shape
                        self._news.append((name, key))

    def news(self) -> list[tuple[str, LineKey]]:
        """What was seen since this was asked last."""
        news, self._news = self._news, []
        return news

    def add(self, news: Iterable[tuple[str, LineKey]]) -> None:
        """What another process has seen."""
        for name, key in news:
            written, face, family = key
            line = Text(0, 0, written, 0, cast("Face", face), font=self._fonts[family])
            self._lines.setdefault(name, {}).setdefault(key, line)

    def warnings(self) -> Iterator[str]:
        """Sentences of warning."""
        for name, lines in self._lines.items():
            listed = list(lines.values())
            yield from for_viewers(listed, name)
            yield from _of_brand(listed, name)


def _of_brand(lines: list[Text], name: str) -> Iterator[str]:
    """What the font of a brand lacks."""
    for face in _FACES:
        if upright := [line for line in lines if line.face == face and line.font.drawn(face) != face]:
            yield (
                f"`{name}` has {face} that is not {face}, as `brand.font` has no {face}: {_texts(upright)};"
                f" name one, `font: {{regular: …, {face}: …}}`"
            )
    borrowed = dict.fromkeys(character for line in lines for character in _borrowed(line))
    if borrowed:
        names = [unicodedata.name(character, f"U+{ord(character):04X}") for character in borrowed]
        yield f"`{name}` has characters that `brand.font` lacks, drawn in cjtool's own font: {some(names)}"


def _borrowed(line: Text) -> Iterator[str]:
    """The characters of a line in a brand's font that the shipped one draws."""
    written = text.clean(line.text)
    if line.font is not SHIPPED:
        for character, source in zip(written, text.sources(written, line.font, line.face), strict=True):
            if source is DrawnBy.SHIPPED and not character.isspace():
                yield character


def _is_thin(line: Text, picture: ViewPicture) -> bool:
    return not picture.coverage.thin.isdisjoint(text.clean(line.text))


def _texts(lines: list[Text]) -> str:
    return some([f"`{start(written)}`" for written in dict.fromkeys(line.text for line in lines)])
