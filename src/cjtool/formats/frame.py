"""What stands around the findings in formats for people: numbers, severities, notes, in the language asked."""

from collections.abc import Sequence

from cjtool.diagnostic import Diagnostic, FindingKind, Severity
from cjtool.i18n.translated import Translated

_NOUNS: dict[str, tuple[Translated, Translated]] = {
    "text": (
        Translated(en="text", nl="tekst", fr="texte", de="Text"),
        Translated(en="texts", nl="teksten", fr="textes", de="Texte"),
    ),
    "error": (
        Translated(en="error", nl="fout", fr="erreur", de="Fehler"),
        Translated(en="errors", nl="fouten", fr="erreurs", de="Fehler"),
    ),
    "warning": (
        Translated(en="warning", nl="waarschuwing", fr="avertissement", de="Warnung"),
        Translated(en="warnings", nl="waarschuwingen", fr="avertissements", de="Warnungen"),
    ),
    "info": (
        Translated(en="info", nl="ter informatie", fr="information", de="Hinweis"),
        Translated(en="infos", nl="ter informatie", fr="informations", de="Hinweise"),
    ),
    "file": (
        Translated(en="file", nl="bestand", fr="fichier", de="Datei"),
        Translated(en="files", nl="bestanden", fr="fichiers", de="Dateien"),
    ),
    "journey": (
        Translated(en="journey", nl="klantreis", fr="parcours", de="Customer Journey"),
        Translated(en="journeys", nl="klantreizen", fr="parcours", de="Customer Journeys"),
    ),
    "fact": (
        Translated(
            en="fact about the client",
            nl="feit over de dienstverlening",
            fr="fait sur le service",
            de="Tatsache über den Service",
        ),
        Translated(
            en="facts about the client",
            nl="feiten over de dienstverlening",
            fr="faits sur le service",
            de="Tatsachen über den Service",
        ),
    ),
    "finding": (
        Translated(en="finding", nl="bevinding", fr="constat", de="Befund"),
        Translated(en="findings", nl="bevindingen", fr="constats", de="Befunde"),
    ),
    "change": (
        Translated(en="change", nl="wijziging", fr="modification", de="Änderung"),
        Translated(en="changes", nl="wijzigingen", fr="modifications", de="Änderungen"),
    ),
    "fix": (
        Translated(en="fix", nl="reparatie", fr="correction", de="Korrektur"),
        Translated(en="fixes", nl="reparaties", fr="corrections", de="Korrekturen"),
    ),
    "waived": (
        Translated(en="waived", nl="geaccepteerd", fr="accepté", de="akzeptiert"),
        Translated(en="waived", nl="geaccepteerd", fr="acceptés", de="akzeptiert"),
    ),
    "baselined": (
        Translated(en="baselined", nl="in de baseline", fr="dans la baseline", de="in der Baseline"),
        Translated(en="baselined", nl="in de baseline", fr="dans la baseline", de="in der Baseline"),
    ),
}
AND = Translated(en="and", nl="en", fr="et", de="und")
NOTHING = Translated(
    en="nothing to report", nl="niets te melden", fr="rien à signaler", de="nichts zu melden"
)
NOTHING_FOUND = Translated(en="nothing found", nl="niets gevonden", fr="rien trouvé", de="nichts gefunden")
IN_FILES = Translated(en="in {files}", nl="in {files}", fr="dans {files}", de="in {files}")
FACT = Translated(en="fact", nl="feit", fr="fait", de="Tatsache")
WAIVED = Translated(en="waived", nl="geaccepteerd", fr="accepté", de="akzeptiert")
FACTS = Translated(
    en="facts about the client, no fault of the file:",
    nl="feiten over de dienstverlening, geen fout in het bestand:",
    fr="faits sur le service, sans erreur dans le fichier :",
    de="Tatsachen über den Service, kein Fehler der Datei:",
)
ABOUT_THE_CLIENT = Translated(
    en="about the client, and no fault of the file",
    nl="over de dienstverlening, en geen fout in het bestand",
    fr="sur le service, et sans erreur dans le fichier",
    de="über den Service und kein Fehler der Datei",
)
NOTES = {
    "fact": FACT,
    "hint": Translated(en="hint", nl="tip", fr="conseil", de="Tipp"),
    "fix": Translated(en="fix", nl="reparatie", fr="correction", de="Korrektur"),
    "waived": WAIVED,
    "own": Translated(en="why", nl="waarom", fr="pourquoi", de="warum"),
    "why": Translated(
        en="why", nl="waarom (in het Engels)", fr="pourquoi (en anglais)", de="warum (auf Englisch)"
    ),
}
"""Names of what stands below a finding. Why a rule matters is written in English alone, and says so, but for a
project's `own` rules."""
BECOMES = Translated(
    en="{old} becomes {new}, with `--fix`",
    nl="{old} wordt {new}, met `--fix`",
    fr="{old} devient {new}, avec `--fix`",
    de="aus {old} wird {new}, mit `--fix`",
)
GOES = Translated(
    en="{old} goes, with `--fix`",
    nl="{old} verdwijnt, met `--fix`",
    fr="{old} disparaît, avec `--fix`",
    de="{old} entfällt, mit `--fix`",
)
THERE_IS_ONE = Translated(
    en="there is one, with `--fix`",
    nl="die is er, met `--fix`",
    fr="il y en a une, avec `--fix`",
    de="es gibt eine, mit `--fix`",
)
CHANGES = Translated(
    en="{changes} in {files}, with `--fix`",
    nl="{changes} in {files}, met `--fix`",
    fr="{changes} dans {files}, avec `--fix`",
    de="{changes} in {files}, mit `--fix`",
)
COLUMNS = (
    Translated(en="severity", nl="ernst", fr="gravité", de="Schwere"),
    Translated(en="place", nl="plaats", fr="endroit", de="Stelle"),
    Translated(en="rule", nl="regel", fr="règle", de="Regel"),
    Translated(en="message", nl="bevinding", fr="constat", de="Befund"),
)
COUNTS = (
    Translated(en="found", nl="gevonden", fr="constatés", de="gefunden"),
    Translated(en="waived", nl="geaccepteerd", fr="acceptés", de="akzeptiert"),
    Translated(en="baselined", nl="in baseline", fr="en baseline", de="in Baseline"),
    Translated(en="by", nl="per", fr="par", de="nach"),
)
ALL = Translated(en="all", nl="alles", fr="tout", de="alle")


def severity(level: Severity, language: str) -> str:
    """How much something matters, in a word."""
    if language == "en":
        return str(level)
    from cjtool.i18n.table import words  # the words of pictures: much, and most findings are told without

    return words(language).report.severities[str(level)]


def marked(each: Diagnostic, language: str = "en") -> str:
    """A finding's sentence, and of a fact about the client that it is one: it is no fault of the file."""
    sentence = each.sentence_in(language)
    return f"{sentence} ({_NOUNS['fact'][0][language]})" if each.kind is FindingKind.FACT else sentence


def counted(number: int, noun: str, language: str = "en") -> str:
    """A number with its noun: `1 file`, `2 files`."""
    singular, plural = _NOUNS[noun]
    return f"{number} {(singular if number == 1 else plural)[language]}"


def listed(parts: Sequence[str], language: str) -> str:
    """Parts of a sentence: `2 errors, 1 warning and 1 info`."""
    *first, last = parts
    return f"{', '.join(first)} {AND[language]} {last}" if first else last
