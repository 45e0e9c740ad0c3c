"""The words by which a company calls its departments, processes, systems and maps; customers use none of them."""

import re
from functools import lru_cache

from cjtool.spelling.folding import fold
from cjtool.spelling.patterns import LatePattern

# Folded; English, Dutch, German, French. These mean a department wherever they stand.
_DEPARTMENTS = (
    "marketing", "sales", "inside sales", "field sales", "hr", "human resources", "back office", "backoffice",
    "middle office", "mid office", "midoffice", "front office", "frontoffice", "head office", "headquarters",
    "accounting", "accounts payable", "accounts receivable", "credit control", "underwriting",
    "business development", "account management", "customer success", "legal affairs", "public relations",
    "corporate communications", "binnendienst", "buitendienst", "technische dienst",
    "medische dienst", "juridische dienst", "juridische zaken", "personeelszaken", "debiteurenbeheer",
    "crediteurenbeheer", "boekhouding", "hoofdkantoor", "incasso", "accountmanagement", "relatiebeheer",
    "bedrijfsbureau", "directie", "burgerzaken", "publiekszaken", "vertrieb", "innendienst", "aussendienst",
    "buchhaltung", "personalwesen", "mahnwesen", "inkasso", "sachbearbeitung", "fachbereich", "geschaftsfuhrung",
    "comptabilite", "ressources humaines", "recouvrement", "force de vente", "direction commerciale",
)  # fmt: skip
# These mean other things too: a department only where nothing else stands beside them.
_ALONE = (
    "legal", "operations", "logistics", "administration", "archive", "archives", "it", "ict",
    "pr", "r d", "communications", "treasury", "verkoop", "administratie", "logistiek", "archief",
    "communicatie", "logistik", "verwaltung", "archiv", "ventes", "logistique", "informatique",
    "juridique", "compliance", "product management",
)  # fmt: skip
_MARKS = ("afdeling", "abteilung", "department", "dept", "departement")
_FILLERS = {
    "the", "our", "de", "het", "onze", "die", "der", "das", "unsere", "la", "le", "les", "notre", "of",
    "van", "team", "teams", "stage", "phase", "fase", "etape",
}  # fmt: skip
_PROCESSES = {
    "process", "processes", "proces", "processen", "prozess", "prozesse", "processus", "flow", "flows",
    "workflow", "workflows",
}  # fmt: skip
_PROCESS_ENDINGS = ("proces", "processen", "prozess", "prozesse")
_SYSTEMS = (
    "crm", "erp", "sap", "salesforce", "servicenow", "hubspot", "zendesk", "afas", "exact online", "topdesk",
    "sharepoint", "backend",
)  # fmt: skip
# What a company does with a customer, as a noun: at the end of a name, or as the end of its last word.
_ACTIVITIES = {
    "onboarding", "offboarding", "application", "applications", "handling", "processing", "fulfilment", "fulfillment",
    "intake", "acquisition", "provisioning",
}  # fmt: skip
_ACTIVITY_ENDINGS = (
    "afhandeling", "verwerking", "aanvraag", "beheer", "abwicklung", "bearbeitung", "beantragung", "antragstellung",
)  # fmt: skip
_ACTIVITY_STARTS = {"gestion", "traitement", "souscription"}
# What those who make a map call it.
_MAPS = (
    "customer journey", "user journey", "buyer journey", "client journey", "patient journey", "citizen journey",
    "employee journey", "journey map", "experience map", "service blueprint", "customer experience", "klantreis",
    "klantreizen", "gebruikersreis", "burgerreis", "patientreis", "kundenreise", "parcours client",
    "parcours utilisateur", "parcours usager",
)  # fmt: skip
# A product for a department is no department.
_PRODUCTS = "agency|apps?|automation|platforms?|services?|software|solutions?|suites?|systeem|systems?|tools?"
_SPEAKERS = {"i", "ik", "ich", "we", "wij", "wir", "je", "j", "nous"}

_WORD = re.compile(r"[a-z0-9]+")
_JOINED = re.compile(r"[,;/+&]| (?:and|en|und|et) ")


def _any_of(phrases: tuple[str, ...]) -> str:
    return rf"(?<![a-z0-9])(?:{'|'.join(phrases).replace(' ', '[ -]')})(?![a-z0-9])"


_DEPARTMENT = LatePattern(rf"{_any_of(_DEPARTMENTS)}(?![ -]?(?:{_PRODUCTS})\b)")
_MAP = LatePattern(_any_of(_MAPS))
_SYSTEM = LatePattern(_any_of(_SYSTEMS))
_WHOLE = frozenset((*_DEPARTMENTS, *_ALONE))


def speaks_as_customer(text: str) -> bool:
    """Whether a sentence begins with `I`, `we` or the like."""
    first = _WORD.search(fold(text))
    return first is not None and first[0] in _SPEAKERS


@lru_cache(maxsize=10_000)
def is_department(name: str) -> bool:
    """Whether a name is that of a department, or of several: `Sales & Marketing`, `Afdeling Polisbeheer`."""
    folded = fold(name)
    words = _WORD.findall(folded)
    if not words:
        return False
    if words[0] in _MARKS or words[-1].endswith(_MARKS):
        return True
    parts = [
        " ".join(word for word in _WORD.findall(part) if word not in _FILLERS)
        for part in (folded, *_JOINED.split(folded))
    ]
    return parts[0] in _WHOLE or all(part in _WHOLE for part in parts[1:])


def department_in(text: str) -> str | None:
    """A department that a text names, as it is written there."""
    if is_department(text):
        return text
    return _written(text, _DEPARTMENT) or next(
        (word for word in text.split() if fold(word).strip(".,:;()").endswith(_MARKS)), None
    )


def system_in(text: str) -> str | None:
    """A computer system that a text names, as it is written there."""
    return _written(text, _SYSTEM)


def map_in(text: str) -> str | None:
    """What a text calls the map itself, as it is written there: `Klantreis`, `User journey`."""
    return _written(text, _MAP)


def process_in(text: str) -> str | None:
    """A word for a process in a text, as it is written there: `flow`, `Aanvraagproces`; cash flow is money."""
    words: list[str] = re.findall(r"[^\W_]+", text)
    for before, word in zip(["", *words], words, strict=False):
        folded = fold(word)
        if (folded in _PROCESSES and fold(before) != "cash") or folded.endswith(_PROCESS_ENDINGS):
            return word
    return None


def activity_in(text: str) -> str | None:
    """A noun for what the company does with the customer, which a text ends with: `Klachtafhandeling`, `onboarding`."""
    words: list[str] = re.findall(r"[^\W_]+", text)
    if not words:
        return None
    first, last = fold(words[0]), fold(words[-1])
    if last in _ACTIVITIES or last.endswith(_ACTIVITY_ENDINGS):
        return words[-1]
    return words[0] if first in _ACTIVITY_STARTS else None


def _written(text: str, pattern: LatePattern) -> str | None:
    folded = fold(text)
    match = pattern.search(folded)
    if match is None:
        return None
    start, end = match.span() if len(folded) == len(text) else (0, len(text))
    return text[start:end]
