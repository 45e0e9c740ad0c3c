"""Files joined into projects: ids and references across files, effective values."""

import gc
import tracemalloc
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from cjtool.model import Duration, Journey, Step, steps
from cjtool.project import Workspace, load, opportunities
from cjtool.query import addressed, channels, owner, phases, promises, response_time, scope, tone
from cjtool.source import Source

PROJECT = "cjtool: project/v1\n"
HEAD = "cjtool: journey/v1\ntitle: x\n"
STAGES = "stages:\n  - name: Choose\n    steps:\n      - name: Looks\n"


def workspace(files: Mapping[str, str]) -> Workspace:
    return load(Path(), [Source(Path(name), text) for name, text in files.items()], date(2026, 11, 22))


def told(files: Mapping[str, str]) -> list[str]:
    return [
        f"{each.span.path}:{each.span.line}:{each.span.column} {each.rule}: {each.sentence}"
        + "".join(
            f" [{other.message}: {other.span.path}:{other.span.line}:{other.span.column} {other.span.text}]"
            for other in each.related
        )
        for each in workspace(files).problems
    ]


def journey(files: Mapping[str, str]) -> tuple[Journey, Workspace]:
    found = workspace(files)
    assert found.problems == ()
    return found.journeys[0], found


def test_the_same_id_twice_shows_both_places() -> None:
    files = {"a.yaml": "cjtool: library/v1\nteams:\n  sales: {name: A}\n", "b.yaml": "cjtool: library/v1\nteams:\n  sales: {name: B}\n",
             "one/buy.yaml": HEAD + STAGES, "two/buy.yaml": HEAD + STAGES, "three.yaml": HEAD + "id: buy\n" + STAGES}  # fmt: skip

    assert told(files) == snapshot(
        [
            "b.yaml:3:3 duplicate-id: the team `sales` is defined twice; keep one, or give one of them another id [the other one: a.yaml:3:3 sales]",
            "three.yaml:3:5 duplicate-id: two journeys have the id `buy`; keep one, or give one of them another id [the other one: one/buy.yaml:2:8 x]",
            "two/buy.yaml:2:8 duplicate-id: two journeys have the id `buy`; keep one, or give one of them another id [the other one: one/buy.yaml:2:8 x]",
        ]
    )


def test_a_journey_whose_id_is_taken_is_checked_all_the_same() -> None:
    define = "define: {teams: {shop: {name: Shop}}}\n"
    second = HEAD + "id: buy\nowner: shop\nbased_on: nowhere\n" + define + STAGES

    assert [line.split(";")[0] for line in told({"buy.yaml": HEAD + STAGES, "two.yaml": second})] == [
        "two.yaml:3:5 duplicate-id: two journeys have the id `buy`",
        "two.yaml:5:11 schema: `based_on` on a current journey",
        "two.yaml:5:11 unknown-reference: there is no journey `nowhere`",
    ]


def test_what_a_journey_defines_may_not_be_in_its_project() -> None:
    files = {
        "cjtool.yaml": PROJECT + "teams: {sales: {name: A}}\n",
        "x.yaml": HEAD + "define: {teams: {sales: {name: B}}}\n" + STAGES,
    }

    assert told(files) == snapshot(
        [
            "x.yaml:3:18 duplicate-id: the team `sales` is defined twice; keep one, or give one of them another id [the other one: cjtool.yaml:2:9 sales]"
        ]
    )


def test_what_a_journey_defines_is_seen_by_itself_alone() -> None:
    files = {
        "x.yaml": HEAD + "owner: sales\ndefine: {teams: {sales: {name: B}}}\n" + STAGES,
        "y.yaml": HEAD + "owner: sales\n" + STAGES,
    }

    assert told(files) == snapshot(
        [
            "y.yaml:3:8 unknown-reference: there is no team `sales`; define it under `teams:` in a library file, or with `cjtool new team ID`"
        ]
    )


def test_two_journeys_may_define_the_same_id() -> None:
    own = "define: {teams: {sales: {name: B}}}\n"

    assert told({"x.yaml": HEAD + own + STAGES, "y.yaml": HEAD + own + STAGES}) == []


def test_a_journey_alone_has_what_is_built_in_and_what_it_defines() -> None:
    text = (
        HEAD
        + "persona: sofia\nmetrics: [nps]\ndefine: {personas: {sofia: {name: Sofia}}}\n"
        + STAGES
        + "        channel: website\n"
    )

    assert told({"x.yaml": text}) == []


def test_references_reach_into_files_that_are_not_valid() -> None:
    files = {
        "lib.yaml": "cjtool: library/v1\nteams: {sales: {nam: A}}\n",
        "x.yaml": HEAD + "owner: sales\nparent: y\n" + STAGES,
        "y.yaml": HEAD,
    }
    found = workspace(files)

    assert [each.rule for each in found.problems] == ["schema", "schema"]
    assert found.journeys == ()


