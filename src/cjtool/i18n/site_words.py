"""What the pages of a site say of themselves, in every language."""

from cjtool.i18n.translated import Translated

SITE = {
    "skip": Translated(
        en="Skip to the content", nl="Naar de inhoud", fr="Aller au contenu", de="Zum Inhalt springen"
    ),
    "pages": Translated(en="Pages", nl="Pagina’s", fr="Pages", de="Seiten"),
    "overview": Translated(en="Overview", nl="Overzicht", fr="Vue d’ensemble", de="Überblick"),
    "taken-up-by": Translated(
        en="pains taken up by",
        nl="pijnpunten opgepakt door",
        fr="irritants traités par",
        de="Pain Points angegangen durch",
    ),
    "teams": Translated(en="Teams", nl="Teams", fr="Équipes", de="Teams"),
    "views": Translated(
        en="Pictures – {name}", nl="Beelden – {name}", fr="Images – {name}", de="Bilder – {name}"
    ),
    "map": Translated(en="Map", nl="Kaart", fr="Carte", de="Karte"),
    "left-out": Translated(
        en="Not in this file: {names}. Whoever made it can send them separately.",
        nl="Niet in dit bestand: {names}. Wie het maakte, kan ze apart sturen.",
        fr="Pas dans ce fichier : {names}. La personne qui l’a créé peut les envoyer à part.",
        de="Nicht in dieser Datei: {names}. Wer sie erstellt hat, kann sie getrennt schicken.",
    ),
    "search": Translated(en="Search", nl="Zoeken", fr="Rechercher", de="Suchen"),
    "find-journey": Translated(
        en="Find a journey", nl="Klantreis zoeken", fr="Trouver un parcours", de="Journey finden"
    ),
    "more-places": Translated(
        en="and {n} more places",
        nl="en nog {n} plekken",
        fr="et {n} autres endroits",
        de="und {n} weitere Stellen",
    ),
    "more-opportunities": Translated(
        en="and {n} more", nl="en nog {n}", fr="et {n} autres", de="und {n} weitere"
    ),
    "hits": Translated(
        en="{n} places found", nl="{n} plekken gevonden", fr="{n} endroits trouvés", de="{n} Stellen gefunden"
    ),
    "most-hits": Translated(
        en="The first {n} of {all} places found",
        nl="De eerste {n} van {all} gevonden plekken",
        fr="Les {n} premiers des {all} endroits trouvés",
        de="Die ersten {n} von {all} gefundenen Stellen",
    ),
    "no-hits": Translated(en="Nothing found", nl="Niets gevonden", fr="Aucun résultat", de="Nichts gefunden"),
    "more-to-come": Translated(
        en="Not everything has been looked through yet",
        nl="Nog niet alles is doorzocht",
        fr="Tout n’a pas encore été parcouru",
        de="Noch ist nicht alles durchsucht",
    ),
    "still-loading": Translated(
        en="This part is still loading; it opens as soon as it is there.",
        nl="Dit deel wordt nog geladen; het opent zodra het er is.",
        fr="Cette partie se charge encore ; elle s’ouvrira dès qu’elle sera là.",
        de="Dieser Teil wird noch geladen; er öffnet sich, sobald er da ist.",
    ),
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
    "steps-shown": Translated(
        en="Highlight steps",
        nl="Stappen uitlichten",
        fr="Mettre des moments en évidence",
        de="Schritte hervorheben",
    ),
    "channel": Translated(en="Channel", nl="Kanaal", fr="Canal", de="Kanal"),
    "owner": Translated(en="Owner", nl="Eigenaar", fr="Responsable", de="Verantwortlich"),
    "persona": Translated(en="Persona", nl="Persona", fr="Persona", de="Persona"),
    "feeling": Translated(en="Feeling", nl="Gevoel", fr="Ressenti", de="Gefühl"),
    "any": Translated(en="All", nl="Alle", fr="Tous", de="Alle"),
    "lowest": Translated(en="Lowest point", nl="Dieptepunt", fr="Point le plus bas", de="Tiefpunkt"),
    "negative": Translated(en="Negative", nl="Negatief", fr="Négatif", de="Negativ"),
    "positive": Translated(en="Positive", nl="Positief", fr="Positif", de="Positiv"),
    "steps-matching": Translated(
        en="{n} of {all} steps match",
        nl="{n} van {all} stappen voldoen",
        fr="{n} moments sur {all} correspondent",
        de="{n} von {all} Schritten passen",
    ),
    "reset": Translated(
        en="Show everything",
        nl="Alles tonen",
        fr="Tout afficher",
        de="Alles zeigen",
    ),
    "choose": Translated(
        en="Highlight steps, hide rows",
        nl="Stappen uitlichten, rijen verbergen",
        fr="Mettre en évidence des moments, masquer des lignes",
        de="Schritte hervorheben, Zeilen ausblenden",
    ),
    "lanes": Translated(
        en="Rows of the map", nl="Rijen van de kaart", fr="Lignes de la carte", de="Zeilen der Karte"
    ),
    "lanes-hidden": Translated(
        en="Hidden on the map: {names}",
        nl="Verborgen op de kaart: {names}",
        fr="Masqué sur la carte : {names}",
        de="In der Karte ausgeblendet: {names}",
    ),
    "curves": Translated(
        en="Which curve stands out",
        nl="Welke curve voorop staat",
        fr="Quelle courbe ressort",
        de="Welche Kurve hervortritt",
    ),
    "only-before": Translated(
        en="Only the curve before",
        nl="Alleen de curve van eerst",
        fr="Seulement la courbe d’avant",
        de="Nur die Kurve vorher",
    ),
    "mostly-before": Translated(
        en="The curve before, the other one faint",
        nl="De curve van eerst, de andere vaag",
        fr="La courbe d’avant, l’autre estompée",
        de="Die Kurve vorher, die andere blass",
    ),
    "both-curves": Translated(en="Both curves", nl="Beide curves", fr="Les deux courbes", de="Beide Kurven"),
    "mostly-after": Translated(
        en="The curve after, the other one faint",
        nl="De curve van straks, de andere vaag",
        fr="La courbe d’après, l’autre estompée",
        de="Die Kurve nachher, die andere blass",
    ),
    "only-after": Translated(
        en="Only the curve after",
        nl="Alleen de curve van straks",
        fr="Seulement la courbe d’après",
        de="Nur die Kurve nachher",
    ),
    "written-in": Translated(
        en="Written in {file}, line {line}",
        nl="Staat in {file}, regel {line}",
        fr="Écrit dans {file}, ligne {line}",
        de="Steht in {file}, Zeile {line}",
    ),
    "not-valid": Translated(
        en="Not valid yet; the page shows the last time that it was",
        nl="Nog niet geldig; de pagina toont de laatste keer dat het klopte",
        fr="Pas encore valide ; la page montre le dernier état valide",
        de="Noch nicht gültig; die Seite zeigt den letzten gültigen Stand",
    ),
    "more-problems": Translated(
        en="and {n} more", nl="en nog {n}", fr="et {n} de plus", de="und {n} weitere"
    ),
    "open-editor": Translated(
        en="Open in the editor", nl="Openen in de editor", fr="Ouvrir dans l’éditeur", de="Im Editor öffnen"
    ),
    "no-server": Translated(
        en="The server has stopped: the page no longer follows the files.",
        nl="De server is gestopt: de pagina volgt de bestanden niet meer.",
        fr="Le serveur s’est arrêté : la page ne suit plus les fichiers.",
        de="Der Server wurde beendet: Die Seite folgt den Dateien nicht mehr.",
    ),
    "nothing-yet": Translated(
        en="There is nothing to show yet.",
        nl="Er is nog niets te tonen.",
        fr="Rien à montrer pour le moment.",
        de="Noch gibt es nichts zu zeigen.",
    ),
    "not-in-here": Translated(
        en="What is not in here",
        nl="Wat hier niet in staat",
        fr="Ce qui manque ici",
        de="Was hier fehlt",
    ),
    "not-in-here-why": Translated(
        en="These files have errors, so not everything that was written is in these pages, and totals and comparisons "
        "leave it out. Pages that an earlier build made of what is missing no longer hold.",
        nl="In deze bestanden staan fouten. Daarom staat niet alles wat geschreven is op deze pagina’s, en tellen "
        "totalen en vergelijkingen het niet mee. Pagina’s die een eerdere build maakte van wat ontbreekt, gelden niet meer.",
        fr="Ces fichiers contiennent des erreurs : ces pages ne montrent donc pas tout ce qui a été écrit, et les totaux "
        "et comparaisons n’en tiennent pas compte. Les pages qu’une génération antérieure a tirées de ce qui manque ne valent plus.",
        de="Diese Dateien enthalten Fehler. Deshalb steht nicht alles Geschriebene auf diesen Seiten, und Summen und "
        "Vergleiche lassen es aus. Seiten, die ein früherer Build aus dem Fehlenden erstellt hat, gelten nicht mehr.",
    ),
    "files-missing": Translated(
        en="Not everything is in here. Files left out: {files}; errors in the project: {errors}.",
        nl="Hier staat niet alles in. Weggelaten bestanden: {files}; fouten in het project: {errors}.",
        fr="Tout n’est pas ici. Fichiers omis : {files} ; erreurs dans le projet : {errors}.",
        de="Hier steht nicht alles. Ausgelassene Dateien: {files}; Fehler im Projekt: {errors}.",
    ),
    "errors-in-files": Translated(
        en="There are errors in the files of this project: {errors}.",
        nl="Er zitten fouten in de bestanden van dit project: {errors}.",
        fr="Les fichiers de ce projet contiennent des erreurs : {errors}.",
        de="Die Dateien dieses Projekts enthalten Fehler: {errors}.",
    ),
    "missing": Translated(en="What is missing", nl="Wat ontbreekt", fr="Ce qui manque", de="Was fehlt"),
    "none-missing": Translated(
        en="No journey is missing.",
        nl="Er ontbreekt geen klantreis.",
        fr="Aucun parcours ne manque.",
        de="Es fehlt keine Customer Journey.",
    ),
    "name": Translated(en="Name", nl="Naam", fr="Nom", de="Name"),
    "reason": Translated(en="Why", nl="Waarom", fr="Pourquoi", de="Warum"),
    "one-error": Translated(
        en="There is an error in it",
        nl="Er zit een fout in",
        fr="Contient une erreur",
        de="Enthält einen Fehler",
    ),
    "so-many-errors": Translated(
        en="There are {n} errors in it",
        nl="Er zitten {n} fouten in",
        fr="Contient {n} erreurs",
        de="Enthält {n} Fehler",
    ),
    "rests-on-errors": Translated(
        en="Refers to something that has errors",
        nl="Verwijst naar iets waar fouten in zitten",
        fr="Renvoie à un élément qui contient des erreurs",
        de="Verweist auf etwas, das Fehler enthält",
    ),
    "errors": Translated(en="Errors", nl="Fouten", fr="Erreurs", de="Fehler"),
    "file": Translated(en="File", nl="Bestand", fr="Fichier", de="Datei"),
    "line": Translated(en="Line", nl="Regel", fr="Ligne", de="Zeile"),
    "column": Translated(en="Column", nl="Kolom", fr="Colonne", de="Spalte"),
    "what-is-wrong": Translated(
        en="What is wrong", nl="Wat er mis is", fr="Ce qui ne va pas", de="Was nicht stimmt"
    ),
    "what-to-do": Translated(en="What to do", nl="Wat te doen", fr="Que faire", de="Was zu tun ist"),
    "no-page": Translated(
        en="There is no such page now",
        nl="Deze pagina is er nu niet",
        fr="Cette page n’existe pas pour le moment",
        de="Diese Seite gibt es zurzeit nicht",
    ),
    "made-by": Translated(
        en="Made with cjtool from the journeys as they stood on {day}.",
        nl="Gemaakt met cjtool, uit de klantreizen zoals ze waren op {day}.",
        fr="Réalisé avec cjtool, à partir des parcours tels qu’ils étaient le {day}.",
        de="Erstellt mit cjtool aus den Journeys, Stand {day}.",
    ),
}
