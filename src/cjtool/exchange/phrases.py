"""What conversions say of what they lose, in every language; a format's own sentences stand with the format."""

from cjtool.message import Says

UNTITLED = Says(en="Customer journey", nl="Klantreis", fr="Parcours client", de="Customer Journey")()
"""What a journey is called that has no title anywhere."""
NOT_HELD = Says(
    en="{format} has no place for {key}",
    nl="{format} heeft geen plek voor {key}",
    fr="{format} n’a pas de place pour {key}",
    de="{format} hat keinen Platz für {key}",
)
RESCALED = Says(
    en="{value} on a scale from {low} to {high} became {emotion}",
    nl="{value} op een schaal van {low} tot {high} werd {emotion}",
    fr="{value} sur une échelle de {low} à {high} est devenu {emotion}",
    de="{value} auf einer Skala von {low} bis {high} wurde {emotion}",
)
OFF_SCALE = Says(
    en="{value} lies outside the scale from {low} to {high}, and became {emotion}",
    nl="{value} valt buiten de schaal van {low} tot {high} en werd {emotion}",
    fr="{value} sort de l’échelle de {low} à {high} et est devenu {emotion}",
    de="{value} liegt außerhalb der Skala von {low} bis {high} und wurde {emotion}",
)
GUESSED_ENCODING = Says(
    en="the text is not UTF-8 and was read as {name}; save it as UTF-8 if letters are wrong",
    nl="de tekst is geen UTF-8 en is gelezen als {name}; sla die op als UTF-8 als er letters niet kloppen",
    fr="le texte n’est pas en UTF-8 et a été lu comme {name} ; enregistrez-le en UTF-8 si des lettres sont fausses",
    de="der Text ist kein UTF-8 und wurde als {name} gelesen; als UTF-8 speichern, falls Buchstaben nicht stimmen",
)
UNREADABLE_BYTES = Says(
    en="characters that cannot be read are shown as `\ufffd`: {count}",
    nl="tekens die niet te lezen zijn, staan er als `\ufffd`: {count}",
    fr="les caractères illisibles apparaissent comme `\ufffd` : {count}",
    de="nicht lesbare Zeichen stehen als `\ufffd` da: {count}",
)
NULS = Says(
    en="NUL characters were taken out: {count}",
    nl="NUL-tekens zijn eruit gehaald: {count}",
    fr="les caractères NUL ont été retirés : {count}",
    de="NUL-Zeichen wurden entfernt: {count}",
)
NO_TEXT = Says(
    en="{name} is no text: it is full of characters that no text has",
    nl="{name} is geen tekst: het staat vol tekens die in geen tekst voorkomen",
    fr="{name} n’est pas un texte : il est plein de caractères qu’aucun texte ne contient",
    de="{name} ist kein Text: Die Datei ist voller Zeichen, die in keinem Text vorkommen",
)
LONG_TEXT = Says(
    en="{name} is larger than {most}, which is no text of a journey, and is not read",
    nl="{name} is groter dan {most}; dat is geen tekst van een klantreis, en wordt niet gelezen",
    fr="{name} dépasse {most}, ce qui n’est pas le texte d’un parcours, et n’est pas lu",
    de="{name} ist größer als {most}, was kein Text einer Customer Journey ist, und wird nicht gelesen",
)
