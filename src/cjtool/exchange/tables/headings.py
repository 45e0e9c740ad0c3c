"""Headings of columns and lanes ─► the keys that they mean, in five languages, and how sure that is."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from cjtool.exchange.tables.heading_words import HEADINGS, NAMED_METRICS, ON_BOARDS, WHOSE
from cjtool.i18n.key_names import KEY_NAMES
from cjtool.i18n.translated import LANGUAGES
from cjtool.spelling.folding import bare, fold
from cjtool.spelling.foreign_keys import WORDS
from cjtool.spelling.nearness import nearest
from cjtool.spelling.slips import slip

KEYS = frozenset(HEADINGS) | {"ignore", "meta"}
"""What a column can be mapped to: keys of the format, what a table is made of, `meta` and `ignore`."""
CALLED = {
    "steps": "name",
    "step": "name",
    "stages": "stage",
    "stage_name": "stage",
    "color": "colour",
    "title": "title",
}
"""Other words for them that the format itself uses."""
_GROUPED = {
    "pains": ("severity", "share"),
    "opportunities": ("impact", "effort"),
    "metrics": ("value", "target"),
}
"""What is said of one thing in a list, in a column of its own."""
_ABOUT = {
    "severity": "severity; level; ernst; gravité; schwere; gravidade; priority; prioriteit",
    "share": "share; frequency; affected; aandeel; part; anteil",
    "impact": "impact; benefit; wirkung; effet; impacto",
    "effort": "effort; inspanning; aufwand; esforço; complexity",
    "value": "value; current; score; waarde; valeur; wert; valor; actual",
    "target": "target; goal; doel; cible; ziel; alvo; meta",
}
_NUMBERED = re.compile(r"^(?P<name>.*?[^\W\d_].*?)[\s#_.:-]*(?P<number>\d{1,2})(?P<rest>(?:[\s_.:-]+.*)?)$")
_LONGEST = 80
"""What is longer is no heading, but a sentence."""
_SHORTEST_SLIP = 5
_REMARK = re.compile(r"[(\[{（【].*?[)\]}）】]")
_PARTS = re.compile(r"\s*(?:/|&|\+|,|\||\n|\band\b|\ben\b|\bet\b|\bund\b|\be\b)\s*", re.IGNORECASE)


_USERS = (("customer", "user"), ("klant", "gebruiker"), ("le client", "l'utilisateur"), ("kunde", "nutzer"))
"""What else headings call the customer."""


class Meaning(NamedTuple):
    """What a heading means: a key, or none; `sure` unless it is a guess. `number` is that of a group, `of` the key that it belongs to."""

    key: str | None
    sure: bool = True
    number: int | None = None
    of: str | None = None


@lru_cache(maxsize=4096)
def meaning(heading: str) -> Meaning:
    """What a heading means: by its words, without remarks, numbers and whose it is; then with a slip; then by its first half."""
    if len(heading) > _LONGEST:
        return Meaning(None)
    plain = " ".join(_REMARK.sub(" ", heading).split()).strip(" :*_#?!.") or heading.strip()
    found = _exact(heading) or _exact(plain)
    if found:
        return Meaning(found)
    numbered = _NUMBERED.match(plain)
    if numbered:
        inner = _of_group(numbered["name"], numbered["rest"])
        if inner:
            return inner._replace(number=int(numbered["number"]))
    if _scored(plain):
        return Meaning("metrics")
    guess = _slipped(plain) or _first_half(plain)
    return _attribute(plain) or Meaning(guess, sure=guess is None)


def on_board(heading: str) -> str | None:
    """What a heading means above sticky notes, where that is something else than elsewhere: `stage`, `author` or `type`."""
    letters = bare(_REMARK.sub(" ", heading))
    return next((key for key, words in ON_BOARDS.items() if letters in map(bare, words.split(";"))), None)


def names_metric(heading: str) -> bool:
    """Whether a heading over metrics is the name of one, as `NPS` is and `KPI` is not."""
    plain = " ".join(_REMARK.sub(" ", heading).split())
    found = meaning(heading)
    return found.key != "metrics" or bool(
        _named_metrics() & {bare(plain), bare(_without_whose(plain)), _scored(plain)}
    )


def felt_by(heading: str) -> str:
    """Whose feeling a heading is: `Alex` of `Alex: emotion` and of `Emotion (Alex)`; empty where it says no one's."""
    words = re.findall(r"[^\s:()\[\]–—-]+", heading)
    feelings = [word for word in words if _exact(word) == "emotion"]
    rest = " ".join(word for word in words if word not in feelings)
    return (
        ""
        if len(feelings) != 1 or not _without_whose(rest) or _exact(rest) or any(map(str.isdigit, rest))
        else rest
    )


