"""The words on pictures that compare two versions of a journey, in each language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ComparisonWords:
    """One language; names in braces are filled in."""

    compared_with: str
    """With {title}."""
    verdicts: dict[str, str]
    """What became of a step: added, dropped, moved, changed, kept."""
    was: str
    """Before what was there: a number, a name."""
    mean: str
    """The mean of all emotions."""
    measured: str
    """Below a reading of both versions, in place of `target`."""
    shorter: str
    longer: str
    """What a lead time became."""
    stated: str
    """With {before} and {after}: how many of the steps of both versions tell a time."""
    difference: str
    """Heads the differences of emotion."""
    curves: tuple[str, str]
    """The curve before, and the curve after."""
    better: str
    worse: str
    """What lies between the curves."""
    gone: str
    new: str
    stays: str
    """What became of a pain."""
    pains: str
    opportunities: str
    """The names of the lanes."""
    realised: str
    """With {gone} and {all}, counted in pains."""
    renamed: str
    """Before the name that a step had, where it is taken for the same by its name alone."""
    wording: str
    """Of a text that says the same in other words."""
    yes: str
    no: str
    none: str
    """In place of an empty list."""
    changes: str
    what: str
    before: str
    after: str
    """Heads of the table of changes."""
    nothing: str
    """In place of the table, where both versions tell the same."""
    contents: str
    """Describes the picture: {added}, {dropped}, {moved}, {changed}, all numbers of steps."""


_EN = ComparisonWords(
    compared_with="compared with {title}",
    verdicts={
        "added": "added",
        "dropped": "dropped",
        "moved": "moved",
        "changed": "changed",
        "kept": "unchanged",
    },
    was="was",
    renamed="renamed? was",
    wording="wording",
    mean="mean emotion",
    measured="measured",
    shorter="shorter",
    longer="longer",
    stated="stated: {before} → {after} steps",
    difference="Difference",
    curves=("emotion before", "emotion after"),
    better="better",
    worse="worse",
    gone="pain gone",
    new="new pain",
    stays="pain that stays",
    pains="Pains",
    opportunities="What oppor\u00adtunities bring",
    realised="pains gone: {gone} of {all}",
    yes="yes",
    no="no",
    none="none",
    changes="Changes",
    what="What",
    before="From",
    after="To",
    nothing="Both versions tell the same.",
    contents="{added} steps added, {dropped} dropped, {moved} moved, {changed} changed",
)
_NL = ComparisonWords(
    compared_with="vergeleken met {title}",
    verdicts={
        "added": "toegevoegd",
        "dropped": "vervallen",
        "moved": "verplaatst",
        "changed": "veranderd",
        "kept": "gelijk gebleven",
    },
    was="was",
    renamed="hernoemd? was",
    wording="verwoording",
    mean="gemiddelde emotie",
    measured="gemeten",
    shorter="korter",
    longer="langer",
    stated="opgegeven: {before} → {after} stappen",
    difference="Verschil",
    curves=("emotie eerst", "emotie straks"),
    better="beter",
    worse="slechter",
    gone="pijnpunt weg",
    new="nieuw pijnpunt",
    stays="pijnpunt dat blijft",
    pains="Pijn\u00adpunten",
    opportunities="Wat kansen opleveren",
    realised="pijnpunten weg: {gone} van {all}",
    yes="ja",
    no="nee",
    none="geen",
    changes="Wijzigingen",
    what="Wat",
    before="Van",
    after="Naar",
    nothing="Beide versies zijn gelijk.",
    contents="{added} stappen toegevoegd, {dropped} vervallen, {moved} verplaatst, {changed} veranderd",
)
_FR = ComparisonWords(
    compared_with="comparé à {title}",
    verdicts={
        "added": "ajouté",
        "dropped": "supprimé",
        "moved": "déplacé",
        "changed": "modifié",
        "kept": "inchangé",
    },
    was="avant :",
    renamed="renommé ? avant :",
    wording="formulation",
    mean="émotion moyenne",
    measured="mesuré",
    shorter="plus courte",
    longer="plus longue",
    stated="indiquée : {before} → {after} moments",
    difference="Écart",
    curves=("émotion avant", "émotion après"),
    better="mieux",
    worse="moins bien",
    gone="irritant qui disparaît",
    new="nouvel irritant",
    stays="irritant qui reste",
    pains="Irritants",
    opportunities="Ce qu’apportent les oppor\u00adtunités",
    realised="irritants qui disparaissent : {gone} sur {all}",
    yes="oui",
    no="non",
    none="aucun",
    changes="Changements",
    what="Quoi",
    before="De",
    after="À",
    nothing="Les deux versions sont identiques.",
    contents="{added} moments ajoutés, {dropped} supprimés, {moved} déplacés, {changed} modifiés",
)
_DE = ComparisonWords(
    compared_with="verglichen mit {title}",
    verdicts={
        "added": "hinzugefügt",
        "dropped": "entfallen",
        "moved": "verschoben",
        "changed": "geändert",
        "kept": "unverändert",
    },
    was="war",
    renamed="umbenannt? war",
    wording="Wortlaut",
    mean="mittlere Emotion",
    measured="gemessen",
    shorter="kürzer",
    longer="länger",
    stated="angegeben: {before} → {after} Schritte",
    difference="Unterschied",
    curves=("Emotion vorher", "Emotion nachher"),
    better="besser",
    worse="schlechter",
    gone="Pain Point, der entfällt",
    new="neuer Pain Point",
    stays="Pain Point, der bleibt",
    pains="Pain Points",
    opportunities="Was Chancen bringen",
    realised="Pain Points, die entfallen: {gone} von {all}",
    yes="ja",
    no="nein",
    none="keine",
    changes="Änderungen",
    what="Was",
    before="Von",
    after="Nach",
    nothing="Beide Fassungen sind gleich.",
    contents="{added} Schritte hinzugefügt, {dropped} entfallen, {moved} verschoben, {changed} geändert",
)

COMPARISON = {"en": _EN, "nl": _NL, "fr": _FR, "de": _DE}
"""The words by language."""
