"""What the pictures of one page share: how things look, and outlines that are drawn many times."""

import re
from dataclasses import dataclass, field

from cjtool.render.repeating import RepeatedShapes
from cjtool.render.short_names import letters

_ATTRIBUTE = re.compile(r' ([a-z-]+)="([^"]*)"')
_LENGTHS = {"font-size", "letter-spacing"}
"""What counts the units of a picture as an attribute, and needs a unit in a style sheet."""
_SHORTEST = 24
"""Shorter outlines take no more where they are drawn than a reference to them."""


@dataclass(eq=False)
class SharedLooks:
    """Looks and outlines of a page, each once.

    Without `styled`, looks stay with what has them, for pages that may hold no styles of their own; without `traced`,
    outlines do. With `repeated`, whole stretches of shapes are drawn once as well.
    """

    styled: bool = True
    traced: bool = True
    repeated: RepeatedShapes | None = None
    _looks: dict[str, str] = field(default_factory=dict)
    _outlines: dict[tuple[str, str], str] = field(default_factory=dict)

    def look(self, attributes: str) -> str:
        """The class that stands for some attributes of presentation, as an attribute itself.

        Its name is of capitals, which no class of the page has.
        """
        if not self.styled or not attributes or "&" in attributes:
            return attributes
        name = self._looks.setdefault(attributes, letters(len(self._looks)).upper())
        return f' class="{name}"'

    def outline(self, data: str, scaled: str) -> str:
        """The id of an outline, as large as it is drawn, that is drawn by reference; nothing where it is as short as that."""
        if not self.traced or len(data) < _SHORTEST:
            return ""
        return self._outlines.setdefault((data, scaled), f"o-{letters(len(self._outlines))}")

    def style(self) -> str:
        """The rules of all looks."""
        return "".join(f".{name}{{{_declared(look)}}}\n" for look, name in self._looks.items())

    def definitions(self) -> str:
        """A picture of no size with all outlines, for the page that uses them; nothing where there are none."""
        if not self._outlines:
            return ""
        paths = "\n".join(
            f'<path id="{name}"{_transform(scaled)} d="{data}"/>'
            for (data, scaled), name in self._outlines.items()
        )
        return f'<svg width="0" height="0" aria-hidden="true" class="outlines"><defs>\n{paths}\n</defs></svg>'


APART = SharedLooks(styled=False, traced=False)
"""For a picture in a file of its own."""


def _declared(look: str) -> str:
    return ";".join(
        f"{name}:{value}px" if name in _LENGTHS else f"{name}:{value}"
        for name, value in _ATTRIBUTE.findall(look)
    )


def _transform(scaled: str) -> str:
    return f' transform="{scaled}"' if scaled else ""
