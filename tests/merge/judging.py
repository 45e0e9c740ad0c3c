"""What a merge of two authors' edits must be, judged without the merge's own means: by texts, names and data alone."""

import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tests.merge.editing import Author, edited

from cjtool.build import build
from cjtool.document import comments, parse
from cjtool.merge.marking import Labels
from cjtool.merge.texts import MergedText, merge_texts
from cjtool.source import Source

_ROOT = Path(__file__).parents[2]
SMALL = tuple(sorted((Path(__file__).parent / "files").glob("*.yaml")))
GALLERY = tuple(sorted([*_ROOT.glob("journeys/*/*.yaml"), *_ROOT.glob("journeys/*/journeys/*.yaml")]))
_LABELS = Labels()


class Case(NamedTuple):
    """A file that two authors edited, each for himself."""

    base: Source
    ours: Source
    theirs: Source
    authors: tuple[Author, Author]


def case(seed: int) -> Case:
    """The same case for the same number: a small file in Russian or Chinese, or every eighth time one of the gallery."""
    rng = random.Random(seed)
    path = rng.choice(GALLERY if seed % 8 == 0 else SMALL)
    text = path.read_text("utf-8")
    base = Source(path, text.replace("\n", "\r\n") if rng.random() < 0.3 else text)
    authors = edited(base, "ann", rng, 8), edited(base, "bob", rng, 8)
    ours, theirs = (Source(path, str(author.text)) for author in authors)
    return Case(base, ours, theirs, authors)


def wrong(seed: int) -> list[str]:
    """What is wrong with the merge of a case; nothing, if all is well."""
    given = case(seed)
    merged = merge_texts(given.base, given.ours, given.theirs, _LABELS)
    if merged is None:
        return [f"{seed}: not merged part by part"]
    return [
        f"{seed}: {each}"
        for each in (
            *_of_texts(given, merged),
            *_of_comments(given, merged),
            *_of_data(given, merged),
            *_of_one_side(given),
        )
    ]


def _of_texts(given: Case, merged: MergedText) -> Iterator[str]:
    after = Source(given.base.path, merged.text)
    if parse(after).problems:
        yield "not valid YAML"
    for author, side in zip(given.authors, (given.ours, given.theirs), strict=True):
        for text in (*author.added, *author.remarks):
            if text in side.text and text not in merged.text:
                yield f"lost: {text}"
            if not merged.clashes and side.text.count(text) != merged.text.count(text):
                yield f"not there once: {text}"
    if "\r\n" in given.base.text and "\n" in merged.text.replace("\r\n", ""):
        yield "lines with other ends"
    if len([each for each in build(after).problems if each.rule == "merge-conflict"]) != len(merged.clashes):
        yield "clashes that are not reported"
    valid = not any(build(each).problems for each in (given.base, given.ours, given.theirs))
    if valid and not merged.clashes and build(after).problems:
        yield "no longer valid"


def _of_comments(given: Case, merged: MergedText) -> Iterator[str]:
    """Every comment of either side is there, unless the other side took it away."""
    was, mine, other = map(_comments, (given.base, given.ours, given.theirs))
    for comment in sorted((mine | other) - was | (mine & other)):
        if comment not in merged.text:
            yield f"lost: {comment}"


def _comments(source: Source) -> set[str]:
    return {span.text.strip() for span in comments(source)}


def _of_data(given: Case, merged: MergedText) -> Iterator[str]:
    """Steps, of which each author may have changed, moved or removed some, and all data where nothing clashed."""
    after = _data(Source(given.base.path, merged.text))
    steps = [_steps(_data(each)) for each in (given.base, given.ours, given.theirs)]
    there = _steps(after)
    for name in steps[0]:
        if all(len(each.get(name, ())) == 1 for each in steps):
            if len(there.get(name, ())) != 1:
                yield f"a step that nobody removed is there {len(there.get(name, ()))} times: {name}"
            elif not merged.clashes:
                yield from _of_step(name, [each[name][0] for each in (*steps, there)])
    if merged.clashes:
        return
    other = merge_texts(given.base, given.theirs, given.ours, _LABELS)
    if (
        other is None
        or other.clashes
        or _unordered(_data(Source(given.base.path, other.text))) != _unordered(after)
    ):
        yield "not the same the other way round"
    told = repr(after)
    for author, side in zip(given.authors, (given.ours, given.theirs), strict=True):
        yield from (
            f"not live: {text}" for text in author.added if text in repr(_data(side)) and text not in told
        )


def _of_step(name: str, versions: list[dict[str, Any]]) -> Iterator[str]:
    """Each key of a step, and the stage that it stands in, is as the side has it that changed it."""
    base, ours, theirs, after = versions
    for key in {*base, *ours, *theirs, *after}:
        was, mine, other = base.get(key), ours.get(key), theirs.get(key)
        if was in (mine, other) or mine == other:
            right = other if mine == was else mine
            if after.get(key) != right:
                yield f"`{key}` of {name} is {after.get(key)!r}, not {right!r}"


def _of_one_side(given: Case) -> Iterator[str]:
    """With a side that changed nothing, the outcome is the other one, to the letter."""
    for name, side in (("ours", given.ours), ("theirs", given.theirs)):
        ours, theirs = (side, given.base) if name == "ours" else (given.base, side)
        merged = merge_texts(given.base, ours, theirs, _LABELS)
        if merged is None or merged.clashes or merged.text != side.text:
            yield f"not {name} where the other side changed nothing"


def _data(source: Source) -> dict[str, Any]:
    data = parse(source).data
    assert isinstance(data, dict)
    return data


def _steps(data: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Steps by name, each with the name of its stage."""
    found = defaultdict(list)
    for stage in data.get("stages", ()):
        for step in stage.get("steps", ()):
            whole = {"name": step} if isinstance(step, str) else step
            found[str(whole["name"])].append({**whole, "stands in": stage["name"]})
    return found


def _unordered(value: Any) -> Any:
    """Data without the order of its lists, which both sides' additions in one place may have either way."""
    if isinstance(value, dict):
        return "{", sorted((key, _unordered(each)) for key, each in value.items())
    if isinstance(value, tuple):
        return "[", sorted(map(_unordered, value), key=repr)
    return repr(value)
