"""The theme of slides: a project's colours by what they are for, and the name of its font."""

from cjtool.exchange.slides.markup import HEAD, MAIN, called, six
from cjtool.scene.colour import Palette
from cjtool.scene.typeface import Typeface

STAND_IN = "Calibri"
"""What slides are set in for the shipped font, which nobody else has: programs for slides have it, or a twin of it (Carlito).

Its letters are about as wide: of the texts of gallery maps and decks, half are narrower by 2 % and more in it, and one in a
hundred is wider by more than 3 %, measured with Carlito, whose widths are those of Calibri.
"""
_PANOSE = {STAND_IN: ' panose="020F0502020204030204" pitchFamily="34" charset="0"'}
"""What tells a program which font is like it, where it is not installed."""


def font_name(font: Typeface) -> str:
    """What slides call a font: a brand's by the name under which it is installed."""
    return font.name or STAND_IN


def colours(palette: Palette) -> dict[str, str]:
    """The twelve slots of a theme, each with its colour."""
    return {
        "dk1": palette.ink, "lt1": palette.ground, "dk2": palette.brand, "lt2": palette.cell,
        "accent1": palette.fill, "accent2": palette.fill_2, "accent3": palette.green, "accent4": palette.red,
        "accent5": palette.amber, "accent6": palette.personas[0], "hlink": palette.brand, "folHlink": palette.secondary,
    }  # fmt: skip


_OF_SLIDES = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
"""What the slots are called on slides."""
_NOT_MEANT = {"hlink", "folHlink"}


def slots(palette: Palette) -> dict[str, str]:
    """The slot of each colour that the theme has, as slides call it; of two with one colour, the first."""
    found: dict[str, str] = {}
    for slot, colour in colours(palette).items():
        if slot not in _NOT_MEANT:
            found.setdefault(colour.upper(), _OF_SLIDES.get(slot, slot))
    return found


def theme(palette: Palette, font: Typeface) -> str:
    """The part, with a plain format scheme, which a theme cannot be without."""
    scheme = "".join(
        f'<a:{slot}><a:srgbClr val="{six(colour)}"/></a:{slot}>' for slot, colour in colours(palette).items()
    )
    name = font_name(font)
    latin = (
        f'<a:latin typeface="{called(name)}"{_PANOSE.get(name, "")}/><a:ea typeface=""/><a:cs typeface=""/>'
    )
    return (
        f'{HEAD}<a:theme xmlns:a="{MAIN}" name="cjtool"><a:themeElements><a:clrScheme name="cjtool">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="cjtool"><a:majorFont>{latin}</a:majorFont><a:minorFont>{latin}</a:minorFont></a:fontScheme>'
        f"{_FORMATS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_FORMATS = (
    f'<a:fmtScheme name="cjtool"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>'
    f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
)