@lru_cache(maxsize=1024)
def near_key(heading: str, among: frozenset[str] = KEYS) -> str | None:
    """The key, of some, that a heading without a meaning may well have: one that it is near to, or that has a word in it."""
    known = {word: key for word, key in _known().items() if key in among}
    close = nearest(heading, known, cutoff=0.85)
    if close:
        return known[close]
    folded = [bare(word) for word in re.findall(r"[^\W_]+", heading)]
    pairs = [
        "".join(folded[at : at + size]) for size in (3, 2, 1) for at in range(len(folded) - size, -1, -1)
    ]
    return next((known[each] for each in pairs if len(each) > 2 and each in known), None)


def near_mapped(key: str) -> str | None:
    """The key nearest to one that no column can be mapped to."""
    return nearest(key, sorted(KEYS)) or near_key(key)


def _exact(text: str) -> str | None:
    known = _known()
    letters = bare(text)
    if letters in known:
        return known[letters]
    if not letters:
        return "number" if text.strip() in {"#", "№"} else None
    short = _without_whose(text)
    return known.get(bare(short)) if short else None


def _of_group(name: str, rest: str) -> Meaning | None:
    """A numbered heading: `Pain Point 1`, `Pain Point 1 severity`."""
    base = _exact(name)
    if base is None or base in {"stage", "name", "journey", "number"}:
        return None
    rest = rest.strip(" _.:-")
    if not rest:
        return Meaning(base)
    about = _about(base, rest)
    return Meaning(about, of=base) if about else None


def _attribute(text: str) -> Meaning | None:
    """What is said of one thing of a list: `Pain point severity`, `Opportunity: effort`."""
    words = re.findall(r"[^\s_:.\-–—/]+", text)
    for cut in range(len(words) - 1, 0, -1):
        base = _exact(" ".join(words[:cut]))
        if base in _GROUPED and (about := _about(base, " ".join(words[cut:]))):
            return Meaning(about, of=base)
    return None


def _about(base: str, rest: str) -> str | None:
    wanted = bare(rest)
    for about in _GROUPED.get(base, ()):
        if wanted in {bare(word) for word in _ABOUT[about].split(";")}:
            return about
    return None


def _slipped(text: str) -> str | None:
    """The key whose word a heading is but for a slip of the pen; None where it may be several."""
    letters = bare(text)
    near = [
        word for length in (-1, 0, 1) for word in _by_look().get((letters[:1], len(letters) + length), ())
    ]
    keys = {_known()[word] for word in near if slip(letters, word)}
    return keys.pop() if len(keys) == 1 else None


@cache
def _by_look() -> dict[tuple[str, int], list[str]]:
    """Words of six letters and more by their first letter and their length: a slip changes not the one, and the other by one."""
    found: dict[tuple[str, int], list[str]] = {}
    for word in _known():
        if len(word) > _SHORTEST_SLIP:
            found.setdefault((word[0], len(word)), []).append(word)
    return found


def _first_half(text: str) -> str | None:
    """The key of the first part of a heading of several, such as `Pain points / ideas`, that is one."""
    parts = [part for part in _PARTS.split(text) if part]
    return next((key for part in parts if (key := _exact(part))), None) if len(parts) > 1 else None


def _without_whose(text: str) -> str:
    """A heading without whose it is: `Customer pains` as `pains`."""
    return _whose().sub(" ", fold(text)).strip(" '’:-")


@cache
def _whose() -> re.Pattern[str]:
    """What says whose a heading is, as whole words; the longest first."""
    words = sorted(map(fold, WHOSE), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


@cache
def _named_metrics() -> frozenset[str]:
    return frozenset(bare(word) for word in NAMED_METRICS.split(";"))


def _scored(text: str) -> str:
    """The letters of the metric whose value a heading says it is, as `NPS score` does; empty for others."""
    metric, _, about = text.rpartition(" ")
    return bare(metric) if bare(metric) in _named_metrics() and _about("metrics", about) == "value" else ""


@cache
def _known() -> dict[str, str]:
    """Keys by the letters of what they are called; the words of this package first, then those that the project knows."""
    found: dict[str, str] = {}
    for word, key in (*_words(), *_words_of_format()):
        found.setdefault(bare(word), key)
    found.pop("", None)
    return found


def _words() -> Iterator[tuple[str, str]]:
    for key, words in HEADINGS.items():
        for word in words.split(";"):
            yield word, key
            yield from ((f" {word} ".replace(f" {who} ", f" {user} "), key) for who, user in _USERS)
    yield from ((word, "metrics") for word in NAMED_METRICS.split(";"))
    yield from ((key, key) for key in HEADINGS)


def _words_of_format() -> Iterator[tuple[str, str]]:
    for key, names in KEY_NAMES.items():
        if key in HEADINGS:
            yield from ((names[language], key) for language in LANGUAGES)
    for key, listed in WORDS.items():
        if key in HEADINGS:
            yield from ((word, key) for words in listed for word in words.split(", "))