def test_references_in_a_file_that_is_not_valid_are_told_too() -> None:
    files = {
        "x.yaml": HEAD
        + "persona: sofai\nemotie: 1\n"
        + STAGES
        + "        next: lokos\n        metrics: [npz]\n        gains: [{text: g, sources: [z]}]\n"
    }

    assert [each.partition("; ")[0] for each in told(files)] == snapshot(
        [
            "x.yaml:3:10 unknown-reference: there is no persona `sofai`",
            "x.yaml:4:1 schema: `emotie` is not a key of a journey",
            "x.yaml:9:15 unknown-reference: there is no step `lokos`",
            "x.yaml:10:19 unknown-reference: there is no metric `npz`",
            "x.yaml:11:37 unknown-reference: there is no source `z`",
        ]
    )


def test_a_library_that_cannot_be_read_excuses_references() -> None:
    files = {"lib.yaml": "cjtool: library/v1\nteams: [\n", "x.yaml": HEAD + "owner: sales\n" + STAGES}

    assert [each.split()[0] for each in told(files)] == ["lib.yaml:2:8"]


def test_a_journey_that_cannot_be_read_excuses_nothing() -> None:
    files = {"a.yaml": "# about buying\n" + HEAD + "tags: [\n", "x.yaml": HEAD + "owner: sales\n" + STAGES}

    assert [each.split()[1] for each in told(files)] == ["yaml-syntax:", "unknown-reference:"]


@pytest.mark.parametrize("key", ["parent", "based_on"])
def test_a_circle_is_told_once_with_all_its_places(key: str) -> None:
    def file(id: str, other: str) -> str:
        return f"{HEAD}id: {id}\nstate: future\n{key}: {other}\n{STAGES}"

    files = {
        "1.yaml": file("b", "c"),
        "2.yaml": file("c", "a"),
        "3.yaml": file("a", "b"),
        "4.yaml": file("outside", "a"),
    }
    found = workspace(files)

    assert [each.message for each in found.problems] == [
        f"`{key}` goes round in a circle: `a` → `b` → `c` → `a`"
    ]
    assert [each.span.path.name for each in found.problems[0].related] == ["1.yaml", "2.yaml"]
    assert [each.id for each in found.journeys] == ["outside"]


def test_a_circle_may_go_by_a_stage() -> None:
    files = {
        "1.yaml": f"{HEAD}id: a\nparent: b\nstages: [{{name: X, journey: b}}]\n",
        "2.yaml": f"{HEAD}id: b\n{STAGES}",
        "4.yaml": f"{HEAD}id: d\nstages: [{{name: X, journey: d}}]\n",
    }
    found = workspace(files)

    assert [(each.span.path.name, each.message) for each in found.problems] == [
        ("1.yaml", "`parent` goes round in a circle: `a` → `b` → `a`"),
        ("4.yaml", "`journey` goes round in a circle: `d` → `d`"),
    ]


@pytest.mark.parametrize("line", ["leads_to: [z, buyng]", "stages: [{name: A, journey: buyng}]"])
def test_a_journey_that_is_not_there_is_told_with_the_nearest(line: str) -> None:
    stages = "" if line.startswith("stages") else STAGES
    found = workspace(
        {
            "x.yaml": f"{HEAD}{line}\n{stages}",
            "y.yaml": f"{HEAD}id: buying\n{STAGES}",
            "z.yaml": f"{HEAD}id: z\n{STAGES}",
        }
    )

    (problem,) = found.problems
    assert problem.message.startswith("there is no journey `buyng`")
    assert "did you mean `buying`?" in problem.message + str(problem.hint)


def test_macro_is_told_to_be_the_lifecycle() -> None:
    (problem,) = workspace({"x.yaml": f"{HEAD}level: macro\n{STAGES}"}).problems

    assert "did you mean `lifecycle`?" in problem.message + str(problem.hint)


def test_based_on_is_for_future_journeys() -> None:
    files = {"x.yaml": HEAD + "based_on: y\n" + STAGES, "y.yaml": HEAD + STAGES}

    assert told(files) == snapshot(
        [
            "x.yaml:3:11 schema: `based_on` on a current journey; a current journey is based on nothing; set `state: future`, or take `based_on` away"
        ]
    )


def test_shares_of_one_step_may_not_pass_one() -> None:
    way = "        next: [{to: end, share: 0.6}, {to: looks, share: %s}]\n"

    assert told({"x.yaml": HEAD + STAGES + way % 0.4}) == []
    assert told({"x.yaml": HEAD + STAGES + way % 0.5}) == snapshot(
        ["x.yaml:7:9 schema: the shares from `Looks` add up to 1.1; together they may not pass 1"]
    )


PAINS = """stages:
  - name: A
    pains: [{text: near, id: p}, {text: stage}]
    opportunities: [Stage]
    steps:
      - {name: B, pains: [{text: own, id: p}], opportunities: [{title: Own, addresses: p}, All here]}
      - {name: C, opportunities: [{title: Of stage, addresses: p}, {title: Else, addresses: [far, stage]}]}
  - name: D
    steps:
      - {name: E, pains: [far]}
"""


def test_opportunities_address_the_nearest_pains() -> None:
    made, _ = journey({"x.yaml": HEAD + PAINS})

    found = {
        each.title: [pain.text for pain in addressed(each, holder, made)]
        for each, holder in opportunities(made)
    }
    assert found == {
        "Stage": ["near", "stage", "own"],
        "Own": ["own"],
        "All here": ["own"],
        "Of stage": ["near"],
        "Else": ["far", "stage"],
    }


