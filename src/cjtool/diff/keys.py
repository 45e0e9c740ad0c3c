"""What keys of the format are called in the sentence of a change."""

from cjtool.diff.facts import FactChange
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Called, Worded


def key_called(fact: FactChange) -> Worded:
    """The key of a fact by its name, with the thing in a list that it is about and the key of that: "feedback (within)"."""
    own = [fact.key, *([fact.part] if fact.part and fact.part != fact.key else [])]
    names = tuple((language, _name(own, fact.item, language)) for language in LANGUAGES)
    return Called(dict(names)["en"], names=names, bare=True)


def _name(keys: list[str], item: str, language: str) -> str:
    first, *rest = (KEY_NAMES[key][language] if key in KEY_NAMES else key for key in keys)
    within = [f"“{item}”"] if item else []
    return f"{first} ({', '.join([*within, *rest])})" if within or rest else first
