"""The first pages of a deck: the cover, and whose journey it is."""

from collections.abc import Iterator

from cjtool.draw import emblems, facts, prose
from cjtool.draw.deck.slide import BOTTOM, STRONG_TEXTS, TEXTS, TOP, TextColumn, largest, more, page, plate
from cjtool.draw.fixed import begun
from cjtool.draw.grid import Subject
from cjtool.draw.persona_cards import about, cast
from cjtool.draw.summary.frame import CAPS, EDGE, GAP, HEIGHT, WIDTH
from cjtool.model import Persona
from cjtool.scene import Box, Scene, Shape
from cjtool.scene.typeset import Style

_TITLES = tuple(Style(size, size * 1.15, "bold") for size in (44, 38, 32, 27, 23, 19))
_BAND = 18.0
_PER_PAGE = 3
_PORTRAIT = 26.0


def cover(subject: Subject) -> Scene:
    """Title, whose journey, its state, when it was last looked at."""
    colours, journey = subject.palette, subject.journey
    title = begun(journey.title, WIDTH - 2 * EDGE - 60, 190, _TITLES)
    wide, logo = emblems.logo(subject, EDGE + 40, 44)
    shapes: list[Shape] = [Box(0, 0, _BAND, HEIGHT, 0, colours.fill, colours.fill_edge), *logo]
    if not wide:
        shapes += begun(subject.workspace.name.upper(), 600, 14, [CAPS]).at(EDGE + 40, 60, colours.brand_2)
    shapes += title.at(EDGE + 40, 170, colours.ink)
    y = 170 + title.height + 14
    told_of = " · ".join(_about(subject))
    for said in filter(None, (journey.summary, told_of[:1].upper() + told_of[1:])):
        text = begun(said, 700, max(20.0, HEIGHT - y - 30), TEXTS)
        shapes += text.at(EDGE + 40, y, colours.secondary)
        y += text.height + 10
    told = f"{prose.stopped(journey.summary or journey.title)}\n{prose.story(subject)}"
    return Scene(WIDTH, HEIGHT, journey.title, told, tuple(shapes))


def _about(subject: Subject) -> Iterator[str]:
    journey, words = subject.journey, subject.words
    if journey.status == "draft":
        yield words.statuses["draft"].upper()
    yield from (subject.definitions.personas[id].name for id in journey.persona)
    yield words.states[journey.state]
    if journey.owner:
        yield f"{words.key_name('owner')}: {facts.team(journey.owner, subject)}"
    if journey.version:
        yield f"{words.map.version} {journey.version}"
    if journey.reviewed:
        yield f"{words.map.reviewed} {facts.day(journey.reviewed, subject)}"


def personas(subject: Subject) -> Iterator[Scene]:
    """The personas, three to a page."""
    named = [subject.definitions.personas[id] for id in cast(subject.journey)]
    for start in range(0, len(named), _PER_PAGE):
        shown = named[start : start + _PER_PAGE]
        width = (WIDTH - 2 * EDGE - GAP * (len(shown) - 1)) / len(shown)
        placed = [(persona, EDGE + index * (width + GAP)) for index, persona in enumerate(shown)]

        def written(
            size: float, placed: list[tuple[Persona, float]] = placed, width: float = width
        ) -> list[TextColumn]:
            return [_told(subject, persona, x, width, size) for persona, x in placed]

        cards = [shape for persona, x in placed for shape in _card(subject, persona, x, width)]
        texts = [
            shape
            for (_, x), column in zip(placed, largest(written), strict=True)
            for shape in (*column.shapes, *more(column, x + width, subject.palette.ink))
        ]
        yield page(subject, subject.words.report.personas, "", (*cards, *texts))


def _card(subject: Subject, persona: Persona, x: float, width: float) -> Iterator[Shape]:
    colours = subject.palette
    yield plate(subject, x, TOP, width, BOTTOM - TOP)
    yield from emblems.portrait(
        subject, persona, x + 14 + _PORTRAIT, TOP + 14 + _PORTRAIT, _PORTRAIT, colours.cell
    )
    room = width - 2 * _PORTRAIT - 40
    name = begun(persona.name, room, 36, STRONG_TEXTS)
    yield from name.middle(x + 2 * _PORTRAIT + 26, TOP + 14 + _PORTRAIT, colours.ink)


def _told(subject: Subject, persona: Persona, x: float, width: float, size: float) -> TextColumn:
    colours, words = subject.palette, subject.words
    column = TextColumn(x + 14, TOP + 80, width - 28, BOTTOM - 18, size)
    column.add(about(subject, persona), colours.secondary, gap=8)
    before, after = words.map.quotes
    column.add(f"{before}{persona.quote}{after}" if persona.quote else "", colours.brand, "italic", gap=10)
    for named, texts in (
        (words.map.wants, persona.goals), (words.workshop.needs, persona.needs),
        (_bare(words.report.behaves), persona.behaviours), (_bare(words.report.brand_feeling), persona.feelings),
    ):  # fmt: skip
        column.add(named if texts else "", colours.muted, "bold", less=3)
        for text in texts:
            column.bullet("minus", colours.muted, text, colours.ink)
        column.y += 6
    return column


def _bare(named: str) -> str:
    """A label without its colon: it stands above what it is said of."""
    return named.rstrip(":\u00a0 ")
