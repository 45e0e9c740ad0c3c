"""Values that people write: durations, frequencies, dates; and what nodes promise."""

import pickle
from datetime import date

import pytest
from pydantic_core import PydanticCustomError, ValidationError

from cjtool.i18n.table import words
from cjtool.model import (
    Branch,
    Duration,
    Frequency,
    Journey,
    Node,
    Pain,
    Reading,
    Stage,
    Step,
    children,
    references,
    steps,
    walk,
)
from cjtool.model.builtin import CHANNELS, METRICS
from cjtool.model.values import day, duration, frequency


@pytest.mark.parametrize(
    ("written", "meant", "days"),
    [
        ("2 days", Duration(2, 2, "days"), 2), ("2 dagen", Duration(2, 2, "days"), 2), ("1 week", Duration(1, 1, "weeks"), 7),
        ("6-16 weken", Duration(6, 16, "weeks"), 112), ("6 – 16 weeks", Duration(6, 16, "weeks"), 112),
        ("5 working days", Duration(5, 5, "working days"), 7), ("5 werkdagen", Duration(5, 5, "working days"), 7),
        ("30 minuten", Duration(30, 30, "minutes"), 30 / 1440), ("1 maand", Duration(1, 1, "months"), 30),
        ("1 kwartaal", Duration(1, 1, "quarters"), 91), ("1 jaar", Duration(1, 1, "years"), 365), ("24 uur", Duration(24, 24, "hours"), 1),
        ("1.5 hours", Duration(1.5, 1.5, "hours"), 1.5 / 24), ("1,5 uur", Duration(1.5, 1.5, "hours"), 1.5 / 24),
        ("5  Working   Days", Duration(5, 5, "working days"), 7), ("0 days", Duration(0, 0, "days"), 0),
    ],
)  # fmt: skip
def test_durations_are_read_in_english_and_dutch(written: str, meant: Duration, days: float) -> None:
    assert duration(written) == meant
    assert duration(written).days == pytest.approx(days)


