"""Edits of pains and opportunities: opened and closed, moved, worse and better, along an opportunity's life."""

import random

from tests.diff.edits.claims import Made, edit, made, may, must
from tests.diff.edits.draft import Draft, Part, pick
from tests.diff.edits.words import words
from tests.diff.edits.yaml_text import UnfitError, held, items_of, quoted

from cjtool.spelling import slug

_GRADES = ("low", "medium", "high")
_LIFE = ("idea", "planned", "in-progress", "done")


def _with_pain(rng: random.Random, draft: Draft) -> tuple[dict[str, str], Part, str]:
    """The texts with a pain more, its step, and its id."""
    step = pick(rng, draft.steps)
    text, page = words(rng, draft.language, "pain"), draft.page(step)
    pain = quoted(text) if rng.random() < 0.5 else f"{{text: {quoted(text)}, severity: high}}"
    listed = held(step.node, "pains")
    draft.write(
        step.path, page.add(step.node, "pains", f"[{pain}]") if listed is None else page.into(listed, pain)
    )
    return draft.done(), step, slug(text)


@edit("pain opened")
def opened(rng: random.Random, draft: Draft) -> Made:
    """A pain of a step, the first or one more."""
    edited, step, id = _with_pain(rng, draft)
    claim = must("pain-opened", step.id, id, level="worse")
    return Made(f"opened the pain {id!r} at {step.id!r}", draft.texts, edited, (claim,))


@edit("pain closed")
def closed(rng: random.Random, draft: Draft) -> Made:
    """A pain that nothing names."""
    if rng.random() < 0.5:
        edited, step, id = _with_pain(rng, draft)
        return Made(
            f"closed the pain {id!r} at {step.id!r}",
            edited,
            draft.texts,
            (must("pain-(closed|dropped)", step.id, id),),
        )
    pain = pick(rng, draft.pains, lambda pain: not _is_addressed(draft, pain))
    _take_out(draft, pain, "pains")
    return made(
        draft,
        f"closed the pain {pain.id!r} at {pain.ids[2]!r}",
        must("pain-(closed|dropped)", pain.ids[2], pain.id),
    )


def _take_out(draft: Draft, part: Part, key: str) -> None:
    assert part.around is not None
    page = draft.page(part)
    if part.listed is part.node or len(part.siblings) == 1:
        draft.write(part.path, page.drop(part.around.node, key))
    else:
        draft.write(part.path, page.out_of(part.listed or part.node, part.node))


def _is_addressed(draft: Draft, pain: Part) -> bool:
    return any(path == pain.path for path, _ in draft.mentions(pain.id, "addresses"))


@edit("pain moved to another step")
def pain_moved(rng: random.Random, draft: Draft) -> Made:
    """The same pain, felt elsewhere."""
    pain = pick(rng, draft.pains, lambda pain: not _is_addressed(draft, pain) and len(pain.ids) == 4)
    other = pick(
        rng,
        draft.steps,
        lambda step: step.path == pain.path and step.id != pain.ids[2] and held(step.node, "pains") is None,
    )
    page = draft.page(pain)
    _take_out(draft, pain, "pains")
    draft.write(pain.path, page.add(other.node, "pains", f"[{in_flow(draft, pain)}]"))
    about = f"moved the pain {pain.id!r} from {pain.ids[2]!r} to {other.id!r}"
    return made(draft, about, must("pain-moved", pain.id, pain.ids[2], other.id))


def in_flow(draft: Draft, part: Part) -> str:
    """A part of scalars and lists of them on one line."""
    if isinstance(part.node.value, str):
        return quoted(part.node.value)
    pairs = []
    for key, value in part.node.value:
        if isinstance(value.value, str):
            pairs.append(f"{key.value}: {quoted(value.value)}")
        elif all(isinstance(item.value, str) for item in value.value):
            pairs.append(f"{key.value}: [{', '.join(quoted(item.value) for item in value.value)}]")
        else:
            raise UnfitError
    return f"{{{', '.join(pairs)}}}"


