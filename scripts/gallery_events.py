"""Makes journeys/fibre/measured/events.csv: what happened to 3,200 orders of homes that do not exist, the same bytes each time.

`python scripts/gallery_events.py` writes it, and `--check` fails where it differs. What is true of the homes is written
here, so that anyone can see whether `cjtool measure --events` finds it: more customers give up while they wait than the
map says, the crew comes later than it promises, and twice as many homes as anybody believed need a second visit.
"""

import random
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parent.parent
EVENTS = ROOT / "journeys" / "fibre" / "measured" / "events.csv"
HOMES = 3200
FIRST, LAST = datetime(2026, 2, 2), datetime(2026, 11, 20, 18)
BAD_MONTH = (2026, 10)

WITHDRAWS = 0.11
HAS_DUCT = 0.42
NOT_FINISHED = 0.17
NOT_FINISHED_IN_THE_BAD_MONTH = 0.38
NEVER_ONLINE = 0.03
NOT_NOTED = 0.015
"""Events that somebody forgot to note."""

Event = tuple[datetime, int, str]
Chance = Callable[[], float]


def events() -> list[Event]:
    """All events up to the last moment, in their order."""
    chance = random.Random(14).random  # only `random()` is promised to be the same in every version of Python
    found: list[Event] = []
    number = 20_000
    for _ in range(HOMES):
        number += 1 + int(chance() * 9)
        for moment, event in _home(chance):
            if moment <= LAST and chance() >= NOT_NOTED:
                found.append((moment, number, event))
    found += _strange(found, chance)
    return sorted(found)


class Clock:
    """The time of one home, which only goes on."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance
        self.now = FIRST + _minutes(chance() * (LAST - FIRST).total_seconds() / 60)

    def later(self, shortest: float, longest: float, hours: tuple[int, int]) -> datetime:
        """Some days on, mostly nearer to the shortest, at a time of day between two hours."""
        days = shortest + (longest - shortest) * min(self._chance(), self._chance())
        day = self.now.replace(hour=0, minute=0) + timedelta(days=int(days + 0.5))
        if hours[0] < 18 and day.weekday() == 6:
            day += timedelta(days=1)
        made = day + _minutes(60 * (hours[0] + self._chance() * (hours[1] - hours[0])))
        self.now = max(made, self.now + timedelta(minutes=5))
        return self.now


def _minutes(count: float) -> timedelta:
    return timedelta(minutes=int(count))


def _home(chance: Chance) -> Iterator[tuple[datetime, str]]:
    """What happens to an order, until the first bill or until somebody gives up."""
    clock = Clock(chance)
    yield clock.now, "ORDERED"
    if chance() < WITHDRAWS:
        return
    if chance() >= HAS_DUCT:
        yield clock.later(8, 30, (8, 16)), "DUG"
        yield clock.later(1, 12, (8, 17)), "VISITED"
    else:
        yield clock.later(7, 33, (8, 17)), "VISITED"
    while True:
        is_bad = (clock.now.year, clock.now.month) == BAD_MONTH
        if chance() >= (NOT_FINISHED_IN_THE_BAD_MONTH if is_bad else NOT_FINISHED):
            break
        yield clock.now + timedelta(minutes=40), "REBOOKED"
        if chance() < 0.06:
            return
        yield clock.later(4, 19, (8, 17)), "VISITED"
    if chance() < NEVER_ONLINE:
        return
    yield clock.later(0, 4, (17, 22)), "ONLINE"
    yield clock.later(24, 31, (6, 7)), "BILLED"


def _strange(found: Sequence[Event], chance: Chance) -> Iterator[Event]:
    """What else is in such a log: tests, and events that are no step."""
    for event, count in (("PORTED_NUMBER", 46), ("TEST", 9)):
        for _ in range(count):
            moment, number, _event = found[int(chance() * len(found))]
            yield moment + timedelta(minutes=3), number, event


def text() -> str:
    """The file; a few lines have lost the time or the home."""
    lines = ["home,event,at"]
    for index, (moment, number, event) in enumerate(events()):
        at, home = f"{moment:%Y-%m-%d %H:%M}", str(number)
        if index % 2900 == 700:
            at = "see ticket"
        elif index % 4100 == 1900:
            home = ""
        lines.append(f"{home},{event},{at}")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    made = text().encode()
    if "--check" in arguments:
        return int(not EVENTS.is_file() or EVENTS.read_bytes() != made)
    EVENTS.parent.mkdir(exist_ok=True)
    EVENTS.write_bytes(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