@pytest.mark.parametrize(
    "written",
    [
        "half an hour",
        "2",
        "days",
        "2 moons",
        "-1 days",
        "2-1 days",
        "1-2-3 days",
        "",
        "2 days ago",
        "9" * 50 + " days",
    ],
)
def test_what_is_no_duration_is_refused_with_a_hint(written: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        duration(written)
    assert (refused.value.context or {})["hint"]


@pytest.mark.parametrize(
    ("written", "meant", "per_week"),
    [
        ("3 per week", Frequency(3, "weeks"), 3), ("3x per week", Frequency(3, "weeks"), 3), ("3 keer per week", Frequency(3, "weeks"), 3),
        ("3 per maand", Frequency(3, "months"), 0.7), ("1 per dag", Frequency(1, "days"), 7),
        ("1 par an", Frequency(1, "years"), 7 / 365), ("2 fois par semaine", Frequency(2, "weeks"), 2), ("3 mal pro Woche", Frequency(3, "weeks"), 3), ("2 times a year", Frequency(2, "years"), 14 / 365),
        ("1 / month", Frequency(1, "months"), 7 / 30), ("1/month", Frequency(1, "months"), 7 / 30), ("1 Per Week", Frequency(1, "weeks"), 1),
    ],
)  # fmt: skip
def test_frequencies_are_read_in_english_and_dutch(written: str, meant: Frequency, per_week: float) -> None:
    assert frequency(written) == meant
    assert frequency(written).per_week == pytest.approx(per_week)


@pytest.mark.parametrize("written", ["often", "3 months", "per week", "3 per fortnight", "3 per minute", ""])
def test_what_is_no_frequency_is_refused(written: str) -> None:
    with pytest.raises(PydanticCustomError):
        frequency(written)


def test_dates_are_days() -> None:
    assert day("2026-02-28") == date(2026, 2, 28)
    for wrong in ("2026-02-30", "2026-2-3", "20260203", "2026-02-03T10:00", "03-02-2026", "２026-02-03"):
        with pytest.raises(PydanticCustomError):
            day(wrong)


def test_nodes_never_change_and_equal_only_themselves() -> None:
    pain = Pain(text="Heavy")

    assert pain != Pain(text="Heavy")
    assert len({pain, pain, Pain(text="Heavy")}) == 2
    with pytest.raises(ValidationError, match="frozen"):
        pain.text = "Light"


def test_nodes_survive_being_kept_in_a_file_each_as_itself() -> None:
    step = Step(name="A", id="a", wait=Duration(2, 2, "days"), pains=(Pain(text="p"),))
    journey = Journey(cjtool="journey/v1", title="x", stages=(Stage(name="S", steps=(step,)),))
    assert steps(journey) == (step,)

    kept, again = pickle.loads(pickle.dumps((journey, journey.stages[0].steps[0])))

    assert kept is not journey
    assert steps(kept) == (again,)
    assert kept.stages[0].steps[0] is again
    assert again.wait == step.wait
    assert len({again, again, step}) == 2


@pytest.mark.parametrize(
    ("model", "data", "error"),
    [
        (Pain, {"text": "p", "txt": "q"}, ("extra_forbidden", ("txt",))),
        (Pain, {"text": 1}, ("string_type", ("text",))),
        (Step, {"name": "A", "emotion": "1"}, ("float_type", ("emotion",))),
        (Step, {"name": "A", "optional": "yes"}, ("bool_type", ("optional",))),
    ],
)
def test_other_keys_and_values_of_another_type_are_refused(
    model: type[Node], data: dict[str, object], error: tuple[str, tuple[str, ...]]
) -> None:
    with pytest.raises(ValidationError) as refused:
        model.model_validate(data)
    assert [(problem["type"], problem["loc"]) for problem in refused.value.errors()] == [error]


def test_a_node_out_of_a_file_stays_frozen_and_is_not_validated_again() -> None:
    unchecked = Pain(text="p").model_copy(update={"text": ""})

    kept = pickle.loads(pickle.dumps(unchecked, 5))

    assert kept.text == ""
    with pytest.raises(ValidationError, match="frozen"):
        kept.text = "q"


def test_a_copy_forgets_what_was_computed_of_the_old_values() -> None:
    journey = Journey(
        cjtool="journey/v1", title="x", stages=(Stage(name="S", steps=(Step(name="A", id="a"),)),)
    )
    assert len(steps(journey)) == 1

    assert steps(journey.model_copy(update={"stages": (Stage(name="T"),)})) == ()


def test_a_node_is_made_only_of_what_can_be_read() -> None:
    with pytest.raises(ValidationError):
        Pain(text="")
    with pytest.raises(ValidationError):
        Reading(value=3)

    step = Step(name="A", id="a", wait=Duration(2, 2, "days"), frequency=Frequency(3, "weeks"))
    other = step.model_copy(update={"name": "B"})
    assert (other.name, other.wait, other.frequency) == ("B", step.wait, step.frequency)


def test_a_walk_meets_every_node_with_its_way() -> None:
    step = Step(name="A", pains=(Pain(text="p"),), next=(Branch(to="b"),))
    journey = Journey(cjtool="journey/v1", title="x", stages=(Stage(name="S", steps=(step,)),))

    ways = {way: type(node).__name__ for way, node in walk(journey)}
    assert ways[("stages", 0, "steps", 0, "next", 0)] == "Branch"
    assert list(ways.values()) == ["Journey", "Stage", "Step", "Pain", "Branch"]
    assert steps(journey) == (step,)
    assert [way for way, _ in children(journey)] == [("stages", 0)]


def test_references_are_told_with_their_kinds() -> None:
    step = Step(name="A", channel=("app", "phone"), owner="sales", after=("b",))

    assert list(references(step)) == [
        ("channel", "channel", "app"),
        ("channel", "channel", "phone"),
        ("owner", "team", "sales"),
        ("after", "step", "b"),
    ]


def test_every_key_has_a_docstring_in_the_models() -> None:
    from cjtool.model.json_schema import KINDS, schema

    assert all(schema(kind)["properties"] for kind in KINDS)
    assert issubclass(Journey, Node)


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_built_in_channels_and_metrics_have_names_in_each_language(language: str) -> None:
    table = words(language)

    assert set(table.channels) >= set(CHANNELS)
    assert set(table.metrics) >= set(METRICS)


def test_nodes_with_the_same_keys_share_one_set_of_them() -> None:
    one, other = (Pain.model_validate({"text": text, "share": 0.4}) for text in ("Waits", "Pays"))
    assert one.model_fields_set == {"text", "share"}
    assert one.model_fields_set is other.model_fields_set


def test_a_copy_knows_which_keys_were_given_to_it_and_leaves_the_old_node_alone() -> None:
    pain = Pain.model_validate({"text": "Waits"})
    copied = pain.model_copy(update={"severity": "high"})
    assert (copied.text, copied.severity, copied.model_fields_set) == ("Waits", "high", {"text", "severity"})
    assert (pain.severity, pain.model_fields_set) == (None, {"text"})
