"""The cells of a project's index."""

from collections.abc import Mapping

from cjtool.model import SourceOfInsight
from cjtool.query import expired
from cjtool.report import curve_phrases, phrases, places
from cjtool.report.inline import Aside, Inline, Jump, Series, Stack, Strong, Target, say, series, stack
from cjtool.report.listing import IndexedJourney
from cjtool.report.matrices import ChannelRow, Conflict, PromiseRow, TouchpointRow
from cjtool.report.pain_points import Hurt
from cjtool.report.phrases import labelled
from cjtool.report.project import ProjectFacts
from cjtool.report.promise_phrases import MARKS, standing_in
from cjtool.report.step_marks import marks as step_marks
from cjtool.report.voice import Voice


def profile(f: ProjectFacts, voice: Voice) -> Series:
    """The facts about a project in one line."""
    w = voice.w
    return labelled(
        (
            (w.journeys, voice.number(len(f.entries))),
            (w.personas, voice.number(len(f.personas)) if f.personas else None),
            (w.touchpoints, voice.number(len(f.touchpoints)) if f.touchpoints else None),
            (w.sponsor, f.sponsor),
            (w.tone, ", ".join(f.tone)),
            (w.currency, voice.currency),
        )
    )


def title(
    entry: IndexedJourney, marks: Mapping[str, Jump], map_path: str, others: Series | None, voice: Voice
) -> Stack:
    """A journey's title, below its parent's, its map, its other pictures, and the journeys that it leads to.

    `marks` are the journeys' numbers by their ids.
    """
    nested = "\u00a0\u00a0" * (entry.depth - 1) + "›" if entry.depth else None
    picture = Jump(voice.w.map, page=Target("picture", entry.f.journey.id, map_path)) if map_path else None
    ahead = [marks[id] for id in dict.fromkeys(entry.f.journey.leads_to) if id in marks]
    leads = series([voice.w.leads_to, series(tuple(ahead))], " ") if ahead else None
    return stack([series([nested, entry.place], " "), picture, others, leads])


def keeper(entry: IndexedJourney, voice: Voice) -> Stack:
    """Owner, sponsor and status."""
    sponsor = say(voice.w.counted, what=voice.w.sponsor, count=entry.f.sponsor) if entry.f.sponsor else None
    return stack([entry.f.owner, sponsor, voice.words.statuses[entry.f.journey.status]])


def marks(entry: IndexedJourney) -> str:
    """The phases as a row of marks."""
    return "".join("●" if covered else "○" for covered in entry.covers)


def low(entry: IndexedJourney, voice: Voice) -> Stack:
    """The low point of the curve that can be helped: how it feels, and where; whether it belongs to the event itself.

    Below it the lowest moment by what customers answered, where that differs.
    """
    answered = [
        series(
            [
                f"{voice.words.story(key)}:",
                voice.mean(each.answers.felt.value),
                entry.at(places.holder(each.step)),
            ],
            " ",
        )
        for key, each in entry.f.answered_moments
        if key == "low-answered"
    ]
    if entry.f.curve is None:
        return stack(answered)
    low = entry.f.curve.worst
    inherent = Aside(voice.w.unavoidable) if low.step.unavoidable else None
    felt = curve_phrases.felt(voice.feeling(low.emotion), entry.f, voice)
    return stack([felt, entry.at(places.holder(low.step)), inherent, *answered])


def promised(row: PromiseRow, phase: str, voice: Voice) -> Stack | str:
    """How a promise stands in a phase, the worst first, each with the journeys where it does."""
    found: list[Inline] = [
        series([standing_in(standing, voice), step_marks(places, voice)], " ")
        for standing in MARKS
        if standing != "not-asked" and (places := row.journeys.get(standing, {}).get(phase))
    ]
    return stack(found) if found else MARKS["not-asked"]


def felt(row: ChannelRow, phase: str, voice: Voice) -> Stack | None:
    """The mean feeling on a channel in a phase, with its n and its steps."""
    mean = row.feelings.get(phase)
    if mean is None:
        return None
    return stack([voice.mean(mean.emotion), voice.answers(mean.n), step_marks(mean.steps, voice)])


def lowest(row: TouchpointRow, voice: Voice) -> Stack:
    """The lowest feeling at a touchpoint, and at which step."""
    return stack([voice.feeling(row.lowest.emotion), row.lowest.step] if row.lowest else [])


def conflicts(row: TouchpointRow, voice: Voice) -> Stack:
    """Where steps say something else than their touchpoint."""
    return stack([conflict(told, voice) for told in row.conflicts])


def conflict(told: Conflict, voice: Voice) -> Inline:
    """What a step says in place of its touchpoint."""
    w = voice.w
    what = {"channel": w.channel, "owner": w.owner, "tone": w.tone}[told.field]
    return say(
        w.conflict, what=what.lower() if voice.language != "de" else what, value=told.value, step=told.step
    )


def pain(place: Jump, hurt: Hurt, voice: Voice) -> Series:
    """An open pain with its severity and share."""
    return series([place, phrases.weighed(hurt.pain, voice)], " – ")


def accounts_legend(f: ProjectFacts, voice: Voice) -> Series:
    """How opportunities are added up; only of what there is."""
    w, works = voice.w, [(entry.f.journey, work) for entry, work in f.backlog]
    rules = (
        (w.accounts_legend, True),
        (w.rejected_legend, any(work.opportunity.status == "rejected" for _, work in works)),
        (w.archived_legend, any(journey.status == "archived" for journey, _ in works)),
        (w.versions_legend, any(journey.state == "future" for journey, _ in works)),
        (w.objectives_legend, any(len(work.goals) > 1 for _, work in works)),
    )
    return series([rule for rule, applies in rules if applies], " ")


def valid(source: SourceOfInsight, voice: Voice) -> Stack:
    """Until when a source counts."""
    return stack(
        [voice.day(source.valid_until), Strong(voice.w.expired) if expired(source, voice.today) else None]
    )
