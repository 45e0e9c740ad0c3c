"""Whatever gets another id, its project says the same afterwards, and rules find the same but for the name."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjtool.app.renaming import RenameRequest, renamed
from cjtool.lint import every, lint
from cjtool.project import Workspace, WorkspaceReading, read
from cjtool.project.defining import KINDS, definitions_in
from cjtool.request import RequestError
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 7, 1)
PROJECTS = (
    "journeys/warmtepomp",
    "journeys/crm-software",
    "journeys/vivan-los-tacos",
    "tests/report/everything",
)
NEW = ("x-nieuw-1", "2024", "обед", "中文")


@cache
def project(name: str) -> WorkspaceReading:
    return read([ROOT / name], TODAY)


@cache
def defined(name: str) -> tuple[tuple[str, str], ...]:
    """Everything in a project that has an id: kind and name."""
    [workspace] = project(name).workspaces
    return tuple((each.kind, each.name) for file in workspace.files for each in definitions_in(file))


@cache
def found_before(name: str) -> list[tuple[str, str, str]]:
    [workspace] = project(name).workspaces
    return found(workspace)


def found(workspace: Workspace) -> list[tuple[str, str, str]]:
    outcome = lint([workspace], every([workspace]))
    return sorted((each.span.path.name, each.rule, each.message) for each in outcome.diagnostics)


def after(name: str, kind: str, old: str, new: str) -> Workspace:
    """The project with another id in it."""
    reading = project(name)
    texts = {source.path: text for source, text in renamed(RenameRequest(kind, old, new), reading).texts}
    [gathered] = reading.gathered
    sources = tuple(Source(each.path, texts.get(each.path, each.text)) for each in gathered.sources)
    return replace(gathered, sources=sources).load(TODAY, reading.files)


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_whatever_gets_another_id_the_project_is_valid_and_rules_find_the_same(data: st.DataObject) -> None:
    name, new = data.draw(st.sampled_from(PROJECTS)), data.draw(st.sampled_from(NEW))
    kind = data.draw(st.sampled_from(sorted({kind for kind, _ in defined(name)})))
    old = data.draw(st.sampled_from([each for of, each in defined(name) if of == kind]))

    changed = after(name, kind, old, new)

    ids = {each.name for file in changed.files for each in definitions_in(file) if each.kind == kind}
    id = old.rpartition("/")[2]
    as_before = [
        (file, rule, re.sub(rf"`{new}(?=[` ])", f"`{id}", message))  # alone, or in a target: `nps >= 20`
        for file, rule, message in found(changed)
    ]
    assert changed.problems == ()
    assert old.removesuffix(id) + new in ids
    assert old not in ids
    assert sorted(as_before) == found_before(name)


def test_the_projects_have_something_of_every_kind() -> None:
    assert {kind for name in PROJECTS for kind, _ in defined(name)} == set(KINDS)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Teams", "team"),
        ("stap", "step"),
        ("étape", "stage"),
        ("Schritte", "step"),
        ("pijnpunt", "pain"),
        ("Kanäle", "channel"),
        ("pain point", "pain"),
    ],
)
def test_kinds_go_by_their_names_in_other_languages(word: str, kind: str) -> None:
    old = next(each for of, each in defined(PROJECTS[0]) if of == kind)

    assert renamed(RenameRequest(word, old, "x-nieuw-1"), project(PROJECTS[0])).defined.name == old


@pytest.mark.parametrize(
    ("kind", "old", "new", "sentence"),
    [
        ("staeg", "a", "b", "`staeg` is no kind of thing that has an id; did you mean `stage`?"),
        ("team", "verkoper", "b", "there is no team `verkoper`; did you mean `verkoop`?"),
        ("team", "zzz", "b", "there is no team `zzz`; there are `installatie`, `marketing`, `service`, `verkoop`, `verkoop-finance`"),
        ("team", "verkoop", "Sales team", "`Sales team` is not an id; `sales-team` would be"),
        ("team", "verkoop", "verkoop", "`verkoop` is called so already; nothing was written"),
        ("step", "warmtepomp/buurtapp", "end", "no step can be called `end`"),
        ("channel", "email", "mail", "the channel `email` is built in, and no file defines it"),
        ("metric", "storing-24-uur", "nps", "the metric `nps` is built in"),
        ("step", "buurtapp", "b", "several things are meant by `buurtapp`: `warmtepomp-toekomst/orienteren/buurtapp`"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told_with_the_nearest_right_thing(
    kind: str, old: str, new: str, sentence: str
) -> None:
    with pytest.raises(RequestError) as error:
        renamed(RenameRequest(kind, old, new), project(PROJECTS[0]))

    assert str(error.value).startswith(sentence)


def test_an_id_that_another_has_is_told_with_its_place() -> None:
    with pytest.raises(
        RequestError, match=r"there is a team `service` already, at .*cjtool\.yaml:\d+; choose"
    ):
        renamed(RenameRequest("team", "verkoop", "service"), project(PROJECTS[0]))


STEPS_OF_ANSWERS = """\
cjtool: project/v1
name: Trips
measure:
  sources:
    - file: answers.csv
      metric: csat
      columns: {score: mark, step: moment}
      steps:
        go/pay: [Paying, "At the till"]   # as the till calls it
        "go/buy/ask": Asking
        back/pay: Paid back
        ask: Asked
"""
JOURNEYS = {
    id: f"cjtool: journey/v1\nid: {id}\ntitle: I {id}\nstages: [{{id: buy, name: Buy, steps: [{steps}]}}]\n"
    for id, steps in {
        "go": "{id: pay, name: Pays}, {id: ask, name: Asks}",
        "back": "{id: pay, name: Pays}",
    }.items()
}


@pytest.mark.parametrize(
    ("kind", "old", "new", "keys"),
    [
        ("step", "go/pay", "settle", ["go/settle:", '"go/buy/ask":', "back/pay:", "ask:"]),
        ("step", "ask", "inquire", ["go/pay:", '"go/buy/inquire":', "back/pay:", "inquire:"]),
        ("journey", "go", "leave", ["leave/pay:", '"leave/buy/ask":', "back/pay:", "ask:"]),
    ],
)
def test_what_a_source_of_answers_calls_a_step_follows_it(
    kind: str, old: str, new: str, keys: list[str], tmp_path: Path
) -> None:
    (tmp_path / "cjtool.yaml").write_text(STEPS_OF_ANSWERS, encoding="utf-8")
    for id, text in JOURNEYS.items():
        (tmp_path / f"{id}.yaml").write_text(text, encoding="utf-8")

    texts = renamed(RenameRequest(kind, old, new), read([tmp_path], TODAY)).texts

    [settings_text] = [text for source, text in texts if source.path.name == "cjtool.yaml"]
    below = settings_text.partition("      steps:\n")[2].splitlines()
    assert [line.split()[0] for line in below] == keys
    assert "# as the till calls it" in settings_text
