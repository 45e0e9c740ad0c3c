"""Edits of waits, promises and targets: longer and shorter, kept and broken, met and missed."""

import random

from tests.diff.edits.claims import Claim, Level, Made, edit, made, may, must
from tests.diff.edits.draft import Draft, Entry, Part, pick
from tests.diff.edits.steps import fresh, leaves, written_step
from tests.diff.edits.words import words
from tests.diff.edits.yaml_text import UnfitError, held, items_of, text_of
from yaml.nodes import MappingNode

from cjtool.model.values import Duration, duration
from cjtool.spelling import slug

_WAITS = ("wait", "response_time")
_SAME = {
    "hours": ("minutes", 60),
    "days": ("hours", 24),
    "weeks": ("days", 7),
    "working days": ("weeks", 0.2),
}
"""Units of which a whole number is one of another."""


def _length(low: float, high: float, unit: str) -> str:
    return str(Duration(low, high, unit))


def _waiting(rng: random.Random, draft: Draft) -> tuple[Part, str, Duration]:
    step = pick(rng, draft.steps, lambda step: any(step.text(key) for key in _WAITS))
    key = rng.choice([key for key in _WAITS if step.text(key)])
    return step, key, duration(step.text(key) or "")


@edit("wait longer or shorter")
def wait(rng: random.Random, draft: Draft) -> Made:
    """Another length, in the same unit or another."""
    step, key, was = _waiting(rng, draft)
    now = rng.choice(
        [
            Duration(was.low * 2, was.high * 2, was.unit),
            Duration(was.low, was.high + 1, was.unit),
            Duration(1, 1, "minutes"),
            Duration(5, 5, "months"),
        ]
    )
    longer = now.days > was.days
    if now.days == was.days:
        raise UnfitError
    node = held(step.node, key)
    assert node is not None
    draft.write(step.path, draft.page(step).set(node, str(now)))
    word = "wait" if key == "wait" else "(response|response-time|wait)"
    kinds = f"{word}-({'longer|slower' if longer else 'shorter|faster'})"
    claims = _turning(kinds, step, "worse" if longer else "better")
    about = f"{key} at {step.id!r} from {was} to {now}"
    return made(draft, about, *claims, may("exit-(longer|shorter)"))


def _turning(kinds: str, step: Part, level: Level) -> tuple[Claim, Claim]:
    """What is told of a wait: that, or that it breaks a promise or keeps it again, or both."""
    either = f"{kinds}|promise-(broken|kept|mended)"
    return must(either, step.id, level=level), may(either, step.id)


@edit("wait in another unit")
def same_wait(rng: random.Random, draft: Draft) -> Made:
    """The same length as it may be written too: nothing changed, or the wording did."""
    step, key, was = _waiting(rng, draft)
    unit, times = _SAME.get(was.unit, ("", 0))
    low, high = was.low * times, was.high * times
    if not unit or not float(low).is_integer() or not float(high).is_integer():
        raise UnfitError
    node = held(step.node, key)
    assert node is not None
    now = _length(low, high, unit)
    draft.write(step.path, draft.page(step).set(node, now))
    return made(draft, f"{key} at {step.id!r} written as {now} in place of {was}", may("wording", step.id))


@edit("wait begun or ended")
def wait_begun(rng: random.Random, draft: Draft) -> Made:
    """A wait where there was none, or that taken away."""
    step = pick(rng, draft.steps, lambda step: not any(step.text(key) for key in _WAITS) and not leaves(step))
    draft.write(step.path, draft.page(step).add(step.node, "wait", "3 days"))
    there = made(draft, f"a wait at {step.id!r}", *_turning("wait-(longer|added)", step, "worse"))
    if rng.random() < 0.5:
        return there
    claims = _turning("wait-(shorter|removed|dropped)", step, "better")
    return there.undone(f"no wait at {step.id!r}", *claims)


@edit("promise at a step or touchpoint")
def promise_at(rng: random.Random, draft: Draft) -> Made:
    """One promise more that is at stake, or one less."""
    promise = pick(rng, draft.defined("promises")).id
    everywhere: list[Part | Entry] = [*draft.steps, *draft.defined("touchpoints")]
    step = pick(rng, everywhere, lambda each: held(each.node, "promises") is not None)
    listed = held(step.node, "promises")
    assert listed is not None
    if promise in {item.value for item in items_of(step.node, "promises")}:
        raise UnfitError
    draft.write(step.path, draft.page(step).into(listed, promise))
    there = made(draft, f"promise {promise!r} added to {step.id!r}", must("promise-added", step.id, promise))
    if rng.random() < 0.5:
        return there
    return there.undone(
        f"promise {promise!r} dropped from {step.id!r}",
        must("promise-dropped", step.id, promise, level="worse"),
    )


@edit("promise broken by a wait")
def promise_broken(rng: random.Random, draft: Draft) -> Made:
    """A step with a promise of a time, at which customers now wait longer than that."""
    promise = pick(rng, draft.defined("promises"), lambda each: text_of(each.node, "within"))
    keeping = [
        step
        for step in draft.steps
        if promise.id in {item.value for item in items_of(step.node, "promises")}
        or promise.id in _of_touchpoint(draft, step)
    ]
    step = pick(rng, keeping)
    within = duration(text_of(promise.node, "within") or "")
    known = [duration(step.text(key) or "").days for key in _WAITS if step.text(key)]
    if any(days > within.days for days in known):
        raise UnfitError
    page, node, now = (
        draft.page(step),
        held(step.node, "wait"),
        _length(within.high * 3, within.high * 3, within.unit),
    )
    draft.write(step.path, page.add(step.node, "wait", now) if node is None else page.set(node, now))
    claim = must("promise-broken", step.id, promise.id, level="worse")
    return made(
        draft,
        f"a wait of {now} at {step.id!r}, where {promise.id!r} promises {within}",
        claim,
        may("wait-(longer|added)", step.id),
    )


