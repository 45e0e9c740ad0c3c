"""What is said of databases and files of tables that cannot be read, in every language."""

from cjtool.message import Says

NEEDS_PACKAGE = Says(
    en="these answers are read by {package}, which is not installed",
    nl="deze antwoorden worden gelezen met {package}, dat niet is geïnstalleerd",
    fr="ces réponses se lisent avec {package}, qui n’est pas installé",
    de="diese Antworten werden mit {package} gelesen, das nicht installiert ist",
)
RUN = Says(
    en="run {command}", nl="voer {command} uit", fr="exécutez {command}", de="{command} ausführen",
)  # fmt: skip
NOT_SET = Says(
    en="the environment variable {name} is not set",
    nl="de omgevingsvariabele {name} is niet gezet",
    fr="la variable d’environnement {name} n’est pas définie",
    de="die Umgebungsvariable {name} ist nicht gesetzt",
)
SET_IT = Says(
    en="let it hold the address of the database, such as `postgresql://reader:…@host/survey`",
    nl="zet daarin het adres van de database, zoals `postgresql://reader:…@host/survey`",
    fr="mettez-y l’adresse de la base de données, comme `postgresql://reader:…@host/survey`",
    de="darin die Adresse der Datenbank ablegen, etwa `postgresql://reader:…@host/survey`",
)()
NO_ADDRESS = Says(
    en="the environment variable {name} holds no address of PostgreSQL or DuckDB",
    nl="de omgevingsvariabele {name} bevat geen adres van PostgreSQL of DuckDB",
    fr="la variable d’environnement {name} ne contient pas d’adresse de PostgreSQL ou DuckDB",
    de="die Umgebungsvariable {name} enthält keine Adresse von PostgreSQL oder DuckDB",
)
ADDRESSES = Says(
    en="write `postgresql://user:password@host:5432/database` or `duckdb:///folder/file.duckdb`; others run what `cjtool measure --sql` prints",
    nl="schrijf `postgresql://user:password@host:5432/database` of `duckdb:///folder/file.duckdb`; andere draaien wat `cjtool measure --sql` geeft",
    fr="écrivez `postgresql://user:password@host:5432/database` ou `duckdb:///folder/file.duckdb` ; les autres exécutent ce qu’affiche `cjtool measure --sql`",
    de="`postgresql://user:password@host:5432/database` oder `duckdb:///folder/file.duckdb` schreiben; andere führen aus, was `cjtool measure --sql` ausgibt",
)()
NO_TABLE = Says(
    en="the database of {name} has no table {table}",
    nl="de database van {name} heeft geen tabel {table}",
    fr="la base de données de {name} n’a pas de table {table}",
    de="die Datenbank von {name} hat keine Tabelle {table}",
)
TABLES_ARE = Says(
    en="its tables are {tables}", nl="de tabellen zijn {tables}", fr="ses tables sont {tables}", de="die Tabellen sind {tables}",
)  # fmt: skip
NO_TABLES = Says(
    en="it shows this user no table", nl="deze gebruiker ziet er geen tabel",
    fr="cet utilisateur n’y voit aucune table", de="dieser Benutzer sieht dort keine Tabelle",
)()  # fmt: skip
NOT_REACHED = Says(
    en="the database of {name} does not answer: there is none at that host and port, or a firewall stands between",
    nl="de database van {name} antwoordt niet: er is er geen op die host en poort, of een firewall houdt hem tegen",
    fr="la base de données de {name} ne répond pas : il n’y en a pas à cet hôte et ce port, ou un pare-feu la bloque",
    de="die Datenbank von {name} antwortet nicht: an diesem Host und Port ist keine, oder eine Firewall steht dazwischen",
)
NOT_LET_IN = Says(
    en="the database of {name} refuses the user or the password",
    nl="de database van {name} weigert de gebruiker of het wachtwoord",
    fr="la base de données de {name} refuse l’utilisateur ou le mot de passe",
    de="die Datenbank von {name} weist den Benutzer oder das Passwort zurück",
)
NO_SUCH_DATABASE = Says(
    en="the server of {name} has no database of that name",
    nl="de server van {name} heeft geen database met die naam",
    fr="le serveur de {name} n’a pas de base de données de ce nom",
    de="der Server von {name} hat keine Datenbank dieses Namens",
)
NO_ENCRYPTION = Says(
    en="the connection to the database of {name} cannot be encrypted as its address asks",
    nl="de verbinding met de database van {name} is niet te versleutelen zoals het adres vraagt",
    fr="la connexion à la base de données de {name} ne peut être chiffrée comme son adresse le demande",
    de="die Verbindung zur Datenbank von {name} lässt sich nicht so verschlüsseln, wie ihre Adresse es verlangt",
)
NOT_ALLOWED = Says(
    en="the user of {name} may not read {table}",
    nl="de gebruiker van {name} mag {table} niet lezen",
    fr="l’utilisateur de {name} n’a pas le droit de lire {table}",
    de="der Benutzer von {name} darf {table} nicht lesen",
)
GRANT_IT = Says(
    en="give it the right to `SELECT`, and no other", nl="geef hem het recht op `SELECT`, en geen ander",
    fr="donnez-lui le droit `SELECT`, et aucun autre", de="ihm das Recht auf `SELECT` geben, und kein anderes",
)()  # fmt: skip
QUERY_FAILED = Says(
    en="the database of {name} cannot read {table}: {reason}",
    nl="de database van {name} kan {table} niet lezen: {reason}",
    fr="la base de données de {name} ne peut pas lire {table} : {reason}",
    de="die Datenbank von {name} kann {table} nicht lesen: {reason}",
)
NO_DUCKDB_FILE = Says(
    en="{name} names a file of DuckDB that is not there",
    nl="{name} noemt een bestand van DuckDB dat er niet is",
    fr="{name} désigne un fichier de DuckDB qui n’existe pas",
    de="{name} nennt eine Datei von DuckDB, die es nicht gibt",
)
NO_DUCKDB = Says(
    en="{name} names a file that DuckDB cannot open: it is damaged, of a newer version, or another program writes in it",
    nl="{name} noemt een bestand dat DuckDB niet kan openen: het is beschadigd, van een nieuwere versie, of een ander programma schrijft erin",
    fr="{name} désigne un fichier que DuckDB ne peut pas ouvrir : il est endommagé, d’une version plus récente, ou un autre programme y écrit",
    de="{name} nennt eine Datei, die DuckDB nicht öffnen kann: sie ist beschädigt, aus einer neueren Version, oder ein anderes Programm schreibt darin",
)
NO_PARQUET = Says(
    en="{name} is no Parquet file, or a damaged one",
    nl="{name} is geen Parquet-bestand, of een beschadigd",
    fr="{name} n’est pas un fichier Parquet, ou il est endommagé",
    de="{name} ist keine Parquet-Datei, oder eine beschädigte",
)
TOO_MUCH = Says(
    en="{name} has too many groups to be counted in memory, and there is no room on the disk for them",
    nl="{name} heeft te veel groepen om in het geheugen te tellen, en op de schijf is er geen plaats voor",
    fr="{name} a trop de groupes pour être compté en mémoire, et le disque n’a pas la place pour eux",
    de="{name} hat zu viele Gruppen, um im Arbeitsspeicher gezählt zu werden, und auf der Festplatte ist kein Platz dafür",
)
NO_WORKBOOK = Says(
    en="{name} is no workbook that can be read: it is damaged, locked with a password, or of another kind",
    nl="{name} is geen leesbare werkmap: ze is beschadigd, met een wachtwoord vergrendeld, of van een andere soort",
    fr="{name} n’est pas un classeur lisible : il est endommagé, verrouillé par un mot de passe ou d’un autre type",
    de="{name} ist keine lesbare Arbeitsmappe: sie ist beschädigt, mit einem Passwort gesperrt oder von anderer Art",
)
NO_SHEET = Says(
    en="{name} has no sheet {sheet}", nl="{name} heeft geen blad {sheet}", fr="{name} n’a pas de feuille {sheet}", de="{name} hat kein Blatt {sheet}",
)  # fmt: skip
SHEETS_ARE = Says(
    en="its sheets are {sheets}", nl="de bladen zijn {sheets}", fr="ses feuilles sont {sheets}", de="die Blätter sind {sheets}",
)  # fmt: skip
SEVERAL_SHEETS = Says(
    en="{name} has these columns on several sheets: {sheets}",
    nl="{name} heeft deze kolommen op verschillende bladen: {sheets}",
    fr="{name} a ces colonnes sur plusieurs feuilles : {sheets}",
    de="{name} hat diese Spalten auf mehreren Blättern: {sheets}",
)
NAME_THE_SHEET = Says(
    en="say with `sheet` which is meant; it may be several, as in `sheet: [May, June]`",
    nl="zeg met `sheet` welk bedoeld is; het mogen er meer zijn, zoals `sheet: [mei, juni]`",
    fr="dites avec `sheet` laquelle est visée ; il peut y en avoir plusieurs, comme `sheet: [mai, juin]`",
    de="mit `sheet` sagen, welches gemeint ist; es können mehrere sein, etwa `sheet: [Mai, Juni]`",
)()
LARGE_WORKBOOK = Says(
    en="{name} is larger than a workbook of answers can be",
    nl="{name} is groter dan een werkmap met antwoorden kan zijn",
    fr="{name} est plus grand que ne peut l’être un classeur de réponses",
    de="{name} ist größer, als eine Arbeitsmappe mit Antworten sein kann",
)
SAVE_AS_CSV = Says(
    en="save its sheet as CSV", nl="sla het blad op als CSV", fr="enregistrez sa feuille en CSV", de="das Blatt als CSV speichern",
)()  # fmt: skip
NO_COUNTS = Says(
    en="{name} has no column {heading}: it is not what `cjtool measure --sql` asks of the database",
    nl="{name} heeft geen kolom {heading}: het is niet wat `cjtool measure --sql` aan de database vraagt",
    fr="{name} n’a pas de colonne {heading} : ce n’est pas ce que `cjtool measure --sql` demande à la base de données",
    de="{name} hat keine Spalte {heading}: es ist nicht das, was `cjtool measure --sql` von der Datenbank erfragt",
)
LONG_CELL = Says(
    en="{name}, line {line}: a cell is too long to be an answer",
    nl="{name}, regel {line}: een cel is te lang voor een antwoord",
    fr="{name}, ligne {line} : une cellule est trop longue pour une réponse",
    de="{name}, Zeile {line}: eine Zelle ist zu lang für eine Antwort",
)
BAD_COUNT = Says(
    en="{name}, line {line}: {text} is no number of rows",
    nl="{name}, regel {line}: {text} is geen aantal rijen",
    fr="{name}, ligne {line} : {text} n’est pas un nombre de lignes",
    de="{name}, Zeile {line}: {text} ist keine Anzahl von Zeilen",
)
ASK_AGAIN = Says(
    en="run what `cjtool measure --sql` prints in the database, and save all of its result as CSV",
    nl="draai in de database wat `cjtool measure --sql` geeft, en sla het hele resultaat op als CSV",
    fr="exécutez dans la base de données ce qu’affiche `cjtool measure --sql`, et enregistrez tout le résultat en CSV",
    de="in der Datenbank ausführen, was `cjtool measure --sql` ausgibt, und das ganze Ergebnis als CSV speichern",
)()
