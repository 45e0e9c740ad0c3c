"""Cells with one of a few values: grades, yes and no, lengths of time, phases, devices, who starts."""

from collections.abc import Callable

from pydantic_core import PydanticCustomError

from cjtool.exchange.draft import Part
from cjtool.exchange.tables import cell_phrases as says
from cjtool.exchange.tables.listing import items, words
from cjtool.exchange.tables.scoring import score
from cjtool.exchange.tables.telling import Making, Placer, Statement
from cjtool.i18n.table import words as language_words
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Listed
from cjtool.model.values import duration, frequency
from cjtool.spelling.folding import bare, fold
from cjtool.spelling.nearness import same_value
from cjtool.vocabulary.phases import PHASES, phases_in
from cjtool.vocabulary.units import ABOUT

_LISTED_YES = "yes y ja j oui sim si s true waar vrai wahr verdadeiro x 1 v"  # fmt: skip
_YES = frozenset(_LISTED_YES.split())
_LISTED_NO = "no n nee nein non nao false onwaar faux falsch falso 0"  # fmt: skip
_NO = frozenset(_LISTED_NO.split())
_TICKS = frozenset("✓✔☑✅★⭐●■xX×*")
_GRADES = {
    "low": "l minor small little klein gering baixo baixa leger faible minimal",
    "medium": "m moderate mid middle mittel medio media moyen moyenne modere middel middelmatig",
    "high": "h major severe critical blocker large big groot hoog hoch alto alta eleve elevee grave critico kritisch ernstig tres",
}
_DEVICES = {
    "smartphone": "mobile phone mobiel mobil handy celular telemovel",
    "desktop": "pc computer laptop computador ordinateur rechner",
    "tablet": "ipad",
}
_INITIATORS = {
    "customer": "user client klant kunde cliente usuario utilisateur",
    "company": "business brand organisation organization bedrijf firma empresa marca entreprise unternehmen us",
    "partner": "thirdparty parceiro partenaire",
}


def yes_or_no(making: Making, part: Part, said: Statement, key: str) -> None:
    """`yes`, `ja`, `x` or a tick; other words at a moment of truth say that it is one, and are told."""
    letters = bare(said.text)
    if letters in _YES or (not letters and any(sign in _TICKS for sign in said.text)):
        part[key] = True
    elif letters in _NO:
        return
    elif key == "moment_of_truth":
        part[key] = True
        making.lost("guessed", said, says.A_MOMENT_THAT_MATTERS)
    else:
        making.lost("left-out", said, says.NOT_YES_OR_NO(value=said.text))


def flag(key: str) -> Placer:
    """What sets a key that is true or false."""
    return lambda making, part, said: yes_or_no(making, part, said, key)


def length(key: str) -> Placer:
    """What sets a key that is a length of time; `about` before it is left out, and told."""

    def place(making: Making, part: Part, said: Statement) -> None:
        text = " ".join(said.text.split())
        exact = text.removeprefix(next(filter(fold(text).startswith, ABOUT), "")).strip()
        if _is(duration, exact) and key not in part:
            part[key] = exact
            if exact != text:
                making.lost("changed", said, says.TAKEN_FOR_VALUE(word=text, value=exact))
        elif key in part:
            if part[key] != exact:
                making.lost("left-out", said, says.ONE_ALONE(key=key, first=str(part[key])))
        else:
            making.lost("left-out", said, says.NOT_A_LENGTH(value=text))

    return place


def how_often(making: Making, part: Part, said: Statement) -> None:
    """A frequency, such as `3 per month`."""
    text = " ".join(said.text.split())
    if _is(frequency, text) and "frequency" not in part:
        part["frequency"] = text
    else:
        making.lost("left-out", said, says.NOT_A_FREQUENCY(value=text))


def grade(text: str) -> tuple[str | None, bool]:
    """Low, medium or high, and whether a word of the format says so in any language; numbers from 1 to 5 are guesses."""
    letters = bare(text)
    for language in LANGUAGES:
        table = language_words(language)
        for names in (table.grades, table.severities):
            found = next((id for id, name in names.items() if letters in {bare(name), bare(id)}), None)
            if found:
                return found, True
    found = next((id for id, listed in _GRADES.items() if letters in listed.split()), None)
    if found:
        return found, False
    rated = score(text)
    if rated is None or not 1 <= rated.number <= 5 or (rated.scale and rated.scale[1] != 5):
        return None, False
    return ("low" if rated.number <= 2 else "medium" if rated.number < 4 else "high"), False


def graded(key: str) -> Placer:
    """What sets a key that is low, medium or high."""

    def place(making: Making, part: Part, said: Statement) -> None:
        found, sure = grade(said.text)
        if found is None:
            making.lost(
                "left-out",
                said,
                says.NOT_A_VALUE(value=said.text, known=Listed(("low", "medium", "high"), "")),
            )
            return
        part[key] = found
        if bare(said.text) != found:
            message = says.TAKEN_FOR_VALUE(word=said.text, value=found)
            making.lost("noted" if sure else "guessed", said, message)

    return place


def phases(making: Making, part: Part, said: Statement) -> None:
    """Phases of the lifecycle, by their id or by their names in any language."""
    for word in words(said.text):
        exact = next(
            (phase for phase in PHASES if bare(phase) == bare(word) or same_value(word, phase)), None
        )
        found = [exact] if exact else list(phases_in(word))
        if not found:
            making.lost("left-out", said, says.NOT_A_VALUE(value=word, known=Listed(PHASES, "")), word)
            continue
        part["phase"] = list(dict.fromkeys([*part.get("phase", []), *found]))
        if bare(word) != bare(found[0]):
            making.lost("noted", said, says.TAKEN_FOR_VALUE(word=word, value=found[0]), word)


def devices(making: Making, part: Part, said: Statement) -> None:
    """Devices, by what people call them."""
    for word in words(said.text):
        found = _word(word, _DEVICES, lambda table: table.devices)
        if found is None:
            known = Listed(("smartphone", "tablet", "desktop", "kiosk", "watch", "tv"), "")
            making.lost("left-out", said, says.NOT_A_VALUE(value=word, known=known), word)
            continue
        part["devices"] = list(dict.fromkeys([*part.get("devices", []), found]))
        if bare(word) != found:
            making.once("noted", said, says.TAKEN_FOR_VALUE(word=word, value=found), word)


def initiator(making: Making, part: Part, said: Statement) -> None:
    """Who starts the contact: customer, company or partner."""
    listed = items(said.text)
    found = _word(listed[0], _INITIATORS, lambda table: table.initiators) if len(listed) == 1 else None
    if found is None:
        known = Listed(("customer", "company", "partner"), "")
        making.lost("left-out", said, says.NOT_A_VALUE(value=said.text, known=known))
        return
    part["initiator"] = found
    if bare(said.text) != found:
        making.once("noted", said, says.TAKEN_FOR_VALUE(word=said.text, value=found), said.text)


def _word(word: str, own: dict[str, str], names: Callable[..., dict[str, str]]) -> str | None:
    letters = bare(word)
    for language in LANGUAGES:
        for id, name in names(language_words(language)).items():
            if letters in {bare(id), bare(name)}:
                return id
    return next((id for id, listed in own.items() if letters in listed.split()), None)


def _is(read: Callable[[object], object], text: str) -> bool:
    try:
        read(text)
    except PydanticCustomError:
        return False
    return True