EFFECTIVE = {
    "cjtool.yaml": PROJECT
    + "tone: warm\nteams: {a: {name: A}, b: {name: B}, c: {name: C}}\npromises: {fast: {text: F}, kind: {text: K}}\n"
    "touchpoints:\n  desk: {name: D, channel: [phone, counter], owner: b, promises: fast, response_time: 2 days}\n  bare: {name: E}\n",
    "x.yaml": HEAD + "stages:\n  - name: S\n    owner: a\n    steps:\n"
    "      - {name: own, touchpoint: desk, channel: app, owner: c, promises: kind, response_time: 1 day, tone: cool}\n"
    "      - {name: from touchpoint, touchpoint: desk}\n"
    "      - {name: from stage, touchpoint: bare}\n"
    "      - {name: emptied, touchpoint: desk, channel: [], promises: [], tone: []}\n"
    "      - {name: as if absent, touchpoint: desk, channel: ~, owner: null, promises: ~}\n"
    "      - {name: alone}\n",
}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("own", (("app",), "c", ("kind",), 1, ("cool",))),
        ("from touchpoint", (("phone", "counter"), "b", ("fast",), 2, ("warm",))),
        ("from stage", ((), "a", (), None, ("warm",))),
        ("emptied", ((), "b", (), 2, ())),
        ("as if absent", (("phone", "counter"), "b", ("fast",), 2, ("warm",))),
        ("alone", ((), "a", (), None, ("warm",))),
    ],
)
def test_what_holds_in_effect(name: str, expected: tuple[object, ...]) -> None:
    made, found = journey(EFFECTIVE)
    step = next(each for each in steps(made) if each.name == name)

    assert effective(step, found) == expected


def effective(step: Step, found: Workspace) -> tuple[object, ...]:
    time = response_time(step, found)
    assert time is None or isinstance(time, Duration)
    return (
        channels(step, found),
        owner(step, found),
        promises(step, found),
        time.days if time else None,
        tone(step, found),
    )


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("scope: [use]\nstages: [{name: Buy}]", {"use"}),
        ("stages: [{name: Buy}]", {"purchase", "orientation", "after-sales"}),
        ("stages: [{name: Levering}]", {"onboarding", "after-sales"}),
        ("stages: [{name: 售后, id: s}]", set()),
        ("scope: []\nstages: [{name: Buy}]", set()),
        ("stages: [{name: Gebruiken & service}]", {"use", "service"}),
    ],
)
def test_scope_is_given_or_what_the_stages_say(keys: str, expected: set[str]) -> None:
    made, _ = journey({"x.yaml": f"{HEAD}{keys}\n"})

    assert scope(made) == expected


def test_a_lifecycle_means_to_cover_all() -> None:
    made, _ = journey(
        {
            "x.yaml": f"{HEAD}level: lifecycle\nstages: [{{name: Buy}}, {{name: Buy, id: exit}}, {{name: Buy, id: b, phase: [use]}}]\n"
        }
    )

    assert len(scope(made)) == 9
    assert [phases(stage) for stage in made.stages] == [("purchase",), ("purchase", "exit"), ("use",)]


@pytest.mark.slow
@pytest.mark.parametrize(
    "files",
    [EFFECTIVE, {"x.yaml": HEAD + "emotie: 1\n" + STAGES}, {"x.yaml": HEAD + "owner: nobody\n" + STAGES}],
)
def test_loading_again_and_again_keeps_nothing(files: Mapping[str, str]) -> None:
    def kept(times: int) -> int:
        for _ in range(times):
            workspace(files)
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = kept(20)
        assert kept(200) - before < 20_000
    finally:
        tracemalloc.stop()


LIBRARY_WITH_A_FAULT = (
    "cjtool: library/v1\n"
    "teams: {sales: {name: Sales}}\n"
    "touchpoints:\n"
    "  shop: {name: Shop, channel: store, owner: sales}\n"
    "  desk: {name: Desk, channel: phone, owner: service}\n"
)


def _visit(touchpoint: str) -> str:
    return (
        f"cjtool: journey/v1\ntitle: I visit the {touchpoint}\n"
        f"stages: [{{name: A, steps: [{{name: B, touchpoint: {touchpoint}}}]}}]\n"
    )


def test_a_wrong_reference_in_a_library_keeps_the_journeys_that_do_without_it() -> None:
    found = workspace(
        {"library.yaml": LIBRARY_WITH_A_FAULT, "shop.yaml": _visit("shop"), "desk.yaml": _visit("desk")}
    )

    assert [problem.message for problem in found.problems] == ["there is no team `service`"]
    assert [journey.id for journey in found.journeys] == ["shop"]


def test_the_end_may_be_meant_by_what_is_no_step() -> None:
    files = {"a.yaml": f"{HEAD}stages: [{{name: Go, steps: [{{name: Looks, next: endd}}]}}]\n"}

    assert [each.hint for each in workspace(files).problems] == ["did you mean `end`?"]
