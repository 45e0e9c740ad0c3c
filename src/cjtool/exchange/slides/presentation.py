"""Slides ─► the parts of a presentation (ECMA-376 part 1, 13): its slides, what they share, their notes and pictures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cjtool.exchange.slides import masters
from cjtool.exchange.slides.drawing import DrawnSlide, Look, drawn_slide
from cjtool.exchange.slides.markup import HEAD, MAIN, NAMESPACES, PACKAGE, emu, written
from cjtool.exchange.slides.package import DATED, packed, relations
from cjtool.exchange.slides.pictures import SlidePicture
from cjtool.exchange.slides.theme_part import slots, theme
from cjtool.scene import Scene
from cjtool.scene.colour import Palette
from cjtool.scene.typeface import Typeface

_MOST, _LEAST = 4032.0, 72.0
"""Points: slides are 56 inches wide and high at most, and an inch at least (ECMA-376 part 1, 19.7.15)."""
_FIRST_SLIDE = 256
"""The least number that a slide may have (19.7.13)."""


@dataclass(frozen=True)
class Slide:
    """A scene, and its notes, a paragraph each."""

    scene: Scene
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class SlideShow:
    """Slides, what they are called together, and their language (a tag), colours and font."""

    slides: tuple[Slide, ...]
    title: str
    language: str
    palette: Palette
    font: Typeface


def slide_file(show: SlideShow) -> bytes:
    """The file of PowerPoint."""
    return packed(dict(_parts(show)))


def scale_of(scenes: Sequence[Scene]) -> float:
    """By how much slides are made smaller for the largest to be one that PowerPoint can have."""
    return min(1.0, *(_MOST / max(scene.width, scene.height) for scene in scenes))


def _parts(show: SlideShow) -> Iterator[tuple[str, str | bytes]]:
    """Each part by its name."""
    scenes = [slide.scene for slide in show.slides]
    scale = scale_of(scenes)
    width = emu(max(_LEAST, *(scene.width * scale for scene in scenes)))
    height = emu(max(_LEAST, *(scene.height * scale for scene in scenes)))
    look = Look(show.language, slots(show.palette))
    drawn = [drawn_slide(scene, look, scale, show.palette.ground) for scene in scenes]
    yield from _shared(show, width, height)
    media = _media(drawn)
    for number, (slide, made) in enumerate(zip(show.slides, drawn, strict=True), 1):
        yield from _slide(number, made, media)
        yield from _notes(number, slide, show.language)
    yield from ((f"ppt/media/{name}", picture.data) for picture, name in media.items())


def _shared(show: SlideShow, width: int, height: int) -> Iterator[tuple[str, str]]:
    """What stands in each file: the properties, the list of slides, theme, masters and layout."""
    count = len(show.slides)
    own = theme(show.palette, show.font)
    yield "_rels/.rels", relations(_ROOT)
    yield "docProps/core.xml", _core(show)
    yield "docProps/app.xml", _APP
    yield "ppt/presentation.xml", _listed(count, width, height)
    yield (
        "ppt/_rels/presentation.xml.rels",
        relations((*_LISTED, *(("slide", f"slides/slide{number}.xml") for number in range(1, count + 1)))),
    )
    yield from _PLAIN.items()
    yield "ppt/theme/theme1.xml", own
    yield "ppt/theme/theme2.xml", own
    yield "ppt/slideMasters/slideMaster1.xml", masters.master(width, height)
    yield (
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        relations((_LAYOUT, ("theme", "../theme/theme1.xml"))),
    )
    yield "ppt/slideLayouts/slideLayout1.xml", masters.layout(width, height)
    yield "ppt/slideLayouts/_rels/slideLayout1.xml.rels", relations((_MASTER,))
    yield "ppt/notesMasters/notesMaster1.xml", masters.notes_master()
    yield "ppt/notesMasters/_rels/notesMaster1.xml.rels", relations((("theme", "../theme/theme2.xml"),))


_ROOT = (
    ("officeDocument", "ppt/presentation.xml"),
    ("core-properties", "docProps/core.xml"),
    ("extended-properties", "docProps/app.xml"),
)
_LISTED = (
    ("slideMaster", "slideMasters/slideMaster1.xml"),
    ("notesMaster", "notesMasters/notesMaster1.xml"),
    ("theme", "theme/theme1.xml"),
    ("presProps", "presProps.xml"),
    ("viewProps", "viewProps.xml"),
    ("tableStyles", "tableStyles.xml"),
)
_LAYOUT = ("slideLayout", "../slideLayouts/slideLayout1.xml")
_MASTER = ("slideMaster", "../slideMasters/slideMaster1.xml")
_PLAIN = {
    "ppt/presProps.xml": f"{HEAD}<p:presentationPr {NAMESPACES}/>",
    "ppt/viewProps.xml": f"{HEAD}<p:viewPr {NAMESPACES}/>",
    "ppt/tableStyles.xml": (
        f'{HEAD}<a:tblStyleLst xmlns:a="{MAIN}" def="{{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}}"/>'
    ),
}
"""What says nothing here, and what PowerPoint misses where it is not there."""
_APP = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>cjtool</Application></Properties>"
)


def _core(show: SlideShow) -> str:
    """What the file says of itself: no author, and a day that tells nothing."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{written(show.title)}</dc:title><dc:language>{show.language}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{DATED}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{DATED}</dcterms:modified></cp:coreProperties>'
    )


def _listed(count: int, width: int, height: int) -> str:
    """The presentation itself: its slides in order, their size, and what text is like by default."""
    slides = "".join(
        f'<p:sldId id="{_FIRST_SLIDE + at}" r:id="rId{len(_LISTED) + 1 + at}"/>' for at in range(count)
    )
    across, down = masters.NOTES_SIZE
    return (
        f'{HEAD}<p:presentation {NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>'
        f'</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>{slides}'
        f'</p:sldIdLst><p:sldSz cx="{width}" cy="{height}"/><p:notesSz cx="{across}" cy="{down}"/>'
        f"<p:defaultTextStyle>{masters.LISTED}</p:defaultTextStyle></p:presentation>"
    )


def _media(drawn: Sequence[DrawnSlide]) -> Mapping[SlidePicture, str]:
    """The name of each picture's file, once for all slides that show it."""
    found: dict[SlidePicture, str] = {}
    for each in drawn:
        for target in each.relations:
            if isinstance(target, SlidePicture):
                found.setdefault(target, f"image{len(found) + 1}.{target.ending}")
    return found


def _slide(number: int, made: DrawnSlide, media: Mapping[SlidePicture, str]) -> Iterator[tuple[str, str]]:
    """A slide and what it refers to: layout, pictures and addresses, notes."""
    targets = (
        ("image", f"../media/{media[each]}") if isinstance(each, SlidePicture) else ("hyperlink", each)
        for each in made.relations
    )
    notes = ("notesSlide", f"../notesSlides/notesSlide{number}.xml")
    yield f"ppt/slides/slide{number}.xml", made.markup
    yield f"ppt/slides/_rels/slide{number}.xml.rels", relations((_LAYOUT, *targets, notes))


def _notes(number: int, slide: Slide, language: str) -> Iterator[tuple[str, str]]:
    master = ("notesMaster", "../notesMasters/notesMaster1.xml")
    yield (
        f"ppt/notesSlides/notesSlide{number}.xml",
        masters.notes_page(tuple(map(written, slide.notes)), language),
    )
    yield (
        f"ppt/notesSlides/_rels/notesSlide{number}.xml.rels",
        relations((master, ("slide", f"../slides/slide{number}.xml"))),
    )
