"""How far each character of a face moves on, in thousandths of an em: shipped advances, kerning, estimates."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, cached_property

from cjtool.scene import assets
from cjtool.scene.assets import Face

_EMOJI = re.compile("[\u231a-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
_ESTIMATES = {"Cf": 0, "Lu": 1000, "Lt": 1000, "So": 1200, "Sm": 1000}
_OTHERWISE, _WIDE, _PICTURE = 700, 1050, 1400

_JOINER = "\u200d"


@dataclass(frozen=True, eq=False)
class Measures:
    """A face in thousandths of an em.

    `own` are the characters that the face's own file draws; `advances` has those of the shipped face, too, which takes
    over where a brand's font lacks them.
    """

    advances: Mapping[str, int]
    kerning: Mapping[str, Mapping[str, int]]
    ascent: int
    descent: int
    cap_height: int
    own: AbstractSet[str]

    def kern(self, left: str, right: str) -> int:
        """What a pair is moved apart, mostly less than nothing."""
        row = self.kerning.get(left)
        return row.get(right, 0) if row else 0

    @cached_property
    def step(self) -> Callable[[str, str], int]:
        """How far a character moves on after another one (or "" at the start), kerning included."""

        @cache
        def step(previous: str, character: str) -> int:
            advance = self.advances.get(character)
            return self.kern(previous, character) + (
                _estimate(previous, character) if advance is None else advance
            )

        return step


@cache
def measures(face: Face) -> Measures:
    """The measures of a shipped face."""
    widths = assets.widths(face)
    advances: Mapping[str, int] = widths["advances"]
    heights = (widths["ascent"], widths["descent"], widths["cap_height"])
    return Measures(advances, _pairs(face), *heights, advances.keys())


def _pairs(face: Face) -> Mapping[str, Mapping[str, int]]:
    table = assets.kerning(face)
    pairs: dict[str, Mapping[str, int]] = {}
    for lefts, values in zip(table["left"], table["values"], strict=True):
        cells = zip(table["right"], values, strict=True)
        row = {right: value for rights, value in cells if value for right in rights}
        pairs.update(dict.fromkeys(lefts, row))
    return pairs


@cache
def _estimate(previous: str, character: str) -> int:
    """A width for a character that the face lacks, at least what common fonts give it.

    Pictures that are joined count one by one: fonts that lack the whole draw its parts beside one another.
    """
    category = unicodedata.category(character)
    apart = category == "Mc" or _EMOJI.match(character)
    if previous and extends(previous, character) and not apart:
        return 0
    if is_regional(character):
        return _PICTURE // 2
    if _EMOJI.match(character):
        return _PICTURE
    if unicodedata.east_asian_width(character) in "WF":
        return _WIDE
    return _ESTIMATES.get(category, _OTHERWISE)


def is_selector(character: str) -> bool:
    """Whether the character only says in which form the one before it is drawn."""
    return "\ufe00" <= character <= "\ufe0f"


def extends(previous: str, character: str) -> bool:
    """Marks, selectors, skin tones, and what a joiner joins."""
    return (
        unicodedata.category(character) in ("Mn", "Me", "Mc", "Cf")
        or previous == _JOINER
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )


def is_regional(character: str) -> bool:
    """Whether the character is half of a flag."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def is_joined(text: str, at: int, since: int = 0) -> bool:
    """Whether the code points before and after a place are drawn as one character; none is joined at `since`."""
    return extends(text[at - 1], text[at]) or (
        is_regional(text[at]) and _flags_before(text, at, since) % 2 == 1
    )


def _flags_before(text: str, at: int, since: int) -> int:
    """How many regional indicators stand right before a place: two make a flag."""
    start = at
    while start > since and is_regional(text[start - 1]):
        start -= 1
    return at - start
