"""Edits of texts: slips mended, signs, other words, more and fewer of them."""

import random
from collections.abc import Callable

from tests.diff.edits.claims import Made, edit, made, must
from tests.diff.edits.draft import Draft, Part, pick
from tests.diff.edits.words import punctuated, retyped, reworded, rewritten
from tests.diff.edits.yaml_text import UnfitError, held, items_of
from yaml.nodes import Node

from cjtool.spelling import slug

_TEXTS = {
    "journey": ("summary", "goal", "trigger", "outcome"),
    "stage": ("goal", "quote"),
    "step": ("does", "thinks", "quote", "expects", "update", "handover", "caption"),
}


def _written(rng: random.Random, draft: Draft) -> tuple[Part, str, Node]:
    """A text that is no name, with its part and key."""
    kind = rng.choice([*_TEXTS, "step"])
    part = pick(rng, {"journey": draft.journeys, "stage": draft.stages, "step": draft.steps}[kind])
    key = pick(rng, [key for key in _TEXTS[kind] if part.text(key)])
    node = held(part.node, key)
    assert node is not None
    return part, key, node


def _worded(draft: Draft, part: Part, key: str, node: Node, now: str) -> Made:
    draft.write(part.path, draft.page(part).set(node, now))
    return made(draft, f"{key} of {part.id!r} now {now!r}", must("wording", part.id, level="wording"))


@edit("text with a slip")
def slip(rng: random.Random, draft: Draft) -> Made:
    """A letter too much, or two the wrong way round."""
    part, key, node = _written(rng, draft)
    return _worded(draft, part, key, node, retyped(rng, node.value))


@edit("text with another sign")
def sign(rng: random.Random, draft: Draft) -> Made:
    """A full stop more, or less."""
    part, key, node = _written(rng, draft)
    return _worded(draft, part, key, node, punctuated(rng, node.value))


@edit("text with more words")
def more(rng: random.Random, draft: Draft) -> Made:
    """A word more."""
    part, key, node = _written(rng, draft)
    return _worded(draft, part, key, node, reworded(rng, draft.language, node.value))


@edit("text written anew")
def anew(rng: random.Random, draft: Draft) -> Made:
    """The same in another order, with more words."""
    part, key, node = _written(rng, draft)
    return _worded(draft, part, key, node, rewritten(rng, draft.language, node.value))


@edit("text of a definition")
def definition(rng: random.Random, draft: Draft) -> Made:
    """A promise, a persona or a touchpoint told in a word more."""
    keys = {"promises": "text", "personas": "summary", "touchpoints": "purpose"}
    entry = pick(
        rng,
        [each for section in keys for each in draft.defined(section)],
        lambda entry: held(entry.node, keys[entry.section]),
    )
    node = held(entry.node, keys[entry.section])
    assert node is not None
    now = rng.choice(
        [retyped(rng, node.value), punctuated(rng, node.value), reworded(rng, draft.language, node.value)]
    )
    draft.write(entry.path, draft.page(entry).set(node, now))
    kinds = f"wording|{entry.section.removesuffix('s')}-(renamed|reworded)"
    return made(draft, f"{keys[entry.section]} of {entry.id!r} now {now!r}", must(kinds, entry.id))


@edit("text in a list")
def listed(rng: random.Random, draft: Draft) -> Made:
    """One of several things that staff do or that please, with a slip mended."""
    keys = ("gains", "backstage", "frontstage")
    step = pick(rng, draft.steps, lambda step: any(items_of(step.node, key) for key in keys))
    key = pick(rng, [key for key in keys if items_of(step.node, key)])
    item = pick(rng, items_of(step.node, key))
    node = held(item, "text") or item
    now = rng.choice([retyped(rng, node.value), reworded(rng, draft.language, node.value)])
    return _worded(draft, step, key, node, now)


@edit("text of a pain or title of an opportunity")
def insight(rng: random.Random, draft: Draft) -> Made:
    """The same pain or idea in other words: neither closed nor opened."""
    part = pick(rng, [*draft.pains, *draft.opportunities], lambda part: _fits(draft, part))
    text = (
        part.node.value if isinstance(part.node.value, str) else part.text("text") or part.text("title") or ""
    )
    ways: list[Callable[[], str]] = [
        lambda: retyped(rng, text),
        lambda: punctuated(rng, text),
        lambda: reworded(rng, draft.language, text),
        lambda: rewritten(rng, draft.language, text),
    ]
    now = rng.choice(ways if part.has_own_id else ways[:3])()
    node = held(part.node, "text") or held(part.node, "title") or part.node
    draft.write(part.path, draft.page(part).set(node, now))
    claim = must("wording|(pain|opportunity)-(renamed|reworded)", part.id, part.ids[-2], level="wording")
    return made(draft, f"text of {part.id!r} now {now!r}", claim)


def _fits(draft: Draft, part: Part) -> bool:
    """Whether nothing names a part by an id that is made of its text."""
    return part.has_own_id or not any(path == part.path for path, _ in draft.mentions(part.id, "addresses"))


@edit("name with a slip")
def name(rng: random.Random, draft: Draft) -> Made:
    """A step or stage whose name had a letter wrong: another wording, or another name."""
    part = pick(rng, rng.choice([draft.steps, draft.stages]), lambda part: not _is_named(draft, part))
    node = held(part.node, "name")
    if node is None:
        raise UnfitError
    now = retyped(rng, node.value)
    draft.write(part.path, draft.page(part).set(node, now))
    kind = "step" if len(part.ids) == 3 else "stage"
    return made(
        draft, f"name of {part.id!r} now {now!r}", must(f"wording|{kind}-renamed", part.id, id_now(part, now))
    )


def id_now(part: Part, name: str) -> str:
    """The id that a part has under another name."""
    return part.id if part.has_own_id else slug(name)


def _is_named(draft: Draft, part: Part) -> bool:
    return len(part.ids) == 3 and not part.has_own_id and draft.is_named(part)
