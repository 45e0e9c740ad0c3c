"""Promises about lines that pass over steps: the main way says no more than what is felt at its ends."""

import pytest
from tests.draw.journeys import Data, workspace

from cjtool.draw.asked import Asked
from cjtool.draw.leaps import Leap
from cjtool.draw.page import subject
from cjtool.draw.summary import frame, mood
from cjtool.draw.tracks import Track

CLEAR = 9


def leap(left: float, passed: list[float], right: float, *, main: bool = True, back: bool = False) -> Leap:
    """Over steps 60 points apart, at these heights."""
    places = tuple((60.0 * at, height) for at, height in enumerate(passed, 1))
    end = (60.0 * (len(passed) + 1), right)
    return Leap((0, left), end, places, len(passed), lambda y: min(max(y, 0), 200), back, main)


@pytest.mark.parametrize("passed", [[110, 60], [70], [100, 50, 120], [140, 20]])
def test_the_main_way_stays_between_its_ends_and_off_what_it_passes(passed: list[float]) -> None:
    line = leap(130, passed, 96)

    heights = [y for _, y in line.points]

    assert (min(heights), max(heights)) == (96, 130)
    assert line.distance(line.points) > CLEAR


def test_where_it_cannot_stay_between_them_it_bows() -> None:
    line = leap(100, [100], 100)

    assert [y for _, y in line.points if y != 100]
    assert line.distance(line.points) > CLEAR


def test_other_ways_and_ways_back_bow() -> None:
    for line in (leap(130, [110, 60], 96, main=False), leap(130, [110, 60], 96, back=True)):
        assert not all(96 <= y <= 130 for _, y in line.points)


def accident() -> Data:
    """Most drive on from the form, and feel less bad then; some are towed."""
    ways = [{"to": "s1-2", "share": 0.27}, {"to": "s2-0", "share": 0.73}]
    towed = [
        {"name": "Is towed", "emotion": -0.6, "optional": True},
        {"name": "Is lent a car", "emotion": 0.9},
    ]
    form = {"name": "Fills in a form", "emotion": -1.2, "next": ways}
    return {
        "title": "I crash",
        "stages": [
            {"name": "Crash", "steps": [{"name": "Crashes", "emotion": -1.9}, form, *towed]},
            {"name": "Tell", "steps": [{"name": "Tells", "emotion": -0.5}]},
        ],
    }


def test_no_main_way_is_lower_than_the_lowest_moment_it_joins() -> None:
    drawn = subject(*workspace(accident()), Asked(), ())
    (slots,) = frame.screens(drawn.journey)
    ((_, tracks),) = mood.lines_of(mood.series_of(drawn, slots))

    def depth(track: Track) -> float:
        return max(y for _, y in track.curve.points)

    (over,) = [track for track in tracks if track.kind == "leap" and track.main]
    ends = [over.curve.points[0][1], over.curve.points[-1][1]]
    assert depth(over) == max(ends)
