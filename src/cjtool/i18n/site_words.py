"""What the pages of a site say of themselves, in every language."""

from cjtool.i18n.translated import Translated

SITE = {
    "skip": Translated(
        en="Skip to the content", nl="Naar de inhoud", fr="Aller au contenu", de="Zum Inhalt springen"
    ),
    "pages": Translated(en="Pages", nl="Pagina’s", fr="Pages", de="Seiten"),
    "overview": Translated(en="Overview", nl="Overzicht", fr="Vue d’ensemble", de="Überblick"),
    "teams": Translated(en="Teams", nl="Teams", fr="Équipes", de="Teams"),
    "views": Translated(
        en="Pictures – {name}", nl="Beelden – {name}", fr="Images – {name}", de="Bilder – {name}"
    ),
    "map": Translated(en="Map", nl="Kaart", fr="Carte", de="Karte"),
    "left-out": Translated(
        en="Left out here, to keep the file small: {names}.",
        nl="Hier weggelaten om het bestand klein te houden: {names}.",
        fr="Omis ici pour garder le fichier léger : {names}.",
        de="Hier weggelassen, damit die Datei klein bleibt: {names}.",
    ),
    "search": Translated(en="Search", nl="Zoeken", fr="Rechercher", de="Suchen"),
    "hits": Translated(
        en="{n} places found", nl="{n} plekken gevonden", fr="{n} endroits trouvés", de="{n} Stellen gefunden"
    ),
    "no-hits": Translated(en="Nothing found", nl="Niets gevonden", fr="Aucun résultat", de="Nichts gefunden"),
    "filter": Translated(en="Filter rows", nl="Rijen filteren", fr="Filtrer les lignes", de="Zeilen filtern"),
    "rows": Translated(
        en="{n} of {all} rows", nl="{n} van {all} rijen", fr="{n} lignes sur {all}", de="{n} von {all} Zeilen"
    ),
    "csv": Translated(
        en="Download as CSV", nl="Downloaden als csv", fr="Télécharger en CSV", de="Als CSV herunterladen"
    ),
    "close": Translated(en="Close", nl="Sluiten", fr="Fermer", de="Schließen"),
    "copy": Translated(en="Copy the link", nl="Link kopiëren", fr="Copier le lien", de="Link kopieren"),
    "copied": Translated(en="Copied", nl="Gekopieerd", fr="Copié", de="Kopiert"),
    "written-in": Translated(
        en="Written in {file}, line {line}",
        nl="Staat in {file}, regel {line}",
        fr="Écrit dans {file}, ligne {line}",
        de="Steht in {file}, Zeile {line}",
    ),
    "made-by": Translated(
        en="Made with cjtool from the journeys as they stood on {day}.",
        nl="Gemaakt met cjtool, uit de klantreizen zoals ze waren op {day}.",
        fr="Réalisé avec cjtool, à partir des parcours tels qu’ils étaient le {day}.",
        de="Erstellt mit cjtool aus den Journeys, Stand {day}.",
    ),
}
