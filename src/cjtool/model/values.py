"""The values that keys hold: ids, durations, frequencies, phases, and their short forms."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, TypeAlias, TypeVar

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from cjtool.message import Message
from cjtool.model import refusals
from cjtool.model.marks import ForReaders, Reference, ShortForm
from cjtool.model.refusals import refusal
from cjtool.spelling.identifier import KEBAB, MAX_ID
from cjtool.vocabulary.units import DAYS, PERIODS, UNITS

Id: TypeAlias = Annotated[str, Field(pattern=f"^{KEBAB}$", max_length=MAX_ID)]
Text: TypeAlias = Annotated[str, Field(min_length=1), ForReaders()]
"""What readers see, in the language of who wrote it: `cjtool i18n` has it translated."""
Code: TypeAlias = Annotated[str, Field(min_length=1)]
"""What is the same in every language: a path, an address, a name of something."""
Wording: TypeAlias = Annotated[Any, ForReaders()]
"""Text for readers, or lists and groups of it."""
_ACCOUNT = r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*"
Handle: TypeAlias = Annotated[str, Field(pattern=rf"^(@@?{_ACCOUNT}|[^\s@#]+@[^\s@#]+)$")]
"""Who code hosts ask for a review: `@name`, `@organisation/team`, a role of GitLab's such as `@@maintainer`, or an e-mail address."""
Colour: TypeAlias = Annotated[str, Field(pattern=r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")]
Currency: TypeAlias = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]

Phase: TypeAlias = Literal[
    "awareness",
    "orientation",
    "purchase",
    "onboarding",
    "use",
    "service",
    "after-sales",
    "renewal",
    "advocacy",
    "exit",
]
Language: TypeAlias = Literal["en", "nl", "fr", "de"]
Grade: TypeAlias = Literal["low", "medium", "high"]
Device: TypeAlias = Literal["smartphone", "tablet", "desktop", "kiosk", "watch", "tv"]
MetricKind: TypeAlias = Literal["nps", "csat", "ces", "rate", "duration", "money", "count", "score"]
Scale: TypeAlias = Literal["1-5", "1-7", "1-10", "percent"]
SeverityName: TypeAlias = Literal["error", "warning", "info", "off"]

LARGEST = 10**15
"""Numbers are figures of people: beyond this they are slips."""
END = "end"
"""In place of a step: the journey ends here."""

Number: TypeAlias = Annotated[float, Field(ge=-LARGEST, le=LARGEST, allow_inf_nan=False)]
Emotion: TypeAlias = Annotated[float, Field(ge=-2, le=2, allow_inf_nan=False)]
Share: TypeAlias = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Count: TypeAlias = Annotated[int, Field(ge=0, le=LARGEST)]

PER = r"(?:(?:per|par|pro|je|an?|each|elke|chaque)\s++|/\s*+)"
"""What stands between what is counted and its period: `3 per week`, `3/week`."""
_AMOUNT = r"(\d{1,6}(?:[.,]\d{1,3})?)"
_DURATION = re.compile(rf"{_AMOUNT}(?:\s*+[-–]\s*+{_AMOUNT})?\s*+([^\W\d][^\d]*)")
_FREQUENCY = re.compile(rf"{_AMOUNT}\s*+(?:(?:x|×|keer|times|fois|mal)\s*+)?{PER}([^\W\d]+)")

_YEAR_LAST = re.compile(r"([0-9]{1,2})([-./])([0-9]{1,2})\2([0-9]{4})")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time or a range of it, in the unit that was written; rules use the upper end."""

    low: float
    high: float
    unit: str

    @property
    def days(self) -> float:
        """The upper end in days: 5 working days are 7, a month 30, a quarter 91, a year 365."""
        return self.high * DAYS[self.unit]

    def text(self, language: str = "en") -> str:
        """As sentences quote it: `3 days`, in Dutch `3 dagen`."""
        return f"`{self if language == 'en' else self.written(language)}`"

    def written(self, language: str) -> str:
        """As readers of a language write it: `3 days`, `3 dagen`."""
        from cjtool.i18n.locale import length
        from cjtool.i18n.table import words

        return length(self.low, self.high, self.unit, words(language))

    def __str__(self) -> str:
        """As it is written in English: `1 day`, `6-16 weeks`."""
        amount = f"{self.high:g}" if self.low == self.high else f"{self.low:g}-{self.high:g}"
        return f"{amount} {self.unit.removesuffix('s') if self.high == 1 else self.unit}"


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often: a number of times in a period (`days`, `weeks`, `months`, `quarters`, `years`)."""

    times: float
    period: str

    @property
    def per_week(self) -> float:
        """Times per week."""
        return self.times * 7 / DAYS[self.period]

    def text(self, language: str = "en") -> str:
        """As sentences quote it: `3 per month`, in Dutch `3 per maand`."""
        if language == "en":
            return f"`{self}`"
        from cjtool.i18n.locale import frequency
        from cjtool.i18n.table import words

        return f"`{frequency(self.times, self.period, words(language))}`"

    def __str__(self) -> str:
        """As it is written in English: `3 per month`."""
        return f"{self.times:g} per {self.period.removesuffix('s')}"


def duration(written: object) -> Duration:
    """`N` or `N-M` and a unit, in any language that cjtool writes."""
    if isinstance(written, Duration):
        return written
    match = _DURATION.fullmatch(written_text(written))
    unit = UNITS.get(" ".join(match[3].lower().split())) if match else None
    if match is None or unit is None:
        hint = refusals.NUMBER_AND_UNIT if match is None else refusals.UNITS_OF_TIME
        raise refusal("duration", refusals.NOT_A_DURATION(given=str(written)), hint)
    low = _amount(match[1])
    high = _amount(match[2]) if match[2] else low
    if high < low:
        raise refusal("duration", refusals.BACKWARDS(given=str(written)), refusals.LOWER_END_FIRST)
    return Duration(low, high, unit)


def frequency(written: object) -> Frequency:
    """`N per day`, `week`, `month`, `quarter` or `year`, in any language that cjtool writes; `3x per week` too."""
    if isinstance(written, Frequency):
        return written
    match = _FREQUENCY.fullmatch(written_text(written).lower())
    period = PERIODS.get(match[2]) if match else None
    if match is None or period is None:
        raise refusal("frequency", refusals.NOT_A_FREQUENCY(given=str(written)), refusals.TIMES_IN_A_PERIOD)
    return Frequency(_amount(match[1]), period)


def day(written: object) -> date:
    """A date as `YYYY-MM-DD`."""
    if isinstance(written, date):
        return written
    text = written_text(written)
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
        hint = _day_first(text) or refusals.YEAR_MONTH_DAY
    except ValueError:
        hint = refusals.NO_SUCH_DAY
    raise refusal("date", refusals.NOT_A_DATE(given=str(written)), hint)


def _day_first(text: str) -> Message | None:
    """How to write a date with its year last; None where day and month may be either, or there is no such day."""
    match = _YEAR_LAST.fullmatch(text)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    days = {(second, first), (first, second)}
    possible = [month_and_day for month_and_day in days if month_and_day[0] <= _MONTHS]
    try:
        written = date(year, *possible[0]).isoformat() if len(possible) == 1 else ""
    except ValueError:
        return None
    return refusals.AS_DAY(day=written) if written else None


def written_text(written: object) -> str:
    """What is written, if it is a text; else a refusal that says so."""
    if isinstance(written, str):
        return written
    raise PydanticCustomError("unit_text", "", {})


def _amount(written: str) -> float:
    number = float(written.replace(",", "."))
    return int(number) if number.is_integer() else number


DurationText: TypeAlias = Annotated[
    Duration,
    PlainValidator(duration),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^\s*\d+([.,]\d+)?(\s*[-–]\s*\d+([.,]\d+)?)?\s*[^\d\s][^\d]*$",
            "examples": ["30 minutes", "2 days", "6-16 weeks", "5 working days"],
        }
    ),
]
FrequencyText: TypeAlias = Annotated[
    Frequency,
    PlainValidator(frequency),
    WithJsonSchema(
        {"type": "string", "pattern": r"^\s*\d+([.,]\d+)?.*\S$", "examples": ["1 per week", "3 per month"]}
    ),
]
Date: TypeAlias = Annotated[
    date,
    PlainValidator(day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
]

PersonaRef: TypeAlias = Annotated[Code, Reference("persona")]
ChannelRef: TypeAlias = Annotated[Code, Reference("channel")]
TouchpointRef: TypeAlias = Annotated[Code, Reference("touchpoint")]
TeamRef: TypeAlias = Annotated[Code, Reference("team")]
ObjectiveRef: TypeAlias = Annotated[Code, Reference("objective")]
PromiseRef: TypeAlias = Annotated[Code, Reference("promise")]
MetricRef: TypeAlias = Annotated[Code, Reference("metric")]
SourceRef: TypeAlias = Annotated[Code, Reference("source")]
JourneyRef: TypeAlias = Annotated[Code, Reference("journey")]
StepRef: TypeAlias = Annotated[Code, Reference("step")]
PainRef: TypeAlias = Annotated[Code, Reference("pain")]


def listed(value: Any) -> Any:
    """One value as a list of one."""
    return value if type(value) is tuple else (value,)


def unless_end(value: Any) -> Any:
    """No steps in place of the word that ends the journey."""
    return () if value == END else value


T = TypeVar("T")
Many: TypeAlias = Annotated[tuple[T, ...], ShortForm(listed, lambda long: long["items"])]


def alone(value: Any) -> Any:
    """A value that holds for all personas; nothing where each has its own."""
    return None if isinstance(value, dict) else value


def by_persona(value: Any) -> Any:
    """What each persona has of its own; nothing where one value holds for all."""
    return value if isinstance(value, dict) else {}


Alone: TypeAlias = Annotated[T | None, BeforeValidator(alone)]
ByPersona: TypeAlias = Annotated[
    dict[PersonaRef, T], ShortForm(by_persona, lambda long: long["additionalProperties"])
]

ENDING = ShortForm(unless_end, lambda _: {"const": END})
