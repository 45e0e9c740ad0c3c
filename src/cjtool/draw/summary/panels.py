"""The journey in a minute: what hurts most and whose that is, what to do first and what that brings, what is not known."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from cjtool import scene
from cjtool.draw import facts, marks
from cjtool.draw.fixed import begun
from cjtool.draw.grid import Subject
from cjtool.draw.proceeds import brings
from cjtool.draw.ranges import at_stake
from cjtool.draw.summary.cards import shared, team_of, unknown
from cjtool.draw.summary.frame import EDGE, GAP, PANELS_HEIGHT, PANELS_TOP, SMALL, SMALL_STRONG, WIDTH
from cjtool.draw.whose import called, elsewhere
from cjtool.i18n.numbers import number
from cjtool.model import Pain, Stage, Step
from cjtool.project.addressing import pains
from cjtool.query import Support
from cjtool.query.effective import own_owner
from cjtool.query.evidence import pain_grounds
from cjtool.query.numbering import numbered
from cjtool.query.relief import under_way
from cjtool.query.summing_up import (
    Moment,
    Ranked,
    addressers,
    highlights,
    open_pains,
    worst_pain,
)
from cjtool.scene import Box, Group, Shape, Text, typeset
from cjtool.scene.typeset import Style

_PAD = 9.0
_SHARES = (0.29, 0.46, 0.25)
_LINE = 11.6
_MOST_LINES = 2
"""So many lines has what is not known at most, each."""
_STRONG = tuple(Style(size, size * 1.15, "bold") for size in (13, 12, 11, 10, 9))
_TITLE = (Style(10, 11.8, "bold"), Style(9.5, 11.4, "bold"), Style(9, 11, "bold"))


@dataclass
class _Column:
    """Words below one another in a panel, from `y` on, as long as there is room."""

    subject: Subject
    x: float
    room: float
    y: float = PANELS_TOP + _PAD - 2
    shapes: list[Shape] = field(default_factory=list)

    @property
    def left(self) -> float:
        """The room that is left below."""
        return PANELS_TOP + PANELS_HEIGHT - 4 - self.y

    def heading(self, icon: str, said: str, ink: str) -> None:
        """What the panel answers."""
        self.shapes.append(scene.icon(icon, self.x, self.y + 0.5, 10.5, ink, 2.4))
        self.add(said, [SMALL_STRONG], ink, indent=15)
        self.y += 1.5

    def add(
        self,
        said: str,
        styles: Sequence[Style],
        ink: str,
        *,
        lines: int = 1,
        indent: float = 0,
        ref: str = "",
    ) -> None:
        """Words in at most so many lines."""
        if not said:
            return
        tall = min(self.left, lines * styles[0].leading + 2)
        words = begun(said, self.room - indent, tall, styles)
        self.shapes += words.at(self.x + indent, self.y, ink, ref=ref)
        self.y += words.style.leading * len(words.lines)


def drawn(subject: Subject) -> Iterator[Group]:
    """Three panels beside one another."""
    panels: tuple[Callable[[_Column], None], ...] = (_hurts, _first, _not_known)
    room, x = WIDTH - 2 * EDGE - 2 * GAP, EDGE
    for share, fill in zip(_SHARES, panels, strict=True):
        wide = share * room
        column = _Column(subject, x + _PAD, wide - 2 * _PAD)
        fill(column)
        colours = subject.palette
        ground = Box(x, PANELS_TOP, wide, PANELS_HEIGHT, 5, colours.card, colours.zero, 0.9)
        yield Group((ground, *column.shapes), kind="panel")
        x += wide + GAP


def _hurts(column: _Column) -> None:
    """The pain that weighs most, how many it touches, where, and who owns that; else the worst moment."""
    subject = column.subject
    colours, words = subject.palette, subject.words
    worst, found = worst_pain(subject.journey), highlights(subject.journey)
    weighed = "hurts-most" if subject.journey.state == "current" else "will-hurt-most"
    if worst is not None:
        column.heading("pain", words.story(weighed), colours.red)
        _worst_pain(column, *worst)
    elif found is not None and found.worst.emotion < 0:
        column.heading("pain", _lowest(subject, found.worst), colours.red)
        _worst_moment(column, found.worst)
    else:
        column.heading("pain", words.report.pains, colours.red)
        column.add(_not_weighed(subject), [SMALL], colours.secondary, lines=2)


def _worst_pain(column: _Column, pain: Pain, holder: Stage | Step) -> None:
    subject, words = column.subject, column.subject.words
    column.add(pain.text, _STRONG, subject.palette.ink, lines=2, ref=subject.ref(pain))
    share = words.story("of-customers").format(share=shared(subject, pain)) if pain.share is not None else ""
    severity = f"{marks.SEVERITY[pain.severity]} {words.severities[pain.severity]}" if pain.severity else ""
    column.add(" · ".join(filter(None, (severity, share))), [SMALL_STRONG], subject.palette.red)
    column.add(" · ".join(at_stake(pain, subject)), [SMALL], subject.palette.secondary, lines=2)
    weak = pain_grounds(pain, holder, subject.journey, subject.workspace)
    if weak in {Support.UNNAMED, Support.ASSUMED, Support.OUTDATED}:
        column.add(words.map.signs[weak.name.lower()], [SMALL], subject.palette.secondary)
    _where(column, holder)
    column.add(_help(subject, pain), [SMALL], subject.palette.secondary, lines=2)


def _help(subject: Subject, pain: Pain) -> str:
    """What is done about a pain, or could be; that nothing is."""
    works = [work for work, _ in addressers(subject.journey).get(id(pain), ())]
    going = [work for work in works if under_way(work)]
    if not works:
        return subject.words.story("nothing-yet")
    titles = ", ".join(work.title for work in going or works)
    return subject.words.story("taken-up" if going else "idea-for-it").format(works=titles)


def _worst_moment(column: _Column, moment: Moment) -> None:
    """The worst moment, and that no pain is weighed."""
    colours = column.subject.palette
    column.add(moment.reason or moment.step.name, _STRONG, colours.ink, lines=2)
    column.add(_not_weighed(column.subject), [SMALL], colours.secondary, lines=2)
    _where(column, moment.step)


def _lowest(subject: Subject, moment: Moment) -> str:
    """That it is the worst moment, and how many others are as low."""
    words = subject.words
    alike = words.story("alike").format(n=len(moment.alike)) if moment.alike else ""
    return " · ".join(filter(None, (words.story("low"), alike)))


def _not_weighed(subject: Subject) -> str:
    """Why no pain is called the worst: none is weighed, none is open, or none is recorded."""
    if open_pains(subject.journey):
        return subject.words.story("worst-unfounded")
    return subject.words.story("pains-solved" if any(pains(subject.journey)) else "no-pain")


def _where(column: _Column, holder: Stage | Step) -> None:
    """The step with what is felt there, and who owns it; else who owns the journey, said so."""
    subject = column.subject
    felt = holder.emotion if isinstance(holder, Step) else None
    value = (
        f" ({called(subject)}{number(felt, subject.words.language, sign=True)})" if felt is not None else ""
    )
    place = numbered(subject.journey)[holder]
    column.add(f"{place} {holder.name}{value}", [SMALL], subject.palette.secondary)
    team = team_of(subject, holder)
    owned = team != subject.words.story("nobody")
    own = own_owner(holder, subject.workspace) is not None
    says = subject.words.story("owned-by") if own else subject.words.portfolio("kept")
    said = says.format(team=team) if owned else team
    column.add(said, [SMALL_STRONG], subject.palette.ink if owned else subject.palette.red)


def _first(column: _Column) -> None:
    """What to do first, with what each brings, whose it is and by when."""
    subject = column.subject
    colours, words = subject.palette, subject.words
    works = subject.first.works
    founded = any(work.priority is not None for work in works)
    key = ("first" if len(works) > 1 else "first-one") if founded or not works else "first-unfounded"
    note = words.story("amounts") if any(brings(work.opportunity, subject) for work in works) else ""
    column.heading(
        "opportunities",
        " – ".join(filter(None, (words.story(key), elsewhere(subject), note))),
        colours.amber_text,
    )
    if not works:
        column.add(words.story("no-opportunity"), [SMALL], colours.secondary)
    for place, work in enumerate(works, start=1):
        _one(column, place, work)


def _one(column: _Column, place: int, work: Ranked) -> None:
    subject, y = column.subject, column.y
    if work.priority is not None:
        column.shapes += marks.numbered(place, column.x + 6.5, y + 6.5, subject.palette, 6.5)
    else:
        column.shapes.append(
            Text(column.x + 6.5, y + 9, "–", 10, "bold", subject.palette.secondary, "middle")
        )
    title = " ".join(filter(None, (work.opportunity.title, facts.helped(work.places, subject))))
    column.add(title, _TITLE, subject.palette.ink, indent=20, ref=subject.ref(work.opportunity))
    said = _joined(list(_brought(subject, work)), column.room - 20)
    column.add(said, [SMALL], subject.palette.secondary, indent=20)
    column.y += 1.4


def _brought(subject: Subject, work: Ranked) -> Iterator[str]:
    told = work.opportunity
    yield brings(told, subject) or subject.words.story("worth-unknown")
    yield facts.team(told.owner, subject.of_first) or subject.words.story("nobody")
    if told.due:
        yield facts.short_day(told.due, subject)
    if told.metric:
        yield subject.words.story("moves").format(metric=facts.metric_name(told.metric, subject.of_first))


def _joined(parts: Sequence[str], room: float) -> str:
    """As many parts as one line has room for; the first ones at any rate."""
    said = parts[0]
    for part in parts[1:]:
        longer = f"{said} · {part}"
        if len(typeset.wrap(longer, room, SMALL)) > 1 and part is not parts[1]:
            return said
        said = longer
    return said


def _not_known(column: _Column) -> None:
    """What nobody measured, asked or estimated; that it is nothing of all that."""
    words, colours = column.subject.words, column.subject.palette
    column.heading("search", words.story("unknown").rstrip(":\u00a0 "), colours.secondary)
    listed = list(unknown(column.subject, column.room))
    if not listed:
        column.add(words.story("all-known"), [SMALL], colours.secondary, lines=5)
    fit = int(column.left // _LINE)
    lines = [min(_MOST_LINES, len(typeset.wrap(said, column.room, SMALL))) for said in listed]
    ends = list(accumulate(lines))
    whole = not listed or ends[-1] <= fit
    shown = listed if whole else listed[: sum(end < fit for end in ends)]
    for said, most in zip(shown, lines, strict=False):
        column.add(said, [SMALL], colours.ink, lines=most)
    if rest := listed[len(shown) :]:
        line = Text(
            column.x,
            column.y + 9,
            f"+{len(rest)}",
            SMALL.size,
            "bold",
            colours.secondary,
            instead_of=tuple(rest),
        )
        column.shapes.append(line)
