"""Of a large project only what changed is read; what a comparison tells is that of the whole project."""

import os
import random
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.git_repository import commit, repository

from cjtool.app.differing import differences
from cjtool.app.versions import BothSides, at_revisions, range_of
from cjtool.diff.outcome import ProjectDiff
from cjtool.source import Span
from cjtool.spelling import slug

TODAY = date(2026, 1, 1)
Files = dict[str, str]
"""The texts of a project, by their paths."""
Edit = Callable[[random.Random, Files], None]
EDITS: list[Edit] = []

SETTINGS = """cjtool: project/v1
name: Library
teams: {desk: {name: Desk}, shop: {name: Shop}}
personas: {ann: {name: "Ann, 30"}}
promises: {quick: {text: A card within a week, within: 1 week}}
"""
LIBRARY = """cjtool: library/v1
touchpoints:
  hall: {name: Hall, channel: counter, owner: desk}
  site: {name: Site, channel: website, owner: shop}
"""
NAMES = ("borrow", "return", "kaart", "членство", "café-visit", "fee", "lend", "借书")


def project(chance: random.Random) -> Files:
    """Journeys that refer to one another, each in another way of writing."""
    files = {"cjtool.yaml": SETTINGS, "library.yaml": LIBRARY}
    ids = {name: f"{slug(name)}-task" if chance.random() < 0.5 else slug(name) for name in NAMES}
    known = [*ids.values()] if chance.random() < 0.9 else [*ids.values(), "nowhere"]
    for name, id in ids.items():
        files[f"journeys/{name}.yaml"] = journey(chance, id, known, own=id != slug(name))
    return files


def journey(chance: random.Random, id: str, known: list[str], *, own: bool) -> str:
    """A journey that refers to `known` ones; its id is written where it is its `own`."""
    lines = ["cjtool: journey/v1", *([f"id: {id}"] if own else []), f"title: I do {id}"]
    others = [each for each in known if each != id]
    if chance.random() < 0.2:
        lines += reference(chance, "leads_to", others)
    if known.index(id) and chance.random() < 0.2:
        lines += reference(chance, "parent", known[: known.index(id)])
    if known.index(id) and chance.random() < 0.2:
        lines += ["state: future", *reference(chance, "based_on", known[: known.index(id)])]
    lines.append("stages:")
    for stage in ("Look", "Ask"):
        lines += [f"  - name: {stage}"]
        if chance.random() < 0.1:
            lines += [f"    {line}" for line in reference(chance, "journey", others)]
        lines += [
            "    steps:",
            *(line for number in (1, 2) for line in step(chance, f"{stage}s {number} at {id}")),
        ]
    return "\n".join(lines) + "\n"


def step(chance: random.Random, name: str) -> list[str]:
    more: tuple[list[str], ...] = (
        [],
        ["        touchpoint: hall"],
        ["        wait: 2 days", "        promises: [quick]"],
    )
    return [f"      - name: {name}", f"        emotion: {chance.choice((-1, 0.5, 1))}", *chance.choice(more)]


def reference(chance: random.Random, key: str, known: list[str]) -> list[str]:
    """A reference to journeys, as people write it."""
    id, other = chance.choice(known), chance.choice(known)
    if key != "leads_to":
        return [chance.choice((f"{key}: {id}", f'{key}: "{id}"  # see there', f"{key}:   '{id}'"))]
    return chance.choice(
        (
            [f"leads_to: {id}"],
            [f"leads_to: [{id}, '{other}']"],
            ["leads_to:", f"  - {id}", "  # and", f"  - {other}"],
            ["leads_to:", f"- {id}"],
            ["leads_to: [", f"  {other},", f"  {id}", "  ]"],
        )
    )


def edit(made: Edit) -> Edit:
    """One of the edits that are tried."""
    EDITS.append(made)
    return made


def journeys(files: Files) -> list[str]:
    return sorted(path for path in files if path.startswith("journeys/"))


@edit
def another_fact(chance: random.Random, files: Files) -> None:
    path = chance.choice(journeys(files))
    files[path] = re.sub(r"emotion: \S+", "emotion: -0.3", files[path], count=chance.choice((1, 9)))


