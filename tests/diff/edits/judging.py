"""Whether a comparison calls an edit what it is: by the contract alone."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.diff.edits.claims import Claim, SeededEdit
from tests.diff.edits.telling import Told

_PARTS = "journey|stage|step|pain|opportunity|persona|touchpoint|promise"
_REMOVED = re.compile(f"({_PARTS})-(removed|dropped|closed|withdrawn)")


@dataclass(frozen=True)
class Judged:
    """What was told of an edit, and all that is wrong with it; nothing where it is right."""

    edit: SeededEdit
    told: tuple[str, ...]
    wrong: tuple[str, ...]
    false_removed: int
    """How often something is called removed that the edit did not take away."""


def judge(edit: SeededEdit, told: Told) -> Judged:
    """Hold what was told against what may be said of an edit."""
    changes: Sequence[Mapping[str, Any]] = told["changes"]
    wrong: list[str] = []
    met: Counter[Claim] = Counter()
    false_removed = 0
    for change in changes:
        fitting = (claim for claim in edit.made.claims if _fits(claim, change))
        claim = next((each for each in fitting if not (each.needed and met[each])), None)
        if claim is None:
            wrong.append(f"is not so: {_shown(change)}")
            false_removed += _REMOVED.fullmatch(change["kind"]) is not None
            continue
        met[claim] += 1
        if claim.level and change["level"] != claim.level:
            wrong.append(f"is {claim.level}: {_shown(change)}")
    wrong += [
        f"told {met[claim]} times: {claim.kinds} at {' or '.join(sorted(claim.at))}"
        for claim in edit.made.claims
        if claim.needed and met[claim] != 1
    ]
    return Judged(edit, tuple(map(_shown, changes)), tuple(wrong), false_removed)


def _fits(claim: Claim, change: Mapping[str, Any]) -> bool:
    parts = set(re.split("[/#]", change["at"]))
    return re.fullmatch(claim.kinds, change["kind"]) is not None and (not claim.at or bool(claim.at & parts))


def _shown(change: Mapping[str, Any]) -> str:
    return f"{change['kind']} ({change['level']}) at {change['at']}: {change['was']!r} → {change['is']!r}"
