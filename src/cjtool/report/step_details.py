"""What is known of a step beside its row: the customer's side, the organisation's side, and where customers go."""

from collections.abc import Callable, Iterator

from cjtool.i18n import locale
from cjtool.model import Frequency
from cjtool.model.journey import Branch
from cjtool.model.values import END
from cjtool.report.blocks import Table
from cjtool.report.inline import Aside, Inline, Jump, Stack, say, series, stack
from cjtool.report.journey import JourneyFacts
from cjtool.report.phrases import of_keys
from cjtool.report.stages import StageTable, StepRow
from cjtool.report.voice import Voice


def details_of(table: StageTable, f: JourneyFacts, voice: Voice) -> Iterator[Table]:
    """A row for each step of a stage of which more is known; a column in which nothing stands is left out."""
    w = voice.w
    columns: tuple[tuple[str, Callable[[StepRow], tuple[Inline, ...]]], ...] = (
        (w.customer, lambda row: (*_customer(row, voice), *_by_persona(row, f, voice))),
        (w.organisation, lambda row: tuple(_organisation(row, voice))),
        (w.onward, lambda row: tuple(_onward(row, f, voice))),
    )
    shown = [(name, tell) for name, tell in columns if any(map(tell, table.rows))]
    rows = tuple((_step(row), *cells) for row in table.rows if any(cells := _cells(row, shown)))
    if rows:
        yield Table((w.step, *(name for name, _ in shown)), rows)


def _cells(
    row: StepRow, columns: list[tuple[str, Callable[[StepRow], tuple[Inline, ...]]]]
) -> tuple[Stack | None, ...]:
    return tuple(stack(parts) if (parts := tell(row)) else None for _, tell in columns)


def _step(row: StepRow) -> Inline:
    return series([Jump(row.number, row.place.anchor), row.step.name], " ")


def _customer(row: StepRow, voice: Voice) -> Iterator[Inline]:
    step = row.step
    if step.quote:
        yield Aside(say(voice.w.quote, text=step.quote))
    yield from of_keys(
        (
            ("thinks", Aside(step.thinks) if step.thinks else None),
            ("expects", step.expects),
            ("evidence", voice.semicolon.join(step.evidence)),
            ("image", step.caption),
        ),
        voice,
    )


def _by_persona(row: StepRow, f: JourneyFacts, voice: Voice) -> Iterator[Inline]:
    """How each persona feels, where they do not feel the same."""
    step, known = row.step, f.names.known.personas
    for id in dict.fromkeys((*step.emotion_of, *step.feels_of)):
        felt = (voice.feeling(step.emotion_of.get(id)), Aside(step.feels_of.get(id)))
        yield say(voice.w.counted, what=known[id].name, count=series(felt, " "))


def _staff(row: StepRow, voice: Voice) -> Inline:
    """What the step is like for those who do the work."""
    staff = row.step.staff
    if staff is None:
        return None
    listed = (("pains", voice.semicolon.join(staff.pains)), ("gains", voice.semicolon.join(staff.gains)))
    return series([voice.feeling(staff.emotion), *of_keys(listed, voice)], " · ")


def _organisation(row: StepRow, voice: Voice) -> Iterator[Inline]:
    step, words = row.step, voice.words
    yield from of_keys(
        (
            ("initiator", words.initiators[step.initiator] if step.initiator != "customer" else None),
            ("frontstage", voice.semicolon.join(step.frontstage)),
            ("backstage", voice.semicolon.join(step.backstage)),
            ("systems", voice.semicolon.join(step.systems)),
            ("staff", _staff(row, voice)),
            ("handover", step.handover),
            ("response_time", voice.length(step.response_time)),
            ("update", step.update),
            ("frequency", often(step.frequency, voice)),
            ("intensity", words.severities[step.intensity] if step.intensity else None),
            ("tone", ", ".join(step.tone or ())),
        ),
        voice,
    )


def _onward(row: StepRow, f: JourneyFacts, voice: Voice) -> Iterator[Inline]:
    """The ways that the step itself tells, and what it waits for."""
    ways: list[Inline] = [_way(branch, f, voice) for branch in row.step.next or ()]
    first: list[Inline] = [_numbered(id, f) for id in row.step.after]
    if ways:
        yield from of_keys((("next", stack(ways) if len(ways) > 1 else ways[0]),), voice)
    if first:
        yield from of_keys((("after", series(first)),), voice)


def _way(branch: Branch, f: JourneyFacts, voice: Voice) -> Inline:
    """A step or the end, with the share of customers that go there and in which case."""
    to = voice.words.map.signs["flow-end"] if branch.to == END else _numbered(branch.to, f)
    share = say(voice.w.of_customers, share=voice.percent(branch.share)) if branch.share is not None else None
    return series([to, share, *of_keys((("when", branch.when),), voice)], " · ")


def _numbered(id: str, f: JourneyFacts) -> Jump:
    row = f.rows[id]
    return Jump(f"{row.number} {row.step.name}", row.place.anchor)


def often(frequency: Frequency | None, voice: Voice) -> str:
    """A frequency in words; empty without one."""
    return locale.frequency(frequency.times, frequency.period, voice.words) if frequency else ""
