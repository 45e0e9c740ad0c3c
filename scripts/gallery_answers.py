"""Makes journeys/fibre/measured/answers.csv: 8,000 answers of customers who do not exist, the same bytes each time.

`python scripts/gallery_answers.py` writes it, and `--check` fails where it differs. Customers are made one by one: each
has a crew, a temper and a way through one journey, and is asked at some of its moments. What is true of them is written
here, so that anyone can see whether `cjtool measure` finds it:

- homes that Tolbeck connects fare worse, and Tolbeck connects ever more of them, most of all in the dales;
- in October 2026 planning lost appointments: visits of that month were bad for every crew;
- the helpline became easier to reach, quarter by quarter;
- digging is forgiven, and the app that sets up the Wi-Fi is not;
- some rows are not as they should be, as in every export.
"""

import csv
import io
import json
import math
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
ANSWERS = ROOT / "journeys" / "fibre" / "measured" / "answers.csv"
COMMENTS = Path(__file__).with_name("gallery_comments.json")
HEAD = [
    "answered", "customer", "journey", "moment", "contact", "question", "grade", "region", "crew", "called_back", "comment"
]  # fmt: skip
ROWS = 8000
FIRST, LAST = date(2025, 10, 1), date(2026, 11, 20)
BAD_MONTH = (2026, 10)

SHAPES = {
    # How many of a hundred customers give each grade, where all is wrong and where all is right.
    "csat": (1, (34, 26, 20, 13, 7), (2, 4, 10, 40, 44)),
    "ces": (1, (16, 20, 20, 16, 13, 10, 5), (1, 2, 3, 7, 17, 36, 34)),
    "nps": (0, (12, 6, 8, 9, 8, 10, 9, 16, 14, 5, 3), (1, 0, 1, 1, 1, 2, 2, 12, 22, 30, 28)),
}
LOW = {"csat": 3, "ces": 3, "nps": 6}
"""Whoever gives so much, or less, is called back."""


class Moment(NamedTuple):
    """Where customers are asked, how many days into their journey, and how many of them."""

    place: str
    question: str
    day: int
    spread: int
    asked: float
    right: float
    """How right it is, from 0 to 1, before crew, month and temper."""
    answered: float = 1.0
    called_within: int = 4


CONNECTED = (
    Moment("get-fibre/order", "ces", 0, 1, 0.32, 0.99),
    Moment("get-fibre/dig", "csat", 12, 9, 0.27, 0.98),
    Moment("get-fibre/visit", "csat", 19, 9, 0.62, 0.92, 0.72, 2),
    Moment("get-fibre/second-visit", "csat", 26, 9, 0.1, 0.22),
    Moment("get-fibre/wifi", "csat", 21, 10, 0.38, 0.04, 0.7, 4),
    Moment("get-fibre/box-room", "csat", 31, 12, 0.27, 0.95, 0.8, 4),
    Moment("get-fibre/first-bill", "csat", 52, 8, 0.22, 0.62),
    Moment("get-fibre", "nps", 56, 8, 0.6, 0.66, 0.52, 4),
)
MENDED = (
    Moment("fault/status", "csat", 0, 1, 0.24, 0.38),
    Moment("fault/call", "ces", 0, 1, 0.62, 0.32, 0.8, 1),
    Moment("helpline", "ces", 0, 2, 0.2, 0.32),
    Moment("fault/spare", "csat", 2, 2, 0.17, 1.04),
    Moment("fault/engineer", "csat", 2, 3, 0.37, 0.96, 0.75, 2),
    Moment("fault/refund", "csat", 25, 10, 0.22, 0.18),
    Moment("fault", "nps", 30, 6, 0.55, 0.5, 0.48, 4),
)
MOVED = (
    Moment("move/tell", "ces", 0, 1, 0.62, 0.97),
    Moment("move/plug-in", "csat", 42, 6, 0.55, 0.8, 0.75, 2),
    Moment("move/notice", "csat", 2, 4, 0.34, 0.98),
    Moment("move/last-bill", "csat", 62, 8, 0.36, 0.06, 0.8, 4),
    Moment("move", "nps", 70, 6, 0.6, 0.6, 0.5, 4),
)
JOURNEYS = ((0.58, CONNECTED), (0.3, MENDED), (0.12, MOVED))
AFTER_THE_CREW = {
    "get-fibre/visit",
    "get-fibre/second-visit",
    "get-fibre/wifi",
    "get-fibre/box-room",
    "get-fibre",
}
TOLBECK = {
    "get-fibre/visit": -0.48, "get-fibre/second-visit": -0.2, "get-fibre/wifi": -0.08, "get-fibre": -0.36
}  # fmt: skip
BAD_VISITS = {"get-fibre/visit": -0.45, "get-fibre/second-visit": -0.3, "get-fibre": -0.2}
EASIER = {"fault/call": 0.6, "helpline": 0.6, "fault": 0.1}
"""By how much more right it is at the end of the time than at its start."""