@edit
def another_id(chance: random.Random, files: Files) -> None:
    """Another id, with the references to it or without them."""
    path = chance.choice(journeys(files))
    old = re.search(r"^id: (\S+)$", files[path], re.MULTILINE)
    if old is None:
        files[path] = files[path].replace("title:", "id: anew\ntitle:", 1)
        return
    for each in journeys(files) if chance.random() < 0.7 else [path]:
        files[each] = re.sub(rf"\b{old[1]}\b(?!\n {{8}})", "anew", files[each])


@edit
def taken_id(chance: random.Random, files: Files) -> None:
    """The id of another journey."""
    path = chance.choice(journeys(files))
    text = re.sub(r"^id: .*\n", "", files[path], flags=re.MULTILINE)
    files[path] = text.replace("title:", f"id: {slug(chance.choice(NAMES))}\ntitle:", 1)


@edit
def gone(chance: random.Random, files: Files) -> None:
    del files[chance.choice(journeys(files))]


@edit
def new(chance: random.Random, files: Files) -> None:
    files["journeys/new.yaml"] = journey(chance, "new", ["new", *map(slug, NAMES)], own=False)


@edit
def another_file_name(chance: random.Random, files: Files) -> None:
    path = chance.choice(journeys(files))
    files[f"journeys/moved-{Path(path).name}"] = files.pop(path)


@edit
def another_reference(chance: random.Random, files: Files) -> None:
    """A journey goes on otherwise, or is a part of another one, in a circle perhaps."""
    path, key = chance.choice(journeys(files)), chance.choice(("leads_to", "parent"))
    if f"\n{key}:" not in files[path]:
        known = re.findall(r"^title: I do (\S+)", "\n".join(files.values()), re.MULTILINE)
        written = "\n".join(reference(chance, key, known))
        files[path] = re.sub(r"^stages:", f"{written}\nstages:", files[path], flags=re.MULTILINE)


@edit
def another_step_of_another_journey(chance: random.Random, files: Files) -> None:
    """A step goes over to the end of another journey."""
    one, other = chance.choice(journeys(files)), chance.choice(journeys(files))
    if moved := re.search(r"      - name: Looks 2.*\n(?:        .*\n)*", files[one]):
        files[one] = files[one].replace(moved[0], "", 1)
        files[other] += moved[0]


@edit
def another_library(chance: random.Random, files: Files) -> None:
    path, old, now = chance.choice(
        (
            ("library.yaml", "counter", "phone"),
            ("library.yaml", "owner: desk", "owner: shop"),
            ("cjtool.yaml", "within: 1 week", "within: 1 day"),
            ("cjtool.yaml", "name: Library", "name: Library\ndiff: {levels: {emotion-lower: neutral}}"),
        )
    )
    files[path] = files.get(path, "").replace(old, now)


@edit
def own_definitions(chance: random.Random, files: Files) -> None:
    path = chance.choice(journeys(files))
    files[path] += "define: {touchpoints: {hall: {name: Own hall, channel: phone}}}\n"


@edit
def not_valid(chance: random.Random, files: Files) -> None:
    path = chance.choice(sorted(files))
    files[path] = chance.choice((files[path].replace("name:", "nme:", 1), f"{files[path]}[\n", ""))


