"""What exports of diagrams say, in every language."""

from cjtool.message import Says

NO_VIEW = Says(
    en="{name} is not a view that a diagram can show",
    nl="{name} is geen weergave die een diagram kan tonen",
    fr="{name} n’est pas une vue qu’un diagramme peut montrer",
    de="{name} ist keine Ansicht, die ein Diagramm zeigen kann",
)
THERE_IS = Says(
    en="choose from {names}",
    nl="kies uit {names}",
    fr="choisissez parmi {names}",
    de="zur Wahl stehen {names}",
)
NO_THEME = Says(
    en="{name} is not a theme",
    nl="{name} is geen thema",
    fr="{name} n’est pas un thème",
    de="{name} ist kein Thema",
)
NOTHING_TO_SHOW = Says(
    en="{journey} has nothing for the view {view} to show",
    nl="{journey} heeft niets dat de weergave {view} toont",
    fr="{journey} n’a rien que la vue {view} montre",
    de="{journey} hat nichts, was die Ansicht {view} zeigt",
)
OTHER_FONT = Says(
    en="a diagram holds no font: texts are set in {font}, at nine tenths of their size",
    nl="een diagram bevat geen lettertype: teksten staan in {font}, op negen tiende van hun grootte",
    fr="un diagramme ne contient pas de police : les textes sont en {font}, aux neuf dixièmes de leur taille",
    de="ein Diagramm enthält keine Schrift: Texte stehen in {font}, in neun Zehnteln ihrer Größe",
)
