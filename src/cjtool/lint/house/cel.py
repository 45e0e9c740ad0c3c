"""CEL, by Google's own library: the only module that knows it, imported only where there are house rules.

Its parser bounds size and depth, its evaluator the rounds through lists; its patterns are RE2's, which take a time
in proportion to the text. Lengths of time and dates are passed as numbers of days, since objects cannot hold CEL's
own; which of them can be compared and summed was checked before.

An evaluation cannot be broken off from outside. So every round through a list asks `late(until_)` first (`LATE` is
put in front of what a round asks), and what a condition says after that moment counts for nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from time import perf_counter
from typing import Any

from cjtool.lint.house.tree import Expr
from cjtool.lint.house.wire import tree
from cjtool.model.values import day
from cjtool.request import RequestError
from cjtool.vocabulary.units import DAYS

try:
    from cel_expr_python import cel
except ImportError as error:
    raise RequestError(
        "house rules need the package `cel-expr-python`", "run `pip install 'journey-as-code[house-rules]'`"
    ) from error

UNITS = tuple(unit for unit in DAYS if " " not in unit)
"""`days(2)` and the like: functions that make a length of time of a number."""
_UNKNOWN = ("NOT_FOUND: ", "UNKNOWN: Index error", "UNKNOWN: No value with name")
TOO_LONG = "too long"
UNTIL = "until_"
"""The variable that holds the moment at which a condition has to end."""
VARIABLES = (
    "journey",
    "stage",
    "step",
    "pain",
    "opportunity",
    "touchpoint",
    "persona",
    "project",
    "today",
    "given",
    UNTIL,
)
LATE = f"late({UNTIL}) ? false : "
"""Put in front of what is asked in each round through a list: nothing more is looked at when it is late."""


class UnreadableError(Exception):
    """What CEL's parser says of a text that is no expression."""


@dataclass(frozen=True)
class Failed:
    """An evaluation that came to nothing, in CEL's words."""

    reason: str


@dataclass(frozen=True)
class Program:
    """A condition that can be asked as often as there are objects."""

    _compiled: Any

    def __call__(self, values: Mapping[str, object], until: float = float("inf")) -> bool | Failed:
        """Whether it is true; what is not filled in makes it unknown, which is not true.

        It returns soon after `until`, a moment of `perf_counter`.
        """
        try:
            result = self._compiled.eval(data={**values, UNTIL: until})
        except (RuntimeError, TypeError, ValueError) as error:
            return Failed(str(error))
        value = result.value()
        if perf_counter() > until:
            return Failed(TOO_LONG)
        if isinstance(value, bool):
            return value
        if result.type() != cel.Type.ERROR:
            return False
        return False if str(value).startswith(_UNKNOWN) else Failed(str(value))


def parsed(text: str) -> Expr:
    """The tree of a condition. Raises UnreadableError."""
    return tree(_compiled(text).serialize())


def program(text: str) -> Program:
    """A condition made ready to run. Raises UnreadableError."""
    return Program(_compiled(text))


def is_pattern(text: object) -> bool:
    """Whether CEL can look for a text as a pattern; it tells only when it is asked to."""
    return not isinstance(program('"".matches(given)')({"given": text}), Failed)


def _compiled(text: str) -> Any:
    """By CEL's parser alone: which kinds of values go together was, or will be, checked against the model."""
    try:
        return _env().compile(text, disable_check=True)
    except (RuntimeError, TypeError) as error:
        raise UnreadableError(str(error)) from error


@cache
def _env() -> Any:
    variables = dict.fromkeys(VARIABLES, cel.Type.DYN)
    functions = [cel.FunctionDecl(unit, _lengths(unit)) for unit in UNITS]
    of_text = cel.Overload("date_string", cel.Type.DOUBLE, [cel.Type.STRING], impl=_date)
    clock = cel.Overload("late_double", cel.Type.BOOL, [cel.Type.DOUBLE], impl=_late)
    functions += [cel.FunctionDecl("date", [of_text]), cel.FunctionDecl("late", [clock])]
    return cel.NewEnv(variables=variables, functions=functions)


def _late(until: float) -> bool:
    return perf_counter() > until


def _lengths(unit: str) -> list[Any]:
    def length(number: float) -> float:
        return number * DAYS[unit]

    return [
        cel.Overload(f"{unit}_{kind.name()}", cel.Type.DOUBLE, [kind], impl=length)
        for kind in (cel.Type.INT, cel.Type.DOUBLE)
    ]


def _date(text: str) -> float:
    return float(day(text).toordinal())
