"""What less leaving brings: the chain of steps solved anew, with its ways on scaled up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from cjtool.measure.worth.absorbing import Ways, reached
from cjtool.measure.worth.columns import Column, minus, plus, rest, times
from cjtool.measure.worth.hurting import Leavers
from cjtool.model.values import END


@dataclass(frozen=True)
class Mender:
    """How many more come to the end where pains are taken away, in whole or in part."""

    ways: Ways
    leavers: Leavers

    def more(self, effects: Mapping[int, Column | None]) -> Column:
        """How many more of those who begin come to the end; `effects` are shares taken away, by the identity of pains, None for all.

        Where one step alone is left by fewer and no way leads back to it, those who stay go on as the others do.
        """
        less = self._less(effects)
        found = self.leavers.passed
        if len(less) == 1 and not self._looped.intersection(less):
            [(step, share)] = less.items()
            return times(times(found.visits[step], share), found.onward[step])
        if not less:
            return [0.0] * len(found.reach)
        leaving = dict(self.leavers.leaving)
        for step, share in less.items():
            leaving[step] = [max(0.0, value) for value in minus(leaving[step], share)]
        return [max(0.0, value) for value in minus(reached(self.ways, leaving), found.reach)]

    def _less(self, effects: Mapping[int, Column | None]) -> dict[str, Column]:
        """By how much fewer leave each step that is visited."""
        less: dict[str, Column] = {}
        for pain, effect in effects.items():
            for step, part in self.leavers.parts.get(pain, {}).items():
                if step in self.leavers.passed.visits:
                    taken = part if effect is None else times(part, effect)
                    less[step] = plus(less[step], taken) if step in less else taken
        return less

    @cached_property
    def _looped(self) -> frozenset[str]:
        """The steps to which a way leads back."""
        found = set()
        for step in self.ways:
            pending = [to for to in self.ways[step] if to != END]
            met = set(pending)
            while pending:
                for to in self.ways.get(pending.pop(), ()):
                    if to != END and to not in met:
                        met.add(to)
                        pending.append(to)
            if step in met:
                found.add(step)
        return frozenset(found)


def combined(effects: Iterable[Column]) -> Column:
    """What several take away together of the same: each takes its share of what the others leave."""
    left: Column | None = None
    for effect in effects:
        left = rest(effect) if left is None else times(left, rest(effect))
    return [] if left is None else rest(left)
