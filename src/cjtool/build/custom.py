"""What validators of values say, in every language, by the sentence that they give in English."""

from collections.abc import Mapping
from typing import Any

from cjtool.message import Message, Plain, Says, Text

_SENTENCES = (
    Says(
        en="`{given}` is not a duration",
        nl="`{given}` is geen duur",
        fr="`{given}` n’est pas une durée",
        de="`{given}` ist keine Dauer",
    ),
    Says(
        en="the range `{given}` runs backwards",
        nl="het bereik `{given}` loopt achteruit",
        fr="la plage `{given}` est à l’envers",
        de="der Bereich `{given}` läuft rückwärts",
    ),
    Says(
        en="write the lower end first",
        nl="schrijf de laagste waarde eerst",
        fr="écrivez d’abord la valeur la plus basse",
        de="den kleineren Wert zuerst schreiben",
    ),
    Says(
        en="`{given}` is not a frequency",
        nl="`{given}` is geen frequentie",
        fr="`{given}` n’est pas une fréquence",
        de="`{given}` ist keine Häufigkeit",
    ),
    Says(
        en="write `N per day`, `week`, `month` or `year`, such as `3 per month`",
        nl="schrijf `N per day`, `week`, `month` of `year`, zoals `3 per month`",
        fr="écrivez `N per day`, `week`, `month` ou `year`, par exemple `3 per month`",
        de="`N per day`, `week`, `month` oder `year` schreiben, etwa `3 per month`",
    ),
    Says(
        en="`{given}` is not a date",
        nl="`{given}` is geen datum",
        fr="`{given}` n’est pas une date",
        de="`{given}` ist kein Datum",
    ),
    Says(
        en="write `YYYY-MM-DD`, such as `2026-03-31`",
        nl="schrijf `JJJJ-MM-DD`, zoals `2026-03-31`",
        fr="écrivez `AAAA-MM-JJ`, par exemple `2026-03-31`",
        de="`JJJJ-MM-TT` schreiben, etwa `2026-03-31`",
    ),
    Says(
        en="there is no such day",
        nl="die dag bestaat niet",
        fr="ce jour n’existe pas",
        de="diesen Tag gibt es nicht",
    ),
    Says(
        en="a reading that names no metric",
        nl="een meting die geen meetwaarde noemt",
        fr="une mesure qui ne nomme pas d’indicateur",
        de="ein Messwert, der keine Kennzahl nennt",
    ),
    Says(
        en="give `metric`, or `name`",
        nl="geef `metric` of `name`",
        fr="donnez `metric` ou `name`",
        de="`metric` oder `name` angeben",
    ),
    Says(
        en="a reading with both `metric` and a definition of its own",
        nl="een meting met zowel `metric` als een eigen definitie",
        fr="une mesure avec à la fois `metric` et sa propre définition",
        de="ein Messwert, der sowohl `metric` als auch eine eigene Definition hat",
    ),
    Says(
        en="`name`, `kind`, `unit` and `better` belong to the metric's definition",
        nl="`name`, `kind`, `unit` en `better` horen bij de definitie van de meetwaarde",
        fr="`name`, `kind`, `unit` et `better` vont dans la définition de l’indicateur",
        de="`name`, `kind`, `unit` und `better` gehören zur Definition der Kennzahl",
    ),
    Says(
        en="lane `{name}` is named twice",
        nl="baan `{name}` staat er twee keer",
        fr="la ligne `{name}` est nommée deux fois",
        de="die Spur `{name}` steht zweimal da",
    ),
    Says(
        en="name each lane once",
        nl="noem elke baan één keer",
        fr="nommez chaque ligne une fois",
        de="jede Spur einmal nennen",
    ),
    Says(
        en="the range from `{low}` to `{high}` holds nothing",
        nl="het bereik van `{low}` tot `{high}` is leeg",
        fr="la plage de `{low}` à `{high}` est vide",
        de="der Bereich von `{low}` bis `{high}` ist leer",
    ),
    Says(
        en="write the lowest value first",
        nl="schrijf de laagste waarde eerst",
        fr="écrivez d’abord la valeur la plus basse",
        de="den kleinsten Wert zuerst schreiben",
    ),
    Says(
        en="the unit is one of minutes, hours, days, working days, weeks, months, quarters, years",
        nl="de eenheid is een van minutes, hours, days, working days, weeks, months, quarters, years",
        fr="l’unité est une de minutes, hours, days, working days, weeks, months, quarters, years",
        de="die Einheit ist eine von minutes, hours, days, working days, weeks, months, quarters, years",
    ),
    Says(
        en="write a number and a unit, such as `30 minutes`, `2 days` or `6-16 weeks`",
        nl="schrijf een getal en een eenheid, zoals `30 minutes`, `2 days` of `6-16 weeks`",
        fr="écrivez un nombre et une unité, par exemple `30 minutes`, `2 days` ou `6-16 weeks`",
        de="eine Zahl und eine Einheit schreiben, etwa `30 minutes`, `2 days` oder `6-16 weeks`",
    ),
)


def worded(sentence: str, context: Mapping[str, Any]) -> Text:
    """A validator's sentence with its other languages; as it is where it has none."""
    values = {name: Plain(str(value)) for name, value in context.items()}
    return next((each for each in _filled(values) if _same(each, sentence)), sentence)


def _filled(values: Mapping[str, Plain]) -> list[Message]:
    return [says(**values) for says in _SENTENCES if _placeholders(says) <= values.keys()]


def _same(message: Message, sentence: str) -> bool:
    return message.text() == sentence


def _placeholders(says: Says) -> set[str]:
    return {name for name in ("given", "name", "low", "high") if f"{{{name}}}" in says.en}
