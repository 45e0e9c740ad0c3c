"""What the built-in metrics are called by readers, in every language."""

from cjtool.i18n.translated import Translated

METRIC_NAMES = {
    "nps": Translated(en="NPS", nl="NPS", fr="NPS", de="NPS"),
    "csat": Translated(en="CSAT", nl="Tevredenheid (CSAT)", fr="CSAT", de="CSAT"),
    "ces": Translated(en="CES", nl="Klantinspanning (CES)", fr="CES", de="CES"),
    "churn": Translated(en="Churn", nl="Verloop (churn)", fr="Attrition (churn)", de="Abwanderung (Churn)"),
}
"""The names by id."""


def metric_names(language: str) -> dict[str, str]:
    """The names in one language."""
    return {id: name[language] for id, name in METRIC_NAMES.items()}
