"""The words of a review, in every language."""

from cjtool.i18n.translated import Translated

TITLE = Translated(
    en="What changed for the customer",
    nl="Wat er verandert voor de klant",
    fr="Ce qui change pour le client",
    de="Was sich für den Kunden ändert",
)
ALL_OF_IT = Translated(
    en="All of it, with pictures",
    nl="Alles, met afbeeldingen",
    fr="Le tout, avec les images",
    de="Alles, mit Bildern",
)
WAS = Translated(en="before", nl="eerder", fr="avant", de="vorher")
MORE = Translated(
    en="more, for which there is no room here: {count}",
    nl="meer, waarvoor hier geen ruimte is: {count}",
    fr="le reste, pour lequel la place manque ici : {count}",
    de="mehr, wofür hier kein Platz ist: {count}",
)
CHANGES_IN = Translated(
    en="{title}: {count}", nl="{title}: {count}", fr="{title} : {count}", de="{title}: {count}"
)
COLUMNS = {
    "change": Translated(en="Change", nl="Wijziging", fr="Modification", de="Änderung"),
    "place": Translated(en="Where", nl="Waar", fr="Où", de="Wo"),
    "owner": Translated(en="Who answers", nl="Wie is verantwoordelijk", fr="Responsable", de="Zuständig"),
    "rule": Translated(en="Finding", nl="Bevinding", fr="Constat", de="Befund"),
}
PICTURE = Translated(en="Before and after", nl="Eerder en nu", fr="Avant et après", de="Vorher und nachher")
WORST = Translated(
    en="Worse for the customer, among others",
    nl="Slechter voor de klant, onder meer",
    fr="Moins bien pour le client, entre autres",
    de="Schlechter für den Kunden, unter anderem",
)
