"""What the models' own validators say, as sentences in every language."""

from typing import LiteralString

from pydantic_core import PydanticCustomError

from cjtool.message import Message, Says


def refusal(kind: LiteralString, sentence: Message, hint: Message) -> PydanticCustomError:
    """An error that carries what is wrong and what to do: `sentence` and `hint` in its context."""
    return PydanticCustomError(kind, "{text}", {"text": sentence.text(), "sentence": sentence, "hint": hint})


NOT_A_DURATION = Says(
    en="{given} is not a duration",
    nl="{given} is geen duur",
    fr="{given} n’est pas une durée",
    de="{given} ist keine Dauer",
)
UNITS_OF_TIME = Says(
    en="the unit is one of minutes, hours, days, working days, weeks, months, quarters, years",
    nl="de eenheid is een van minuten, uren, dagen, werkdagen, weken, maanden, kwartalen, jaren",
    fr="l’unité est une de celles-ci : minutes, heures, jours, jours ouvrés, semaines, mois, trimestres, années",
    de="die Einheit ist eine von Minuten, Stunden, Tage, Werktage, Wochen, Monate, Quartale, Jahre",
)()
NUMBER_AND_UNIT = Says(
    en="write a number and a unit, such as `30 minutes`, `2 days` or `6-16 weeks`",
    nl="schrijf een getal en een eenheid, zoals `30 minuten`, `2 dagen` of `6-16 weken`",
    fr="écrivez un nombre et une unité, par exemple `30 minutes`, `2 jours` ou `6-16 semaines`",
    de="eine Zahl und eine Einheit schreiben, etwa `30 Minuten`, `2 Tage` oder `6-16 Wochen`",
)()
BACKWARDS = Says(
    en="the range {given} runs backwards",
    nl="het bereik {given} loopt achteruit",
    fr="la plage {given} est à l’envers",
    de="der Bereich {given} läuft rückwärts",
)
LOWER_END_FIRST = Says(
    en="write the lower end first",
    nl="schrijf de laagste waarde eerst",
    fr="écrivez d’abord la valeur la plus basse",
    de="den kleineren Wert zuerst schreiben",
)()
NOT_BETWEEN = Says(
    en="{given} is not a number or a range",
    nl="{given} is geen getal of bereik",
    fr="{given} n’est ni un nombre ni une plage",
    de="{given} ist weder eine Zahl noch ein Bereich",
)
NUMBER_OR_RANGE = Says(
    en="write a number, or a range such as `380-520`",
    nl="schrijf een getal, of een bereik zoals `380-520`",
    fr="écrivez un nombre, ou une plage comme `380-520`",
    de="eine Zahl schreiben, oder einen Bereich wie `380-520`",
)()
SHARE_OR_RANGE = Says(
    en="write a share such as `5%` or `0.05`, or a range such as `2-6%`",
    nl="schrijf een aandeel zoals `5%` of `0.05`, of een bereik zoals `2-6%`",
    fr="écrivez une part comme `5%` ou `0.05`, ou une plage comme `2-6%`",
    de="einen Anteil wie `5%` oder `0.05` schreiben, oder einen Bereich wie `2-6%`",
)()
NO_SUCH_FIGURE = Says(
    en="{given} is out of range: no figure is that large",
    nl="{given} valt buiten het bereik: zo groot is geen cijfer",
    fr="{given} est hors limites : aucun chiffre n’est aussi grand",
    de="{given} liegt außerhalb des Bereichs: so groß ist keine Zahl",
)
BELOW_NOTHING = Says(
    en="{given} is out of range: it cannot be negative",
    nl="{given} valt buiten het bereik: het kan niet negatief zijn",
    fr="{given} est hors limites : il ne peut pas être négatif",
    de="{given} liegt außerhalb des Bereichs: es kann nicht negativ sein",
)
MORE_THAN_ALL = Says(
    en="{given} is out of range: a share is at most 1, which is 100%",
    nl="{given} valt buiten het bereik: een aandeel is hoogstens 1, dat is 100%",
    fr="{given} est hors limites : une part est d’au plus 1, soit 100 %",
    de="{given} liegt außerhalb des Bereichs: ein Anteil ist höchstens 1, das sind 100 %",
)
NOT_A_FREQUENCY = Says(
    en="{given} is not a frequency",
    nl="{given} is geen frequentie",
    fr="{given} n’est pas une fréquence",
    de="{given} ist keine Häufigkeit",
)
TIMES_IN_A_PERIOD = Says(
    en="write `N per day`, `week`, `month` or `year`, such as `3 per month`",
    nl="schrijf `N per dag`, `week`, `maand` of `jaar`, zoals `3 per maand`",
    fr="écrivez `N par jour`, `semaine`, `mois` ou `an`, par exemple `3 par mois`",
    de="`N pro Tag`, `Woche`, `Monat` oder `Jahr` schreiben, etwa `3 pro Monat`",
)()
NOT_A_DATE = Says(
    en="{given} is not a date",
    nl="{given} is geen datum",
    fr="{given} n’est pas une date",
    de="{given} ist kein Datum",
)
YEAR_MONTH_DAY = Says(
    en="write `YYYY-MM-DD`, such as `2026-03-31`",
    nl="schrijf `JJJJ-MM-DD`, zoals `2026-03-31`",
    fr="écrivez `AAAA-MM-JJ`, par exemple `2026-03-31`",
    de="`JJJJ-MM-TT` schreiben, etwa `2026-03-31`",
)()
AS_DAY = Says(en="write {day}", nl="schrijf {day}", fr="écrivez {day}", de="{day} schreiben")
NO_SUCH_DAY = Says(
    en="there is no such day",
    nl="die dag bestaat niet",
    fr="ce jour n’existe pas",
    de="diesen Tag gibt es nicht",
)()
NO_METRIC = Says(
    en="a reading that names no metric",
    nl="een meting die geen KPI noemt",
    fr="une mesure qui ne nomme pas d’indicateur",
    de="ein Messwert, der keine Kennzahl nennt",
)()
METRIC_OR_NAME = Says(
    en="give `metric`, or `name`",
    nl="geef `metric` of `name`",
    fr="donnez `metric` ou `name`",
    de="`metric` oder `name` angeben",
)()
DEFINED_TWICE = Says(
    en="a reading with both `metric` and a definition of its own",
    nl="een meting met zowel `metric` als een eigen definitie",
    fr="une mesure avec à la fois `metric` et sa propre définition",
    de="ein Messwert, der sowohl `metric` als auch eine eigene Definition hat",
)()
OF_THE_DEFINITION = Says(
    en="`name`, `kind`, `unit`, `scale` and `better` belong to the metric's definition",
    nl="`name`, `kind`, `unit`, `scale` en `better` horen bij de definitie van de KPI",
    fr="`name`, `kind`, `unit`, `scale` et `better` vont dans la définition de l’indicateur",
    de="`name`, `kind`, `unit`, `scale` und `better` gehören zur Definition der Kennzahl",
)()
SCALE_OF_KIND = Says(
    en="a metric of kind {kind} has no `scale`",
    nl="een KPI van de soort {kind} heeft geen `scale`",
    fr="un indicateur de type {kind} n’a pas de `scale`",
    de="eine Kennzahl der Art {kind} hat keine `scale`",
)
RATED_KINDS = Says(
    en="`scale` is for what customers rate: `csat`, `ces` and `score`; for others write `range`",
    nl="`scale` is voor wat klanten een cijfer geven: `csat`, `ces` en `score`; schrijf bij andere `range`",
    fr="`scale` vaut pour ce que les clients notent : `csat`, `ces` et `score` ; sinon, écrivez `range`",
    de="`scale` gilt für das, was Kunden bewerten: `csat`, `ces` und `score`; sonst `range` schreiben",
)()
SCALE_AND_UNIT = Says(
    en="the scale {scale} and the unit {unit} contradict each other",
    nl="de schaal {scale} en de eenheid {unit} spreken elkaar tegen",
    fr="l’échelle {scale} et l’unité {unit} se contredisent",
    de="die Skala {scale} und die Einheit {unit} widersprechen sich",
)
SCALE_SAYS_UNIT = Says(
    en="leave out `unit`, or write `scale: percent` with `%`",
    nl="laat `unit` weg, of schrijf `scale: percent` bij `%`",
    fr="supprimez `unit`, ou écrivez `scale: percent` avec `%`",
    de="`unit` weglassen, oder `scale: percent` zu `%` schreiben",
)()
SCALE_AND_RANGE = Says(
    en="a metric with both `scale` and `range`",
    nl="een KPI met zowel `scale` als `range`",
    fr="un indicateur avec à la fois `scale` et `range`",
    de="eine Kennzahl mit `scale` und `range` zugleich",
)()
ONE_OF_BOTH = Says(
    en="`scale` has its own range: leave out one of the two",
    nl="`scale` heeft een eigen bereik: laat een van beide weg",
    fr="`scale` a sa propre plage : supprimez l’un des deux",
    de="`scale` hat ihren eigenen Bereich: eines von beiden weglassen",
)()
NAMED_TWICE = Says(
    en="lane {name} is named twice",
    nl="baan {name} staat er twee keer",
    fr="la ligne {name} est nommée deux fois",
    de="die Spur {name} steht zweimal da",
)
EACH_LANE_ONCE = Says(
    en="name each lane once",
    nl="noem elke baan één keer",
    fr="nommez chaque ligne une fois",
    de="jede Spur einmal nennen",
)()
EMPTY_RANGE = Says(
    en="the range from {low} to {high} holds nothing",
    nl="het bereik van {low} tot {high} is leeg",
    fr="la plage de {low} à {high} est vide",
    de="der Bereich von {low} bis {high} ist leer",
)
LOWEST_FIRST = Says(
    en="write the lowest value first",
    nl="schrijf de laagste waarde eerst",
    fr="écrivez d’abord la valeur la plus basse",
    de="den kleinsten Wert zuerst schreiben",
)()
TARGET_OF_NOTHING = Says(
    en="a promise with a `target` and no metric",
    nl="een belofte met een `target` en zonder KPI",
    fr="une promesse avec un `target` et sans indicateur",
    de="ein Versprechen mit `target` und ohne Kennzahl",
)()
OBJECTIVE_WITHOUT_METRIC = Says(
    en="an objective with a `target` and no metric",
    nl="een doelstelling met een `target` en zonder KPI",
    fr="un objectif stratégique avec un `target` et sans indicateur",
    de="ein strategisches Ziel mit `target` und ohne Kennzahl",
)()
GIVE_METRIC = Says(en="give `metric`", nl="geef `metric`", fr="donnez `metric`", de="`metric` angeben")()
FILE_OR_CONNECTION = Says(
    en="a source of answers is a `file` or a `connection`",
    nl="een bron van antwoorden is een `file` of een `connection`",
    fr="une source de réponses est un `file` ou une `connection`",
    de="eine Quelle von Antworten ist eine `file` oder eine `connection`",
)()
NAME_ONE_SOURCE = Says(
    en="give one of the two",
    nl="geef een van beide",
    fr="donnez l’un des deux",
    de="eines von beiden angeben",
)()
WHICH_TABLE = Says(
    en="this source does not say which table of {name} is read",
    nl="deze bron zegt niet welke tabel van {name} wordt gelezen",
    fr="cette source ne dit pas quelle table de {name} est lue",
    de="diese Quelle sagt nicht, welche Tabelle von {name} gelesen wird",
)
NAME_TABLE = Says(
    en="name it, as `table: survey.answers`",
    nl="noem haar, met `table: survey.answers`",
    fr="nommez-la, par `table: survey.answers`",
    de="sie nennen, mit `table: survey.answers`",
)()
NOT_AN_EXPECTATION = Says(
    en="{given} is not a target",
    nl="{given} is geen doel",
    fr="{given} n’est pas un objectif",
    de="{given} ist kein Ziel",
)
METRIC_AND_NUMBER = Says(
    en="write a metric, `>=` or `<=` and a number, such as `nps >= 20` or `ces <= 3 within 90 days`",
    nl="schrijf een KPI, `>=` of `<=` en een getal, zoals `nps >= 20` of `ces <= 3 within 90 days`",
    fr="écrivez un indicateur, `>=` ou `<=` et un nombre, comme `nps >= 20` ou `ces <= 3 within 90 days`",
    de="eine Kennzahl, `>=` oder `<=` und eine Zahl schreiben, etwa `nps >= 20` oder `ces <= 3 within 90 days`",
)()
NO_NUMBER_THERE = Says(
    en="`expect` takes targets such as `nps >= 20`; what the customer expects of a step is `expects`",
    nl="`expect` is voor doelen zoals `nps >= 20`; wat de klant van een stap verwacht, is `expects`",
    fr="`expect` prend des objectifs comme `nps >= 20` ; ce que le client attend d’un moment est `expects`",
    de="`expect` nimmt Ziele wie `nps >= 20`; was der Kunde von einem Schritt erwartet, ist `expects`",
)()
SOURCE_WITHOUT_METRIC = Says(
    en="this source does not say which metric its rows answer to",
    nl="deze bron zegt niet bij welke KPI de rijen horen",
    fr="cette source ne dit pas à quel indicateur répondent ses lignes",
    de="diese Quelle sagt nicht, zu welcher Kennzahl ihre Zeilen gehören",
)()
METRIC_OR_COLUMN = Says(
    en="give `metric`, such as `nps`, or the column that says it, as `columns: {metric: …}`",
    nl="geef `metric`, zoals `nps`, of de kolom waarin het staat, met `columns: {metric: …}`",
    fr="donnez `metric`, comme `nps`, ou la colonne qui le dit, par `columns: {metric: …}`",
    de="`metric` angeben, etwa `nps`, oder die Spalte, in der es steht, mit `columns: {metric: …}`",
)()
STEP_OF_NO_JOURNEY = Says(
    en="the step {step} is named without its journey",
    nl="de stap {step} staat er zonder de klantreis",
    fr="le moment {step} est nommé sans son parcours",
    de="der Schritt {step} ist ohne seine Customer Journey genannt",
)
NAME_ITS_JOURNEY = Says(
    en="give `journey` too", nl="geef ook `journey`", fr="donnez aussi `journey`", de="auch `journey` angeben"
)()
EVENTS_FILE_OR_CONNECTION = Says(
    en="an event log is a `file` or a `connection`",
    nl="een logboek is een `file` of een `connection`",
    fr="un journal d’événements est un `file` ou une `connection`",
    de="ein Ereignisprotokoll ist eine `file` oder eine `connection`",
)()
TABLE_OF_FILE = Says(
    en="the table {name} is one of a database, and this event log is a file",
    nl="de tabel {name} is er een van een database, en dit logboek is een bestand",
    fr="la table {name} est celle d’une base de données, et ce journal d’événements est un fichier",
    de="die Tabelle {name} ist eine einer Datenbank, und dieses Ereignisprotokoll ist eine Datei",
)
CONNECTION_OR_NO_TABLE = Says(
    en="give `connection` in place of `file`, or leave `table` out",
    nl="geef `connection` in plaats van `file`, of laat `table` weg",
    fr="donnez `connection` à la place de `file`, ou supprimez `table`",
    de="`connection` statt `file` angeben oder `table` weglassen",
)()
TABLE_WITHOUT_ORDER = Says(
    en="the rows of a table stand in no order, and this event log does not say when each event was",
    nl="de rijen van een tabel hebben geen volgorde, en dit logboek zegt niet wanneer een gebeurtenis was",
    fr="les lignes d’une table n’ont pas d’ordre, et ce journal d’événements ne dit pas quand un événement a eu lieu",
    de="die Zeilen einer Tabelle haben keine Reihenfolge, und dieses Ereignisprotokoll sagt nicht, wann ein Ereignis war",
)()
NAME_TIME_COLUMN = Says(
    en="name the column of the time, as `columns: {time: …}`",
    nl="noem de kolom met de tijd, met `columns: {time: …}`",
    fr="nommez la colonne de l’heure, par `columns: {time: …}`",
    de="die Spalte mit der Zeit nennen, mit `columns: {time: …}`",
)()
EVENTS_WITHOUT_COLUMNS = Says(
    en="this event log does not say which column is what",
    nl="dit logboek zegt niet welke kolom wat is",
    fr="ce journal d’événements ne dit pas quelle colonne est quoi",
    de="dieses Ereignisprotokoll sagt nicht, welche Spalte was ist",
)()
NAME_EVENT_COLUMNS = Says(
    en="give `columns: {case: …, step: …, time: …}`",
    nl="geef `columns: {case: …, step: …, time: …}`",
    fr="donnez `columns: {case: …, step: …, time: …}`",
    de="`columns: {case: …, step: …, time: …}` angeben",
)()
