"""What validators of the models say, in every language."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cjtool.message import Message, Says
from cjtool.model import refusals
from cjtool.project import load
from cjtool.source import Source

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
