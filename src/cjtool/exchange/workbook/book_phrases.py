"""What stands on the sheets of a workbook, in every language."""

from cjtool.message import Says

JOURNEY = Says(en="journey", nl="klantreis", fr="parcours", de="Customer Journey")()
JOURNEYS = Says(en="Journeys", nl="Klantreizen", fr="Parcours", de="Customer Journeys")()
STAGES = Says(en="Stages", nl="Fasen", fr="Étapes", de="Phasen")()
ONLY_IN = Says(en="only in", nl="alleen in", fr="seulement dans", de="nur in")()
GUIDE = Says(
    en="How to fill this in", nl="Zo vul je dit in", fr="Mode d’emploi", de="So füllen Sie das aus"
)()
SECTIONS_CALLED = {
    "personas": Says(en="Personas", nl="Persona’s", fr="Personas", de="Personas")(),
    "channels": Says(en="Channels", nl="Kanalen", fr="Canaux", de="Kanäle")(),
    "touchpoints": Says(en="Touchpoints", nl="Contactmomenten", fr="Points de contact", de="Kontaktpunkte")(),
    "teams": Says(en="Teams", nl="Teams", fr="Équipes", de="Teams")(),
    "promises": Says(en="Promises", nl="Klantbeloften", fr="Promesses", de="Kundenversprechen")(),
    "objectives": Says(en="Objectives", nl="Doelstellingen", fr="Objectifs", de="Strategische Ziele")(),
    "metrics": Says(en="Metrics", nl="KPI’s", fr="Indicateurs", de="Kennzahlen")(),
    "sources": Says(en="Sources", nl="Bronnen", fr="Sources", de="Quellen")(),
}

