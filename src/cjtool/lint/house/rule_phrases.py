"""What is said of a house rule as a whole: its name, its field, its message and its page, in every language."""

from cjtool.message import Says

BUILT_IN = Says(
    en="cjtool has a rule {name} already",
    nl="cjtool heeft al een regel {name}",
    fr="cjtool a déjà une règle {name}",
    de="cjtool hat schon eine Regel {name}",
)
OWN_NAME = Says(
    en="give it a name of its own; `lint.rules` says how severe a built-in rule is, or `off`",
    nl="geef hem een eigen naam; `lint.rules` zegt hoe ernstig een ingebouwde regel is, of `off`",
    fr="donnez-lui un nom à elle ; `lint.rules` dit la gravité d’une règle intégrée, ou `off`",
    de="einen eigenen Namen geben; wie schwer eine eingebaute Regel wiegt, steht in `lint.rules`, oder `off`",
)()
CALLED_ALIKE = Says(
    en="two house rules are called {name}",
    nl="twee huisregels heten {name}",
    fr="deux règles maison s’appellent {name}",
    de="zwei Hausregeln heißen {name}",
)
KEEP_ONE = Says(
    en="keep one, or give one of them another name",
    nl="houd er één, of geef een van de twee een andere naam",
    fr="gardez-en une, ou donnez à l’une d’elles un autre nom",
    de="nur eine behalten oder einer der beiden einen anderen Namen geben",
)()
POINT_AT_NAME = Says(
    en="leave it out to point at the {subject}'s name",
    nl="laat het weg om naar de naam van {subject} te wijzen",
    fr="laissez-le de côté pour désigner le nom de {subject}",
    de="weglassen, um auf den Namen von {subject} zu zeigen",
)
LONE_BRACE = Says(
    en="a {brace} on its own", nl="een losse {brace}", fr="une {brace} isolée", de="ein einzelnes {brace}"
)
TO_SHOW_ONE = Says(
    en="write {braces} to show one",
    nl="schrijf {braces} om er een te tonen",
    fr="écrivez {braces} pour en montrer une",
    de="{braces} schreiben, um eine zu zeigen",
)
A_FIELD = Says(
    en="write a field, such as {example}",
    nl="schrijf een veld, zoals {example}",
    fr="écrivez un champ, par exemple {example}",
    de="ein Feld schreiben, etwa {example}",
)
UNKNOWN_IN_MESSAGE = Says(
    en="a message knows no {name}",
    nl="een melding kent geen {name}",
    fr="un message ne connaît pas {name}",
    de="eine Meldung kennt kein {name}",
)
IS_AN_OBJECT = Says(
    en="{name} is an object",
    nl="{name} is een object",
    fr="{name} est un objet",
    de="{name} ist ein Objekt",
)
ITS_FIELD = Says(
    en="name its field, such as {example}",
    nl="noem een veld ervan, zoals {example}",
    fr="nommez son champ, par exemple {example}",
    de="ein Feld davon nennen, etwa {example}",
)
NOT_SHOWN = Says(
    en="{field} is no field of {owner} that a message can show",
    nl="{field} is geen veld van {owner} dat een melding kan tonen",
    fr="{owner} n’a pas de champ {field} qu’un message puisse montrer",
    de="{owner} hat kein Feld {field}, das eine Meldung zeigen kann",
)
CANNOT_BE_JUDGED = Says(
    en="the condition of {rule} cannot be judged here: {reason}",
    nl="de voorwaarde van {rule} is hier niet te beoordelen: {reason}",
    fr="la condition de {rule} ne peut pas être évaluée ici : {reason}",
    de="die Bedingung von {rule} lässt sich hier nicht beurteilen: {reason}",
)
COMES_TO_NOTHING = Says(
    en="it comes to nothing",
    nl="er komt niets uit",
    fr="elle ne donne rien",
    de="sie ergibt nichts",
)()
BY_ZERO = Says(
    en="it divides by zero",
    nl="er wordt door nul gedeeld",
    fr="elle divise par zéro",
    de="sie teilt durch null",
)()
TOO_LARGE = Says(
    en="a number gets too large",
    nl="een getal wordt te groot",
    fr="un nombre devient trop grand",
    de="eine Zahl wird zu groß",
)()
TOO_MANY_ITEMS = Says(
    en="it looks at too many items",
    nl="er worden te veel items bekeken",
    fr="elle parcourt trop d’éléments",
    de="sie sieht zu viele Einträge an",
)()
OTHER_KIND = Says(
    en="data of your own is of another kind than it asks",
    nl="eigen gegevens zijn van een andere soort dan gevraagd",
    fr="une donnée à vous est d’un autre genre que demandé",
    de="ein eigener Wert ist von anderer Art als gefragt",
)()
TOO_LONG = Says(
    en="it takes too long", nl="het duurt te lang", fr="elle prend trop de temps", de="sie dauert zu lange"
)()
CANNOT_RUN = Says(
    en="the house rule {name} cannot run ({place}): {problem}",
    nl="de huisregel {name} kan niet draaien ({place}): {problem}",
    fr="la règle maison {name} ne peut pas s’appliquer ({place}) : {problem}",
    de="die Hausregel {name} kann nicht laufen ({place}): {problem}",
)
NOT_EXTENDED = Says(
    en="the house rule {name} is written in {file}, which nothing here extends",
    nl="de huisregel {name} staat in {file}, en niets hier neemt dat over",
    fr="la règle maison {name} est écrite dans {file}, que rien ici ne reprend",
    de="die Hausregel {name} steht in {file}, und nichts hier übernimmt das",
)
EXTEND_IT = Says(
    en="name that file under `lint.extend` of the project",
    nl="noem dat bestand onder `lint.extend` van het project",
    fr="nommez ce fichier sous `lint.extend` du projet",
    de="diese Datei unter `lint.extend` des Projekts nennen",
)()
