"""What a person should know of a picture's font: where bold is not bold, and which letters another font has to draw."""

import unicodedata
from collections.abc import Iterator

from cjtool.app.pictures import PRINTED, ViewPicture, some, start
from cjtool.scene import Text, flatten, text
from cjtool.scene.text import DrawnBy
from cjtool.scene.typeface import SHIPPED

_FACES = ("bold", "italic")


def font_warnings(picture: ViewPicture, name: str, format: str) -> Iterator[str]:
    """Sentences of warning."""
    lines = [
        shape
        for scene in picture.scenes
        for shape, _ in flatten(scene)
        if isinstance(shape, Text) and shape.text
    ]
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
    if format in PRINTED and (
        thin := [line for line in lines if line.face == "bold" and _is_thin(line, picture)]
    ):
        yield (
            f"`{name}` has bold that is not bold, as no bold font of this machine has its letters: {_texts(thin)}"
        )


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
