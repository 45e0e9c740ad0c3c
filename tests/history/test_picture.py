"""The picture of a history: everything lies on the sheet, is apart, and can be read in every theme."""

from datetime import date, timedelta
from pathlib import Path as FilePath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.draw.journeys import workspace
from tests.draw.properties import clashes, outside, overflowing
from tests.draw.test_theme import weak

from cjtool.diagnostic import Diagnostic, Severity
from cjtool.draw import theme
from cjtool.draw.asked import Asked, ThemeName
from cjtool.draw.past.sheet import picture
from cjtool.files.past import PastPoint
from cjtool.history.figures import JourneyFigures, PastReading, StageFeeling
from cjtool.history.following import HistoryRow, JourneyHistory
from cjtool.model import Metric, Step, validate
from cjtool.query.verdicts import Verdict
from cjtool.scene import Path, Scene, flatten
from cjtool.source import Source, Span

JOURNEY, PROJECT = workspace({"title": "I move", "stages": [{"name": "A", "steps": [{"name": "B"}]}]})
TEXTS = st.text("ab Ж漢-", min_size=1, max_size=70).filter(str.strip)
FIGURES = st.builds(
    JourneyFigures,
    st.lists(st.builds(StageFeeling, TEXTS, st.none() | st.floats(-2, 2)), min_size=1, max_size=14).map(
        tuple
    ),
    st.none()
    | st.tuples(TEXTS.map(lambda name: validate(Step, {"name": name, "id": "b"})), st.floats(-2, 2)),
    st.integers(0, 200),
    st.integers(0, 200),
    st.dictionaries(st.sampled_from(Verdict), st.integers(1, 99)),
    st.dictionaries(
        st.sampled_from("abcde"),
        st.builds(
            PastReading,
            TEXTS.map(lambda name: validate(Metric, {"name": name})),
            st.floats(-(10**9), 10**9),
            st.none(),
            st.just("EUR"),
        ),
        max_size=5,
    ),
)
POINTS = st.builds(
    lambda days, name: PastPoint("0123456789" * 4, name, date(2026, 1, 1) + timedelta(days), days),
    st.integers(0, 900),
    st.text("v1.-é", max_size=40),
)
HISTORIES = st.lists(st.builds(HistoryRow, POINTS, FIGURES), min_size=1, max_size=5).map(
    lambda rows: JourneyHistory(JOURNEY, PROJECT, tuple(rows))
)


@settings(deadline=None, max_examples=25, suppress_health_check=list(HealthCheck))
@given(HISTORIES, st.sampled_from(["en", "nl", "fr", "de"]))
def test_every_text_lies_on_the_sheet_and_has_its_own_place(history: JourneyHistory, language: str) -> None:
    scene = picture(history, Asked(language=language))

    assert list(outside(scene)) == []
    assert list(clashes(scene)) == []
    assert list(overflowing(scene)) == []


@pytest.mark.parametrize("name", theme.THEMES)
@settings(deadline=None, max_examples=6, suppress_health_check=list(HealthCheck))
@given(HISTORIES)
def test_every_pair_of_colours_keeps_its_contrast(name: ThemeName, history: JourneyHistory) -> None:
    scene = picture(history, Asked(theme=name))

    assert weak(scene, theme.of(PROJECT.project, Asked(theme=name)), name) == []


def lines(scene: Scene) -> int:
    """The lines between means: those as thick as a curve's."""
    return sum(isinstance(shape, Path) and shape.stroke_width == 1.7 for shape, _ in flatten(scene))


@pytest.mark.parametrize(
    ("means", "joined"), [((1, -1), 1), ((1, None, -1), 0), ((1, 0, None, -1, -2), 2), ((None, None), 0)]
)
def test_a_stage_of_which_nothing_is_known_is_a_gap_in_the_curve(
    means: tuple[float | None, ...], joined: int
) -> None:
    figures = JourneyFigures(tuple(StageFeeling("a", mean) for mean in means), None, 1, 0, {}, {})
    row = HistoryRow(PastPoint("0" * 40, "", date(2026, 1, 1), 0), figures)

    assert lines(picture(JourneyHistory(JOURNEY, PROJECT, (row,)), Asked())) == joined


def test_a_point_whose_files_are_not_valid_says_so_in_the_picture(tmp_path: FilePath) -> None:
    source = Source(tmp_path / "move.yaml", "emotion: 9\n")
    wrong = Diagnostic("schema", Severity.ERROR, "that is too much", Span(source, 9, 10))
    row = HistoryRow(PastPoint("0" * 40, "v1", date(2026, 1, 1), 0), None, wrong)

    scene = picture(JourneyHistory(JOURNEY, PROJECT, (row,)), Asked())

    assert "move.yaml:1: that is too much" in scene.description
    assert "1 Jan 2026 v1" in scene.description
    assert list(outside(scene)) == []
