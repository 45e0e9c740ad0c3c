"""What the commands for checking say beside their findings, in every language."""

from cjtool.message import Says

NOTHING_IN = Says(
    en="cjtool: nothing to look at in {path}; a journey starts with `cjtool: journey/v1`",
    nl="cjtool: niets te bekijken in {path}; een klantreis begint met `cjtool: journey/v1`",
    fr="cjtool : rien à examiner dans {path} ; un parcours commence par `cjtool: journey/v1`",
    de="cjtool: nichts anzusehen in {path}; eine Customer Journey beginnt mit `cjtool: journey/v1`",
)
HIDDEN = Says(
    en="{path}: passed over, for it is reached through a link or a build made it; name it to have it looked at",
    nl="{path}: overgeslagen, want het ligt achter een koppeling of een build heeft het gemaakt; noem het om het te laten "
    "bekijken",
    fr="{path} : passé, car un lien y mène ou un build l’a produit ; nommez-le pour qu’il soit examiné",
    de="{path}: übergangen, denn es liegt hinter einer Verknüpfung oder stammt aus einem Build; nennen, damit es "
    "angesehen wird",
)
FOREIGN = Says(
    en="{path}: passed over, as hidden folders and installed packages are",
    nl="{path}: overgeslagen, zoals verborgen mappen en geïnstalleerde pakketten",
    fr="{path} : passé, comme les dossiers cachés et les paquets installés",
    de="{path}: übergangen wie versteckte Ordner und installierte Pakete",
)
HOLDING = Says(
    en="{path}: passed over with the journeys in it, as hidden folders and installed packages are; name it to have it "
    "looked at",
    nl="{path}: overgeslagen met de klantreizen erin, zoals verborgen mappen en geïnstalleerde pakketten; noem de map om "
    "haar te laten bekijken",
    fr="{path} : passé avec les parcours qu’il contient, comme les dossiers cachés et les paquets installés ; nommez-le "
    "pour qu’il soit examiné",
    de="{path}: mitsamt den Customer Journeys darin übergangen wie versteckte Ordner und installierte Pakete; nennen, "
    "damit er angesehen wird",
)
SKIPPED = Says(
    en="{path}: passed over, no line starts with `cjtool:`",
    nl="{path}: overgeslagen, geen regel begint met `cjtool:`",
    fr="{path} : passé, aucune ligne ne commence par `cjtool:`",
    de="{path}: übergangen, keine Zeile beginnt mit `cjtool:`",
)
UNMARKED = Says(
    en="{path}: passed over, though it looks like a journey; make `cjtool: journey/v1` its first line",
    nl="{path}: overgeslagen, al lijkt het een klantreis; maak van `cjtool: journey/v1` de eerste regel",
    fr="{path} : passé, bien qu’il ressemble à un parcours ; écrivez `cjtool: journey/v1` sur sa première ligne",
    de="{path}: übergangen, obwohl es nach einer Customer Journey aussieht; `cjtool: journey/v1` in die erste Zeile "
    "schreiben",
)
UNSOUGHT = Says(
    en="{path}: passed over, it stands where nothing is looked for",
    nl="{path}: overgeslagen, het staat waar niet gezocht wordt",
    fr="{path} : passé, il se trouve là où rien n’est cherché",
    de="{path}: übergangen, es liegt, wo nicht gesucht wird",
)
OF_A_FILE = Says(
    en="{path}: {problem}", nl="{path}: {problem}", fr="{path} : {problem}", de="{path}: {problem}"
)
NOT_A_DATE = Says(
    en="{text} is not a date",
    nl="{text} is geen datum",
    fr="{text} n’est pas une date",
    de="{text} ist kein Datum",
)
YEAR_MONTH_DAY = Says(
    en="write YYYY-MM-DD", nl="schrijf JJJJ-MM-DD", fr="écrivez AAAA-MM-JJ", de="JJJJ-MM-TT schreiben"
)()
CLOSED_INPUT = Says(
    en="standard input is closed",
    nl="de standaardinvoer is gesloten",
    fr="l’entrée standard est fermée",
    de="die Standardeingabe ist geschlossen",
)()
NAME_OR_PIPE = Says(
    en="name a file, or pipe a text in",
    nl="noem een bestand, of geef een tekst door via een pipe",
    fr="nommez un fichier, ou envoyez un texte par un tube",
    de="eine Datei nennen oder einen Text per Pipe übergeben",
)()
UNREADABLE_INPUT = Says(
    en="standard input cannot be read: {reason}",
    nl="de standaardinvoer is niet te lezen: {reason}",
    fr="l’entrée standard est illisible : {reason}",
    de="die Standardeingabe lässt sich nicht lesen: {reason}",
)
BELOW_NOUGHT = Says(
    en="{option} is below nought",
    nl="{option} is lager dan nul",
    fr="{option} est inférieur à zéro",
    de="{option} ist kleiner als null",
)
NOUGHT_LETS_NONE_PASS = Says(
    en="0 lets no warning pass",
    nl="0 laat geen waarschuwing door",
    fr="0 ne laisse passer aucun avertissement",
    de="0 lässt keine Warnung durch",
)()
NO_FIX_OF_INPUT = Says(
    en="`--fix` cannot write to standard input",
    nl="`--fix` kan niet naar de standaardinvoer schrijven",
    fr="`--fix` ne peut pas écrire sur l’entrée standard",
    de="`--fix` kann nicht in die Standardeingabe schreiben",
)()
DIFF_OR_NAME = Says(
    en="use --diff, or name the file",
    nl="gebruik --diff, of noem het bestand",
    fr="utilisez --diff, ou nommez le fichier",
    de="--diff verwenden oder die Datei nennen",
)()
NO_SEVERITY = Says(
    en="{option} is no severity",
    nl="{option} is geen ernst",
    fr="{option} n’est pas une gravité",
    de="{option} ist kein Schweregrad",
)
USE_ONE_OF = Says(en="use {known}", nl="gebruik {known}", fr="utilisez {known}", de="{known} verwenden")
ONE_PLACE = Says(
    en="two outputs for one place",
    nl="twee uitvoeren naar één plek",
    fr="deux sorties pour un même endroit",
    de="zwei Ausgaben an einen Ort",
)()
FILE_FOR_EACH = Says(
    en="give each a file of its own: `--output NAME=FILE`",
    nl="geef elk een eigen bestand: `--output NAAM=BESTAND`",
    fr="donnez à chacune son fichier : `--output NOM=FICHIER`",
    de="jeder eine eigene Datei geben: `--output NAME=DATEI`",
)()
NO_SPAN = Says(
    en="{text} is no length of time for a trend",
    nl="{text} is geen tijdvak voor een trend",
    fr="{text} n’est pas une période pour une tendance",
    de="{text} ist kein Zeitraum für einen Trend",
)
NO_WAREHOUSE = Says(
    en="{text} is no database for which queries are written",
    nl="{text} is geen database waarvoor query's worden geschreven",
    fr="{text} n’est pas une base de données pour laquelle des requêtes sont écrites",
    de="{text} ist keine Datenbank, für die Abfragen geschrieben werden",
)
MISSED = Says(
    en="cjtool: targets missed: {missed} of {all}", nl="cjtool: doelen niet gehaald: {missed} van {all}",
    fr="cjtool : objectifs manqués : {missed} sur {all}", de="cjtool: Ziele verfehlt: {missed} von {all}",
)  # fmt: skip
BACKWARDS = Says(
    en="the period ends before it begins: {start} to {end}",
    nl="de periode eindigt voor ze begint: {start} tot {end}",
    fr="la période se termine avant de commencer : {start} à {end}",
    de="der Zeitraum endet, bevor er beginnt: {start} bis {end}",
)
EARLIER_FIRST = Says(
    en="`--from` is the earlier day", nl="`--from` is de vroegste dag",
    fr="`--from` est le jour le plus ancien", de="`--from` ist der frühere Tag",
)()  # fmt: skip
NO_FORMAT = Says(
    en="there is no format {name}",
    nl="er is geen formaat {name}",
    fr="il n’y a pas de format {name}",
    de="es gibt kein Format {name}",
)
THERE_ARE = Says(en="there are {known}", nl="er zijn {known}", fr="il y a {known}", de="es gibt {known}")
NAMES_A_FILE = Says(
    en="{option} names a file",
    nl="{option} noemt een bestand",
    fr="{option} nomme un fichier",
    de="{option} nennt eine Datei",
)
AUTO_WRITES = Says(
    en="`auto` writes to standard output",
    nl="`auto` schrijft naar de standaarduitvoer",
    fr="`auto` écrit sur la sortie standard",
    de="`auto` schreibt in die Standardausgabe",
)()
NAMES_NO_FILE = Says(
    en="{option} names no file",
    nl="{option} noemt geen bestand",
    fr="{option} ne nomme pas de fichier",
    de="{option} nennt keine Datei",
)
WRITE_FILE = Says(
    en="write `--output {name}=FILE`",
    nl="schrijf `--output {name}=BESTAND`",
    fr="écrivez `--output {name}=FICHIER`",
    de="`--output {name}=DATEI` schreiben",
)
MENDED = Says(
    en="mended: {old} is now {new}",
    nl="hersteld: {old} is nu {new}",
    fr="corrigé : {old} devient {new}",
    de="behoben: {old} ist jetzt {new}",
)
TAKEN_AWAY = Says(
    en="mended: {old} is taken away",
    nl="hersteld: {old} is weggehaald",
    fr="corrigé : {old} est retiré",
    de="behoben: {old} ist entfernt",
)
ADDED = Says(
    en="mended: {new} is added",
    nl="hersteld: {new} is toegevoegd",
    fr="corrigé : {new} est ajouté",
    de="behoben: {new} ist ergänzt",
)
LEFT = Says(
    en="left as it is: {why}",
    nl="zo gelaten: {why}",
    fr="laissé tel quel : {why}",
    de="so gelassen: {why}",
)
CHANGES_MORE = Says(
    en="the fix of {rule} would change more than it says",
    nl="de reparatie van {rule} zou meer veranderen dan de bedoeling is",
    fr="la correction de {rule} changerait plus que prévu",
    de="die Korrektur von {rule} würde mehr ändern als beabsichtigt",
)
REACHES_BEYOND = Says(
    en="the fix of {rule} also changes {files}; name the whole project",
    nl="de reparatie van {rule} wijzigt ook {files}; noem het hele project",
    fr="la correction de {rule} change aussi {files} ; nommez le projet entier",
    de="die Korrektur von {rule} ändert auch {files}; das ganze Projekt nennen",
)
SUMMARY = Says(
    en="mended {done}, left {left}",
    nl="{done} hersteld, {left} zo gelaten",
    fr="corrigé : {done}, laissé : {left}",
    de="{done} behoben, {left} so gelassen",
)
SHALLOW = Says(
    en="{path}: this clone is shallow, and watched files may have changed before its history begins; fetch its history with "
    "`git fetch --unshallow`",
    nl="{path}: deze kloon is ondiep, en gevolgde bestanden kunnen gewijzigd zijn voordat de geschiedenis begint; haal die op "
    "met `git fetch --unshallow`",
    fr="{path} : ce clone est superficiel, et des fichiers surveillés ont pu changer avant le début de son historique ; "
    "récupérez-le avec `git fetch --unshallow`",
    de="{path}: dieser Klon ist flach, und beobachtete Dateien können sich vor dem Beginn seiner Historie geändert haben; mit "
    "`git fetch --unshallow` holen",
)
NOTHING_FROM_GIT = Says(
    en="{path}: git tells nothing here, and whether watched files changed is not known",
    nl="{path}: git vertelt hier niets, en of gevolgde bestanden gewijzigd zijn, is niet bekend",
    fr="{path} : git ne dit rien ici, et l’on ignore si des fichiers surveillés ont changé",
    de="{path}: git gibt hier keine Auskunft; ob sich beobachtete Dateien geändert haben, ist nicht bekannt",
)
ONE_OF_TWO = Says(
    en="{one} and {other} tell two things", nl="{one} en {other} vertellen twee dingen",
    fr="{one} et {other} disent deux choses", de="{one} und {other} erzählen zweierlei",
)  # fmt: skip
TWO_RUNS = Says(
    en="ask for one at a time", nl="vraag er één tegelijk", fr="demandez l’un après l’autre", de="eines nach dem anderen verlangen",
)()  # fmt: skip
