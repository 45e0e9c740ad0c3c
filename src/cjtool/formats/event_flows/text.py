"""For people at a terminal: how well cases fit a journey, its steps, the ways that were taken, and what was left out."""

from collections.abc import Iterator, Sequence

from cjtool.formats import event_words as words
from cjtool.formats import measures_words as common
from cjtool.formats.characters import visible
from cjtool.formats.left_out_rows import left_out_table
from cjtool.formats.measures_table import sentence, sparing_table
from cjtool.i18n.numbers import fixed, number
from cjtool.i18n.translated import Translated
from cjtool.measure.flow.measured import EventFlow, StepTaken, WayTaken
from cjtool.message import Message, Plain, with_unit
from cjtool.query.lengths import in_words
from cjtool.runners import harmless

_ALWAYS = 2
"""So many columns of steps stand there also where they are empty; of ways, two more."""


def render(flows: Sequence[EventFlow], language: str = "en", room: int | None = None) -> str:
    """A block for each log; where there is `room` for so many cells, long names run over several lines."""
    return harmless("\n".join("".join(_FlowTelling(flow, language, room).all()) for flow in flows))


class _FlowTelling:
    def __init__(self, flow: EventFlow, language: str, room: int | None) -> None:
        self._flow, self._language, self._room = flow, language, room
        self._least = flow.workspace.project.measure.least

    def all(self) -> Iterator[str]:
        flow = self._flow
        yield f"{visible(flow.journey.title)} · {visible(flow.source)}\n"
        yield from self._summary()
        if flow.cases:
            yield "\n" + self._steps()
            silent = [taken.step.name for taken in flow.steps if not taken.logged]
            if silent:
                yield self._say(words.NOT_LOGGED(steps=Plain(", ".join(silent))))
            yield "\n" + self._ways()
            rare = sum(not self._is_shown(way) for way in flow.ways)
            if rare:
                yield self._say(words.HIDDEN(least=Plain(str(self._least)), count=Plain(self._number(rare))))
        if flow.left_out or flow.notes:
            yield "\n"
        for heading, listed in ((common.LEFT_OUT, flow.left_out), (common.NOTED, flow.notes)):
            yield left_out_table(heading[self._language], listed, self._language, self._room)

    def _summary(self) -> Iterator[str]:
        flow, fitness = self._flow, self._flow.fitness
        counts = {"cases": flow.cases, "events": flow.events, "read": flow.read}
        taken = {name: Plain(self._number(count)) for name, count in counts.items()}
        if flow.variants == 1:
            yield self._say(words.TAKEN_IN_ONE_WAY(**taken))
        else:
            yield self._say(words.TAKEN(variants=Plain(self._number(flow.variants)), **taken))
        if flow.start is not None and flow.end is not None:
            start, end = Plain(flow.start.isoformat()), Plain(flow.end.isoformat())
            yield self._say(words.DURING(start=start, end=end, count=Plain(self._number(flow.under_way))))
        if fitness is None:
            yield self._say(words.NO_CASES)
            return
        low, high = fitness.whole.interval
        told = {"log": fitness.log, "average": fitness.average, "whole": fitness.whole.value}
        shares = {name: Plain(self._percent(value)) for name, value in told.items()}
        ends = {
            name: Plain(fixed(value, self._language, 1)) for name, value in (("low", low), ("high", high))
        }
        yield self._say(words.FITS(**shares, **ends))

    def _steps(self) -> str:
        heads = [words.STEP, *words.COUNTS.values(), words.DROP_OFF, common.INTERVAL, words.BOUNDS]
        rows = [self._step(taken) for taken in self._flow.steps if taken.logged]
        return self._table(
            [[head[self._language] for head in heads], *rows],
            _ALWAYS,
            (0,),
            (words.BOUNDS, common.INTERVAL, words.COUNTS["looped"], words.COUNTS["early"]),
        )

    def _step(self, taken: StepTaken) -> list[str]:
        counts = (getattr(taken, name) for name in words.COUNTS)
        drop = taken.drop_off
        rate = ["", ""] if drop is None else [self._percent(drop.value), self._interval(*drop.interval)]
        bounds = taken.drop_off_bounds
        rate.append("" if bounds is None else self._interval(*bounds))
        return [taken.step.name, *(self._number(count) if count else "" for count in counts), *rate]

    def _ways(self) -> str:
        heads = (
            words.FROM, words.TO, words.TIMES, words.SHARE, common.INTERVAL, words.TOLD, words.MEDIAN, words.NINETY, words.PROMISED, words.KEPT,
        )  # fmt: skip
        rows = [self._way(way) for way in self._flow.ways if self._is_shown(way)]
        return self._table(
            [[head[self._language] for head in heads], *rows],
            _ALWAYS + 2,
            (0, 1),
            (common.INTERVAL, words.NINETY, words.KEPT, words.PROMISED),
        )

    def _way(self, way: WayTaken) -> list[str]:
        end, told = words.LOG_ENDS if way.log_ends else words.END, ""
        if way.told is not None and not way.log_ends:
            told = self._percent(way.told)
        waited = way.waited
        return [
            way.start.name if way.start is not None else words.START[self._language],
            way.end.name if way.end is not None else end[self._language],
            self._number(way.count), self._percent(way.share.value), self._interval(*way.share.interval),
            told if way.drawn else words.NO_WAY[self._language],
            "" if waited is None else self._time(waited.median), "" if waited is None else self._time(waited.p90),
            " + ".join(each.written(self._language) for each in way.promised),
            "" if way.kept is None else self._percent(way.kept),
        ]  # fmt: skip

    def _is_shown(self, way: WayTaken) -> bool:
        return way.drawn or way.count >= self._least

    def _table(
        self, rows: list[list[str]], always: int, left: tuple[int, ...], spare: tuple[Translated, ...]
    ) -> str:
        """A table without its empty columns, and without some that may be spared where it is too wide."""
        told, missed = sparing_table(rows, always, left, [each[self._language] for each in spare], self._room)
        return told + (self._say(common.NARROW(columns=Plain(", ".join(missed)))) if missed else "")

    def _time(self, seconds: float) -> str:
        return in_words(seconds).written(self._language)

    def _percent(self, value: float) -> str:
        return with_unit(fixed(value, self._language, 1), "%", self._language)

    def _interval(self, low: float, high: float) -> str:
        return f"{fixed(low, self._language, 1)} … {fixed(high, self._language, 1)}"

    def _number(self, value: int) -> str:
        return number(value, self._language)

    def _say(self, told: Message) -> str:
        return sentence(told.text(self._language), self._room)
