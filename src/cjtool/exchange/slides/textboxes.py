"""Texts as boxes of text that people edit: each a whole paragraph, which breaks where the picture breaks it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise

from cjtool.exchange.slides.markup import paint
from cjtool.scene import Anchor, Bounds, Paragraph, Text, text

SOFT = "\u00ad"
"""Where the picture breaks a word: seen only where a line ends there."""
_MORE = "…"
"""What ends a text that there is more of."""
_SHARE = 0.6
"""How much of the room between the widest line and the first further word a box takes: fonts differ by some percent."""
_EM = 1.2
"""The height that PowerPoint and LibreOffice give a line of any font, in ems."""
_BELOW = 0.23
"""How much of a line lies below its baseline, in ems: LibreOffice has 0.2 of any font, PowerPoint about 0.26 of Calibri."""
_TITLE_ROOM = 1.1
"""A title's place breaks its text, as all places do: so much wider than the text is it, for other fonts."""
_ALIGNED: dict[Anchor, str] = {"start": "l", "middle": "ctr", "end": "r"}
_PIECE = re.compile(r"[^ ]+?[-–/](?=\w)|[^ ]+")
"""What stays together at the beginning of a clean line, in which only plain spaces part words."""
_SLACK = {"regular": 1.02, "italic": 1.035, "bold": 1.045}
"""How much wider a box is than its widest line, at least."""
_LEAST, _MOST = 100, 400_000
"""The smallest and largest size of type, in hundredths of a point (ECMA-376 part 1, 20.1.10.72)."""
_WIDEST = 158_400
"""The largest distance between lines, in hundredths of a point (20.1.10.78)."""


@dataclass(frozen=True)
class TextBox:
    """A paragraph with its box in points. `leading` is 0 for one line, which never breaks."""

    text: str
    bounds: Bounds
    first: Text
    leading: float = 0


def box_of(shape: Text | Paragraph) -> TextBox | None:
    """The box of a text; None for one that says nothing."""
    lines = shape.lines if isinstance(shape, Paragraph) else (shape,)
    shown = [replace(line, text=text.clean(line.text)) for line in lines]
    shown = [line for line in shown if line.text]
    if not shown:
        return None
    first = shown[0]
    whole = _whole(shape.text if isinstance(shape, Paragraph) else first.text, shown)
    several = len(shown) > 1
    leading = (shown[-1].y - first.y) / (len(shown) - 1) if several else 0.0
    height = leading or _EM * first.size
    top = first.y - height + _BELOW * first.size
    width = _width(shown) if several else first.width
    left = first.x - {"start": 0, "middle": width / 2, "end": width}[first.anchor]
    return TextBox(whole, (left, top, left + width, top + height * len(shown)), first, leading)


def as_title(box: TextBox) -> TextBox:
    """The box of a title: of one line, it is wider, as it would break."""
    left, top, right, bottom = box.bounds
    more = 0 if box.leading else (right - left) * (_TITLE_ROOM - 1)
    before = {"start": 0, "middle": more / 2, "end": more}[box.first.anchor]
    return replace(box, bounds=(left - before, top, right + more - before, bottom))


def _whole(given: str, lines: Sequence[Text]) -> str:
    """The whole text, with a soft hyphen where a word is broken; of one that had no room, what is shown of it."""
    cut = any(line.instead_of for line in lines)
    rest, made = text.clean(given), ""
    for line in lines:
        shown = line.text.removesuffix(_MORE).rstrip() if cut else line.text
        if rest.startswith(shown):
            made, rest = made + shown, rest[len(shown) :]
        elif shown.endswith("-") and rest.startswith(shown[:-1]):
            made, rest = made + shown[:-1] + SOFT, rest[len(shown) - 1 :]
        else:
            return " ".join(each.text for each in lines)
        if rest[:1] == " ":
            made, rest = f"{made} ", rest[1:]
    if cut:
        return f"{made.rstrip()} {_MORE}" if lines[-1].text.endswith(_MORE) else made.rstrip()
    return text.clean(given) if rest else made.strip()


def _width(lines: Sequence[Text]) -> float:
    """How wide a box is for its text to break as it does in the picture, with room for another font."""
    need = max(line.width for line in lines)
    most = min((_with_next(line, after) for line, after in pairwise(lines)), default=need)
    return max(need * _SLACK[lines[0].face], need + _SHARE * (most - need))


def _with_next(line: Text, after: Text) -> float:
    """How wide a line would be with what begins the next one."""
    piece = _PIECE.match(after.text)
    gap = "" if line.text.endswith("-") else " "
    return replace(line, text=f"{line.text}{gap}{piece[0] if piece else ''}").width


def body(box: TextBox, scale: float, language: str, slots: Mapping[str, str]) -> str:
    """What stands in a shape: how it breaks and stands, and the one paragraph."""
    first, between = box.first, min(_WIDEST, max(0, round(box.leading * scale * 100)))
    leading = f'<a:lnSpc><a:spcPts val="{between}"/></a:lnSpc>' if box.leading else ""
    leftwards = ' rtl="1"' if text.is_leftwards(box.text) else ""
    aligned = f'<a:pPr algn="{_ALIGNED[first.anchor]}"{leftwards}>{leading}</a:pPr>'
    wrap = "square" if box.leading else "none"
    return (
        f'<a:bodyPr wrap="{wrap}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/>'
        f"</a:bodyPr><a:lstStyle/><a:p>{aligned}<a:r>{_run(first, scale, language, slots)}"
        f"<a:t>{escape(box.text, quote=False)}</a:t></a:r></a:p>"
    )


def _run(line: Text, scale: float, language: str, slots: Mapping[str, str]) -> str:
    size = min(_MOST, max(_LEAST, round(line.size * scale * 100)))
    bold, italic = line.face == "bold", line.face == "italic"
    spacing = f' spc="{round(line.letter_spacing * scale * 100)}"' if line.letter_spacing else ""
    return (
        f'<a:rPr lang="{language}" sz="{size}" b="{bold:d}" i="{italic:d}"{spacing} dirty="0">'
        f"{paint(line.fill, slots)}</a:rPr>"
    )
