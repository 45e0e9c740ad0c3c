"""Promises about where the pieces and links of a flow lie."""

from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from tests.draw.flow.nets import branching, ends, laid, rows, sampled
from tests.draw.journeys import Data
from tests.draw.properties import holds, overlap

from cjtool.draw.flow.layers import layered
from cjtool.draw.flow.net import Link, Net, Piece
from cjtool.draw.flow.order import crossings, ordered

ANY = settings(deadline=None, max_examples=50, suppress_health_check=list(HealthCheck))


@ANY
@given(branching())
def test_pieces_stand_apart_in_their_own_stage(journey: Data) -> None:
    for row, each in laid(journey):
        assert not any(overlap(one, other) for one, other in combinations(each.boxes, 2))
        for piece, box in zip(row.net.pieces, each.boxes, strict=True):
            assert holds(each.sections[piece.section], box)


@ANY
@given(branching())
def test_stages_keep_their_order_from_row_to_row_and_left_to_right(journey: Data) -> None:
    drawn = laid(journey)

    assert [part.stage for row, _ in drawn for part in row.parts] == sorted(
        part.stage for row, _ in drawn for part in row.parts
    )
    assert {part.stage for row, _ in drawn for part in row.parts} == set(range(len(journey["stages"])))
    for _, each in drawn:
        assert all(one[2] < other[0] for one, other in pairwise(each.sections))
        assert each.sections[0][0] == 0
        assert each.sections[-1][2] == each.width


@ANY
@given(branching())
def test_every_line_runs_from_side_to_side(journey: Data) -> None:
    for row, each in laid(journey):
        for link, line in zip(row.net.links, each.lines, strict=True):
            (x0, y0), (turn, level), (x1, y1) = ends(line)
            tail, head = each.boxes[link.tail], each.boxes[link.head]
            assert x0 == pytest.approx(tail[2])
            assert tail[1] < y0 < tail[3]
            assert x1 == pytest.approx(head[0])
            assert head[1] < y1 < head[3]
            assert level == pytest.approx(y1)
            assert turn < x1 - 7 or row.net.pieces[link.head].axis is not None


@ANY
@given(branching())
def test_no_line_runs_over_a_piece_or_words_or_off_the_page(journey: Data) -> None:
    for _, each in laid(journey):
        for line in each.lines:
            for x, y in sampled(line):
                assert -0.01 <= x <= each.width
                assert -0.01 <= y <= each.height
                assert not any(
                    left + 0.1 < x < right - 0.1 and top + 0.1 < y < bottom - 0.1
                    for left, top, right, bottom in each.boxes
                )


@ANY
@given(branching())
def test_loops_run_below_all_that_stands_in_their_layers_and_in_lanes_of_their_own(journey: Data) -> None:
    for row, each in laid(journey):
        lanes = []
        for link, line in zip(row.net.links, each.lines, strict=True):
            if link.back:
                xs, low = [places[-2] for _, *places in line], max(places[-1] for _, *places in line)
                lanes.append((min(xs), max(xs), low))
        for left, right, low in lanes:
            under = [box for box in each.boxes if left < box[0] and box[2] < right]
            assert all(box[3] < low for box in under)
        for one, other in combinations(lanes, 2):
            assert one[1] < other[0] or other[1] < one[0] or abs(one[2] - other[2]) > 5


@ANY
@given(branching())
def test_no_more_links_cross_than_in_the_order_of_the_journey(journey: Data) -> None:
    for row in rows(journey):
        layers = layered(row.net)

        found = ordered(layers)

        assert [sorted(cells) for cells in found] == [sorted(cells) for cells in layers.rows]
        assert crossings(layers, found) <= crossings(layers, layers.rows)


def test_links_that_need_not_cross_do_not() -> None:
    pieces = tuple(Piece(0, 10, 10) for _ in range(6))
    net = Net(pieces, (Link(0, 5), Link(1, 4), Link(2, 3)), (0,))

    layers = layered(net)

    assert crossings(layers, layers.rows) == 3
    assert crossings(layers, ordered(layers)) == 0


def test_a_step_that_only_leads_back_stands_below_those_that_lead_on() -> None:
    pieces = tuple(Piece(0, 10, 10) for _ in range(4))
    net = Net(pieces, (Link(0, 1), Link(1, 0, back=True), Link(0, 2), Link(2, 3)), (0,))

    assert ordered(layered(net))[1] == (2, 1)


def sixty() -> Data:
    """Every third step has ways on to two others, every tenth leads back."""
    stages = []
    for stage in range(6):
        steps: list[Data] = [{"name": f"Step {stage}.{step} of the journey"} for step in range(10)]
        for step in range(0, 8, 3):
            steps[step]["next"] = [
                {"to": f"s{stage + 1}-{step + 1}", "when": "All is well", "share": 0.7},
                {"to": f"s{stage + 1}-{step + 2}", "when": "Something is missing", "share": 0.3},
            ]
        steps[9]["next"] = [f"s{stage + 1}-2", f"s{min(stage + 2, 6)}-0"]
        stages.append({"name": f"Stage {stage + 1}", "steps": steps})
    return {"title": "Sixty", "stages": stages}


def test_sixty_steps_with_loops_are_all_laid_out() -> None:
    steps = [step for row in rows(sixty()) for part in row.parts for step in part.steps]
    drawn = [each.boxes for _, each in laid(sixty())]

    assert len(steps) == 60
    assert sum(len(boxes) for boxes in drawn) >= 60
    assert not any(overlap(one, other) for boxes in drawn for one, other in combinations(boxes, 2))
