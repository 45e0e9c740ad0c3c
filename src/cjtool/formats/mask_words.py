"""What stands in place of personal data, as people read it; programs read it in English."""

from cjtool.i18n.translated import Translated
from cjtool.measure.masking import MASKS

_MASKS = {
    "[e-mail]": Translated(en="[e-mail]", nl="[e-mail]", fr="[e-mail]", de="[E-Mail]"),
    "[phone]": Translated(en="[phone]", nl="[telefoon]", fr="[téléphone]", de="[Telefon]"),
}
"""Those that are no abbreviations."""
_NAME = "[name]"
_NAMES = Translated(en=_NAME, nl="[naam]", fr="[nom]", de="[Name]")


def masks_in(text: str, language: str) -> str:
    """A text with what stands in place of personal data in a language."""
    return MASKS.sub(lambda found: _MASKS[found[0]][language] if found[0] in _MASKS else found[0], text)


def customer_in(id: str, language: str) -> str:
    """The id of a customer, or what stands in its place."""
    return _NAMES[language] if id == _NAME else masks_in(id, language)
