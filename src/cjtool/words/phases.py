"""The words by which a stage's name tells its place in the lifecycle."""

import re
from functools import lru_cache
from itertools import pairwise

from cjtool.words.fold import fold

PHASES = (
    "awareness", "orientation", "purchase", "onboarding", "use", "service", "after-sales", "renewal", "exit",
)  # fmt: skip

# English, Dutch, and German and French where obvious; folded, a phrase as its words.
_WORDS = {
    "awareness": "awareness aware discover discovery notice inspiration inspire trigger prepurchase bewustwording inspiratie "
    "inspireren ontdekken ontdekking behoefte aandacht bewusstsein entdecken decouverte",
    "orientation": "orientation orient research search searching compare comparing comparison consider consideration "
    "evaluate evaluation explore exploration find shortlist browse orientatie orienteren overweging overwegen afweging afwegen "
    "vergelijken vergelijking zoeken verkennen verkenning uitzoeken orientierung vergleich suche recherche comparaison",
    "purchase": "purchase purchasing buy buying order ordering apply application decide decision checkout book booking "
    "sign signing acquire acquisition pay payment sale aankoop aanschaf kopen koop bestelling bestellen aanvraag aanvragen "
    "beslissen beslissing besluit besluiten kiezen keuze afsluiten afsluiting boeken boeking reserveren betalen offerte kauf kaufen "
    "bestellung achat acheter commande",
    "onboarding": "onboarding onboard delivery deliver install installation installing activation activate setup "
    "welcome implementation implement levering leveren bezorging installatie installeren ingebruikname aflevering afleveren activatie "
    "activeren welkom implementatie lieferung inbetriebnahme livraison",
    "use": "use using usage enjoy living everyday gebruik gebruiken genieten verbruik nutzung nutzen utilisation usage",
    "service": "service support complaint complain help repair claim maintenance hulp klacht klachten storing storingen schade "
    "reparatie onderhoud ondersteuning beschwerde reklamation hilfe reclamation assistance",
    "after-sales": "after-sales aftersales after-sale aftercare follow-up followup return returns returning warranty guarantee post-purchase "
    "nazorg garantie retour retouren retourneren opvolging nachkauf nachsorge apres-vente suivi",
    "renewal": "renewal renew renewing repeat repurchase loyalty loyal retention advocacy advocate referral refer recommend extend "
    "extension verlenging verlengen herhaalaankoop loyaliteit klantbehoud ambassadeurschap aanbeveling aanbevelen "
    "verlangerung treue fidelite renouvellement",
    "exit": "exit cancel cancellation cancelling leave leaving ending offboarding end-of-contract terminate termination opzegging opzeggen "
    "beeindiging beeindigen vertrek vertrekken inleveren inlevering kundigung resiliation",
}  # fmt: skip
_BY_WORD = {word: phase for phase, listed in _WORDS.items() for word in listed.split()}
_SPLIT = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=10_000)
def phases_in(name: str) -> tuple[str, ...]:
    """Every phase that has a word standing whole in a name or id, in lifecycle order."""
    parts = [part for part in _SPLIT.split(fold(name)) if part]
    joined: dict[str, tuple[int, ...]] = {
        f"{first}-{second}": (index, index + 1) for index, (first, second) in enumerate(pairwise(parts))
    }
    joined |= {f"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}": (i, i + 1, i + 2) for i in range(len(parts) - 2)}
    taken = {index for pair, indices in joined.items() if pair in _BY_WORD for index in indices}
    found = {_BY_WORD[pair] for pair in joined if pair in _BY_WORD}
    found |= {_BY_WORD[part] for index, part in enumerate(parts) if index not in taken and part in _BY_WORD}
    return tuple(phase for phase in PHASES if phase in found)
