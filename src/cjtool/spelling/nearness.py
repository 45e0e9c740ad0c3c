"""The nearest right word to a wrong one, in the languages that people type."""

from collections.abc import Iterable

from cjtool.spelling.folding import bare, fold
from cjtool.spelling.foreign_keys import keys_of

# What Dutch (and some German and French) hands type ─► the word of the format.
_FOREIGN = {
    "aankoop": "purchase", "aanname": "assumption", "acties": "does", "afdeling": "owner",
    "apparaat": "devices", "apparaten": "devices", "archief": "archived", "balie": "counter",
    "behoefte": "needs", "behoeften": "needs", "beloften": "promises", "belofte": "promises", "betaling": "payment",
    "bewustwording": "awareness", "brief": "letter", "bron": "sources", "bronnen": "sources", "budget": "cost",
    "callcenter": "phone", "canal": "channel", "citaat": "quote", "concept": "draft", "datum": "date",
    "denkt": "thinks", "doel": "goal", "doelen": "goals", "doelgroep": "persona", "doet": "does", "duur": "duration",
    "e-mail": "email", "eigenaar": "owner", "einde": "end", "emotie": "emotion", "emoties": "emotion",
    "enquete": "survey", "etape": "stages", "etapes": "stages", "facebook": "social-media", "factuur": "invoice",
    "fase": "phase", "fasen": "stages", "fases": "stages", "frequentie": "frequency", "frustratie": "pains",
    "gebruik": "use", "gedrag": "behaviours", "gedragingen": "behaviours", "gevoel": "feels", "gevoelens": "feelings",
    "hoog": "high", "ingebruikname": "onboarding", "inspanning": "effort", "instagram": "social-media", "ja": "true",
    "jaar": "year", "kanaal": "channel", "kanalen": "channels", "kans": "opportunities", "kansen": "opportunities",
    "klant": "customer", "knelpunt": "pains", "knelpunten": "pains", "kosten": "cost", "laag": "low",
    "maatstaf": "metric", "macro": "lifecycle", "mail": "email","meetwaarde": "metrics", "meetwaarden": "metrics",
    "middel": "medium", "midden": "medium", "naam": "name", "nazorg": "after-sales", "nee": "false", "nieuwsbrief": "newsletter",
    "doelstelling": "objectives", "doelstellingen": "objectives", "opdrachtgever": "sponsor", "objectif": "objectives", "objectifs": "objectives",
    "no": "false", "off": "false", "on": "true", "ontvangstbevestiging": "update", "opbrengst": "value",
    "opzegging": "exit", "orientatie": "orientation", "overdracht": "handover", "pijn": "pains", "pijnpunt": "pains",
    "pijnpunten": "pains", "pluspunt": "gains", "pluspunten": "gains", "prioriteit": "impact", "reactietijd": "response_time",
    "samenvatting": "summary", "schritte": "steps", "ernst": "severity", "stap": "steps", "stappen": "steps",
    "systemen": "systems", "taal": "language", "tekst": "text", "beschrijving": "summary", "omschrijving": "summary", "inzicht": "sources",
    "actie": "does", "volgende": "next", "merkbelofte": "promises", "telefoon": "phone", "telefonisch": "phone", "terugkoppeling": "feedback",
    "titel": "title", "titre": "title", "toon": "tone", "touchpoints": "touchpoint", "verlenging": "renewal",
    "vertrek": "exit", "verwacht": "expects", "verwachting": "expects", "waarde": "value", "wachttijd": "wait",
    "webpagina": "website", "webshop": "website","whatsapp": "messaging", "winkel": "store",
    "yes": "true", "zoekmachine": "search", "contactmoment": "touchpoint", "contactpunt": "touchpoint",
    "bedrijf": "company","gedachte": "thinks", "gedachten": "thinks",
    "achter-de-schermen": "backstage", "voor-de-schermen": "frontstage", "huidig": "current", "toekomstig": "future",
    "as-is": "current", "to-be": "future", "nps-score": "nps", "hulp": "service", "klacht": "service",
    "aftersales": "after-sales", "consideration": "orientation", "loyalty": "renewal",
    "aanbeveling": "advocacy", "ambassadeurschap": "advocacy",
    "delivery": "onboarding", "pain_points": "pains", "painpoints": "pains", "pain-points": "pains", "gain": "gains",
    "thoughts": "thinks", "feelings": "feels", "actions": "does", "action": "does", "sentiment": "emotion",
    "score": "emotion", "journey": "title",
    "phases": "stages", "sections": "stages", "columns": "stages", "moments": "stages steps", "tasks": "steps does",
    "activities": "steps does", "activity": "does", "description": "summary does purpose text", "overview": "summary",
    "feeling": "feels feelings", "thought": "thinks", "thinking": "thinks", "emotions": "emotion", "mood": "emotion",
    "kpi": "metrics", "kpis": "metrics", "measures": "metrics", "actor": "persona", "actors": "persona",
    "rapportcijfer": "1-10", "schoolcijfer": "1-10", "cijfer": "1-10", "mark": "1-10", "grade": "1-10",
    "1-tot-10": "1-10", "1-tot-7": "1-7", "1-tot-5": "1-5", "1-to-10": "1-10", "1-to-7": "1-7", "1-to-5": "1-5",
    "1..10": "1-10", "1..7": "1-7", "1..5": "1-5", "10": "1-10", "7": "1-7", "5": "1-5", "%": "percent", "schaal": "scale",
    "personas": "persona", "user": "persona", "users": "persona", "pain": "pains", "frustrations": "pains",
    "solutions": "opportunities", "ideas": "opportunities", "heading": "title", "label": "name",
}  # fmt: skip
_SAME = {
    "phases": "stages", "sections": "stages", "tasks": "steps", "painpoints": "pains", "thought": "thinks",
    "thoughts": "thinks", "feeling": "feels", "description": "summary", "kpi": "metrics", "kpis": "metrics",
    "actor": "persona", "actors": "persona",
}  # fmt: skip
"""Keys of other tools that hold the same in the same form."""
_SAME_VALUES = {
    "aanbeveling": "advocacy", "aankoop": "purchase", "archief": "archived", "asis": "current", "balie": "counter", "bewustwording": "awareness",
    "brief": "letter", "concept": "draft", "gebruik": "use", "hoog": "high", "huidig": "current", "ingebruikname": "onboarding", "ja": "true",
    "laag": "low", "mail": "email", "midden": "medium", "nazorg": "after-sales", "nee": "false", "nieuwsbrief": "newsletter", "no": "false", "orientatie": "orientation",
    "telefonisch": "phone", "telefoon": "phone", "tobe": "future", "toekomstig": "future", "verlenging": "renewal",
    "winkel": "store", "yes": "true", "zoekmachine": "search",
}  # fmt: skip
"""Values in Dutch or in the field's jargon, and the format's word for the very same."""

