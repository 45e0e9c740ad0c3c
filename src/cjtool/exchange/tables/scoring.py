"""Scores in a table ─► the scale that they are on: what they say themselves, what is asked, or what fits them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

_NUMBER = r"[+\-−–]?\d{1,6}(?:[.,]\d{1,4})?"
_SCORE = re.compile(rf"^(?P<score>{_NUMBER})\s*(?P<percent>%)?$")
_OUT_OF = re.compile(
    rf"^(?P<score>{_NUMBER})\s*(?:/|out of|of|van|sur|von|de|uit)\s*(?P<most>\d{{1,3}})$", re.IGNORECASE
)
_RANGE = re.compile(r"^(?P<low>\d{1,2}(?:[.,]\d)?)\s*[-–]\s*(?P<high>\d{1,2}(?:[.,]\d)?)$")
_IN_HEADING = re.compile(
    r"(?P<low>[+\-−–]?\d{1,3})\s*(?:-|–|—|\.\.\.?|…|to|tot|bis|à|a|até|/)\s*(?P<high>\+?\d{1,3})(?!\d)"
)


class Score(NamedTuple):
    """A score, and the scale that it names itself, if any: `4/5`, `80%`. `rough` where it is the middle of a range."""

    number: float
    scale: tuple[float, float] | None = None
    rough: bool = False


def score(text: str) -> Score | None:
    """A number of a table, with a decimal comma too, `4/5`, `80%`, or a range such as `6-8`; None for other texts."""
    plain = " ".join(text.split()).strip("*_ ")
    if match := _SCORE.match(plain):
        return Score(number(match["score"]), (0.0, 100.0) if match["percent"] else None)
    if (match := _OUT_OF.match(plain)) and float(match["most"]) > 1:
        most = float(match["most"])
        return Score(number(match["score"]), (0.0 if most > 10 else 1.0, most))
    if match := _RANGE.match(plain):
        return Score(round((number(match["low"]) + number(match["high"])) / 2, 4), rough=True)
    return None


def number(text: str) -> float:
    """A number as people write it, with a minus of print and a decimal comma."""
    return float(text.replace("−", "-").replace("–", "-").replace(",", "."))


def scale_in(heading: str) -> tuple[float, float] | None:
    """The scale that a heading names: `Emotion (1-5)`, `Score −2…2`; None where it names none."""
    match = _IN_HEADING.search(heading)
    if match is None:
        return None
    low, high = number(match["low"]), number(match["high"])
    return (low, high) if low < high else None


def scale_of(scores: Iterable[float]) -> tuple[float, float] | None:
    """The scale that numbers without one fit on; None where there are none, or they fit on none that is used.

    From below zero, or with fractions up to 2: −2…2, −3…3, −5…5, −10…10, −100…100. Else 1–5, 0–5, 1–7, 0–7, 1–10, 0–10 or 0–100, the shortest that holds all.
    """
    given = list(map(float, scores))
    if not given:
        return None
    low, high = min(given), max(given)
    if low < 0:
        return next(
            ((-end, end) for end in (2.0, 3.0, 5.0, 10.0, 100.0) if -end <= low and high <= end), None
        )
    if high <= 2 and any(not each.is_integer() for each in given):
        return (-2.0, 2.0)
    least = 0.0 if low < 1 else 1.0
    if high > 10:
        return (0.0, 100.0) if high <= 100 else None
    return next((least, most) for most in (5.0, 7.0, 10.0) if high <= most)
