"""Where a journey begins, where it ends, and the way that most customers go."""

from collections.abc import Collection, Iterable

from cjtool.model import Journey, Step, steps
from cjtool.model.values import END
from cjtool.project.inner_order import spent
from cjtool.query.paths import branches, entries, following, onward, reachable


def starts(journey: Journey) -> tuple[Step, ...]:
    """The steps at which customers can begin, in order: those of the first stage that no step leads to.

    What `next` says leads to a step, loops and `after` included. The first step is a start also where only steps
    behind it lead back to it, and wherever there is no other.
    """
    first = entries(journey)[:1]
    if not branches(journey):
        return first
    ways = onward(journey)
    leading = {(id, after) for id, heads in ways.items() for after in heads if after != id}
    led_to = {after for _, after in leading}
    for step in first:
        behind = reachable([step.id], ways)
        if all(id in behind for id, after in leading if after == step.id):
            led_to.discard(step.id)
    return tuple(step for step in entries(journey) if step.id not in led_to) or first


_ROUNDED = 0.005
"""By so much a share may be written too low that is rounded to hundredths."""
_HALF = 0.5
"""The share of the customers at a step from which on it is an end of the journey."""


def ends(journey: Journey) -> tuple[Step, ...]:
    """The steps at which the journey ends, in order: those that go to `end`, and the last where nothing is said.

    A step from which more customers go on than end, as its shares say, is none. An optional one is passed over, for the journey ends where most customers end: in its place stand the steps
    from which every way leads to such ones. Where all are optional, they are the ends; where more customers go on than
    end everywhere, the steps at which some end; none where every step leads on, as in a loop.
    """
    listed, last = steps(journey), finishing(journey)
    passed = {step.id for step in last if step.optional}
    required = {step.id for step in last if not step.optional}
    if passed:
        required |= _before(journey, passed)
    return tuple(step for step in listed if step.id in required) or last


def finishing(journey: Journey) -> tuple[Step, ...]:
    """The steps whose end is that of the journey, optional ones too: elsewhere fewer than half end, who leave it there."""
    listed = steps(journey)
    return tuple(step for step in listed if _finishes(step, listed)) or tuple(filter(_may_end, listed))


def side_ways(listed: Iterable[Step], journey: Journey) -> dict[str, float | None]:
    """By the id of a step, the share of the customers who take the way on which alone it lies, where most take another; else None."""
    at, ahead = {each.id: each for each in steps(journey)}, following(journey)
    behind: dict[str, set[str]] = {id: set() for id in ahead}
    for id, ways in ahead.items():
        for after in ways:
            behind[after].add(id)

    def side_way(step: Step) -> float | None:
        current, passed = step.id, {step.id}
        while len(before := behind[current] - {current}) == 1 and not before & passed:
            [fork] = before
            if len(ahead[fork]) > 1:
                share = sum(branch.share or 0 for branch in at[fork].next or () if branch.to == current)
                return share if 0 < share < _HALF else None
            current = fork
            passed.add(fork)
        return None

    return {step.id: side_way(step) for step in listed}


def main_way(journey: Journey) -> tuple[Step, ...]:
    """The steps that most customers go through, one after another: of alternatives only the likeliest.

    That is the one with the largest `share`, else the first; branches without a `share` divide what the others
    leave. A step comes once: a loop is left on the likeliest way out.
    """
    at = {step.id: step for step in steps(journey)}
    ahead = following(journey)
    way = {step.id: step for step in starts(journey)[:1]}
    current = next(iter(way), END)
    while current != END:
        way[current] = at[current]
        current = _likeliest(at[current], ahead[current], way)
    return tuple(way.values())


