"""Edits of the curve: a feeling higher or lower, of everybody or of one persona."""

import random

from tests.diff.edits.claims import Claim, Made, edit, made, must
from tests.diff.edits.draft import Draft, pick
from tests.diff.edits.yaml_text import UnfitError, held
from yaml.nodes import MappingNode, ScalarNode

_MOST = 2.0


def _another(rng: random.Random, was: float) -> float:
    """A feeling that is higher or lower by a fifth of a point or more."""
    by = rng.choice([0.2, 0.5, 1, 2])
    found = [round(now, 1) for now in (was - by, was + by) if -_MOST <= now <= _MOST]
    if not found:
        raise UnfitError
    return rng.choice(found)


def _claim(was: float, now: float, *at: str) -> Claim:
    lower = now < was
    return must("emotion-lower" if lower else "emotion-higher", *at, level="worse" if lower else "better")


@edit("feeling higher or lower")
def everybody(rng: random.Random, draft: Draft) -> Made:
    """A step that all feel otherwise."""
    step = pick(rng, draft.steps, lambda step: isinstance(held(step.node, "emotion"), ScalarNode))
    node = held(step.node, "emotion")
    assert isinstance(node, ScalarNode)
    was = float(node.value)
    now = _another(rng, was)
    draft.write(step.path, draft.page(step).set(node, f"{now:g}"))
    return made(draft, f"feeling at {step.id!r} from {was:g} to {now:g}", _claim(was, now, step.id))


@edit("feeling of one persona higher or lower")
def one_persona(rng: random.Random, draft: Draft) -> Made:
    """A step that one persona feels otherwise."""
    step = pick(rng, draft.steps, lambda step: isinstance(held(step.node, "emotion"), MappingNode))
    table = held(step.node, "emotion")
    assert table is not None
    persona, node = rng.choice(table.value)
    was = float(node.value)
    now = _another(rng, was)
    draft.write(step.path, draft.page(step).set(node, f"{now:g}"))
    about = f"feeling of {persona.value!r} at {step.id!r} from {was:g} to {now:g}"
    return made(draft, about, _claim(was, now, step.id))
