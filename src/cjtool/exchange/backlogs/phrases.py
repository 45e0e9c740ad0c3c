"""What exports of backlogs say, in every language."""

from cjtool.message import Says

STAGE = Says(en="Stage", nl="Fase", fr="Étape", de="Phase")()
IN_ORDER = Says(
    en="{place} of {count}", nl="{place} van {count}", fr="{place} sur {count}", de="{place} von {count}"
)
ACCEPTED = Says(
    en="an accepted pain is not work to be done",
    nl="een geaccepteerd pijnpunt is geen werk dat gedaan moet worden",
    fr="un irritant accepté n’est pas un travail à faire",
    de="ein akzeptierter Pain Point ist keine offene Aufgabe",
)()
NOT_COUNTED = Says(
    en="this is left out, as it stands in another version of the journey, or the journey is archived",
    nl="dit is weggelaten: het staat in een andere versie van de klantreis, of de klantreis is gearchiveerd",
    fr="ceci est omis : cela figure dans une autre version du parcours, ou le parcours est archivé",
    de="das ist weggelassen: Es steht in einer anderen Fassung der Customer Journey, oder sie ist archiviert",
)()
NO_ADDRESS = Says(
    en="{team} has no address that {tool} knows people by; the description names the team",
    nl="{team} heeft geen adres waaraan {tool} mensen herkent; de beschrijving noemt het team",
    fr="{team} n’a pas d’adresse par laquelle {tool} reconnaît quelqu’un ; la description nomme l’équipe",
    de="{team} hat keine Adresse, an der {tool} jemanden erkennt; die Beschreibung nennt das Team",
)
NO_COLUMN = Says(
    en="{tool} does not take {column} for new rows; it is in the description",
    nl="{tool} neemt bij nieuwe rijen geen {column} over; het staat in de beschrijving",
    fr="{tool} ne reprend pas {column} pour les nouvelles lignes ; la description l’indique",
    de="{tool} übernimmt bei neuen Zeilen kein {column}; es steht in der Beschreibung",
)
HARMLESS = Says(
    en="a spreadsheet would take this for a formula; an apostrophe stands before it now",
    nl="een spreadsheet zou dit voor een formule aanzien; er staat nu een apostrof voor",
    fr="un tableur prendrait ceci pour une formule ; une apostrophe la précède désormais",
    de="eine Tabellenkalkulation hielte das für eine Formel; jetzt steht ein Apostroph davor",
)()
CUT = Says(
    en="{tool} takes titles of {most} characters; the description begins with the whole title",
    nl="{tool} neemt titels van {most} tekens; de beschrijving begint met de hele titel",
    fr="{tool} accepte des titres de {most} caractères ; la description commence par le titre entier",
    de="{tool} nimmt Titel mit {most} Zeichen; die Beschreibung beginnt mit dem ganzen Titel",
)
PARTS = Says(
    en="{tool} takes {most} rows at once: {count} rows are in {parts} files",
    nl="{tool} neemt {most} rijen tegelijk: {count} rijen staan in {parts} bestanden",
    fr="{tool} accepte {most} lignes à la fois : {count} lignes sont dans {parts} fichiers",
    de="{tool} nimmt {most} Zeilen auf einmal: {count} Zeilen stehen in {parts} Dateien",
)
NOTHING = Says(
    en="there is no opportunity and no open pain in {name}",
    nl="er is geen kans en geen open pijnpunt in {name}",
    fr="il n’y a ni opportunité ni irritant ouvert dans {name}",
    de="in {name} gibt es keine Chance und keinen offenen Pain Point",
)
