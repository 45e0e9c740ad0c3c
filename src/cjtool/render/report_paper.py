"""A report as values ─► PDF: set by the template of `templates/paper`, in which texts are values and never markup."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from cjtool.render import faces
from cjtool.render.glyphs import GlyphCoverage, boxed_text, coverage_of
from cjtool.render.stamp import is_stamped, stamped
from cjtool.render.typesetting import to_standard_pdf
from cjtool.scene import Scene, Text, assets, flatten, text
from cjtool.scene.typeface import SHIPPED, Typeface
from cjtool.shipped import templates

Written = Callable[[GlyphCoverage], Mapping[str, object]]
"""The values of a report, whose pictures have a box for each character that no font has."""


@dataclass(frozen=True)
class PaperReport:
    """A report to be set: what it tells, the font of its texts, and its pictures."""

    written: Written
    font: Typeface
    scenes: tuple[Scene, ...]

    @property
    def typefaces(self) -> tuple[Typeface, ...]:
        """All fonts, each once."""
        return tuple(
            dict.fromkeys([self.font, *(font for each in self.scenes for font in faces.fonts_of(each))])
        )


def coverage_in(report: PaperReport) -> GlyphCoverage:
    """How the characters of a report and its pictures are drawn."""
    return coverage_of(_characters(report, report.written(GlyphCoverage())))


def typeset(report: PaperReport, there: bytes = b"") -> bytes:
    """The PDF that is `there` if it was made from the same, else a new one."""
    values = report.written(GlyphCoverage())
    source = _template()
    digest = blake2b(f"{source}{_json(values)}".encode(), digest_size=16).hexdigest()
    if is_stamped(there, digest):
        return there
    covered = coverage_of(_characters(report, values))
    if covered.none:
        values = _boxed(report.written(covered), frozenset(covered.none))
    inputs = {"document": _json({**values, "fonts": _families(report.font, covered)})}
    made = to_standard_pdf(source, inputs, report.typefaces, system=bool(covered.others))
    return stamped(made, digest)


@cache
def _template() -> str:
    return (templates("paper") / "report.typ").read_text("utf-8")


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _characters(report: PaperReport, values: object) -> list[tuple[Typeface, str]]:
    """Those of texts and pictures, each with its font, in an order that is always the same."""
    texts = {(report.font, each) for line in _texts(values) for each in line}
    for scene in report.scenes:
        for shape, _ in flatten(scene):
            if isinstance(shape, Text):
                texts |= {(shape.font, each) for each in text.clean(shape.text)}
    return sorted(texts, key=lambda pair: (pair[0].family, pair[1]))


def _texts(value: object) -> Iterator[str]:
    """The texts below a value, pictures left out."""
    match value:
        case str():
            yield value
        case Mapping():
            for key, inner in value.items():
                if key != "svg":
                    yield from _texts(inner)
        case Sequence():
            for inner in value:
                yield from _texts(inner)


def _boxed(value: Mapping[str, object], none: frozenset[str]) -> Mapping[str, object]:
    return {key: _with_boxes(inner, none) if key != "svg" else inner for key, inner in value.items()}


def _with_boxes(value: object, none: frozenset[str]) -> object:
    match value:
        case str():
            return boxed_text(value, none)
        case Mapping():
            return _boxed(value, none)
        case Sequence():
            return [_with_boxes(inner, none) for inner in value]
        case _:
            return value


def _families(font: Typeface, covered: GlyphCoverage) -> list[str]:
    """The families to try: the brand's, the shipped one, and for what they lack those of some scripts."""
    named = [family.strip("'") for each in covered.others for family in faces.families(each).split(",")]
    own = [] if font is SHIPPED else [font.family]
    return list(dict.fromkeys([*own, assets.FAMILY, *named]))
