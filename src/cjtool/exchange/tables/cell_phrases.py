"""What is said of the values in cells, in every language."""

from cjtool.message import Says

NOTHING_THERE = Says(
    en="this only says that there is nothing",
    nl="dit zegt alleen dat er niets is",
    fr="ceci dit qu’il n’y a rien",
    de="das sagt, dass es nichts gibt",
)()
NO_SCALE_FITS = Says(
    en="{value} is on no scale that is known; `--scale` gives one",
    nl="{value} past op geen bekende schaal; `--scale` geeft er een",
    fr="{value} ne correspond à aucune échelle connue ; `--scale` en donne une",
    de="{value} passt zu keiner bekannten Skala; `--scale` gibt eine an",
)
FELT = Says(
    en="{value} was taken for the emotion {emotion}",
    nl="{value} is opgevat als de emotie {emotion}",
    fr="{value} a été compris comme l’émotion {emotion}",
    de="{value} wurde als die Emotion {emotion} verstanden",
)
NO_NUMBER_FELT = Says(
    en="no number is known for these words; they stand in `feels`",
    nl="bij deze woorden is geen getal bekend; ze staan in `feels`",
    fr="aucun nombre n’est connu pour ces mots ; ils sont dans `feels`",
    de="zu diesen Wörtern ist keine Zahl bekannt; sie stehen in `feels`",
)()
FELT_TWICE = Says(
    en="the step already has the emotion {emotion}",
    nl="de stap heeft al de emotie {emotion}",
    fr="le moment a déjà l’émotion {emotion}",
    de="der Schritt hat schon die Emotion {emotion}",
)
MIDDLE = Says(
    en="{value} is the middle of a range",
    nl="{value} is het midden van een bereik",
    fr="{value} est le milieu d’une plage",
    de="{value} ist die Mitte eines Bereichs",
)
KNOWN_AS = Says(
    en="{word} is {id} of {section}",
    nl="{word} is {id} uit {section}",
    fr="{word} est {id} de {section}",
    de="{word} ist {id} aus {section}",
)
TAKEN_FOR = Says(
    en="{word} was taken for {id} of {section}",
    nl="{word} is opgevat als {id} uit {section}",
    fr="{word} a été compris comme {id} de {section}",
    de="{word} wurde als {id} aus {section} verstanden",
)
TAKEN_FOR_VALUE = Says(
    en="{word} was taken for {value}",
    nl="{word} is opgevat als {value}",
    fr="{word} a été compris comme {value}",
    de="{word} wurde als {value} verstanden",
)
NOT_A_LENGTH = Says(
    en="{value} is not a length of time such as `2 days`",
    nl="{value} is geen tijdsduur zoals `2 dagen`",
    fr="{value} n’est pas une durée comme `2 jours`",
    de="{value} ist keine Zeitspanne wie `2 Tage`",
)
NOT_A_VALUE = Says(
    en="{value} is not one of {known}",
    nl="{value} is niet een van {known}",
    fr="{value} n’est pas l’une de ces valeurs : {known}",
    de="{value} ist keiner dieser Werte: {known}",
)
NOT_A_FREQUENCY = Says(
    en="{value} is not a frequency such as `3 per month`",
    nl="{value} is geen frequentie zoals `3 per maand`",
    fr="{value} n’est pas une fréquence comme `3 par mois`",
    de="{value} ist keine Häufigkeit wie `3 pro Monat`",
)
NOT_A_SHARE = Says(
    en="{value} is not a share of customers such as `40%`",
    nl="{value} is geen aandeel van de klanten zoals `40%`",
    fr="{value} n’est pas une part des clients comme `40%`",
    de="{value} ist kein Anteil der Kunden wie `40%`",
)
NOT_A_NUMBER = Says(
    en="{value} is not a number",
    nl="{value} is geen getal",
    fr="{value} n’est pas un nombre",
    de="{value} ist keine Zahl",
)
OF_SEVERAL = Says(
    en="{value} was given to each of {count} things",
    nl="{value} geldt nu voor {count} dingen tegelijk",
    fr="{value} vaut pour chacun des {count} éléments",
    de="{value} gilt für jedes von {count} Dingen",
)
A_MOMENT_THAT_MATTERS = Says(
    en="this was taken for a moment of truth; its words are not kept",
    nl="dit is opgevat als een moment van de waarheid; de woorden zelf blijven niet bewaard",
    fr="ceci a été compris comme un moment de vérité ; les mots ne sont pas gardés",
    de="das wurde als Moment der Wahrheit verstanden; die Wörter selbst bleiben nicht erhalten",
)()
NOT_YES_OR_NO = Says(
    en="{value} is neither yes nor no",
    nl="{value} is geen ja of nee",
    fr="{value} n’est ni oui ni non",
    de="{value} ist weder ja noch nein",
)
NO_SUCH_STEP = Says(
    en="{name} is not the name of one step",
    nl="{name} is niet de naam van één stap",
    fr="{name} n’est pas le nom d’un seul moment",
    de="{name} ist nicht der Name eines einzigen Schritts",
)
ORDER_KEPT = Says(
    en="the order is kept, the numbers are not",
    nl="de volgorde blijft, de nummers niet",
    fr="l’ordre est gardé, les numéros ne le sont pas",
    de="die Reihenfolge bleibt, die Nummern nicht",
)()
LIGHT = Says(
    en="{value} was taken for a target, because of its sign",
    nl="{value} is vanwege het teken opgevat als doel",
    fr="{value} a été compris comme une cible, à cause de son signe",
    de="{value} wurde wegen des Zeichens als Zielwert verstanden",
)
NOTHING_TO_SAY_IT_OF = Says(
    en="nothing in this row goes with it",
    nl="in deze rij staat niets waar dit bij hoort",
    fr="il n’y a rien dans cette ligne à quoi le rattacher",
    de="in dieser Zeile steht nichts, wozu das gehört",
)()
NOT_READ = Says(
    en="stages and steps have no column for {key}; {line} in `--columns` keeps it as data of your own",
    nl="fasen en stappen hebben geen kolom voor {key}; {line} in `--columns` bewaart het als eigen gegevens",
    fr="les étapes et les moments n’ont pas de colonne pour {key} ; {line} dans `--columns` la garde comme donnée à vous",
    de="Phasen und Schritte haben keine Spalte für {key}; {line} in `--columns` behält sie als eigene Daten",
)
ONE_ALONE = Says(
    en="{key} can have only one value, which is {first}",
    nl="{key} kan maar één waarde hebben, en dat is {first}",
    fr="{key} ne peut avoir qu’une valeur, et c’est {first}",
    de="{key} kann nur einen Wert haben, und das ist {first}",
)
TIME_OF_STEP = Says(
    en="only a stage has a duration, and this is a step’s; it stands in `meta`. Where it is a wait, {line} in `--columns` reads it as one",
    nl="alleen een fase heeft een doorlooptijd, en dit is die van een stap; het staat in `meta`. Is het wachttijd, dan leest {line} in `--columns` het zo in",
    fr="seule une étape a une durée, et celle-ci est celle d’un moment ; elle est dans `meta`. Si c’est une attente, {line} dans `--columns` la fait lire ainsi",
    de="nur eine Phase hat eine Dauer, und diese ist die eines Schritts; sie steht in `meta`. Ist es eine Wartezeit, liest {line} in `--columns` sie so ein",
)
LINES_ARE_STEPS = Says(
    en="the lines of this cell were taken for steps",
    nl="de regels van deze cel zijn opgevat als stappen",
    fr="les lignes de cette cellule ont été comprises comme des moments",
    de="die Zeilen dieser Zelle wurden als Schritte verstanden",
)()
LINES_ARE_STEPS_FIRST = Says(
    en="the lines of this cell were taken for steps, and what else is said of a step here for what holds at {step}",
    nl="de regels van deze cel zijn opgevat als stappen, en wat er verder over een stap staat als iets van {step}",
    fr="les lignes de cette cellule ont été comprises comme des moments, et ce qui est dit d’autre d’un moment a été attribué à {step}",
    de="die Zeilen dieser Zelle wurden als Schritte verstanden, und was hier sonst zu einem Schritt steht, gilt für {step}",
)
