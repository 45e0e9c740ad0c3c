"""What is said of TheyDo's files, in every language."""

from cjtool.message import Says

NO_DAY = Says(
    en="TheyDo needs the day of a measurement, and this one has none",
    nl="TheyDo heeft de dag van een meting nodig, en deze heeft er geen",
    fr="TheyDo a besoin du jour d’une mesure, et celle-ci n’en a pas",
    de="TheyDo braucht den Tag einer Messung, und diese hat keinen",
)()
NOT_MEASURED = Says(
    en="nothing is measured yet, and TheyDo takes only what is measured",
    nl="er is nog niets gemeten, en TheyDo neemt alleen wat gemeten is",
    fr="rien n’est encore mesuré, et TheyDo ne prend que ce qui est mesuré",
    de="es ist noch nichts gemessen, und TheyDo nimmt nur, was gemessen ist",
)()
AS_NUMBER = Says(
    en="TheyDo's {type} counts answers one by one, and these are not known; it became a plain number",
    nl="{type} telt in TheyDo de antwoorden apart, en die zijn niet bekend; het is een gewoon getal geworden",
    fr="{type} compte dans TheyDo les réponses une à une, et elles ne sont pas connues ; c’est devenu un simple nombre",
    de="{type} zählt in TheyDo einzelne Antworten, und die sind nicht bekannt; es wurde eine einfache Zahl",
)
NO_DIRECTION = Says(
    en="whether more or less of it is better is not known, so its target was left out",
    nl="of meer of minder ervan beter is, is niet bekend, dus het doel is weggelaten",
    fr="on ne sait pas si plus ou moins est mieux ; sa cible est donc omise",
    de="ob mehr oder weniger besser ist, ist nicht bekannt; das Ziel wurde daher weggelassen",
)()
OTHER_TARGET = Says(
    en="TheyDo has one target per metric; {target} was kept",
    nl="TheyDo heeft één doel per meetwaarde; {target} is behouden",
    fr="TheyDo a une cible par indicateur ; {target} est reprise",
    de="TheyDo hat ein Ziel je Kennzahl; {target} wurde übernommen",
)
NO_INSIGHT = Says(
    en="TheyDo takes it with a pain, a gain or a quote, and there is none here",
    nl="TheyDo neemt het bij een pijnpunt, een pluspunt of een citaat, en dat is er hier niet",
    fr="TheyDo le prend avec un irritant, un point fort ou une citation, et il n’y en a pas ici",
    de="TheyDo nimmt es mit einem Pain Point, einem Pluspunkt oder einem Zitat, und davon gibt es hier keins",
)()
NO_JOURNEY_THERE = Says(
    en="TheyDo's file has building blocks and no journey; {title} was made around them",
    nl="het bestand van TheyDo heeft bouwstenen en geen klantreis; {title} is eromheen gemaakt",
    fr="le fichier de TheyDo a des éléments et pas de parcours ; {title} a été créé autour",
    de="die Datei von TheyDo hat Bausteine und keine Customer Journey; {title} entstand darum herum",
)
ANSWERS_OF_PEOPLE = Says(
    en="{format} holds answers of single people; no journey can be made of them",
    nl="{format} bevat antwoorden van losse mensen; daar is geen klantreis van te maken",
    fr="{format} contient des réponses de personnes ; on ne peut pas en faire un parcours",
    de="{format} enthält Antworten einzelner Menschen; daraus wird keine Customer Journey",
)
NOT_KNOWN_FORMAT = Says(
    en="{format} is not a TheyDo file that is known here",
    nl="{format} is geen TheyDo-bestand dat hier bekend is",
    fr="{format} n’est pas un fichier de TheyDo connu ici",
    de="{format} ist keine hier bekannte Datei von TheyDo",
)
NO_LIST = Says(
    en="{key} is not a list of objects", nl="{key} is geen lijst van objecten", fr="{key} n’est pas une liste d’objets",
    de="{key} ist keine Liste von Objekten",
)  # fmt: skip
WITHOUT_TITLE = Says(
    en="it has no title, and was left out", nl="het heeft geen titel en is weggelaten",
    fr="il n’a pas de titre ; c’est omis", de="es hat keinen Titel und wurde weggelassen",
)()  # fmt: skip
BY_SCORE = Says(
    en="{type} does not say whether it is a pain or a gain; its score made it a {kind}",
    nl="{type} zegt niet of het een pijnpunt of een pluspunt is; door de score werd het een {kind}",
    fr="{type} n’est ni irritant ni point fort par son nom ; son score en a fait un {kind}",
    de="{type} sagt nicht, ob es ein Pain Point oder ein Pluspunkt ist; durch die Punktzahl wurde es zu {kind}",
)
NEITHER = Says(
    en="{type} is neither a pain nor a gain nor a quote, and was left out",
    nl="{type} is geen pijnpunt, pluspunt of citaat en is weggelaten",
    fr="{type} n’est ni irritant, ni point fort, ni citation ; c’est omis",
    de="{type} ist weder Pain Point noch Pluspunkt noch Zitat und wurde weggelassen",
)
NO_KEY_FOR = Says(
    en="a journey has no key for {key} here",
    nl="een klantreis heeft hier geen sleutel voor {key}",
    fr="un parcours n’a pas ici de clé pour {key}",
    de="eine Customer Journey hat hier keinen Schlüssel für {key}",
)
MEAN = Says(
    en="the scores of several insights became their mean, {mean}",
    nl="de scores van meerdere inzichten zijn hun gemiddelde geworden, {mean}",
    fr="les scores de plusieurs constats sont devenus leur moyenne, {mean}",
    de="die Punktzahlen mehrerer Erkenntnisse wurden ihr Mittelwert, {mean}",
)
COUNTED = Says(
    en="{value} was worked out from the answers counted",
    nl="{value} is uitgerekend uit de getelde antwoorden",
    fr="{value} a été calculé à partir des réponses comptées",
    de="{value} wurde aus den gezählten Antworten errechnet",
)
NO_VALUE = Says(
    en="a data point that lacks its day or numbers was left out",
    nl="een meetpunt zonder dag of getallen is weggelaten",
    fr="un point de mesure sans jour ou sans nombres est omis",
    de="ein Messpunkt ohne Tag oder Zahlen wurde weggelassen",
)()
A_SOLUTION = Says(
    en="a solution became an opportunity that is planned",
    nl="een oplossing is een kans geworden die gepland is",
    fr="une solution est devenue une opportunité planifiée",
    de="eine Lösung wurde eine geplante Chance",
)()
FOR_ALL = Says(en="Insights", nl="Inzichten", fr="Constats", de="Erkenntnisse")
"""The stage of what says no stage."""