@edit("pain with another id")
def pain_renamed(rng: random.Random, draft: Draft) -> Made:
    """Another id for the same text, wherever it is named."""
    pain = pick(rng, draft.pains, lambda pain: sum(other.id == pain.id for other in draft.pains) == 1)
    page, new = draft.page(pain), f"{pain.id[:40].rstrip('-')}-{rng.randrange(2, 9)}"
    node = held(pain.node, "id")
    draft.write(pain.path, page.add(pain.node, "id", quoted(new)) if node is None else page.set(node, new))
    draft.rename(pain.path, pain.id, new, "addresses")
    return made(
        draft, f"gave the pain {pain.id!r} the id {new!r}", may("pain-renamed", pain.id, new, pain.ids[2])
    )


@edit("pain worse or milder")
def severity(rng: random.Random, draft: Draft) -> Made:
    """Another grade of how much it hurts."""
    pain = pick(rng, draft.pains, lambda pain: pain.text("severity"))
    was = pain.text("severity") or ""
    now = rng.choice([grade for grade in _GRADES if grade != was])
    node = held(pain.node, "severity")
    assert node is not None
    draft.write(pain.path, draft.page(pain).set(node, now))
    worse = _GRADES.index(now) > _GRADES.index(was)
    claim = must(
        "pain-heavier" if worse else "pain-lighter",
        pain.ids[2],
        pain.id,
        level="worse" if worse else "better",
    )
    return made(draft, f"severity of {pain.id!r} from {was} to {now}", claim)


def _holder(opportunity: Part) -> str:
    return opportunity.ids[-2]


@edit("opportunity added or removed")
def opportunity_added(rng: random.Random, draft: Draft) -> Made:
    """An idea at a step with pains, or that taken back."""
    step = pick(rng, draft.steps, lambda step: items_of(step.node, "pains"))
    title, page, listed = (
        words(rng, draft.language, "opportunity"),
        draft.page(step),
        held(step.node, "opportunities"),
    )
    written = f"{{title: {quoted(title)}, impact: high, effort: low}}"
    draft.write(
        step.path,
        page.add(step.node, "opportunities", f"[{written}]")
        if listed is None
        else page.into(listed, written),
    )
    at = (step.id, slug(title))
    there = made(
        draft, f"added the opportunity {title!r} to {step.id!r}", must("opportunity-(added|opened)", *at)
    )
    if rng.random() < 0.5:
        return there
    return there.undone(
        f"removed the opportunity {title!r} of {step.id!r}", must("opportunity-(removed|dropped)", *at)
    )


@edit("opportunity further or rejected")
def along_its_life(rng: random.Random, draft: Draft) -> Made:
    """Another status: a later one, or rejected."""
    opportunity = pick(rng, draft.opportunities, lambda each: (each.text("status") or "idea") in _LIFE[:3])
    was = opportunity.text("status") or "idea"
    now = rng.choice([*_LIFE[_LIFE.index(was) + 1 :], "rejected"])
    page, node = draft.page(opportunity), held(opportunity.node, "status")
    draft.write(
        opportunity.path, page.add(opportunity.node, "status", now) if node is None else page.set(node, now)
    )
    kinds = {
        "planned": "opportunity-(planned|started)",
        "in-progress": "opportunity-started",
        "done": "opportunity-done",
        "rejected": "opportunity-(dropped|rejected)",
    }
    claim = must(kinds[now], _holder(opportunity), opportunity.id, level="better" if now == "done" else None)
    return made(draft, f"opportunity {opportunity.id!r} from {was} to {now}", claim)


@edit("opportunity moved to another step")
def opportunity_moved(rng: random.Random, draft: Draft) -> Made:
    """The same idea at another step, with what it addresses."""
    each = pick(rng, draft.opportunities, lambda each: items_of(each.node, "addresses") and len(each.ids) > 2)
    other = pick(
        rng,
        draft.steps,
        lambda step: (
            step.path == each.path and step.id != each.ids[-2] and held(step.node, "opportunities") is None
        ),
    )
    page = draft.page(each)
    _take_out(draft, each, "opportunities")
    draft.write(each.path, page.add(other.node, "opportunities", f"[{in_flow(draft, each)}]"))
    about = f"moved the opportunity {each.id!r} from {each.ids[-2]!r} to {other.id!r}"
    return made(draft, about, must("opportunity-moved", each.id, each.ids[-2], other.id))
