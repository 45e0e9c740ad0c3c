"""Edits of who and how: owners, channels, handovers, feedback."""

import random

from tests.diff.edits.claims import Made, edit, made, must
from tests.diff.edits.draft import Draft, Entry, Part, pick
from tests.diff.edits.words import words
from tests.diff.edits.yaml_text import UnfitError, held, quoted
from yaml.nodes import MappingNode, ScalarNode

_CHANNELS = ("phone", "email", "letter", "website", "chat")


def _written(part: Part | Entry, key: str) -> bool:
    return isinstance(held(part.node, key), ScalarNode)


def _set(draft: Draft, part: Part | Entry, key: str, value: str) -> str:
    """Write another value under a key; gives the old one."""
    node = held(part.node, key)
    if not isinstance(node, ScalarNode) or node.value == value:
        raise UnfitError
    draft.write(part.path, draft.page(part).set(node, value))
    return str(node.value)


@edit("another owner")
def owner(rng: random.Random, draft: Draft) -> Made:
    """A step, stage or journey that another team answers for."""
    part = pick(
        rng, rng.choice([draft.steps, draft.stages, draft.journeys]), lambda part: _written(part, "owner")
    )
    team = pick(rng, draft.defined("teams")).id
    was = _set(draft, part, "owner", team)
    return made(draft, f"owner of {part.id!r} from {was!r} to {team!r}", must("owner-changed", part.id))


@edit("another owner of a touchpoint")
def owner_of_touchpoint(rng: random.Random, draft: Draft) -> Made:
    """A touchpoint that another team answers for: one change, however many steps are there."""
    touchpoint = pick(rng, draft.defined("touchpoints"), lambda each: _written(each, "owner"))
    team = pick(rng, draft.defined("teams")).id
    was = _set(draft, touchpoint, "owner", team)
    return made(
        draft,
        f"owner of touchpoint {touchpoint.id!r} from {was!r} to {team!r}",
        must("owner-changed", touchpoint.id),
    )


@edit("another channel")
def channel(rng: random.Random, draft: Draft) -> Made:
    """A step, or all steps at a touchpoint, elsewhere."""
    either: list[Part | Entry] = [*draft.steps] if rng.random() < 0.5 else [*draft.defined("touchpoints")]
    part = pick(rng, either, lambda part: _written(part, "channel"))
    now = rng.choice(_CHANNELS)
    was = _set(draft, part, "channel", now)
    return made(draft, f"channel of {part.id!r} from {was!r} to {now!r}", must("channel-changed", part.id))


@edit("handover dropped or begun")
def handover(rng: random.Random, draft: Draft) -> Made:
    """A step at which nothing is passed on any more, or again."""
    step = pick(rng, draft.steps, lambda step: held(step.node, "handover"))
    draft.write(step.path, draft.page(step).drop(step.node, "handover"))
    dropped = made(draft, f"no handover at {step.id!r}", must("handover-dropped", step.id, level="worse"))
    if rng.random() < 0.5:
        return dropped
    return dropped.undone(f"a handover at {step.id!r}", must("handover-added", step.id))


@edit("feedback dropped or begun")
def feedback(rng: random.Random, draft: Draft) -> Made:
    """A step at which customers are not asked any more, or again."""
    if rng.random() < 0.5:
        step = pick(rng, draft.steps, lambda step: isinstance(held(step.node, "feedback"), MappingNode))
        draft.write(step.path, draft.page(step).drop(step.node, "feedback"))
        return made(draft, f"no feedback at {step.id!r}", must("feedback-dropped", step.id))
    step = pick(rng, draft.steps, lambda step: held(step.node, "feedback") is None)
    asked = quoted(words(rng, draft.language, "journey") + "?")
    draft.write(step.path, draft.page(step).add(step.node, "feedback", f"{{question: {asked}}}"))
    return made(draft, f"feedback at {step.id!r}", must("feedback-added", step.id))
