"""What headings mean, in five languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.draw.lanes import LANES, lane
from cjtool.exchange.tables.heading_words import HEADINGS
from cjtool.exchange.tables.headings import Meaning, meaning, near_key
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import Stage, Step
from cjtool.model.node import keys_in_order
from cjtool.spelling.foreign_keys import WORDS

_LANES = {"actions": "does", "touchpoints": "touchpoint", "stages": "stage", "opportunities": "opportunities"}
_ASIDE = frozenset(
    {"header", "footer", "story", "storyboard", "staff", "pains-gains", "interaction-line", "visibility-line", "internal-line", "thoughts"}
)  # fmt: skip
"""Lanes that only divide, or hold several keys, or none that tables have."""
_SAME_WORD = {
    ("phase", "stage"),
    ("goal", "expects"),
    ("name", "stage"),
    ("does", "name"),
    ("sources", "owner"),
}
"""Keys whose word in a language is what tables call another: a heading `Phase` stands over stages."""


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Stage", "stage"), ("Fase", "stage"), ("Étape", "stage"), ("Phase", "stage"), ("Etapa/Fase", "stage"), ("Journey stage", "stage"),
        ("Step", "name"), ("Stap", "name"), ("Schritt", "name"), ("Passo", "name"),
        ("Touchpoint", "touchpoint"), ("Contactmoment", "touchpoint"), ("Point de contact", "touchpoint"), ("Kontaktpunkt", "touchpoint"), ("Ponto de Contato", "touchpoint"), ("Pontos de contato", "touchpoint"),
        ("Actions", "does"), ("Customer Actions", "does"), ("Ações do Usuário", "does"), ("Handlungen", "does"), ("Acties van de klant", "does"), ("Doing", "does"),
        ("Pain Points", "pains"), ("Pijnpunten", "pains"), ("Irritants", "pains"), ("Schmerzpunkte", "pains"), ("Dores", "pains"), ("CX Pain Points", "pains"), ("Dor (com evidência)", "pains"),
        ("Opportunities", "opportunities"), ("Oportunidades de melhoria", "opportunities"), ("Chancen", "opportunities"), ("Kansen", "opportunities"),
        ("Emotional State", "emotion"), ("Emotion score (1-10)", "emotion"), ("Stimmung", "emotion"), ("Emoções", "emotion"), ("RAG", "emotion"),
        ("Thoughts", "thinks"), ("Gedachten", "thinks"), ("Pensées", "thinks"), ("Pensamentos", "thinks"), ("What the customer thinks:", "thinks"),
        ("KPIs", "metrics"), ("Owner / Responsible", "owner"), ("Responsável", "owner"), ("Teams Involved", "owner"), ("Quote", "quote"), ("Persona", "persona"),
        ("Backstage", "backstage"), ("Behind the scenes", "backstage"), ("Wachttijd", "wait"), ("Moment of Truth?", "moment_of_truth"), ("**Stage**", "stage"),
        ("PAIN POINTS", "pains"), ("pain_points", "pains"), ("Pain-points", "pains"), ("😀 Emotion", "emotion"), ("Cascade Risk", None), ("", None), ("Bijzonderheden", None),
    ],
)  # fmt: skip
def test_a_heading_means_its_key(heading: str, key: str | None) -> None:
    assert meaning(heading).key == key


def test_numbered_headings_are_groups_of_one_key() -> None:
    assert meaning("Pain Point 1") == Meaning("pains", number=1)
    assert meaning("Pain Point 12 Severity") == Meaning("severity", number=12, of="pains")
    assert meaning("Opportunity 2: impact") == Meaning("impact", number=2, of="opportunities")
    assert meaning("KPI #3") == Meaning("metrics", number=3)
    assert meaning("Pain point severity") == Meaning("severity")
    assert meaning("Stage 1").key is None


def test_a_slip_of_the_pen_and_a_heading_of_two_are_guesses() -> None:
    assert meaning("Oportunities") == Meaning("opportunities", sure=False)
    assert meaning("Pijnpunetn") == Meaning("pains", sure=False)
    assert meaning("Pain points / wishes") == Meaning("pains", sure=False)


@pytest.mark.parametrize(("heading", "key"), [("Biggest pain points here", "pains"), ("Emotion of Alex", "emotion"), ("Zxq", None)])  # fmt: skip
def test_the_nearest_key_of_an_unknown_heading_is_a_word_in_it(heading: str, key: str | None) -> None:
    assert meaning(heading).key is None
    assert near_key(heading) == key


@pytest.mark.parametrize("name", sorted(set(LANES) - _ASIDE))
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_maps_call_their_lanes_is_read_back(name: str, language: str) -> None:
    found = meaning(lane(name).title[language].replace("\u00ad", ""))

    assert found == Meaning(_LANES.get(name, name.replace("-", "_")))


@pytest.mark.parametrize("key", sorted({*keys_in_order(Step), *keys_in_order(Stage)} & set(HEADINGS)))
def test_keys_of_the_format_and_their_names_are_read_back(key: str) -> None:
    names = [KEY_NAMES[key][language] for language in LANGUAGES] if key in KEY_NAMES else []
    names += [word for listed in WORDS.get(key, ()) for word in listed.split(", ")]

    assert {meaning(key.replace("_", " ")).key for _ in "1"} <= {
        key,
        *(other for one, other in _SAME_WORD if one == key),
    }
    other = {name: meaning(name).key for name in names if meaning(name).key != key}
    assert {(key, found) for found in other.values()} <= _SAME_WORD, other


@given(st.text(max_size=200))
def test_any_text_has_a_meaning_or_none(text: str) -> None:
    assert meaning(text).key in {None, *HEADINGS}
    assert near_key(text) in {None, *HEADINGS}


@pytest.mark.parametrize(
    "name", sorted(set(LANES) - {"header", "footer", "story", "storyboard", "staff", "pains-gains"})
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_our_own_lanes_ask_is_read(name: str, language: str) -> None:
    asked = lane(name).question
    keys = _LANES | {"thoughts": "thinks", "stages": "goal"}

    if asked is not None:
        assert meaning(asked[language]) == Meaning(keys.get(name, name))


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Wat denkt de klant?", "thinks"), ("Wat voelt de klant?", "feels"), ("Wat wil de gebruiker?", "expects"), ("What does the user think?", "thinks"), ("What does the customer want?", "expects"),
        ("Que pense le client ?", "thinks"), ("Que ressent l’utilisateur ?", "feels"), ("Was denkt der Kunde?", "thinks"), ("Was fühlt der Nutzer?", "feels"), ("NPS", "metrics"), ("NPS score", "metrics"), ("Conversie", "metrics"),
    ],
)  # fmt: skip
def test_questions_and_metrics_are_headings(heading: str, key: str) -> None:
    assert meaning(heading) == Meaning(key)
