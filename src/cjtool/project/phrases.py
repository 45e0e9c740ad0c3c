"""What is said of a project whose files do not fit together, in every language."""

from cjtool.message import Says

KINDS = {
    "persona": Says(en="persona", nl="persona", fr="persona", de="Persona")(),
    "channel": Says(en="channel", nl="kanaal", fr="canal", de="Kanal")(),
    "touchpoint": Says(en="touchpoint", nl="contactmoment", fr="point de contact", de="Kontaktpunkt")(),
    "team": Says(en="team", nl="team", fr="équipe", de="Team")(),
    "promise": Says(en="promise", nl="belofte", fr="promesse", de="Versprechen")(),
    "objective": Says(
        en="objective", nl="doelstelling", fr="objectif stratégique", de="strategisches Ziel"
    )(),
    "metric": Says(en="metric", nl="KPI", fr="indicateur", de="Kennzahl")(),
    "source": Says(en="source", nl="bron", fr="source", de="Quelle")(),
    "journey": Says(en="journey", nl="klantreis", fr="parcours", de="Customer Journey")(),
    "stage": Says(en="stage", nl="fase", fr="étape", de="Phase")(),
    "step": Says(en="step", nl="stap", fr="moment", de="Schritt")(),
    "pain": Says(en="pain", nl="pijnpunt", fr="irritant", de="Pain Point")(),
    "opportunity": Says(en="opportunity", nl="kans", fr="opportunité", de="Chance")(),
}
"""What has an id, and most of it is referred to."""
NOT_THERE = Says(
    en="there is no {kind} {id}",
    nl="er is geen {kind} {id}",
    fr="introuvable : {kind} {id}",
    de="nicht vorhanden: {kind} {id}",
)
NO_PAIN_HERE = Says(
    en="there is no pain {id} in this journey",
    nl="er is geen pijnpunt {id} in deze klantreis",
    fr="il n’y a pas d’irritant {id} dans ce parcours",
    de="in dieser Customer Journey gibt es keinen Pain Point {id}",
)
AN_INVISIBLE_BLANK = Says(
    en="an invisible blank ({code}) stands in it; did you mean {id}?",
    nl="er staat een onzichtbare spatie ({code}) in; bedoel je {id}?",
    fr="une espace invisible ({code}) s’y trouve ; vouliez-vous dire {id} ?",
    de="ein unsichtbares Leerzeichen ({code}) steht darin; ist {id} gemeint?",
)
DID_YOU_MEAN = Says(
    en="did you mean {id}?", nl="bedoel je {id}?", fr="vouliez-vous dire {id} ?", de="ist {id} gemeint?"
)
A_PAINS_ID = Says(
    en="a pain's id is made from its text; give it an `id` to name it",
    nl="het id van een pijnpunt komt uit de tekst; geef het een `id` om ernaar te verwijzen",
    fr="l’identifiant d’un irritant vient de son texte ; donnez-lui un `id` pour le nommer",
    de="die ID eines Pain Points entsteht aus seinem Text; mit `id` bekommt er eine eigene",
)()
THERE_ARE = Says(
    en="there are {ids}; {command} adds one",
    nl="er zijn {ids}; {command} voegt er een toe",
    fr="il y a {ids} ; {command} en ajoute un",
    de="vorhanden sind {ids}; {command} legt einen Eintrag an",
)
DEFINE_HERE = Says(
    en="define it under {place}, or put a `cjtool.yaml` beside the files that share it",
    nl="zet de definitie onder {place}, of zet een `cjtool.yaml` naast de bestanden die het delen",
    fr="ajoutez sa définition sous {place}, ou placez un `cjtool.yaml` à côté des fichiers qui le partagent",
    de="unter {place} definieren oder eine `cjtool.yaml` neben die Dateien legen, die es teilen",
)
DEFINE_IN_LIBRARY = Says(
    en="define it under {place} in a library file, or with {command}",
    nl="zet de definitie onder {place} in een bibliotheekbestand, of met {command}",
    fr="ajoutez sa définition sous {place} dans un fichier de bibliothèque, ou avec {command}",
    de="unter {place} in einer Bibliotheksdatei definieren oder mit {command}",
)
NEVER_BOTH = Says(
    en="{target} and {other} cannot both be met",
    nl="{target} en {other} zijn nooit allebei te halen",
    fr="{target} et {other} ne peuvent être atteints ensemble",
    de="{target} und {other} sind nie zugleich erreichbar",
)
CHANGE_ONE = Says(
    en="change one of the two numbers, or take one target away",
    nl="verander een van de twee getallen, of haal een doel weg",
    fr="changez l’un des deux nombres, ou retirez un objectif",
    de="eine der beiden Zahlen ändern oder ein Ziel entfernen",
)()
THE_OTHER_TARGET = Says(
    en="the other target", nl="het andere doel", fr="l’autre objectif", de="das andere Ziel"
)()
NO_STEP_THERE = Says(
    en="there is no step {id} in the journey {journey}",
    nl="er is geen stap {id} in de klantreis {journey}",
    fr="il n’y a pas de moment {id} dans le parcours {journey}",
    de="in der Customer Journey {journey} gibt es keinen Schritt {id}",
)
NO_STEP_ANYWHERE = Says(
    en="there is no step {id} in any journey",
    nl="er is in geen enkele klantreis een stap {id}",
    fr="il n’y a de moment {id} dans aucun parcours",
    de="in keiner Customer Journey gibt es einen Schritt {id}",
)
NAME_OF_TWO_STEPS = Says(
    en="{name} is said to mean two steps, {step} and {other}",
    nl="{name} zou twee stappen betekenen, {step} en {other}",
    fr="{name} désignerait deux moments, {step} et {other}",
    de="{name} soll zwei Schritte bedeuten, {step} und {other}",
)
NO_ZONE = Says(
    en="{zone} is no time zone", nl="{zone} is geen tijdzone", fr="{zone} n’est pas un fuseau horaire", de="{zone} ist keine Zeitzone",
)  # fmt: skip
ZONE_FORM = Says(
    en="write one such as `Europe/Amsterdam`", nl="schrijf er een zoals `Europe/Amsterdam`",
    fr="écrivez-en un comme `Europe/Amsterdam`", de="eine wie `Europe/Amsterdam` schreiben",
)()  # fmt: skip
ITS_STEPS = Says(
    en="its steps are {ids}",
    nl="de stappen zijn {ids}",
    fr="ses moments sont {ids}",
    de="ihre Schritte sind {ids}",
)
DEFINED_TWICE = Says(
    en="the {kind} {id} is defined twice",
    nl="dubbel gedefinieerd: {kind} {id}",
    fr="défini deux fois : {kind} {id}",
    de="doppelt definiert: {kind} {id}",
)
TWO_JOURNEYS = Says(
    en="two journeys have the id {id}",
    nl="twee klantreizen hebben het id {id}",
    fr="deux parcours ont l’identifiant {id}",
    de="zwei Customer Journeys haben die ID {id}",
)
KEEP_ONE = Says(
    en="keep one, or give one of them another id",
    nl="houd er één, of geef een van de twee een ander id",
    fr="gardez-en un, ou donnez à l’un d’eux un autre identifiant",
    de="nur eines behalten oder einem der beiden eine andere ID geben",
)()
BASED_ON = Says(
    en="`based_on` on a current journey",
    nl="`based_on` bij een huidige klantreis",
    fr="`based_on` sur un parcours actuel",
    de="`based_on` bei einer aktuellen Customer Journey",
)()
BASED_ON_NOTHING = Says(
    en="a current journey is based on nothing; set `state: future`, or take `based_on` away",
    nl="een huidige klantreis gaat nergens van uit; zet er `state: future` bij, of haal `based_on` weg",
    fr="un parcours actuel ne part de rien ; écrivez `state: future` ou retirez `based_on`",
    de="eine aktuelle Customer Journey beruht auf keiner anderen; `state: future` setzen oder `based_on` entfernen",
)()
NEEDS_ADDRESSES = Says(
    en="an opportunity of the whole journey needs `addresses`",
    nl="een kans van de hele klantreis heeft `addresses` nodig",
    fr="une opportunité de tout le parcours a besoin de `addresses`",
    de="eine Chance der ganzen Customer Journey braucht `addresses`",
)()
NAME_THE_PAINS = Says(
    en="name the pains that it takes away; only one on a step or stage can leave that out",
    nl="noem de pijnpunten die ze wegneemt; alleen een kans bij een stap of fase kan zonder",
    fr="nommez les irritants qu’elle supprime ; seule une opportunité d’un moment ou d’une étape peut s’en passer",
    de="die Pain Points nennen, die sie behebt; nur bei einem Schritt oder einer Phase geht es ohne",
)()
ONE = Says(en="one", nl="het ene", fr="l’un", de="der eine")()
ANOTHER = Says(en="another", nl="het andere", fr="l’autre", de="der andere")()
EQUALLY_NEAR = Says(
    en="{count} pains equally near have the id {id}",
    nl="{count} even nabije pijnpunten hebben het id {id}",
    fr="{count} irritants également proches ont l’identifiant {id}",
    de="{count} gleich nahe Pain Points haben die ID {id}",
)
OWN_ID = Says(
    en="give one of them an `id` of its own",
    nl="geef een ervan een eigen `id`",
    fr="donnez à l’un d’eux son propre `id`",
    de="einem davon eine eigene `id` geben",
)()
SHARES = Says(
    en="the shares from {step} add up to {total}",
    nl="de aandelen vanaf {step} zijn samen {total}",
    fr="les parts depuis {step} totalisent {total}",
    de="die Anteile ab {step} ergeben zusammen {total}",
)
NOT_PAST_ONE = Says(
    en="together they may not pass 1",
    nl="samen mogen ze niet boven 1 uitkomen",
    fr="ensemble, elles ne peuvent pas dépasser 1",
    de="zusammen dürfen sie 1 nicht übersteigen",
)()
CIRCLE = Says(
    en="{key} goes round in a circle: {ring}",
    nl="{key} loopt in een kring rond: {ring}",
    fr="{key} tourne en rond : {ring}",
    de="{key} läuft im Kreis: {ring}",
)
GOES_ON = Says(en="goes on here", nl="gaat hier verder", fr="continue ici", de="geht hier weiter")()
TAKE_ONE_AWAY = Says(
    en="take one of them away",
    nl="haal er een weg",
    fr="retirez l’un d’eux",
    de="eines davon entfernen",
)()
