"""Words of a project's own, over those of a language: their names, and a table with them in place."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from string import Formatter
from typing import Any, TypeAlias, TypeVar, cast

from cjtool.i18n import own_phrases as says
from cjtool.i18n.comparison import COMPARISON
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.measured_words import MEASURED
from cjtool.i18n.portfolio_words import PORTFOLIO
from cjtool.i18n.prose_words import PROSE
from cjtool.i18n.site_words import SITE
from cjtool.i18n.table import Words, words
from cjtool.i18n.told import STORY
from cjtool.i18n.workshops import workshop
from cjtool.message import Hint, Listed, Plain

Phrase: TypeAlias = "str | tuple[str, ...]"
"""A text, or several that belong together, such as singular and plural."""
T = TypeVar("T")
_OPENING = ("“", "„", "«")
"""The marks that stand before quotations on maps."""
_NOT_WRITTEN = {"language", "own", "own_comparison", "own_workshop"}


@cache
def phrases_of(language: str) -> Mapping[str, Phrase]:
    """All that a language writes in pictures and reports, by name, such as `map.legend` or `phases.use`."""
    keys = {key: name[language] for key, name in KEY_NAMES.items()}
    tables = (
        (words(language), ""),
        (COMPARISON[language], "comparison"),
        (workshop(language), "workshop"),
        (keys, "keys"),
        ({key: phrase[language] for key, phrase in STORY.items()}, "story"),
        ({key: phrase[language] for key, phrase in MEASURED.items()}, "measured"),
        ({key: phrase[language] for key, phrase in PORTFOLIO.items()}, "portfolio"),
        ({key: phrase[language] for key, phrase in SITE.items()}, "site"),
        ({key: phrase[language] for key, phrase in PROSE.items()}, "prose"),
    )
    return {name: phrase for table, group in tables for name, phrase in _flat(table, group)}


def over(table: Words, own: Mapping[str, Phrase]) -> Words:
    """A language's table with a project's words in the place of its own."""
    return replace(
        _over(table, "", own),
        own=own,
        own_comparison=_over(table.comparison, "comparison", own),
        own_workshop=_over(table.workshop, "workshop", own),
    )


def wrong_with(name: str, own: object, phrase: Phrase, shown: str = "") -> Hint:
    """What is wrong with a word in the place of another one, called `shown`; empty if nothing is."""
    if isinstance(phrase, tuple):
        return _wrong_with_list(name, own, len(phrase), shown)
    if not isinstance(own, str) or not own:
        return says.TAKES_TEXT(name=shown)
    known = _holes(phrase)
    if _holes(own) <= known:
        return ""
    holes = Listed(tuple(f"{{{hole}}}" for hole in sorted(known)), "")
    return says.TAKES_BRACES(name=shown, holes=holes) if known else says.TAKES_NO_BRACES(name=shown)


def _wrong_with_list(name: str, own: object, length: int, shown: str) -> Hint:
    texts = own if isinstance(own, tuple) else ()
    if len(texts) != length or not all(isinstance(text, str) and text for text in texts):
        return says.TAKES_LIST(name=shown, count=length)
    drawn = name != "map.quotes" or texts[0].strip() in _OPENING
    return "" if drawn else says.TAKES_QUOTES(name=shown, marks=Plain(" ".join(_OPENING)))


def _holes(text: str) -> frozenset[str]:
    """The names in braces; what cannot be read, or has a form, counts as a name that no text has."""
    try:
        parts = [part for part in Formatter().parse(text) if part[1] is not None]
    except ValueError:
        return frozenset({""})
    return frozenset("" if form or conversion else str(name) for _, name, form, conversion in parts)


def _flat(value: Any, name: str) -> Iterator[tuple[str, Phrase]]:
    if isinstance(value, str | tuple):
        yield name, value
    else:
        for key, inner in _parts(value):
            yield from _flat(inner, _below(name, key))


def _over(value: T, name: str, own: Mapping[str, Phrase]) -> T:
    if isinstance(value, str | tuple):
        given: Any = own.get(name, value)
        return value if wrong_with(name, given, value) else given
    changed = {key: _over(inner, _below(name, key), own) for key, inner in _parts(value)}
    whole: Any = value
    return cast("T", replace(whole, **changed) if is_dataclass(value) else {**whole, **changed})


def _parts(value: Any) -> list[tuple[str, Any]]:
    """The entries of a table or a group in it; each language's name and what is laid over it are none."""
    if isinstance(value, dict):
        return list(value.items())
    return [(each.name, getattr(value, each.name)) for each in fields(value) if each.name not in _NOT_WRITTEN]


def _below(name: str, key: str) -> str:
    return f"{name}.{key or 'validity'}" if name else key