@edit
def only_the_layout(chance: random.Random, files: Files) -> None:
    path = chance.choice(journeys(files))
    files[path] = chance.choice(
        (f"# note\n{files[path]}", files[path].replace("\n", "\r\n"), f"\ufeff{files[path]}")
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A repository in which all are made, one after the other."""
    here, made = os.getcwd(), tmp_path_factory.mktemp("narrowed")
    (made / "journeys").mkdir()
    repository(made)
    os.chdir(made)
    yield made
    os.chdir(here)


def write(folder: Path, files: Files) -> None:
    for path in [*folder.glob("*.yaml"), *folder.glob("journeys/*")]:
        path.unlink()
    (folder / "journeys").mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())


def read(revisions: str, paths: tuple[str, ...], *, whole: bool) -> BothSides:
    return at_revisions(range_of(revisions, Path.cwd()), paths, TODAY, whole=whole)


def told(sides: BothSides, *, with_findings: bool) -> list[object]:
    """All that is told of two versions, with its places."""
    found = differences(sides, "journeys")
    return [
        (
            [(*each[:-4], where(each.before), where(each.after), *each[-2:]) for each in project.changes],
            findings(project) if with_findings else None,
            [(each.text(), where(each.problem.span)) for each in project.unseen],
            {id: [curve.now for curve in curves] for id, curves in project.curves.items()},
        )
        for project in found.projects
    ]


def findings(project: ProjectDiff) -> list[object]:
    found = (*project.new, *project.mended)
    return [(each.rule, each.at, each.message, where(each.span)) for each in found]


def where(span: Span | None) -> object:
    return span and (span.path, span.line, span.column)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(0, 2**32),
    st.lists(st.sampled_from(EDITS), min_size=1, max_size=3),
    st.booleans(),
    st.booleans(),
)
def test_what_is_told_of_a_part_is_what_is_told_of_the_whole(
    folder: Path, seed: int, edits: list[Edit], named: bool, committed: bool
) -> None:
    chance = random.Random(seed)
    files = project(chance)
    write(folder, files)
    commit(folder, "before")
    changed = dict(files)
    for each in edits:
        if journeys(changed):
            each(chance, changed)
    write(folder, changed)
    if committed:
        commit(folder, "after")
    revisions = "HEAD~1..HEAD" if committed else "HEAD"
    paths = (chance.choice(("journeys", *sorted({*files, *changed}))),) if named else ()

    part, whole = (read(revisions, paths, whole=each) for each in (False, True))

    sound = not any(each.before.problems for each in whole.versions)  # else the whole has no findings
    assert told(part, with_findings=sound) == told(whole, with_findings=sound)


def test_a_part_is_read_where_only_journeys_changed(folder: Path) -> None:
    files = {"cjtool.yaml": SETTINGS, "library.yaml": LIBRARY}
    for name, more in (("one", "leads_to: two\n"), ("two", ""), ("three", "leads_to: one\n")):
        steps = "stages: [{name: Look, steps: [{name: Looks, emotion: 1}]}]\n"
        files[f"journeys/{name}.yaml"] = f"cjtool: journey/v1\ntitle: I do {name}\n{more}{steps}"
    write(folder, files)
    commit(folder, "three journeys")
    write(
        folder, files | {"journeys/one.yaml": files["journeys/one.yaml"].replace("emotion: 1", "emotion: 0")}
    )

    [project] = read("HEAD", (), whole=False).versions

    assert [[each.id for each in side.journeys] for side in (project.before, project.after)] == [
        ["one", "two"],
        ["one", "two"],
    ]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("new.yaml", "", "cjtool: journey/v1\nid: far\ntitle: The id of another\nstages: [{name: Look}]\n"),
        ("below.yaml", "title: Below\n", "title: Below\nparent: near\n"),
    ],
    ids=["an id that is taken", "a circle through a stage of another journey"],
)
def test_what_is_wrong_with_a_change_is_seen_although_it_lies_in_a_journey_that_did_not_change(
    folder: Path, path: str, old: str, new: str
) -> None:
    """`far` has a stage that `near` details, and is a part of `below`."""
    head = "cjtool: journey/v1\ntitle: "
    files = {
        "cjtool.yaml": SETTINGS,
        "library.yaml": LIBRARY,
        "journeys/near.yaml": f"{head}Near\nstages: [{{name: Look}}]\n",
        "journeys/below.yaml": f"{head}Below\nstages: [{{name: Look}}]\n",
        "journeys/far.yaml": f"{head}Far\nparent: below\nstages:\n  - {{name: Go on, journey: near}}\n",
        "journeys/else.yaml": f"{head}Else\nstages: [{{name: Look}}]\n",
    }
    write(folder, files)
    commit(folder, "sound")
    text = files.get(f"journeys/{path}", "")
    write(folder, files | {f"journeys/{path}": text.replace(old, new) if old else new})

    part, whole = (read("HEAD", (), whole=each) for each in (False, True))

    assert [each for project in told(part, with_findings=True) for each in project[2]]  # type: ignore[index]
    assert told(part, with_findings=True) == told(whole, with_findings=True)
