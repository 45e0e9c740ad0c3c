"""Reading back a flow of `cjtool measure --events --output json`."""

from collections.abc import Hashable, Iterator, Sequence

from cjtool.app.json_reading import JsonPart, WrongPartError
from cjtool.model import Duration
from cjtool.model.values import LARGEST, duration
from cjtool.project.measured import Ranged, RunFlow, RunStep, RunWait, RunWay

_WHOLE = 100.0


def flow_in(row: JsonPart) -> RunFlow:
    """A flow. What the file says of the journey itself is passed over, as the journey may have changed since."""
    start, end, fitness = (row.optional(key) for key in ("from", "to", "fitness"))
    row.part("from"), row.part("to"), row.part("fitness")
    return RunFlow(
        row.part("journey").text(),
        row.part("log").text(),
        _count(row.part("cases")),
        _count(row.part("events")),
        _count(row.part("under_way")),
        start.day() if start else None,
        end.day() if end else None,
        _percent(fitness.part("log")) if fitness else None,
        _share(fitness.part("whole")) if fitness else None,
        tuple(map(_step, _once(row.part("steps"), ["step"]))),
        tuple(map(_way, _once(row.part("ways"), ["from", "to"]))),
    )


def _once(row: JsonPart, keys: Sequence[str]) -> Iterator[JsonPart]:
    """The rows of a list, none of which is about the same as another."""
    told: set[tuple[Hashable, ...]] = set()
    for each in row.rows():
        named = tuple(part.text() if (part := each.optional(key)) else None for key in keys)
        if named in told:
            raise WrongPartError(each.part(keys[-1]).way)
        told.add(named)
        yield each


def _step(row: JsonPart) -> RunStep:
    left, cases = _count(row.part("left")), _count(row.part("cases"))
    drop_off, over = row.optional("drop_off"), row.optional("over")
    share = _share(drop_off) if drop_off else None
    return RunStep(
        row.part("step").text(),
        row.part("logged").yes(),
        cases,
        left,
        _count(over) if over else _over(left, share, cases),
        share,
    )


def _over(left: int, share: Ranged | None, cases: int) -> int:
    """How many a drop-off is a share of, where the file does not say: it was written before files did."""
    if share is None or not share.value:
        return cases
    return min(cases, round(_WHOLE * left / share.value))


def _way(row: JsonPart) -> RunWay:
    start, end, waited, kept = (row.optional(key) for key in ("from", "to", "waited", "kept"))
    row.part("from"), row.part("to")
    return RunWay(
        start.text() if start else None,
        end.text() if end else None,
        _count(row.part("count")),
        _share(row.part("share")),
        _wait(waited) if waited else None,
        tuple(map(_duration, row.part("promised").rows())),
        _percent(kept) if kept else None,
    )


def _wait(row: JsonPart) -> RunWait:
    found = RunWait(row.part("median").number(), row.part("p90").number(), _count(row.part("n")))
    if not 0 <= found.median <= found.p90 <= LARGEST:
        raise WrongPartError(row.part("median").way)
    return found


def _duration(row: JsonPart) -> Duration:
    try:
        return duration(row.text())
    except ValueError as error:
        raise WrongPartError(row.way) from error


def _share(row: JsonPart) -> Ranged:
    found = row.ranged()
    if not 0 <= found.low <= found.high <= _WHOLE:
        raise WrongPartError(row.part("value").way)
    return found


def _percent(row: JsonPart) -> float:
    if not 0 <= row.number() <= _WHOLE:
        raise WrongPartError(row.way)
    return row.number()


def _count(row: JsonPart) -> int:
    if row.whole_number() > LARGEST:
        raise WrongPartError(row.way)
    return row.whole_number()
