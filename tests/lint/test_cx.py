"""What the rules on spelling, use, promises, tone and speed report and leave alone beyond their pages."""

import pytest
from tests.lint.test_cases import check, reported, steps


def test_two_touchpoints_of_one_name_are_one() -> None:
    check(
        "touchpoint-variant",
        library="cjtool: library/v1\ntouchpoints:\n  desk: {name: Desk}\n  balie: {name: Desk}   # <- touchpoint-variant\n",
        own=steps(
            "name: A", top="define:\n  touchpoints:\n    mine: {name: desks}   # <- touchpoint-variant\n"
        ),
        another=steps("name: A", top="define:\n  touchpoints:\n    mine: {name: My desk}\n"),
        third=steps("name: A", top="define:\n  touchpoints:\n    mine: {name: My desk}\n"),
    )


def test_steps_of_one_journey_may_be_spelled_alike() -> None:
    text = steps("name: Gets a letter, channel: letter", "name: Gets a-letters, channel: letter")

    assert reported("touchpoint-variant", text) == []


def test_the_usual_spelling_is_the_right_one() -> None:
    check(
        "touchpoint-variant",
        one=steps("name: Callcenter belt, channel: phone").replace("}\n", "}   # <- touchpoint-variant\n"),
        two=steps("name: Call-center belt, channel: phone"),
        three=steps("name: Call-center belt, channel: phone"),
    )


@pytest.mark.parametrize(
    "other", ["name: calls", "name: calls, touchpoint: desk", "name: Calls, channel: phone"]
)
def test_steps_without_a_channel_of_their_own_or_of_equal_name_are_left_alone(other: str) -> None:
    check(
        "touchpoint-variant",
        library="cjtool: library/v1\ntouchpoints: {desk: {name: Desk}}\n",
        one=steps("name: Calls, channel: phone"),
        two=steps(other),
    )


def test_a_library_without_journeys_is_not_unused() -> None:
    check("unused-definition", library="cjtool: library/v1\nteams: {a: {name: A}}\n")


@pytest.mark.parametrize("status", ["draft", "archived"])
def test_a_draft_or_archived_journey_uses_what_it_names(status: str) -> None:
    check(
        "unused-definition",
        library="cjtool: library/v1\nteams:\n  a: {name: A}\n  b: {name: B}   # <- unused-definition\n",
        one=steps("name: A", top=f"status: {status}\nowner: a\n"),
    )


PROJECT = "cjtool: project/v1\nname: Pulse"


@pytest.mark.parametrize(
    ("top", "missed"),
    [
        ("", True),
        ("status: draft\n", False),
        ("status: archived\n", False),
        ("state: future\nbased_on: one\n", False),
        ("state: future\n", True),
        ("define: {promises: {p: {text: We do}}}\n", False),
    ],
)
def test_two_journeys_ask_for_a_promise(top: str, missed: bool) -> None:
    mark = "   # <- missing-promise" if missed else ""

    check(
        "missing-promise",
        cjtool=PROJECT + mark + "\n",
        one=steps("name: A"),
        two=steps("name: A", top=top),
    )


def test_a_project_may_ask_for_promises_later() -> None:
    settings = f"{PROJECT}\nlint: {{options: {{missing-promise: {{journeys: 3}}}}}}\n"

    check("missing-promise", cjtool=settings, one=steps("name: A"), two=steps("name: A"))


TONES = "define: {touchpoints: {bot: {name: Bot, tone: [funny]}, desk: {name: Desk, tone: [WARM]}, plain: {name: Plain}}}\n"


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (["tone: [legal]"], [8]),
        (["tone: [Wärm, legal]"], []),
        (["tone: []"], []),
        (["touchpoint: bot", "touchpoint: bot"], [4]),
        (["touchpoint: bot, tone: [warm]"], []),
        (["touchpoint: desk"], []),
        (["touchpoint: plain"], []),
    ],
)
def test_a_step_speaks_with_the_voice_of_its_journey(given: list[str], lines: list[int]) -> None:
    listed = [f"name: S{index}, {each}" for index, each in enumerate(given)]

    assert reported("tone-shift", steps(*listed, top=f"tone: [warm, clear]\n{TONES}")) == lines
    assert reported("tone-shift", steps(*listed, top=TONES)) == []


def test_a_journeys_tone_is_its_projects() -> None:
    project = "cjtool: project/v1\ntone: [warm]\n"
    cold = steps("name: A, tone: [cold]")

    check("tone-shift", cjtool=project, one=cold.replace("}\n", "}   # <- tone-shift\n"))
    check("tone-shift", cjtool=project, one=cold.replace("stages:", "tone: [cold]\nstages:"))
    check("tone-shift", cjtool=project, one=cold.replace("stages:", "tone: []\nstages:"))


def answers(*stages: str) -> str:
    """A journey with a step of each `phase channel time`; the first stage stands on line 5."""
    head = "cjtool: journey/v1\ntitle: I do it\ndefine: {touchpoints: {desk: {name: Desk, channel: phone, response_time: 3 days}}}\nstages:\n"
    return head + "".join(
        f"  - {{name: S{index}, phase: [{phase}], steps: [{{name: X, id: x{index}, {how}}}]}}\n"
        for index, (phase, how) in enumerate(stage.split(" ", 1) for stage in stages)
    )


QUICK, SLOW = "channel: phone, response_time: 1 hour", "channel: phone, response_time: 3 hours"


@pytest.mark.parametrize(
    ("stages", "lines"),
    [
        ([f"purchase {QUICK}", f"service {SLOW}"], [6]),
        ([f"purchase {QUICK}", "service channel: phone, response_time: 1-2 hours"], []),
        ([f"purchase {QUICK}", "service channel: phone, response_time: 1-2 days"], [6]),
        ([f"purchase {QUICK}", "service channel: email, response_time: 3 days"], []),
        ([f"orientation {QUICK}", f"service {SLOW}"], []),
        ([f"orientation {QUICK}", "purchase channel: app", f"exit {SLOW}"], [7]),
        ([f"service {SLOW}", f"purchase {QUICK}"], [5]),
        ([f"purchase {QUICK}", f"purchase,service {SLOW}"], []),
        ([f"purchase {QUICK}", f"use {SLOW}", "exit channel: phone, response_time: 5 hours"], [7]),
        ([f"purchase {QUICK}", "service touchpoint: desk"], [6]),
        ([f"purchase {QUICK}", "service touchpoint: desk, channel: email"], []),
        (["purchase channel: phone", f"service {SLOW}"], []),
        ([f"purchase {QUICK}", f" {SLOW}"], []),
    ],
)
def test_customers_are_answered_as_soon_as_prospects(stages: list[str], lines: list[int]) -> None:
    assert reported("slower-after-sale", answers(*stages)) == lines
