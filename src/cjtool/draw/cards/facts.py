"""Which facts a card has room for: all of them in ever smaller type, then fewer, the least important out first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw.fixed import Fitted, begun
from cjtool.i18n.table import Words
from cjtool.scene import Shape, typeset
from cjtool.scene.typeset import Style

SMALLEST = 6.5
"""The smallest type, in points."""
_SCALES = (1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44, 0.38)
_LABEL = Style(7, 8.6, "bold")
_UNDER_LABEL = 1.5
_ICON_ROOM = 1.5
_OWN = "\"“”„«»‟'‘’\u00a0 "


@dataclass(frozen=True)
class Fact:
    """Something a card says, with its size at best; facts come in the order of their importance.

    `icon` and its colour stand before it, `label` above it.
    """

    text: str
    style: Style
    ink: str
    icon: tuple[str, str] | None = None
    label: str = ""
    gap: float = 5


@dataclass(frozen=True)
class _Set:
    """A fact in a size."""

    fact: Fact
    lines: Fitted
    label: Fitted

    @property
    def height(self) -> float:
        return self.fact.gap + self._labelled + self.lines.height

    @property
    def _labelled(self) -> float:
        return self.label.height + _UNDER_LABEL if self.label.lines else 0

    def drawn(self, x: float, y: float) -> Iterator[Shape]:
        y += self.fact.gap
        yield from self.label.at(x, y, self.fact.ink)
        y += self._labelled
        size = self.lines.style.size
        if self.fact.icon:
            name, colour = self.fact.icon
            yield scene.icon(name, x, y + 0.02 * size, 1.1 * size, colour, 2)
        yield from self.lines.at(x + _indent(self.fact, size), y, self.fact.ink)


def quotation(written: str | None, words: Words) -> str:
    """The customer's own words between the marks of a language; of none, nothing."""
    before, after = words.map.quotes
    return f"{before}{written.strip(_OWN)}{after}" if written else ""


def shown(
    facts: Sequence[Fact], x: float, y: float, width: float, height: float
) -> tuple[tuple[Shape, ...], tuple[str, ...]]:
    """The most facts that fit, from `y` down, each of them whole, and the texts that do not.

    Where not even the first fits, it is begun.
    """
    said = [fact for fact in facts if fact.text.strip()]
    for count in range(len(said), 0, -1):
        for scale in _SCALES:
            sets = [_set(fact, width, scale) for fact in said[:count]]
            if sum(each.height for each in sets) - sets[0].fact.gap <= height:
                left_out = tuple(fact.text for fact in said[count:])
                return tuple(_stacked(sets, x, y - sets[0].fact.gap)), left_out
    if not said:
        return (), ()
    first, *others = said
    style = Style(SMALLEST, SMALLEST * first.style.leading / first.style.size, first.style.face)
    return begun(first.text, width, height, (style,)).at(x, y, first.ink), tuple(fact.text for fact in others)


def _stacked(sets: Sequence[_Set], x: float, y: float) -> Iterator[Shape]:
    for each in sets:
        yield from each.drawn(x, y)
        y += each.height


def _set(fact: Fact, width: float, scale: float) -> _Set:
    size = max(SMALLEST, fact.style.size * scale)
    style = Style(size, size * fact.style.leading / fact.style.size, fact.style.face)
    lines = typeset.wrap(fact.text, width - _indent(fact, size), style)
    label = typeset.wrap(fact.label, width, _LABEL)
    return _Set(fact, Fitted(style, lines), Fitted(_LABEL, label))


def _indent(fact: Fact, size: float) -> float:
    return size * _ICON_ROOM if fact.icon else 0
