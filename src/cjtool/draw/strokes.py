"""How the lines of a curve of emotions look: solid, dashed or dotted, as what is felt is known; thick on the main way."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from math import hypot

from cjtool import scene
from cjtool.draw.curve import Curve, Position
from cjtool.draw.passages import Passage
from cjtool.draw.tracks import EmotionSeries, Track
from cjtool.i18n.numbers import percent
from cjtool.model import Step
from cjtool.query import Support
from cjtool.scene import SYMBOL, Circle, Group, Path, Segment, Shape
from cjtool.scene.colour import Palette

SIDE = 0.48
"""How wide lines of other ways are, as a share of the main way's."""
END = 4.3
"""The radius of the mark at an end."""
_ARROW, _HALF = 5.2, 2.6
_BOLD = 1.8
"""How much larger the head of the main way's line is."""
_OFF, _RINGED = 7.5, 4.0
"""How far from the middle of a point an arrow's head stays, and how much farther from one with a ring."""


def stroke(segments: tuple[Segment, ...], support: Support, ink: str, width: float) -> Path:
    """A line as wide as asked, unless it is dotted: then it is thin."""
    thin = 0.3 + 0.47 * width
    dashes = {
        Support.RESEARCHED: (),
        Support.OUTDATED: (2 + 7 * width / 6, 1.6 + 0.4 * width, width * 0.6, 1.6 + 0.4 * width),
        Support.EXPECTED: (4 + 4 * width, 2.4 + 0.63 * width),
        Support.ASSUMED: (2 + 7 * width / 6, 1.6 + 0.63 * width),
        Support.UNNAMED: (thin, 1.2 + 0.6 * width),
    }
    wide = thin if support is Support.UNNAMED else width
    return scene.path(segments, stroke=ink, stroke_width=wide, dash=dashes[support])


def drawn(series: EmotionSeries, track: Track) -> Iterator[Shape]:
    """A line with what stands at its end; readers hear of passages that are no run."""
    width = series.width if track.main else series.width * SIDE
    if track.kind == "run":
        yield from _run(series, track, width)
        return
    support = min(map(series.support, track.passages))
    circle = _circle(track) if track.kind == "loop" else None
    segments = _circling(circle) if circle else _whole(track.curve)
    shapes: list[Shape] = [stroke(segments, support, series.ink, width)]
    if circle:
        shapes.append(_head(*circle[2:], series.ink))
    if track.kind == "leap" and (not track.main or _leads_back(series, track)):
        shapes.append(_arrow(series, track))
    if track.kind == "end":
        shapes += ending(series.subject.palette, *track.tip)
    heard = "; ".join(title(series, passage) for passage in track.passages)
    yield Group(tuple(shapes), heard, role=SYMBOL, kind="way")


def title(series: EmotionSeries, passage: Passage) -> str:
    """A passage in words: from where to where, in which case, how many, and what is known of it."""
    known = series.subject.words.map.signs[sign(series.support(passage))]
    whose = f"{series.persona}: " if series.beside else ""
    said = ", ".join(filter(None, (condition(series, passage), known)))
    return f"{whose}{numbers(series, passage)}: {said}"


def numbers(series: EmotionSeries, passage: Passage) -> str:
    """From which step to which a passage leads."""
    called = series.subject.numbers
    head = called[passage.head.id] if passage.head else series.subject.words.map.signs["flow-end"]
    return f"{called[passage.tail.id]} → {head}"


def condition(series: EmotionSeries, passage: Passage) -> str:
    """In which case customers go this way, and how many do."""
    return " · ".join(filter(None, (passage.way.when.strip(), share(series, passage))))


def share(series: EmotionSeries, passage: Passage) -> str:
    """How many go this way; nothing where that is not known."""
    told = passage.way.share
    return "" if told is None else percent(round(told * 100, 1), series.subject.words.language)


def sign(support: Support) -> str:
    """What the legend calls a kind of line."""
    return support.name.lower()


def signs(series: EmotionSeries, track: Track) -> Iterator[str]:
    """What the legend has to explain."""
    yield from (sign(series.support(passage)) for passage in track.passages)
    if not track.main:
        yield "side-way"
    if track.kind == "end":
        yield "flow-end"
    if track.kind in {"onward", "from"}:
        yield "flow-elsewhere"


