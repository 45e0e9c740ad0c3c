"""The words of the closed loop, in every language."""

from cjtool.i18n.translated import Translated
from cjtool.message import Says

OWNER = Translated(en="Who follows up", nl="Wie volgt op", fr="Qui rappelle", de="Wer nachfasst")
NOBODY = Translated(en="(nobody)", nl="(niemand)", fr="(personne)", de="(niemand)")
COUNTS = {
    "open": Translated(en="Open", nl="Open", fr="En attente", de="Offen"),
    "overdue": Translated(en="Overdue", nl="Termijn verstreken", fr="En retard", de="Überfällig"),
    "in-time": Translated(en="In time", nl="Op tijd gebeld", fr="À temps", de="Rechtzeitig"),
    "too-late": Translated(
        en="Called too late", nl="Te laat gebeld", fr="Rappelés trop tard", de="Zu spät angerufen"
    ),
    "closed": Translated(en="Closed", nl="Afgehandeld", fr="Clos", de="Erledigt"),
    "unclear": Translated(en="Unclear when", nl="Onduidelijk wanneer", fr="Date inconnue", de="Unklar, wann"),
}
"""Heads of columns, by the state of what is counted there."""
SHARE = Translated(en="Closed in time", nl="Aandeel op tijd", fr="Clos à temps", de="Rechtzeitig erledigt")
DUE = Translated(en="Due", nl="Uiterlijk", fr="Échéance", de="Fällig")
ANSWERED = Translated(en="Answered", nl="Geantwoord", fr="Répondu", de="Geantwortet")
CUSTOMER = Translated(en="Customer", nl="Klant", fr="Client", de="Kunde")
SCORE = Translated(en="Score", nl="Score", fr="Note", de="Wert")
UNCLEAR = Translated(
    en="Left out, or not clear", nl="Niet meegeteld of niet duidelijk", fr="Non comptés ou peu clairs", de="Nicht gezählt oder unklar"
)  # fmt: skip
ALL_CALLED = Says(
    en="no customer waits to be called back",
    nl="er hoeft geen klant meer te worden teruggebeld",
    fr="aucun client n’attend d’être rappelé",
    de="kein Kunde wartet auf einen Rückruf",
)()
NOBODY_UNHAPPY = Says(
    en="no answer asks for a follow-up",
    nl="geen antwoord vraagt om opvolging",
    fr="aucune réponse ne demande de suivi",
    de="keine Antwort verlangt eine Nachverfolgung",
)()
UNTIMED = Says(
    en="without a last day, as the step gives no time or the answer has no day: {count}",
    nl="zonder uiterste datum, want de stap noemt geen termijn of het antwoord heeft geen datum: {count}",
    fr="sans date limite, car le moment ne donne pas de délai ou la réponse n’a pas de date : {count}",
    de="ohne Fälligkeit, da der Schritt keine Frist nennt oder die Antwort kein Datum hat: {count}",
)
MORE = Says(
    en="and {count} more, which `--output csv` lists",
    nl="en nog {count}; ze staan allemaal in `--output csv`",
    fr="et {count} de plus, que donne `--output csv`",
    de="und {count} weitere, die `--output csv` nennt",
)
FAVOUR = Says(
    en="promoters who may be asked for {favour}: {count}",
    nl="promoters aan wie iets kan worden gevraagd ({favour}): {count}",
    fr="promoteurs à qui demander {favour} : {count}",
    de="Promotoren, die um etwas gebeten werden können ({favour}): {count}",
)
PROMOTERS = Says(
    en="promoters who may be asked: {count}; say for what with `measure: promoters:`",
    nl="promoters aan wie iets kan worden gevraagd: {count}; schrijf onder `measure: promoters:` wat",
    fr="promoteurs à solliciter : {count} ; dites pour quoi avec `measure: promoters:`",
    de="Promotoren, die um etwas gebeten werden können: {count}; worum, sagt `measure: promoters:`",
)
NAMELESS = Says(
    en="promoters without an id, whom nobody can ask: {count}",
    nl="promoters zonder id, aan wie niemand iets kan vragen: {count}",
    fr="promoteurs sans identifiant, que personne ne peut solliciter : {count}",
    de="Promotoren ohne ID, die niemand bitten kann: {count}",
)
