"""A page for each stage: its steps beside one another, what hurts and pleases, and what to do."""

from collections.abc import Iterator, Mapping, Sequence

from cjtool import scene
from cjtool.draw import facts, marks
from cjtool.draw.deck.answered import apart, figures
from cjtool.draw.deck.sketches import PAD, CardRoom, raised, sketch
from cjtool.draw.deck.slide import BOTTOM, TOP, TextColumn, largest, more, page, plate
from cjtool.draw.fixed import begun
from cjtool.draw.flow.feeling import felt
from cjtool.draw.grid import Subject
from cjtool.draw.ranges import at_stake
from cjtool.draw.summary.cards import place_of, shared
from cjtool.draw.summary.frame import EDGE, GAP, WIDTH
from cjtool.draw.whose import noted
from cjtool.i18n.numbers import number
from cjtool.model import Gain, Opportunity, Pain, Stage, Step
from cjtool.query import owner
from cjtool.query.relief import closed
from cjtool.query.summing_up import by_burden
from cjtool.scene import Circle, Group, Scene, Shape, Text
from cjtool.scene.typeset import Style

_STEPS = 6
"""So many steps have room on a page."""
_UNDER, _LOWER = 318.0, 366.0
"""Where the steps end, and what was learned starts: without pictures, and with a row of them."""
_NOTHING = {"pain": "pain", "gain": "gain", "opportunities": "opportunity"}
_CAPTION = (Style(9, 11),)
_PLAIN = 14.0
"""The size of what says that there is nothing, however small the other lists are."""
_HEAD = 40.0
"""The height of a card's head."""


