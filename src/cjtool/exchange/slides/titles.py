"""The title of a slide: the largest text that its scene's title has in it."""

from collections.abc import Iterator

from cjtool.scene import Group, Paragraph, Scene, Shape, Text, text


def title_of(scene: Scene) -> Text | Paragraph | None:
    """The shape that is a slide's title; None where none says it, as on sheets of cards."""
    title = text.clean(scene.title)
    found = [
        shape
        for shape in _texts(scene.shapes)
        if (said := text.clean(shape.text)) and said in title and any(map(str.isalpha, said))
    ]
    return max(found, key=_size, default=None)


def _size(shape: Text | Paragraph) -> float:
    return shape.lines[0].size if isinstance(shape, Paragraph) else shape.size


def _texts(shapes: tuple[Shape, ...]) -> Iterator[Text | Paragraph]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from _texts(shape.shapes)
        elif isinstance(shape, Text | Paragraph):
            yield shape
