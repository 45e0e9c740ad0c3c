"""The section of a journey's report on what customers answered, beside what is written."""

from collections.abc import Iterator
from dataclasses import replace

from cjtool.i18n.rounding import nearest
from cjtool.model import Touchpoint
from cjtool.model.expected import expectation
from cjtool.query import called
from cjtool.query.contradicting import Contradiction
from cjtool.query.run_figures import Beside
from cjtool.report import measured_cells as cells
from cjtool.report import places
from cjtool.report.blocks import Block, Heading, Table, TextBlock
from cjtool.report.inline import Inline, say, stack
from cjtool.report.journey import JourneyFacts
from cjtool.report.measured_notes import compared, lost, notes, satisfied
from cjtool.report.sort_keys import keyed
from cjtool.report.voice import Voice


def answered(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    """Every figure of the run about this journey, then the steps at which it contradicts what is told of feelings."""
    said = voice.words.measured
    if not f.beside:
        return
    voice = replace(voice, today=f.run.judged_on or voice.today)
    yield Heading(2, said("section"))
    yield TextBlock(said("how-to-read"))
    if f.run.judged_on is not None:
        yield TextBlock(say(said("as-of"), day=voice.day(f.run.judged_on)))
    columns = (
        voice.w.metric,
        voice.w.stands_on,
        said("reading"),
        said("interval"),
        said("answers"),
        said("change"),
        said("written"),
        voice.w.target,
        said("period"),
    )
    yield Table(columns, tuple(_row(each, f, voice) for each in f.beside))
    told = [(each.figure, each.metric, f.names.metric(each.figure.metric)) for each in f.beside]
    yield from notes(told, voice)
    names = {figure.metric: name for figure, _, name in told}
    yield from (TextBlock(each) for each in satisfied(f.run, names, voice))
    yield from compared(f.run, voice)
    if any(target.budget is not None for each in f.beside for target in each.targets):
        yield TextBlock(said("xla-budget"))
    yield from lost(f.run, voice)
    if f.contradictions:
        yield Heading(3, said("apart"))
        heads = (voice.w.stands_on, said("on-the-map"), said("by-answers"), voice.w.metric)
        yield Table(heads, tuple(_apart(each, voice) for each in f.contradictions))


def _row(each: Beside, f: JourneyFacts, voice: Voice) -> tuple[Inline, ...]:
    run, metric = each.figure, each.metric
    return (
        f.names.metric(run.metric),
        _place(each, f, voice),
        cells.figure(run.figure.value, metric, voice),
        cells.interval(run.figure, metric, voice),
        cells.answers(run, voice),
        cells.change(run, metric, f.run.changes, voice),
        _written(each, voice),
        _aim(each, voice),
        cells.period(run, voice),
    )


def _written(each: Beside, voice: Voice) -> str:
    """What is written: no figure where that is what was measured, empty where nothing is."""
    if each.written is None or each.written.value is None:
        return ""
    return (
        voice.rated(each.written.value, each.metric)
        if each.differs
        else keyed(voice.words.measured("as-measured"), each.written.value)
    )


def _place(each: Beside, f: JourneyFacts, voice: Voice) -> Inline:
    if isinstance(each.holder, Touchpoint):
        return places.library("touchpoint", each.figure.at.partition(":")[2], each.holder.name)
    return voice.w.whole_journey if each.holder is f.journey else places.holder(each.holder)


def _aim(each: Beside, voice: Voice) -> Inline:
    """What is expected, as it is written, and whether it is so."""
    texts: list[Inline] = []
    for target in each.targets:
        expected = expectation(target.text)
        texts += [cells.aim(expected, each.metric, voice), cells.budget(expected, target.budget, voice)]
    if not texts and each.wanted is not None:
        texts = [voice.aim(each.wanted, each.metric)]
    return stack([*texts, cells.state(each.state, voice)])


def _apart(each: Contradiction, voice: Voice) -> tuple[Inline, ...]:
    value, low, high = (nearest(number, 1) for number in each.answers.felt)
    between = voice.words.measured("felt-between").format(
        feeling=voice.feeling(value), low=voice.number(low, sign=True), high=voice.number(high, sign=True)
    )
    figure = f"{called(each.answers.metric, bare=True).text(voice.language)}: {cells.figure(each.answers.value, each.answers.metric, voice)}"
    return places.holder(each.step), voice.feeling(each.told), between, figure
