"""How often 95 % intervals hold the truth: simulated customers of a known truth, asked over and over.

`python -m tests.measure.coverage` prints the table of `docs/measure.md`.
"""

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate
from math import sqrt
from random import Random
from typing import TypeAlias

from cjtool.measure.intervals import Interval, Z, mean, net_promoter_score, share

Shape: TypeAlias = Sequence[float]
"""The chance of each answer, from the lowest."""

SIZES = (5, 10, 30, 100, 1_000)
DRAWS = 4_000
"""Samples for each cell: by chance alone a coverage of 95 % is then read within 0.7 points."""
_SEED = 14
NPS_SHAPES: dict[str, Shape] = {
    "half and half": (0.3, 0.3, 0.4),
    "many promoters": (0.1, 0.2, 0.7),
    "nearly all promoters": (0.02, 0.03, 0.95),
}
"""Detractors, passives, promoters."""
CSAT_SHAPES: dict[str, Shape] = {"half": (0.5, 0.5), "most": (0.2, 0.8), "nearly all": (0.05, 0.95)}
"""Not satisfied, satisfied."""
CES_SHAPES: dict[str, Shape] = {
    "even": (1 / 7,) * 7,
    "high": (0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.3),
    "two camps": (0.3, 0.1, 0.05, 0.05, 0.05, 0.15, 0.3),
}
"""1 to 7."""


def nps_adjusted(answers: Counter[int]) -> Interval:
    """The interval that cjtool gives for an NPS."""
    return net_promoter_score(answers[2], answers[1], answers[0]).interval


def nps_wald(answers: Counter[int]) -> Interval:
    """The plain Wald interval, which cjtool does not use."""
    n = answers.total()
    most, least = answers[2] / n, answers[0] / n
    half = Z * sqrt((most + least - (most - least) ** 2) / n)
    return Interval(100 * (most - least - half), 100 * (most - least + half))


def csat_wilson(answers: Counter[int]) -> Interval:
    """The interval that cjtool gives for a share."""
    return share(answers[1], answers.total()).interval


def ces_student(answers: Counter[int]) -> Interval:
    """The interval that cjtool gives for a mean."""
    return mean({answer + 1.0: count for answer, count in answers.items()}, (1, 7)).interval


def coverage(
    interval: Callable[[Counter[int]], Interval], shape: Shape, truth: float, n: int, draws: int = DRAWS
) -> float:
    """In how many of a hundred samples of `n` answers an interval holds the truth; the same at each call."""
    random, ends = Random(f"{_SEED} {n} {shape}"), list(accumulate(shape))
    answers = range(len(shape))
    held = sum(
        interval(Counter(random.choices(answers, cum_weights=ends, k=n))).holds(truth) for _ in range(draws)
    )
    return 100 * held / draws


def table() -> str:
    """A row for each way and shape, a column for each number of answers."""
    head = f"| Interval | Customers | {' | '.join(f'n = {n:,}' for n in SIZES)} |\n|---|---|{'--:|' * len(SIZES)}\n"
    return head + "".join(_row(*each) for each in _rows())


def _rows() -> list[tuple[str, str, Callable[[Counter[int]], Interval], Shape, float]]:
    nps = [(name, shape, 100 * (shape[2] - shape[0])) for name, shape in NPS_SHAPES.items()]
    ces = [
        (name, shape, sum((at + 1) * p for at, p in enumerate(shape))) for name, shape in CES_SHAPES.items()
    ]
    csat = [(name, shape, 100 * shape[1]) for name, shape in CSAT_SHAPES.items()]
    return [
        *(("NPS, plain Wald", name, nps_wald, shape, truth) for name, shape, truth in nps),
        *(("NPS, adjusted Wald", name, nps_adjusted, shape, truth) for name, shape, truth in nps),
        *(("CSAT, Wilson", name, csat_wilson, shape, truth) for name, shape, truth in csat),
        *(("CES, Student’s t", name, ces_student, shape, truth) for name, shape, truth in ces),
    ]


def _row(
    way: str, name: str, interval: Callable[[Counter[int]], Interval], shape: Shape, truth: float
) -> str:
    draws = {1_000: DRAWS // 4}
    cells = (f"{coverage(interval, shape, truth, n, draws.get(n, DRAWS)):.0f}%" for n in SIZES)
    return f"| {way} | {name} | {' | '.join(cells)} |\n"


if __name__ == "__main__":
    sys.stdout.write(table())
