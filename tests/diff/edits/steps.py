"""Edits of steps: added, removed, moved, renamed, split in two and merged."""

import random

from tests.diff.edits.claims import Made, edit, made, may, must
from tests.diff.edits.draft import STEP_KEYS, Draft, Part, parts, pick
from tests.diff.edits.words import renamed, words
from tests.diff.edits.yaml_text import UnfitError, held, items_of, quoted

from cjtool.spelling import slug

PROMISES = may("promise-(broken|mended)")
"""What a step kept of promises goes and comes with it."""


def leaves(step: Part) -> bool:
    """Whether a step stands where customers leave."""
    assert step.around is not None
    return any(phase.value == "exit" for phase in items_of(step.around.node, "phase"))


def fresh(draft: Draft, step: Part, name: str) -> str:
    """A name whose id is not that of another step."""
    if slug(name) in {other.id for other in draft.steps if other.path == step.path}:
        raise UnfitError
    return name


def written_step(draft: Draft, step: Part, name: str, *more: str) -> str:
    """The lines of a step that stands beside another one."""
    assert step.listed is not None
    indent = " " * int(step.listed.start_mark.column)
    lines = [f"{indent}- name: {quoted(name)}\n", *(f"{indent}  {line}\n" for line in more)]
    return "".join(lines)


@edit("step added")
def added(rng: random.Random, draft: Draft) -> Made:
    """A step before or behind another, where nobody leaves."""
    step = pick(rng, draft.steps, lambda step: not leaves(step) and not draft.is_named(step))
    name = fresh(draft, step, words(rng, draft.language, "step"))
    page = draft.page(step)
    line = page.item(step.node)[rng.randrange(2)]
    facts = rng.choice(
        [(), ("emotion: 0.3",), ("channel: phone", "does: Once"), ("wait: 2 days", "emotion: -1")]
    )
    draft.write(step.path, page.insert(line, written_step(draft, step, name, *facts)))
    return made(draft, f"added the step {name!r}", must("step-added", slug(name)), PROMISES)


@edit("step removed")
def removed(rng: random.Random, draft: Draft) -> Made:
    """A step that no other names, of a stage that has more."""
    step = pick(
        rng,
        draft.steps,
        lambda step: not leaves(step) and not draft.is_named(step) and len(step.siblings) > 1,
    )
    refuse_addressed(draft, step)
    page = draft.page(step)
    draft.write(step.path, page.cut(page.item(step.node)))
    return made(draft, f"removed the step {step.id!r}", must("step-removed", step.id), PROMISES)


def refuse_addressed(draft: Draft, step: Part) -> None:
    """Raises UnfitError where an opportunity elsewhere addresses a pain of a step."""
    pains = {pain.id for pain in parts(step, "pains", "text")}
    own = {
        id(node)
        for each in parts(step, "opportunities", "title")
        for node in items_of(each.node, "addresses")
    }
    if any(
        path == step.path and id(node) not in own
        for pain in pains
        for path, node in draft.mentions(pain, "addresses")
    ):
        raise UnfitError


@edit("step moved to another stage")
def moved_away(rng: random.Random, draft: Draft) -> Made:
    """A step that stands elsewhere: what it has of its stage may be other there."""
    step = pick(
        rng,
        draft.steps,
        lambda step: not draft.is_named(step) and len(step.siblings) > 1 and not leaves(step),
    )
    other = pick(
        rng,
        draft.steps,
        lambda other: other.path == step.path and other.listed is not step.listed and not leaves(other),
    )
    refuse_addressed(draft, step)
    page = draft.page(step)
    lines = page.item(step.node)
    draft.write(
        step.path, page.cut(lines), page.insert(page.item(other.node)[rng.randrange(2)], page.block(lines))
    )
    about = f"moved the step {step.id!r} to the stage {other.ids[1]!r}"
    return made(draft, about, must("step-moved", step.id), may("owner-changed", step.id), PROMISES)


@edit("step moved in its stage")
def moved_within(rng: random.Random, draft: Draft) -> Made:
    """A step in another order; of two that change places, either may be called moved."""
    step = pick(rng, draft.steps, lambda step: len(step.siblings) > 1 and not draft.is_named(step))
    at = pick(rng, [at for at in range(len(step.siblings)) if at != step.index])
    other = parts(step.around, "steps", "name")[at] if step.around else step
    page = draft.page(step)
    lines = page.item(step.node)
    line = page.item(other.node)[at > step.index]
    draft.write(step.path, page.cut(lines), page.insert(line, page.block(lines)))
    either = (step.id, other.id) if abs(at - step.index) == 1 else (step.id,)
    return made(
        draft, f"moved the step {step.id!r} to place {at + 1} of its stage", must("step-moved", *either)
    )


@edit("step renamed, id kept")
def renamed_alone(rng: random.Random, draft: Draft) -> Made:
    """Another name under the same id."""
    step = pick(rng, draft.steps, lambda step: step.has_own_id)
    name = renamed(rng, draft.language, step.text("name") or "")
    _write_name(draft, step, name)
    return made(draft, f"renamed the step {step.id!r} to {name!r}", must("step-renamed", step.id))


