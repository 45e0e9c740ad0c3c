"""The master, the one layout and the notes' master of a presentation."""

from cjtool.exchange.slides.drawing import TREE
from cjtool.exchange.slides.geometry import placed, preset
from cjtool.exchange.slides.markup import HEAD, NAMESPACES, emu

NOTES_SIZE = (emu(540), emu(720))
"""A page of notes: 7.5 by 10 inches, as PowerPoint has it."""
MAP = (
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" '
    'accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
)
"""Which slot of the theme is which colour of slides."""
_GROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
_TEXT = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
_LEVELS = 9


def _levels(size: int, font: str, step: int = 0) -> str:
    """What text is like on each level of a list; sizes in hundredths of a point."""
    fonts = f'<a:latin typeface="+{font}-lt"/><a:ea typeface="+{font}-ea"/><a:cs typeface="+{font}-cs"/>'
    return "".join(
        f'<a:lvl{level}pPr marL="{(level - 1) * step}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" '
        f'hangingPunct="1"><a:defRPr sz="{size}" kern="1200">{_TEXT}{fonts}</a:defRPr></a:lvl{level}pPr>'
        for level in range(1, _LEVELS + 1)
    )


LISTED = _levels(1800, "mn")
"""What text is like that says nothing of it."""


def _title(width: int, height: int) -> str:
    """The place of a title: a tenth of the slide, at its top."""
    box = (width // 30, height // 20, width - width // 15, height // 10)
    return (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>'
        f'<p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>{placed(box)}{preset("rect")}</p:spPr><p:txBody>'
        '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>'
        "<a:endParaRPr/></a:p></p:txBody></p:sp>"
    )


def master(width: int, height: int) -> str:
    """The master: the ground, the place of titles, and what texts are like."""
    body = _levels(1800, "mn", 228_600)
    return (
        f"{HEAD}<p:sldMaster {NAMESPACES}><p:cSld>{_GROUND}<p:spTree>{TREE}{_title(width, height)}</p:spTree></p:cSld>"
        f'<p:clrMap {MAP}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>'
        f"<p:titleStyle>{_levels(2800, 'mj')}</p:titleStyle><p:bodyStyle>{body}</p:bodyStyle>"
        f"<p:otherStyle>{LISTED}</p:otherStyle></p:txStyles></p:sldMaster>"
    )


def layout(width: int, height: int) -> str:
    """The layout of all slides: a title, and what is drawn."""
    return (
        f'{HEAD}<p:sldLayout {NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title"><p:spTree>{TREE}'
        f"{_title(width, height)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def notes_master() -> str:
    """What pages of notes are like: the slide above, the notes below."""
    return (
        f"{HEAD}<p:notesMaster {NAMESPACES}><p:cSld>{_GROUND}<p:spTree>{TREE}{slide_image(2)}{notes_place(3, _EMPTY)}"
        f"</p:spTree></p:cSld><p:clrMap {MAP}/><p:notesStyle>{_levels(1200, 'mn')}</p:notesStyle></p:notesMaster>"
    )


_EMPTY = "<a:p><a:endParaRPr/></a:p>"


def slide_image(id: int) -> str:
    """The place of the slide's picture on a page of notes."""
    box = (emu(54), emu(54), emu(432), emu(270))
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>'
        f'</p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>{placed(box)}{preset("rect")}'
        "</p:spPr></p:sp>"
    )


def notes_place(id: int, paragraphs: str) -> str:
    """The place of the notes, with what stands in it."""
    box = (emu(54), emu(342), emu(432), emu(324))
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>'
        f'<p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>{placed(box)}{preset("rect")}</p:spPr>'
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def notes_page(lines: tuple[str, ...], language: str) -> str:
    """The notes of a slide, a paragraph each; the lines are clean and escaped."""
    body = "".join(
        f'<a:p><a:r><a:rPr lang="{language}" dirty="0"/><a:t>{line}</a:t></a:r></a:p>' if line else _EMPTY
        for line in lines
    )
    return (
        f"{HEAD}<p:notes {NAMESPACES}><p:cSld><p:spTree>{TREE}{slide_image(2)}{notes_place(3, body or _EMPTY)}</p:spTree>"
        "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )
