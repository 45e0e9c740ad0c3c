"""What is written for Mermaid: scores, who takes part, ways, and what is told of the rest."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.draw.journeys import TEXTS, workspace
from tests.exchange.mermaid.exports import LIBRARY, losses, steps, text, written
from tests.exchange.mermaid.readings import journey as read_again

from cjtool.exchange.mermaid.as_journey import score
from cjtool.exchange.mermaid.labels import escaped, plain, unescaped


def test_emotions_become_whole_scores_and_none_is_rounded_to_neutral() -> None:
    assert [score(emotion) for emotion in (-2, -1.5, -1, -0.5, -0.4, 0, 0.4, 0.5, 1, 1.5, 2)] == [
        1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5,
    ]  # fmt: skip


def test_a_journey_is_written_as_people_write_it() -> None:
    data = steps(
        {"name": "Looks: where?", "emotion": 1, "channel": ["website", "own"]},
        {"name": "Title search", "emotion": -1.5},
        {"name": "Waits for ticket #12; again"},
        summary="One line, as it is",
        persona="mia",
    )

    assert text(data) == (
        "journey\n"
        "  title Trip\n"
        "  accDescr: One line, as it is\n"
        "  section One\n"
        "    Looks#58; where?: 4: Mia#44; 34, Website, Loket#58; 1#44; links\n"
        "    #84;itle search: 1: Mia#44; 34\n"
        "    Waits for ticket #35;12#59; again: 3: Mia#44; 34, not rated\n"
    )


def test_a_step_without_an_emotion_is_told_and_marked_in_the_journeys_language() -> None:
    data = steps({"name": "Wacht"}, language="nl")

    assert "Wacht: 3: niet beoordeeld\n" in text(data)
    assert ("changed", "emotion", "trip/s1/s1-0#emotion") in losses(data)


def test_what_was_marked_as_not_rated_comes_back_without_an_emotion() -> None:
    for language in ("en", "nl", "fr", "de"):
        data = steps({"name": "Waits"}, {"name": "Gets it", "emotion": 2}, language=language, persona="mia")

        [waits, gets_it] = read_again(text(data))["stages"][0]["steps"]

        assert "emotion" not in waits
        assert "persona" not in waits
        assert gets_it["emotion"] == 2


def test_an_emotion_between_two_scores_is_told() -> None:
    assert ("changed", "emotion", "trip/s1/s1-0#emotion") in losses(steps({"name": "Waits", "emotion": 0.4}))
    assert losses(steps({"name": "Waits", "emotion": 1})) == []


def test_emotions_of_other_personas_are_told_as_left_out() -> None:
    data = steps({"name": "Waits", "emotion": {"mia": 1, "noah": -1}}, persona=["mia", "noah"])

    assert "Waits: 4:" in text(data)
    assert ("left-out", "emotion", "trip/s1/s1-0#emotion") in losses(data)


def test_a_touchpoints_channel_is_the_steps() -> None:
    assert "Asks: 4: Counter\n" in text(steps({"name": "Asks", "touchpoint": "desk", "emotion": 1}))


def test_a_stage_without_steps_is_noted_as_mermaid_does_not_draw_it() -> None:
    data = {
        "title": "Trip",
        "stages": [{"name": "Empty", "steps": []}, {"name": "Full", "steps": [{"name": "a"}]}],
    }

    assert "  section Empty\n" in text(data)
    assert ("noted", "steps", "trip/s1") in losses(data)


def test_more_actors_than_mermaid_has_colours_are_noted() -> None:
    listed = ["website", "app", "chat", "phone", "letter", "store", "sms"]

    assert ("noted", "actors", "trip") in losses(steps({"name": "Asks", "emotion": 1, "channel": listed}))
    assert losses(steps({"name": "Asks", "emotion": 1, "channel": listed[:6]})) == []


def test_a_diagram_that_is_too_long_for_mermaid_is_noted() -> None:
    data = steps(*({"name": f"{'x' * 100} {n}", "emotion": 1} for n in range(500)))

    assert ("noted", "journey", "trip") in losses(data)
    assert ("noted", "journey", "trip") in losses(data, "flowchart")


FORK = (
    {"name": "Asks", "next": [{"to": "s1-1", "when": "By phone", "share": 0.25}, {"to": "s1-2", "when": 'Says "online"'}]},
    {"name": "Calls", "next": "s1-3"},
    {"name": "Writes", "next": ["s1-3", "end"]},
    {"name": "Hears"},
)  # fmt: skip


def test_alternatives_are_drawn_as_ways_and_not_one_after_the_other() -> None:
    assert text(steps(*FORK, language="nl"), "flowchart") == (
        "flowchart LR\n"
        '  subgraph stage1 ["One"]\n'
        '    step1["Asks"]\n'
        '    step2["Calls"]\n'
        '    step3["Writes"]\n'
        '    step4["Hears"]\n'
        "  end\n"
        '  finish(["Einde"])\n'
        '  step1 -->|"By phone, 25%"| step2\n'
        "  step1 -->|\"Says 'online'\"| step3\n"
        "  step2 --> step4\n"
        "  step3 --> step4\n"
        "  step3 --> finish\n"
        "  step4 --> finish\n"
    )


def test_ways_are_no_loss_of_a_flowchart_and_one_of_a_journey() -> None:
    data = steps(*FORK)

    assert "next" not in {what for _, what, _ in losses(data, "flowchart")}
    assert "next" in {what for kind, what, _ in losses(data) if kind == "left-out"}


def test_what_figjam_does_not_take_is_replaced_and_told() -> None:
    data = steps({"name": 'Says "<b>yes</b>" 😀 to C:\\new'}, {"name": "😀"}, {"name": "1. First"})

    made = text(data, "flowchart")

    assert "step1[\"Says '‹b›yes‹/b›' to C:/new\"]" in made
    assert 'step2["1.2"]' in made
    assert 'step3["1.\u00a0First"]' in made
    assert [
        where for kind, what, where in losses(data, "flowchart") if (kind, what) == ("changed", "name")
    ] == [
        "trip/s1/s1-0",
        "trip/s1/s1-1",
    ]


@settings(max_examples=200)
@given(TEXTS)
def test_a_label_is_read_back_as_the_same_words(label: str) -> None:
    for parting in ("", ":", ":,", "{}"):
        made = escaped(label, parting)

        assert plain(unescaped(made)) == " ".join(label.split())
        assert "\n" not in made
        assert not any(sign in made for sign in parting)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(TEXTS, st.sampled_from([-2, -1, 0, 1, 2, None])), min_size=1, max_size=6), TEXTS, TEXTS
)
def test_what_is_exported_is_imported_with_the_same_names_and_emotions(
    made: list[tuple[str, int | None]], title: str, stage: str
) -> None:
    steps = [{"name": name} | ({} if emotion is None else {"emotion": emotion}) for name, emotion in made]
    data = {"title": title, "persona": "mia", "stages": [{"name": stage, "steps": steps}]}

    again = read_again(written(*workspace(data, LIBRARY))[0], scale="1-5")

    names = [step["name"] for step in again["stages"][0]["steps"]]
    assert names == [_read(name) for name, _ in made]
    assert [step.get("emotion") for step in again["stages"][0]["steps"]] == [emotion for _, emotion in made]


def _read(name: str) -> str:
    from cjtool.exchange.draft import clean
    from cjtool.exchange.mermaid.marks import unmarked

    return clean(unmarked(" ".join(name.split())).name)


def test_the_same_journey_is_written_with_the_same_bytes() -> None:
    data = steps(*FORK, persona=["noah", "mia"])

    assert text(data) == text(data)
    assert text(data, "flowchart") == text(data, "flowchart")
