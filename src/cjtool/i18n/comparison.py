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
    facts: dict[str, str]
    """What is told differently, by its key in the format."""
    yes: str
    no: str
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
    mean="mean emotion",
    difference="Difference",
    curves=("emotion before", "emotion after"),
    better="better",
    worse="worse",
    gone="pain gone",
    new="new pain",
    stays="pain that stays",
    pains="Pains",
    opportunities="What oppor\u00adtunities brought",
    realised="pains gone: {gone} of {all}",
    facts={
        "name": "name",
        "channel": "channel",
        "does": "action",
        "emotion": "emotion",
        "wait": "waiting time",
        "response_time": "response time",
        "fee": "customer pays",
        "owner": "owner",
        "optional": "optional",
        "moment_of_truth": "moment of truth",
        "promises": "promise",
        "pains": "pain",
        "goal": "customer question",
        "duration": "duration",
    },
    yes="yes",
    no="no",
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
    mean="gemiddelde emotie",
    difference="Verschil",
    curves=("emotie eerst", "emotie straks"),
    better="beter",
    worse="slechter",
    gone="pijnpunt weg",
    new="nieuw pijnpunt",
    stays="pijnpunt dat blijft",
    pains="Pijn\u00adpunten",
    opportunities="Wat kansen opleverden",
    realised="pijnpunten weg: {gone} van {all}",
    facts={
        "name": "naam",
        "channel": "kanaal",
        "does": "handeling",
        "emotion": "emotie",
        "wait": "wachttijd",
        "response_time": "reactietijd",
        "fee": "klant betaalt",
        "owner": "eigenaar",
        "optional": "optioneel",
        "moment_of_truth": "moment van de waarheid",
        "promises": "klantbelofte",
        "pains": "pijnpunt",
        "goal": "klantvraag",
        "duration": "duur",
    },
    yes="ja",
    no="nee",
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
    mean="émotion moyenne",
    difference="Écart",
    curves=("émotion avant", "émotion après"),
    better="mieux",
    worse="moins bien",
    gone="irritant supprimé",
    new="nouvel irritant",
    stays="irritant qui reste",
    pains="Irritants",
    opportunities="Ce qu’ont apporté les oppor\u00adtunités",
    realised="irritants supprimés : {gone} sur {all}",
    facts={
        "name": "nom",
        "channel": "canal",
        "does": "action",
        "emotion": "émotion",
        "wait": "attente",
        "response_time": "délai de réponse",
        "fee": "le client paie",
        "owner": "responsable",
        "optional": "facultatif",
        "moment_of_truth": "moment de vérité",
        "promises": "promesse",
        "pains": "irritant",
        "goal": "question du client",
        "duration": "durée",
    },
    yes="oui",
    no="non",
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
    mean="mittlere Emotion",
    difference="Unterschied",
    curves=("Emotion vorher", "Emotion nachher"),
    better="besser",
    worse="schlechter",
    gone="Schmerzpunkt behoben",
    new="neuer Schmerzpunkt",
    stays="Schmerzpunkt, der bleibt",
    pains="Schmerz\u00adpunkte",
    opportunities="Was Chancen brachten",
    realised="Schmerzpunkte behoben: {gone} von {all}",
    facts={
        "name": "Name",
        "channel": "Kanal",
        "does": "Handlung",
        "emotion": "Emotion",
        "wait": "Wartezeit",
        "response_time": "Antwortzeit",
        "fee": "Kunde zahlt",
        "owner": "zuständig",
        "optional": "optional",
        "moment_of_truth": "Moment der Wahrheit",
        "promises": "Kundenversprechen",
        "pains": "Schmerzpunkt",
        "goal": "Frage des Kunden",
        "duration": "Dauer",
    },
    yes="ja",
    no="nein",
    changes="Änderungen",
    what="Was",
    before="Von",
    after="Nach",
    nothing="Beide Fassungen sind gleich.",
    contents="{added} Schritte hinzugefügt, {dropped} entfallen, {moved} verschoben, {changed} geändert",
)

COMPARISON = {"en": _EN, "nl": _NL, "fr": _FR, "de": _DE}
"""The words by language."""
