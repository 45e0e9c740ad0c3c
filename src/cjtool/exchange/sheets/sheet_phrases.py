"""What is said of cells that were read, in every language."""

from cjtool.message import Says

NO_VALUE = Says(
    en="{text} cannot be read as {key}, which stays as it was",
    nl="{text} is niet te lezen als {key}; dat blijft zoals het was",
    fr="{text} ne peut pas être lu comme {key}, qui reste tel quel",
    de="{text} lässt sich nicht als {key} lesen; das bleibt, wie es war",
)
ONE_OF = Says(
    en="{text} is not one of the words for {key}, which stays as it was; the words are {words}",
    nl="{text} is geen van de woorden voor {key}; dat blijft zoals het was; de woorden zijn {words}",
    fr="{text} n’est pas un des mots pour {key}, qui reste tel quel ; les mots sont {words}",
    de="{text} ist keines der Wörter für {key}; das bleibt, wie es war; die Wörter sind {words}",
)
ONE_ONLY = Says(
    en="there is room for one {key}; the first was kept",
    nl="er past maar één {key}; de eerste is behouden",
    fr="{key} : une seule valeur possible ; la première a été gardée",
    de="{key}: nur ein Wert ist möglich; der erste wurde übernommen",
)
NEW_DEFINITION = Says(
    en="{text} was not defined yet, and is defined in the journey now",
    nl="{text} was nog niet gedefinieerd en staat nu bij de klantreis zelf",
    fr="{text} n’était pas encore défini et l’est désormais dans le parcours",
    de="{text} war noch nicht definiert und steht jetzt bei der Customer Journey selbst",
)
UNKNOWN = Says(
    en="{text} is not a {what} of this journey, and was left out",
    nl="{text} is geen {what} van deze klantreis en is weggelaten",
    fr="{text} n’est pas un {what} de ce parcours et a été omis",
    de="{text} gibt es in dieser Customer Journey nicht als {what} und wurde weggelassen",
)
AS_NUMBER = Says(
    en="{text} was read as {emotion}",
    nl="{text} is gelezen als {emotion}",
    fr="{text} a été lu comme {emotion}",
    de="{text} wurde als {emotion} gelesen",
)
A_DATE = Says(
    en="{text} is a date, which spreadsheets make of texts such as `1-2`",
    nl="{text} is een datum, zoals rekenbladen van teksten als `1-2` maken",
    fr="{text} est une date, comme les tableurs en font de textes tels que `1-2`",
    de="{text} ist ein Datum, wie es Tabellenprogramme aus Texten wie `1-2` machen",
)
