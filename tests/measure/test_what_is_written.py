"""What `measure --write` leaves out is surely told at a step, and is said; a touchpoint's own figure is never lost."""

from tests.measure.conftest import JOURNEY, Measured

from cjtool.app.measure_writing import written

TWICE = JOURNEY.replace("- Receives", "- {name: Receives, touchpoint: desk}")


def answers(**given: list[int]) -> dict[str, str | bytes]:
    rows = (f"{step},{score}\n" for step, scores in given.items() for score in scores)
    return {"answers.csv": "step,score\n" + "".join(rows)}


def at_desk(text: str) -> bool:
    return any("n: 8" in line for line in text.splitlines() if line.startswith("touchpoints:"))


def said(measured: Measured, files: dict[str, str | bytes], journey: str = JOURNEY) -> tuple[str, list[str]]:
    made = written([measured(files, journey=journey)])
    texts = "\n".join(text for _, text in made.texts)
    return texts, [str(message.text("en")) for message, _ in made.left_out]


def test_a_touchpoint_is_written_though_as_many_answered_elsewhere(measured: Measured) -> None:
    files = answers(Searches=[9] * 8, Pays=[9, 2, 7, 10], Receives=[3] * 4)

    texts, told = said(measured, files, TWICE)

    assert at_desk(texts)
    assert not any("touchpoint" in sentence for sentence in told)


def test_a_touchpoint_of_one_step_is_told_there_alone(measured: Measured) -> None:
    files = answers(Searches=[9, 9, 3], Pays=[9, 2, 7, 10, 9, 9, 1, 5])

    texts, told = said(measured, files)

    assert texts.count("n: 8") == 1
    assert told == [
        "2 figures of stages and whole journeys not written: they sum up what stands at steps",
        "one figure of touchpoints not written: the same answers stand at their one step",
    ]


def test_what_is_expected_there_is_written_all_the_same(measured: Measured) -> None:
    files = answers(Searches=[9, 9, 3], Pays=[9, 2, 7, 10, 9, 9, 1, 5])

    texts, told = said(measured, files, JOURNEY.replace("id: lamp", "id: lamp\nexpect: nps >= 10"))

    assert texts.count("n: 11") == 1
    assert told[0].startswith("one figure of stages")
