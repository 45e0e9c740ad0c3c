"""Folding, near words, phases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.spelling import fold, nearest, slug
from cjtool.spelling.identifier import is_id
from cjtool.vocabulary import PHASES, phases_in
from cjtool.vocabulary.continuation import goes_on


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Café", "cafe"), ("Straße", "strasse"), ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Łódź", "lodz"), ("naïef", "naief"),
        ("What's next?", "whats-next"), ("What’s next?", "whats-next"), ("  a -- b ", "a-b"), ("100 %", "100"), ("售后", "售后"), ("?!", "xe02caaa5"),
        ("ﬁets", "fiets"), ("½", "1-2"), ("Ａ", "a"), ("a" * 70, "a" * 64), ("a" * 64, "a" * 64), ("ab " * 30, "ab-" * 20 + "ab"),
        ("b" * 64 + " c", "b" * 64), ("b" * 63 + " c", "b" * 63),
    ],
)  # fmt: skip
def test_an_id_is_made_of_a_name(text: str, id: str) -> None:
    assert slug(text) == id


@given(st.text())
def test_what_is_made_of_any_text_is_an_id(text: str) -> None:
    made = slug(text)

    assert is_id(made) if text else made == ""
    assert slug(made) == made
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("wrong", "right", "meant"),
    [
        ("emotie", ["emotion", "name"], "emotion"), ("aankoop", PHASES, "purchase"), ("Aankoop", PHASES, "purchase"), ("ja", ["true", "false"], "true"),
        ("e-mail", ["email", "mail"], "email"), ("E-Mail", ["email"], "email"), ("oriëntatie", PHASES, "orientation"), ("nazorg", PHASES, "after-sales"),
        ("moment of truth", ["moment_of_truth"], "moment_of_truth"), ("chanel", ["channel"], "channel"), ("xyz", ["channel"], None), ("", ["channel"], None),
        ("aanbeveling", PHASES, "advocacy"),
        ("a" * 200, ["a" * 199], None), ("moment-of-truth", ["moment_of_truth"], "moment_of_truth"), ("emotion", [], None),
    ],
)  # fmt: skip
def test_the_nearest_word_is_the_one_that_was_meant(wrong: str, right: list[str], meant: str | None) -> None:
    assert nearest(wrong, right) == meant


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Gebruiken & service", ("use", "service")), ("Oriëntatie", ("orientation",)), ("After-sales", ("after-sales",)), ("Follow up", ("after-sales",)),
        ("End of contract", ("exit",)), ("Aankoop en levering", ("purchase", "onboarding")), ("Reuse", ()), ("Serviceable", ()), ("", ()),
        ("Kündigung", ("exit",)), ("USE", ("use",)), ("Nazorg", ("after-sales",)), ("purchase-again", ("purchase",)), ("Après-vente", ("after-sales",)),
        ("Pre-purchase", ("orientation",)), ("Before you buy", ("orientation",)), ("Vor dem Kauf", ("orientation",)), ("Avant l'achat", ("orientation",)),
        ("Na de aankoop", ("after-sales",)), ("Nach dem Kauf", ("after-sales",)), ("Post-purchase", ("after-sales",)), ("After service", ("after-sales",)),
        ("After delivery", ()), ("Voor de levering", ()), ("Help after a purchase", ("service", "after-sales")),
        ("First use", ("onboarding",)), ("Daily use", ("use",)), ("Erste Nutzung", ("onboarding",)), ("Return", ("after-sales",)), ("Return home", ()),
        ("Referral", ()), ("Leave a review", ("after-sales",)), ("Recensie achterlaten", ("after-sales",)), ("Donner son avis", ("after-sales",)),
        ("Help me choose", ("orientation",)), ("Hulp bij kiezen", ("orientation",)), ("Help", ("service",)), ("Leave", ("exit",)),
        ("Leaving the gym", ("exit",)), ("Sick leave", ()), ("Use book", ("use",)), ("Book club", ()), ("Book a flight", ("purchase",)),
        ("Compare & book", ("orientation", "purchase")), ("Return book", ("after-sales",)), ("Order status", ()), ("Read the order", ()),
        ("The order", ("purchase",)), ("Return to work", ()), ("Suivi de commande", ()), ("Service après-vente", ("after-sales",)),
        ("Betaling", ("purchase",)), ("Ondertekenen", ("purchase",)), ("Reparatie", ("service",)), ("Opzegging", ("exit",)),
        ("Kündigen", ("exit",)), ("Bezahlung", ("purchase",)), ("Reparatur", ("service",)), ("Lieferung", ("onboarding",)), ("Verlängern", ("renewal",)),
        ("Réparation", ("service",)), ("Paiement", ("purchase",)), ("Résilier", ("exit",)), ("Renouvellement", ("renewal",)), ("Livraison", ("onboarding",)),
        ("Sign up", ("purchase",)), ("Signup", ("purchase",)), ("Inschrijving", ("purchase",)), ("Entdeckung", ("awareness",)), ("Abholung", ("onboarding",)),
        ("Recommend", ("advocacy",)), ("Aanbevelen", ("advocacy",)), ("Weiterempfehlen", ("advocacy",)), ("Recommander", ("advocacy",)),
        ("Tell friends", ("advocacy",)), ("Loyalty & advocacy", ("renewal", "advocacy")), ("Verlengen of aanbevelen", ("renewal", "advocacy")),
    ],
)  # fmt: skip
def test_phases_are_told_by_whole_words(name: str, found: tuple[str, ...]) -> None:
    assert phases_in(name) == found


@pytest.mark.parametrize(
    ("before", "text", "on"),
    [
        ("The kitchen takes 40 minutes", "and nobody says so", True), ("40 minutes", "but no bread", True), ("De site", "maar traag", True),
        ("Der Preis", "weil er steigt", True), ("Élégant", "mais cher", True), ("Weten waar hij aan toe is", "en wanneer", True),
        ("The kitchen takes 40 minutes", "Nobody says so", False), ("Late", "cold food", False), ("price", "and quality", False),
        ("The food", "And the wine", False), ("The food", "android phones", False), ("The food", "", False), ("…", "and so on", False),
    ],
)  # fmt: skip
def test_a_text_goes_on_by_its_first_word(before: str, text: str, on: bool) -> None:
    assert goes_on(before, text) is on
