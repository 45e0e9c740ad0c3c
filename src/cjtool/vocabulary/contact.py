"""The words by which a step's name tells who speaks at a contact: a customer who asks, orders again, or is sent something."""

import re
from functools import lru_cache

from cjtool.spelling.folding import fold
from cjtool.spelling.patterns import LatePattern

# Folded; English, Dutch, German, French. As a name's first word: something comes to the customer.
_RECEIVING = (
    "receive receives get gets hear hears read reads open opens see sees is "
    "krijg krijgt ontvang ontvangt hoort leest ziet opent wordt "
    "erhalt bekommt empfangt hort liest sieht offnet wird "
    "recoit lit voit ouvre entend apprend est"
)
# The customer asks, tells or sends something, and so waits for an answer. What may be a noun counts as first word only.
_ASKING_FIRST = (
    "ask request write mail email send reply respond answer complain report contact appeal object claim negotiate cancel "
    "message apply submit inquire enquire"
)
_ASKING = (
    "asks requests writes mails emails sends replies responds answers complains reports contacts appeals objects claims "
    "negotiates cancels messages applies submits inquires enquires "
    "vraagt vragen aanvragen verzoekt schrijft schrijven stuurt sturen opsturen verstuurt zendt meldt melden klaagt klagen "
    "indienen reageert reageren antwoordt beantwoordt bezwaar appt appen mailt mailen zegt opzeggen informeert "
    "fragt fragen anfragen schreibt schreiben schickt schicken sendet senden meldet antwortet antworten beschwert beantragt "
    "beantragen kundigt kundigen "
    "demande demander ecrit ecrire envoie envoyer repond repondre signale signaler reclame reclamer resilie resilier "
    "contacte contacter sollicite"
)
_GETS, _ASKS_FIRST, _ASKS = (frozenset(listed.split()) for listed in (_RECEIVING, _ASKING_FIRST, _ASKING))
_AGAIN = LatePattern(
    r"\b(?:re-?orders?|re-?ordering|repurchases?|(?:orders?|buys?|books?) (?:\w+ ){0,3}(?:again|anew)|nabestel\w*|herbestel\w*"
    r"|(?:bestel|koop|boek)\w* (?:\w+ ){0,3}opnieuw|opnieuw (?:\w+ ){0,2}(?:bestel|kop|koop|boek)\w*|nachbestell\w*|nachkauf\w*"
    r"|(?:erneut|wieder) (?:\w+ ){0,2}(?:bestell|kauf|buch)\w*|(?:bestell|kauf|buch)\w* (?:\w+ ){0,3}(?:erneut|nach|wieder)"
    r"|rachet\w*|(?:command|achet)\w+ (?:\w+ ){0,3}(?:de|a) nouveau)\b"
)
_CONFIRMING = LatePattern(
    r"\b(?:confirm\w*|receipt|acknowledge\w*|bevestig\w*|\w*bevestiging|ontvangstbewijs|kassabon|bestatig\w*|\w*bestatigung|quittung|recus?|accuse de reception)\b"
)
_ACCESS = LatePattern(
    r"\b(?:access (?:codes?|details)|log-?in (?:codes?|details)|credentials|passwords?|one-time codes?|e-?tickets?|"
    r"inloggegevens|inlogcodes?|toegangscodes?|wachtwoord\w*|toegangsbewijs|"
    r"zugangsdaten|zugangscodes?|anmeldedaten|passwort\w*|eintrittskarten?|"
    r"identifiants|codes? d'acces|mots? de passe|billets?)(?:\b|(?=mail))"
)
_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=10_000)
def confirms(name: str) -> bool:
    """Whether by a step's name something is confirmed: `Gets an order confirmation`, `Krijgt een bevestiging`."""
    return _CONFIRMING.search(fold(name)) is not None


@lru_cache(maxsize=10_000)
def gives_access(name: str) -> bool:
    """Whether by a step's name the customer gets what opens a door: `Zugangsdaten-Mail`, `Krijgt de inloggegevens`."""
    return _ACCESS.search(fold(name)) is not None


@lru_cache(maxsize=10_000)
def orders_again(text: str) -> bool:
    """Whether a text tells of an order that is not the first: `Reorders the capsules`, `Bestelt opnieuw`."""
    return _AGAIN.search(fold(text)) is not None


@lru_cache(maxsize=10_000)
def receives(name: str) -> bool:
    """Whether a step's name begins with a verb of getting: `Receives a confirmation`, `Krijgt een sms`."""
    first = _WORD.search(fold(name))
    return first is not None and first[0] in _GETS


@lru_cache(maxsize=10_000)
def asks(name: str) -> bool:
    """Whether by a step's name the customer asks, tells or sends something: `Mails to negotiate`, `Vraagt uitstel`."""
    words = _WORD.findall(fold(name).replace("e-mail", "email"))
    if not words or words[0] in _GETS:
        return False
    return words[0] in _ASKS_FIRST or not _ASKS.isdisjoint(words)
