"""What service designers call the lanes of a blueprint, in each language: below the lanes' plain names."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BlueprintWords:
    """One language."""

    frontstage: str
    backstage: str
    systems: str


BLUEPRINT = {
    "en": BlueprintWords("frontstage", "backstage", "support processes"),
    "nl": BlueprintWords("frontstage", "backstage", "ondersteuning"),
    "fr": BlueprintWords("frontstage", "backstage", "processus de support"),
    "de": BlueprintWords("Frontstage", "Backstage", "Unterstützung"),
}
"""The words by language."""
