"""Names that are spelled differently and are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.spelling import spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("E-mail", "email"), ("e-mails", "Email"), ("Call center", "Callcenter"), ("Café", "cafe"), ("SMS", "Sms"),
        ("Mijn Waterland", "MijnWaterland"), ("Front desk", "Front-desk"), ("front_desk", "Front desks"),
        ("Brief", "Brieven"), ("Factuur", "Facturen"), ("Gesprek", "Gesprekken"), ("Balie", "Balies"), ("Foto", "Foto's"),
        ("Reis", "Reizen"), ("Prijs", "Prijzen"), ("Kanaal", "Kanalen"), ("Bus", "Bussen"), ("Les", "Lessen"), ("Vraag", "Vragen"),
        ("Beoordeling", "Beoordelingen"), ("Pakket", "Pakketten"), ("Bericht", "Berichten"), ("Menu", "Menu’s"),
        ("Enquiry", "Enquiries"), ("Survey", "Surveys"), ("Box", "Boxes"), ("Search", "Searches"), ("Address", "Addresses"),
        ("Purchase", "Purchases"), ("Screen", "Screens"), ("Token", "Tokens"), ("Class", "Classes"), ("Website", "web sites"),
        ("Calls about the price", "Calls about the prices"), ("Oriëntatie", "orientatie"),
    ],
)  # fmt: skip
def test_two_spellings_of_a_name_are_one(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chat", "Chatbot"), ("Store", "Story"), ("Forum", "Form"), ("Post", "Poster"), ("Open", "Op"), ("Bus", "Bu"), ("SMS", "SM"),
        ("Kantoor 1", "Kantoor 2"), ("Contract", "Contact"), ("Portal", "Port"), ("Press", "Pre"), ("售后", "售前"), ("Status", "Statu"),
        ("Bezorgen", "Bezorger"), ("Letter", "Newsletter"), ("App", "Ap 2"), ("Analysis", "Analysi"),
    ],
)  # fmt: skip
def test_two_names_are_two(one: str, other: str) -> None:
    assert spelling(one) != spelling(other)


@given(st.text())
def test_any_name_has_one_spelling(name: str) -> None:
    assert spelling(name.upper()) == spelling(name.upper().lower())
    assert spelling(spelling(name)) == spelling(name)
