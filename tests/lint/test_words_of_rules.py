"""The words by which rules read texts, in four languages."""

import pytest

from cjtool.vocabulary.funnel import is_funnel
from cjtool.vocabulary.repeating import repeats
from cjtool.vocabulary.silence import says_something


@pytest.mark.parametrize(
    "text",
    [
        "None, the patient starts over",
        "Nothing until the letter",
        "No news yet",
        "Not yet",
        "–",
        "...",
        "tbd",
        "n/a",
        "N.v.t.",
        "Niets, tot de brief met de datum",
        "Geen bericht",
        "Nichts bis zum Brief",
        "Keine Angabe",
        "Rien avant la lettre",
        "Personne ne rappelle",
        "Aucune",
        "Pas encore",
    ],
)
def test_a_text_says_that_there_is_nothing(text: str) -> None:
    assert not says_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "No form to fill in again, the nurse has the letter",
        "Nobody has to tell it again",
        "Niemand hoeft iets te herhalen",
        "Niemand muss etwas wiederholen",
        "Rien n'est perdu",
        "Personne de contact : Julie",
        "Nonetheless a call",
        "Her place on the list",
        "👍",
        "第三位",
    ],
)
def test_a_text_says_something(text: str) -> None:
    assert says_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "Explains the damage again",
        "Has to send the same photos twice",
        "Moet alles opnieuw uitleggen",
        "Ze moet twee keer haar gegevens geven",
        "Muss alles noch einmal erzählen",
        "Er füllt das Formular erneut aus",
        "Doit tout expliquer de nouveau",
        "On remplit deux fois le formulaire",
    ],
)
def test_the_customer_gives_it_again(text: str) -> None:
    assert repeats(text)


@pytest.mark.parametrize(
    "text",
    [
        "Books again for four",
        "Explains the damage",
        "Never has to explain it again",
        "They send the letter twice",
        "Niet opnieuw uitleggen",
        "Formal again",
    ],
)
def test_nothing_is_given_again(text: str) -> None:
    assert not repeats(text)


@pytest.mark.parametrize(
    ("name", "of_the_funnel"),
    [
        ("Consideration", True),
        ("Retention & Loyalty", True),
        ("The awareness stage", True),
        ("Klantbehoud", True),
        ("Kundenbindung", True),
        ("Fidélisation", True),
        ("Onboarding my parents", False),
        ("Purchase", False),
        ("123", False),
    ],
)
def test_a_stage_is_called_after_the_funnel(name: str, of_the_funnel: bool) -> None:
    assert is_funnel(name) == of_the_funnel
