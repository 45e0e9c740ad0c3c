"""What an SVG grows to when it is drawn: copies, masks and clip paths are drawn again wherever they are named."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cjtool.image import phrases as says
from cjtool.image.unfit import UnfitError

_MOST_SHAPES, _MOST_POINTS = 20_000, 300_000
_LAYER = 10
"""So many shapes are drawn in the time that one mask or clip path takes."""
_DEEPEST = 16
_CUTTING = {"mask", "clipPath"}
_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*+(?:\*/)?")
_COMBINED = re.compile(r"[\s>+~]+")
_NAMED = re.compile(r"url\([\s\"']*+#([^\s\"')]++)", re.IGNORECASE)
_CLASS = re.compile(r"\.([\w-]+)")
_NUMBER = re.compile(r"[-+]?(?:\d++\.?\d*+|\.\d++)(?:[eE][-+]?\d++)?")
_ARC_POINTS = 4


@dataclass
class Element:
    """An element of what is allowed, as it is written anew."""

    name: str
    attributes: dict[str, str]
    text: list[str] = field(default_factory=list)
    inner: list["Element"] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        """It and all below it, in order."""
        yield self
        for element in self.inner:
            yield from element.walk()


def bounded(root: Element) -> None:
    """Raise UnfitError for more shapes and points than can be drawn, copies of copies, and what holds itself."""
    size = _Drawing(root).size(root, ())
    if size.shapes > _MOST_SHAPES:
        raise UnfitError(says.TOO_MANY_SHAPES, says.SIMPLER, most=_MOST_SHAPES)
    if size.points > _MOST_POINTS:
        raise UnfitError(says.TOO_MANY_POINTS, says.SIMPLER_PATHS, most=_MOST_POINTS)


@dataclass(frozen=True)
class _Size:
    shapes: int
    points: int


class _Drawing:
    """Elements by name, and the masks and clip paths that style sheets give to others."""

    def __init__(self, root: Element) -> None:
        self._named: defaultdict[str, list[Element]] = defaultdict(list)
        for each in root.walk():
            self._named[each.attributes.get("id", "")].append(each)
        sheets = "".join("".join(each.text) for each in root.walk() if each.name == "style")
        self._styled = _styled(sheets)
        self._known: dict[int, _Size] = {}

    def size(self, element: Element, around: tuple[Element, ...]) -> _Size:
        """How much is drawn of an element, with all that it names; `around` leads to it."""
        if any(element is each for each in around):
            raise UnfitError(says.WITHIN_ITSELF, says.OUT_OF_ITSELF, part=f"<{element.name}>")
        if len(around) > _DEEPEST:
            raise UnfitError(says.MASKS_IN_MASKS, says.SIMPLER, most=_DEEPEST)
        if (known := self._known.get(id(element))) is None:
            known = self._known[id(element)] = self._measured(element, (*around, element))
        return known

    def _measured(self, element: Element, around: tuple[Element, ...]) -> _Size:
        shapes = points = 0
        for part in element.walk():
            shapes, points = shapes + 1, points + _points(part)
            for target in self._drawn_again(part, around):
                size = self.size(target, around)
                layer = 0 if part.name == "use" and target.name not in _CUTTING else _LAYER
                shapes, points = shapes + size.shapes + layer, points + size.points
        return _Size(shapes, points)

    def _drawn_again(self, part: Element, around: tuple[Element, ...]) -> Iterator[Element]:
        for copied in self._with_id(part.attributes.get("xlink:href", "")[1:]) if part.name == "use" else ():
            if any(inner.name == "use" for inner in copied.walk()):
                raise UnfitError(says.COPIES_OF_COPIES, says.EXPAND_COPIES)
            yield copied
        for name in sorted({*_names(part.attributes.values()), *self._styles(part)}):
            yield from (target for target in self._with_id(name) if target.name in _CUTTING)
        for name in sorted(self._styled.get("*", ())):  # a guess, so what it leads back to is no mistake
            for target in self._with_id(name):
                if target.name in _CUTTING and all(target is not each for each in around):
                    yield target

    def _with_id(self, name: str) -> list[Element]:
        """All of a name: of two, readers take different ones."""
        return self._named.get(name, []) if name else []

    def _styles(self, part: Element) -> Iterator[str]:
        names = part.attributes.get("class", "").split()
        for key in (part.name, f"#{part.attributes.get('id')}", *(f".{name}" for name in names)):
            yield from self._styled.get(key, ())


def _names(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        if "#" in text:
            yield from _NAMED.findall(text)


def _styled(sheets: str) -> dict[str, set[str]]:
    """What style sheets point to, by class, id or element, or by `*` where a selector is none of them."""
    styled: defaultdict[str, set[str]] = defaultdict(set)
    for rule in _COMMENT.sub(" ", sheets).split("}"):
        selectors, _, body = rule.partition("{")
        if names := set(_names([body])):
            for selector in selectors.split(","):
                for key in _keys(selector):
                    styled[key] |= names
    return styled


def _keys(selector: str) -> list[str]:
    last = _COMBINED.split(selector.strip())[-1]
    if any(sign in last for sign in ":[("):
        return ["*"]
    if classes := _CLASS.findall(last):
        return [f".{name}" for name in classes]
    return [last if last.removeprefix("#").replace("-", "").replace("_", "").isalnum() else "*"]


def _points(part: Element) -> int:
    """Half of the numbers of a path; arcs become the more curves the larger they are."""
    path = part.attributes.get("d", "")
    numbers = _NUMBER.findall(path + " " + part.attributes.get("points", ""))
    arcs = path.count("a") + path.count("A")
    if arcs:
        # A run of arcs needs its letter but once; seven numbers are the most that one has, flags may be joined.
        arcs = max(arcs, len(numbers) // 7)
        return len(numbers) // 2 + arcs * int(_ARC_POINTS * math.pow(11 * _largest(numbers), 1 / 6))
    return len(numbers) // 2


def _largest(numbers: list[str]) -> float:
    return min(1e300, max((abs(float(number)) for number in numbers), default=0.0))
