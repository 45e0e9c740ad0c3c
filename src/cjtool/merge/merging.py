"""Three versions ─► one: both sides' changes, and a clash only where both changed the same."""

from cjtool.merge.ordering import joint_order, moved
from cjtool.merge.outcome import Clash, Compound, Merged, Seat, UnmergeableError, Verbatim
from cjtool.merge.portions import Portion
from cjtool.merge.trios import Side, Trio, Trios


def merge_portions(base: Portion | None, ours: Portion, theirs: Portion, *, heeding: bool = True) -> Merged:
    """One version with what both sides changed. Where both changed the same, it has ours, and says so.

    Where one side removed what the other changed, it has what was changed; a comment is a change where comments are
    heeded. Raises UnmergeableError.
    """
    trios = Trios(base, ours, theirs, heeding=heeding)
    merger = _Merger(trios)
    merged = merger.value(trios.root, None)
    placed = [trios.of(portion) for portion in merged.placed]
    if len(placed) != len(set(placed)) or merger.kept - set(placed):
        raise UnmergeableError
    return merged


class _Merger:
    """Merges trios from the top down; `kept` are those that stand in the outcome, wherever it be."""

    def __init__(self, trios: Trios) -> None:
        self.trios = trios
        self.kept: set[Trio] = set()
        self._found: list[Clash] = []

    def value(self, trio: Trio, keeping: Side | None) -> Merged:
        """What becomes of a part; with `keeping`, the other side removed what it stands in, and has no say."""
        base, ours, theirs = self._heard(trio, keeping)
        kinds = {portion.kind for portion in (ours, theirs) if portion is not None}
        if len(kinds) > 1 or kinds == {"leaf"}:
            return Verbatim(self._chosen(trio, base, ours, theirs))
        frame = _frame(base, ours, theirs)
        seats = self._seats(trio, keeping)
        if frame.kind == "map":
            if len({seat.key.key for seat in seats}) < len(seats):
                raise UnmergeableError
        elif frame.short and len(seats) != 1:
            frame = next(
                (portion for portion in (ours, theirs) if portion is not None and not portion.short), frame
            )
        return Compound(frame, seats, trio)

    def _heard(
        self, trio: Trio, keeping: Side | None
    ) -> tuple[Portion | None, Portion | None, Portion | None]:
        base, ours, theirs = trio.base, trio.ours, trio.theirs
        if keeping == "ours" and theirs is None:
            theirs = base
        if keeping == "theirs" and ours is None:
            ours = base
        return base, ours, theirs

    def _chosen(
        self, trio: Trio, base: Portion | None, ours: Portion | None, theirs: Portion | None
    ) -> Portion:
        """A value of one side: of the one that changed it, in what it says or else in how it is written."""
        if ours is None or theirs is None or theirs is base:
            return ours or theirs or _never()
        if ours.normal == theirs.normal and ours is not base:
            return theirs if base is not None and ours.text == base.text else ours
        if base is not None and ours.normal == base.normal:
            return theirs
        if base is None or theirs.normal != base.normal:
            self._found.append(Clash("both", trio))
        return ours

    def _seats(self, trio: Trio, keeping: Side | None) -> list[Seat]:
        """What stands in an object or a list, in order."""
        seats = {}
        for child in self._ordered(trio):
            outer, self._found = self._found, []
            seat = self._seat(child, keeping)
            if seat is not None:
                seats[child] = seat
                self.kept.add(child)
            self._found = outer
        if trio.parts[0].kind == "list":
            self._mark_order(trio, seats)
        return list(seats.values())

    def _seat(self, trio: Trio, keeping: Side | None) -> Seat | None:
        """A part in its place, or None where a side removed it and the other one did not change it."""
        removed: Side | None = None
        if trio.base is not None and (trio.ours is None or trio.theirs is None):
            side: Side = "ours" if trio.ours is not None else "theirs"
            if keeping != side:
                if trio.ours is trio.theirs or not self._stays(trio, side):
                    return None
                removed = keeping = side
        value = self.value(trio, keeping)
        found, key = self._found, self._key(trio)
        if removed is not None:
            found.append(Clash("theirs-removed" if removed == "ours" else "ours-removed", trio))
        if self.trios.moved_apart(trio):
            found.append(Clash("place", trio))
        return Seat(key, value, trio, found)

    def _stays(self, trio: Trio, side: Side) -> bool:
        """Whether a side did something to a part that the other one removed."""
        home = self.trios.home(trio)
        return self.trios.changed(trio, side) or (trio.base is not None and home is not self._was_in(trio))

    def _was_in(self, trio: Trio) -> Trio | None:
        holder = trio.base.holder if trio.base is not None else None
        return self.trios.of(holder) if holder is not None else None

    def _key(self, trio: Trio) -> Portion:
        """The version whose key holds."""
        base, ours, theirs = trio.base, trio.ours, trio.theirs
        if ours is None or theirs is None:
            return ours or theirs or _never()
        if base is not None and ours.key == base.key:
            return theirs if theirs.key != ours.key else ours
        if base is not None and base.key not in {theirs.key, None} and theirs.key != ours.key:
            self._found.append(Clash("key", trio))
        return ours

    def _ordered(self, trio: Trio) -> list[Trio]:
        """The parts of an object or a list in their order."""
        children = set(self.trios.children(trio))
        base, ours, theirs = (
            [
                child
                for portion in (whole.parts if whole else ())
                if (child := self.trios.of(portion)) in children
            ]
            for whole in (trio.base, trio.ours, trio.theirs)
        )
        return joint_order(base, ours, theirs, lambda child: child.base is None)

    def _mark_order(self, trio: Trio, seats: dict[Trio, Seat]) -> None:
        """Note items that both sides moved in their list, to different places."""
        base, ours, theirs = (
            [self.trios.of(portion) for portion in (whole.parts if whole else ())]
            for whole in (trio.base, trio.ours, trio.theirs)
        )
        both = moved(base, ours) & moved(base, theirs)
        for child in both & moved(theirs, ours):
            if child in seats:
                seats[child].clashes.append(Clash("order", child))


def _frame(base: Portion | None, ours: Portion | None, theirs: Portion | None) -> Portion:
    """The version whose layout an object or a list has: of the side that changed it alone, else the longer form, else ours."""
    if ours is None or theirs is None or theirs is base:
        return ours or theirs or _never()
    if base is not None and ours.text == base.text:
        return theirs
    if base is not None and theirs.text == base.text:
        return ours
    return min(ours, theirs, key=lambda portion: (portion.short, portion.in_flow))


def _never() -> Portion:
    raise UnmergeableError
