"""Characters that a picture's font and the shipped one lack: this machine's draw them, and a box those that none has."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from cjtool.render import extra
from cjtool.render.fontfiles import folder
from cjtool.scene import Group, Paragraph, Scene, Shape, Text, assets, flatten, text
from cjtool.scene.assets.advances import is_joined, is_selector
from cjtool.scene.typeface import Typeface

with extra():
    import typst

BOX = "□"
_TRIAL = '#set document(title: "-")\n#set text(font: "CJ Sans")\n#sys.inputs.text'


@dataclass(frozen=True)
class GlyphCoverage:
    """Of the characters that a picture's font and the shipped one lack, those that `others` have and those that no font has."""

    others: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


def coverage(scenes: Iterable[Scene]) -> GlyphCoverage:
    """How the characters of some scenes are drawn."""
    shapes = (shape for scene in scenes for shape, _ in flatten(scene))
    written = dict.fromkeys(
        (shape.font, character)
        for shape in shapes
        if isinstance(shape, Text)
        for character in text.clean(shape.text)
    )
    lacking = dict.fromkeys(each for font, each in written if text.missing(each, font))
    shown = tuple(each for each in lacking if not is_selector(each))
    none = frozenset(_undrawn(shown)) if shown else frozenset()
    return GlyphCoverage(
        tuple(each for each in shown if each not in none), tuple(each for each in shown if each in none)
    )


def boxed(scene: Scene, covered: GlyphCoverage) -> Scene:
    """The scene with a box for each character that no font has."""
    if not covered.none:
        return scene
    none = frozenset(covered.none)
    return replace(scene, shapes=tuple(_boxed(shape, none) for shape in scene.shapes))


def _boxed(shape: Shape, none: frozenset[str]) -> Shape:
    match shape:
        case Group():
            return replace(shape, shapes=tuple(_boxed(inner, none) for inner in shape.shapes))
        case Paragraph():
            lines = tuple(_boxed_line(line, none) for line in shape.lines)
            return replace(shape, lines=lines)
        case Text():
            return _boxed_line(shape, none)
        case _:
            return shape


def _boxed_line(shape: Text, none: frozenset[str]) -> Text:
    """The line with one box for all that is drawn as one character, so that it needs no more room than was kept."""
    line = text.clean(shape.text)
    if none.isdisjoint(line):
        return shape
    starts = [at for at in range(len(line)) if at == 0 or not is_joined(line, at)]
    wholes = (line[start:end] for start, end in zip(starts, [*starts[1:], len(line)], strict=True))
    return replace(shape, text="".join(whole if none.isdisjoint(whole) else BOX for whole in wholes))


@lru_cache(maxsize=8)
def fonts(*typefaces: Typeface, system: bool) -> typst.Fonts:
    """The shipped fonts and those of brands for typst, and this machine's if asked."""
    folders = [str(assets.font_path("regular").parent), *(folder(each) for each in typefaces if each.files)]
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=folders)


def _undrawn(characters: tuple[str, ...]) -> tuple[str, ...]:
    """Those that no font has: typst names one at a time, so halves are tried until one is left."""
    if _drawn("".join(characters)):
        return ()
    if len(characters) == 1:
        return characters
    middle = len(characters) // 2
    return _undrawn(characters[:middle]) + _undrawn(characters[middle:])


def _drawn(written: str) -> bool:
    """Whether each character has a glyph: PDF/UA allows no other, and only then does typst say so."""
    try:
        typst.compile(
            _TRIAL.encode(),
            format="pdf",
            font_paths=fonts(system=True),
            ignore_system_fonts=True,
            sys_inputs={"text": written},
            pdf_standards=["ua-1"],
        )
    except typst.TypstError:
        return False
    return True
