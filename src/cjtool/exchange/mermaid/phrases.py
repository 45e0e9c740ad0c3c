"""What reading and writing Mermaid says, in every language."""

from cjtool.message import Says

OTHER_DIAGRAM = Says(
    en="{name} is a diagram of the kind {kind}; of Mermaid only `journey` is read",
    nl="{name} is een diagram van de soort {kind}; van Mermaid wordt alleen `journey` gelezen",
    fr="{name} est un diagramme de type {kind} ; de Mermaid, seul `journey` est lu",
    de="{name} ist ein Diagramm der Art {kind}; von Mermaid wird nur `journey` gelesen",
)
NO_DIAGRAM = Says(
    en="{name} holds no Mermaid diagram; a journey begins with a line that says `journey`",
    nl="er staat geen Mermaid-diagram in {name}; een journey begint met een regel waarop `journey` staat",
    fr="{name} ne contient aucun diagramme Mermaid ; un parcours commence par une ligne qui dit `journey`",
    de="{name} enthält kein Mermaid-Diagramm; eine Journey beginnt mit einer Zeile, auf der `journey` steht",
)
LINE = Says(en="line {line}", nl="regel {line}", fr="ligne {line}", de="Zeile {line}")
OTHERS_SKIPPED = Says(
    en="a diagram of the kind {kind} is not read",
    nl="een diagram van de soort {kind} wordt niet gelezen",
    fr="un diagramme de type {kind} n’est pas lu",
    de="ein Diagramm der Art {kind} wird nicht gelesen",
)
EMPTY_JOURNEY = Says(
    en="a journey without a section or a task is left out",
    nl="een journey zonder section of taak is weggelaten",
    fr="un parcours sans section ni tâche a été omis",
    de="eine Journey ohne Abschnitt und ohne Aufgabe wurde weggelassen",
)
NO_HEADER = Says(
    en="Mermaid draws it only if its first line is `journey`",
    nl="Mermaid tekent dit alleen als `journey` op de eerste regel staat",
    fr="Mermaid ne le dessine que si sa première ligne est `journey`",
    de="Mermaid zeichnet das nur, wenn die erste Zeile `journey` lautet",
)
LOOKS = Says(
    en="settings for its appearance are not carried over; a journey is drawn with its own theme",
    nl="instellingen voor het uiterlijk gaan niet mee; een klantreis wordt in een eigen thema getekend",
    fr="les réglages d’apparence ne sont pas repris ; un parcours est dessiné avec son propre thème",
    de="Einstellungen zum Aussehen werden nicht übernommen; eine Journey wird in ihrem eigenen Thema gezeichnet",
)
SECOND_TITLE = Says(
    en="a later title takes its place",
    nl="een latere titel komt ervoor in de plaats",
    fr="un titre qui suit le remplace",
    de="ein späterer Titel ersetzt ihn",
)
OTHER_TITLE = Says(
    en="the journey already has a title",
    nl="de klantreis heeft al een titel",
    fr="le parcours a déjà un titre",
    de="die Journey hat schon einen Titel",
)
EMPTY_TITLE = Says(
    en="the title is empty; Mermaid takes the next line for it",
    nl="de titel is leeg; Mermaid neemt de volgende regel als titel",
    fr="le titre est vide ; Mermaid prend la ligne suivante comme titre",
    de="der Titel ist leer; Mermaid nimmt die nächste Zeile als Titel",
)
ENDS_TITLE = Says(
    en="read whole; in Mermaid the title ends at {sign}",
    nl="in zijn geheel gelezen; in Mermaid stopt de titel bij {sign}",
    fr="lu en entier ; dans Mermaid, le titre s’arrête à {sign}",
    de="ganz gelesen; in Mermaid endet der Titel bei {sign}",
)
ENDS_SECTION = Says(
    en="read whole; in Mermaid a section's name ends at {sign}",
    nl="in zijn geheel gelezen; in Mermaid stopt de naam van een section bij {sign}",
    fr="lu en entier ; dans Mermaid, le nom d’une section s’arrête à {sign}",
    de="ganz gelesen; in Mermaid endet der Name eines Abschnitts bei {sign}",
)
EMPTY_SECTION = Says(
    en="a section without a name; its tasks stay with the section before it",
    nl="een section zonder naam; de taken blijven bij de section ervoor",
    fr="une section sans nom ; ses tâches restent dans la section précédente",
    de="ein Abschnitt ohne Namen; seine Aufgaben bleiben beim Abschnitt davor",
)
NAMELESS = Says(
    en="a task without a name is left out",
    nl="een taak zonder naam is weggelaten",
    fr="une tâche sans nom a été omise",
    de="eine Aufgabe ohne Namen wurde weggelassen",
)
NOT_A_TASK = Says(
    en="a line that is neither a title, a section nor a task is left out",
    nl="een regel die geen titel, section of taak is, is weggelaten",
    fr="une ligne qui n’est ni un titre, ni une section, ni une tâche a été omise",
    de="eine Zeile, die weder Titel noch Abschnitt noch Aufgabe ist, wurde weggelassen",
)
COMMENT_IN_LINE = Says(
    en="taken for a comment; Mermaid shows {shown} as a part of the line",
    nl="als opmerking gelezen; Mermaid toont {shown} als deel van de regel",
    fr="lu comme un commentaire ; Mermaid affiche {shown} comme une partie de la ligne",
    de="als Kommentar gelesen; Mermaid zeigt {shown} als Teil der Zeile",
)
HTML_SIGN = Says(
    en="{sign} is read as the character that it stands for; Mermaid refuses its `;`",
    nl="{sign} is gelezen als het teken waar het voor staat; Mermaid weigert de `;` ervan",
    fr="{sign} est lu comme le caractère qu’il désigne ; Mermaid en refuse le `;`",
    de="{sign} ist als das Zeichen gelesen, für das es steht; Mermaid lehnt dessen `;` ab",
)
FROM_SCALE = Says(
    en="scores from {low} to {high} became emotions from -2 to 2",
    nl="scores van {low} tot {high} werden emoties van -2 tot 2",
    fr="des notes de {low} à {high} sont devenues des émotions de -2 à 2",
    de="aus Wertungen von {low} bis {high} wurden Gefühle von -2 bis 2",
)
GUESSED_SCALE = Says(
    en="scores from {least} to {most} are met; a scale from {low} to {high} is guessed: name yours with `--scale`",
    nl="er komen scores van {least} tot {most} voor; een schaal van {low} tot {high} is geraden: noem de uwe met `--scale`",
    fr="on trouve des notes de {least} à {most} ; une échelle de {low} à {high} est supposée : indiquez la vôtre avec `--scale`",
    de="es kommen Wertungen von {least} bis {most} vor; eine Skala von {low} bis {high} ist geraten: mit `--scale` angeben",
)
COUNTED = Says(
    en="scores from 1 to {most} only number the steps, and are no emotions; with `--scale` they are read as scores",
    nl="scores van 1 tot {most} nummeren alleen de stappen en zijn geen emoties; met `--scale` worden het scores",
    fr="les notes de 1 à {most} ne font que numéroter les moments et ne sont pas des émotions ; avec `--scale`, elles sont lues comme des notes",
    de="Wertungen von 1 bis {most} zählen nur die Schritte und sind keine Gefühle; mit `--scale` gelten sie als Wertungen",
)
IS_PERSONA = Says(
    en="{actor} is read as a persona",
    nl="{actor} is als persona gelezen",
    fr="{actor} est lu comme un persona",
    de="{actor} ist als Persona gelesen",
)
IS_TEAM = Says(
    en="{actor} is read as a team that answers for its steps",
    nl="{actor} is gelezen als een team dat voor zijn stappen verantwoordelijk is",
    fr="{actor} est lu comme une équipe responsable de ses moments",
    de="{actor} ist als Team gelesen, das seine Schritte verantwortet",
)
IS_CHANNEL = Says(
    en="{actor} is read as a channel",
    nl="{actor} is als kanaal gelezen",
    fr="{actor} est lu comme un canal",
    de="{actor} ist als Kanal gelesen",
)
IS_SYSTEM = Says(
    en="{actor} is read as a system that supports its steps",
    nl="{actor} is gelezen als een systeem dat zijn stappen ondersteunt",
    fr="{actor} est lu comme un système qui soutient ses moments",
    de="{actor} ist als System gelesen, das seine Schritte unterstützt",
)
IS_BESIDE = Says(
    en="{actor}, who only takes part beside others, is read as someone who helps in sight of the customer",
    nl="{actor}, die alleen naast anderen meedoet, is gelezen als iemand die in het zicht van de klant helpt",
    fr="{actor}, qui ne participe qu’aux côtés d’autres, est lu comme une aide visible du client",
    de="{actor}, nur neben anderen beteiligt, ist als Hilfe im Blick des Kunden gelesen",
)
IS_FEELING = Says(
    en="{actor} is read as what the customer feels",
    nl="{actor} is gelezen als wat de klant voelt",
    fr="{actor} est lu comme ce que ressent le client",
    de="{actor} ist als Gefühl des Kunden gelesen",
)
IS_STAGE = Says(
    en="people with the same name as their section add nothing, and are left out",
    nl="wie net zo heet als zijn section voegt niets toe en is weggelaten",
    fr="les participants qui portent le nom de leur section n’ajoutent rien et sont omis",
    de="wer so heißt wie sein Abschnitt, fügt nichts hinzu und ist weggelassen",
)
MARKED = Says(
    en="{mark} in the name is read as {key}",
    nl="{mark} in de naam is gelezen als {key}",
    fr="{mark} dans le nom est lu comme {key}",
    de="{mark} im Namen ist als {key} gelesen",
)
TWO_OWNERS = Says(
    en="a step has one owner; {actor} is carried as staff in sight of the customer",
    nl="een stap heeft één eigenaar; {actor} gaat mee als medewerker in het zicht van de klant",
    fr="un moment a un seul responsable ; {actor} est repris comme personnel visible du client",
    de="ein Schritt hat einen Verantwortlichen; {actor} wird als Personal im Blick des Kunden übernommen",
)
NOT_RATED = Says(en="not rated", nl="niet beoordeeld", fr="non évalué", de="nicht bewertet")

