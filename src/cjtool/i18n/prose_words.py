"""What descriptions of pictures say, in every language."""

from cjtool.i18n.translated import Translated

PROSE = {
    "whose": Translated(
        en="The feelings are those of {name}",
        nl="De gevoelens zijn die van {name}",
        fr="Le ressenti est celui de {name}",
        de="Die Gefühle sind die von {name}",
    ),
    "stage": Translated(
        en="Stage {number}: {name}",
        nl="Fase {number}: {name}",
        fr="Étape {number}\u00a0: {name}",
        de="Phase {number}: {name}",
    ),
    "step": Translated(
        en="{step}: {feeling}",
        nl="{step}: {feeling}",
        fr="{step}\u00a0: {feeling}",
        de="{step}: {feeling}",
    ),
    "no-steps": Translated(
        en="no steps yet", nl="nog geen stappen", fr="pas encore de moments", de="noch keine Schritte"
    ),
    "no-feeling": Translated(
        en="feeling not known", nl="gevoel niet bekend", fr="ressenti inconnu", de="Gefühl nicht bekannt"
    ),
    "pain": Translated(
        en="pain: {text}", nl="pijnpunt: {text}", fr="irritant\u00a0: {text}", de="Pain Point: {text}"
    ),
    "graded-pain": Translated(
        en="pain of {grade} severity: {text}",
        nl="pijnpunt, ernst {grade}: {text}",
        fr="irritant, gravité {grade}\u00a0: {text}",
        de="Pain Point, Schwere {grade}: {text}",
    ),
    "moment": Translated(
        en="{label}: {step}, {value}",
        nl="{label}: {step}, {value}",
        fr="{label}\u00a0: {step}, {value}",
        de="{label}: {step}, {value}",
    ),
    "view-map": Translated(
        en="customer journey map",
        nl="klantreiskaart",
        fr="carte du parcours client",
        de="Customer-Journey-Map",
    ),
    "view-summary": Translated(
        en="customer journey on one screen",
        nl="klantreis op één scherm",
        fr="parcours client sur un écran",
        de="Customer Journey auf einem Bildschirm",
    ),
    "view-deck": Translated(en="slide", nl="dia", fr="diapositive", de="Folie"),
    "view-blueprint": Translated(
        en="service blueprint", nl="service blueprint", fr="service blueprint", de="Service Blueprint"
    ),
    "view-flow": Translated(en="flow chart", nl="stroomschema", fr="diagramme de flux", de="Flussdiagramm"),
    "view-compare": Translated(
        en="comparison of two journeys",
        nl="vergelijking van twee klantreizen",
        fr="comparaison de deux parcours",
        de="Vergleich zweier Customer Journeys",
    ),
    "view-canvas": Translated(
        en="canvas for a workshop",
        nl="canvas voor een workshop",
        fr="canevas d’atelier",
        de="Canvas für einen Workshop",
    ),
    "view-cards": Translated(
        en="sheet of cards", nl="vel met kaarten", fr="planche de cartes", de="Bogen mit Karten"
    ),
    "view-portfolio": Translated(
        en="journeys of a project on one sheet",
        nl="klantreizen van een project op één blad",
        fr="parcours d’un projet sur une planche",
        de="Customer Journeys eines Projekts auf einem Blatt",
    ),
}
