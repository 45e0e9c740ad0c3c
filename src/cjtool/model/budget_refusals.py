"""What is said of budgets that are none, in every language."""

from cjtool.message import Says

NOT_A_BUDGET = Says(
    en="{given} is not a budget",
    nl="{given} is geen budget",
    fr="{given} n’est pas un budget",
    de="{given} ist kein Budget",
)
BUDGET_FORM = Says(
    en="write how many whole days, weeks, months or quarters of a longer period may be missed, such as `nps >= 20 budget 2 weeks per quarter`",
    nl="schrijf hoeveel hele dagen, weken, maanden of kwartalen van een langere periode gemist mogen worden, zoals `nps >= 20 budget 2 weeks per quarter`",
    fr="écrivez combien de jours, de semaines, de mois ou de trimestres entiers d’une période plus longue peuvent être manqués, comme `nps >= 20 budget 2 weeks per quarter`",
    de="schreiben, wie viele ganze Tage, Wochen, Monate oder Quartale eines längeren Zeitraums verfehlt werden dürfen, etwa `nps >= 20 budget 2 weeks per quarter`",
)()
WRITE = Says(
    en="write {text}",
    nl="schrijf {text}",
    fr="écrivez {text}",
    de="{text} schreiben",
)
NOT_SHORTER = Says(
    en="{given} is not a budget: its window is no shorter than its period",
    nl="{given} is geen budget: wat gemist mag worden is niet korter dan de periode",
    fr="{given} n’est pas un budget : ce qui peut être manqué n’est pas plus court que la période",
    de="{given} ist kein Budget: Was verfehlt werden darf, ist nicht kürzer als der Zeitraum",
)
NEVER_MISSED = Says(
    en="{given} allows every miss: {period} may have only {windows}",
    nl="{given} staat alles toe: {period} heeft er soms maar {windows}",
    fr="{given} permet tout : {period} n’a parfois que {windows}",
    de="{given} erlaubt alles: {period} hat mitunter nur {windows}",
)
FEWER = Says(
    en="allow fewer of them, such as `nps >= 20 budget 2 weeks per quarter`",
    nl="sta er minder toe, zoals `nps >= 20 budget 2 weeks per quarter`",
    fr="permettez-en moins, comme `nps >= 20 budget 2 weeks per quarter`",
    de="weniger erlauben, etwa `nps >= 20 budget 2 weeks per quarter`",
)()
EITHER_TIME = Says(
    en="{given} has both `within` and `budget`",
    nl="{given} heeft zowel `within` als `budget`",
    fr="{given} a à la fois `within` et `budget`",
    de="{given} hat sowohl `within` als auch `budget`",
)
LEAVE_WITHIN = Says(
    en="leave `within` out, as a budget looks at the answers of its own period",
    nl="laat `within` weg, want een budget kijkt naar de antwoorden van zijn eigen periode",
    fr="retirez `within`, car un budget regarde les réponses de sa propre période",
    de="`within` weglassen, denn ein Budget betrachtet die Antworten seines eigenen Zeitraums",
)()
