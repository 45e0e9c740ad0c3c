"""What the objects of a file are called in sentences."""

from cjtool.message import Says, literal

THIS_OBJECT = Says(en="this object", nl="dit object", fr="cet objet", de="dieses Objekt")()
NAMES = {
    **{
        name: literal(f"`{key}`")
        for name, key in (
            ("AnswerColumns", "columns"),
            ("Branch", "next"),
            ("Brand", "brand"),
            ("Colours", "colors"),
            ("DiffSettings", "diff"),
            ("EventColumns", "columns"),
            ("Feedback", "feedback"),
            ("FontFiles", "font"),
            ("LintSettings", "lint"),
            ("MeasureSettings", "measure"),
            ("MapSettings", "map"),
            ("Sections", "define"),
            ("Staff", "staff"),
        )
    },
    "EventSource": Says(
        en="an event log", nl="een logboek", fr="un journal d’événements", de="ein Ereignisprotokoll"
    )(),
    "AnswerSource": Says(
        en="a source of answers",
        nl="een bron van antwoorden",
        fr="une source de réponses",
        de="eine Quelle von Antworten",
    )(),
    "Channel": Says(en="a channel", nl="een kanaal", fr="un canal", de="ein Kanal")(),
    "Gain": Says(en="a gain", nl="een pluspunt", fr="un point fort", de="ein Pluspunkt")(),
    "HouseRule": Says(en="a house rule", nl="een huisregel", fr="une règle maison", de="eine Hausregel")(),
    "Journey": Says(en="a journey", nl="een klantreis", fr="un parcours", de="eine Customer Journey")(),
    "LibraryFile": Says(en="a library", nl="een bibliotheek", fr="une bibliothèque", de="eine Bibliothek")(),
    "LibraryLint": Says(
        en="`lint` in a library",
        nl="`lint` in een bibliotheek",
        fr="`lint` dans une bibliothèque",
        de="`lint` in einer Bibliothek",
    )(),
    "Metric": Says(en="a metric", nl="een KPI", fr="un indicateur", de="eine Kennzahl")(),
    "Objective": Says(en="an objective", nl="een doelstelling", fr="un objectif", de="ein Ziel")(),
    "Opportunity": Says(en="an opportunity", nl="een kans", fr="une opportunité", de="eine Chance")(),
    "Pain": Says(en="a pain", nl="een pijnpunt", fr="un irritant", de="ein Pain Point")(),
    "Persona": Says(en="a persona", nl="een persona", fr="un persona", de="eine Persona")(),
    "Project": Says(en="a project", nl="een project", fr="un projet", de="ein Projekt")(),
    "Promise": Says(en="a promise", nl="een belofte", fr="une promesse", de="ein Versprechen")(),
    "Reading": Says(en="a metric reading", nl="een meting", fr="une mesure", de="ein Messwert")(),
    "SharedSettings": Says(
        en="shared settings",
        nl="gedeelde instellingen",
        fr="un fichier de réglages partagés",
        de="eine Datei gemeinsamer Einstellungen",
    )(),
    "SourceOfInsight": Says(en="a source", nl="een bron", fr="une source", de="eine Quelle")(),
    "Stage": Says(en="a stage", nl="een fase", fr="une étape", de="eine Phase")(),
    "Step": Says(en="a step", nl="een stap", fr="un moment", de="ein Schritt")(),
    "Team": Says(en="a team", nl="een team", fr="une équipe", de="ein Team")(),
    "Touchpoint": Says(
        en="a touchpoint", nl="een contactmoment", fr="un point de contact", de="ein Kontaktpunkt"
    )(),
}
"""By the name of the model."""
