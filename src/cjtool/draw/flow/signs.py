"""What a flow uses that its legend has to explain."""

from collections.abc import Iterable, Iterator

from cjtool.draw.flow.cards import Card
from cjtool.draw.flow.course import StepLink
from cjtool.draw.flow.marks import Mark, Pill
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
                case Pill():
                    yield "flow-elsewhere"
        for way in row.ways:
            if way is not None:
                yield from (_kind(way),) if way.kind != "next" else ()
                yield from ("flow-share",) if way.share is not None else ()


def _kind(way: StepLink) -> str:
    return "flow-setback" if way.unhappy else f"flow-{way.kind}"
