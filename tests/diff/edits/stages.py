"""Edits of stages: added, removed, moved, renamed, split in two and merged."""

import random

from tests.diff.edits.claims import Made, edit, made, may, must
from tests.diff.edits.draft import Draft, Part, parts, pick
from tests.diff.edits.steps import PROMISES, refuse_addressed
from tests.diff.edits.words import renamed, words
from tests.diff.edits.yaml_text import UnfitError, held, items_of, quoted

from cjtool.spelling import slug


def _leaves(stage: Part) -> bool:
    return any(phase.value == "exit" for phase in items_of(stage.node, "phase"))


def _other_name(draft: Draft, stage: Part, name: str) -> str:
    if slug(name) in {other.id for other in draft.stages if other.path == stage.path}:
        raise UnfitError
    return name


def _indent(stage: Part) -> str:
    assert stage.listed is not None
    return " " * int(stage.listed.start_mark.column)


def _with_stage(rng: random.Random, draft: Draft) -> tuple[dict[str, str], str]:
    """The texts with a stage more, and its id."""
    stage = pick(rng, draft.stages, lambda stage: not _leaves(stage))
    name = _other_name(draft, stage, words(rng, draft.language, "stage"))
    indent, page = _indent(stage), draft.page(stage)
    lines = [f"{indent}- name: {quoted(name)}\n", f"{indent}  phase: use\n", f"{indent}  steps:\n"]
    listed = rng.sample(["step", "journey", "opportunity"], rng.choice([1, 2, 3]))
    for step in (words(rng, draft.language, what) for what in listed):
        if slug(step) in {other.id for other in draft.steps}:
            raise UnfitError
        lines.append(
            f"{indent}    - {{name: {quoted(step)}, channel: phone, emotion: {rng.choice([-1, 0, 1])}}}\n"
        )
    draft.write(stage.path, page.insert(page.item(stage.node)[rng.randrange(2)], "".join(lines)))
    return draft.done(), slug(name)


@edit("stage added")
def added(rng: random.Random, draft: Draft) -> Made:
    """A stage with a few steps."""
    edited, id = _with_stage(rng, draft)
    return Made(f"added the stage {id!r}", draft.texts, edited, (must("stage-added", id), PROMISES))


@edit("stage removed")
def removed(rng: random.Random, draft: Draft) -> Made:
    """A stage with its steps, which nothing else names."""
    if rng.random() < 0.4:
        edited, id = _with_stage(rng, draft)
        return Made(f"removed the stage {id!r}", edited, draft.texts, (must("stage-removed", id), PROMISES))
    stage = pick(rng, draft.stages, lambda stage: not _leaves(stage) and len(stage.siblings) > 2)
    steps = parts(stage, "steps", "name")
    if any(draft.is_named(step) for step in steps):
        raise UnfitError
    for step in (stage, *steps):
        refuse_addressed(draft, step)
    page = draft.page(stage)
    draft.write(stage.path, page.cut(page.item(stage.node)))
    return made(draft, f"removed the stage {stage.id!r}", must("stage-removed", stage.id), PROMISES)


@edit("stage moved")
def moved(rng: random.Random, draft: Draft) -> Made:
    """A stage in another order; of two that change places, either may be called moved."""
    stage = pick(rng, draft.stages, lambda stage: len(stage.siblings) > 1)
    at = pick(rng, [at for at in range(len(stage.siblings)) if at != stage.index])
    assert stage.around is not None
    other, page = parts(stage.around, "stages", "name")[at], draft.page(stage)
    lines = page.item(stage.node)
    draft.write(
        stage.path, page.cut(lines), page.insert(page.item(other.node)[at > stage.index], page.block(lines))
    )
    either = (stage.id, other.id) if abs(at - stage.index) == 1 else (stage.id,)
    return made(draft, f"moved the stage {stage.id!r} to place {at + 1}", must("stage-moved", *either))


def _write(draft: Draft, stage: Part, key: str, value: str) -> None:
    page, node = draft.page(stage), held(stage.node, key)
    draft.write(
        stage.path, page.add(stage.node, key, quoted(value)) if node is None else page.set(node, value)
    )


@edit("stage renamed")
def renamed_stage(rng: random.Random, draft: Draft) -> Made:
    """Another name, with or without another id."""
    stage = pick(rng, draft.stages)
    name = _other_name(draft, stage, renamed(rng, draft.language, stage.text("name") or ""))
    new = stage.id
    _write(draft, stage, "name", name)
    if not stage.has_own_id or rng.random() < 0.5:
        new = slug(name)
        if stage.has_own_id:
            _write(draft, stage, "id", new)
    return made(
        draft, f"renamed the stage {stage.id!r} to {name!r}, {new!r}", must("stage-renamed", stage.id, new)
    )


@edit("stage with another id")
def another_id(rng: random.Random, draft: Draft) -> Made:
    """Another id for the same name."""
    stage = pick(rng, draft.stages)
    new = slug(_other_name(draft, stage, f"{stage.id}-{rng.randrange(2, 9)}"))
    _write(draft, stage, "id", new)
    return made(draft, f"gave the stage {stage.id!r} the id {new!r}", must("stage-renamed", stage.id, new))


@edit("stage split in two")
def split(rng: random.Random, draft: Draft) -> Made:
    """A stage whose later steps stand in a second one, the name of which has words of its own."""
    edited, first, second = _split(rng, draft)
    claims = (must("stage-split", first, second), may("owner-changed"), PROMISES)
    return Made(f"split the stage {first!r}, the rest in {second!r}", draft.texts, edited, claims)


@edit("two stages merged")
def merged(rng: random.Random, draft: Draft) -> Made:
    """The same the other way round."""
    edited, first, second = _split(rng, draft)
    claims = (must("stage-merged", first, second), may("owner-changed"), PROMISES)
    return Made(f"merged the stages {first!r} and {second!r}", edited, draft.texts, claims)


def _split(rng: random.Random, draft: Draft) -> tuple[dict[str, str], str, str]:
    """The texts in which the later steps of a stage are in one of their own, and both ids."""
    stage = pick(
        rng, draft.stages, lambda stage: len(items_of(stage.node, "steps")) > 2 and not _leaves(stage)
    )
    steps, page, indent = parts(stage, "steps", "name"), draft.page(stage), _indent(stage)
    for step in steps:
        refuse_addressed(draft, step)
    at = rng.randrange(1, len(steps) - 1)
    name = _other_name(draft, stage, renamed(rng, draft.language, stage.text("name") or ""))
    kept = [f"{key}: {page.written(node)}" for key in ("phase", "owner") if (node := held(stage.node, key))]
    head = [
        f"{indent}- name: {quoted(name)}\n",
        *(f"{indent}  {line}\n" for line in kept),
        f"{indent}  steps:\n",
    ]
    if page.item(stage.node)[1] != page.item(steps[-1].node)[1]:
        raise UnfitError
    draft.write(stage.path, page.insert(page.item(steps[at].node)[0], "".join(head)))
    return draft.done(), stage.id, slug(name)