def pages(subject: Subject) -> Iterator[Scene]:
    """Each stage; one of many steps on several pages, the first with all that was learned in the stage."""
    felt_by = noted(subject)
    for place, stage in enumerate(subject.journey.stages, start=1):
        count = max(1, -(-len(stage.steps) // _STEPS))
        for part in range(count):
            shown = stage.steps[part * _STEPS : (part + 1) * _STEPS]
            suffix = f" ({part + 1}/{count})" if count > 1 else ""
            phase = " · ".join(subject.words.phases[each] for each in stage.phase or ())
            below = " · ".join(filter(None, (stage.goal, phase, stage.duration, felt_by)))
            under = _LOWER if raised(subject, shown, _width(shown)) else _UNDER
            shapes = (
                *_steps(subject, shown, under - GAP),
                *_learned(subject, stage, shown, under, whole=part == 0),
            )
            yield page(subject, f"{place}  {stage.name}{suffix}", below, shapes)


def _width(shown: Sequence[Step]) -> float:
    """How wide the cards of some steps are beside one another."""
    return (WIDTH - 2 * EDGE - GAP * (len(shown) - 1)) / max(1, len(shown))


def _steps(subject: Subject, shown: Sequence[Step], bottom: float) -> Iterator[Shape]:
    width = _width(shown)
    cards = [
        CardRoom(EDGE + index * (width + GAP), TOP + _HEAD, width, bottom - 16) for index in range(len(shown))
    ]
    sketched = [sketch(subject, step, card) for step, card in zip(shown, cards, strict=True)]
    columns = largest(
        lambda size: [
            _told(subject, step, place, size) for step, (_, place) in zip(shown, sketched, strict=True)
        ]
    )
    for step, card, (picture, _), column in zip(shown, cards, sketched, columns, strict=True):
        title = f"{subject.numbers[step.id]} {step.name}"
        shapes = (
            plate(subject, card.x, TOP, width, bottom - TOP),
            *_head(subject, step, card.x, width),
            *picture,
            *column.shapes,
            *more(column, column.x + column.width + PAD, subject.palette.ink),
        )
        yield Group(shapes, title, ref=subject.ref(step), kind="step")


def _head(subject: Subject, step: Step, x: float, width: float) -> Iterator[Shape]:
    """The step's channel and number, and what is felt."""
    colours = subject.palette
    icon, channel = facts.contact(step, subject)
    if icon:
        yield Circle(x + 21, TOP + 21, 11, colours.brand)
        yield scene.icon(icon, x + 14, TOP + 14, 14, colours.on_brand, 1.8)
    room = width - (46 if icon else 18) - (42 if step.emotion is not None else 0)
    said = " · ".join(filter(None, (subject.numbers[step.id], channel)))
    yield from begun(said, room, 24, _CAPTION).middle(x + (38 if icon else 10), TOP + 21, colours.secondary)
    if step.emotion is not None:
        yield from _feeling(subject, step, step.emotion, x + width - 12, TOP + 21)


def _told(subject: Subject, step: Step, place: CardRoom, size: float) -> TextColumn:
    colours, (before, after) = subject.palette, subject.words.map.quotes
    column = TextColumn(place.x, place.top, place.width, place.bottom, size)
    column.add(step.name, colours.ink, "bold", ref=subject.ref(step, "name"))
    column.add(apart(subject, step), colours.amber_text, "bold", less=2, ref=subject.ref(step, "emotion"))
    column.add(step.does or "", colours.ink, less=1, ref=subject.ref(step, "does"))
    column.add(step.feels or "", colours.brand, "bold", less=1, ref=subject.ref(step, "feels"))
    quote = f"{before}{step.quote}{after}" if step.quote else ""
    column.add(quote, colours.slate, "italic", less=1, ref=subject.ref(step, "quote"))
    column.add(facts.team(owner(step, subject.workspace), subject), colours.muted, less=3)
    for told in figures(subject, step):
        column.add(told, colours.secondary, less=3, ref=subject.ref(step))
    return column


def _feeling(subject: Subject, step: Step, emotion: float, right: float, y: float) -> tuple[Shape, ...]:
    colours = subject.palette
    sign = marks.sign_of(emotion)
    ink = getattr(colours, marks.COLOURS[sign])
    written = Text(right, y + 4, number(emotion, subject.words.language, sign=True), 11, "bold", ink, "end")
    return (written, *felt(emotion, written.left - 9, y, colours, subject.support[step.id]))


def _learned(
    subject: Subject, stage: Stage, shown: Sequence[Step], under: float, *, whole: bool
) -> Iterator[Shape]:
    """Pains, gains and opportunities of the steps on the page, and on the first also those of the stage."""
    holders = (*((stage,) if whole else ()), *shown)
    hurting = sorted((pain for holder in holders for pain in holder.pains), key=_by_worst)
    pleasing = [gain for holder in holders for gain in holder.gains]
    works = sorted(
        (work for holder in holders for work in holder.opportunities if work.status != "rejected"), key=closed
    )
    notes = {
        id(item): _note(subject, item, holder)
        for holder in holders
        for item in (*holder.pains, *holder.gains, *holder.opportunities)
    }
    width = (WIDTH - 2 * EDGE - 2 * GAP) / 3
    lists: list[tuple[str, Sequence[Pain | Gain | Opportunity], float]] = [
        ("pain", hurting, EDGE), ("gain", pleasing, EDGE + width + GAP), ("opportunities", works, EDGE + 2 * (width + GAP)),
    ]  # fmt: skip
    columns = largest(
        lambda size: [
            _listed(
                subject, sign, items, notes, CardRoom(x + PAD, under + 10, width - 2 * PAD, BOTTOM - 18), size
            )
            for sign, items, x in lists
        ]
    )
    for (sign, _, x), column in zip(lists, columns, strict=True):
        ink, ground = _tones(subject, sign)
        yield plate(subject, x, under, width, BOTTOM - under, ground)
        yield from column.shapes
        yield from more(column, x + width, ink)


def _by_worst(pain: Pain) -> tuple[bool, tuple[bool, float, int]]:
    """Those that are accepted come last."""
    return bool(pain.accepted), by_burden(pain)


def _tones(subject: Subject, sign: str) -> tuple[str, str]:
    colours = subject.palette
    return {
        "pain": (colours.red, colours.red_tint),
        "gain": (colours.green, colours.green_tint),
        "opportunities": (colours.amber_text, colours.amber_tint),
    }[sign]


def _note(subject: Subject, item: Pain | Gain | Opportunity, holder: Stage | Step) -> str:
    """How much a pain hurts and how many, at which step something stands, and who does what there is to do."""
    parts = [place_of(subject, holder)]
    if isinstance(item, Pain):
        share = (
            subject.words.story("of-customers").format(share=shared(subject, item))
            if item.share is not None
            else ""
        )
        grade = (
            f"{marks.SEVERITY[item.severity]} {subject.words.severities[item.severity]}"
            if item.severity
            else ""
        )
        parts = [grade, share, *at_stake(item, subject), *parts]
    if isinstance(item, Opportunity):
        status = "" if item.status == "idea" else subject.words.opportunity_statuses[item.status]
        parts = [status, *parts, facts.team(item.owner, subject)]
    return " · ".join(filter(None, parts))


def _listed(
    subject: Subject,
    sign: str,
    items: Sequence[Pain | Gain | Opportunity],
    notes: Mapping[int, str],
    place: CardRoom,
    size: float,
) -> TextColumn:
    ink, _ = _tones(subject, sign)
    column = TextColumn(place.x, place.top, place.width, place.bottom, size)
    if not items:
        said = subject.words.story(f"no-{_NOTHING[sign]}")
        column.add(said, subject.palette.secondary, less=size - _PLAIN)
    for item in items:
        icon, tone, said = _sign(subject, sign, item)
        fill = subject.palette.ink if tone == ink else subject.palette.secondary
        column.item(icon, tone, said, fill, notes[id(item)], subject.palette.secondary, subject.ref(item))
    return column


def _sign(subject: Subject, sign: str, item: Pain | Gain | Opportunity) -> tuple[str, str, str]:
    """The sign before an item with its colour, and its words: what is accepted or done asks for nothing any more."""
    colours, (ink, _) = subject.palette, _tones(subject, sign)
    match item:
        case Pain():
            icon, said = facts.hurting(item, subject)
            return icon, colours.muted if item.accepted else ink, said
        case Opportunity():
            return ("check", colours.green, item.title) if closed(item) else (sign, ink, item.title)
        case Gain():
            return sign, ink, item.text
