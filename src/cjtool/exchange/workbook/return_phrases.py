"""What is said of a workbook that came back, in every language."""

from cjtool.message import Says

NOT_AS_GIVEN = Says(
    en="the workbook no longer knows what it was handed out with, so nothing in it can be merged",
    nl="het bestand weet niet meer wat erin stond toen het werd uitgedeeld; er valt niets samen te voegen",
    fr="le classeur ne sait plus ce qu’il contenait au moment de la remise, et rien ne peut être fusionné",
    de="die Mappe weiß nicht mehr, was bei der Ausgabe darin stand, und nichts lässt sich zusammenführen",
)()
PART_OF_BOOK = Says(
    en="{name} is a sheet of a workbook of cjtool without the rest of it, and does not say what it was given out with",
    nl="{name} is een tabblad van een werkmap van cjtool zonder de rest; het zegt niet waarmee het is uitgegeven",
    fr="{name} est une feuille d’un classeur de cjtool sans le reste, et ne dit pas avec quoi elle a été remise",
    de="{name} ist ein Blatt einer Mappe von cjtool ohne den Rest und sagt nicht, womit es ausgegeben wurde",
)
WHOLE_BOOK = Says(
    en="save the whole book, as `.xlsx` or `.ods`, and import that with `cjtool import xlsx`",
    nl="sla het hele bestand op, als `.xlsx` of `.ods`, en importeer dat met `cjtool import xlsx`",
    fr="enregistrez tout le classeur, en `.xlsx` ou `.ods`, et importez-le avec `cjtool import xlsx`",
    de="die ganze Mappe als `.xlsx` oder `.ods` speichern und mit `cjtool import xlsx` importieren",
)()
NO_JOURNEYS = Says(
    en="{name} no longer holds a sheet of a journey",
    nl="{name} bevat geen tabblad van een klantreis meer",
    fr="{name} ne contient plus de feuille de parcours",
    de="{name} enthält kein Blatt einer Customer Journey mehr",
)
KEEP_SHEETS = Says(
    en="import the workbook with its sheets as they came; rows and columns may be moved",
    nl="importeer het bestand met de tabbladen zoals ze waren; rijen en kolommen mogen verplaatst zijn",
    fr="importez le classeur avec ses feuilles d’origine ; lignes et colonnes peuvent être déplacées",
    de="die Mappe mit ihren Blättern importieren; Zeilen und Spalten dürfen verschoben sein",
)()
NO_SHEET = Says(
    en="the sheet of {title} is gone, and the journey is left as it is",
    nl="het tabblad van {title} is weg; de klantreis blijft zoals die is",
    fr="la feuille de {title} a disparu, et le parcours est laissé tel quel",
    de="das Blatt von {title} ist weg, und die Customer Journey bleibt, wie sie ist",
)
COPIED_SHEET = Says(
    en="this sheet is a copy of that of {title}, and became a journey of its own",
    nl="dit tabblad is een kopie van dat van {title} en werd een eigen klantreis",
    fr="cette feuille est une copie de celle de {title}, et est devenue un parcours à part",
    de="dieses Blatt ist eine Kopie des Blatts von {title} und wurde eine eigene Customer Journey",
)
SHEET_TWICE = Says(
    en="this sheet is a copy, and was not read",
    nl="dit tabblad is een kopie en is niet gelezen",
    fr="cette feuille est une copie, et n’a pas été lue",
    de="dieses Blatt ist eine Kopie und wurde nicht gelesen",
)()
OTHER_SHEET = Says(
    en="this sheet was not in the workbook, and was not read; {count} of its cells are filled",
    nl="dit tabblad hoorde niet bij het bestand en is niet gelezen; {count} cellen ervan zijn gevuld",
    fr="cette feuille n’était pas dans le classeur, et n’a pas été lue ; {count} de ses cellules sont remplies",
    de="dieses Blatt war nicht in der Mappe und wurde nicht gelesen; {count} seiner Zellen sind gefüllt",
)
OTHER_COLUMN = Says(
    en="the column {heading} is not one of the workbook’s, and was not read; {count} of its cells are filled",
    nl="de kolom {heading} hoort niet bij het bestand en is niet gelezen; {count} cellen ervan zijn gevuld",
    fr="la colonne {heading} n’appartient pas au classeur, et n’a pas été lue ; {count} de ses cellules sont remplies",
    de="die Spalte {heading} gehört nicht zur Mappe und wurde nicht gelesen; {count} ihrer Zellen sind gefüllt",
)
BESIDE = Says(
    en="this stands beside the table, and was not read",
    nl="dit staat naast de tabel en is niet gelezen",
    fr="ceci est à côté du tableau, et n’a pas été lu",
    de="das steht neben der Tabelle und wurde nicht gelesen",
)()
APART = Says(
    en="this stands apart from the table, without a name, and was not read",
    nl="dit staat los van de tabel, zonder naam, en is niet gelezen",
    fr="ceci est à l’écart du tableau, sans nom, et n’a pas été lu",
    de="das steht abseits der Tabelle, ohne Namen, und wurde nicht gelesen",
)()
COLUMN_GONE = Says(
    en="the column {heading} is gone, and what stood in it stays as it was",
    nl="de kolom {heading} is weg; wat erin stond, blijft zoals het was",
    fr="la colonne {heading} a disparu, et ce qui s’y trouvait reste tel quel",
    de="die Spalte {heading} ist weg, und was darin stand, bleibt, wie es war",
)
COPIED_ROW = Says(
    en="this row is a copy, and became a step of its own",
    nl="deze rij is een kopie en werd een eigen stap",
    fr="cette ligne est une copie, et est devenue un moment à part",
    de="diese Zeile ist eine Kopie und wurde ein eigener Schritt",
)()
COPIED_STAGE = Says(
    en="this row is a copy, and became a stage of its own",
    nl="deze rij is een kopie en werd een eigen fase",
    fr="cette ligne est une copie, et est devenue une étape à part",
    de="diese Zeile ist eine Kopie und wurde eine eigene Phase",
)()
OTHER_ID = Says(
    en="the hidden id {id} is not one of this journey’s, and the row became a new step",
    nl="de verborgen id {id} hoort niet bij deze klantreis; de rij werd een nieuwe stap",
    fr="l’id masqué {id} n’appartient pas à ce parcours, et la ligne est devenue un nouveau moment",
    de="die verborgene id {id} gehört nicht zu dieser Customer Journey, und die Zeile wurde ein neuer Schritt",
)
TAKEN_FOR = Says(
    en="the hidden id of this row is gone or wrong; it is taken for {name}, and keeps what no cell shows of that",
    nl="de verborgen id van deze rij ontbreekt of klopt niet; de rij is opgevat als {name} en houdt wat geen cel daarvan toont",
    fr="l’id masqué de cette ligne manque ou est faux ; elle est prise pour {name}, et garde ce qu’aucune cellule n’en montre",
    de="die verborgene id dieser Zeile fehlt oder stimmt nicht; sie gilt als {name} und behält, was keine Zelle davon zeigt",
)
TAKEN_ALL_FOR = Says(
    en="the hidden ids of {count} rows are gone or wrong; each is taken for what has its name, and keeps what no cell shows of that",
    nl="de verborgen id’s van {count} rijen ontbreken of kloppen niet; elke rij is opgevat als wat zo heet en houdt wat geen cel daarvan toont",
    fr="les id masqués de {count} lignes manquent ou sont faux ; chacune est prise pour ce qui porte son nom, et garde ce qu’aucune cellule n’en montre",
    de="die verborgenen ids von {count} Zeilen fehlen oder stimmen nicht; jede gilt als das, was so heißt, und behält, was keine Zelle davon zeigt",
)
EMPTIED_ROW = Says(
    en="this row was emptied, and its step is gone",
    nl="deze rij is leeggemaakt; de stap is weg",
    fr="cette ligne a été vidée, et son moment a disparu",
    de="diese Zeile wurde geleert, und ihr Schritt ist weg",
)()
NO_NAME = Says(
    en="this row has no name, and is called {name}",
    nl="deze rij heeft geen naam en heet nu {name}",
    fr="cette ligne n’a pas de nom, et s’appelle {name}",
    de="diese Zeile hat keinen Namen und heißt jetzt {name}",
)
STAGE_RENAMED = Says(
    en="all steps of {old} name the stage {new}, which is taken for its new name",
    nl="alle stappen van {old} noemen de fase {new}; dat is opgevat als de nieuwe naam",
    fr="tous les moments de {old} nomment l’étape {new}, prise pour son nouveau nom",
    de="alle Schritte von {old} nennen die Phase {new}; das gilt als ihr neuer Name",
)
STAGE_BACK = Says(
    en="the row of the stage {name} is gone, but steps name it, and it stays",
    nl="de rij van de fase {name} is weg, maar stappen noemen die; de fase blijft",
    fr="la ligne de l’étape {name} a disparu, mais des moments la nomment, et elle reste",
    de="die Zeile der Phase {name} ist weg, aber Schritte nennen sie, und sie bleibt",
)
NO_SUCH_JOURNEY = Says(
    en="this row belongs to no journey in the workbook, and was left out",
    nl="deze rij hoort bij geen klantreis van het bestand en is weggelaten",
    fr="cette ligne n’appartient à aucun parcours du classeur, et a été omise",
    de="diese Zeile gehört zu keiner Customer Journey der Mappe und wurde weggelassen",
)()
LIBRARY_STAYS = Says(
    en="{name} belongs to the project, not to a journey, and stays as it was; change it in the project itself",
    nl="{name} hoort bij het project en niet bij een klantreis; dat blijft zoals het was, pas het in het project zelf aan",
    fr="{name} appartient au projet et non à un parcours, et reste tel quel ; modifiez-le dans le projet même",
    de="{name} gehört zum Projekt und nicht zu einer Customer Journey und bleibt, wie es war; im Projekt selbst ändern",
)
ROW_STAYS = Says(
    en="the row of {name} is gone; what the project defines stays",
    nl="de rij van {name} is weg; wat het project definieert, blijft",
    fr="la ligne de {name} a disparu ; ce que le projet définit reste",
    de="die Zeile von {name} ist weg; was das Projekt definiert, bleibt",
)
NOT_VALID = Says(
    en="{key} cannot be {value}: {reason}; it stays as it was",
    nl="{key} kan niet {value} zijn: {reason}; het blijft zoals het was",
    fr="{key} ne peut pas être {value} : {reason} ; cela reste tel quel",
    de="{key} kann nicht {value} sein: {reason}; es bleibt, wie es war",
)
NO_REASON = Says(
    en="it is not valid", nl="het is niet geldig", fr="ce n’est pas valide", de="es ist nicht gültig"
)()
GONE_WITH_IT = Says(
    en="{id} is gone, and {name} no longer refers to it",
    nl="{id} is weg; {name} verwijst er niet meer naar",
    fr="{id} a disparu, et {name} n’y renvoie plus",
    de="{id} ist weg, und {name} verweist nicht mehr darauf",
)
