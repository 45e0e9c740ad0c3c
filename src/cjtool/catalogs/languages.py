"""Codes of languages as catalogs are named after them: `fr`, `pt_BR`, `zh_Hant`."""

from babel import Locale, UnknownLocaleError

from cjtool.i18n.locale import is_locale
from cjtool.i18n.translated import LANGUAGES


def tag_of(text: str) -> str | None:
    """The code of a language as files are named, of `pt-br` too; None where there is no such language."""
    if not text.isascii() or not text.replace("-", "_").replace("_", "").isalnum():
        return None
    try:
        locale = Locale.parse(text.replace("-", "_"), sep="_", resolve_likely_subtags=False)
    except (ValueError, UnknownLocaleError):
        return None
    return str(locale) if is_locale(str(locale)) else None


def own_words(tag: str) -> str | None:
    """The language of cjtool's own words for a code: `fr` for `fr_CA`; None where it has none."""
    base = tag.partition("_")[0]
    return base if base in LANGUAGES else None


def name_of(tag: str, language: str = "en") -> str:
    """What a language is called in another: `French`, `français`."""
    return Locale.parse(tag).get_display_name(language) or tag