STEPS_OF = Says(
    en="One row is one step of the customer. Fill in what you know; empty cells are fine.",
    nl="Eén rij is één stap van de klant. Vul in wat je weet; lege cellen zijn prima.",
    fr="Une ligne est un moment du client. Remplissez ce que vous savez ; les cellules vides ne gênent pas.",
    de="Eine Zeile ist ein Schritt des Kunden. Füllen Sie aus, was Sie wissen; leere Zellen sind in Ordnung.",
)()
HOW = (
    Says(
        en="One row is one step, seen from the customer, in the order in which it happens.",
        nl="Eén rij is één stap, gezien vanuit de klant, in de volgorde waarin het gebeurt.",
        fr="Une ligne est un moment, vu par le client, dans l’ordre où il se produit.",
        de="Eine Zeile ist ein Schritt aus Sicht des Kunden, in der Reihenfolge, in der er geschieht.",
    )(),
    Says(
        en="Several things in one cell: one per line (Alt+Enter; on a Mac Option+Enter).",
        nl="Meer dan één ding in een cel: elk op een eigen regel (Alt+Enter; op een Mac Option+Enter).",
        fr="Plusieurs choses dans une cellule : une par ligne (Alt+Entrée ; sur Mac Option+Entrée).",
        de="Mehreres in einer Zelle: je eine Zeile (Alt+Eingabe; auf dem Mac Option+Eingabe).",
    )(),
    Says(
        en="Pick from the list in a cell, or type something new: what is not in a list yet may be there.",
        nl="Kies uit de lijst in een cel, of typ iets nieuws: wat nog niet in de lijst staat, mag er staan.",
        fr="Choisissez dans la liste d’une cellule, ou écrivez autre chose : ce qui n’y figure pas est permis.",
        de="Wählen Sie aus der Liste einer Zelle, oder schreiben Sie Neues: Auch was nicht in der Liste steht, ist erlaubt.",
    )(),
    Says(
        en="New step: use an empty row below, or insert a row where it belongs. Name its stage in the first column.",
        nl="Nieuwe stap: gebruik een lege rij onderaan, of voeg een rij in waar de stap hoort. Noem de fase in de eerste kolom.",
        fr="Nouveau moment : prenez une ligne vide en bas, ou insérez une ligne à sa place. Nommez son étape dans la première colonne.",
        de="Neuer Schritt: eine leere Zeile unten nehmen oder dort eine Zeile einfügen, wo er hingehört. Die Phase steht in der ersten Spalte.",
    )(),
    Says(
        en="Move, delete and copy whole rows as you like; columns may be moved, hidden and renamed.",
        nl="Verplaats, verwijder en kopieer hele rijen zoals je wilt; kolommen mogen verplaatst, verborgen en hernoemd worden.",
        fr="Déplacez, supprimez et copiez des lignes entières à votre guise ; les colonnes peuvent être déplacées, masquées et renommées.",
        de="Ganze Zeilen dürfen Sie verschieben, löschen und kopieren; Spalten dürfen verschoben, ausgeblendet und umbenannt werden.",
    )(),
    Says(
        en="Emotion: a number from −2 (angry) to 2 (delighted). How bad a pain is stands in brackets behind it: {pain}.",
        nl="Emotie: een getal van −2 (boos) tot 2 (enthousiast). Hoe erg een pijnpunt is, staat erachter tussen haken: {pain}.",
        fr="Émotion : un nombre de −2 (en colère) à 2 (enthousiaste). La gravité d’un irritant suit entre crochets : {pain}.",
        de="Emotion: eine Zahl von −2 (wütend) bis 2 (begeistert). Wie schwer ein Pain Point wiegt, steht in Klammern dahinter: {pain}.",
    ),
    Says(
        en="More columns are folded away: click the + above the columns.",
        nl="Er zijn meer kolommen, ingeklapt: klik op de + boven de kolommen.",
        fr="D’autres colonnes sont repliées : cliquez sur le + au-dessus des colonnes.",
        de="Weitere Spalten sind eingeklappt: auf das + über den Spalten klicken.",
    )(),
    Says(
        en="Save it as an Excel file (.xlsx) and send it back. What you changed is brought into the journey; nothing else changes.",
        nl="Sla het op als Excel-bestand (.xlsx) en stuur het terug. Wat je veranderde, komt in de klantreis; verder verandert er niets.",
        fr="Enregistrez-le en fichier Excel (.xlsx) et renvoyez-le. Ce que vous avez modifié est repris dans le parcours ; rien d’autre ne change.",
        de="Als Excel-Datei (.xlsx) speichern und zurücksenden. Was Sie geändert haben, kommt in die Customer Journey; sonst ändert sich nichts.",
    )(),
)
"""How to fill in the book; `{pain}` is an example."""
SHEETS_ARE = Says(en="The sheets", nl="De tabbladen", fr="Les feuilles", de="Die Blätter")()
SHEET_HOLDS = {
    "steps": Says(en="the steps of this journey", nl="de stappen van deze klantreis", fr="les moments de ce parcours", de="die Schritte dieser Customer Journey")(),
    "stages": Says(en="what the customer asks in each stage, and its place in the lifecycle", nl="wat de klant zich per fase afvraagt, en welke klantfase het is", fr="ce que le client se demande à chaque étape, et sa place dans le cycle de vie", de="was sich der Kunde in jeder Phase fragt, und ihr Platz im Lebenszyklus")(),
    "journeys": Says(en="title, goal and limits of each journey", nl="titel, doel en grenzen van elke klantreis", fr="titre, but et limites de chaque parcours", de="Titel, Ziel und Grenzen jeder Customer Journey")(),
    "library": Says(en="the words that lists offer; add rows for new ones", nl="de woorden in de keuzelijsten; voeg rijen toe voor nieuwe", fr="les mots des listes ; ajoutez des lignes pour les nouveaux", de="die Wörter der Auswahllisten; für neue Zeilen anfügen")(),
}  # fmt: skip
ONE_PER_LINE = Says(
    en="One per line: Alt+Enter.",
    nl="Eén per regel: Alt+Enter.",
    fr="Un par ligne : Alt+Entrée.",
    de="Eines je Zeile: Alt+Eingabe.",
)()
OR_NEW = Says(
    en="Pick one, or type a new one.",
    nl="Kies er een, of typ een nieuwe.",
    fr="Choisissez, ou écrivez-en un nouveau.",
    de="Auswählen oder Neues eintragen.",
)()
PICK = Says(en="Pick one.", nl="Kies er een.", fr="Choisissez.", de="Auswählen.")()
EXAMPLE_LENGTH = Says(
    en="Such as 3 days or 2-4 weeks.",
    nl="Zoals 3 dagen of 2-4 weken.",
    fr="Par exemple 3 jours ou 2-4 semaines.",
    de="Etwa 3 Tage oder 2-4 Wochen.",
)()
EXAMPLE_OFTEN = Says(
    en="Such as 3 per month.", nl="Zoals 3 per maand.", fr="Par exemple 3 par mois.", de="Etwa 3 pro Monat."
)()
AS_DATE = Says(
    en="As 2026-03-31: year, month, day.",
    nl="Als 2026-03-31: jaar, maand, dag.",
    fr="Comme 2026-03-31 : année, mois, jour.",
    de="Als 2026-03-31: Jahr, Monat, Tag.",
)()
IN_BRACKETS = Says(
    en="In brackets behind it: {notes}.",
    nl="Erachter tussen haken: {notes}.",
    fr="Entre crochets derrière : {notes}.",
    de="In Klammern dahinter: {notes}.",
)
METRIC_AND_VALUE = Says(
    en="Metric and value: NPS: 36.",
    nl="KPI en waarde: NPS: 36.",
    fr="Indicateur et valeur : NPS: 36.",
    de="Kennzahl und Wert: NPS: 36.",
)()
WHICH_STAGE = Says(
    en="To which stage does this step belong? Left empty: to that of the row above.",
    nl="Bij welke fase hoort deze stap? Leeg: bij die van de rij erboven.",
    fr="À quelle étape appartient ce moment ? Vide : à celle de la ligne du dessus.",
    de="Zu welcher Phase gehört dieser Schritt? Leer: zu der Phase der Zeile darüber.",
)()
NAME_IT = Says(
    en="What happens, from the customer’s side?",
    nl="Wat gebeurt er, gezien vanuit de klant?",
    fr="Que se passe-t-il, du côté du client ?",
    de="Was geschieht, aus Sicht des Kunden?",
)()
MAKES_OR_BREAKS = Says(
    en="Does this moment make or break the relationship?",
    nl="Maakt of breekt dit moment de relatie?",
    fr="Ce moment fait-il ou défait-il la relation ?",
    de="Entscheidet dieser Moment über die Beziehung?",
)()
STEP_THEN = Says(
    en="Names of steps, or end; left empty: the next row.",
    nl="Namen van stappen, of end; leeg: de volgende rij.",
    fr="Noms de moments, ou end ; vide : la ligne suivante.",
    de="Namen von Schritten, oder end; leer: die nächste Zeile.",
)()
CHANGES_STAY = Says(
    en="New rows are taken along. What is changed here in rows that were there is told, and changed in the project itself.",
    nl="Nieuwe rijen gaan mee. Wat hier aan bestaande rijen verandert, wordt gemeld en in het project zelf aangepast.",
    fr="Les nouvelles lignes sont reprises. Ce qui change ici dans les lignes existantes est signalé, et se modifie dans le projet même.",
    de="Neue Zeilen werden übernommen. Was hier an bestehenden Zeilen geändert wird, wird gemeldet und im Projekt selbst geändert.",
)()
TOO_LONG = Says(
    en="a cell holds 32,767 characters, and the text was cut",
    nl="een cel bevat 32.767 tekens; de tekst is afgekapt",
    fr="une cellule contient 32 767 caractères, et le texte a été coupé",
    de="eine Zelle fasst 32.767 Zeichen; der Text wurde gekürzt",
)()
