"""Where answers lie on the scale of emotions, and when they contradict what is told."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.beside_project import every, grade, journey, measured, with_figures, written

from cjtool.lint import all_rules, lint
from cjtool.measure.answers import AnswerScale
from cjtool.measure.feeling import felt
from cjtool.model import Metric, steps
from cjtool.project import Workspace
from cjtool.project.measured import Ranged
from cjtool.query import Support, support
from cjtool.query.contradicting import APART, SIDE, FeltAnswers, bears_out, contradictions, contradicts
from cjtool.query.evidence import pain_grounds
from cjtool.query.felt_scale import mark_felt

GRADE = Metric(name="Grade", kind="csat", scale="1-5")
FIVE = AnswerScale(1, 5)
AT = "boiler/it-stops/calls-the-helpline"


@pytest.mark.parametrize(
    ("metric", "scores", "scale", "value"),
    [
        (GRADE, {3: 40}, FIVE, 0),
        (GRADE, {1: 10, 5: 30}, FIVE, 1),
        (GRADE, {5: 9}, FIVE, 2),
        (Metric(name="Ease", kind="ces"), {7: 20, 4: 20}, AnswerScale(1, 7), 1),
        (Metric(name="Effort", kind="ces", better="lower"), {1: 20}, FIVE, 2),
        (Metric(name="NPS", kind="nps"), {10: 10, 7: 10, 0: 10}, AnswerScale(0, 10), 0),
        (Metric(name="NPS", kind="nps"), {0: 10}, AnswerScale(0, 10), -2),
        (Metric(name="Pain", kind="score", range=(0, 10), better="lower"), {10: 8}, AnswerScale(0, 10), -2),
    ],
)
def test_marks_lie_by_their_mean_and_an_nps_by_its_own_scale(
    metric: Metric, scores: dict[float, int], scale: AnswerScale, value: float
) -> None:
    found = felt(metric, Counter(scores), scale)

    assert found is not None
    assert found.value == pytest.approx(value)
    assert found.interval.holds(found.value)


@pytest.mark.parametrize(
    ("marks", "value"),
    [
        ({6: 40}, -0.26),
        ({7: 40}, 0.2),
        ({5: 40}, -0.61),
        ({8: 40}, 1.0),
        ({10: 40}, 2.0),
        ({1: 40}, -2.0),
        ({5: 30, 6: 60, 7: 10}, -0.33),
    ],
)
@pytest.mark.parametrize("kind", ["csat", "score"])
def test_a_pass_of_ten_is_no_satisfaction(marks: dict[float, int], value: float, kind: str) -> None:
    """Neutral is 6.75, halfway between the middle, 5.5, and 8; 5.8 is 1.05 ÷ 5.75 of the way from there to the worst."""
    metric = Metric.model_validate({"name": "Mark", "kind": kind, "better": "higher", "range": (1, 10)})
    found = felt(metric, Counter(marks), AnswerScale(1, 10))

    assert found is not None
    assert round(found.value, 2) == value


def test_who_says_from_where_customers_are_satisfied_is_heard() -> None:
    from_seven = felt(GRADE, Counter({7: 40}), AnswerScale(1, 10, 7))

    assert from_seven is not None
    assert from_seven.value == pytest.approx(1)


@settings(max_examples=300)
@given(
    st.sampled_from([(1.0, 5.0), (1.0, 7.0), (1.0, 10.0), (0.0, 10.0), (0.0, 100.0), (1.0, 4.0)]),
    st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
    st.one_of(st.none(), st.floats(-0.2, 1.2)),
)
def test_a_better_mark_is_no_worse_a_feeling(
    scale: tuple[float, float], shares: list[float], satisfied: float | None
) -> None:
    low, high = scale
    worse, better = (low + share * (high - low) for share in shares)
    bar = None if satisfied is None else low + satisfied * (high - low)
    places = [mark_felt(mark, scale, bar) for mark in (low, worse, better, high)]

    assert places == sorted(places)
    assert (places[0], places[-1]) == (-2, 2)


@pytest.mark.parametrize(
    "metric",
    [
        Metric(name="Score", kind="score", range=(0, 10)),
        Metric(name="Repeat calls", kind="rate", better="lower"),
        Metric(name="Wait", kind="duration"),
    ],
)
def test_what_has_no_known_good_end_or_is_not_rated_has_no_place(metric: Metric) -> None:
    assert felt(metric, Counter({3: 40}), AnswerScale(0, 10)) is None


@settings(max_examples=60)
@given(
    st.dictionaries(st.integers(1, 7), st.integers(1, 50), min_size=1),
    st.sampled_from(["higher", "lower"]),
)
def test_a_place_and_its_interval_lie_on_the_scale_in_order(scores: dict[int, int], better: str) -> None:
    metric = Metric.model_validate({"name": "Ease", "kind": "ces", "better": better})
    found = felt(metric, {float(score): count for score, count in scores.items()}, AnswerScale(1, 7))

    assert found is not None
    assert -2 <= found.interval.low <= found.value <= found.interval.high <= 2


def told_apart(workspace: Workspace) -> list[str]:
    """The steps of the boiler's journey at which answers contradict the map."""
    return [each.step.id for each in contradictions(journey(), workspace)]


