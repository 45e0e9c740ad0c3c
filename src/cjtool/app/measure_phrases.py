"""What `measure` says of a request that cannot be carried out, in every language."""

from cjtool.message import Says

NO_SOURCES = Says(
    en="no project here says where the answers of its customers are",
    nl="geen project hier zegt waar de antwoorden van zijn klanten staan",
    fr="aucun projet ici ne dit où se trouvent les réponses de ses clients",
    de="kein Projekt hier sagt, wo die Antworten seiner Kunden liegen",
)()
NAME_SOURCES = Says(
    en="name them in `cjtool.yaml`, under `measure: sources:`",
    nl="noem ze in `cjtool.yaml`, onder `measure: sources:`",
    fr="nommez-les dans `cjtool.yaml`, sous `measure: sources:`",
    de="sie in `cjtool.yaml` unter `measure: sources:` nennen",
)()
NO_SCALE = Says(
    en="nobody says on which scale {metric} was scored",
    nl="niemand zegt op welke schaal {metric} is gescoord",
    fr="rien ne dit sur quelle échelle {metric} a été noté",
    de="niemand sagt, auf welcher Skala {metric} bewertet wurde",
)
STATE_SCALE = Says(
    en="write `scale: [1, 5]` at the source, or give the metric its `scale`",
    nl="schrijf `scale: [1, 5]` bij de bron, of geef de KPI een `scale`",
    fr="écrivez `scale: [1, 5]` à la source, ou donnez son `scale` à l’indicateur",
    de="`scale: [1, 5]` bei der Quelle schreiben oder der Kennzahl ihre `scale` geben",
)()
MIXED_SCALES = Says(
    en="{metric} was scored on two different scales",
    nl="{metric} is op twee verschillende schalen gescoord",
    fr="{metric} a été noté sur deux échelles différentes",
    de="{metric} wurde auf zwei verschiedenen Skalen bewertet",
)
TWO_METRICS = Says(
    en="make them two metrics, as their scores cannot be pooled",
    nl="maak er twee KPI’s van; hun scores zijn niet samen te nemen",
    fr="faites-en deux indicateurs : leurs notes ne peuvent être réunies",
    de="daraus zwei Kennzahlen machen, denn ihre Werte lassen sich nicht zusammenlegen",
)()
NO_ZONES = Says(
    en="this machine does not know the time zone {zone}",
    nl="deze computer kent de tijdzone {zone} niet",
    fr="cette machine ne connaît pas le fuseau horaire {zone}",
    de="dieser Rechner kennt die Zeitzone {zone} nicht",
)
INSTALL_ZONES = Says(
    en="install the package {command}",
    nl="installeer het pakket {command}",
    fr="installez le paquet {command}",
    de="das Paket {command} installieren",
)(command="tzdata")
NO_COLUMN = Says(
    en="{name} has no column {heading}", nl="{name} heeft geen kolom {heading}", fr="{name} n’a pas de colonne {heading}", de="{name} hat keine Spalte {heading}",
)  # fmt: skip
NO_COLUMN_ON_SHEET = Says(
    en="the sheet {sheet} of {name} has no column {heading}",
    nl="het blad {sheet} van {name} heeft geen kolom {heading}",
    fr="la feuille {sheet} de {name} n’a pas de colonne {heading}",
    de="das Blatt {sheet} von {name} hat keine Spalte {heading}",
)
NO_COLUMNS = Says(
    en="{name} lacks the columns {headings}", nl="in {name} ontbreken de kolommen {headings}",
    fr="il manque à {name} les colonnes {headings}", de="in {name} fehlen die Spalten {headings}",
)  # fmt: skip
NO_COLUMNS_ON_SHEET = Says(
    en="the sheet {sheet} of {name} lacks the columns {headings}",
    nl="op het blad {sheet} van {name} ontbreken de kolommen {headings}",
    fr="il manque à la feuille {sheet} de {name} les colonnes {headings}",
    de="auf dem Blatt {sheet} von {name} fehlen die Spalten {headings}",
)
TWO_COLUMNS = Says(
    en="{name} has several columns {heading}", nl="{name} heeft meer dan één kolom {heading}",
    fr="{name} a plusieurs colonnes {heading}", de="{name} hat mehrere Spalten {heading}",
)  # fmt: skip
RENAME_ONE = Says(
    en="give each column a heading of its own", nl="geef elke kolom een eigen kop",
    fr="donnez à chaque colonne son propre titre", de="jeder Spalte eine eigene Überschrift geben",
)()  # fmt: skip
COLUMNS_ARE = Says(
    en="its columns are {headings}", nl="de kolommen zijn {headings}", fr="ses colonnes sont {headings}", de="die Spalten sind {headings}",
)  # fmt: skip
NOT_READ = Says(
    en="{name} cannot be read: {reason}", nl="{name} is niet te lezen: {reason}", fr="{name} ne peut pas être lu : {reason}", de="{name} lässt sich nicht lesen: {reason}",
)  # fmt: skip
NO_FILE = Says(
    en="there is no file {name}", nl="er is geen bestand {name}", fr="il n’y a pas de fichier {name}", de="es gibt keine Datei {name}",
)  # fmt: skip
NO_SHEETS = Says(
    en="{name} is no workbook, and has no sheets",
    nl="{name} is geen werkmap en heeft geen bladen",
    fr="{name} n’est pas un classeur et n’a pas de feuilles",
    de="{name} ist keine Arbeitsmappe und hat keine Blätter",
)
LEAVE_SHEET_OUT = Says(
    en="leave `sheet` out", nl="laat `sheet` weg", fr="supprimez `sheet`", de="`sheet` weglassen",
)()  # fmt: skip
NO_TABLES = Says(
    en="no source here names a `table`, so there is nothing to ask a database",
    nl="geen bron hier noemt een `table`, dus er is een database niets te vragen",
    fr="aucune source ici ne nomme de `table` : il n’y a rien à demander à une base de données",
    de="keine Quelle hier nennt eine `table`, also ist keine Datenbank etwas zu fragen",
)()
NAME_A_TABLE = Says(
    en="name it beside `file`, the CSV file that its counts will be saved as",
    nl="noem haar naast `file`, het CSV-bestand waarin haar tellingen komen",
    fr="nommez-la à côté de `file`, le fichier CSV où ses comptes seront enregistrés",
    de="sie neben `file` nennen, der CSV-Datei, in der ihre Zählungen gespeichert werden",
)()
NO_ROWS = Says(
    en="{name} holds counts of {table}, and no single answers",
    nl="{name} bevat tellingen van {table}, en geen losse antwoorden",
    fr="{name} contient des comptes de {table}, et aucune réponse en particulier",
    de="{name} enthält Zählungen von {table} und keine einzelnen Antworten",
)
NAME_THE_ROWS = Says(
    en="export the rows of the table as Parquet or CSV, and name that file without `table`",
    nl="exporteer de rijen van de tabel als Parquet of CSV en noem dat bestand zonder `table`",
    fr="exportez les lignes de la table en Parquet ou en CSV, et nommez ce fichier sans `table`",
    de="die Zeilen der Tabelle als Parquet oder CSV exportieren und diese Datei ohne `table` nennen",
)()
NO_LOGS = Says(
    en="no project here names an event log of these journeys",
    nl="geen project hier noemt een logboek van deze klantreizen",
    fr="aucun projet ici ne nomme de journal d’événements de ces parcours",
    de="kein Projekt hier nennt ein Ereignisprotokoll dieser Customer Journeys",
)()
NAME_LOGS = Says(
    en="name it in `cjtool.yaml`, under `measure: events:`",
    nl="noem het in `cjtool.yaml`, onder `measure: events:`",
    fr="nommez-le dans `cjtool.yaml`, sous `measure: events:`",
    de="es in `cjtool.yaml` unter `measure: events:` nennen",
)()
WHOSE_LOG = Says(
    en="nobody says which of several journeys {name} is a log of",
    nl="niemand zegt van welke van de klantreizen {name} het logboek is",
    fr="rien ne dit de quel parcours {name} est le journal",
    de="niemand sagt, zu welcher der Customer Journeys das Protokoll {name} gehört",
)
NAME_JOURNEY = Says(
    en="give the log its `journey`", nl="geef het logboek zijn `journey`",
    fr="donnez au journal son `journey`", de="dem Protokoll seine `journey` geben",
)()  # fmt: skip
NO_STEP_OF_LOG = Says(
    en="{name} gives names to the step {step}, which {journey} does not have",
    nl="{name} geeft namen aan de stap {step}, die {journey} niet heeft",
    fr="{name} donne des noms au moment {step}, que {journey} n’a pas",
    de="{name} gibt dem Schritt {step} Namen, den {journey} nicht hat",
)
STEPS_BY_ID = Says(
    en="write the id or the name of a step before the names in the log",
    nl="schrijf de id of de naam van een stap voor de namen in het logboek",
    fr="écrivez l’identifiant ou le nom d’un moment avant les noms du journal",
    de="die ID oder den Namen eines Schritts vor die Namen im Protokoll schreiben",
)()
BROKEN_XES = Says(
    en="{name} is no whole XES file: {reason}",
    nl="{name} is geen heel XES-bestand: {reason}",
    fr="{name} n’est pas un fichier XES complet : {reason}",
    de="{name} ist keine ganze XES-Datei: {reason}",
)
NO_COMMENTS = Says(
    en="no project here says in which column its customers’ comments are",
    nl="geen project hier zegt in welke kolom de opmerkingen van zijn klanten staan",
    fr="aucun projet ici ne dit dans quelle colonne sont les commentaires de ses clients",
    de="kein Projekt hier sagt, in welcher Spalte die Kommentare seiner Kunden stehen",
)()
NAME_COMMENTS = Says(
    en="name it in `cjtool.yaml`, as `columns: {comment: …}` of a source",
    nl="noem die in `cjtool.yaml`, met `columns: {comment: …}` bij een bron",
    fr="nommez-la dans `cjtool.yaml`, par `columns: {comment: …}` d’une source",
    de="sie in `cjtool.yaml` als `columns: {comment: …}` einer Quelle nennen",
)()
NO_WORTH = Says(
    en="none of these journeys says what it is worth",
    nl="geen van deze klantreizen zegt wat ze waard is",
    fr="aucun de ces parcours ne dit ce qu’il vaut",
    de="keine dieser Customer Journeys sagt, was sie wert ist",
)()
WRITE_WORTH = Says(
    en="write how many begin one in a year and what one who reaches the end brings, such as `customers: 12000` and `worth: 380-520`",
    nl="schrijf hoeveel er in een jaar aan beginnen en wat iemand die het einde haalt opbrengt, zoals `customers: 12000` en `worth: 380-520`",
    fr="écrivez combien le commencent en un an et ce que rapporte qui va au bout, comme `customers: 12000` et `worth: 380-520`",
    de="schreiben, wie viele sie in einem Jahr beginnen und was jemand bringt, der ans Ende kommt, etwa `customers: 12000` und `worth: 380-520`",
)()
NO_WORTH_OF = Says(
    en="nothing can be reckoned of {title}",
    nl="van {title} is niets te berekenen",
    fr="rien ne peut être chiffré pour {title}",
    de="zu {title} lässt sich nichts berechnen",
)
