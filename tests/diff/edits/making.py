"""A seed ─► an edit: which kind, in which project, where."""

import random

from tests.diff.edits import (
    feelings,
    holders,
    insights,
    libraries,
    promised,
    silent,
    stages,
    steps,
    whole_journeys,
    wording,
)
from tests.diff.edits.claims import KINDS, SeededEdit
from tests.diff.edits.corpus import originals
from tests.diff.edits.yaml_text import UnfitError

MODULES = (steps, stages, insights, feelings, promised, holders, libraries, whole_journeys, wording, silent)
"""Where kinds of edits are entered."""
_TRIES = 300


def seeded_edit(seed: int) -> SeededEdit:
    """The edit of a seed, always the same: kinds take turns, and all else is chosen at random."""
    rng = random.Random(seed)
    kind = list(KINDS)[seed % len(KINDS)]
    names = list(originals())
    for _ in range(_TRIES):
        original = originals()[rng.choice(names)]
        try:
            found = KINDS[kind](rng, original.draft())
        except UnfitError:
            continue
        return SeededEdit(seed, kind, original.name, found)
    raise AssertionError(f"no project has a place for: {kind}")
