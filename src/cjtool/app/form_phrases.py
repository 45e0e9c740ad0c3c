"""What `fmt` says, in every language."""

from cjtool.message import Says

UNSAFE = Says(
    en="{path}: left as it is, as its form would not say the same",
    nl="{path}: zo gelaten, want in zijn vaste vorm zou er iets anders staan",
    fr="{path} : laissé tel quel, car sa forme ne dirait pas la même chose",
    de="{path}: so gelassen, denn in seiner Form stünde dort etwas anderes",
)
FORMED = Says(
    en="{path}: brought into form",
    nl="{path}: in vorm gebracht",
    fr="{path} : mis en forme",
    de="{path}: in Form gebracht",
)
DONE = Says(
    en="changed {changed}, left {same} as they were",
    nl="{changed} gewijzigd, {same} zo gelaten",
    fr="modifiés : {changed}, inchangés : {same}",
    de="{changed} geändert, {same} unverändert",
)
TO_DO = Says(
    en="to be changed {changed}, fine as they are {same}",
    nl="te wijzigen {changed}, goed zoals ze zijn {same}",
    fr="à modifier : {changed}, en forme : {same}",
    de="zu ändern {changed}, bereits in Form {same}",
)
INPUT_ALONE = Says(
    en="standard input is brought into form alone",
    nl="de standaardinvoer wordt alleen op zichzelf in vorm gebracht",
    fr="l’entrée standard est mise en forme seule",
    de="die Standardeingabe wird nur für sich allein in Form gebracht",
)()
NO_OTHER_PATHS = Says(
    en="give `-` without other paths",
    nl="geef `-` zonder andere paden",
    fr="donnez `-` sans autre chemin",
    de="`-` ohne weitere Pfade angeben",
)()