SCORE_NEEDED = Says(
    en="Mermaid needs a score: the step stands at 3, marked as not rated",
    nl="Mermaid heeft een score nodig: de stap staat op 3, gemarkeerd als niet beoordeeld",
    fr="Mermaid exige une note : le moment est placé à 3, marqué comme non évalué",
    de="Mermaid braucht eine Wertung: der Schritt steht auf 3, als nicht bewertet markiert",
)
ROUNDED = Says(
    en="an emotion of {emotion} became a score of {score}: Mermaid's scores are whole",
    nl="een emotie van {emotion} werd een score van {score}: Mermaid kent alleen hele scores",
    fr="une émotion de {emotion} est devenue une note de {score} : les notes de Mermaid sont entières",
    de="ein Gefühl von {emotion} wurde eine Wertung von {score}: Mermaids Wertungen sind ganzzahlig",
)
SHARED_COLOURS = Says(
    en="{count} actors take part, and Mermaid has {most} colours for them: some share one",
    nl="er doen {count} actoren mee en Mermaid heeft {most} kleuren: sommige delen er een",
    fr="{count} acteurs participent, et Mermaid a {most} couleurs : certains partagent la même",
    de="{count} Akteure nehmen teil, und Mermaid hat {most} Farben: manche teilen sich eine",
)
NOT_DRAWN = Says(
    en="Mermaid draws no section without tasks",
    nl="Mermaid tekent geen section zonder taken",
    fr="Mermaid ne dessine pas une section sans tâches",
    de="Mermaid zeichnet keinen Abschnitt ohne Aufgaben",
)
TOO_LONG = Says(
    en="the diagram has more than {most} characters, and Mermaid draws it only with a higher `maxTextSize`",
    nl="het diagram heeft meer dan {most} tekens, en Mermaid tekent het alleen met een hogere `maxTextSize`",
    fr="le diagramme a plus de {most} caractères, et Mermaid ne le dessine qu’avec un `maxTextSize` plus élevé",
    de="das Diagramm hat mehr als {most} Zeichen, und Mermaid zeichnet es nur mit einem höheren `maxTextSize`",
)
TOO_MANY_WAYS = Says(
    en="the diagram has more than {most} arrows, and Mermaid draws it only with a higher `maxEdges`",
    nl="het diagram heeft meer dan {most} pijlen, en Mermaid tekent het alleen met een hogere `maxEdges`",
    fr="le diagramme a plus de {most} flèches, et Mermaid ne le dessine qu’avec un `maxEdges` plus élevé",
    de="das Diagramm hat mehr als {most} Pfeile, und Mermaid zeichnet es nur mit einem höheren `maxEdges`",
)
OTHER_SIGNS = Says(
    en="characters that FigJam does not accept were left out or replaced: {label}",
    nl="tekens die FigJam niet aanneemt zijn weggelaten of vervangen: {label}",
    fr="des caractères que FigJam n’accepte pas ont été omis ou remplacés : {label}",
    de="Zeichen, die FigJam nicht annimmt, wurden weggelassen oder ersetzt: {label}",
)
THE_END = Says(en="End", nl="Einde", fr="Fin", de="Ende")
