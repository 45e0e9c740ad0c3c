"""Budgets of targets, as people write them: how many windows of a period may be missed, `2 weeks per quarter`."""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

from cjtool.message import Message
from cjtool.model import budget_refusals as says
from cjtool.model.refusals import refusal
from cjtool.model.values import PER, Duration
from cjtool.spelling.nearness import nearest
from cjtool.vocabulary.units import UNITS

BudgetWindow: TypeAlias = Literal["days", "weeks", "months", "quarters"]
BudgetPeriod: TypeAlias = Literal["months", "quarters", "years"]
FEWEST: dict[tuple[BudgetWindow, BudgetPeriod], int] = {
    ("days", "months"): 28, ("weeks", "months"): 4,
    ("days", "quarters"): 90, ("weeks", "quarters"): 12, ("months", "quarters"): 3,
    ("days", "years"): 365, ("weeks", "years"): 52, ("months", "years"): 12, ("quarters", "years"): 4,
}  # fmt: skip
"""How many windows the shortest period has in which they may lie: of weeks, those that begin in it."""

_BUDGET = re.compile(rf"([0-9]{{1,6}})\s*+([^\W\d]++)\s*+{PER}([^\W\d]++)")
_PARTS = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[^\W\d]+")
_NUMBER = re.compile(r"[0-9]{1,6}")
_SMALL = re.compile(PER + "?")
_RHYTHMS = {"monthly": "months", "quarterly": "quarters", "yearly": "years", "annually": "years"}
_SHORT = 4
"""Words of fewer letters are no slips of others."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How many windows of a calendar period may be missed, as error budgets of service levels are spent.

    *The Site Reliability Workbook* (B. Beyer and others, O’Reilly, 2018), chapter 2.
    """

    allowed: int
    window: BudgetWindow
    period: BudgetPeriod

    @property
    def kind(self) -> tuple[BudgetWindow, BudgetPeriod]:
        """All of it but its number."""
        return self.window, self.period

    @property
    def fewest(self) -> int:
        """How many windows its period has at least."""
        return FEWEST[self.kind]

    @property
    def length(self) -> Duration:
        """What it allows, as a length of time."""
        return Duration(self.allowed, self.allowed, self.window)

    def __str__(self) -> str:
        """As it is written: `2 weeks per quarter`."""
        return f"{self.length} per {self.period.removesuffix('s')}"


def budget(written: str, before: str) -> Budget:
    """A number of windows per period, in any language that cjtool writes; `before` stands before `budget` in the hint."""
    match = _BUDGET.fullmatch(written.lower())
    kind = (UNITS.get(match[2]), UNITS.get(match[3])) if match else (None, None)
    if match is None or kind[0] not in get_args(BudgetWindow) or kind[1] not in get_args(BudgetPeriod):
        raise refusal("budget", says.NOT_A_BUDGET(given=written), meant(written, before))
    found = Budget(int(match[1]), cast("BudgetWindow", kind[0]), cast("BudgetPeriod", kind[1]))
    if found.kind not in FEWEST:
        raise refusal("budget", says.NOT_SHORTER(given=written), says.BUDGET_FORM)
    if found.allowed >= found.fewest:
        period = Duration(1, 1, found.period)
        windows = Duration(found.fewest, found.fewest, found.window)
        raise refusal("budget", says.NEVER_MISSED(given=written, period=period, windows=windows), says.FEWER)
    return found


def meant(written: str, before: str) -> Message:
    """How to write what is probably meant, else what a budget looks like."""
    parts = [part for part in _PARTS.findall(written.lower()) if not _SMALL.fullmatch(f"{part} ")]
    numbers = [part for part in parts if _NUMBER.match(part)]
    kind = tuple(unit for part in parts if part not in numbers and (unit := _unit(part)))
    if len(numbers) != 1 or not _NUMBER.fullmatch(numbers[0]) or kind not in FEWEST:
        return says.BUDGET_FORM
    found = Budget(int(numbers[0]), *kind)
    return says.WRITE(text=f"{before} budget {found}") if found.allowed < found.fewest else says.BUDGET_FORM


def _unit(word: str) -> str | None:
    """The unit that a word stands for, misspelt or not; working days are days here."""
    found = _RHYTHMS.get(word) or UNITS.get(word)
    if found is None and len(word) >= _SHORT:
        near = nearest(word, [*_RHYTHMS, *UNITS])
        found = (_RHYTHMS.get(near) or UNITS.get(near)) if near else None
    return "days" if found == "working days" else found
