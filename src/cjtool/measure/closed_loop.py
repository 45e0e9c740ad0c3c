"""The closed loop: which customers are to be called back, by whom, until when, and which were."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from cjtool.measure.answers import LeftOut
from cjtool.measure.intervals import Estimate, share
from cjtool.project import Workspace

LoopState: TypeAlias = Literal["open", "overdue", "in-time", "too-late", "closed", "unclear"]
"""`open` may still be closed in time, or has no time; `closed` has none; `unclear` was followed up, nobody can tell when."""
WAITING = frozenset({"open", "overdue"})
"""The states of those who were not called back."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A customer who is to be called back about what was answered at one moment on one day; `customer` is an id, empty where the source has none.

    `metric` and `score` are of the lowest answer on its scale, at `height` between 0 and 1; `others` are the other low ones.

    `owner` is the id of the team that follows up, empty where nobody does. `day` is that of the answer; `due` the last
    day on which a follow-up can be in time; `followed` the day of the follow-up: None where there is none or it is not
    known.
    """

    at: str
    owner: str
    metric: str
    score: float
    customer: str
    state: LoopState
    day: date | None = None
    due: date | None = None
    followed: date | None = None
    height: float = 0.0
    others: tuple[tuple[str, float], ...] = ()

    @property
    def answers(self) -> tuple[tuple[str, float], ...]:
        """Each low answer by its metric and score, the lowest on its scale first."""
        return ((self.metric, self.score), *self.others)


@dataclass(frozen=True, slots=True)
class Promoter:
    """A customer who recommends, and has nothing open: may be asked for a favour."""

    at: str
    metric: str
    customer: str
    day: date | None


@dataclass(frozen=True)
class ClosedLoop:
    """All of a project: `follow_ups` by owner, those who wait first, of these those with a last day, oldest first; `favour` is what promoters are asked.

    `nameless` counts promoters without an id, whom nobody can ask.
    """

    workspace: Workspace
    follow_ups: tuple[FollowUp, ...]
    promoters: tuple[Promoter, ...]
    favour: str | None
    nameless: int
    left_out: tuple[LeftOut, ...]

    @property
    def owners(self) -> Iterator[tuple[str, tuple[FollowUp, ...]]]:
        """Each owner's own, in the order of `follow_ups`."""
        for owner in dict.fromkeys(each.owner for each in self.follow_ups):
            yield owner, tuple(each for each in self.follow_ups if each.owner == owner)


def closed_in_time(follow_ups: tuple[FollowUp, ...]) -> Estimate | None:
    """The share in percent that was closed in time, of those whose time is over or who were called back.

    None where there are none. The interval is Wilson's, as these customers stand for those of other months.
    """
    states = [each.state for each in follow_ups]
    hits, n = (
        states.count("in-time"),
        sum(states.count(state) for state in ("in-time", "too-late", "overdue")),
    )
    return share(hits, n) if n else None


def loop_state(followed: date | None, due: date | None, today: date, *, unclear: bool) -> LoopState:
    """How it stands with a follow-up that came, or did not, and was due on a day or at no time."""
    if unclear:
        return "unclear"
    if followed is None:
        return "overdue" if due is not None and today > due else "open"
    if due is None:
        return "closed"
    return "in-time" if followed <= due else "too-late"


def joined(one: FollowUp, other: FollowUp, today: date) -> FollowUp:
    """Two low answers of one customer at one moment on one day as one: the lower decides, and one call answers both."""
    worst, better = sorted((one, other), key=lambda each: each.height)
    due = min((each.due for each in (one, other) if each.due is not None), default=None)
    followed = min((each.followed for each in (one, other) if each.followed is not None), default=None)
    unclear = followed is None and "unclear" in {one.state, other.state}
    return replace(
        worst,
        state=loop_state(followed, due, today, unclear=unclear),
        due=due,
        followed=followed,
        others=(*worst.others, *better.answers),
    )
