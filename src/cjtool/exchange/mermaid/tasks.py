"""A task's line, `name: score: people`, as its author meant it, and where Mermaid takes it otherwise."""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import Enum, auto

from cjtool.exchange.mermaid.labels import plain

_NUMBER = re.compile(r"[+-]?(?:\d{1,9}(?:[.,]\d{0,6})?|[.,]\d{1,6})")
_OF = re.compile(rf"({_NUMBER.pattern})\s*/\s*(\d{{1,3}})")
_HEX = re.compile(r"0x[0-9a-f]{1,6}", re.IGNORECASE)
_STARS = re.compile("[★⭐]\ufe0f?")
_PARTING = re.compile(r"[,，、;；]")
_WIDE_COLONS = str.maketrans("：﹕", "::")


class Misreading(Enum):
    """What Mermaid takes otherwise than its author meant it."""

    COLON_IN_NAME = auto()
    COLON_IN_ACTOR = auto()
    WIDE_COLON = auto()
    WIDE_COMMA = auto()
    HASH = auto()
    SEMICOLON = auto()
    SEVERAL = auto()
    ENDS_IN_SEMICOLON = auto()
    KEYWORD = auto()
    ODD_NUMBER = auto()
    EMPTY_SCORE = auto()
    NO_SCORE = auto()
    UNREADABLE_SCORE = auto()


@dataclass(frozen=True)
class MermaidTask:
    """One task: who is in it, its score, and what that was written as; `line` is its number."""

    name: str
    score: float | None
    actors: tuple[str, ...]
    line: int
    written: str = ""
    misread: tuple[Misreading, ...] = ()


def task_in(text: str, line: int) -> MermaidTask | None:
    """The task that a line without comments and keywords is; None where it has no name."""
    misread: list[Misreading] = []
    pieces = _pieces(text, misread)
    name, written, rest = _parted(pieces, misread)
    if ":" in rest:
        misread.append(Misreading.COLON_IN_ACTOR)
    if "#" in name or "#" in rest:
        misread.append(Misreading.HASH)
    if ";" in text:
        misread.append(Misreading.SEMICOLON)
    score = _number(written, misread)
    actors = _actors(rest, misread)
    named = plain(name)
    if not named:
        return None
    return MermaidTask(named, score, actors, line, plain(written), tuple(dict.fromkeys(misread)))


def tasks_in(text: str, line: int) -> list[MermaidTask]:
    """All tasks of a line: of several that semicolons part, each."""
    parts = [part for part in text.split(";") if part.strip()]
    found = [task for part in parts if (task := task_in(part, line))]
    if len(parts) > 1 and len(found) == len(parts) and all(_is_scored(part) for part in parts):
        return [replace(task, misread=(Misreading.SEVERAL, *task.misread)) for task in found]
    bare = text.rstrip("; \t") if len(parts) == 1 else text
    alone = task_in(bare, line)
    if alone and bare != text:
        alone = replace(alone, misread=(*alone.misread, Misreading.ENDS_IN_SEMICOLON))
    return [alone] if alone else []


def _is_scored(text: str) -> bool:
    """Whether a line has a score where a task has one."""
    return any(_is_number(piece) for piece in text.translate(_WIDE_COLONS).split(":")[1:])


def is_task(text: str, least: int) -> bool:
    """Whether a line that starts like a statement is a task: with a score, and with so many parts at least."""
    return _is_scored(text) and len(text.split(":")) >= least


def _pieces(text: str, misread: list[Misreading]) -> list[str]:
    pieces = text.split(":")
    wide = text.translate(_WIDE_COLONS).split(":")
    if len(wide) > len(pieces) and not any(map(_is_number, pieces[1:])):
        misread.append(Misreading.WIDE_COLON)
        return wide
    return pieces


def _parted(pieces: list[str], misread: list[Misreading]) -> tuple[str, str, str]:
    """The name, the score and the people of a line that was cut at its colons."""
    if len(pieces) == 1:
        misread.append(Misreading.NO_SCORE)
        return pieces[0], "", ""
    at = _score_at(pieces)
    if at > 1:
        misread.append(Misreading.COLON_IN_NAME)
    return ":".join(pieces[:at]), pieces[at].strip(), ":".join(pieces[at + 1 :])


def _score_at(pieces: list[str]) -> int:
    """Which piece is the score: the last number that people follow, else the first number."""
    numbers = [at for at in range(1, len(pieces)) if _is_number(pieces[at])]
    before_people = [at for at in numbers if at + 1 < len(pieces) and not _is_number(pieces[at + 1])]
    if before_people:
        return before_people[-1]
    if len(numbers) > 1 and _is_time(pieces, numbers[0]):
        return numbers[-1]
    return numbers[0] if numbers else 1


def _is_time(pieces: list[str], at: int) -> bool:
    """Whether a colon stands between hours and minutes, as in `10:30`."""
    return pieces[at - 1][-1:].isdigit() and pieces[at][:1].isdigit()


def _normal(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _is_number(text: str) -> bool:
    found = _normal(text)
    return any(form.fullmatch(found) for form in (_NUMBER, _OF, _HEX)) or _stars(found) > 0


def _stars(text: str) -> int:
    return len(_STARS.findall(text)) if text and not _STARS.sub("", text).strip(" ☆") else 0


def _number(written: str, misread: list[Misreading]) -> float | None:
    found = _normal(written)
    if not found:
        if Misreading.NO_SCORE not in misread:
            misread.append(Misreading.EMPTY_SCORE)
        return None
    if _HEX.fullmatch(found):
        return float(int(found, 16))
    if _NUMBER.fullmatch(found):
        if "," in found or not found.isascii() or found != written.strip():
            misread.append(Misreading.ODD_NUMBER)
        return float(found.replace(",", "."))
    if of := _OF.fullmatch(found):
        misread.append(Misreading.ODD_NUMBER)
        return float(of[1].replace(",", "."))
    if stars := _stars(found):
        misread.append(Misreading.ODD_NUMBER)
        return float(stars)
    misread.append(Misreading.UNREADABLE_SCORE)
    return None


def _actors(rest: str, misread: list[Misreading]) -> tuple[str, ...]:
    parts = _PARTING.split(rest)
    if len(parts) > len(re.split("[,;]", rest)):
        misread.append(Misreading.WIDE_COMMA)
    return tuple(dict.fromkeys(named for part in parts if (named := plain(part))))
