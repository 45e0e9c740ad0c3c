"""What `diff` says of a request that it cannot read, in every language."""

from cjtool.message import Says

TWO_FOLDERS = Says(
    en="--no-index compares two folders, not {count}",
    nl="--no-index vergelijkt twee mappen, niet {count}",
    fr="--no-index compare deux dossiers, et non {count}",
    de="--no-index vergleicht zwei Ordner, nicht {count}",
)
NAME_TWO = Says(
    en="name the earlier one, then the later one",
    nl="noem eerst de eerdere, dan de latere",
    fr="nommez d’abord l’ancien, puis le nouveau",
    de="zuerst den früheren nennen, dann den späteren",
)()
NO_LEVEL = Says(
    en="changes have no level {level}",
    nl="wijzigingen hebben geen niveau {level}",
    fr="les modifications n’ont pas de niveau {level}",
    de="Änderungen haben keine Stufe {level}",
)
NO_FINDINGS = Says(
    en="there are no findings of {asked}",
    nl="er zijn geen bevindingen van {asked}",
    fr="il n’y a pas de constats {asked}",
    de="es gibt keine Befunde namens {asked}",
)
