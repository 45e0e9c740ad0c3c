"""The card of a journey: what it is, how it feels, where it hurts most, and who keeps it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cjtool import scene
from cjtool.draw import marks, measured_words
from cjtool.draw.grid import Subject
from cjtool.draw.portfolio import little_curve
from cjtool.draw.portfolio.gist import Gist
from cjtool.draw.portfolio.stretches import PhaseStretch
from cjtool.scene import SYMBOL, Box, Group, Shape, typeset
from cjtool.scene.typeset import BODY, NOTE, STRONG, STRONG_NOTE, Style
from cjtool.spelling.naming import file_name

_TITLE = Style(10.4, 12.6, "bold")
_PADDING, _BAR = 9.0, 9.0
_CURVE, _TALLEST = 50.0, 88.0
_WIDE, _TEXTS = 380.0, 0.44
"""From which width on the curve stands beside the texts, and their share of it then."""
_MOST_TEXT = 300.0
_ICON = 12.0
_BETWEEN = 3.2
_SHARES, _ASIDE = (0.42, 0.32, 0.26), 14.0
"""Of texts that stand beside one another, and the room between them."""


def _wrapped(written: str, style: Style, room: float, indent: float = 0) -> typeset.Lines:
    measured = STRONG_NOTE if style is NOTE else style
    return typeset.wrap(written, room - indent, measured)


@dataclass(frozen=True)
class _Entry:
    """Lines in one style and colour, behind an icon if they have one, `above` so much room."""

    lines: Sequence[str]
    style: Style
    ink: str
    icon: str = ""
    above: float = _BETWEEN

    @property
    def height(self) -> float:
        return self.above + self.style.leading * len(self.lines)


@dataclass(frozen=True)
class JourneyCard:
    """A card of a given width, as tall as its texts need."""

    gist: Gist
    width: float
    barred: bool
    """Whether a bar on top says in which of its phases it has stages."""

    @property
    def subject(self) -> Subject:
        """The journey."""
        return self.gist.subject

    @property
    def _wide(self) -> bool:
        return self.width >= _WIDE

    @property
    def _stretched(self) -> bool:
        """Whether the curve stands below the phases, and the texts above it beside one another."""
        return self._wide and self.barred

    @property
    def _texts(self) -> float:
        """How tall the texts are that stand beside one another."""
        return max(sum(entry.height for entry in part) for part in self._beside())

    @property
    def _columns(self) -> tuple[float, ...]:
        """How wide texts beside one another are."""
        inner = self.width - 2 * _PADDING - 2 * _ASIDE
        return tuple(share * inner for share in _SHARES)

    def _beside(self) -> tuple[list[_Entry], ...]:
        """What the journey is, its worst moment, and who keeps it."""
        title, worst, keepers = self._columns
        parts = (
            self._what(title),
            [*self._worst(worst), *self._answered(worst)],
            list(self._keepers(keepers)),
        )
        return tuple(
            [replace(entry, above=entry.above if index else 0) for index, entry in enumerate(part)]
            for part in parts
        )

    @property
    def _room(self) -> float:
        inner = self.width - 2 * _PADDING
        return min(inner * _TEXTS, _MOST_TEXT) if self._wide else inner

    @property
    def _top(self) -> float:
        return _PADDING + (_BAR if self.barred else 0)

    @property
    def height(self) -> float:
        """The least height in which all of it has room."""
        if self._stretched:
            return self._top + self._texts + 7 + _CURVE + _PADDING
        above, below = (sum(entry.height for entry in part) for part in self._parts())
        curve = 0 if self._wide else _CURVE + 7
        return self._top + max(above + curve + below, _CURVE if self._wide else 0) + _PADDING

    def _parts(self) -> tuple[list[_Entry], list[_Entry]]:
        """What stands above the curve, and what below."""
        room = self._room
        return self._what(room), [*self._worst(room), *self._answered(room), *self._keepers(room)]

    def _what(self, room: float) -> list[_Entry]:
        gist, colours = self.gist, self.subject.palette
        kind_ink = colours.brand if gist.future else colours.secondary
        return [
            _Entry(_wrapped(gist.kind, NOTE, room), STRONG_NOTE, kind_ink, above=0),
            _Entry(_wrapped(self.subject.journey.title, _TITLE, room), _TITLE, colours.ink, above=2.5),
        ]

    def _worst(self, room: float) -> Iterator[_Entry]:
        gist, colours = self.gist, self.subject.palette
        if gist.low is None:
            return
        negative = marks.sign_of(gist.low.emotion) == "negative"
        label = self.subject.words.story("low")
        yield _Entry(_wrapped(label, NOTE, room), NOTE, colours.muted)
        ink = colours.red if negative else colours.ink
        yield _Entry(_wrapped(gist.worst, STRONG, room), STRONG, ink, above=0)
        yield self._owner(gist.low_owner, room)

    def _answered(self, room: float) -> Iterator[_Entry]:
        """The lowest moment and the ends by what customers answered, where that differs."""
        colours = self.subject.palette
        for key, moment in self.subject.answered_moments:
            negative = marks.sign_of(moment.answers.felt.value) == "negative"
            yield _Entry(_wrapped(self.subject.words.story(key), NOTE, room), NOTE, colours.muted)
            said = _wrapped(measured_words.of_moment(self.subject, moment), STRONG, room)
            yield _Entry(said, STRONG, colours.red if negative else colours.ink, above=0)
            yield self._owner(self.gist.owner_of(moment.step), room)

    def _owner(self, owner: str, room: float) -> _Entry:
        colours = self.subject.palette
        ink = colours.red if owner == self.subject.words.story("nobody") else colours.slate
        return _Entry(_wrapped(owner, BODY, room, _ICON), BODY, ink, "owner", 1)

    def _keepers(self, room: float) -> Iterator[_Entry]:
        gist, colours = self.gist, self.subject.palette
        owned = self.subject.journey.owner is not None
        ink = colours.slate if owned else colours.red
        yield _Entry(_wrapped(gist.kept, BODY, room), BODY, ink, above=5)
        hurts = gist.high_pains > 0
        ink, style = (colours.red, STRONG) if hurts else (colours.secondary, BODY)
        yield _Entry(_wrapped(gist.pains, style, room, _ICON), style, ink, "pain")

    def drawn(self, x: float, y: float, height: float, bar: Sequence[PhaseStretch]) -> Group:
        """The card, as tall as its row; `bar` has where each phase starts and ends, and whether it has that one."""
        gist, journey = self.gist, self.subject.journey
        href = f"{file_name(journey.id)}/map.svg" if self.subject.linked else ""
        shapes = (*self._ground(x, y, height), *self._bar(x, y, bar), *self._written(x, y, height, bar))
        return Group(shapes, gist.prose, journey.id, SYMBOL, kind="journey", ref=journey.id, href=href)

    def _ground(self, x: float, y: float, height: float) -> Iterator[Shape]:
        colours = self.subject.palette
        edge, width, dash = (colours.brand, 1.3, (4.0, 2.6)) if self.gist.future else (colours.zero, 0.8, ())
        yield Box(x, y, self.width, height, 6, colours.card, edge, width, dash)

    def _bar(self, x: float, y: float, bar: Sequence[PhaseStretch]) -> Iterator[Shape]:
        """Full where the journey has a stage of the phase, a thin line where it has none."""
        colours = self.subject.palette
        for start, end, _, has in bar if self.barred else ():
            left, right = max(start, x + _PADDING), min(end, x + self.width - _PADDING)
            if has:
                yield Box(left, y + 7, right - left, 3.6, 1.8, colours.brand_2)
            else:
                yield scene.line(left, y + 8.8, right, y + 8.8, colours.zero, 0.8, (1.5, 2))

    def _written(self, x: float, y: float, height: float, bar: Sequence[PhaseStretch]) -> Iterator[Shape]:
        if self._stretched:
            at, top = x + _PADDING, y + self._top
            for wide, entries in zip(self._columns, self._beside(), strict=True):
                yield from self._set(entries, at, top)
                at += wide + _ASIDE
            low = top + self._texts + 7
            yield from self._mood(
                x + _PADDING, low, self.width - 2 * _PADDING, y + height - _PADDING - low, bar
            )
            return
        above, below = self._parts()
        left, top = x + _PADDING, y + self._top
        spare = height - self.height
        yield from self._set(above, left, top)
        top += sum(entry.height for entry in above)
        if self._wide:
            yield from self._set(below, left, top)
            start = left + self._room + 16
            tall = min(height - self._top - _PADDING, _TALLEST)
            yield from self._mood(start, y + self._top, x + self.width - _PADDING - start, tall)
            return
        yield from self._mood(left, top + 5 + spare, self._room, _CURVE, bar)
        yield from self._set(below, left, top + _CURVE + 7 + spare)

    def _mood(
        self, x: float, y: float, width: float, height: float, bar: Sequence[PhaseStretch] = ()
    ) -> Iterator[Shape]:
        """The curve; where no feeling is known, that."""
        if little_curve.is_known(self.subject):
            yield little_curve.draw(self.subject, x, y, width, height, bar if self.barred else ())
            return
        colours = self.subject.palette
        yield Box(x, y, width, height, 4, colours.cell, colours.zero, 0.7, (2, 2))
        lines = typeset.wrap(self.subject.words.portfolio("no-feeling"), width - 12, BODY)
        first = y + height / 2 - BODY.leading * (len(lines) - 1) / 2 + 2.7
        yield from typeset.paragraph(lines, x + width / 2, first, BODY, colours.secondary, "middle")

    def _set(self, entries: Sequence[_Entry], x: float, y: float) -> Iterator[Shape]:
        for entry in entries:
            y += entry.above
            baseline = y + entry.style.size
            indent = _ICON if entry.icon else 0
            if entry.icon:
                yield scene.icon(entry.icon, x, baseline - 7.4, 9, entry.ink, 2.2)
            yield from typeset.paragraph(entry.lines, x + indent, baseline, entry.style, entry.ink)
            y += entry.style.leading * len(entry.lines)