def _of_touchpoint(draft: Draft, step: Part) -> set[str]:
    """The promises that a step has from its touchpoint, where it names none itself."""
    if held(step.node, "promises") is not None:
        return set()
    found = [each for each in draft.defined("touchpoints") if each.id == step.text("touchpoint")]
    return {item.value for each in found for item in items_of(each.node, "promises")}


def _measured(draft: Draft) -> list[tuple[Part, MappingNode, bool, float, float]]:
    """Readings with a value and a target, where better is known: with what holds them, and whether higher is better."""
    known = {each.id: each.node for each in draft.defined("metrics")}
    found = []
    for holder in [*draft.journeys, *draft.stages, *draft.steps]:
        for reading in items_of(holder.node, "metrics"):
            defined = known.get(text_of(reading, "metric") or "", reading)
            better = text_of(defined, "better") or {
                "duration": "lower",
                "nps": "higher",
                "csat": "higher",
                "ces": "higher",
            }.get(text_of(defined, "kind") or text_of(reading, "metric") or "")
            value, target = (
                text_of(reading, "value"),
                text_of(reading, "target") or text_of(defined, "target"),
            )
            if better and value and target and isinstance(reading, MappingNode):
                found.append((holder, reading, better == "higher", float(value), float(target)))
    return found


@edit("target missed or met")
def target(rng: random.Random, draft: Draft) -> Made:
    """A reading on the other side of its target."""
    holder, reading, higher, value, aim = pick(rng, _measured(draft))
    met = value >= aim if higher else value <= aim
    step = 1 if aim.is_integer() else 0.1
    now = round(aim - step if met == higher else aim + step, 2)
    missed = (now < aim) if higher else (now > aim)
    if missed != met:
        raise UnfitError
    node, metric = held(reading, "value"), text_of(reading, "metric") or text_of(reading, "name") or ""
    assert node is not None
    draft.write(holder.path, draft.page(holder).set(node, f"{now:g}"))
    kinds, level = ("target-missed", "worse") if missed else ("target-(met|reached)", "better")
    claim = must(kinds, holder.id, metric, slug(metric), level="worse" if level == "worse" else "better")
    return made(
        draft,
        f"{metric!r} at {holder.id!r} from {value:g} to {now:g}, target {aim:g}",
        claim,
        may("promise-(broken|kept|mended)"),
    )


@edit("reading on the same side of its target")
def reading(rng: random.Random, draft: Draft) -> Made:
    """A reading that is a little other, with the same verdict."""
    holder, reading, higher, value, aim = pick(rng, _measured(draft))
    now = round(value + (abs(value - aim) / 2 or 1) * (1 if value >= aim else -1), 2)
    if (now >= aim) != (value >= aim) or (now <= aim) != (value <= aim):
        raise UnfitError
    node, metric = held(reading, "value"), text_of(reading, "metric") or text_of(reading, "name") or ""
    assert node is not None
    draft.write(holder.path, draft.page(holder).set(node, f"{now:g}"))
    better = (now > value) == higher
    claim = must(
        "(reading|metric|value)-.*", holder.id, metric, slug(metric), level="better" if better else "worse"
    )
    return made(draft, f"{metric!r} at {holder.id!r} from {value:g} to {now:g}, target {aim:g}", claim)


def _leaves_alone(step: Part) -> bool:
    """Whether a step stands in a stage of leaving, and of nothing else."""
    return leaves(step) and step.around is not None and len(items_of(step.around.node, "phase")) == 1


def _led_to(draft: Draft, step: Part) -> bool:
    """Whether the step before it says nothing of where customers go on."""
    before = draft.steps[draft.steps.index(step) - 1]
    return before.path == step.path and held(before.node, "next") is None


@edit("one step more before one can leave, or less")
def exit_longer(rng: random.Random, draft: Draft) -> Made:
    """A step at the start of a stage where customers leave, to which the step before it leads on."""
    step = pick(
        rng,
        draft.steps,
        lambda step: (
            _leaves_alone(step) and step.index == 0 and not draft.is_named(step) and _led_to(draft, step)
        ),
    )
    name = fresh(draft, step, words(rng, draft.language, "step"))
    draft.write(
        step.path,
        draft.page(step).insert(draft.page(step).item(step.node)[0], written_step(draft, step, name)),
    )
    at = (step.id, slug(name), step.ids[1], step.ids[0])
    longer = made(
        draft,
        f"the step {name!r} before {step.id!r}, where customers leave",
        must("exit-longer", *at, level="worse"),
        may("step-added", slug(name)),
    )
    if rng.random() < 0.5:
        return longer
    about = f"no step {name!r} before {step.id!r}, where customers leave"
    return longer.undone(about, must("exit-shorter", *at, level="better"), may("step-removed", slug(name)))
