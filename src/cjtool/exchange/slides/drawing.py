"""A scene ─► the part of one slide, with the pictures and links that it needs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cjtool.exchange.slides import geometry, textboxes
from cjtool.exchange.slides.geometry import SlideFrame
from cjtool.exchange.slides.markup import HEAD, NAMESPACES, called, paint, six, written
from cjtool.exchange.slides.pictures import SlidePicture, fitted, picture_of
from cjtool.exchange.slides.titles import title_of
from cjtool.scene import Box, Circle, Group, Image, Paragraph, Path, Scene, Shape, Text, text

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
"""What says that a shape is for the eye alone (MS-ODRAWXML 2.3.1)."""
_LEADS = ("https://", "http://", "mailto:")
"""What a slide may lead to outside of its file."""
_FIRST_ID = 2
"""Of a shape: the tree itself is 1."""


@dataclass(frozen=True)
class Look:
    """What slides share: the language of their texts as a tag, and the theme's slot of a colour."""

    language: str
    slots: Mapping[str, str]


@dataclass(frozen=True)
class DrawnSlide:
    """A slide's part, and what it refers to from rId2 on: pictures, and addresses."""

    markup: str
    relations: tuple[SlidePicture | str, ...]


def drawn_slide(scene: Scene, look: Look, scale: float, ground: str) -> DrawnSlide:
    """A scene as a slide, times `scale`; `ground` is the colour that slides have by themselves."""
    drawing = _Drawing(look, scale, title_of(scene))
    body = "".join(drawing.page(scene))
    own = f"<p:bg><p:bgPr>{paint(scene.ground, look.slots)}<a:effectLst/></p:bgPr></p:bg>"
    behind = "" if six(scene.ground) == six(ground) else own
    markup = (
        f'{HEAD}<p:sld {NAMESPACES}><p:cSld name="{called(scene.title)}">{behind}<p:spTree>{TREE}{body}'
        "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
    )
    return DrawnSlide(markup, tuple(drawing.relations))


TREE = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
"""How each tree of shapes begins."""


