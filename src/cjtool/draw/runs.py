"""What neighbouring steps share: texts that stand once over all of them, in as few rows as that takes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from cjtool.draw.grid import Column


@dataclass(frozen=True)
class Run:
    """A text that holds for the columns `start` up to, not with, `end`; `row` is where it stands in its cluster."""

    text: str
    start: int
    end: int
    row: int = 0


@dataclass(frozen=True)
class Cluster:
    """Runs that stand over or under one another; those of another cluster share no column with them."""

    runs: tuple[Run, ...]

    @property
    def rows(self) -> int:
        """How many rows they take."""
        return max(run.row for run in self.runs) + 1


def clusters(columns: Sequence[Column], texts: Callable[[Column], Sequence[str]]) -> Iterator[Cluster]:
    """The texts of columns, equal ones of neighbours as one, from left to right."""
    pending: list[Run] = []
    for run in sorted(_runs(columns, texts), key=lambda run: (run.start, run.start - run.end)):
        if pending and run.start >= max(other.end for other in pending):
            yield Cluster(tuple(pending))
            pending = []
        taken = {other.row for other in pending if other.end > run.start}
        pending.append(replace(run, row=next(row for row in range(len(taken) + 1) if row not in taken)))
    if pending:
        yield Cluster(tuple(pending))


def _runs(columns: Sequence[Column], texts: Callable[[Column], Sequence[str]]) -> Iterator[Run]:
    running: dict[str, int] = {}
    for index, column in enumerate((*columns, None)):
        held = dict.fromkeys(texts(column)) if column else {}
        for text in [text for text in running if text not in held]:
            yield Run(text, running.pop(text), index)
        for text in held:
            running.setdefault(text, index)
