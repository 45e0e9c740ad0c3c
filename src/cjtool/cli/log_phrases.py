"""What `log` says of a request that it cannot read, in every language."""

from cjtool.message import Says

TWO_STRETCHES = Says(
    en="{one} and {other} are two stretches of history",
    nl="{one} en {other} zijn twee stukken geschiedenis",
    fr="{one} et {other} sont deux portions d’historique",
    de="{one} und {other} sind zwei Abschnitte der Historie",
)
ONE_STRETCH = Says(en="name one", nl="noem er één", fr="n’en nommez qu’une", de="nur einen angeben")()
NO_POINTS = Says(
    en="{by} names no points of history",
    nl="{by} noemt geen punten in de geschiedenis",
    fr="{by} ne désigne aucun point de l’historique",
    de="{by} bezeichnet keine Punkte der Historie",
)
