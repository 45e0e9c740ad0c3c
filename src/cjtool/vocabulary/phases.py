"""The words by which a stage's name tells its place in the lifecycle."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cjtool.spelling.folding import fold

PHASES = (
    "awareness", "orientation", "purchase", "onboarding", "use", "service", "after-sales", "renewal",
    "advocacy", "exit",
)  # fmt: skip

# English, Dutch, German, French; folded, a phrase of two or three as its words with hyphens. What stands under no phase is
# a phrase in which a word means something else: a book club, an order's status, help with choosing.
_WORDS = {
    "awareness": "awareness aware discover discovery notice inspiration inspire trigger prepurchase bewustwording bewustzijn "
    "inspiratie inspireren ontdekken ontdekking behoefte aandacht bewusstsein aufmerksamkeit entdecken entdeckung bedarf decouverte "
    "decouvrir besoin prise-de-conscience",
    "orientation": "orientation orient research search searching searches compare comparing compares comparison consider consideration "
    "evaluate evaluation explore exploration find shortlist browse help-me-choose help-me-decide choosing-help orientatie orienteren "
    "overweging overwegen afweging afwegen vergelijken vergelijkt vergelijking zoeken zoekt verkennen verkenning uitzoeken "
    "keuzehulp hulp-bij-kiezen hulp-bij-keuze orientierung orientieren erwagung abwagung vergleich vergleichen vergleicht suche suchen "
    "sucht recherche recherchieren informieren kaufberatung rechercher comparaison comparer compare chercher aide-au-choix "
    "s-informer",
    "purchase": "purchase purchasing buy buying order ordering apply application decide decision checkout book booking "
    "sign signing signup subscribe registration register approval enrolment enrollment reservation procurement conversion acquire acquisition pay "
    "payment sale place-order place-an-order place-your-order aankoop aanschaf kopen koop bestelling bestellen aanvraag aanvragen "
    "beslissen beslissing besluit besluiten kiezen keuze afsluiten afsluiting boeken boeking reserveren reservering aanmelden aanmelding "
    "inschrijven inschrijving registratie betalen betaling ondertekenen ondertekening offerte "
    "kauf kaufen bestellung bestellen buchung buchen reservierung reservieren anmeldung anmelden registrierung registrieren beantragung "
    "beantragen antrag entscheidung entscheiden abschliessen vertragsabschluss unterschreiben unterschrift bezahlen bezahlung zahlung "
    "zahlen achat acheter commande commander reserver inscription souscription souscrire s-inscrire decider signature signer paiement "
    "payer",
    "onboarding": "onboarding onboard delivery deliver install installation installing activation activate setup rollout roll-out kickoff kick-off "
    "getting-started first-use first-login first-session first-value unboxing pickup pick-up welcome implementation implement levering "
    "leveren bezorging bezorgen installatie installeren ingebruikname eerste-gebruik ophalen afhalen aflevering afleveren activatie "
    "activeren welkom implementatie inwerken lieferung liefern zustellung abholung einrichtung einrichten inbetriebnahme aktivierung "
    "erste-nutzung willkommen einarbeitung livraison mise-en-service premiere-utilisation prise-en-main bienvenue "
    "retrait-au retrait-en retrait-a retrait-du retrait-de-la retrait-de-ma retrait-colis retrait-commande point-de-retrait",
    "use": "use using usage adoption enjoy living everyday gebruik gebruiken genieten verbruik nutzung nutzen verwendung verwenden "
    "verbrauch alltag utilisation utiliser",
    "service": "service support complaint complain help repair repairs claim maintenance resolution troubleshooting hulp klacht klachten "
    "storing storingen schade reparatie repareren onderhoud ondersteuning beschwerde beschweren reklamation hilfe kundendienst "
    "reparatur reparieren storung schaden schadensmeldung wartung unterstutzung reclamation assistance panne depannage reparation "
    "reparer entretien sinistre plainte",
    "after-sales": "after-sales aftersales after-sale aftercare after-care follow-up followup return returns returning warranty guarantee post-purchase "
    "post-event post-visit post-stay post-trip post-delivery feedback leave-a-review write-a-review leave-review leave-feedback "
    "leave-a-rating give-a-review nazorg garantie retour retouren retourneren opvolging recensie-schrijven recensie-achterlaten "
    "review-schrijven review-achterlaten beoordeling-geven beoordeling-achterlaten nachkauf nachsorge nachbetreuung rucksendung "
    "ruckgabe gewahrleistung bewertung-abgeben bewertung-schreiben apres-vente service-apres-vente retours suivi "
    "laisser-un-avis donner-un-avis donner-son-avis",
    "renewal": "renewal renew renewing repeat repurchase loyalty loyal retention extend extension expansion verlenging verlengen "
    "herhaalaankoop loyaliteit klantbehoud verlangerung verlangern vertragsverlangerung wiederkauf kundenbindung loyalitat treue "
    "fidelite fidelisation renouvellement renouveler reconduction",
    "advocacy": "advocacy advocate advocating recommend recommends recommending recommendation recommendations ambassador "
    "ambassadorship refer-a-friend tell-a-friend tell-friends tell-others spread-the-word aanbevelen aanbeveling aanraden "
    "ambassadeur ambassadeurschap doorvertellen weiterempfehlen weiterempfehlung empfehlen empfehlung weitersagen "
    "recommander recommandation parrainer parrainage bouche-a-oreille",
    "exit": "exit cancel cancellation cancelling leave leaving ending offboarding churn end-of-contract give-notice terminate termination "
    "opzegging opzeggen opzegt stopzetten beeindiging beeindigen einde-contract vertrek vertrekken inleveren inlevering kundigung "
    "kundigen austritt austreten vertragsende resiliation resilier fin-de-contrat",
    "": "return-home return-trip return-flight return-journey return-prep returning-home return-to returning-to retour-naar "
    "retour-a retour-au book-club order-status order-tracking track-order bestelstatus bestelling-volgen "
    "suivi-de-commande leave-a leave-for leave-home leave-the-house help-me help-us with-help "
    "met-hulp hulp-van mit-hilfe avec-aide avec-l-aide living-room",
}  # fmt: skip
_NOUNS_ELSEWHERE = frozenset({"book", "leave", "order"})
"""Verbs at the start of a name, after `and` or `to`: elsewhere nouns of another sense, as in `Return book`, `Sick leave`."""
_BY_WORD = {word: phase for phase, listed in _WORDS.items() for word in listed.split()}
_SPLIT = re.compile(r"[^a-z0-9]+")
_JOINED = re.compile(r"[&,;:/+]")
_LONGEST = 3

# "Before buying" and "Nach dem Kauf" name a phase by another one, or none.
_BEFORE = {"pre", "before", "voor", "voorafgaand", "vor", "avant"}
_AFTER = {"post", "after", "na", "nach", "apres"}
_BETWEEN = {
    "the", "a", "my", "your", "you", "i", "aan", "de", "het", "een", "je", "ik", "der", "dem", "den", "die", "das",
    "la", "le", "les", "l", "un", "une",
}  # fmt: skip
_STARTING = {"and", "or", "to", "en", "of", "und", "oder", "et", "ou", "then"}
_BEFORE_IT = {"purchase": "orientation"}
_AFTER_IT = {"purchase": "after-sales", "service": "after-sales"}


@lru_cache(maxsize=10_000)
def phases_in(name: str) -> tuple[str, ...]:
    """Every phase that has a word standing whole in a name or id, in lifecycle order.

    What stands before or after a phase is not that phase: `Pre-purchase` is orientation, and `After delivery` none.
    """
    parts = [part for part in _SPLIT.split(_JOINED.sub(" and ", fold(name))) if part]
    meant = {_seen_from(parts[:index], phase) for index, phase in _named(parts)}
    return tuple(phase for phase in PHASES if phase in meant)


def _named(parts: list[str]) -> Iterator[tuple[int, str]]:
    """Where a phase's word or phrase begins, the longest phrase first; no word counts twice."""
    taken: set[int] = set()
    for length in range(_LONGEST, 0, -1):
        for index in range(len(parts) - length + 1):
            phase = _BY_WORD.get("-".join(parts[index : index + length]))
            if phase is None or not taken.isdisjoint(range(index, index + length)):
                continue
            taken.update(range(index, index + length))
            if length > 1 or parts[index] not in _NOUNS_ELSEWHERE or _starts(parts[:index]):
                yield index, phase


def _starts(words_before: list[str]) -> bool:
    """Whether a word begins a name or a part of it, articles and the like left out."""
    marker = next((word for word in reversed(words_before) if word not in _BETWEEN), None)
    return marker is None or marker in _STARTING or marker in _BEFORE or marker in _AFTER


def _seen_from(words_before: list[str], phase: str) -> str | None:
    """The phase that is meant, given the words that stand before the word for it."""
    marker = next((word for word in reversed(words_before) if word not in _BETWEEN), None)
    if marker in _BEFORE:
        return _BEFORE_IT.get(phase)
    if marker in _AFTER:
        return _AFTER_IT.get(phase)
    return phase