@dataclass
class _Drawing:
    """What one slide has used so far. `title` is drawn on the slide itself: no placeholder lies in a group."""

    look: Look
    scale: float
    title: Text | Paragraph | None
    relations: list[SlidePicture | str] = field(default_factory=list)
    count: int = _FIRST_ID - 1
    waiting: str = ""
    """The title, until its group has ended."""
    told: int = 0
    """In how many groups that say what they show."""

    def page(self, scene: Scene) -> Iterator[str]:
        """All shapes; each group that has the title in it before that."""
        frame = SlideFrame(self.scale)
        if self.title is None:
            yield self._above(scene)
        for shape in scene.shapes:
            yield from self.draw(shape, frame)
            yield self.waiting
            self.waiting = ""

    def draw(self, shape: Shape, frame: SlideFrame) -> Iterator[str]:
        match shape:
            case Group():
                yield from self._group(shape, frame)
            case Text() | Paragraph() if shape is self.title:
                self.waiting, self.title = self._text(shape, frame, title=True), None
            case Text() | Paragraph():
                yield self._text(shape, frame)
            case Box() | Circle():
                yield self._area(shape, frame)
            case Path():
                yield self._path(shape, frame)
            case Image():
                yield self._image(shape, frame)

    def _group(self, group: Group, frame: SlideFrame) -> Iterator[str]:
        """A group; one without a name of any sort only moves what is in it."""
        inner = frame.moved(group.x, group.y)
        if not (group.title or group.ref or group.kind or group.href):
            for shape in group.shapes:
                yield from self.draw(shape, inner)
            return
        self.told += bool(group.title)
        properties = self._properties(group.title or group.kind or group.ref, group.title, group.href)
        body = "".join(part for shape in group.shapes for part in self.draw(shape, inner))
        self.told -= bool(group.title)
        if body:
            left, top, width, height = frame.box(group.bounds)
            yield (
                f"<p:grpSp><p:nvGrpSpPr>{properties}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
                f'<a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/><a:chOff x="{left}" y="{top}"/>'
                f'<a:chExt cx="{width}" cy="{height}"/></a:xfrm></p:grpSpPr>{body}</p:grpSp>'
            )

    def _text(self, shape: Text | Paragraph, frame: SlideFrame, *, title: bool = False) -> str:
        box = textboxes.box_of(shape)
        if box is None:
            return ""
        if title:
            box = textboxes.as_title(box)
        href = shape.href if isinstance(shape, Paragraph) else ""
        kind = ("", '<p:ph type="title"/>') if title else (' txBox="1"', "")
        return (
            f"<p:sp><p:nvSpPr>{self._properties(box.text, href=href)}<p:cNvSpPr{kind[0]}/><p:nvPr>{kind[1]}</p:nvPr>"
            f"</p:nvSpPr><p:spPr>{geometry.placed(frame.box(box.bounds))}{geometry.preset('rect')}<a:noFill/></p:spPr>"
            f"<p:txBody>{textboxes.body(box, self.scale, self.look.language, self.look.slots)}</p:txBody></p:sp>"
        )

    def _above(self, scene: Scene) -> str:
        """A title that lies above the slide, as PowerPoint hides one: heard, and listed in the outline."""
        said = text.clean(scene.title)
        if not said:
            return ""
        line = Text(0, -20, said, 18)
        return self._text(line, SlideFrame(self.scale), title=True)

    def _area(self, shape: Box | Circle, frame: SlideFrame) -> str:
        outline = geometry.rectangle(shape) if isinstance(shape, Box) else geometry.preset("ellipse")
        name = "Box" if isinstance(shape, Box) else "Circle"
        return self._shape(name, geometry.placed(frame.box(shape.bounds)) + outline, shape)

    def _path(self, shape: Path, frame: SlideFrame) -> str:
        outline = geometry.drawn(shape)
        if not outline:
            return ""
        if geometry.is_line(outline):
            return self._line(shape, outline[0][1:], outline[1][1:], frame)
        box = frame.box(shape.bounds)
        own = geometry.freeform(outline, box, frame, filled=bool(shape.fill))
        return self._shape(
            "Icon" if isinstance(shape.outline, str) else "Curve", geometry.placed(box) + own, shape
        )

    def _line(self, shape: Path, start: tuple[float, ...], end: tuple[float, ...], frame: SlideFrame) -> str:
        (x0, y0), (x1, y1) = start, end
        box = frame.box((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
        flips = (' flipH="1"' if x1 < x0 else "") + (' flipV="1"' if y1 < y0 else "")
        return (
            f"<p:cxnSp><p:nvCxnSpPr>{self._decoration('Line')}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>"
            f"{geometry.placed(box, flips)}{geometry.preset('line')}{self._looks(shape)}</p:spPr></p:cxnSp>"
        )

    def _shape(self, name: str, placed: str, shape: Box | Circle | Path) -> str:
        return (
            f"<p:sp><p:nvSpPr>{self._decoration(name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{placed}"
            f"{self._looks(shape)}</p:spPr></p:sp>"
        )

    def _looks(self, shape: Box | Circle | Path) -> str:
        return geometry.looks(shape, self.scale, self.look.slots)

    def _image(self, shape: Image, frame: SlideFrame) -> str:
        picture = picture_of(shape)
        relation = self._relation(picture)
        properties = (
            self._properties(shape.title or "Picture", shape.title)
            if shape.title
            else self._decoration("Picture")
        )
        return (
            f'<p:pic><p:nvPicPr>{properties}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
            f'<p:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>'
            f"{geometry.placed(frame.box(fitted(shape, picture)))}{geometry.preset('rect')}</p:spPr></p:pic>"
        )

    def _properties(self, name: str, said: str = "", href: str = "") -> str:
        """What a shape is called, what it shows, and where it leads."""
        self.count += 1
        told = f' descr="{written(said)}"' if said else ""
        link = self._link(href)
        opened = f'<p:cNvPr id="{self.count}" name="{called(name)}"{told}'
        return f"{opened}>{link}</p:cNvPr>" if link else f"{opened}/>"

    def _decoration(self, name: str) -> str:
        """A shape that says nothing: marked so, unless the group around it says what it shows."""
        self.count += 1
        opened = f'<p:cNvPr id="{self.count}" name="{name} {self.count}"'
        return f"{opened}/>" if self.told else f"{opened}>{_DECORATIVE}</p:cNvPr>"

    def _link(self, href: str) -> str:
        if not href.startswith(_LEADS):
            return ""
        return f'<a:hlinkClick r:id="{self._relation(href)}"/>'

    def _relation(self, target: SlidePicture | str) -> str:
        """What a part calls something that it refers to; rId1 is its layout."""
        if target not in self.relations:
            self.relations.append(target)
        return f"rId{self.relations.index(target) + 2}"
