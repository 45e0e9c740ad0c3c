"""What is said of a file's kind, of ids that are made, and of invisible blanks, in every language."""

from cjtool.message import Says

EMPTY_FILE = Says(
    en="the file is empty", nl="het bestand is leeg", fr="le fichier est vide", de="die Datei ist leer"
)()
START_WITH_TITLE = Says(
    en="start with `cjtool: journey/v1` and a `title`",
    nl="begin met `cjtool: journey/v1` en een `title`",
    fr="commencez par `cjtool: journey/v1` et un `title`",
    de="mit `cjtool: journey/v1` und einem `title` beginnen",
)()
NO_OBJECT = Says(
    en="a list or text where an object is expected",
    nl="een lijst of tekst, en hier hoort een object",
    fr="une liste ou un texte, là où un objet est attendu",
    de="eine Liste oder Text, hier gehört ein Objekt hin",
)()
START = Says(
    en="start with `cjtool: journey/v1`",
    nl="begin met `cjtool: journey/v1`",
    fr="commencez par `cjtool: journey/v1`",
    de="mit `cjtool: journey/v1` beginnen",
)()
NO_KIND = Says(
    en="no `cjtool` key says what kind of file this is",
    nl="er is geen sleutel `cjtool` die zegt wat voor bestand dit is",
    fr="aucune clé `cjtool` ne dit de quel genre de fichier il s’agit",
    de="kein Schlüssel `cjtool` sagt, was für eine Datei das ist",
)()
IS_IT_MEANT = Says(
    en="is {key} meant?",
    nl="is {key} bedoeld?",
    fr="s’agit-il de {key} ?",
    de="ist {key} gemeint?",
)
FIRST_LINE = Says(
    en="make `cjtool: journey/v1` the first line",
    nl="maak van `cjtool: journey/v1` de eerste regel",
    fr="écrivez `cjtool: journey/v1` sur la première ligne",
    de="`cjtool: journey/v1` in die erste Zeile schreiben",
)()
NOT_FIRST = Says(
    en="`cjtool` is not the first key",
    nl="`cjtool` is niet de eerste sleutel",
    fr="`cjtool` n’est pas la première clé",
    de="`cjtool` ist nicht der erste Schlüssel",
)()
TO_THE_TOP = Says(
    en="move it to the top",
    nl="zet hem bovenaan",
    fr="placez-la tout en haut",
    de="ganz nach oben stellen",
)()
SAYS_NO_KIND = Says(
    en="`cjtool` does not say what kind of file this is",
    nl="`cjtool` zegt niet wat voor bestand dit is",
    fr="`cjtool` ne dit pas de quel genre de fichier il s’agit",
    de="`cjtool` sagt nicht, was für eine Datei das ist",
)()
READS = Says(
    en="cjtool reads {kinds}", nl="cjtool leest {kinds}", fr="cjtool lit {kinds}", de="cjtool liest {kinds}"
)
UNKNOWN_VERSION = Says(
    en="version {version} of the {name} format is not known",
    nl="versie {version} van het formaat {name} is onbekend",
    fr="la version {version} du format {name} est inconnue",
    de="Version {version} des Formats {name} ist unbekannt",
)
NEWER = Says(
    en="a newer cjtool wrote it; bring this one up to date",
    nl="een nieuwere cjtool heeft het geschreven; werk deze bij",
    fr="un cjtool plus récent l’a écrit ; mettez celui-ci à jour",
    de="ein neueres cjtool hat sie geschrieben; dieses aktualisieren",
)()
MIGRATE = Says(
    en="`cjtool migrate` makes it {kind}",
    nl="`cjtool migrate` maakt er {kind} van",
    fr="`cjtool migrate` en fait {kind}",
    de="`cjtool migrate` macht daraus {kind}",
)
NOT_A_KIND = Says(
    en="{kind} is not a kind of file",
    nl="{kind} is geen soort bestand",
    fr="{kind} n’est pas un genre de fichier",
    de="{kind} ist keine Art von Datei",
)
TWO_HAVE_THE_ID = Says(
    en="two {parts} have the id {id}",
    nl="twee {parts} hebben het id {id}",
    fr="deux {parts} ont l’identifiant {id}",
    de="zwei {parts} haben die ID {id}",
)
PARTS = {
    "stages": Says(en="stages", nl="fasen", fr="étapes", de="Phasen")(),
    "steps": Says(en="steps", nl="stappen", fr="moments", de="Schritte")(),
    "pains": Says(en="pains", nl="pijnpunten", fr="irritants", de="Pain Points")(),
    "opportunities": Says(en="opportunities", nl="kansen", fr="opportunités", de="Chancen")(),
}
"""By the key that they stand under."""
OWN_ID = Says(
    en="give one of them an `id` of its own",
    nl="geef een van de twee een eigen `id`",
    fr="donnez à l’un des deux son propre `id`",
    de="einem der beiden eine eigene `id` geben",
)()
STEP_CALLED_END = Says(
    en="a step cannot have the id `end`",
    nl="een stap kan niet het id `end` hebben",
    fr="un moment ne peut pas avoir l’identifiant `end`",
    de="ein Schritt kann nicht die ID `end` haben",
)()
ANOTHER_ID = Says(
    en="give another `id`: `next: end` ends the journey",
    nl="geef een ander `id`: `next: end` beëindigt de klantreis",
    fr="donnez un autre `id` : `next: end` termine le parcours",
    de="eine andere `id` angeben: `next: end` beendet die Customer Journey",
)()
INVISIBLE_BLANK = Says(
    en="an invisible blank ({code})",
    nl="een onzichtbare spatie ({code})",
    fr="une espace invisible ({code})",
    de="ein unsichtbares Leerzeichen ({code})",
)
WRITE_A_BLANK = Says(
    en="write a blank",
    nl="schrijf een gewone spatie",
    fr="écrivez une espace ordinaire",
    de="ein normales Leerzeichen schreiben",
)()
TAKE_AWAY = Says(en="take it away", nl="haal hem weg", fr="retirez-la", de="entfernen")()
