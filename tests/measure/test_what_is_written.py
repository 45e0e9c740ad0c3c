"""What `measure --write` leaves out is surely told at a step, and is said; a touchpoint's own figure is never lost."""

from tests.measure.conftest import JOURNEY, SETTINGS, Measured

from cjtool.app.measure_writing import written

TWICE = JOURNEY.replace("- Receives", "- {name: Receives, touchpoint: desk}")


def answers(**given: list[int]) -> dict[str, str | bytes]:
    rows = (f"{step},{score}\n" for step, scores in given.items() for score in scores)
    return {"answers.csv": "step,score\n" + "".join(rows)}


def at_desk(text: str) -> bool:
    return any("n: 8" in line for line in text.splitlines() if line.startswith("touchpoints:"))


def said(
    measured: Measured, files: dict[str, str | bytes], journey: str = JOURNEY, settings: str = SETTINGS
) -> tuple[str, list[str]]:
    made = written([measured(files, settings, journey)])
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


SOURCES = "sources: {talks: {name: Long talks, kind: interview, n: 1240, date: 2026-01-31}}\n"
ASKED: dict[str, str | bytes] = {"answers.csv": "step,score\n" + "Pays,9\n" * 6}
DATED: dict[str, str | bytes] = {"answers.csv": "step,score,time\n" + "Pays,9,2026-06-01\n" * 6}


def at_pays(*readings: str) -> str:
    listed = ", ".join(f"{{metric: nps, {reading}}}" for reading in readings)
    journey = JOURNEY.replace("{name: Pays, touchpoint: desk}", f"{{name: Pays, metrics: [{listed}]}}")
    return f"{journey.rstrip()}\ndefine: {{{SOURCES.strip()}}}\n"


def test_another_figure_is_not_credited_to_the_source_of_the_one_before(measured: Measured) -> None:
    texts, told = said(
        measured,
        DATED,
        at_pays("value: 40, target: 50, n: 1240, date: 2026-01-31, source: talks"),
        SETTINGS.replace("score: score", "score: score, time: time"),
    )

    assert "[{metric: nps, value: 100, target: 50, n: 6, date: 2026-06-01}]" in texts
    assert (
        "the source `Long talks` is no longer named at a reading of `NPS`: it backed another figure" in told
    )


def test_of_answers_without_a_day_none_is_made_up(measured: Measured) -> None:
    texts, _ = said(measured, ASKED, at_pays("value: 40, n: 1240, date: 2026-01-31"))
    new, _ = said(measured, ASKED, JOURNEY.replace(", touchpoint: desk", ""))

    assert "[{metric: nps, value: 100, n: 6}]" in texts
    assert "{name: Pays, metrics: [{metric: nps, value: 100, n: 6}]}" in new


def test_what_says_the_same_keeps_its_day_and_its_source(measured: Measured) -> None:
    for n in ("n: 6, ", ""):
        texts, told = said(measured, ASKED, at_pays(f"value: 100, {n}date: 2026-01-31, source: talks"))

        assert not texts or "date: 2026-01-31, source: talks" in texts
        assert not any("no longer named" in sentence for sentence in told)


def test_without_a_day_nothing_is_written_where_the_day_says_which_reading_holds(measured: Measured) -> None:
    texts, told = said(measured, ASKED, at_pays("value: 30, date: 2025-01-31", "value: 40, date: 2026-01-31"))

    assert not texts
    assert (
        "one figure of `NPS` not written: several readings of it stand there, and of these answers no day is known"
        in told
    )
