"""Characters that a picture's font and the shipped one lack: this machine's draw them, and a box those that none has."""

import tempfile
import unicodedata
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from cjtool.render import extra
from cjtool.render.fontfiles import folder
from cjtool.scene import Group, Paragraph, Scene, Shape, Text, assets, flatten, text
from cjtool.scene.assets.advances import is_joined, is_selector
from cjtool.scene.typeface import Typeface

with extra():
    import typst

BOX = "□"
_BOLD_FROM = 600
_TRIAL = '#set document(title: "-")\n#set text(font: "CJ Sans")\n#sys.inputs.text'


@dataclass(frozen=True)
class GlyphCoverage:
    """Of the characters that a picture's font and the shipped one lack, those that `others` have and those that no font has.

    `thin` are letters of bold texts that others have, and none of them in bold.
    """

    others: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    thin: frozenset[str] = frozenset()


def coverage(scenes: Sequence[Scene]) -> GlyphCoverage:
    """How the characters of some scenes are drawn."""
    shapes = (shape for scene in scenes for shape, _ in flatten(scene))
    written = dict.fromkeys(
        (shape.font, character)
        for shape in shapes
        if isinstance(shape, Text)
        for character in text.clean(shape.text)
    )
    covered = coverage_of(written)
    return replace(covered, thin=_thin(covered.others, scenes))


def coverage_of(written: Iterable[tuple[Typeface, str]]) -> GlyphCoverage:
    """How some characters are drawn, each in its font."""
    lacking = dict.fromkeys(each for font, each in written if text.missing(each, font))
    shown = tuple(each for each in lacking if not is_selector(each))
    none = frozenset(_undrawn(shown, fonts(system=True))) if shown else frozenset()
    return GlyphCoverage(
        tuple(each for each in shown if each not in none), tuple(each for each in shown if each in none)
    )


def _thin(others: tuple[str, ...], scenes: Iterable[Scene]) -> frozenset[str]:
    """The letters of bold texts that only fonts without bold have; symbols are as heavy as they are."""
    if not others:
        return frozenset()
    shapes = (shape for scene in scenes for shape, _ in flatten(scene))
    bold = {
        each for shape in shapes if isinstance(shape, Text) and shape.face == "bold" for each in shape.text
    }
    letters = tuple(each for each in others if each in bold and unicodedata.category(each)[0] in "LM")
    return frozenset(_undrawn(letters, _bold_fonts())) if letters else frozenset()


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
    line = text.clean(shape.text)
    return shape if none.isdisjoint(line) else replace(shape, text=boxed_text(line, none))


def boxed_text(line: str, none: AbstractSet[str]) -> str:
    """A line with one box for all that is drawn as one character, so that it needs no more room than was kept."""
    if none.isdisjoint(line):
        return line
    starts = [at for at in range(len(line)) if at == 0 or not is_joined(line, at)]
    wholes = (line[start:end] for start, end in zip(starts, [*starts[1:], len(line)], strict=True))
    return "".join(whole if none.isdisjoint(whole) else BOX for whole in wholes)


@lru_cache(maxsize=8)
def fonts(*typefaces: Typeface, system: bool) -> typst.Fonts:
    """The shipped fonts and those of brands for typst, and this machine's if asked."""
    folders = [str(assets.font_path("regular").parent), *(folder(each) for each in typefaces if each.files)]
    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=folders)


@cache
def _bold_fonts() -> typst.Fonts:
    """This machine's bold fonts. typst takes folders of fonts, so there is one of links."""
    with tempfile.TemporaryDirectory() as folder:
        for number, font in enumerate(fonts(system=True).fonts()):
            if font.path and font.weight >= _BOLD_FROM:
                Path(folder, f"{number}{Path(font.path).suffix}").symlink_to(font.path)
        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


def _undrawn(characters: tuple[str, ...], given: typst.Fonts) -> tuple[str, ...]:
    """Those that no font has: typst names one at a time, so halves are tried until one is left."""
    if _drawn("".join(characters), given):
        return ()
    if len(characters) == 1:
        return characters
    middle = len(characters) // 2
    return _undrawn(characters[:middle], given) + _undrawn(characters[middle:], given)


def _drawn(written: str, given: typst.Fonts) -> bool:
    """Whether each character has a glyph: PDF/UA allows no other, and only then does typst say so."""
    try:
        typst.compile(
            _TRIAL.encode(),
            format="pdf",
            font_paths=given,
            ignore_system_fonts=True,
            sys_inputs={"text": written},
            pdf_standards=["ua-1"],
        )
    except typst.TypstError:
        return False
    return True
