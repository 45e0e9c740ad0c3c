"""Three versions of a file side by side: each part as it was, as we have it and as they have it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from cjtool.merge.pairing import additions, versions
from cjtool.merge.portions import Portion

Side: TypeAlias = Literal["ours", "theirs"]


@dataclass(eq=False)
class Trio:
    """A part in three versions; None in those that lack it."""

    base: Portion | None
    ours: Portion | None
    theirs: Portion | None

    @property
    def parts(self) -> tuple[Portion, ...]:
        """What there is of it, ours first."""
        return tuple(part for part in (self.ours, self.theirs, self.base) if part is not None)


class Trios:
    """The parts of three versions of a file; `base` is None where both sides began it.

    `heeding` says whether a comment is a change: not where base and theirs were made of data, which has none.
    """

    def __init__(self, base: Portion | None, ours: Portion, theirs: Portion, *, heeding: bool = True) -> None:
        self._heeding = heeding
        self._of: dict[Portion, Trio] = {}
        self._homes: dict[Trio, Trio | None] = {}
        to_ours = versions(base, ours) if base is not None else {}
        to_theirs = versions(base, theirs) if base is not None else {}
        shared = {part: to_theirs[was] for was, part in to_ours.items() if was in to_theirs}
        both = additions(ours, theirs, shared, {*to_ours.values(), *to_theirs.values()})
        for part in base.below() if base is not None else ():
            self._add(Trio(part, to_ours.get(part), to_theirs.get(part)))
        for part in ours.below():
            if part not in self._of:
                self._add(Trio(None, part, both.get(part)))
        for part in theirs.below():
            if part not in self._of:
                self._add(Trio(None, None, part))
        self.root = self._of[ours]

    def _add(self, trio: Trio) -> None:
        for part in trio.parts:
            self._of[part] = trio

    def of(self, part: Portion) -> Trio:
        """The trio of a part of any version."""
        return self._of[part]

    def home(self, trio: Trio) -> Trio | None:
        """What it stands in when both sides are heard: where the side that moved it put it, ours where both did."""
        if trio not in self._homes:
            was, ours, theirs = (self._holder(part) for part in (trio.base, trio.ours, trio.theirs))
            moved = trio.theirs is not None and (trio.ours is None or (ours is was and trio.base is not None))
            self._homes[trio] = theirs if moved else ours if trio.ours is not None else was
        return self._homes[trio]

    def moved_apart(self, trio: Trio) -> bool:
        """Whether both sides put it in different places, of which none is where it was."""
        was, ours, theirs = (self._holder(part) for part in (trio.base, trio.ours, trio.theirs))
        both = trio.ours is not None and trio.theirs is not None
        return both and ours is not theirs and (trio.base is None or was not in {ours, theirs})

    def _holder(self, part: Portion | None) -> Trio | None:
        return self._of[part.holder] if part is not None and part.holder is not None else None

    def children(self, trio: Trio) -> list[Trio]:
        """What stands in it when both sides are heard, be it removed by one: ours first, in their orders."""
        below = dict.fromkeys(self._of[part] for whole in trio.parts for part in whole.parts)
        return [child for child in below if self.home(child) is trio]

    def changed(self, trio: Trio, side: Side) -> bool:
        """Whether a side changed a part that the other one removed; what it took out of that does not count."""
        part = trio.ours if side == "ours" else trio.theirs
        was = trio.base
        if part is None or was is None or part.kind != was.kind or part.key != was.key:
            return part is not None
        if self._heeding and part.remarks - was.remarks:
            return True
        if part.kind == "leaf":
            return bool(part.normal != was.normal)
        return any(
            child.base is None or self._holder(child.base) is not trio or self.changed(child, side)
            for child in map(self.of, part.parts)
            if self.home(child) is trio
        )
