"""Drafts are what a person would write: round emotions, names without numbers, titles with a capital, their language."""

from dataclasses import replace

import pytest
from tests.exchange.tables.made_of import draft, grid, steps, told

from cjtool.app.importing import known_in
from cjtool.exchange.declaration import ImportOptions
from cjtool.exchange.scales import emotion
from cjtool.exchange.sheets.heading_names import key_called
from cjtool.exchange.sheets.sheet_phrases import NO_VALUE
from cjtool.exchange.tables.heading_languages import language_of
from cjtool.exchange.tables.reading import journeys
from cjtool.i18n.table import words

DUTCH = "Fase,Stap,Emotie\nZoeken,Vergelijkt,Blij\n"


@pytest.mark.parametrize(
    ("score", "scale", "value"),
    [
        (6, (1, 10), 0.2), (3, (1, 10), -1.1), (9, (1, 10), 1.6), (7.5, (1, 10), 0.9), (3.7, (1, 10), -0.8), (55, (0, 100), 0.2), (56, (0, 100), 0.24), (1.25, (-2, 2), 1.25), (4, (1, 7), 0),
        (7.3, (1, 10), 0.8), (12, (1, 10), 2),
    ],
)  # fmt: skip
def test_an_emotion_has_one_decimal_where_scores_stay_apart(
    score: float, scale: tuple[float, float], value: float
) -> None:
    assert emotion(score, scale) == value


@pytest.mark.parametrize(
    ("low", "high"), [(1, 5), (0, 7), (1, 10), (0, 10), (0, 40), (0, 100), (-10, 10), (-100, 100)]
)
def test_scores_that_differ_stay_apart(low: int, high: int) -> None:
    scores = [half / 2 for half in range(low * 2, high * 2 + 1)]
    whole = [emotion(score, (low, high)) for score in scores if score.is_integer()]

    assert len(set(whole)) == high - low + 1
    assert sorted(whole) == whole


def test_the_rounded_emotion_is_told_with_its_score() -> None:
    made = draft(grid("Stage,Step,Emotion (1-10)\nA,Looks,6\n"))

    assert steps(made)[0]["emotion"] == 0.2
    assert told(made, "noted")["6"] == "`6` on a scale from `1` to `10` became `0.2`"


@pytest.mark.parametrize(
    ("names", "stages", "named"),
    [
        (["1. Discover,1.1 Searches", ",1.2 Reads", "2. Buy,2.1 Pays"], ["Discover", "Buy"], ["Searches", "Reads", "Pays"]),
        (["1) Discover,1: Searches", ",2 - Reads"], ["Discover"], ["Searches", "Reads"]),
        (["Discover,2.5 weeks pass", ",Reads", "Buy,Pays"], ["Discover", "Buy"], ["2.5 weeks pass", "Reads", "Pays"]),
        (["Discover,24 hours later", ",3 months later"], ["Discover"], ["24 hours later", "3 months later"]),
    ],
)  # fmt: skip
def test_numbers_before_names_are_left_out_where_most_have_one(
    names: list[str], stages: list[str], named: list[str]
) -> None:
    made = draft(grid("Stage,Step\n" + "\n".join(names) + "\n"))

    assert [stage["name"] for stage in made.data()["stages"]] == stages
    assert [step["name"] for step in steps(made)] == named


def test_numbers_that_are_left_out_are_noted() -> None:
    made = draft(grid("Stage,Step\n1. Discover,1.1 Searches\n2. Buy,2.1 Pays\n"))

    assert {value: text for value, text in told(made, "noted").items() if value.startswith("1")} == {
        "1. Discover | 2. Buy": "the order is kept, the numbers are not",
        "1.1 Searches | 2.1 Pays": "the order is kept, the numbers are not",
    }


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("overstappen naar Groen", "Overstappen naar Groen"),
        ("iPhone kopen", "iPhone kopen"),
        ("Een dag", "Een dag"),
    ],
)
def test_a_title_begins_with_a_capital_and_keeps_the_other_letters(written: str, title: str) -> None:
    assert draft(grid(f"Klantreis: {written},,\n{DUTCH}")).title == title


def test_a_title_that_is_asked_for_stays_as_it_is() -> None:
    assert draft(grid(DUTCH), title="from a to b").title == "from a to b"


def test_a_journey_states_its_language_where_the_project_has_another() -> None:
    known = known_in(None)
    (same,) = journeys([grid(DUTCH)], ImportOptions(replace(known, language="nl"))).drafts
    other = draft(grid(DUTCH))

    assert "language" not in same.data()
    assert (other.data()["language"], other.title) == ("nl", "Klantreis")
    assert "`language: nl`" in told(other, "noted")["nl"]


@pytest.mark.parametrize(
    ("headings", "language"),
    [
        ("Fase;Acties;Emotie;Touchpoint", "nl"), ("Étape;Actions;Irritants;Émotion", "fr"), ("Phase;Schritt;Kontaktpunkt;Gefühle", "de"), ("Stage;Step;Emotion", "en"),
        ("Fase", None), ("Fase;Step;Emotie", None), ("Stage;Stap;Channel;Kanaal", None), ("KPI;Persona;Touchpoint", None), ("Etapa;Canal;Dores", None), ("", None),
    ],
)  # fmt: skip
def test_the_language_of_headings_is_told_only_where_it_is_clear(headings: str, language: str | None) -> None:
    assert language_of(headings.split(";")) == language


@pytest.mark.parametrize(("language", "name"), [("en", "waiting time"), ("nl", "wachttijd"), ("fr", "attente"), ("de", "Wartezeit")])  # fmt: skip
def test_sentences_name_a_key_in_their_own_language(language: str, name: str) -> None:
    message = NO_VALUE(text="soon", key=key_called("wait", words("en")))

    assert name in message.text(language)