def ending(colours: Palette, x: float, y: float) -> tuple[Shape, ...]:
    """The mark at an end, as in the flow."""
    return (
        Circle(x, y, END, colours.card, colours.secondary, 1.3),
        Circle(x, y, END / 2, colours.secondary),
    )


def _run(series: EmotionSeries, track: Track, width: float) -> Iterator[Shape]:
    """Stretches that are known equally well are one line."""
    numbered = enumerate(map(series.support, track.passages))
    for support, group in groupby(numbered, key=lambda each: each[1]):
        pieces = [track.curve.segment(index) for index, _ in group]
        segments = (pieces[0][0], *(piece for _, piece in pieces))
        yield stroke(segments, support, series.ink, width)
    if not track.main:
        yield from _heads(series, track)


def _heads(series: EmotionSeries, track: Track) -> Iterator[Shape]:
    """A head before each point that another way leads to, where there is room between the two."""
    for (start, end), passage in zip(pairwise(track.curve.points), track.passages, strict=True):
        off = _off(passage.head)
        if end[0] - start[0] > off + _ARROW + _OFF:
            tail, tip = (_before(track.curve, end, 1, far) for far in (off + _ARROW, off))
            yield _head(tail, tip, series.ink)


def _off(head: Step | None) -> float:
    """How far from the middle of a step's point a head stays: outside of its ring."""
    return _OFF + (_RINGED if head and head.moment_of_truth else 0)


def _whole(curve: Curve) -> tuple[Segment, ...]:
    pieces = [curve.segment(index) for index in range(len(curve.points) - 1)]
    return (pieces[0][0], *(piece for _, piece in pieces))


def _circle(track: Track) -> tuple[Position, Position, Position, Position]:
    """Where a loop leaves its point, the two controls of its curve, and where it comes back."""
    (left, start), (x, top), (right, _) = track.curve.points
    reach, half = start + (top - start) * 4 / 3, (right - left) / 2
    return (
        (x + half * 0.4, start), (right + half * 0.5, reach), (left - half * 0.5, reach), (x - half * 0.4, start)
    )  # fmt: skip


def _circling(circle: tuple[Position, Position, Position, Position]) -> tuple[Segment, ...]:
    start, out, back, end = circle
    return ("M", *start), ("C", *out, *back, *end)


def _arrow(series: EmotionSeries, track: Track) -> Shape:
    """A head at the end that a leap leads to."""
    way = -1 if _leads_back(series, track) else 1
    off, size = _off(track.passages[0].head), _BOLD if track.main else 1
    return _pointed(track.curve, way, series.ink, off, size)


def _leads_back(series: EmotionSeries, track: Track) -> bool:
    """Whether a leap ends to the left of where it starts."""
    (passage,) = track.passages
    order = [each.step.id for each in series.steps]
    return passage.head is not None and order.index(passage.head.id) < order.index(passage.tail.id)


def _pointed(curve: Curve, way: int, ink: str, off: float, size: float) -> Shape:
    """A head on the way to the last point of a curve, or to the first where it leads back."""
    end = curve.points[-1 if way > 0 else 0]
    tip = _before(curve, end, way, off)
    tail = _before(curve, end, way, off + _ARROW * size)
    return _head(tail, tip, ink, size)


def _head(tail: Position, tip: Position, ink: str, size: float = 1) -> Shape:
    """An arrow's head at `tip`, coming from `tail`."""
    long = hypot(tip[0] - tail[0], tip[1] - tail[1]) or 1
    dx, dy = (tip[0] - tail[0]) / long, (tip[1] - tail[1]) / long
    base = tip[0] - dx * _ARROW * size, tip[1] - dy * _ARROW * size
    half = _HALF * size
    corners = [tip, (base[0] - dy * half, base[1] + dx * half), (base[0] + dy * half, base[1] - dx * half)]
    return scene.polygon(corners, fill=ink)


def _before(curve: Curve, end: Position, way: int, far: float) -> Position:
    """Where a curve comes nearer than `far` to its end."""
    x = end[0]
    while hypot(x - end[0], curve.at(x) - end[1]) < far:
        x -= way * 0.25
    return x, curve.at(x)