def test_answers_contradict_a_feeling_that_lies_a_word_away_or_on_the_other_side() -> None:
    """Calls the helpline: told 1.2."""
    assert told_apart(with_figures(grade(AT, 20, (0.3, 0.1, 0.5)))) == []
    assert told_apart(with_figures(grade(AT, 20, (0.1, -0.1, 0.2)))) == ["calls-the-helpline"]
    assert told_apart(with_figures(grade(AT, 20, (-0.3, -0.5, -0.1)))) == ["calls-the-helpline"]


@pytest.mark.parametrize(
    ("metric", "place", "apart"),
    [("nps", -0.3, False), ("nps", -0.9, True), ("ease", -0.9, True), ("ease", 0.0, False)],
)
def test_what_is_no_satisfaction_contradicts_only_where_it_is_bad_in_words(
    metric: str, place: float, apart: bool
) -> None:
    found = told_apart(with_figures(grade(AT, 20, (place, place - 0.1, place + 0.1), metric)))

    assert bool(found) is apart


BILL = "boiler/afterwards/gets-the-bill"
"""Told 0.4: neutral in words."""


@pytest.mark.parametrize(
    ("metric", "felt", "apart"),
    [
        ("nps", (-1.64, -1.8, -1.4), True),
        ("nps", (-1.64, -1.8, -0.4), False),
        ("nps", (-0.6, -0.7, -0.55), False),
        ("nps", (1.6, 1.5, 1.7), True),
        ("nps", (0.9, 0.8, 1.0), False),
        ("ease", (-1.6, -1.7, -1.5), True),
        ("ease", (1.6, 1.5, 1.7), False),
        ("grade", (-0.8, -0.9, -0.7), True),
    ],
)
def test_a_feeling_in_the_neutral_band_is_contradicted_by_what_is_good_or_bad_in_words_and_a_word_away(
    metric: str, felt: tuple[float, float, float], apart: bool
) -> None:
    found = told_apart(with_figures(grade(BILL, 20, felt, metric)))

    assert found == (["gets-the-bill"] if apart else [])


def test_every_metric_at_a_step_is_judged() -> None:
    agrees, contradicts = grade(AT, 90, (1.2, 1.1, 1.3)), grade(AT, -82, (-1.6, -1.7, -1.4), "nps")

    assert told_apart(with_figures(agrees)) == []
    assert told_apart(with_figures(agrees, contradicts)) == ["calls-the-helpline"]
    assert support(journey(), with_figures(agrees))["calls-the-helpline"] is Support.RESEARCHED
    assert support(journey(), with_figures(agrees, contradicts))["calls-the-helpline"] is Support.ASSUMED


def test_where_several_metrics_contradict_a_step_is_reported_once() -> None:
    both = with_figures(grade(AT, 20, (-1, -1.1, -0.9)), grade(AT, -82, (-1.6, -1.7, -1.4), "nps"))

    assert told_apart(both) == ["calls-the-helpline"] * 2
    [found] = [
        each for each in lint([both], all_rules()).diagnostics if each.rule == "emotion-contradicts-reading"
    ]
    assert "Satisfaction" in found.sentence


_FELT = st.tuples(*[st.floats(-2, 2)] * 3).map(sorted).map(lambda s: Ranged(s[1], s[0], s[2]))
_KINDS = st.sampled_from(["nps", "csat", "ces", "score"])


@given(st.floats(-2, 2), _FELT, _KINDS)
def test_no_feeling_inside_an_interval_is_contradicted_and_a_mark_a_word_away_always(
    told: float, answered: Ranged, kind: str
) -> None:
    metric = Metric.model_validate({"name": "M", "kind": kind, "better": "higher"})
    apart = contradicts(told, FeltAnswers(answered, metric, 0, 100))
    gap = max(answered.low - told, told - answered.high)

    assert not (apart and answered.low <= told <= answered.high)
    if kind == "csat":
        assert apart or gap < APART
    elif apart:
        assert gap >= APART
        assert answered.high < -SIDE <= told or told <= SIDE < answered.low


