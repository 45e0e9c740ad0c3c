"""A journey's stages in blocks: their steps, and what customers expect beside what they get."""

from collections.abc import Iterator

from cjtool.report import stage_phrases as cells
from cjtool.report.blocks import Block, Heading, Quote, Table, TextBlock
from cjtool.report.curve_phrases import felt
from cjtool.report.inline import Aside, Inline, Jump, Spot, Strong, say, series, stack
from cjtool.report.journey import JourneyFacts
from cjtool.report.stages import StageTable, StepRow
from cjtool.report.step_details import details_of
from cjtool.report.voice import Voice

_QUESTION = ("?", "？", "؟")
"""The marks that end a question."""


def stages(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    """Each stage with its facts and a table of its steps."""
    w = voice.w
    yield Heading(2, w.stages)
    columns = (w.number, w.step, w.contact, w.does, felt(w.feels, f, voice), w.pains, w.owner)
    for table in f.stages:
        yield from _stage(table, voice)
        if table.rows:
            yield Table(columns, tuple(_step(row, voice) for row in table.rows))
            yield from details_of(table, f, voice)


def _stage(table: StageTable, voice: Voice) -> Iterator[Block]:
    title = say("{number} · {name}", number=table.number, name=table.stage.name)
    yield Heading(3, title, table.place)
    yield TextBlock(cells.stage_profile(table, voice))
    if table.stage.goal:
        asks = table.stage.goal.rstrip().endswith(_QUESTION)
        label = voice.w.customer_asks if asks else voice.w.customer_wants
        yield TextBlock(series([Strong(label), table.stage.goal], " "))
    if table.stage.quote:
        yield Quote(say(voice.w.quote, text=table.stage.quote))


def _step(row: StepRow, voice: Voice) -> tuple[Inline, ...]:
    return (
        series([Spot(row.place), row.number], ""),
        cells.step(row, voice),
        stack([series(row.channels), row.touchpoint, _devices(row, voice)]),
        row.step.does,
        stack([voice.feeling(row.step.emotion), Aside(row.step.feels), _unavoidable(row, voice)]),
        stack(row.pains),
        row.owner,
    )


def _devices(row: StepRow, voice: Voice) -> Aside | None:
    devices = row.step.devices
    return Aside(", ".join(voice.words.devices[device] for device in devices)) if devices else None


def _unavoidable(row: StepRow, voice: Voice) -> Aside | None:
    return Aside(voice.w.unavoidable) if row.step.unavoidable else None


def expected(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    """What customers expect beside what they get, as it is written; which of them is the better is not judged."""
    w = voice.w
    listed = [row for table in f.stages for row in table.rows if row.step.expects]
    rows = tuple(
        (
            series([Jump(row.number, row.place.anchor), row.step.name], " "),
            row.step.expects,
            cells.gets(row, voice),
        )
        for row in listed
        if row.compared
    )
    if rows:
        yield Heading(2, w.expected_and_got)
        yield Table((w.step, w.expects, w.gets), rows)
        rest = tuple(Jump(row.number, row.place.anchor) for row in listed if not row.compared)
        yield TextBlock(say(w.not_told_what, steps=series(rest)) if rest else None)
