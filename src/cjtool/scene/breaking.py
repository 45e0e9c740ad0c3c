"""Where the lines of a text break: as few lines as there can be, evenly filled, in the time that reading it takes."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain

from cjtool.scene.assets.advances import Measures, is_joined
from cjtool.scene.hyphenation import between_letters, positions

MARKS = re.compile("[\xad\u200b]")
"""Soft hyphens and zero-width spaces: where a text may break, and nothing else."""

_BEGINS_NO_LINE = (
    "、。，．！？：；）］｝」』】〉》〕〗〙〛｠､｡｣’”»›)\\]},.!?:;%‰℃％¢°‼⁇⁈⁉…‥〜～゠‐–・･ーｰ々〻ゝゞヽヾ"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯะาำๅๆฯະາຳໆຯ"
)
_ENDS_NO_LINE = "（［｛「『【〈《〔〖〘〚｟｢‘“«‹(\\[{€$£¥￥＄￡№#＃เแโใไເແໂໃໄ"
_IDEOGRAPHS = "\u2e80-\u2fdf\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uffef\U00020000-\U0003ffff"
_TIED = "\\s\xad\u200b\u2060\u200d"
_BETWEEN_IDEOGRAPHS = rf"(?:(?<=[{_IDEOGRAPHS}])|(?=[{_IDEOGRAPHS}]))(?<![{_ENDS_NO_LINE}{_TIED}])(?<=.)(?![{_BEGINS_NO_LINE}{_TIED}])(?=.)"
"""Beside each ideograph and kana, unless what stands there keeps to its neighbour (UAX #14)."""
_BREAK = re.compile(rf"(?<![€$£]) (?!%)|[\xad\u200b]+|(?<=\w\w)[-‐–—/]+(?=[^\W\d])|{_BETWEEN_IDEOGRAPHS}")
_BOUND = re.compile(rf"(?<=[{_ENDS_NO_LINE}])|(?=[{_BEGINS_NO_LINE}])")
"""Where no line begins or ends (UAX #14), unless it would be too wide."""
_LITERAL = re.compile(r"://|@|^www\.|\d")
"""What a reader copies as it is written: an address or a code, in which a hyphen would be one of its own."""

_ABSURD = 2000
"""A word of more characters is broken wherever its lines are full."""
_NEAR, _NARROW, _ROOMY = 1000, 2000, 5000
_LINE, _OVERFLOW, _UNREACHED = 1 << 64, 1 << 96, 1 << 128

_VOWEL = "aeiouyáéíóúàèäëïöüâêîôû"
_SYLLABLE = re.compile(
    rf"(?:sch|[cpt]h|[bcfgkp]l|[bcdfgkptvw]r|(?<![bcfgkp])l|(?<![bcdfgkptvw])r|(?<![cpt])h|[^\W\d_lrh{_VOWEL}])(?=[{_VOWEL}])"
)
"""Where a syllable may start: consonants that Germanic and Romance words begin with, then a vowel."""

_INSIDE_WORD, _INSIDE_SYLLABLE, _AGAINST_LANGUAGE = 9, 36, 150
"""What such breaks cost, in hundredths of the square of an empty line."""
_UNLESS_TOO_WIDE = 1 << 60
"""Costs more than any number of lines, and less than one that is too wide."""


def reach(text: str, face: Measures, spacing: int) -> list[int]:
    """How far the text reaches before its first character and after each, in thousandths of an em."""
    steps = map(face.step, chain(("",), text), text)
    ends = list(accumulate(steps, initial=0))
    return [end + index * spacing for index, end in enumerate(ends)] if spacing else ends


@dataclass(frozen=True, slots=True)
class _Break:
    """A line may end before `end`, with `hyphen` added; the next starts at `start`. `price` is a penalty."""

    end: int
    start: int
    hyphen: str = ""
    price: int = 0


@lru_cache(maxsize=4096)
def _space(at: int) -> _Break:
    return _Break(at, at + 1)


@dataclass(frozen=True, slots=True)
class _Measured:
    """A text and how far it reaches: a line reaches from its `start` to its `end`."""

    text: str
    ends: list[int]
    face: Measures
    spacing: int

    def start(self, index: int) -> int:
        """Where a line that begins here begins: kerning with what is before it is gone."""
        if index == len(self.text):
            return self.ends[index]
        return self.ends[index + 1] - self.face.step("", self.text[index]) - self.spacing

    def end(self, each: _Break) -> int:
        return self.ends[each.end] + self.hyphen(each)

    def hyphen(self, each: _Break) -> int:
        if not each.hyphen:
            return 0
        return self.face.step(self.text[each.end - 1], each.hyphen) + self.spacing


def lines(marked: str, limit: int, face: Measures, spacing: int, language: str) -> tuple[str, ...]:
    """The lines of a clean text with its marks, `limit` thousandths of its size wide."""
    text = MARKS.sub("", marked)
    ends = reach(text, face, spacing)
    if ends[-1] <= limit:
        return (text,) if text else ()
    line = _Measured(text, ends, face, spacing)
    breaks = list(_with_forced(line, _apart(line, _breaks(marked, len(text))), limit, language))
    return tuple(_lines(text, breaks, _best(line, breaks, limit)))


def _breaks(marked: str, length: int) -> Iterator[_Break]:
    """Where the text itself allows a break; last, its end."""
    removed = 0
    for match in _BREAK.finditer(marked):
        at, length_of = match.start() - removed, len(match[0])
        match match[0][:1]:
            case "":
                found = _Break(at, at)
            case " ":
                found = _space(at)
            case "\xad" | "\u200b":
                free, removed = "\u200b" in match[0], removed + length_of
                found = _Break(at, at) if free else _Break(at, at, "-", _INSIDE_WORD)
            case _:
                found = _Break(at + length_of, at + length_of, price=_INSIDE_WORD)
        if found.end > 0 and found.start < length and (match[0] or not is_joined(marked, match.start())):
            yield found
    yield _Break(length, length)


def _apart(line: _Measured, breaks: Iterable[_Break]) -> Iterator[_Break]:
    """Breaks with something to see between them, so that a line has no more of them than fit on it; and the last."""
    reached = 0
    for own in breaks:
        if line.ends[own.end] > reached or own.end == len(line.text):
            yield own
            reached = line.ends[own.start]


def _with_forced(line: _Measured, breaks: Iterable[_Break], limit: int, language: str) -> Iterator[_Break]:
    """The text's own breaks, and those that a word wider than a line needs."""
    start = 0
    for own in breaks:
        if own.end > start:
            near = line.ends[own.end] - line.ends[start] > limit - _NEAR
            if near and line.end(own) - line.start(start) > limit:
                if own.end - start > _ABSURD:
                    yield from _filled(line, start, own.end, limit)
                else:
                    yield from _forced(line.text, start, own.end, limit, language)
            yield own
            start = own.start


def _filled(line: _Measured, start: int, end: int, limit: int) -> Iterator[_Break]:
    """Breaks that fill one line after the other, for words that nobody can read: as fast as they are long."""
    hyphen = line.face.step("", "-") + line.spacing if limit > _NARROW else 0
    while line.ends[end] - line.start(start) > limit:
        most = bisect_right(line.ends, line.start(start) + limit - hyphen, start + 1, end) - 1
        back, on = range(most, start, -1), range(max(most, start) + 1, end)
        at = next((at for at in chain(back, on) if not is_joined(line.text, at, start)), end)
        if at == end:
            return
        letters = hyphen and between_letters(line.text, at)
        yield _Break(at, at, "-" if letters else "", _INSIDE_SYLLABLE)
        start = at


def _forced(text: str, start: int, end: int, limit: int, language: str) -> Iterator[_Break]:
    """A break between any two characters as a reader sees them, with a hyphen between letters."""
    roomy = limit > _ROOMY and end - start >= 6
    inside = range(start + 3, end - 2) if roomy else range(start + 1, end)
    known = positions(text[start:end], language)
    hyphens = limit > _NARROW and not _LITERAL.search(_word(text, start, end))
    for at in inside:
        if not is_joined(text, at):
            letters = hyphens and between_letters(text, at)
            if _BOUND.match(text, at):
                price = _UNLESS_TOO_WIDE
            elif known:
                price = _INSIDE_WORD if at - start in known else _AGAINST_LANGUAGE
            else:
                price = _INSIDE_WORD if _SYLLABLE.match(text, at) else _INSIDE_SYLLABLE
            yield _Break(at, at, "-" if letters else "", price)


def _word(text: str, start: int, end: int) -> str:
    """The word that a part of it belongs to, as far as somebody would read it."""
    before = text[max(0, start - _ABSURD) : start].rpartition(" ")[2]
    return before + text[start : end + _ABSURD].partition(" ")[0]


def _best(line: _Measured, breaks: list[_Break], limit: int) -> list[int]:
    """The breaks that give the fewest lines and, among those, the least squared room left over.

    As Knuth and Plass, "Breaking paragraphs into lines" (1981), but the last line counts as well.
    """
    starts = [line.start(index) for index in (0, *(each.start for each in breaks[:-1]))]
    ends = [(line.ends[each.end], line.hyphen(each), each.price * limit * limit // 100) for each in breaks]
    best, origin = [0] + [_UNREACHED] * len(ends), [0] * (len(ends) + 1)
    for first, start in enumerate(starts):
        for last in range(first, len(ends)):
            end, hyphen, price = ends[last]
            if (room := limit - end + start) < 0 and last > first:
                break
            room -= hyphen
            cost = best[first] + _LINE + room * room + price + (_OVERFLOW if room < 0 else 0)
            if cost < best[last + 1]:
                best[last + 1], origin[last + 1] = cost, first
    return _backwards(origin)


def _backwards(origin: list[int]) -> list[int]:
    """Where each line ends, as indexes of breaks, from the links that lead back from the end."""
    at, chosen = len(origin) - 1, []
    while at:
        chosen.append(at - 1)
        at = origin[at]
    return chosen[::-1]


def _lines(text: str, breaks: list[_Break], chosen: list[int]) -> Iterator[str]:
    start = 0
    for each in (breaks[index] for index in chosen):
        yield text[start : each.end] + each.hyphen
        start = each.start
