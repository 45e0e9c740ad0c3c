"""What authors put into a task's name for want of a place: marks for pains and opportunities, and a feeling behind it."""

import re
from typing import NamedTuple

from cjtool.vocabulary.feelings import is_feeling

_BEHIND = re.compile(r"\s*[(（]([^()（）]{2,40})[)）]\s*$")
_MARK = re.compile(
    r"\s*[\[(【]\s*(?P<bracket>{words})\s*[\])】]\s*|^(?P<start>{words})\s*[:：–-]\s+".replace(
        "{words}",
        r"pain[ -]?points?|pains?|pijnpunt(?:en)?|knelpunt(?:en)?|schmerzpunkte?|point de (?:douleur|friction)|痛点|"
        r"opportunit(?:y|ies)|kansen|kans|chancen?|opportunite|机会|moments? of truth|mot",
    ),
    re.IGNORECASE,
)


class MarkedName(NamedTuple):
    """A task's name without its marks; what these say by the format's key, and how they were written."""

    name: str
    keys: dict[str, str | bool]
    marks: dict[str, str]


def unmarked(name: str) -> MarkedName:
    """A name without what its author put in it for want of a place: `[PAIN POINT] Waits on hold (anxious)`."""
    keys: dict[str, str | bool] = {}
    marks: dict[str, str] = {}
    rest = name
    behind = _BEHIND.search(rest)
    if behind and all(map(is_feeling, re.split(r"\s*[,/&]\s*", behind[1]))):
        keys["feels"], marks["feels"], rest = behind[1].strip(), behind[0].strip(), rest[: behind.start()]
    mark = _MARK.search(rest)
    if mark is None:
        return MarkedName(rest.strip() or name, keys if rest.strip() else {}, marks if rest.strip() else {})
    bareless = " ".join(f"{rest[: mark.start()]} {rest[mark.end() :]}".split())
    if not bareless:
        return MarkedName(name, {}, {})
    key = _key(mark["bracket"] or mark["start"])
    keys[key] = True if key == "moment_of_truth" else bareless
    marks[key] = mark[0].strip()
    return MarkedName(bareless, keys, marks)


def _key(mark: str) -> str:
    word = mark.lower()
    if word.startswith(("moment", "mot")):
        return "moment_of_truth"
    return "opportunities" if word.startswith(("opportunit", "kans", "chance", "机会")) else "pains"
