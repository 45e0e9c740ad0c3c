"""Figures that are known, or known to lie between two ends, as people write them: `12000`, `380-520`, `2-6%`."""

import math
import re
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias

from pydantic import PlainValidator, WithJsonSchema

from cjtool.message import Message
from cjtool.model import refusals
from cjtool.model.refusals import refusal
from cjtool.model.values import LARGEST

_NUMBER = r"([0-9]{1,60}(?:[.,][0-9]{1,20})?)"
_WRITTEN = re.compile(rf"{_NUMBER}\s*+(%?)(?:\s*+[-–—]\s*+{_NUMBER}\s*+(%?))?+")
_GROUPED = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2}(?:[.,'’\s][0-9]{3})+(?![0-9.,])")
"""Thousands that are set apart, which a file cannot tell from fractions."""
_JOINTS = re.compile(r"\s*(?:\.{2,3}|…|\b(?:to|tot|bis|à|a|and|en|et|und)\b)\s*", re.IGNORECASE)
_MONEY = re.compile(r"€|\$|£|\b(?:EUR|USD|GBP)\b|,-", re.IGNORECASE)
_MARKS = " \u00a0\u202f~±≈"
"""What stands around a figure that is not sure."""
_DIGITS = 12
"""Digits of a share behind which there is nothing but what a computer adds."""
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Between:
    """A figure, or the two ends that it lies between, both included; `low` is no higher than `high`.

    A `share` is of one: 5 % is 0.05.
    """

    low: float
    high: float
    share: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is one figure."""
        return self.low == self.high

    @property
    def middle(self) -> float:
        """The figure halfway, which is the mean of those that are drawn evenly between the ends."""
        return (self.low + self.high) / 2

    @property
    def plain(self) -> float | str:
        """As a file has it: a number, or a range as text."""
        return _whole(self.low) if self.exact else str(self)

    def __str__(self) -> str:
        """As it is written in English: `12000`, `380-520`, `2-6%`."""
        by, sign = (100, "%") if self.share else (1, "")
        low, high = (f"{round(end * by, 6):.16g}" for end in (self.low, self.high))
        return f"{low}{sign}" if self.exact else f"{low}-{high}{sign}"

    def text(self, language: str = "en") -> str:
        """As sentences quote it: `2-6%`, in French `2–6 %`."""
        if language == "en":
            return f"`{self}`"
        from cjtool.i18n.locale import between

        return f"`{between(self.low, self.high, language, share=self.share)}`"


def amount(written: object) -> Between:
    """A number of at least zero, or `N-M` as text."""
    return _read(written, share=False)


def part(written: object) -> Between:
    """A share: a number from 0 to 1, or text such as `5%`, `2-6%` or `0.02-0.06`."""
    return _read(written, share=True)


def _read(written: object, *, share: bool) -> Between:
    if isinstance(written, Between):
        return written
    if isinstance(written, int | float) and not isinstance(written, bool):
        return _held(Between(float(written), float(written), share), written)
    found = _understood(written, share=share) if isinstance(written, str) else None
    if found is None:
        raise refusal("between", refusals.NOT_BETWEEN(given=_shown(written)), _nearest(written, share=share))
    return _held(found, written)


def _understood(written: str, *, share: bool) -> Between | None:
    """The figures of a text; of a share both are per cent where one is. None where it is no figure or range."""
    match = _WRITTEN.fullmatch(written.strip())
    percent = match is not None and bool(match[2] or match[4])
    if match is None or (not share and (percent or _GROUPED.search(written))):
        return None
    ends = [float(end.replace(",", ".")) for end in (match[1], match[3] or match[1])]
    low, high = (round(end / 100, _DIGITS) for end in ends) if percent else ends
    return Between(low, high, share)


def _held(found: Between, written: object) -> Between:
    """A figure within its bounds, and in order."""
    given = _shown(written)
    if not all(map(math.isfinite, (found.low, found.high))) or max(found.low, found.high) > LARGEST:
        raise refusal("between", refusals.NO_SUCH_FIGURE(given=given), _how(share=found.share))
    if found.low < 0:
        raise refusal("between", refusals.BELOW_NOTHING(given=given), _how(share=found.share))
    if found.high < found.low:
        raise refusal("between", refusals.BACKWARDS(given=given), refusals.LOWER_END_FIRST)
    if found.share and found.high > 1:
        hint = _how(share=True) if "%" in given else _in_percent(found)
        raise refusal("between", refusals.MORE_THAN_ALL(given=given), hint)
    return found


def _in_percent(found: Between) -> Message:
    """How to write what was meant as per cent; how shares are written where that is more than all too."""
    meant = Between(found.low / 100, found.high / 100, share=True)
    return refusals.AS_DAY(day=str(meant)) if meant.high <= 1 else refusals.SHARE_OR_RANGE


def _nearest(written: object, *, share: bool) -> Message:
    """The figure that is nearest to what is none, if there is one; else how figures are written."""
    if isinstance(written, tuple):
        written = " - ".join(map(str, written))
    if isinstance(written, str) and len(written) <= _LONGEST:
        bare = _GROUPED.sub(lambda match: re.sub(r"\D", "", match[0]), _MONEY.sub("", written))
        found = _understood(_JOINTS.sub("-", bare.strip(_MARKS)), share=share)
        if found is not None and found.low <= found.high <= (1 if share else LARGEST):
            return refusals.AS_DAY(day=str(found))
    return _how(share=share)


def _how(*, share: bool) -> Message:
    return refusals.SHARE_OR_RANGE if share else refusals.NUMBER_OR_RANGE


def _whole(value: float) -> float:
    return int(value) if value.is_integer() else value


def _shown(written: object) -> str:
    match written:
        case bool():
            return "true" if written else "false"
        case tuple():
            text = f"[{', '.join(map(str, written))}]"
        case dict():
            text = f"{{{', '.join(map(str, written))}}}"
        case _:
            text = " ".join(str(written).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _schema(most: float, pattern: str, examples: list[Any]) -> WithJsonSchema:
    of_text = {"type": "string", "pattern": pattern}
    return WithJsonSchema(
        {"anyOf": [{"type": "number", "minimum": 0, "maximum": most}, of_text], "examples": examples}
    )


def _text_of(end: str) -> str:
    """The pattern of a text with one end or two."""
    return rf"^\s*{end}(\s*[-–—]\s*{end})?\s*$"


AmountText: TypeAlias = Annotated[
    Between,
    PlainValidator(amount),
    _schema(LARGEST, _text_of(r"[0-9]+([.,][0-9]+)?"), [12000, "380-520"]),
]
"""An amount or a number of people, or a range of it."""
PartText: TypeAlias = Annotated[
    Between,
    PlainValidator(part),
    _schema(1, _text_of(r"[0-9]+([.,][0-9]+)?\s*%?"), ["5%", "2-6%", 0.05]),
]
"""A share of one, or a range of it."""
