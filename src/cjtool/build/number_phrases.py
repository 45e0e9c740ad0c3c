"""What is said of numbers, in every language."""

from typing import NamedTuple

from cjtool.message import Message, Plain, Says


class KeyLimits(NamedTuple):
    """The ends between which numbers lie, both included, and the sentence that says so."""

    lowest: float
    highest: float
    told: Message


EMOTIONS = Says(
    en="emotion goes from -2 (angry) to 2 (delighted)",
    nl="emotie loopt van -2 (boos) tot 2 (enthousiast)",
    fr="l’émotion va de -2 (en colère) à 2 (enthousiaste)",
    de="die Emotion reicht von -2 (wütend) bis 2 (begeistert)",
)()
SHARES = Says(
    en="a share goes from 0 to 1",
    nl="een aandeel loopt van 0 tot 1",
    fr="une part va de 0 à 1",
    de="ein Anteil reicht von 0 bis 1",
)()
BOUNDS = {"emotion": KeyLimits(-2, 2, EMOTIONS), "share": KeyLimits(0, 1, SHARES)}
"""Keys whose numbers lie between two ends."""
SHARE_EXAMPLE = Says(
    en="write 0.4 for 40 %",
    nl="schrijf 0.4 voor 40%",
    fr="écrivez 0.4 pour 40 %",
    de="0.4 für 40 % schreiben",
)()
TWO_NUMBERS = Says(
    en="{key} takes two numbers, the lowest and the highest",
    nl="{key} vraagt twee getallen, het laagste en het hoogste",
    fr="{key} demande deux nombres, le plus petit et le plus grand",
    de="{key} braucht zwei Zahlen, die kleinste und die größte",
)
NUMBER_EXPECTED = Says(
    en="{shown} where a number is expected",
    nl="{shown}, en hier hoort een getal",
    fr="{shown}, là où un nombre est attendu",
    de="{shown}, hier gehört eine Zahl hin",
)
WHOLE_EXPECTED = Says(
    en="{shown} where a whole number is expected",
    nl="{shown}, en hier hoort een geheel getal",
    fr="{shown}, là où un nombre entier est attendu",
    de="{shown}, hier gehört eine ganze Zahl hin",
)
NOT_A_NUMBER = Says(
    en="{shown} is not a number",
    nl="{shown} is geen getal",
    fr="{shown} n’est pas un nombre",
    de="{shown} ist keine Zahl",
)
TAGGED = Says(
    en="a `!` makes a text of {shown}",
    nl="een `!` maakt tekst van {shown}",
    fr="un `!` fait de {shown} un texte",
    de="ein `!` macht {shown} zu Text",
)
WITHOUT_TAG = Says(
    en="leave out the `!`: {number}",
    nl="laat het `!` weg: {number}",
    fr="supprimez le `!` : {number}",
    de="das `!` weglassen: {number}",
)
NO_FIGURE = Says(
    en="no figure is that large",
    nl="zo groot is geen cijfer",
    fr="aucun chiffre n’est aussi grand",
    de="so groß ist keine Zahl",
)()
NOT_NEGATIVE = Says(
    en="{key} cannot be negative",
    nl="{key} kan niet negatief zijn",
    fr="{key} ne peut pas être négatif",
    de="{key} kann nicht negativ sein",
)
OUT_OF_RANGE = Says(
    en="{shown} is out of range: {reason}",
    nl="{shown} valt buiten het bereik: {reason}",
    fr="{shown} est hors limites : {reason}",
    de="{shown} liegt außerhalb des Bereichs: {reason}",
)
WRITE = Says(en="write {number}", nl="schrijf {number}", fr="écrivez {number}", de="{number} schreiben")
WRITE_BARE = Says(
    en="write {number} without quotes",
    nl="schrijf {number} zonder aanhalingstekens",
    fr="écrivez {number} sans guillemets",
    de="{number} ohne Anführungszeichen schreiben",
)
THOUSANDS = Says(
    en="nothing stands between thousands: {example}",
    nl="tussen duizendtallen staat niets: {example}",
    fr="rien ne sépare les milliers : {example}",
    de="zwischen Tausendern steht nichts: {example}",
)
FRACTIONS = Says(
    en="a fraction has a point: {example}",
    nl="een breuk heeft een punt: {example}",
    fr="une décimale s’écrit avec un point : {example}",
    de="Dezimalstellen stehen nach einem Punkt: {example}",
)


def write(number: str, *, bare: bool = False) -> Message:
    """How to write a number; `bare` where it has quotes around it."""
    return (WRITE_BARE if bare else WRITE)(number=Plain(number))
