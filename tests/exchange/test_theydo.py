"""TheyDo's files: what goes out has their shape and stable keys, what comes in becomes a journey around it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.draw.journeys import JOURNEYS, workspace
from tests.exchange.goldens import golden as held
from tests.exchange.theydo_shapes import SHAPES

import cjtool
from cjtool.app.importing import known_in
from cjtool.exchange.declaration import Exported, ExportOptions, Given, Imported, ImportOptions
from cjtool.exchange.draft_text import written
from cjtool.exchange.exports.theydo import EXPORTER
from cjtool.exchange.imports.json import IMPORTER
from cjtool.project import Workspace, load
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/golden/exchange"
PROJECTS = sorted(path.parent for path in (ROOT / "journeys").glob("*/cjtool.yaml"))
TODAY = date(2026, 1, 1)
LIBRARY = """cjtool: project/v1
name: X
currency: USD
teams: {desk: {name: Desk, email: desk@example.org}, lab: {name: Lab, email: not an address}}
metrics:
  solved: {name: Solved at once, kind: rate, unit: "%", better: higher, target: 90}
  effort: {name: Effort, kind: ces}
  sales: {name: Sales, kind: money, better: higher}
sources: {talks: {name: Talks, link: "https://example.org/talks"}}
"""


def project(step: dict[str, Any], **journey: Any) -> Workspace:
    data = {
        "cjtool": "journey/v1", "title": "I ask", "stages": [{"name": "Ask", "steps": [{"name": "Calls", **step}]}], **journey,
    }  # fmt: skip
    found = load(
        Path(), [Source(Path("cjtool.yaml"), LIBRARY), Source(Path("ask.yaml"), json.dumps(data))], TODAY
    )
    assert [problem.message for problem in found.problems] == []
    return found


def exported(found: Workspace) -> Exported:
    return EXPORTER.write([(found, journey) for journey in found.journeys], ExportOptions())


def out(found: Workspace, part: str) -> list[dict[str, Any]]:
    for file in exported(found).files:
        value = json.loads(file.data)
        Draft202012Validator(SHAPES[value["format"]]).validate(value)
        if file.part == part:
            blocks: list[dict[str, Any]] = value[part]
            return blocks
    return []


def losses(found: Exported) -> list[tuple[str, str, str]]:
    return [(loss.kind, loss.what, loss.message.text()) for loss in found.losses]


def read(kind: str, *blocks: dict[str, Any], **asked: Any) -> Imported:
    data = json.dumps({"format": f"THEYDO_{kind}_V1", kind.lower(): list(blocks)}).encode()
    return IMPORTER.read(Given("blocks.json", data), ImportOptions(known_in(None), **asked))


def made(found: Imported) -> dict[str, Any]:
    [draft] = found.drafts
    text = written(draft.data())
    assert [problem.message for problem in cjtool.loads(text).problems] == []
    journey: dict[str, Any] = yaml.safe_load(text)
    return journey


def told(found: Imported) -> list[tuple[str, str, str]]:
    each = [*found.losses, *(loss for draft in found.drafts for loss in draft.losses)]
    return [(loss.kind, loss.spot.name, loss.message.text()) for loss in each if loss.kind != "noted"]


def test_exports_have_the_shapes_of_theydo_with_keys_that_no_two_share() -> None:
    for found in map(cjtool.load, PROJECTS):
        for file in exported(found).files:
            value = json.loads(file.data)
            Draft202012Validator(SHAPES[value["format"]]).validate(value)
            keys = [block["importKey"] for block in value[file.part]]
            assert len(set(keys)) == len(keys)
        assert exported(found) == exported(found)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow]
)
@given(JOURNEYS)
def test_any_journey_has_the_shapes_of_theydo(data: dict[str, Any]) -> None:
    _, found = workspace(data)
    for file in exported(found).files:
        value = json.loads(file.data)
        Draft202012Validator(SHAPES[value["format"]]).validate(value)


def test_the_golden_export_is_as_it_was() -> None:
    found = cjtool.load(ROOT / "journeys/crm-software", today=TODAY)
    for file in EXPORTER.write([(found, found.journeys[0])], ExportOptions()).files:
        golden = GOLDEN / f"crm-software.theydo.{file.part}.json"
        assert file.data == held(golden, file.data)


def test_an_insight_says_where_it_belongs_and_what_it_rests_on() -> None:
    [pain, gain, quote] = out(
        project({
            "emotion": -1.5, "channel": "phone", "owner": "desk", "quote": "At last", "gains": ["Kind *voice*"],
            "pains": [{"text": "Long wait", "severity": "high", "share": 0.4, "sources": ["talks"]}],
        }),
        "insights",
    )  # fmt: skip

    assert pain == {
        "importKey": "ask/step/calls/pain/long-wait",
        "title": "Long wait",
        "description": "- share: 40%\n- source: Talks",
        "empathyScore": -1.5,
        "externalLinks": ["https://example.org/talks"],
        "type": "Pain",
        "groupTags": [
            {"tagGroup": group, "tag": tag}
            for group, tag in (("Journey", "I ask"), ("Stage", "Ask"), ("Step", "Calls"), ("Channel", "Phone"), ("Severity", "high"))
        ],
        "ownerEmail": "desk@example.org",
    }  # fmt: skip
    assert (gain["importKey"], gain["type"], gain["title"]) == (
        "ask/step/calls/gain/kind-voice",
        "Gain",
        "Kind *voice*",
    )
    assert (quote["importKey"], quote["type"]) == ("ask/step/calls/quote", "Quote")


def test_an_address_that_is_none_is_not_sent() -> None:
    [pain] = out(project({"owner": "lab", "pains": ["Slow"]}), "insights")

    assert "ownerEmail" not in pain


@pytest.mark.parametrize(
    ("reading", "type", "point"),
    [
        ({"metric": "solved", "value": 82, "n": 250}, "RATIO", {"numerator": 205, "denominator": 250}),
        ({"metric": "solved", "value": 82.3, "n": 250}, "OTHER", {"value": 82.3}),
        ({"metric": "solved", "value": 82}, "OTHER", {"value": 82}),
        ({"metric": "effort", "value": 4.8, "n": 320}, "CES", {"score": 4.8, "respondents": 320}),
        ({"metric": "effort", "value": 4.8}, "OTHER", {"value": 4.8}),
        ({"metric": "nps", "value": 31, "n": 300}, "OTHER", {"value": 31}),
        ({"metric": "csat", "value": 8.1}, "OTHER", {"value": 8.1}),
        ({"metric": "sales", "value": 1200}, "OTHER", {"value": 1200}),
    ],
)
def test_a_reading_is_of_the_type_that_its_numbers_allow(
    reading: dict[str, Any], type: str, point: dict[str, Any]
) -> None:
    [metric] = out(project({"metrics": [{**reading, "date": "2026-03-31"}]}), "metrics")
    [only] = metric["dataPoints"]

    assert metric["type"] == type
    assert {key: only[key] for key in point} == point
    assert only["dateOfMeasurement"] == "2026-03-31"
    assert only["dimensions"] == [{"key": "Journey", "value": "I ask"}, {"key": "Step", "value": "Calls"}]
    assert metric.get("aggregationMethod") == {
        "OTHER": "SUM" if reading["metric"] == "sales" else "AVERAGE"
    }.get(type)
    if reading["metric"] == "sales":
        assert metric["unit"] == "USD"


def test_what_is_not_measured_or_has_no_day_is_told() -> None:
    found = project(
        {"metrics": [{"metric": "nps"}, {"metric": "csat", "value": 7}, {"metric": "sales", "target": 5}]}
    )

    assert out(found, "metrics") == []
    assert [message.partition(",")[0] for kind, what, message in losses(exported(found)) if what == "metrics"] == [
        "nothing is measured yet", "TheyDo needs the day of a measurement", "nothing is measured yet",
    ]  # fmt: skip


def test_a_target_goes_along_with_its_direction() -> None:
    day = {"date": "2026-03-31"}
    found = project(
        {
            "metrics": [
                {"metric": "solved", "value": 82, **day},
                {"name": "Calls", "value": 3, "target": 2, **day},
            ]
        }
    )
    solved, calls = out(found, "metrics")

    assert (solved["target"], solved["targetComparisonOperator"]) == (90, "MORE_THAN_OR_EQUAL_TO")
    assert "target" not in calls
    assert any(
        "whether more or less of it is better is not known" in message
        for _, _, message in losses(exported(found))
    )


def test_what_has_no_insight_to_go_along_with_is_told() -> None:
    found = exported(project({"emotion": -1, "channel": "phone", "does": "Calls"}))

    assert found.files == ()
    assert {what for _, what, _ in losses(found)} == {"emotion", "channel", "does"}


def test_insights_go_where_their_tags_put_them() -> None:
    def tags(**groups: str) -> list[dict[str, str]]:
        return [{"tagGroup": group, "tag": tag} for group, tag in groups.items()]

    found = read(
        "INSIGHTS",
        {"importKey": "a", "title": "Where is my refund", "type": "Pain", "empathyScore": -1.5, "groupTags": tags(Phase="Return", Channel="Web shop")},
        {"importKey": "b", "title": "Fast parcel", "type": "Gain", "groupTags": tags(Fase="Deliver", Market="NL"), "weight": 100},
        {"importKey": "c", "title": "I just wait", "type": "Quote", "groupTags": tags(Stage="Return", Step="Waits")},
        {"importKey": "d", "title": "It is slow", "type": "Observation", "empathyScore": -4},
        {"importKey": "e", "title": "Neither", "type": "Idea"},
        title="I return it",
    )  # fmt: skip
    journey = made(found)

    assert journey["title"] == "I return it"
    assert [stage["name"] for stage in journey["stages"]] == ["Return", "Deliver", "Insights"]
    returned, waits = journey["stages"][0]["steps"]
    assert (returned["name"], returned["emotion"], returned["channel"]) == ("Return", -1.5, "web-shop")
    assert returned["pains"] == [{"text": "Where is my refund", "meta": {"importKey": "a"}}]
    assert waits == {"name": "Waits", "quote": "I just wait"}
    assert journey["stages"][1]["gains"] == [{"text": "Fast parcel", "meta": {"importKey": "b"}}]
    assert journey["stages"][2]["steps"][0]["emotion"] == -2
    assert [(kind, place) for kind, place, _ in told(found)] == [
        ("left-out", "insights[1].weight"),
        ("left-out", "insights[1].groupTags"),
        ("clamped", "insights[3].empathyScore"),
        ("guessed", "insights[3].type"),
        ("left-out", "insights[4].type"),
    ]


def test_a_block_that_came_from_theydo_goes_back_under_its_own_key() -> None:
    journey = made(
        read("INSIGHTS", {"importKey": "their-key", "title": "Slow", "type": "Pain"}, title="I ask")
    )
    found = cjtool.loads(yaml.safe_dump(journey, allow_unicode=True), name="ask.yaml")

    assert [block["importKey"] for block in out(found, "insights")] == ["their-key"]


def test_our_own_blocks_come_back_with_the_same_keys() -> None:
    found = project({"emotion": -1, "pains": ["Slow"], "gains": ["Kind"], "quote": "Hm", "opportunities": [{"title": "Call back", "status": "planned", "owner": "desk", "impact": "high"}]})  # fmt: skip
    for file in exported(found).files:
        back = IMPORTER.read(Given("x.json", file.data), ImportOptions(known_in(found)))
        [draft] = back.drafts
        text = written({**draft.data(), "id": "ask"})
        again = load(Path(), [Source(Path("cjtool.yaml"), LIBRARY), Source(Path("ask.yaml"), text)], TODAY)
        assert [problem.message for problem in again.problems] == []
        assert [block["importKey"] for block in out(again, file.part)] == [
            block["importKey"] for block in json.loads(file.data)[file.part]
        ]


def test_solutions_and_opportunities_become_opportunities() -> None:
    block = {
        "importKey": "a",
        "title": "Call back",
        "priority": "HIGH",
        "status": "Done",
        "ownerEmail": "a@b.nl",
        "description": "x",
    }
    found = read("SOLUTIONS", block, {"importKey": "b", "title": "Ask"})
    journey = made(found)

    assert journey["stages"][0]["opportunities"] == [
        {
            "title": "Call back",
            "impact": "high",
            "owner": "a-b-nl",
            "status": "done",
            "meta": {"importKey": "a"},
        },
        {"title": "Ask", "status": "planned", "meta": {"importKey": "b"}},
    ]
    assert journey["define"]["teams"] == {"a-b-nl": {"name": "a@b.nl", "email": "a@b.nl"}}
    assert [(kind, place) for kind, place, _ in told(found)] == [("left-out", "solutions[0].description")]


@pytest.mark.parametrize(
    ("type", "point", "value", "n"),
    [
        ("NPS", {"detractors": 20, "passives": 30, "promoters": 50}, 30, 100),
        (
            "CSAT",
            {"veryUnsatisfied": 1, "unsatisfied": 1, "neutral": 2, "satisfied": 3, "verySatisfied": 3},
            60,
            10,
        ),
        ("RATIO", {"numerator": 740, "denominator": 1000}, 74, 1000),
        ("CES", {"score": 4.8, "respondents": 320}, 4.8, 320),
        ("OTHER", {"value": 312.5}, 312.5, None),
    ],
)
def test_counts_become_the_figure_that_they_make(
    type: str, point: dict[str, Any], value: float, n: int | None
) -> None:
    dimensions = [{"key": "region", "value": "EMEA"}, {"key": "Stage", "value": "Use"}]
    block = {
        "type": type, "importKey": "m", "title": "Handled", "unit": "seconds", "target": 5,
        "targetComparisonOperator": "LESS_THAN_OR_EQUAL_TO",
        "dataPoints": [{"dateOfMeasurement": "2025-01-31", **point, "dimensions": dimensions}, {"value": 1}],
    }  # fmt: skip
    found = read("METRICS", block)
    journey = made(found)
    [stage] = journey["stages"]
    [reading] = stage["metrics"]

    assert (stage["name"], reading["metric"], reading["value"], reading.get("n")) == (
        "Use",
        "handled",
        value,
        n,
    )
    assert (
        journey["define"]["metrics"]["handled"]["better"],
        journey["define"]["metrics"]["handled"]["target"],
    ) == ("lower", 5)
    assert [place for _, place, _ in told(found)] == ["metrics[0].dimensions", "metrics[0].dataPoints"]


@pytest.mark.parametrize("dimensions", ["dimensions", "dimension"])
def test_a_metric_of_several_journeys_goes_to_each(dimensions: str) -> None:
    points = [
        {
            "dateOfMeasurement": "2025-01-31",
            "value": number,
            dimensions: [{"key": "Journey", "value": name}],
        }
        for number, name in ((1, "I ask"), (2, "I hear"))
    ]
    block = {
        "type": "OTHER",
        "importKey": "m",
        "title": "Calls",
        "unit": "x",
        "description": "d",
        "dataPoints": points,
    }
    found = read("METRICS", block)

    assert [(draft.title, draft.keys["metrics"][0]["value"]) for draft in found.drafts] == [
        ("I ask", 1),
        ("I hear", 2),
    ]
    assert [place for _, place, _ in told(found)] == ["metrics[0].description"] * 2


@pytest.mark.parametrize("kind", ["SURVEY_RESPONSES", "FEEDBACK_RESPONSES", "WISHES"])
def test_files_without_anything_for_a_journey_are_told(kind: str) -> None:
    found = read(kind)

    assert found.drafts == ()
    assert [place for _, place, _ in told(found)] == ["format"]


BLOCKS = st.dictionaries(
    st.sampled_from(["importKey", "title", "type", "empathyScore", "groupTags", "tags", "externalLinks", "dataPoints", "target", "unit", "status", "priority", "ownerEmail", "x"]),
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=6) | st.sampled_from(["Pain", "Gain", "NPS", "RATIO", "HIGH"]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["tagGroup", "tag", "key", "value", "dateOfMeasurement", "dimensions"]), st.sampled_from(["Stage", "Step", "Journey", "2025-01-31"]) | inner, max_size=4),
        max_leaves=8,
    ),
    max_size=8,
)  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["INSIGHTS", "OPPORTUNITIES", "SOLUTIONS", "METRICS"]),
    st.lists(BLOCKS | st.integers(), max_size=4),
)
def test_any_blocks_make_valid_journeys(kind: str, blocks: list[Any]) -> None:
    titled = [{"title": "T", **block} if isinstance(block, dict) else block for block in blocks]
    for draft in read(kind, *titled).drafts:
        text = written(draft.data())
        assert [problem.message for problem in cjtool.loads(text).problems] == []