@given(st.floats(-2, 2), _FELT, _KINDS, st.floats(0, 4))
def test_who_tells_something_still_further_from_the_answers_is_contradicted_too(
    told: float, answered: Ranged, kind: str, more: float
) -> None:
    answers = FeltAnswers(
        answered, Metric.model_validate({"name": "M", "kind": kind, "better": "higher"}), 0, 100
    )
    further = min(2.0, told + more) if told > answered.high else max(-2.0, told - more)

    assert contradicts(further, answers) or not contradicts(told, answers)


def test_what_is_easy_may_be_sad() -> None:
    waits = "boiler/it-is-mended/waits-at-home"

    assert told_apart(with_figures(grade(waits, 6.8, (1.8, 1.7, 1.9), "ease"))) == []
    assert told_apart(with_figures(grade(waits, 95, (1.8, 1.7, 1.9)))) == ["waits-at-home"]


def test_a_feeling_that_answers_bear_out_is_known_and_one_that_they_contradict_is_not() -> None:
    known = support(journey(), measured())

    assert support(journey(), written())["lets-the-mechanic-in"] is Support.UNNAMED
    assert known["lets-the-mechanic-in"] is Support.RESEARCHED
    assert known["calls-the-helpline"] is Support.ASSUMED


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ((1.3, 1.1, 1.5), Support.RESEARCHED),
        ((0.75, 0.7, 0.8), Support.RESEARCHED),
        ((0.4, -0.6, 1.4), Support.RESEARCHED),
        ((0.7, 0.6, 0.8), Support.ASSUMED),
        ((0.2, 0.0, 0.4), Support.ASSUMED),
        ((-0.3, -0.5, -0.1), Support.ASSUMED),
    ],
)
def test_only_what_answers_bear_out_is_researched(place: tuple[float, float, float], known: Support) -> None:
    """Calls the helpline, told 1.2: what lies between support and contradiction stays what it was."""
    assert support(journey(), with_figures(grade(AT, 20, place)))["calls-the-helpline"] is known


@settings(max_examples=200)
@given(
    st.floats(-2, 2),
    st.tuples(*(st.floats(-2, 2) for _ in range(3))).map(sorted),
    st.sampled_from(["csat", "ces", "score", "nps"]),
)
def test_answers_never_bear_out_and_contradict_the_same(told: float, place: list[float], kind: str) -> None:
    low, value, high = place
    metric = Metric.model_validate({"name": "Grade", "kind": kind})
    answers = FeltAnswers(Ranged(value, low, high), metric, 50, 40)

    assert not (bears_out(told, answers) and contradicts(told, answers))


def test_a_persona_is_borne_out_by_its_own_answers() -> None:
    """Lets the mechanic in, told 1: so did all customers feel, but not Bob."""
    everyone = grade("boiler/it-is-mended/lets-the-mechanic-in", 80, (1.0, 0.9, 1.1))
    bob = replace(everyone, segment=("persona", "bob"), felt=Ranged(0.2, 0.0, 0.4))
    answered = with_figures(everyone, bob)

    assert support(journey(), answered)["lets-the-mechanic-in"] is Support.RESEARCHED
    assert support(journey(), answered, "bob")["lets-the-mechanic-in"] is Support.UNNAMED


def test_how_good_a_step_felt_says_nothing_of_its_pains() -> None:
    step = next(step for step in steps(journey()) if step.pains and not step.pains[0].sources)

    def known(workspace: Workspace) -> Support:
        return pain_grounds(step.pains[0], step, journey(), workspace)

    borne_out = every(step.emotion or 0)
    assert support(journey(), borne_out)[step.id] is Support.RESEARCHED
    assert known(borne_out) is known(written())


def test_rules_tell_what_pictures_and_reports_show() -> None:
    [rule] = [rule for rule in all_rules() if rule.name == "emotion-contradicts-reading"]

    def found(workspace: Workspace) -> list[str]:
        return [
            each.at.partition("#")[0].rpartition("/")[2] for each in lint([workspace], [rule]).diagnostics
        ]

    assert found(written()) == []
    assert found(measured()) == [*told_apart(measured()), "belt-de-hulplijn"]
    assert found(every(2.0)) == ["looks-for-what-is-wrong", "picks-a-day", "waits-at-home", "gets-the-bill",
                                 "kiest-een-dag", "wacht-thuis"]  # fmt: skip
