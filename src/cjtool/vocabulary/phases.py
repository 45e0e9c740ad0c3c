"""The words by which a stage's name tells its place in the lifecycle."""

import re
from collections.abc import Iterator
from functools import lru_cache

from cjtool.spelling.fold import fold

PHASES = (
    "awareness", "orientation", "purchase", "onboarding", "use", "service", "after-sales", "renewal", "exit",
)  # fmt: skip

# English, Dutch, and German and French where obvious; folded, a phrase of two or three as its words with hyphens.
_WORDS = {
    "awareness": "awareness aware discover discovery notice inspiration inspire trigger prepurchase bewustwording bewustzijn "
    "inspiratie inspireren ontdekken ontdekking behoefte aandacht bewusstsein aufmerksamkeit entdecken entdeckung decouverte",
    "orientation": "orientation orient research search searching searches compare comparing compares comparison consider consideration "
    "evaluate evaluation explore exploration find shortlist browse orientatie orienteren overweging overwegen afweging afwegen "
    "vergelijken vergelijkt vergelijking zoeken zoekt verkennen verkenning uitzoeken orientierung erwagung abwagung vergleich suche "
    "recherche comparaison",
    "purchase": "purchase purchasing buy buying order ordering apply application decide decision checkout book booking "
    "sign signing signup subscribe registration register approval enrolment enrollment reservation procurement conversion acquire acquisition pay "
    "payment sale aankoop aanschaf kopen koop bestelling bestellen aanvraag aanvragen beslissen beslissing besluit besluiten kiezen keuze "
    "afsluiten afsluiting boeken boeking reserveren reservering aanmelden aanmelding inschrijven inschrijving registratie betalen offerte "
    "kauf kaufen bestellung buchung anmeldung registrierung beantragung antrag entscheidung achat acheter commande inscription "
    "souscription",
    "onboarding": "onboarding onboard delivery deliver install installation installing activation activate setup rollout roll-out kickoff kick-off "
    "getting-started first-use first-login first-session first-value unboxing pickup pick-up welcome implementation implement levering "
    "leveren bezorging installatie installeren ingebruikname eerste-gebruik ophalen afhalen aflevering afleveren activatie activeren "
    "welkom implementatie lieferung abholung einrichtung inbetriebnahme erste-nutzung livraison mise-en-service premiere-utilisation",
    "use": "use using usage adoption enjoy living everyday gebruik gebruiken genieten verbruik nutzung nutzen verwendung utilisation",
    "service": "service support complaint complain help repair claim maintenance resolution troubleshooting hulp klacht klachten "
    "storing storingen schade reparatie onderhoud ondersteuning beschwerde reklamation hilfe kundendienst reparatur storung wartung "
    "reclamation assistance panne sinistre",
    "after-sales": "after-sales aftersales after-sale aftercare after-care follow-up followup return returns returning warranty guarantee post-purchase "
    "post-event post-visit post-stay post-trip post-delivery feedback nazorg garantie retour retouren retourneren opvolging "
    "nachkauf nachsorge nachbetreuung apres-vente suivi",
    "renewal": "renewal renew renewing repeat repurchase loyalty loyal retention advocacy advocate referral referrals refer recommend "
    "recommendation extend extension expansion verlenging verlengen herhaalaankoop loyaliteit klantbehoud ambassadeurschap aanbeveling "
    "aanbevelen verlangerung wiederkauf kundenbindung loyalitat weiterempfehlung treue fidelite fidelisation recommandation renouvellement",
    "exit": "exit cancel cancellation cancelling leave leaving ending offboarding churn end-of-contract terminate termination opzegging "
    "opzeggen beeindiging beeindigen vertrek vertrekken inleveren inlevering kundigung resiliation",
    "": "return-home return-trip return-flight return-journey return-prep returning-home",
}  # fmt: skip
_BY_WORD = {word: phase for phase, listed in _WORDS.items() for word in listed.split()}
_SPLIT = re.compile(r"[^a-z0-9]+")
_LONGEST = 3

# "Before buying" and "Nach dem Kauf" name a phase by another one, or none.
_BEFORE = {"pre", "before", "voor", "voorafgaand", "vor", "avant"}
_AFTER = {"post", "after", "na", "nach", "apres"}
_BETWEEN = {
    "the", "a", "my", "your", "you", "i", "aan", "de", "het", "een", "je", "ik", "der", "dem", "den", "die", "das",
    "la", "le", "les", "l", "un", "une",
}  # fmt: skip
_BEFORE_IT = {"purchase": "orientation"}
_AFTER_IT = {"purchase": "after-sales", "service": "after-sales"}


@lru_cache(maxsize=10_000)
def phases_in(name: str) -> tuple[str, ...]:
    """Every phase that has a word standing whole in a name or id, in lifecycle order.

    What stands before or after a phase is not that phase: `Pre-purchase` is orientation, and `After delivery` none.
    """
    parts = [part for part in _SPLIT.split(fold(name)) if part]
    found = {_seen_from(parts[:index], phase) for index, phase in _named(parts)}
    return tuple(phase for phase in PHASES if phase in found)


def _named(parts: list[str]) -> Iterator[tuple[int, str]]:
    """Where a phase's word or phrase begins, the longest phrase first; no word counts twice."""
    taken: set[int] = set()
    for length in range(_LONGEST, 0, -1):
        for index in range(len(parts) - length + 1):
            phase = _BY_WORD.get("-".join(parts[index : index + length]))
            if phase is not None and taken.isdisjoint(range(index, index + length)):
                taken.update(range(index, index + length))
                yield index, phase


def _seen_from(words_before: list[str], phase: str) -> str | None:
    """The phase that is meant, given the words that stand before the word for it."""
    marker = next((word for word in reversed(words_before) if word not in _BETWEEN), None)
    if marker in _BEFORE:
        return _BEFORE_IT.get(phase)
    if marker in _AFTER:
        return _AFTER_IT.get(phase)
    return phase
