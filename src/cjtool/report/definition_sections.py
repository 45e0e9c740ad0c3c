"""The page of a persona, a team, a touchpoint or a promise in blocks: what is written of it, where it takes part, what is open."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cjtool.message import Says
from cjtool.model import SECTION_OF
from cjtool.query.summing_up import by_burden, by_rank
from cjtool.report import index_phrases as cells
from cjtool.report import metric_phrases, phrases, places
from cjtool.report.all_keys import KeyRow
from cjtool.report.blocks import Block, Heading, Item, Items, Table, TextBlock
from cjtool.report.inline import Aside, Inline, Jump, Said, Series, Stack, Strong, Target, say, series, stack
from cjtool.report.listing import IndexedJourney, holder_owner
from cjtool.report.participation import PAGED, Definition, Participation
from cjtool.report.promise_phrases import promise
from cjtool.report.voice import Voice

_WHERE = Says(
    en="Where it takes part",
    nl="Waar het voorkomt",
    fr="Où cela intervient",
    de="Wo es vorkommt",
)
_NOWHERE = Says(
    en="No journey has it yet.",
    nl="Nog in geen enkele klantreis.",
    fr="Aucun parcours ne l’utilise encore.",
    de="Noch in keiner Customer Journey.",
)
_LOWEST = Says(
    en="It feels lowest at {step}, in {journey}: {feeling}",
    nl="Het laagste gevoel is bij {step}, in {journey}: {feeling}",
    fr="Le ressenti le plus bas est à {step}, dans {journey} : {feeling}",
    de="Am schlechtesten fühlt es sich bei {step} an, in {journey}: {feeling}",
)
_HELPABLE = Says(
    en="It feels lowest, of what can be avoided, at {step}, in {journey}: {feeling}",
    nl="Het laagste gevoel dat te vermijden is, is bij {step}, in {journey}: {feeling}",
    fr="Le ressenti évitable le plus bas est à {step}, dans {journey} : {feeling}",
    de="Am schlechtesten fühlt es sich, soweit vermeidbar, bei {step} an, in {journey}: {feeling}",
)
_UNKNOWN = Says(
    en="How it feels is told at {told} of {all} steps.",
    nl="Hoe het voelt is bekend bij {told} van de {all} stappen.",
    fr="Le ressenti est connu pour {told} moments sur {all}.",
    de="Wie es sich anfühlt, ist bei {told} von {all} Schritten bekannt.",
)
_KINDS = {"personas": "persona", "teams": "teams", "touchpoints": "touchpoint", "promises": "promises"}
"""The keys by which readers know what sort of thing it is."""


def definition_blocks(definition: Definition, rows: Iterable[KeyRow], voice: Voice) -> Iterator[Block]:
    """All of it; a section without content is left out."""
    yield Heading(1, definition.name)
    yield TextBlock(_kind(definition, voice))
    profile = tuple(
        Item(series([Strong(row.name), series(_values(row, definition), "; ")], voice.colon))
        for row in rows
        if row.values != (definition.name,)
    )
    if profile:
        yield Items(profile)
    yield from _feeling(definition, voice)
    for section in (_journeys, _standing, _parts, _pains, _works, _readings):
        yield from section(definition, voice)


def _values(row: KeyRow, definition: Definition) -> list[Inline]:
    """What stands under a key; what has a page leads there."""
    section = SECTION_OF.get(row.refers, "")
    if section not in PAGED:
        return list(row.values)
    pages = [places.definition(section, id, definition.own_of) for id in row.ids]
    return [Jump(value, page=page) for value, page in zip(row.values, pages, strict=True)]


def _kind(definition: Definition, voice: Voice) -> Inline:
    name = voice.words.key_name(_KINDS[definition.section])
    home = definition.own_of
    whose = Jump(home.title, "journey", Target("report", home.id)) if home else None
    return series([name[:1].upper() + name[1:], whose], " · ")


def _feeling(definition: Definition, voice: Voice) -> Iterator[Block]:
    """The lowest point, and at how many steps nothing is known."""
    now = [part for part in definition.parts if part.entry.f.journey.state == "current"]
    if not now or not voice.has_sentences:
        return
    if lowest := definition.lowest:
        sentence = (_HELPABLE if definition.has_lower else _LOWEST).sentence(voice.language)
        feeling = voice.feeling(lowest.emotion)
        said = say(sentence, step=lowest.step, journey=lowest.entry.place, feeling=feeling)
        inherent = Aside(voice.w.unavoidable) if lowest.row.step.unavoidable else None
        yield TextBlock(series([said, inherent], " · "))
    told = sum(part.emotion is not None for part in now)
    if told < len(now):
        counts = {"told": voice.number(told), "all": voice.number(len(now))}
        yield TextBlock(Aside(say(_UNKNOWN.sentence(voice.language), **counts)))


def _journeys(definition: Definition, voice: Voice) -> Iterator[Block]:
    """The journeys that a team answers for."""
    if definition.journeys:
        yield Heading(2, voice.w.journeys, Jump("", "journeys"))
        yield Items(tuple(Item(entry.place) for entry in definition.journeys))


def _standing(definition: Definition, voice: Voice) -> Iterator[Block]:
    """What becomes of a promise in each journey and phase, and why."""
    rows = tuple(
        (entry.place, voice.words.phases[phase], seen_from(promise(link, entry.f, voice), entry))
        for entry, chain in definition.chains
        for phase, link in chain.links.items()
        if link.standing != "not-asked"
    )
    if rows:
        yield Heading(2, voice.w.promises_by_phase, Jump("", "standing"))
        yield TextBlock(voice.w.promises_legend)
        yield Table((voice.w.journey, voice.w.phase, voice.w.promise), rows)


def seen_from(told: Inline, entry: IndexedJourney) -> Inline:
    """What a journey's report says, with its places as seen from elsewhere."""
    match told:
        case Jump(page=None):
            return entry.at(told)
        case Series(parts) | Stack(parts):
            return replace(told, parts=tuple(seen_from(part, entry) for part in parts))
        case Said(sentence, parts):
            return Said(sentence, {name: seen_from(part, entry) for name, part in parts.items()})
        case Strong(text) | Aside(text):
            return replace(told, text=seen_from(text, entry))
        case _:
            return told


