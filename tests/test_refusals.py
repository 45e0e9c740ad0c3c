"""What validators of the models say, in every language."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cjtool.message import Message, Says
from cjtool.model import refusals
from cjtool.model.values import duration, frequency
from cjtool.project import load
from cjtool.source import Source
from cjtool.vocabulary.units import DAYS

SAID = {
    name: value.says if isinstance(value, Message) else value
    for name, value in vars(refusals).items()
    if isinstance(value, Message | Says)
}


@pytest.mark.parametrize("name", SAID)
def test_every_sentence_is_there_in_every_language(name: str) -> None:
    assert len({SAID[name].en, SAID[name].nl, SAID[name].fr, SAID[name].de}) == 4


@pytest.mark.parametrize(
    ("held", "english", "dutch"),
    [
        ({"wait": "soon"}, "`soon` is not a duration", "`soon` is geen duur"),
        (
            {"wait": "5-2 days"},
            "the range `5-2 days` runs backwards",
            "het bereik `5-2 days` loopt achteruit",
        ),
        (
            {"wait": "{sentence} {text}"},
            "`{sentence} {text}` is not a duration",
            "`{sentence} {text}` is geen duur",
        ),
        ({"frequency": "often"}, "`often` is not a frequency", "`often` is geen frequentie"),
        ({"metrics": [{"value": 1}]}, "a reading that names no metric", "een meting die geen KPI noemt"),
    ],
)
def test_a_refused_value_is_told_in_the_language_asked(
    held: dict[str, Any], english: str, dutch: str
) -> None:
    step = {"name": "Waits", **held}
    journey = {"cjtool": "journey/v1", "title": "T", "stages": [{"name": "S", "steps": [step]}]}

    (problem,) = load(Path(), [Source(Path("a.yaml"), json.dumps(journey))], date(2026, 1, 1)).problems

    assert problem.message == english
    assert problem.message_in("nl") == dutch
    assert problem.hint_in("nl") != problem.hint


@pytest.mark.parametrize(
    ("metric", "said"),
    [
        ("kind: nps, scale: 1-10", "a metric of kind `nps` has no `scale`"),
        ("kind: csat, scale: 1-10, unit: '%'", "the scale `1-10` and the unit `%` contradict each other"),
        ("kind: csat, scale: percent, unit: points", "the scale `percent` and the unit `points` contradict"),
        ("kind: ces, scale: 1-7, range: [1, 7]", "a metric with both `scale` and `range`"),
        ("kind: csat, scale: 1–5", "`1–5` is not a value of `scale`; did you mean `1-5`?"),
        ("kind: csat, scale: 1 tot 10", "`1 tot 10` is not a value of `scale`; did you mean `1-10`?"),
        (
            "kind: csat, scale: rapportcijfer",
            "`rapportcijfer` is not a value of `scale`; did you mean `1-10`?",
        ),
        ("kind: csat, scale: '%'", "`%` is not a value of `scale`; did you mean `percent`?"),
        ("kind: csat, schaal: 1-10", "`schaal` is not a key of a metric; did you mean `scale`?"),
    ],
)
def test_a_scale_that_cannot_be_is_refused_with_the_nearest_right_one(metric: str, said: str) -> None:
    text = f"cjtool: library/v1\nmetrics:\n  m: {{name: M, {metric}}}\n"

    [problem] = load(Path(), [Source(Path("library.yaml"), text)], date(2026, 1, 1)).problems

    assert said in problem.sentence
    assert problem.span.line == 3


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_the_units_that_a_message_names_are_taken(language: str) -> None:
    named = refusals.UNITS_OF_TIME.text(language).rpartition(" is one of ")[2]
    units = re.split(" (?:van|:|von|of) ", named)[-1].split(", ")

    assert [duration(f"2 {unit}").unit for unit in units] == list(DAYS)


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_what_a_message_offers_as_an_example_is_taken(language: str) -> None:
    lengths = re.findall("`(.+?)`", refusals.NUMBER_AND_UNIT.text(language))
    first, *others, often = re.findall("`(.+?)`", refusals.TIMES_IN_A_PERIOD.text(language))

    assert [duration(each).unit for each in lengths] == ["minutes", "days", "weeks"]
    assert frequency(often).period == "months"
    written = [
        first.replace("N", "3"),
        *(f"{first.rpartition(' ')[0].replace('N', '3')} {each}" for each in others),
    ]
    assert [frequency(each).period for each in written] == ["days", "weeks", "months", "years"]
