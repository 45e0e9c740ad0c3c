"""Which finding is which, before and after a change of texts that moves nothing."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.lint.engine import Outcome


@dataclass(frozen=True)
class Counterparts:
    """Findings with what they are afterwards; those that are gone, and those that are new."""

    pairs: tuple[tuple[Diagnostic, Diagnostic], ...]
    gone: tuple[Diagnostic, ...]
    new: tuple[Diagnostic, ...]


def counterparts(before: Outcome, after: Outcome, then: Callable[[str], str]) -> Counterparts:
    """What became of each finding; `then` says what becomes of a message.

    As many as a rule has in a file, in the order of its text, are the same ones. Where it has more or fewer afterwards,
    those are the same that say the same.
    """
    was, now = _by_rule(before), _by_rule(after)
    pairs: list[tuple[Diagnostic, Diagnostic]] = []
    gone: list[Diagnostic] = []
    left_over: list[Diagnostic] = []
    for key in {**was, **now}:
        old, new = was.get(key, []), list(now.get(key, []))
        if len(old) == len(new):
            pairs += zip(old, new, strict=True)
            continue
        for each in old:
            same = next((other for other in new if other.message == then(each.message)), None)
            if same is None:
                gone.append(each)
            else:
                new.remove(same)
                pairs.append((each, same))
        left_over += new
    return Counterparts(tuple(pairs), tuple(gone), tuple(left_over))


def _by_rule(outcome: Outcome) -> dict[tuple[Path, str], list[Diagnostic]]:
    """The findings of each rule in each file, in the order of its text."""
    found: defaultdict[tuple[Path, str], list[Diagnostic]] = defaultdict(list)
    for each in outcome.diagnostics:
        found[each.span.path, each.rule].append(each)
    return found
