"""How well cases fit a journey: the same as r4pm (Rust4PM) finds on the same logs, and as a plain search finds."""

import heapq
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import pytest
import r4pm
from hypothesis import given, settings
from hypothesis import strategies as st
from r4pm.bindings.conformance.case_centric import alignments
from r4pm.bindings.core.event_data.case_centric.utils import activity_projection
from r4pm.bindings.discovery.case_centric import dfg
from tests.measure.flow_logs import END, FLOWS, START, KnownFlow, cases_of, journey_of, write_xes

from cjtool.measure.flow.aligning import CaseAligner
from cjtool.measure.flow.net import FlowNet, flow_net
from cjtool.measure.flow.tallying import CaseTally

BY_NAME = {flow.name: flow for flow in FLOWS}


def petri_net(flow: KnownFlow) -> dict[str, Any]:
    """The net of a journey in the form of r4pm, made by hand: a place for each step, a transition for each way to one."""
    places = {name: str(uuid5(NAMESPACE_OID, name)) for name in (*flow.ways, END)}
    transitions: dict[str, Any] = {}
    arcs = []
    for start, ends in flow.ways.items():
        for end in ends:
            for label in (None,) if end == END else (end, None) if end in flow.silent else (end,):
                id = str(uuid5(NAMESPACE_OID, f"{start} {end} {label}"))
                transitions[id] = {"id": id, "label": label}
                arcs.append(
                    {"from_to": {"type": "PlaceTransition", "nodes": [places[start], id]}, "weight": 1}
                )
                arcs.append({"from_to": {"type": "TransitionPlace", "nodes": [id, places[end]]}, "weight": 1})
    return {
        "places": {id: {"id": id} for id in places.values()},
        "transitions": transitions,
        "arcs": arcs,
        "initial_marking": {places[START]: 1},
        "final_markings": [{places[END]: 1}],
    }


OPTIONS: Any = {
    "cost_fn": {"log_move_cost": 1, "model_move_cost": 1, "silent_move_cost": 0, "sync_move_cost": 0}
}


def numbered(flow: KnownFlow, cases: Sequence[Sequence[str]]) -> tuple[FlowNet, list[tuple[int, ...]]]:
    journey = journey_of(flow.journey)
    numbers = {step.id: at for at, step in enumerate(journey.all_steps, 1)}
    logged = {step for case in cases for step in case}
    return flow_net(journey, logged), [tuple(numbers[step] for step in case) for case in cases]


@pytest.mark.parametrize("name", [flow.name for flow in FLOWS])
def test_fitness_is_that_of_r4pm(name: str, tmp_path: Path) -> None:
    flow = BY_NAME[name]
    cases = cases_of(flow, 300)
    log = r4pm.import_item("EventLog", str(write_xes(tmp_path / "log.xes", cases)))
    projection = activity_projection.log_to_activity_projection(log)
    net: Any = petri_net(flow)
    judged = alignments.align_variants(net, projection, OPTIONS)
    theirs: Any = alignments.compute_fitness(judged, net, OPTIONS)

    own_net, own = numbered(flow, cases)
    aligner = CaseAligner(own_net)
    tally = CaseTally(own_net, journey_of(flow.journey))
    ours = tally.take(Counter((case, False) for case in own))

    assert ours is not None
    assert sum(map(aligner.cost, own)) == theirs["total_costs"]
    assert ours.log / 100 == pytest.approx(theirs["log_fitness"])
    assert ours.average / 100 == pytest.approx(theirs["average_fitness"])
    assert ours.whole.value / 100 == pytest.approx(theirs["perfectly_fitting_frac"])
    assert 0 < ours.whole.value < 100


@pytest.mark.parametrize("name", [flow.name for flow in FLOWS])
def test_the_cost_of_each_case_is_that_of_r4pm(name: str) -> None:
    flow = BY_NAME[name]
    cases = cases_of(flow, 60, seed=2)
    net: Any = petri_net(flow)
    own_net, own = numbered(flow, cases)
    aligner = CaseAligner(own_net)

    theirs = [alignments.align_trace(net, case, OPTIONS)["cost"] for case in cases]

    assert [aligner.cost(case) for case in own] == theirs


