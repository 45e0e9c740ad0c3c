"""What `cjtool explain` prints around a rule's page, in the language asked."""

from cjtool.diagnostic import FindingKind
from cjtool.i18n.translated import Translated

IN_ENGLISH = Translated(
    en="",
    nl="Deze uitleg is er alleen in het Engels; de koppen en de bevindingen onder de voorbeelden zijn Nederlands.",
    fr="Cette explication n’existe qu’en anglais ; les titres et les constats sous les exemples sont en français.",
    de="Diese Erklärung gibt es nur auf Englisch; Überschriften und Befunde unter den Beispielen sind deutsch.",
)
CHANGE_IN_ENGLISH = Translated(
    en="",
    nl="Deze uitleg is er alleen in het Engels; de koppen en wat onder de voorbeelden staat zijn Nederlands.",
    fr="Cette explication n’existe qu’en anglais ; les titres et ce qui suit les exemples sont en français.",
    de="Diese Erklärung gibt es nur auf Englisch; Überschriften und was unter den Beispielen steht sind deutsch.",
)
LEVEL = Translated(
    en="Level: **{level}**", nl="Niveau: **{level}**", fr="Niveau : **{level}**", de="Stufe: **{level}**"
)
ARTICLES = Translated(
    en="The articles behind cjtool",
    nl="De artikelen achter cjtool",
    fr="Les articles à l’origine de cjtool",
    de="Die Artikel hinter cjtool",
)
ALWAYS_AN_ERROR = Translated(
    en="Always an error; it cannot be switched off.",
    nl="Altijd een fout; dit kan niet worden uitgezet.",
    fr="Toujours une erreur ; ce contrôle ne peut pas être désactivé.",
    de="Immer ein Fehler; lässt sich nicht abschalten.",
)
FACTS = Translated(
    en="Lens: **{lens}** · Severity: **{severity}** · Kind: **{kind}**, {meaning}",
    nl="Lens: **{lens}** · Ernst: **{severity}** · Soort: **{kind}**, {meaning}",
    fr="Angle : **{lens}** · Gravité : **{severity}** · Nature : **{kind}**, {meaning}",
    de="Blickwinkel: **{lens}** · Schwere: **{severity}** · Art: **{kind}**, {meaning}",
)
BEFORE = Translated(
    en="Called `{name}` before",
    nl="Heette eerst `{name}`",
    fr="Ancien nom : `{name}`",
    de="Hieß früher `{name}`",
)
KINDS = {
    FindingKind.FAULT: Translated(en="fault", nl="fout", fr="erreur", de="Fehler"),
    FindingKind.FACT: Translated(en="fact", nl="feit", fr="fait", de="Tatsache"),
}
MEANINGS = {
    FindingKind.FAULT: Translated(
        en="mended in the file",
        nl="te herstellen in het bestand",
        fr="à corriger dans le fichier",
        de="in der Datei zu beheben",
    ),
    FindingKind.FACT: Translated(
        en="true of the client and no fault of the file: it fails a run only with `--fail-on-facts`",
        nl="waar voor de dienstverlening en geen fout in het bestand: een run mislukt er alleen op met "
        "`--fail-on-facts`",
        fr="vrai du service et sans erreur dans le fichier : l’exécution n’échoue qu’avec `--fail-on-facts`",
        de="trifft auf den Service zu und ist kein Fehler der Datei: Ein Lauf scheitert daran nur mit "
        "`--fail-on-facts`",
    ),
}
HEADINGS = {
    "Bad": Translated(en="Bad", nl="Fout", fr="À éviter", de="Falsch"),
    "Good": Translated(en="Good", nl="Goed", fr="Correct", de="Richtig"),
    "Not reported": Translated(
        en="Not reported", nl="Wordt niet gemeld", fr="Non signalé", de="Wird nicht gemeldet"
    ),
    "How to mend": Translated(
        en="How to mend", nl="Zo los je het op", fr="Comment corriger", de="So wird es behoben"
    ),
    "Found": Translated(en="Found", nl="Gevonden", fr="Constaté", de="Gefunden"),
    "Before": Translated(en="Before", nl="Eerst", fr="Avant", de="Vorher"),
    "After": Translated(en="After", nl="Daarna", fr="Après", de="Nachher"),
    "Options": Translated(en="Options", nl="Opties", fr="Options", de="Optionen"),
}
"""The headings of pages; rules of a project's own may have others, which stay as they are."""


def heading(text: str, language: str) -> str:
    """A heading in a language; what stands behind its colon is the page's own: `Bad: one of two endings`."""
    name, colon, aside = text.partition(":")
    if language == "en" or name not in HEADINGS:
        return text
    space = "\u00a0" if language == "fr" else ""
    return HEADINGS[name][language] + (f"{space}{colon}{aside}" if colon else "")