_LONGEST = 80


def same_key(wrong: str, right: str) -> bool:
    """Whether another tool's or language's key is one of ours, in the same form: one may stand for the other."""
    return _SAME.get(bare(wrong)) == right or right in keys_of(wrong)


def same_value(wrong: str, right: str) -> bool:
    """Whether a word is the format's own in Dutch or in jargon, and no wider or narrower: `brief`, a `letter`."""
    return _SAME_VALUES.get(bare(wrong)) == right


def nearest(wrong: str, right: Iterable[str], cutoff: float = 0.7) -> str | None:
    """The word among the right ones that was most likely meant, or None if none is near.

    First the translation of a foreign word, then the same letters in another dress (`e-mail`, `Email`,
    `moment of truth`), then the same letters in another order (`lnit`), then the least different spelling, of at least this likeness from 0 to 1.
    """
    known = list(right)
    if len(wrong) > _LONGEST:
        return None
    folded = fold(wrong).strip()
    if translated := next((key for key in keys_of(wrong) if key in known), None):
        return translated
    for candidate in (folded.replace("_", "-").replace(" ", "-"), folded):
        for word in _FOREIGN.get(candidate, "").split():
            if word in known:
                return word
    dressed = {bare(word): word for word in reversed(known)}
    letters = bare(folded)
    if letters in dressed:
        return dressed[letters]
    swapped = next((word for word in dressed if sorted(word) == sorted(letters)), None)
    if swapped is not None:
        return dressed[swapped]
    from difflib import get_close_matches

    close = get_close_matches(letters, dressed, n=1, cutoff=cutoff)
    return dressed[close[0]] if close else None
