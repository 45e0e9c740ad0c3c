"""What the pictures of one page share: how things look, and outlines that are drawn many times."""

import re
from dataclasses import dataclass, field

_ATTRIBUTE = re.compile(r' ([a-z-]+)="([^"]*)"')
_LENGTHS = {"font-size", "letter-spacing"}
"""What counts the units of a picture as an attribute, and needs a unit in a style sheet."""
_SHORTEST = 40
"""Shorter outlines take no more where they are drawn than a reference to them."""
_DIGITS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(eq=False)
class SharedLooks:
    """Looks and outlines of a page, each once.

    Without `styled`, looks stay with what has them, for pages that may hold no styles of their own; without `traced`,
    outlines do.
    """

    styled: bool = True
    traced: bool = True
    _looks: dict[str, str] = field(default_factory=dict)
    _outlines: dict[str, str] = field(default_factory=dict)

    def look(self, attributes: str) -> str:
        """The class that stands for some attributes of presentation, as an attribute itself."""
        if not self.styled or not attributes or "&" in attributes:
            return attributes
        name = self._looks.setdefault(attributes, f"l-{_letters(len(self._looks))}")
        return f' class="{name}"'

    def outline(self, data: str) -> str:
        """The id of an outline that is drawn by reference; nothing where it is as short as that."""
        if not self.traced or len(data) < _SHORTEST:
            return ""
        return self._outlines.setdefault(data, f"o-{_letters(len(self._outlines))}")

    def style(self) -> str:
        """The rules of all looks."""
        return "".join(f".{name}{{{_declared(look)}}}\n" for look, name in self._looks.items())

    def definitions(self) -> str:
        """A picture of no size with all outlines, for the page that uses them; nothing where there are none."""
        if not self._outlines:
            return ""
        paths = "\n".join(f'<path id="{name}" d="{data}"/>' for data, name in self._outlines.items())
        return f'<svg width="0" height="0" aria-hidden="true" class="outlines"><defs>\n{paths}\n</defs></svg>'


APART = SharedLooks(styled=False, traced=False)
"""For a picture in a file of its own."""


def _declared(look: str) -> str:
    return ";".join(
        f"{name}:{value}px" if name in _LENGTHS else f"{name}:{value}"
        for name, value in _ATTRIBUTE.findall(look)
    )


def _letters(number: int) -> str:
    """A name for a number: a, b … z, ba, bb …"""
    shown = _DIGITS[number % len(_DIGITS)]
    while number := number // len(_DIGITS):
        shown = _DIGITS[number % len(_DIGITS)] + shown
    return shown
