"""What programs of sheets write into a cell whose formula has no value, in their languages."""

import re

_ERRORS = frozenset({
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#CALC!", "#SPILL!", "#FIELD!", "#BLOCKED!", "#CONNECT!",
    "#GETTING_DATA", "#UNKNOWN!", "#BUSY!", "#ERROR!",
    "#DEEL/0!", "#N/B", "#NAAM?", "#LEEG!", "#GETAL!", "#VERW!", "#WAARDE!", "#OVERLOOP!", "#BEREKEN!",
    "#NV", "#ZAHL!", "#BEZUG!", "#WERT!", "#ÜBERLAUF!", "#KALK!",
    "#NOM?", "#NUL!", "#NOMBRE!", "#VALEUR!", "#PROPAGATION!", "#CALCUL!",
})  # fmt: skip
"""Of Excel, LibreOffice and Google Sheets, in English, Dutch, German and French."""
_NUMBERED = re.compile(r"(?:Err|Fout|Fehler|Erreur)\s?:\s?[0-9]{3}", re.IGNORECASE)
"""As LibreOffice writes those that Excel has not."""


def is_sheet_error(text: str) -> bool:
    """Whether a text is one of them."""
    written = text.strip()
    return written.upper() in _ERRORS or _NUMBERED.fullmatch(written) is not None
