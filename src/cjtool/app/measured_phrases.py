"""What is said of figures that are to stand beside what is written, in every language."""

from cjtool.message import Says

NO_JSON = Says(
    en="{path}:{line}:{column}: this is no JSON",
    nl="{path}:{line}:{column}: dit is geen JSON",
    fr="{path}:{line}:{column} : ce n’est pas du JSON",
    de="{path}:{line}:{column}: das ist kein JSON",
)
NO_FIGURES = Says(
    en="{path}:{line}:{column}: {key} is not what `cjtool measure` writes there",
    nl="{path}:{line}:{column}: {key} is niet wat `cjtool measure` daar schrijft",
    fr="{path}:{line}:{column} : {key} n’est pas ce que `cjtool measure` y écrit",
    de="{path}:{line}:{column}: {key} ist nicht das, was `cjtool measure` dort schreibt",
)
LACKING = Says(
    en="{path}:{line}:{column}: {key} is missing",
    nl="{path}:{line}:{column}: {key} ontbreekt",
    fr="{path}:{line}:{column} : {key} manque",
    de="{path}:{line}:{column}: {key} fehlt",
)
LATER = Says(
    en="{path}:{line}:{column}: version {version} of these figures is not known here",
    nl="{path}:{line}:{column}: versie {version} van deze cijfers is hier niet bekend",
    fr="{path}:{line}:{column} : la version {version} de ces chiffres n’est pas connue ici",
    de="{path}:{line}:{column}: Version {version} dieser Zahlen ist hier nicht bekannt",
)
UPGRADE = Says(
    en="a later cjtool wrote them; install that one",
    nl="een nieuwere cjtool schreef ze; installeer die",
    fr="un cjtool plus récent les a écrits ; installez-le",
    de="ein neueres cjtool hat sie geschrieben; installieren Sie dieses",
)()
MAKE_ANEW = Says(
    en="make it with `cjtool measure --output json=figures.json`",
    nl="maak het met `cjtool measure --output json=figures.json`",
    fr="créez-le avec `cjtool measure --output json=figures.json`",
    de="erzeugen Sie es mit `cjtool measure --output json=figures.json`",
)()
MAKE_FLOWS_ANEW = Says(
    en="make it with `cjtool measure --events --output json=flows.json`",
    nl="maak het met `cjtool measure --events --output json=flows.json`",
    fr="créez-le avec `cjtool measure --events --output json=flows.json`",
    de="erzeugen Sie es mit `cjtool measure --events --output json=flows.json`",
)()
TOLD_TWICE = Says(
    en="{path}: {other} tells the same of {place} already",
    nl="{path}: {other} zegt al hetzelfde over {place}",
    fr="{path} : {other} dit déjà la même chose de {place}",
    de="{path}: {other} sagt das Gleiche schon über {place}",
)
LEAVE_A_FILE = Says(
    en="leave one of the files out", nl="laat een van de bestanden weg", fr="retirez l’un des fichiers", de="lassen Sie eine der Dateien weg"
)()  # fmt: skip
ONE_OF_BOTH = Says(
    en="`--measured` takes figures from a file, and `--measure` makes them now",
    nl="`--measured` neemt cijfers uit een bestand, en `--measure` maakt ze nu",
    fr="`--measured` prend les chiffres d’un fichier, et `--measure` les calcule maintenant",
    de="`--measured` nimmt Zahlen aus einer Datei, und `--measure` berechnet sie jetzt",
)()
LEAVE_ONE = Says(
    en="leave one of them out", nl="laat een van beide weg", fr="retirez l’un des deux", de="lassen Sie eines davon weg"
)()  # fmt: skip
OF_NOTHING = Says(
    en="{path}: none of its figures is about the journeys here",
    nl="{path}: geen van de cijfers gaat over de klantreizen hier",
    fr="{path} : aucun de ses chiffres ne porte sur les parcours d’ici",
    de="{path}: keine der Zahlen betrifft die Customer Journeys hier",
)
NOT_HERE = Says(
    en="{path}: {figures} of {place} left out, as there is no such place here",
    nl="{path}: {figures} van {place} weggelaten, want die plek is hier niet",
    fr="{path} : {figures} de {place} laissés de côté, car ce lieu n’existe pas ici",
    de="{path}: {figures} zu {place} ausgelassen, da es diese Stelle hier nicht gibt",
)
NO_METRIC = Says(
    en="{path}: {figures} of {metric} left out, as there is no such metric here",
    nl="{path}: {figures} van {metric} weggelaten, want die KPI is hier niet",
    fr="{path} : {figures} de {metric} laissés de côté, car cet indicateur n’existe pas ici",
    de="{path}: {figures} zu {metric} ausgelassen, da es diese Kennzahl hier nicht gibt",
)
FIGURES = Says(en="{count} figures", nl="{count} cijfers", fr="{count} chiffres", de="{count} Zahlen")
ONE_LOG = Says(en="the log {log}", nl="het logboek {log}", fr="le journal {log}", de="das Protokoll {log}")
EVENTS_OF_LOG = Says(
    en="the events of {log}", nl="de gebeurtenissen van {log}", fr="les événements de {log}", de="die Ereignisse von {log}"
)  # fmt: skip
ONE_FIGURE = Says(en="one figure", nl="één cijfer", fr="un chiffre", de="eine Zahl")()
OTHER_PROJECTS = Says(
    en="{path}: figures of {project} left out, as that project is not here",
    nl="{path}: cijfers van {project} weggelaten, want dat project is hier niet",
    fr="{path} : chiffres de {project} laissés de côté, car ce projet n’est pas ici",
    de="{path}: Zahlen von {project} ausgelassen, da dieses Projekt nicht hier ist",
)
MARK_NOT_SHARE = Says(
    en="{figures} of {metric} not written: its readings are marks, and what was measured is a share of satisfied customers",
    nl="{figures} van {metric} niet geschreven: de metingen ervan zijn cijfers op een schaal, en gemeten is een aandeel tevreden klanten",
    fr="{figures} de {metric} non écrits : ses mesures sont des notes, et ce qui a été mesuré est une part de clients satisfaits",
    de="{figures} zu {metric} nicht geschrieben: Die Messwerte sind Noten, gemessen wurde ein Anteil zufriedener Kunden",
)
PERCENT_AND_SOURCE = Says(
    en="give the metric `scale: percent`, and the source of the answers its own `scale`, such as `[1, 5]`",
    nl="geef de KPI `scale: percent`, en de bron van de antwoorden een eigen `scale`, zoals `[1, 5]`",
    fr="donnez à l’indicateur `scale: percent`, et à la source des réponses son propre `scale`, par exemple `[1, 5]`",
    de="der Kennzahl `scale: percent` geben und der Quelle der Antworten eine eigene `scale`, etwa `[1, 5]`",
)()
SUMS_UP = Says(
    en="{figures} of stages and whole journeys not written: they sum up what stands at steps",
    nl="{figures} van fasen en hele klantreizen niet geschreven: ze vatten samen wat bij stappen staat",
    fr="{figures} d’étapes et de parcours entiers non écrits : ils résument ce qui figure aux moments",
    de="{figures} zu Phasen und ganzen Customer Journeys nicht geschrieben: Sie fassen zusammen, was bei Schritten steht",
)
OF_ONE_STEP = Says(
    en="{figures} of touchpoints not written: the same answers stand at their one step",
    nl="{figures} van contactmomenten niet geschreven: dezelfde antwoorden staan bij hun enige stap",
    fr="{figures} de points de contact non écrits : les mêmes réponses figurent à leur seul moment",
    de="{figures} zu Kontaktpunkten nicht geschrieben: Die gleichen Antworten stehen bei ihrem einzigen Schritt",
)
EXPECT_THERE = Says(
    en="to have them written all the same, write what you `expect` there",
    nl="om ze toch te laten schrijven, schrijf daar wat je verwacht (`expect`)",
    fr="pour les faire écrire malgré tout, indiquez-y ce que vous attendez (`expect`)",
    de="damit sie trotzdem geschrieben werden, dort angeben, was erwartet wird (`expect`)",
)()
WHICH_IS_LATEST = Says(
    en="{figures} of {metric} not written: several readings of it stand there, and of these answers no day is known",
    nl="{figures} van {metric} niet geschreven: er staan daar meer metingen van, en van deze antwoorden is geen dag bekend",
    fr="{figures} de {metric} non écrits : plusieurs mesures y figurent, et la date de ces réponses est inconnue",
    de="{figures} zu {metric} nicht geschrieben: Dort stehen mehrere Messwerte, und von diesen Antworten ist kein Tag bekannt",
)
NAME_TIME = Says(
    en="name the column with the day of each answer as `time`, under `columns`",
    nl="noem de kolom met de dag van elk antwoord als `time`, onder `columns`",
    fr="nommez la colonne du jour de chaque réponse sous `columns`, avec `time`",
    de="die Spalte mit dem Tag jeder Antwort unter `columns` als `time` nennen",
)()
OTHER_ANSWERS = Says(
    en="the source {source} is no longer named at a reading of {metric}: it backed another figure",
    nl="de bron {source} staat niet meer bij een meting van {metric}: daar kwam een ander cijfer uit",
    fr="la source {source} ne figure plus à une mesure de {metric} : elle étayait un autre chiffre",
    de="die Quelle {source} steht nicht mehr bei einem Messwert von {metric}: Aus ihr stammte eine andere Zahl",
)
NAME_SOURCE_AGAIN = Says(
    en="if these answers are from it too, name it there again",
    nl="komen deze antwoorden daar ook uit, noem de bron daar dan opnieuw",
    fr="si ces réponses en proviennent aussi, indiquez-la de nouveau",
    de="stammen auch diese Antworten daraus, sie dort wieder nennen",
)()
NOT_WRITTEN = Says(
    en="{path}: the reading of {metric} cannot be written without changing something else",
    nl="{path}: de meting van {metric} is niet te schrijven zonder iets anders te veranderen",
    fr="{path} : la mesure de {metric} ne peut être écrite sans changer autre chose",
    de="{path}: der Messwert von {metric} lässt sich nicht schreiben, ohne anderes zu ändern",
)
WRITE_YOURSELF = Says(
    en="write it yourself", nl="schrijf de meting zelf", fr="écrivez-la vous-même", de="schreiben Sie ihn selbst"
)()  # fmt: skip
WRITTEN = Says(
    en="{path}: readings written", nl="{path}: metingen weggeschreven", fr="{path} : mesures écrites", de="{path}: Messwerte geschrieben"
)  # fmt: skip
NOTHING_NEW = Says(
    en="every reading says already what was measured",
    nl="elke meting zegt al wat er is gemeten",
    fr="chaque mesure dit déjà ce qui a été mesuré",
    de="jeder Messwert sagt schon, was gemessen wurde",
)()