def _parts(definition: Definition, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not definition.parts and (definition.journeys or definition.hurts or definition.works):
        return  # it is told under these
    yield Heading(2, _WHERE.sentence(voice.language), Jump("", "where"))
    if not definition.parts:
        yield TextBlock(_NOWHERE.sentence(voice.language))
        return
    pains: dict[int, list[Jump]] = {}
    for entry, hurt in definition.hurts:
        pains.setdefault(id(hurt.holder), []).append(entry.at(hurt.place))
    columns = (w.journey, w.step, w.phase, w.contact, w.feels, w.open_pains, w.owner)
    yield Table(
        columns, tuple(_part(part, pains.get(id(part.row.step), ()), voice) for part in definition.parts)
    )


def _part(part: Participation, pains: Sequence[Jump], voice: Voice) -> tuple[Inline, ...]:
    row, entry, journey = part.row, part.entry, part.entry.f.journey
    state = Aside(voice.words.states[journey.state]) if journey.state != "current" else None
    passed_on = row.step.handover
    handover = (
        say(voice.w.counted, what=voice.words.key_name("handover"), count=passed_on) if passed_on else None
    )
    return (
        stack([entry.place, state]),
        stack([part.step, handover]),
        ", ".join(voice.words.phases[phase] for phase in part.table.phases),
        stack([series(row.channels), places.page(row.touchpoint, journey) if row.touchpoint else None]),
        stack([voice.feeling(part.emotion), Aside(part.feels)]),
        stack(pains),
        places.page(row.team, journey) if row.team else part.table.owner or entry.f.owner,
    )


def _pains(definition: Definition, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not definition.hurts:
        return
    listed = sorted(definition.hurts, key=lambda pair: by_burden(pair[1].pain))
    yield Heading(2, w.open_pains, Jump("", "pains"))
    rows = tuple(
        (
            cells.pain(entry.at(hurt.place), hurt, voice),
            entry.place,
            entry.at(hurt.stands_on),
            holder_owner(hurt, entry),
            stack([entry.at(place) for _, place in hurt.addressed_by])
            if hurt.addressed_by
            else w.nothing_yet,
        )
        for entry, hurt in listed
    )
    yield Table((w.pain, w.journey, w.stands_on, w.owner, w.done_about_it), rows)


def _works(definition: Definition, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if not definition.works:
        return
    yield Heading(2, w.opportunities, Jump("", "opportunities"))
    rows = tuple(
        (
            entry.at(work.place),
            entry.place,
            phrases.amounts(work, voice),
            phrases.returns(work, voice),
            phrases.who_and_when(work, voice),
            voice.words.opportunity_statuses[work.opportunity.status],
        )
        for entry, work in sorted(definition.works, key=lambda pair: by_rank(pair[1].ranked))
    )
    yield Table(
        (w.opportunity, w.journey, w.value_and_cost, w.return_and_payback, w.owner_and_due, w.status), rows
    )


def _readings(definition: Definition, voice: Voice) -> Iterator[Block]:
    w = voice.w
    if definition.readings:
        yield Heading(2, w.metrics, Jump("", "metrics"))
        rows = tuple(
            (
                measured.metric.name,
                entry.place,
                seen_from(metric_phrases.places(measured, voice), entry),
                metric_phrases.values(measured, entry.f.journey, voice),
                metric_phrases.verdict(measured, voice),
            )
            for entry, measured in definition.readings
        )
        yield Table((w.metric, w.journey, w.stands_on, w.value, w.target), rows)
