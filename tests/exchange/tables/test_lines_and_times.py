"""What cells of several lines, lengths of time and dashes say."""

import pytest
from tests.exchange.tables.made_of import draft, grid, steps, table, told


@pytest.mark.parametrize("heading", ["does", "thinks", "feels", "expects", "Handover"])
def test_a_text_of_several_lines_keeps_them(heading: str) -> None:
    (step,) = steps(draft(table([["Stage", "Step", heading], ["A", "Looks", "does a\ndoes b"]])))

    assert step[heading.lower()] == "does a\ndoes b"


def test_bullets_become_lines_and_lists_become_items() -> None:
    cell = "- calls\n- waits"
    (step,) = steps(draft(table([["Stage", "Step", "does", "Backstage"], ["A", "Looks", cell, cell]])))

    assert (step["does"], step["backstage"]) == ("calls\nwaits", ["calls", "waits"])


def test_lines_of_what_customers_do_in_a_stage_are_its_steps_by_a_guess() -> None:
    made = draft(table([["Stage", "Actions", "Pains"], ["Buy", "searches\ncompares\ncalls", "Slow"], ["Use", "waits", ""]]))  # fmt: skip

    buy, use = made.data()["stages"]
    assert [step["name"] for step in buy["steps"]] == ["searches", "compares", "calls"]
    assert (buy["pains"], [step["name"] for step in use["steps"]]) == ([{"text": "Slow"}], ["waits"])
    assert told(made, "guessed")["searches\ncompares\ncalls"] == "the lines of this cell were taken for steps"


def test_what_else_is_said_of_a_step_stands_at_the_first_of_them() -> None:
    made = draft(table([["", "Buy", "Use"], ["Actions", "searches\ncalls", "waits"], ["Emotion (1-5)", "5", "1"]]))  # fmt: skip

    assert [(step["name"], step.get("emotion")) for step in steps(made)] == [("searches", 2), ("calls", None), ("waits", -2)]  # fmt: skip
    assert "`searches`" in told(made, "guessed")["searches\ncalls"]


def test_a_length_of_time_in_each_row_is_the_steps_and_is_never_added_up() -> None:
    made = draft(grid("Stage,Step,Duration\nA,Looks,2 min\nA,Reads,1 week\n"))

    assert "duration" not in made.data()["stages"][0]
    assert [step["meta"] for step in steps(made)] == [{"Duration": "2 min"}, {"Duration": "1 week"}]
    assert "`Duration: wait` in `--columns`" in told(made, "changed")["2 min | 1 week"]


@pytest.mark.parametrize("second", ["", "2 weeks"])
def test_a_length_of_time_said_once_of_a_stage_is_the_stages(second: str) -> None:
    made = draft(grid(f"Stage,Step,Duration\nA,Looks,2 weeks\nA,Reads,{second}\nB,Buys,1 day\n"))

    assert [stage["duration"] for stage in made.data()["stages"]] == ["2 weeks", "1 day"]


@pytest.mark.parametrize("dash", ["-", "–", "—", "−", "--"])
@pytest.mark.parametrize("other", ["4", "+", "Happy"])
def test_a_dash_among_scores_is_nothing(dash: str, other: str) -> None:
    made = draft(grid(f"Stage,Step,Emotion (1-5)\nA,Looks,{dash}\nA,Reads,2\nA,Asks,{other}\n"))

    assert "emotion" not in steps(made)[0]
    assert dash not in told(made, "guessed") | told(made, "left-out")


def test_a_dash_among_plusses_is_a_minus() -> None:
    made = draft(grid("Stage,Step,Mood\nA,Looks,-\nA,Reads,++\n"))

    assert [step["emotion"] for step in steps(made)] == [-1, 2]
