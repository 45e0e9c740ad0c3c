"""The words that a project gives in place of those that cjtool writes, by name, and what is wrong in them."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args

from cjtool.build.phrases import did_you_mean
from cjtool.document import Path
from cjtool.i18n import own_phrases as says
from cjtool.i18n.own import Phrase, phrases_of, wrong_with
from cjtool.message import Message
from cjtool.model import Project
from cjtool.model.lane_names import LaneName
from cjtool.spelling import nearest
from cjtool.spelling.normal_form import spelling

_OF_LANES = ("lanes", "questions", "terms")
"""A lane's title; what a canvas asks there; what designers call it."""
_ALONE = ("per", "locale")


class Misfit(NamedTuple):
    """A word that has no place: its path in the settings, what is wrong, and what to do."""

    path: Path
    message: Message
    hint: Message


def own_words(project: Project) -> dict[str, Phrase]:
    """A project's words by name, such as `map.legend`; `stage: Etap` alone is the title of a lane."""
    return {name: value for _, name, value in _written(project.words, ()) if isinstance(value, str | tuple)}


def misfits(project: Project) -> Iterator[Misfit]:
    """What a project gives that cjtool does not write, or cannot write so."""
    known = _known(project.language)
    for path, name, value in _written(project.words, ()):
        way = ("words", *path)
        if name not in known:
            close = _nearest(name, known)
            hint = did_you_mean(close) if close else says.SEE_SETTINGS
            yield Misfit(way, says.NOT_WRITTEN(name=".".join(path)), hint)
        elif name == "locale" and not _is_locale(value):
            yield Misfit(way, says.TAKES_CODE, says.SUCH_AS_PL)
        elif problem := wrong_with(name, value, known[name], ".".join(path)):
            yield Misfit(way, problem, says.HERE_IT_IS(phrase=_shown(known[name])))


def _is_locale(value: object) -> bool:
    from cjtool.i18n.locale import is_locale

    return isinstance(value, str) and is_locale(value)


def _known(language: str) -> Mapping[str, Phrase]:
    lanes = {f"{group}.{name}": name for group in _OF_LANES for name in get_args(LaneName)}
    return {
        **phrases_of(language),
        **lanes,
        "captions.flow": "",
        "captions.blueprint": "",
        "captions.compare": "",
        "captions.portfolio": "",
        "captions.summary": "",
        "locale": "pl",
    }


def _written(words: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str, Any]]:
    for key, value in words.items():
        way = (*path, key)
        if isinstance(value, dict):
            yield from _written(value, way)
        else:
            yield way, _name(way), value


def _name(path: tuple[str, ...]) -> str:
    if len(path) == 1 and path[0] not in _ALONE and "." not in path[0]:
        return f"lanes.{_lane(path[0])}" if path[0] not in phrases_of("en") else path[0]
    return ".".join(path)


def _lane(word: str) -> str:
    """The lane that a word names, in the singular or the plural."""
    return next((name for name in get_args(LaneName) if spelling(name) == spelling(word)), word)


def _nearest(name: str, known: Mapping[str, Phrase]) -> str | None:
    """The nearest name; one that ends in the very word comes first."""
    last = name.rpartition(".")[2]
    same = next((other for other in known if other.rpartition(".")[2] == last), None)
    return same or nearest(name, known) or nearest(last, [other.rpartition(".")[2] for other in known])


def _shown(phrase: Phrase) -> str:
    return phrase if isinstance(phrase, str) else ", ".join(phrase)
