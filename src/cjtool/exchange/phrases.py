"""What conversions say of what they lose, in every language; a format's own sentences stand with the format."""

from cjtool.message import Says

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
NOT_JSON = Says(
    en="{name} is not JSON",
    nl="{name} is geen JSON",
    fr="{name} n’est pas du JSON",
    de="{name} ist kein JSON",
)
