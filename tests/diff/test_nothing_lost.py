"""Nothing that two versions tell differently is dropped: it has a kind, sentences and a place, whatever was edited."""

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cjtool.diff.checks import all_checks
from cjtool.diff.checks.settings_changed import MEANINGS
from cjtool.diff.collecting import differences
from cjtool.diff.comparison import Version
from cjtool.diff.difference import Happening, PartName
from cjtool.diff.naming import changed, kind_of
from cjtool.document import parse
from cjtool.draw.asked import Asked
from cjtool.draw.versions import draw_versions
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import SECTIONS, Project
from cjtool.project import Workspace, load
from cjtool.render import svg
from cjtool.source import Source

GALLERY = Path(__file__).parents[2] / "journeys"
PROJECTS = ("hip-replacement", "vivan-los-tacos", "private-lease")
Files = dict[str, Any]
OF_DEFINITIONS: tuple[Happening, ...] = ("added", "removed", "moved", "renamed", "told")
HAPPENINGS: dict[PartName, tuple[Happening, ...]] = {
    "project": ("added", "removed", "told"),
    "journey": ("added", "removed", "renamed", "told"),
    "stage": ("added", "removed", "moved", "renamed", "split", "merged", "told"),
    "step": ("added", "removed", "moved", "renamed", "split", "merged", "told"),
    "pain": ("added", "removed", "moved", "renamed", "told"),
    "opportunity": ("added", "removed", "moved", "renamed", "told"),
    "reading": ("added", "removed", "moved", "told"),
    "persona": OF_DEFINITIONS,
    "channel": OF_DEFINITIONS,
    "touchpoint": OF_DEFINITIONS,
    "team": OF_DEFINITIONS,
    "promise": OF_DEFINITIONS,
    "objective": OF_DEFINITIONS,
    "metric": OF_DEFINITIONS,
    "source": OF_DEFINITIONS,
}
"""What can become of each part: a reading is called by its metric, and one of another metric is another reading."""
PAIRS = [(part, happening) for part, listed in HAPPENINGS.items() for happening in listed]


def test_every_part_has_its_happenings() -> None:
    assert HAPPENINGS.keys() == set(get_args(PartName))


@pytest.mark.parametrize(("part", "happening"), PAIRS)
def test_whatever_becomes_of_a_part_has_a_kind(part: PartName, happening: Happening) -> None:
    asked = [
        check
        for check in all_checks()
        if happening in check.happenings and not check.keys and (not check.parts or part in check.parts)
    ]

    assert asked


def test_every_setting_says_what_it_decides() -> None:
    assert MEANINGS.keys() == set(Project.model_fields) - {"cjtool", "journeys", *SECTIONS}


@cache
def gallery(project: str) -> str:
    """A project's files as JSON, by their names."""
    folder = GALLERY / project
    found = {
        path.relative_to(folder).as_posix(): parse(Source(path, path.read_text(encoding="utf-8"))).data
        for path in sorted(folder.rglob("*.yaml"))
        if "locales" not in path.parts
    }
    return json.dumps(found)


def workspace(files: Files) -> Workspace:
    return load(
        Path(), [Source(Path(name), json.dumps(data)) for name, data in files.items()], date(2026, 6, 1)
    )


def places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every container with a key or an index in it."""
    for key in list(data) if isinstance(data, dict) else range(len(data)):
        yield data, key
        if isinstance(data[key], dict | list):
            yield from places(data[key])


def mutated(files: Files, dice: random.Random) -> Files:
    """The files after some edits: things that go, come twice, change places or stand elsewhere, other names, values and keys."""
    files = deepcopy(files)
    for _ in range(dice.randint(1, 4)):
        holder, key = dice.choice([place for name in files for place in places(files[name])])
        value = holder[key]
        match dice.choice(("remove", "copy", "swap", "reword", "rename", "elsewhere")):
            case "remove":
                del holder[key]
            case "copy" if isinstance(holder, list):
                holder.insert(dice.randrange(len(holder) + 1), reworded(value, dice))
            case "swap" if isinstance(holder, list):
                other = dice.randrange(len(holder))
                holder[key], holder[other] = holder[other], holder[key]
            case "reword":
                holder[key] = reworded(value, dice)
            case "rename" if isinstance(holder, dict) and key != "cjtool":
                holder[f"{key}-new"] = holder.pop(key)
            case "elsewhere" if isinstance(holder, list):
                lists = [
                    each[at]
                    for name in files
                    for each, at in places(files[name])
                    if isinstance(each[at], list)
                ]
                target = dice.choice(lists)
                target.append(holder.pop(key))
    return files


def reworded(value: Any, dice: random.Random) -> Any:
    match value:
        case bool():
            return not value
        case int() | float():
            return dice.choice((value + 1, value - 1, value / 2))
        case str():
            return dice.choice((f"{value} again", "something else", value[::-1]))
        case dict() if value:
            key = dice.choice(list(value))
            return value | {key: reworded(value[key], dice)}
    return value


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(PROJECTS), st.integers(0, 2**32), st.booleans())
def test_whatever_is_edited_each_difference_has_a_kind(project: str, seed: int, back: bool) -> None:
    before = json.loads(gallery(project))
    after = mutated(before, random.Random(seed))
    versions = [workspace(before), workspace(after)]
    assume(not versions[1].problems)
    one, other = reversed(versions) if back else versions

    told = changed(one, other)

    assert all(kind_of(difference) for difference in differences(one, other))
    assert len(told) == len(list(differences(one, other)))
    assert len({change.fingerprint for change in told}) == len(told)
    for change in told:
        assert change.before or change.after
        assert all(change.message_in(language).strip() for language in LANGUAGES)


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(st.sampled_from(PROJECTS), st.integers(0, 2**32), st.booleans())
def test_whatever_is_edited_both_versions_are_drawn_in_one_picture(
    project: str, seed: int, back: bool
) -> None:
    """Each version is of a workspace of its own, as those of two revisions or two folders are."""
    before = json.loads(gallery(project))
    versions = [workspace(before), workspace(mutated(before, random.Random(seed)))]
    assume(not versions[1].problems)
    one, other = reversed(versions) if back else versions

    for was in one.journeys:
        now = other.journey(was.id)
        if now is not None:
            assert draw_versions(Version(was, one, "earlier"), Version(now, other), Asked())


def test_a_step_that_is_gone_is_drawn_from_its_own_version() -> None:
    one, other = (
        workspace({"a.yaml": {"cjtool": "journey/v1", "id": "a", "title": "I go", "stages": [{"name": "Go", "steps": steps}]}})
        for steps in (["One", {"name": "Two", "channel": "phone", "emotion": 0}], ["One"])
    )  # fmt: skip

    for was, now in ((one, other), (other, one)):
        [scene] = draw_versions(
            Version(was.journeys[0], was, "earlier"), Version(now.journeys[0], now), Asked()
        )
        assert "Two" in svg.render(scene)


def test_a_version_says_nothing_new_of_itself() -> None:
    for project in PROJECTS:
        files = json.loads(gallery(project))

        assert changed(workspace(files), workspace(files)) == ()