@edit("step renamed entirely, id kept")
def renamed_entirely(rng: random.Random, draft: Draft) -> Made:
    """A name that has nothing of the old one, under the same id."""
    step = pick(rng, draft.steps, lambda step: step.has_own_id)
    name = words(rng, draft.language, "step")
    _write_name(draft, step, name)
    return made(draft, f"renamed the step {step.id!r} to {name!r}", must("step-renamed", step.id))


@edit("step renamed, with its id")
def renamed_both(rng: random.Random, draft: Draft) -> Made:
    """Another name and another id, with all that names it."""
    step = pick(rng, draft.steps)
    name = renamed(rng, draft.language, step.text("name") or "")
    new = slug(fresh(draft, step, name))
    _write_name(draft, step, name)
    if step.has_own_id:
        _write_id(draft, step, new)
    draft.rename(step.path, step.id, new, *STEP_KEYS)
    return made(
        draft, f"renamed the step {step.id!r} to {name!r}, {new!r}", must("step-renamed", step.id, new)
    )


@edit("step with another id")
def another_id(rng: random.Random, draft: Draft) -> Made:
    """Another id for the same name."""
    step = pick(rng, draft.steps)
    new = slug(fresh(draft, step, f"{step.id}-{rng.randrange(2, 9)}"))
    _write_id(draft, step, new)
    draft.rename(step.path, step.id, new, *STEP_KEYS)
    return made(draft, f"gave the step {step.id!r} the id {new!r}", must("step-renamed", step.id, new))


def _write_name(draft: Draft, part: Part, name: str) -> None:
    node = held(part.node, "name")
    if node is None:
        raise UnfitError
    draft.write(part.path, draft.page(part).set(node, name))


def _write_id(draft: Draft, part: Part, id: str) -> None:
    page, node = draft.page(part), held(part.node, "id")
    draft.write(part.path, page.set(node, id) if node is not None else page.add(part.node, "id", quoted(id)))


@edit("step split in two")
def split(rng: random.Random, draft: Draft) -> Made:
    """A step whose pains and name are divided over two, of which the first has the rest."""
    edited, first, second, old = _split(rng, draft)
    claims = (must("step-split", old, first, second), PROMISES)
    return Made(f"split the step {old!r} into {first!r} and {second!r}", draft.texts, edited, claims)


@edit("two steps merged")
def merged(rng: random.Random, draft: Draft) -> Made:
    """The same the other way round."""
    edited, first, second, old = _split(rng, draft)
    claims = (must("step-merged", old, first, second), PROMISES)
    return Made(f"merged the steps {first!r} and {second!r} to {old!r}", edited, draft.texts, claims)


def _split(rng: random.Random, draft: Draft) -> tuple[dict[str, str], str, str, str]:
    """The texts in which a step is two, the ids of both, and the id that the one had."""
    step = pick(
        rng,
        draft.steps,
        lambda step: len(parts(step, "pains", "text")) > 1 and not draft.is_named(step) and not leaves(step),
    )
    refuse_addressed(draft, step)
    if held(step.node, "opportunities") is not None:
        raise UnfitError
    page, name = draft.page(step), step.text("name") or ""
    keeps = rng.random() < 0.5 and step.has_own_id
    names = [f"{name} ({number})" for number in (1, 2)] if rng.random() < 0.3 else _halves(rng, draft, name)
    first, second = step.id if keeps else slug(names[0]), slug(names[1])
    pains = parts(step, "pains", "text")
    gone = pains[-1]
    assert gone.listed is not None
    draft.write(step.path, page.out_of(gone.listed, gone.node))
    _write_name(draft, step, names[0])
    if step.has_own_id and not keeps:
        _write_id(draft, step, first)
    pain = " ".join(page.written(gone.node).split()) if not isinstance(gone.node.value, list) else None
    facts = [
        f"{key}: {page.written(node)}"
        for key in ("touchpoint", "channel", "emotion", "owner")
        if (node := held(step.node, key))
    ]
    if pain is not None:
        facts.append(f"pains: [{quoted(gone.node.value)}]")
    else:
        pairs = ", ".join(
            f"{key.value}: {_flow(page.written(value), value)}" for key, value in gone.node.value
        )
        facts.append(f"pains: [{{{pairs}}}]")
    draft.write(step.path, page.insert(page.item(step.node)[1], written_step(draft, step, names[1], *facts)))
    return draft.done(), first, second, step.id


def _flow(written: str, node: object) -> str:
    """A value as it may stand in a flow."""
    value = getattr(node, "value", None)
    return quoted(value) if isinstance(value, str) else " ".join(written.split())


def _halves(rng: random.Random, draft: Draft, name: str) -> list[str]:
    """Two names, of which each has the most of the old one."""
    return [name, renamed(rng, draft.language, name)] if rng.random() < 0.5 else [f"{name} A", f"{name} B"]
