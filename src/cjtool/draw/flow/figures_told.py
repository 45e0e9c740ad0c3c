"""What an event log says of a way, in lines: the real share beside the told one, and how long it took beside what is told."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw.flow.course import RealWay, StepLink, WaitOnWay
from cjtool.draw.grid import Subject
from cjtool.draw.real_waits import digits_of_share, percent, time
from cjtool.i18n import numbers
from cjtool.i18n.rounding import nearest
from cjtool.measure.flow.laying import least
from cjtool.query.lengths import in_words
from cjtool.scene import Shape, Text, typeset
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import Style

PLAIN, STRONG = Style(7.4, 9.2), Style(7.4, 9.2, "bold")
_ICON, _AFTER_ICON = 7.0, 2.0


@dataclass(frozen=True, slots=True)
class FigureSpan:
    """A stretch of a line; `ink` is a colour of the palette by its name."""

    text: str
    strong: bool = False
    ink: str = "secondary"

    @property
    def style(self) -> Style:
        """How it is set."""
        return STRONG if self.strong else PLAIN


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A line of spans behind an icon, if it has one."""

    spans: tuple[FigureSpan, ...]
    icon: str = ""
    ink: str = "secondary"

    @property
    def width(self) -> float:
        """In points."""
        icon = _ICON + _AFTER_ICON if self.icon else 0.0
        return icon + sum(typeset.width(span.text, span.style) for span in self.spans)

    @property
    def text(self) -> str:
        """All that it says."""
        return "".join(span.text for span in self.spans)

    def drawn(self, x: float, baseline: float, colours: Palette) -> Iterator[Shape]:
        """The icon, then the spans behind one another."""
        if self.icon:
            yield scene.icon(self.icon, x, baseline - 6, _ICON, getattr(colours, self.ink), 2.2)
            x += _ICON + _AFTER_ICON
        for span in self.spans:
            style = span.style
            yield Text(x, baseline, span.text, style.size, style.face, getattr(colours, span.ink))
            x += typeset.width(span.text, style)


def lines(way: StepLink, subject: Subject) -> tuple[FigureLine, ...]:
    """What stands below the line of a way that was measured; of others, nothing."""
    if way.real is None or not way.labelled:
        return ()
    return (*_shares(way, way.real, subject), *_waits(way.real, subject))


def left_lines(real: RealWay, subject: Subject) -> tuple[FigureLine, ...]:
    """How many went no further than a step."""
    said = subject.words.measured
    told = said("flow-left").format(share=percent(real.share.value, subject))
    return (
        FigureLine((FigureSpan(told, strong=True, ink="red"),)),
        FigureLine((FigureSpan(_of(real, subject)),)),
    )


def _shares(way: StepLink, real: RealWay, subject: Subject) -> Iterator[FigureLine]:
    said = subject.words.measured
    if way.basis == "unknown":
        yield FigureLine((FigureSpan(said("flow-unknown"), ink="amber_text"),))
    elif way.share is not None:
        told = numbers.percent(round(way.share * 100, 1), subject.words.language)
        yield FigureLine((FigureSpan(said("flow-told").format(share=told)),))
    yield FigureLine(tuple(_real(real, subject)))


def _real(real: RealWay, subject: Subject) -> Iterator[FigureSpan]:
    said = subject.words.measured
    if real.few:
        yield FigureSpan(
            said("flow-real").format(share=f"n\u00a0<\u00a0{least(subject.workspace)}"),
            strong=True,
            ink="ink",
        )
    else:
        yield FigureSpan(
            said("flow-real").format(share=percent(real.share.value, subject)), strong=True, ink="ink"
        )
        yield FigureSpan(f"\u00a0({_between(real, subject)})")
    if real.seen_at:
        yield FigureSpan(f"\u00a0→\u00a0{seen(real, subject)}")


def seen(real: RealWay, subject: Subject) -> str:
    """The numbers of the steps at which customers were seen next."""
    return ", ".join(_number(place, subject) for place in real.seen_at)


def _number(place: int | None, subject: Subject) -> str:
    if place is None:
        return subject.words.map.signs["flow-end"]
    return subject.numbers[subject.journey.all_steps[place].id]


def _waits(real: RealWay, subject: Subject) -> Iterator[FigureLine]:
    """A line or two for each wait, behind the step that it leads to where there are several."""
    said = subject.words.measured
    for each in real.waits:
        median, most = (time(in_words(seconds), subject) for seconds in each.wait[:2])
        nine = said("flow-nine").format(time=most)
        before = f"{_number(each.place, subject)}:\u00a0" if len(real.waits) > 1 else ""
        spans = (
            FigureSpan(before),
            FigureSpan(median, strong=True, ink="ink"),
            FigureSpan(f"\u00a0· {nine}"),
        )
        yield FigureLine(tuple(span for span in spans if span.text), "wait")
        yield _told_wait(each, subject)


def _told_wait(each: WaitOnWay, subject: Subject) -> FigureLine:
    said = subject.words.measured
    promised = " + ".join(time(one, subject) for one in each.promised)
    if each.kept is None:
        return FigureLine((FigureSpan(said("flow-told-wait").format(time=promised)),))
    told = said("flow-in-time").format(time=promised, share=percent(each.kept, subject))
    icon, ink = ("x", "red") if each.late else ("check", "green")
    return FigureLine((FigureSpan(told, ink="red" if each.late else "secondary"),), icon, ink)


def said(way: StepLink, subject: Subject) -> tuple[str, ...]:
    """The same lines as texts, and for those who leave how many; nothing where nothing was measured, or all took the one way."""
    if way.kind == "left" and way.real is not None:
        return tuple(line.text for line in left_lines(way.real, subject))
    return tuple(line.text for line in lines(way, subject))


def heard(way: StepLink, real: RealWay, subject: Subject) -> str:
    """All of it for those who hear the picture, with the numbers behind the share."""
    listed = said(way, subject) or (
        subject.words.measured("flow-real").format(share=percent(real.share.value, subject)),
    )
    counted = [] if real.few or way.kind == "left" else [_of(real, subject)]
    return ", ".join(map(_plain, [*listed, *counted]))


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def _of(real: RealWay, subject: Subject) -> str:
    count, of = (numbers.number(each, subject.words.language) for each in (real.count, real.of))
    return subject.words.measured("flow-of").format(count=count, of=of)


def _between(real: RealWay, subject: Subject) -> str:
    """Its interval, as exact as the share itself."""
    digits = digits_of_share(real.share.value)
    low, high = (numbers.number(nearest(end, digits), subject.words.language) for end in real.share[1:])
    return f"{low}–{high}"
