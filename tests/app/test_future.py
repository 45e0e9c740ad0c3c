"""A future version that is copied: what stays the same keeps its id, and measured values become baselines."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.app.copying import future
from cjtool.app.new import NewRequest, add
from cjtool.build import build
from cjtool.model import Journey, Reading, nodes
from cjtool.project import read
from cjtool.source import Source

GALLERY = Path(__file__).parents[2] / "journeys"

JOURNEY = """\
cjtool: journey/v1
title: I buy a bike
metrics: {metric: nps, value: 12, target: 30}
stages:
  - name: Choose  # by the shop's words
    opportunities: One page for all, with prices
    pains: [Too many, "Prices: hidden"]
    steps:
      - name: >-
          Compares
          bikes
        metrics:
          - metric: csat
            baseline: 60   # of last year
            value: 71
            target: 80
      - {name: Asks, metrics: [nps, {metric: ces, baseline: 4, value: 5}]}
      - emotion: 1
        name: Rides
        pains:
          - text: It rains
          - The saddle
          - id: own-id
            text: The lock
"""


def ids(journey: Journey) -> list[str]:
    return [node.id for node in nodes(journey) if hasattr(node, "id") and node is not journey]


def copied(tmp_path: Path, text: str) -> tuple[Journey, Journey, str]:
    (tmp_path / "cjtool.yaml").write_text("cjtool: project/v1\n", "utf-8")
    (tmp_path / "bike.yaml").write_bytes(text.encode())
    path = add(NewRequest("journey", "bike-to-be", source="bike", project=str(tmp_path)))
    [workspace] = read([str(tmp_path)], date(2026, 1, 1)).workspaces
    by_id = {journey.id: journey for journey in workspace.journeys}
    return by_id["bike"], by_id["bike-to-be"], path.read_bytes().decode()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_id_is_written_into_the_copy(tmp_path: Path, end: str) -> None:
    before, after, text = copied(tmp_path, JOURNEY.replace("\n", end))

    assert ids(after) == ids(before)
    assert text.count("id: ") == len(ids(before))
    assert text.count(end) == text.count("\n")
    assert f"  - name: Choose  # by the shop's words{end}    id: choose{end}" in text
    assert '{title: "One page for all, with prices", id: one-page-for-all-with-prices}' in text


def test_a_step_with_another_name_is_still_the_same_step(tmp_path: Path) -> None:
    _, after, text = copied(tmp_path, JOURNEY)
    path = tmp_path / "bike-to-be.yaml"
    path.write_text(text.replace("name: Rides", "name: Rides it home"), "utf-8")

    [workspace] = read([str(tmp_path)], date(2026, 1, 1)).workspaces
    renamed = next(journey for journey in workspace.journeys if journey.id == after.id)
    assert [step.id for step in renamed.all_steps] == ["compares-bikes", "asks", "rides"]


def test_values_become_baselines_and_targets_stay(tmp_path: Path) -> None:
    _, after, text = copied(tmp_path, JOURNEY)

    measured = [(r.metric, r.value, r.baseline, r.target) for r in nodes(after) if isinstance(r, Reading)]
    assert measured == [
        ("nps", None, 12, 30),
        ("csat", None, 71, 80),
        ("nps", None, None, None),
        ("ces", None, 5, None),
    ]
    assert "# of last year" in text
    assert (after.state, after.based_on, after.status) == ("future", "bike", "draft")


@pytest.mark.no_cover
@pytest.mark.parametrize("path", sorted(GALLERY.glob("*/journeys/*.yaml")), ids=lambda path: path.stem)
def test_every_journey_of_the_gallery_has_a_future_with_the_same_ids(path: Path) -> None:
    source = Source(path, path.read_text("utf-8"))
    journey = build(source).root
    assert isinstance(journey, Journey)

    text = future(source, journey, "to-be", None)

    copy = build(Source(path, text)).root
    assert isinstance(copy, Journey)
    assert ids(copy) == ids(journey)
    assert all(reading.value is None for reading in nodes(copy) if isinstance(reading, Reading))
    assert text.count("id:") >= len(ids(journey))


def test_what_is_anchored_is_left_as_it_is(tmp_path: Path) -> None:
    text = (
        "cjtool: journey/v1\ntitle: T\nstages:\n  - name: A\n    pains: &p [It hurts]\n"
        "    steps:\n      - name: B\n        pains: *p\n"
    )

    before, after, written = copied(tmp_path, text)

    assert ids(after) == ids(before)
    assert "pains: &p [It hurts]" in written
    assert "- name: B\n        id: b\n" in written


def test_what_was_measured_at_a_touchpoint_of_its_own_becomes_a_baseline_too() -> None:
    own = "define: {touchpoints: {desk: {name: Desk, metrics: [{metric: csat, value: 71, target: 80}]}}}\n"
    source = Source(Path("bike.yaml"), JOURNEY + own)
    journey = build(source).root
    assert isinstance(journey, Journey)

    text = future(source, journey, "to-be", None)

    assert "desk: {name: Desk, metrics: [{metric: csat, baseline: 71, target: 80}]}" in text
