"""The section of a journey's report on what event logs say happened: waits that are not kept, who leaves, ways that were taken."""

from collections.abc import Iterator

from cjtool.i18n.numbers import fixed
from cjtool.measure.flow.laying import LaidFlow, LaidWay
from cjtool.message import with_unit
from cjtool.project.measured import Ranged, RunStep
from cjtool.query.lengths import in_words
from cjtool.report import places
from cjtool.report.blocks import Block, Heading, Table, TextBlock
from cjtool.report.inline import Inline
from cjtool.report.journey import JourneyFacts
from cjtool.report.sort_keys import keyed
from cjtool.report.voice import Voice


def happened(f: JourneyFacts, voice: Voice) -> Iterator[Block]:
    """Each log of this journey by itself; figures of fewer customers than the least are not told."""
    if f.logs:
        yield Heading(2, voice.words.measured("log-section"))
    for laid in f.logs:
        yield from _Log(f, laid, voice).blocks()


class _Log:
    """A log beside the journey."""

    def __init__(self, f: JourneyFacts, laid: LaidFlow, voice: Voice) -> None:
        self._f, self._laid, self._voice = f, laid, voice
        self._steps = {step.id: step for step in f.journey.all_steps}
        self._said = voice.words.measured

    def blocks(self) -> Iterator[Block]:
        """What it is, then tables, then what is not in these."""
        yield TextBlock(self._about())
        late = [way for way in self._laid.ways if way.has_wait(self._f.least) and way.is_late]
        yield from self._table("log-late", [self._late(way) for way in late], _WAITS)
        yield from self._table("log-leaving", list(self._leaving()), _LEAVING)
        yield from self._table("log-ways", [self._way(way) for way in self._shown], _WAYS)
        yield TextBlock(self._hidden())
        silent = [self._steps[step.id].name for step in self._laid.steps.values() if not step.logged]
        yield TextBlock(self._said("log-silent").format(steps=", ".join(silent)) if silent else "")

    def _about(self) -> str:
        run, voice = self._laid.run, self._voice
        parts = [
            self._said("log-of").format(
                log=run.log, cases=voice.number(run.cases), events=voice.number(run.events)
            )
        ]
        if run.start is not None and run.end is not None:
            parts.append(self._said("from-to").format(start=voice.day(run.start), end=voice.day(run.end)))
        if run.under_way:
            parts.append(self._said("flow-under-way").format(count=voice.number(run.under_way)))
        if run.whole is not None:
            value, low, high = run.whole
            ends = {"low": fixed(low, voice.language, 1), "high": fixed(high, voice.language, 1)}
            parts.append(self._said("log-whole").format(share=self._percent(value), **ends))
        if run.fitness is not None:
            parts.append(self._said("log-fitness").format(share=self._percent(run.fitness)))
        return voice.semicolon.join(parts)

    def _table(
        self, heading: str, rows: list[tuple[Inline, ...]], columns: tuple[str, ...]
    ) -> Iterator[Block]:
        """A table under its heading, without the columns that are empty; nothing where it has no rows."""
        if not rows:
            return
        kept = [at for at in range(len(columns)) if at < 2 or any(row[at] for row in rows)]
        yield Heading(3, self._said(heading))
        yield Table(
            tuple(self._said(columns[at]) for at in kept),
            tuple(tuple(row[at] for at in kept) for row in rows),
        )

    def _late(self, way: LaidWay) -> tuple[Inline, ...]:
        return (*self._ends(way), *self._waits(way), self._count(way.way.waited.n if way.way.waited else 0))

    def _leaving(self) -> Iterator[tuple[Inline, ...]]:
        for step in self._laid.leaving:
            if min(step.left, step.over) >= self._f.least and step.drop_off is not None:
                yield self._left(step, step.drop_off)

    def _left(self, step: RunStep, share: Ranged) -> tuple[Inline, ...]:
        return (
            places.holder(self._steps[step.id]),
            self._count(step.over),
            self._count(step.left),
            self._percent(share.value),
            self._interval(share),
        )

    @property
    def _shown(self) -> list[LaidWay]:
        return [
            way
            for way in self._laid.ways
            if way.of >= self._f.least and (way.drawn or way.is_shown(self._f.least))
        ]

    def _way(self, way: LaidWay) -> tuple[Inline, ...]:
        told = "" if way.told is None or way.log_ends else self._percent(way.told)
        on_map = told if way.drawn else self._said("log-no-way")
        if not way.is_shown(self._f.least):
            few = self._said("log-few").format(least=self._voice.number(self._f.least))
            return (*self._ends(way), few, "", "", on_map, "", "", "", "")
        return (
            *self._ends(way),
            self._count(way.way.count),
            self._percent(way.way.share.value),
            self._interval(way.way.share),
            on_map,
            *(self._waits(way) if way.has_wait(self._f.least) else ("", "", "", "")),
        )

    def _ends(self, way: LaidWay) -> tuple[Inline, Inline]:
        start, end = way.way.start, way.way.end
        none = self._said("log-ends" if way.log_ends else "log-end")
        return (
            self._said("log-start") if start is None else places.holder(self._steps[start]),
            none if end is None else places.holder(self._steps[end]),
        )

    def _waits(self, way: LaidWay) -> tuple[Inline, ...]:
        """The median, what nine of ten do not exceed, what is told, and the share that took no longer."""
        median, most = way.way.waited[:2] if way.way.waited else (0.0, 0.0)
        return (
            self._time(median),
            self._time(most),
            " + ".join(self._voice.length(each) for each in way.promised),
            "" if way.kept is None else self._percent(way.kept),
        )

    def _hidden(self) -> str:
        """How many ways are too rare to be told one by one."""
        rare = sum(not way.drawn and not way.is_shown(self._f.least) for way in self._laid.ways)
        if not rare:
            return ""
        least = self._voice.number(self._f.least)
        return self._said("log-hidden").format(least=least, count=self._voice.number(rare))

    def _count(self, value: int) -> str:
        return self._voice.number(value)

    def _percent(self, value: float) -> str:
        return keyed(with_unit(fixed(value, self._voice.language, 1), "%", self._voice.language), value)

    def _interval(self, share: Ranged) -> str:
        low, high = (fixed(end, self._voice.language, 1) for end in share[1:])
        return keyed(f"{low}\u00a0…\u00a0{high}", share.high - share.low)

    def _time(self, seconds: float) -> str:
        return keyed(self._voice.length(in_words(seconds)), seconds)


_WAITS = ("log-from", "log-to", "log-median", "log-ninety", "log-promised", "log-kept", "log-times")
_LEAVING = ("log-step", "log-came", "log-left", "log-drop-off", "interval")
_WAYS = (
    "log-from", "log-to", "log-times", "log-share", "interval", "log-on-map", "log-median", "log-ninety", "log-promised",
    "log-kept",
)  # fmt: skip
