"""The words of comments by topic, in every language."""

from cjtool.i18n.translated import Translated
from cjtool.message import Says

KINDS = {
    "pain": Translated(en="pain", nl="pijnpunt", fr="irritant", de="Pain Point"),
    "gain": Translated(en="gain", nl="pluspunt", fr="point fort", de="Pluspunkt"),
    "touchpoint": Translated(en="touchpoint", nl="contactmoment", fr="point de contact", de="Kontaktpunkt"),
    "step": Translated(en="step", nl="stap", fr="moment", de="Schritt"),
}
COUNTS = Says(
    en="comments: {count}; of no known topic: {other}",
    nl="opmerkingen: {count}; zonder bekend onderwerp: {other}",
    fr="commentaires : {count} ; sans sujet connu : {other}",
    de="Kommentare: {count}; ohne bekanntes Thema: {other}",
)
OTHER = Translated(
    en="of no known topic", nl="zonder bekend onderwerp", fr="sans sujet connu", de="ohne bekanntes Thema"
)
OFTEN = Says(
    en="words that are in no topic, with how many comments have them: {words}",
    nl="woorden die bij geen onderwerp horen, met het aantal opmerkingen: {words}",
    fr="mots qui ne sont dans aucun sujet, avec le nombre de commentaires : {words}",
    de="Wörter, die in keinem Thema stehen, mit der Zahl der Kommentare: {words}",
)
NONE = Says(
    en="too few comments to show any",
    nl="te weinig opmerkingen om er iets van te laten zien",
    fr="trop peu de commentaires pour en montrer",
    de="zu wenige Kommentare, um welche zu zeigen",
)()
HIDDEN = Says(
    en="comments at places with fewer than {least} of them are not shown: {count}",
    nl="opmerkingen bij plekken met minder dan {least} opmerkingen staan er niet bij: {count}",
    fr="les commentaires aux endroits qui en ont moins de {least} ne sont pas montrés : {count}",
    de="Kommentare an Stellen mit weniger als {least} davon werden nicht gezeigt: {count}",
)
