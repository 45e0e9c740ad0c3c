"""What somebody hears in place of shapes: titles, then texts, in the order of drawing."""

from collections.abc import Iterable, Iterator, Sequence

from cjtool.scene import SYMBOL, Group, Image, Paragraph, Shape, Text, text


def said(shapes: Sequence[Shape], heading: str = "") -> str:
    """The title of an only group, then what is in it; of other shapes, one after another.

    What is said first is left out where it is the heading that was heard just before.
    """
    match shapes:
        case (Group() as group,):
            title, inner = group.title, () if group.role == SYMBOL else group.shapes
        case _:
            title, inner = "", tuple(shapes)
    heard = "; ".join(part for part in _parts(inner) if part)
    heard = heard.removeprefix(title or heading).lstrip(" ;")
    return text.clean(": ".join(filter(None, (title if title != heading else "", heard))))


def _parts(shapes: Iterable[Shape]) -> Iterator[str]:
    lines: list[Text] = []
    for shape in shapes:
        if isinstance(shape, Text) and (not lines or _goes_on(lines[-1], shape)):
            lines.append(shape)
            continue
        yield " ".join(line.text for line in lines)
        lines = [shape] if isinstance(shape, Text) else []
        yield from _of(shape)
    yield " ".join(line.text for line in lines)


def _of(shape: Shape) -> Iterator[str]:
    match shape:
        case Paragraph():
            yield shape.text
        case Image():
            yield shape.title
        case Group() if shape.role == SYMBOL:
            yield shape.title
        case Group():
            inner = [part for part in _parts(shape.shapes) if part]
            words = "; ".join(inner)
            yield words if _told(shape.title, inner) else ": ".join(filter(None, (shape.title, words)))


def _told(title: str, parts: Iterable[str]) -> bool:
    """Whether the parts say every word of a title."""
    words = {word.strip("():;,") for part in parts for word in part.split()}
    return {word.strip("():;,") for word in title.split()} <= words


def _goes_on(line: Text, following: Text) -> bool:
    """Whether a text is the next line of the same paragraph."""
    alike = (line.size, line.face, line.x) == (following.size, following.face, following.x)
    return alike and 0 < following.y - line.y < 1.5 * line.size
