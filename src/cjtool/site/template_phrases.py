"""What is said of templates that projects have of their own, in every language."""

from cjtool.message import Says

AT = Says(en="{place}: {problem}", nl="{place}: {problem}", fr="{place} : {problem}", de="{place}: {problem}")
BROKEN = Says(
    en="the template cannot be read: {reason}",
    nl="de sjabloon is niet te lezen: {reason}",
    fr="le modèle est illisible : {reason}",
    de="die Vorlage lässt sich nicht lesen: {reason}",
)
UNKNOWN = Says(
    en="there is no {name} for templates",
    nl="voor sjablonen is er geen {name}",
    fr="il n’y a pas de {name} pour les modèles",
    de="für Vorlagen gibt es kein {name}",
)
THERE_ARE = Says(
    en="docs/templates.md lists what there is",
    nl="docs/templates.md noemt wat er is",
    fr="docs/templates.md énumère ce qu’il y a",
    de="docs/templates.md nennt, was es gibt",
)()
REFUSED = Says(
    en="a template may not use {what}",
    nl="een sjabloon mag {what} niet gebruiken",
    fr="un modèle ne peut pas utiliser {what}",
    de="eine Vorlage darf {what} nicht verwenden",
)
IT_MAY = Says(
    en="it may show values, and use `if`, `for`, `set`, `with`, `include` and filters",
    nl="ze mag waarden tonen, en `if`, `for`, `set`, `with`, `include` en filters gebruiken",
    fr="il peut montrer des valeurs, et utiliser `if`, `for`, `set`, `with`, `include` et des filtres",
    de="sie darf Werte zeigen und `if`, `for`, `set`, `with`, `include` und Filter verwenden",
)()
NOT_INCLUDED = Says(
    en="a template may not include {name} here",
    nl="een sjabloon mag {name} hier niet invoegen",
    fr="un modèle ne peut pas inclure {name} ici",
    de="eine Vorlage darf {name} hier nicht einfügen",
)
IT_MAY_INCLUDE = Says(
    en="it may include {names}",
    nl="ze mag {names} invoegen",
    fr="il peut inclure {names}",
    de="sie darf {names} einfügen",
)
FAILED = Says(
    en="the template cannot be carried out: {reason}",
    nl="de sjabloon is niet uit te voeren: {reason}",
    fr="le modèle ne peut pas être exécuté : {reason}",
    de="die Vorlage lässt sich nicht ausführen: {reason}",
)
NO_TEXT = Says(
    en="only texts and numbers can be shown",
    nl="alleen teksten en getallen zijn te tonen",
    fr="seuls des textes et des nombres peuvent être affichés",
    de="nur Texte und Zahlen lassen sich zeigen",
)()
ENDLESS = Says(
    en="the template goes round more than {most} times",
    nl="de sjabloon gaat meer dan {most} keer rond",
    fr="le modèle fait plus de {most} tours",
    de="die Vorlage dreht mehr als {most} Runden",
)
TOO_LONG = Says(
    en="the template writes more than {most} MB beside what the page holds",
    nl="de sjabloon schrijft meer dan {most} MB naast wat de pagina bevat",
    fr="le modèle écrit plus de {most} Mo en dehors de ce que la page contient",
    de="die Vorlage schreibt mehr als {most} MB neben dem Inhalt der Seite",
)
TOO_LARGE = Says(
    en="{name} is larger than {most} KB",
    nl="{name} is groter dan {most} kB",
    fr="{name} dépasse {most} Ko",
    de="{name} ist größer als {most} KB",
)
NOT_UTF_8 = Says(
    en="{name} is not UTF-8",
    nl="{name} is geen UTF-8",
    fr="{name} n’est pas en UTF-8",
    de="{name} ist kein UTF-8",
)
NO_TEMPLATE = Says(
    en="{name} is no template of cjtool",
    nl="{name} is geen sjabloon van cjtool",
    fr="{name} n’est pas un modèle de cjtool",
    de="{name} ist keine Vorlage von cjtool",
)
THE_TEMPLATES = Says(
    en="there are {names}",
    nl="er zijn {names}",
    fr="il y a {names}",
    de="es gibt {names}",
)
IS_THERE = Says(
    en="{path} is there already",
    nl="{path} is er al",
    fr="{path} existe déjà",
    de="{path} gibt es schon",
)
MOVE_IT = Says(
    en="move it away to start anew",
    nl="zet het elders om opnieuw te beginnen",
    fr="déplacez-le pour repartir de zéro",
    de="verschieben, um neu zu beginnen",
)()
NO_SETTINGS = Says(
    en="only a project has templates, and there is no {name} here",
    nl="alleen een project heeft sjablonen, en hier is geen {name}",
    fr="seul un projet a des modèles, et il n’y a pas de {name} ici",
    de="nur ein Projekt hat Vorlagen, und hier gibt es kein {name}",
)
START_A_PROJECT = Says(
    en="start with the line `cjtool: project/v1` in it",
    nl="begin het met de regel `cjtool: project/v1`",
    fr="créez-le, avec la ligne `cjtool: project/v1`",
    de="mit der Zeile `cjtool: project/v1` beginnen",
)()
