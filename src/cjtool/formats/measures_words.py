"""The words of figures of what customers answered, in every language."""

from cjtool.i18n.translated import Translated
from cjtool.message import Says

COLUMNS = (
    Translated(en="Where", nl="Waar", fr="Où", de="Wo"),
    Translated(en="Metric", nl="Meetwaarde", fr="Indicateur", de="Kennzahl"),
    Translated(en="Value", nl="Waarde", fr="Valeur", de="Wert"),
    Translated(en="95 % interval", nl="95%-interval", fr="Intervalle à 95 %", de="95-%-Intervall"),
    Translated(en="n", nl="n", fr="n", de="n"),
    Translated(en="Change", nl="Verandering", fr="Évolution", de="Änderung"),
)
POOLED = Translated(
    en="answers at its steps",
    nl="antwoorden bij de stappen",
    fr="réponses à ses moments",
    de="Antworten an den Schritten",
)
TARGETS = Translated(en="Targets", nl="Streefwaarden", fr="Objectifs", de="Zielwerte")
LEFT_OUT = Translated(en="Left out", nl="Weggelaten", fr="Omis", de="Weggelassen")
STATES = {
    "met": Translated(en="met", nl="gehaald", fr="atteint", de="erreicht"),
    "missed": Translated(en="missed", nl="gemist", fr="manqué", de="verfehlt"),
    "unknown": Translated(
        en="not yet known", nl="nog niet bekend", fr="pas encore connu", de="noch nicht bekannt"
    ),
}
HIDDEN = Says(
    en="{count} groups of too few answers are not shown",
    nl="{count} groepen met te weinig antwoorden worden niet getoond",
    fr="{count} groupes de trop peu de réponses ne sont pas montrés",
    de="{count} Gruppen mit zu wenigen Antworten werden nicht gezeigt",
)
