"""Edits of whole journeys and of files: added, removed, renamed, moved into other folders."""

import random
from pathlib import PurePosixPath

from tests.diff.edits.claims import Made, edit, made, may, must
from tests.diff.edits.draft import Draft, Part, pick
from tests.diff.edits.words import renamed, words
from tests.diff.edits.yaml_text import UnfitError, held, quoted

from cjtool.spelling import slug

_KEYS = ("parent", "leads_to", "journey", "based_on")
"""The keys that journeys are named under."""


def _is_named(draft: Draft, journey: Part) -> bool:
    return any(True for _ in draft.mentions(journey.id, *_KEYS))


@edit("journey added or removed")
def added(rng: random.Random, draft: Draft) -> Made:
    """A journey that stands by itself."""
    journey = pick(rng, draft.journeys)
    if rng.random() < 0.3 and len(draft.journeys) > 1 and not _is_named(draft, journey):
        rest = {path: text for path, text in draft.texts.items() if path != journey.path}
        return Made(
            f"removed the journey {journey.id!r}", draft.texts, rest, (must("journey-removed", journey.id),)
        )
    title = words(rng, draft.language, "journey")
    lines = ["cjtool: journey/v1", "id: another-one", f"title: {quoted(title)}", "stages:"]
    for what in ("stage", "promise"):
        lines += [f"  - name: {quoted(words(rng, draft.language, what))}", "    steps:"]
        name = words(rng, draft.language, "step" if what == "stage" else "pain")
        lines.append(f"      - {{name: {quoted(name)}, channel: phone, emotion: 0.5}}")
    text = "\n".join(lines) + "\n"
    folder = PurePosixPath(journey.path).parent
    texts = dict(draft.texts) | {(folder / "another-one.yaml").as_posix(): text}
    there = Made("added a journey", draft.texts, texts, (must("journey-added", "another-one"),))
    return (
        there
        if rng.random() < 0.5
        else there.undone("removed a journey", must("journey-removed", "another-one"))
    )


@edit("journey with another title")
def title(rng: random.Random, draft: Draft) -> Made:
    """Another name of the customer's task."""
    journey = pick(rng, draft.journeys)
    now = renamed(rng, draft.language, journey.text("title") or "")
    node = held(journey.node, "title")
    assert node is not None
    draft.write(journey.path, draft.page(journey).set(node, now))
    return made(draft, f"title of {journey.id!r} now {now!r}", must("journey-renamed|wording", journey.id))


@edit("journey with another id")
def another_id(rng: random.Random, draft: Draft) -> Made:
    """Another id under the same title, with all that names it."""
    journey = pick(rng, draft.journeys)
    page, new = draft.page(journey), f"{journey.id}-{rng.randrange(2, 9)}"
    node = held(journey.node, "id")
    draft.write(
        journey.path, page.add(journey.node, "id", quoted(new)) if node is None else page.set(node, new)
    )
    for path, mention in draft.mentions(journey.id, *_KEYS):
        draft.write(path, draft.pages[path].set(mention, new))
    return made(
        draft, f"gave the journey {journey.id!r} the id {new!r}", must("journey-renamed", journey.id, new)
    )


@edit("file renamed")
def file_renamed(rng: random.Random, draft: Draft) -> Made:
    """A file of another name; a journey without an id of its own has another id then."""
    path = pick(rng, sorted(draft.texts), lambda path: not path.endswith("cjtool.yaml"))
    there = PurePosixPath(path)
    now = there.with_name(f"{there.stem}-{rng.randrange(2, 9)}.yaml")
    texts = {(now.as_posix() if each == path else each): text for each, text in draft.texts.items()}
    journey = next((each for each in draft.journeys if each.path == path), None)
    about = f"renamed the file {path} to {now}"
    if journey is None or journey.has_own_id:
        return Made(about, draft.texts, texts)
    if _is_named(draft, journey):
        raise UnfitError
    return Made(about, draft.texts, texts, (may("journey-renamed", journey.id, slug(now.stem)),))


@edit("folder renamed")
def folder_renamed(rng: random.Random, draft: Draft) -> Made:
    """All journeys in a folder of another name, which the settings name where they named the old one."""
    folder = pick(rng, sorted({path.split("/")[0] for path in draft.texts if "/" in path}))
    new, settings = f"{folder}-{rng.randrange(2, 9)}", draft.pages.get("cjtool.yaml")
    if settings is not None and (named := held(settings.root, "journeys")) is not None:
        nodes = named.value if isinstance(named.value, list) else [named]
        draft.write("cjtool.yaml", *(settings.set(node, new) for node in nodes if node.value == folder))
    texts = {
        (f"{new}/{path.partition('/')[2]}" if path.startswith(f"{folder}/") else path): text
        for path, text in draft.done().items()
    }
    return Made(f"renamed the folder {folder} to {new}", draft.texts, texts)


@edit("file moved to another folder")
def file_moved(rng: random.Random, draft: Draft) -> Made:
    """A journey's file one folder deeper; its name stays."""
    journey = pick(rng, draft.journeys)
    there = PurePosixPath(journey.path)
    now = (there.parent / "deeper" / there.name).as_posix()
    texts = {(now if path == journey.path else path): text for path, text in draft.texts.items()}
    return Made(f"moved the file {journey.path} to {now}", draft.texts, texts)
