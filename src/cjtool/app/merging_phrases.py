"""What git's merge driver says, in every language."""

from cjtool.message import Says

ONE_CONFLICT = Says(
    en="{path}: both sides changed the same, at line {places}; `cjtool lint` names it until it is settled",
    nl="{path}: beide kanten wijzigden hetzelfde, op regel {places}; `cjtool lint` noemt het tot het is opgelost",
    fr="{path} : les deux côtés ont modifié la même chose, à la ligne {places} ; `cjtool lint` le signale tant que ce n’est pas "
    "réglé",
    de="{path}: beide Seiten haben dasselbe geändert, in Zeile {places}; `cjtool lint` nennt es, bis es gelöst ist",
)
CONFLICTS = Says(
    en="{path}: both sides changed the same, at lines {places}; `cjtool lint` names them until they are settled",
    nl="{path}: beide kanten wijzigden hetzelfde, op de regels {places}; `cjtool lint` noemt ze tot ze zijn opgelost",
    fr="{path} : les deux côtés ont modifié les mêmes choses, aux lignes {places} ; `cjtool lint` les signale tant que ce n’est "
    "pas réglé",
    de="{path}: beide Seiten haben dasselbe geändert, in den Zeilen {places}; `cjtool lint` nennt sie, bis sie gelöst sind",
)
NOT_VALID = Says(
    en="{path}: merged line by line, as git does: in {version}, line {line}: {problem}",
    nl="{path}: regel voor regel samengevoegd, zoals git doet: in {version}, regel {line}: {problem}",
    fr="{path} : fusionné ligne par ligne, comme le fait git : dans {version}, ligne {line} : {problem}",
    de="{path}: Zeile für Zeile zusammengeführt, wie Git es tut: in {version}, Zeile {line}: {problem}",
)
NOT_OURS = Says(
    en="{path}: merged line by line, as git does: no line starts with `cjtool:` in {versions}",
    nl="{path}: regel voor regel samengevoegd, zoals git doet: geen regel begint met `cjtool:` in {versions}",
    fr="{path} : fusionné ligne par ligne, comme le fait git : aucune ligne ne commence par `cjtool:` dans {versions}",
    de="{path}: Zeile für Zeile zusammengeführt, wie Git es tut: keine Zeile beginnt mit `cjtool:` in {versions}",
)
NOT_BY_PARTS = Says(
    en="{path}: merged line by line, as git does: what both sides changed hangs together by anchors, or would be there twice",
    nl="{path}: regel voor regel samengevoegd, zoals git doet: wat beide kanten wijzigden hangt samen door ankers, of zou "
    "dubbel voorkomen",
    fr="{path} : fusionné ligne par ligne, comme le fait git : ce que les deux côtés ont modifié est lié par des ancres, ou "
    "figurerait deux fois",
    de="{path}: Zeile für Zeile zusammengeführt, wie Git es tut: was beide Seiten geändert haben, hängt durch Anker "
    "zusammen oder wäre doppelt da",
)
OURS_KEPT = Says(
    en="{path}: git cannot merge it by lines either: it is as our side has it",
    nl="{path}: git kan het ook niet per regel samenvoegen: het is zoals onze kant het heeft",
    fr="{path} : git ne peut pas non plus le fusionner par lignes : il est tel que de notre côté",
    de="{path}: auch zeilenweise kann Git es nicht zusammenführen: es ist so, wie unsere Seite es hat",
)
SAYS_THE_SAME = Says(
    en="it says the same: comments or layout changed",
    nl="er staat hetzelfde: commentaar of opmaak veranderde",
    fr="le contenu est le même : des commentaires ou la mise en page ont changé",
    de="es steht dasselbe da: Kommentare oder Layout haben sich geändert",
)()
WAS = Says(
    en="{path}, before {was}", nl="{path}, eerder {was}", fr="{path}, avant {was}", de="{path}, vorher {was}"
)
NEW_FILE = Says(
    en="{path}: new file", nl="{path}: nieuw bestand", fr="{path} : nouveau fichier", de="{path}: neue Datei"
)
GONE_FILE = Says(
    en="{path}: file removed",
    nl="{path}: bestand verwijderd",
    fr="{path} : fichier supprimé",
    de="{path}: Datei entfernt",
)
