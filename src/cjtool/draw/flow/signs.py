"""What a flow uses that its legend has to explain."""

from collections.abc import Iterable, Iterator

from cjtool.draw.flow.cards import Card
from cjtool.draw.flow.course import Basis, StepLink
from cjtool.draw.flow.marks import Leak, Mark, Pill
from cjtool.draw.flow.plan import Row


def used(rows: Iterable[Row]) -> Iterator[str]:
    """The names of the signs."""
    for row in rows:
        for content in row.contents:
            match content:
                case Card():
                    yield from content.signs
                case Mark():
                    yield "flow-end" if content.ends else "flow-start"
                case Leak():
                    yield "measured-left"
                case Pill():
                    yield "flow-elsewhere"
        for way in row.ways:
            if way is not None:
                yield from _of(way)


def _of(way: StepLink) -> Iterator[str]:
    """What is told of a way, and what a log says of it."""
    if way.kind not in {"next", "left"} and (way.basis in {"told", "believed"} or way.kind == "after"):
        yield _kind(way)
    if way.share is not None or (way.real is not None and way.labelled):
        yield "flow-share"
    if way.kind != "left" and way.basis in _BASES:
        yield _BASES[way.basis]
    if way.unhappy and way.basis == "measured":
        yield "flow-setback-measured"
    if way.real is None or way.kind == "left":
        return
    yield from ("measured-seen",) if way.real.seen_at else ()
    yield from ("measured-wait",) if way.real.waits else ()
    yield from ("measured-late",) if any(each.late for each in way.real.waits) else ()


_BASES: dict[Basis, str] = {
    "measured": "measured-way",
    "believed": "measured-way-told",
    "unknown": "measured-way-unknown",
}


def _kind(way: StepLink) -> str:
    return "flow-setback" if way.unhappy else f"flow-{way.kind}"
