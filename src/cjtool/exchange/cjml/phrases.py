"""What is said of CJML that is read and written, in every language."""

from cjtool.message import Says

REASONS = {
    3: Says(
        en="it is empty, or ends before all elements are closed",
        nl="het is leeg, of eindigt voordat alle elementen gesloten zijn",
        fr="il est vide, ou s’arrête avant que tous les éléments soient fermés",
        de="es ist leer oder endet, bevor alle Elemente geschlossen sind",
    )(),
    4: Says(
        en="a character is not allowed here; values of attributes stand in quotes, and `&` is written `&amp;`",
        nl="een teken mag hier niet; waarden van attributen staan tussen aanhalingstekens, en `&` schrijf je als `&amp;`",
        fr="un caractère n’est pas permis ici ; les valeurs d’attributs sont entre guillemets, et `&` s’écrit `&amp;`",
        de="ein Zeichen ist hier nicht erlaubt; Werte von Attributen stehen in Anführungszeichen, und `&` wird `&amp;` geschrieben",
    )(),
    7: Says(
        en="an element is closed that is not the last one opened",
        nl="er wordt een element gesloten dat niet het laatst geopende is",
        fr="l’élément fermé n’est pas le dernier ouvert",
        de="das geschlossene Element ist nicht das zuletzt geöffnete",
    )(),
    8: Says(
        en="an element has the same attribute twice",
        nl="een element heeft hetzelfde attribuut twee keer",
        fr="un élément a deux fois le même attribut",
        de="ein Element hat dasselbe Attribut zweimal",
    )(),
    9: Says(
        en="something follows the end of the document",
        nl="er volgt nog iets na het einde van het document",
        fr="quelque chose suit la fin du document",
        de="nach dem Ende des Dokuments folgt noch etwas",
    )(),
}  # fmt: skip
"""What is wrong, by expat's number of the error."""
NO_XML = Says(
    en="it is not readable XML",
    nl="het is geen leesbare XML",
    fr="ce n’est pas du XML lisible",
    de="es ist kein lesbares XML",
)()
NOT_WELL_FORMED = Says(
    en="{name}: line {line}, column {column} is not well-formed XML",
    nl="{name}: regel {line}, kolom {column} is geen welgevormde XML",
    fr="{name} : ligne {line}, colonne {column}, n’est pas du XML bien formé",
    de="{name}: Zeile {line}, Spalte {column} ist kein wohlgeformtes XML",
)
DECLARES = Says(
    en="{name} has a `<!DOCTYPE …>`, which may lead to other files or grow without end, and is not read",
    nl="{name} heeft een `<!DOCTYPE …>`, die naar andere bestanden kan leiden of eindeloos kan groeien, en wordt niet gelezen",
    fr="{name} a un `<!DOCTYPE …>`, qui peut mener à d’autres fichiers ou grossir sans fin ; il n’est pas lu",
    de="{name} hat ein `<!DOCTYPE …>`, das zu anderen Dateien führen oder endlos wachsen kann, und wird nicht gelesen",
)
TAKE_IT_AWAY = Says(
    en="take that line away; CJML needs none",
    nl="haal die regel weg; CJML heeft er geen nodig",
    fr="supprimez cette ligne ; CJML n’en a pas besoin",
    de="diese Zeile löschen; CJML braucht keine",
)()
NO_CJML = Says(
    en="{name} is not CJML: it is a {root}",
    nl="{name} is geen CJML: het is een {root}",
    fr="{name} n’est pas du CJML : c’est un {root}",
    de="{name} ist kein CJML: es ist ein {root}",
)
BEGINS_WITH = Says(
    en='CJML begins with `<CJML version="2.0">`, an event log with `<log>`',
    nl='CJML begint met `<CJML version="2.0">`, een gebeurtenissenlog met `<log>`',
    fr='CJML commence par `<CJML version="2.0">`, un journal d’événements par `<log>`',
    de='CJML beginnt mit `<CJML version="2.0">`, ein Ereignisprotokoll mit `<log>`',
)()
UNKNOWN_ELEMENT = Says(
    en="{element} is not a CJML element that is known here",
    nl="{element} is geen element van CJML dat hier bekend is",
    fr="{element} n’est pas un élément de CJML connu ici",
    de="{element} ist kein hier bekanntes Element von CJML",
)
STRAY_TEXT = Says(
    en="there is text where only elements belong",
    nl="er staat tekst waar alleen elementen horen",
    fr="il y a du texte là où il n’y a place que pour des éléments",
    de="es steht Text, wo nur Elemente hingehören",
)()
SAYS_NOTHING = Says(
    en="{value} was written by a program in place of nothing",
    nl="{value} is door een programma geschreven in plaats van niets",
    fr="{value} a été écrit par un programme à la place de rien",
    de="{value} hat ein Programm anstelle von nichts geschrieben",
)
BY_NAME = Says(
    en="there is no actor with the id {id}; the one with that name was used",
    nl="er is geen actor met de id {id}; de actor met die naam is gekozen",
    fr="aucun acteur n’a l’identifiant {id} ; celui de ce nom a été pris",
    de="kein Akteur hat die ID {id}; der Akteur mit diesem Namen wurde verwendet",
)
NO_ACTOR = Says(
    en="there is no actor {id}; it was taken for a company",
    nl="er is geen actor {id}; die is opgevat als een bedrijf",
    fr="il n’y a pas d’acteur {id} ; il a été pris pour une entreprise",
    de="es gibt keinen Akteur {id}; er wurde für ein Unternehmen gehalten",
)
NO_ACTOR_CUSTOMER = Says(
    en="there is no actor {id}; it was taken for the customer",
    nl="er is geen actor {id}; die is opgevat als de klant",
    fr="il n’y a pas d’acteur {id} ; il a été pris pour le client",
    de="es gibt keinen Akteur {id}; er wurde für den Kunden gehalten",
)
NO_INITIATOR = Says(
    en="it does not say who starts; the customer was assumed",
    nl="er staat niet wie begint; aangenomen is dat het de klant is",
    fr="il n’est pas dit qui commence ; le client a été supposé",
    de="es steht nicht da, wer beginnt; der Kunde wurde angenommen",
)()
BEHIND_THE_SCENES = Says(
    en="no customer takes part in it; it is now backstage at {step}",
    nl="er doet geen klant aan mee; het staat nu bij {step} achter de schermen",
    fr="aucun client n’y participe ; c’est désormais en coulisses de {step}",
    de="kein Kunde ist daran beteiligt; es steht jetzt hinter den Kulissen von {step}",
)
IN_META = Says(
    en="a journey has no key for it; it is kept under `meta`",
    nl="een klantreis heeft er geen sleutel voor; het is bewaard onder `meta`",
    fr="un parcours n’a pas de clé pour cela ; c’est gardé sous `meta`",
    de="eine Customer Journey hat keinen Schlüssel dafür; es steht unter `meta`",
)()
NO_RATING = Says(
    en="{value} is not a rating from 1 to 5",
    nl="{value} is geen beoordeling van 1 tot 5",
    fr="{value} n’est pas une note de 1 à 5",
    de="{value} ist keine Bewertung von 1 bis 5",
)
PLANNED_FEELING = Says(
    en="in CJML only an actual journey has an experience; it was read all the same",
    nl="in CJML heeft alleen een werkelijke reis een beleving; die is toch gelezen",
    fr="dans CJML, seul un parcours réel a un vécu ; il a été lu malgré tout",
    de="in CJML hat nur eine tatsächliche Reise ein Erleben; es wurde trotzdem gelesen",
)()
WAITED = Says(
    en="{length} passed since what came before; it was taken for a wait",
    nl="er ging {length} voorbij sinds het vorige; dat is opgevat als wachttijd",
    fr="{length} se sont écoulés depuis ce qui précède ; cela a été compris comme une attente",
    de="seit dem Vorigen verging {length}; das wurde als Wartezeit verstanden",
)
SORTED = Says(
    en="events were put in the order of their times",
    nl="gebeurtenissen zijn op volgorde van tijd gezet",
    fr="les événements ont été mis dans l’ordre de leurs heures",
    de="Ereignisse wurden nach ihrer Zeit geordnet",
)()
PHASE_AGAIN = Says(
    en="the phase {phase} comes back later, and is a stage again",
    nl="de fase {phase} komt later terug en is opnieuw een fase",
    fr="la phase {phase} revient plus tard et forme une nouvelle étape",
    de="die Phase {phase} kommt später wieder und ist noch einmal eine Phase",
)
ONLY_ACTUAL = Says(
    en="in CJML only an actual journey has an experience, and this one is still to be",
    nl="in CJML heeft alleen een werkelijke reis een beleving, en deze moet er nog komen",
    fr="dans CJML, seul un parcours réel a un vécu, et celui-ci est à venir",
    de="in CJML hat nur eine tatsächliche Reise ein Erleben, und diese soll erst kommen",
)()
ROUNDED = Says(
    en="{emotion} became {rating} on a scale from 1 to 5",
    nl="{emotion} werd {rating} op een schaal van 1 tot 5",
    fr="{emotion} est devenu {rating} sur une échelle de 1 à 5",
    de="{emotion} wurde {rating} auf einer Skala von 1 bis 5",
)
OF_ONE_PERSONA = Says(
    en="CJML tells one customer's experience: that of {persona}",
    nl="CJML vertelt de beleving van één klant: die van {persona}",
    fr="CJML raconte le vécu d’un seul client : celui de {persona}",
    de="CJML erzählt das Erleben eines Kunden: das von {persona}",
)
ONE_ALONE = Says(
    en="CJML has room for only one; {kept} was kept",
    nl="in CJML past er maar één; {kept} is behouden",
    fr="CJML n’en prend qu’un ; {kept} a été gardé",
    de="CJML nimmt nur einen Wert; {kept} wurde übernommen",
)
JOINED = Says(
    en="CJML has room for only one text; these were joined",
    nl="in CJML past maar één tekst; deze zijn samengevoegd",
    fr="CJML ne prend qu’un texte ; ceux-ci ont été réunis",
    de="CJML nimmt nur einen Text; diese wurden verbunden",
)()
NOBODY_MEETS = Says(
    en="in CJML an action belongs to a single actor, so nobody meets the customer at this one",
    nl="in CJML hoort een actie bij één actor, en bij deze ontmoet niemand de klant",
    fr="dans CJML, une action n’est que d’un acteur, et personne ne rencontre le client à celle-ci",
    de="in CJML gehört eine Aktion einem Akteur allein, und bei dieser trifft niemand den Kunden",
)()