@pytest.mark.parametrize("name", [flow.name for flow in FLOWS])
def test_ways_are_counted_as_r4pm_counts_them(name: str, tmp_path: Path) -> None:
    cases = cases_of(BY_NAME[name], 200, seed=3)
    log = r4pm.import_item("EventLog", str(write_xes(tmp_path / "log.xes", cases)))
    theirs: Any = dfg.discover_dfg(log)

    ours = Counter(pair for case in cases for pair in pairwise(case))

    assert {tuple(pair): count for pair, count in theirs["directly_follows_relations"]} == dict(ours)


def plain_cost(net: FlowNet, case: Sequence[int]) -> int:
    """The cost by Dijkstra over places in the case and states, one move at a time."""
    pending, done = [(0, 0, 0)], set[tuple[int, int]]()
    while pending:
        cost, at, state = heapq.heappop(pending)
        if at == len(case) and state in net.final:
            return cost
        if (at, state) in done:
            continue
        done.add((at, state))
        if at < len(case):
            heapq.heappush(pending, (cost + 1, at + 1, state))
        for after in net.ahead[state]:
            heapq.heappush(pending, (cost + (after not in net.silent), at, after))
            if at < len(case) and case[at] == after:
                heapq.heappush(pending, (cost, at + 1, after))
    raise AssertionError("no end")


@st.composite
def nets(draw: st.DrawFn) -> FlowNet:
    """Nets of a few steps; from each a way leads on, so that an end can be reached."""
    size = draw(st.integers(1, 5))
    states = range(1, size + 1)
    ahead = [
        tuple(sorted({*draw(st.sets(st.integers(1, size), max_size=3)), min(at + 1, size)}))
        for at in range(size + 1)
    ]
    silent = frozenset(draw(st.sets(st.sampled_from(states), max_size=2)))
    final = frozenset({size, *draw(st.sets(st.sampled_from(states), max_size=2))})
    return FlowNet(("", *map(str, states)), tuple(ahead), final, silent)


@settings(max_examples=250, deadline=None)
@given(st.data(), nets())
def test_alignments_are_optimal_and_tell_what_they_cost(data: st.DataObject, net: FlowNet) -> None:
    case = data.draw(st.lists(st.integers(1, len(net.ids) - 1), max_size=8))
    aligner = CaseAligner(net)

    found = aligner.align(case)

    assert found.cost == aligner.cost(case) == plain_cost(net, case)
    assert found.cost == sum(kind != "fits" for kind, _ in found.moves)
    assert [step for kind, step in found.moves if kind != "missing"] == case
    assert aligner.cost(case, under_way=True) <= found.cost
    assert sum(kind != "fits" for kind, _ in aligner.align(case, under_way=True).moves) == aligner.cost(
        case, under_way=True
    )


def test_costs_are_the_same_when_what_is_kept_of_other_cases_was_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    net, cases = numbered(BY_NAME["loops"], cases_of(BY_NAME["loops"], 200, seed=5))
    kept = [CaseAligner(net).align(case) for case in cases]
    monkeypatch.setattr("cjtool.measure.flow.aligning._MOST", 30)
    aligner = CaseAligner(net)

    assert [aligner.align(case) for case in cases] == kept


@settings(max_examples=100, deadline=None)
@given(st.data(), nets())
def test_what_fits_and_what_is_missing_is_a_way_through_the_journey(
    data: st.DataObject, net: FlowNet
) -> None:
    case = data.draw(st.lists(st.integers(1, len(net.ids) - 1), max_size=8))

    way = [step for kind, step in CaseAligner(net).align(case).moves if kind != "extra"]

    assert plain_cost(net, way) == 0
