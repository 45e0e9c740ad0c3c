"""What is said of a project's settings for rules, in every language."""

from cjtool.message import Says

NO_OPTION = Says(
    en="{rule} has no option {option}",
    nl="{rule} heeft geen optie {option}",
    fr="{rule} n’a pas d’option {option}",
    de="{rule} hat keine Option {option}",
)
TAKES = Says(
    en="the option {option} takes {kind}",
    nl="de optie {option} moet {kind} zijn",
    fr="l’option {option} attend {kind}",
    de="die Option {option} erwartet {kind}",
)
KINDS = {
    int: Says(en="a whole number", nl="een geheel getal", fr="un nombre entier", de="eine ganze Zahl")(),
    float: Says(en="a number", nl="een getal", fr="un nombre", de="eine Zahl")(),
    bool: Says(
        en="true or false",
        nl="waar of onwaar (`true`, `false`)",
        fr="vrai ou faux (`true`, `false`)",
        de="wahr oder falsch (`true`, `false`)",
    )(),
    str: Says(en="text", nl="tekst", fr="un texte", de="Text")(),
    tuple: Says(en="a list", nl="een lijst", fr="une liste", de="eine Liste")(),
}
"""By the type of an option's default."""
ITS_DEFAULT = Says(
    en="its default is {value}",
    nl="standaard is {value}",
    fr="sa valeur par défaut est {value}",
    de="Standard ist {value}",
)
IT_HAS = Says(en="it has {options}", nl="er zijn {options}", fr="elle a {options}", de="es gibt {options}")