def main_passages(journey: Journey) -> tuple[tuple[Step, Step | None], ...]:
    """From which step to which most customers go, None being the end: at each fork the largest share, also where it leads back.

    They follow the main way, and stop where more customers go back to an earlier step than go on.
    """
    at = {step.id: step for step in steps(journey)}
    way = main_way(journey)
    found: list[tuple[Step, Step | None]] = []
    for place, step in enumerate(way):
        back = _likelier_back(step, {earlier.id for earlier in way[:place]})
        if back:
            return (*found, (step, at[back]))
        found.append((step, way[place + 1] if place + 1 < len(way) else None))
    return tuple(found)


def told_shares(step: Step) -> dict[str, float]:
    """How many take each way that `next` tells; those without a `share` divide what the others leave."""
    ways = step.next or ()
    told = [branch.share for branch in ways if branch.share is not None]
    rest = max(0.0, 1 - sum(told)) / max(1, len(ways) - len(told))
    shares: dict[str, float] = {}
    for branch in ways:
        shares[branch.to] = shares.get(branch.to, 0) + (rest if branch.share is None else branch.share)
    return shares


def untold(step: Step) -> float:
    """The share of customers for whom `next` tells no way, as its shares add up to less than what they may be rounded to."""
    ways = step.next or ()
    rest = 1 - spent(step)
    is_told = bool(ways) and all(branch.share is not None for branch in ways)
    return rest if is_told and rest > _ROUNDED * len(ways) + 1e-9 else 0.0


def ways_on(journey: Journey) -> dict[str, dict[str, float]]:
    """By the id of a step the share of its customers who take each way on, `end` among them; together they are 1.

    As `next` tells, else all go to the step below, or end. Ways that nobody takes are left out; told shares that add up
    to less than 1 are of those who take one of the ways.
    """
    ahead = following(journey)
    found: dict[str, dict[str, float]] = {}
    for step in steps(journey):
        told = told_shares(step) if step.next else dict.fromkeys(ahead[step.id] or (END,), 1.0)
        whole = sum(told.values())
        found[step.id] = {to: share / whole for to, share in told.items() if share > 0}
    return found


def alternatives(one: Step, other: Step) -> bool:
    """Whether two neighbours may be taken one in place of the other: both are optional."""
    return one.optional and other.optional


def _finishes(step: Step, listed: tuple[Step, ...]) -> bool:
    if step.next is None:
        return step is listed[-1]
    ending = [branch for branch in step.next if branch.to == END]
    return len(ending) == len(step.next) or any(not _rare(branch.share) for branch in ending)


def _may_end(step: Step) -> bool:
    return any(branch.to == END for branch in step.next or ())


def _rare(share: float | None) -> bool:
    return share is not None and share < _HALF


def _before(journey: Journey, passed: set[str]) -> set[str]:
    """The ids of the steps from which every way leads to steps that are passed over, nearest ones only."""
    ahead = following(journey)
    required: set[str] = set()
    pending = True
    while pending:
        pending = False
        for step in reversed(steps(journey)):  # backwards, so that a row of optional steps takes one round
            ways = ahead[step.id]
            if step.id not in passed | required and ways and passed.issuperset(ways):
                (passed if step.optional else required).add(step.id)
                pending = True
    return required


def _likeliest(step: Step, ahead: tuple[str, ...], met: Collection[str]) -> str:
    """The id of the likeliest step that was not met yet; `end` where there is none."""
    if not step.next:
        return next((id for id in ahead if id not in met), END)
    shares = told_shares(step)
    return max((id for id in shares if id not in met), key=shares.__getitem__, default=END)


def _likelier_back(step: Step, met: Collection[str]) -> str | None:
    """The id of the earlier step to which more customers go back than take any other way; None where they go on."""
    shares = {id: share for id, share in told_shares(step).items() if id != step.id}
    back = max((id for id in shares if id in met), key=shares.__getitem__, default=None)
    onward = max((share for id, share in shares.items() if id not in met), default=-1.0)
    return back if back and shares[back] > onward else None


def is_low_end(step: Step) -> bool:
    """Whether a journey that ends at a step is told to end on a low; not where the event itself is sad, or few get there."""
    return step.emotion is not None and step.emotion < 0 and not (step.optional or step.unavoidable)