@dataclass(frozen=True)
class Customer:
    """Somebody on a way through one journey from a day on."""

    id: int
    start: date
    region: str
    crew: str
    temper: float

    @property
    def into(self) -> float:
        """How far into the time they start, from 0 to 1."""
        return (self.start - FIRST).days / (LAST - FIRST).days


class Dice:
    """Chances that are the same in every version of Python: of `random`, only `random()` is promised to be."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed).random

    def below(self, count: int) -> int:
        """A whole number from 0, below another."""
        return int(self._random() * count)

    def happens(self, chance: float) -> bool:
        """Whether something with a chance from 0 to 1 comes about."""
        return self._random() < chance

    def of(self, listed: Sequence[str]) -> str:
        """One of a list."""
        return listed[self.below(len(listed))]

    def weighed(self, weights: Sequence[float]) -> int:
        """An index, each as often as its weight says."""
        left = self._random() * math.fsum(weights)  # exact, as `sum` became with Python 3.12
        for index, weight in enumerate(weights):
            left -= weight
            if left < 0:
                return index
        return len(weights) - 1

    def even(self, low: float, high: float) -> float:
        """A number between two, each as likely."""
        return low + (high - low) * self._random()


Row = dict[str, str]


def rows() -> list[Row]:
    """All rows, by their day as it should be read."""
    dice, texts = Dice(14), json.loads(COMMENTS.read_text("utf-8"))
    wrong = 87
    good: list[tuple[date, Row]] = []
    number = 100_000
    while len(good) < ROWS - wrong:
        number += 1 + dice.below(37)
        moments = JOURNEYS[dice.weighed([share for share, _ in JOURNEYS])][1]
        customer = _customer(number, moments, dice)
        good += _asked(customer, moments, dice, texts)
    good = good[: ROWS - wrong]
    good += _wrong(good, dice)
    return [
        row for _, row in sorted(good, key=lambda each: (each[0], each[1]["customer"], each[1]["moment"]))
    ]


def _customer(number: int, moments: Sequence[Moment], dice: Dice) -> Customer:
    longest = max(moment.day for moment in moments)
    days = (LAST - FIRST).days + longest
    start = FIRST - timedelta(days=longest) + timedelta(days=dice.below(days + 1))
    region = ("city", "coast", "dales")[dice.weighed((46, 31, 23))]
    crew = "own" if moments is MENDED else ""
    temper = dice.even(-0.14, 0.14)
    customer = Customer(number, start, region, crew, temper)
    if moments is CONNECTED:
        tolbeck = (0.16 + 0.26 * max(customer.into, 0.0)) * (1.8 if region == "dales" else 0.8)
        crew = ("Tolbeck", "Harle", "own")[dice.weighed((tolbeck, 0.26, 0.74 - tolbeck))]
    return Customer(number, start, region, crew, temper)


def _asked(
    customer: Customer, moments: Sequence[Moment], dice: Dice, texts: Mapping[str, Mapping[str, list[str]]]
) -> Iterator[tuple[date, Row]]:
    """What they were asked inside the time, with what they answered."""
    visited = customer.start + timedelta(days=19 + dice.below(10))
    for moment in moments:
        day = customer.start + timedelta(days=moment.day + dice.below(moment.spread))
        if moment.place == "get-fibre/visit":
            day = visited
        if not dice.happens(moment.asked) or not FIRST <= day <= LAST:
            continue
        row = _row(customer, moment, day)
        if dice.happens(moment.answered):
            grade = _grade(customer, moment, visited, dice)
            row["grade"] = str(grade)
            is_low = grade <= LOW[moment.question]
            row["called_back"] = _called(day, moment, dice) if is_low else ""
            row["comment"] = _comment(texts, moment, dice, is_low=is_low)
        yield day, row


def _row(customer: Customer, moment: Moment, day: date) -> Row:
    journey, _, step = moment.place.partition("/")
    at_contact = moment.place == "helpline"
    has_crew = moment.place in AFTER_THE_CREW or moment.place == "fault/engineer"
    return dict.fromkeys(HEAD, "") | {
        "answered": day.isoformat(),
        "customer": f"{customer.id}",
        "journey": "" if at_contact else journey,
        "moment": step,
        "contact": moment.place if at_contact else "",
        "question": moment.question,
        "region": customer.region,
        "crew": customer.crew if has_crew else "",
    }


def _grade(customer: Customer, moment: Moment, visited: date, dice: Dice) -> int:
    """A grade by how right it was: somewhere between the shape of what is wrong and that of what is right."""
    right = moment.right + customer.temper + EASIER.get(moment.place, 0.0) * max(customer.into, 0.0)
    if customer.crew == "Tolbeck":
        right += TOLBECK.get(moment.place, 0.0)
    if (visited.year, visited.month) == BAD_MONTH:
        right += BAD_VISITS.get(moment.place, 0.0)
    lowest, bad, good = SHAPES[moment.question]
    right = min(max(right, -0.3), 1.1)
    weights = [max(one * (1 - right) + other * right, 0.0) for one, other in zip(bad, good, strict=True)]
    return lowest + dice.weighed(weights)


def _called(day: date, moment: Moment, dice: Dice) -> str:
    """The day of the call, mostly in time; empty where nobody called, as after the last answers."""
    after = (
        dice.below(moment.called_within) if dice.happens(0.84) else moment.called_within + 1 + dice.below(9)
    )
    called = day + timedelta(days=after)
    return called.isoformat() if dice.happens(0.975) and called <= LAST else ""


def _comment(
    texts: Mapping[str, Mapping[str, list[str]]], moment: Moment, dice: Dice, *, is_low: bool
) -> str:
    if not dice.happens(0.2 if is_low else 0.045):
        return ""
    said = dice.of(texts[moment.place]["low" if is_low else "high"])
    tails: Sequence[str] = texts["tails of the unhappy" if is_low else "tails"]  # type: ignore[assignment]
    tail = dice.of(tails).replace("{number}", f"{dice.below(1000):03}")
    return f"{said}.{tail.replace('{name}', dice.of(texts['names']))}"  # type: ignore[arg-type]


def _wrong(good: Sequence[tuple[date, Row]], dice: Dice) -> Iterator[tuple[date, Row]]:
    """Rows that are not as they should be: copies of good ones, spoilt."""
    answered = [each for each in good if each[1]["grade"]]
    for count, change in (
        (
            31,
            {"moment": "app-setup", "journey": "get-fibre", "question": "csat"},
        ),  # as the form called it at first
        (12, {"grade": "9", "question": "csat", "moment": "visit", "journey": "get-fibre"}),
        (8, {"grade": "five"}),
        (6, {"answered": "04/03/2026"}),
        (5, {"question": "overall"}),
        (25, dict[str, str]()),  # sent twice
    ):
        for _ in range(count):
            day, row = answered[dice.below(len(answered))]
            spoilt = row | change | ({"contact": "", "called_back": "", "comment": ""} if change else {})
            yield (day, spoilt)


def text() -> str:
    """The file."""
    file = io.StringIO()
    table = csv.DictWriter(file, HEAD, lineterminator="\n")
    table.writeheader()
    table.writerows(rows())
    return file.getvalue()


def main(arguments: Sequence[str]) -> int:
    made = text()
    if "--check" in arguments:
        return int(not ANSWERS.is_file() or ANSWERS.read_bytes() != made.encode())
    ANSWERS.parent.mkdir(exist_ok=True)
    ANSWERS.write_bytes(made.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
