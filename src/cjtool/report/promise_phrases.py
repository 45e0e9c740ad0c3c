"""How promises stand, in words: the sign, where it holds, and why."""

from cjtool.message import Called, Figure, Message, Plain, Value
from cjtool.model import Stage, Step
from cjtool.report import places
from cjtool.report.chain import Chain, PromiseLink, Standing
from cjtool.report.inline import Aside, Inline, Jump, Said, Spot, Stack, say, series, stack
from cjtool.report.journey import JourneyFacts
from cjtool.report.voice import Voice

MARKS: dict[Standing, str] = {
    "broken": "✗",
    "at-risk": "△",
    "unnamed": "∅",
    "claimed": "○",
    "kept": "✓",
    "not-asked": "–",
}
"""A sign for how a promise stands, the worst first."""


def standing_in(standing: Standing, voice: Voice) -> str:
    """How a promise stands, as a sign with its word."""
    return (
        MARKS[standing] if standing == "not-asked" else f"{MARKS[standing]} {voice.words.standings[standing]}"
    )


def promised(chain: Chain, f: JourneyFacts, voice: Voice) -> Stack:
    """A promise, with what tells whether it is kept."""
    w, measure = voice.w, chain.measure
    aim = voice.aim(chain.target, measure) if measure and chain.target is not None else None
    within = say(w.within, time=voice.length(chain.within)) if chain.within else None
    known = (series([measure.name if measure else None, aim], " "), within)
    return stack(
        [series([Spot(chain.place), places.page(chain.place, f.journey)], ""), Aside(series(known, " · "))]
    )


def promise(link: PromiseLink, f: JourneyFacts, voice: Voice) -> Stack | str:
    """How a promise stands in a phase: each verdict, the worst first, where it holds and why."""
    found: list[Inline] = []
    for standing in MARKS:
        alike = [told for told in link.judgements if told.verdict == standing]
        for reason in dict.fromkeys(told.reason for told in alike):
            where = series([_spot(told.holder, f) for told in alike if told.reason == reason])
            plain = all(told.field == "promises" for told in alike if told.reason == reason)
            why = None if plain or not voice.has_sentences else reason_in(reason.named(f.names.of), voice)
            found.append(series([series([standing_in(standing, voice), where], " "), why], " – "))
    return stack(found) if found else standing_in(link.standing, voice)


def reason_in(message: Message, voice: Voice) -> Said:
    """A sentence with its values as texts of the report, in which nothing of what users wrote is markup."""
    return say(
        message.says.sentence(voice.language),
        **{name: _value(value, voice) for name, value in message.values},
    )


def _value(value: Value, voice: Voice) -> Inline:
    match value:
        case Message():
            return reason_in(value, voice)
        case Plain(text):
            return text
        case Called():
            return value.plain(voice.language)
        case Figure():
            return voice.figure(value)
        case _:
            return str(value)


def _spot(holder: Step | Stage, f: JourneyFacts) -> Jump:
    """A step by its number, a stage by its name, as a link."""
    told = places.holder(holder)
    return Jump(f.numbers[holder.id], told.anchor) if isinstance(holder, Step) else told
