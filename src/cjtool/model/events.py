"""Where event logs are: what happened to customers, one case after another."""

from typing import Literal, Self

from pydantic import Field, model_validator

from cjtool.model import refusals
from cjtool.model.node import Node
from cjtool.model.refusals import refusal
from cjtool.model.values import Code, DurationText, JourneyRef, Many


class EventColumns(Node):
    """Which column of an event log is what, by its heading."""

    case: Code
    """Whose journey an event belongs to: the id of a customer, an order or a request."""
    step: Code
    """What happened: the id or the name of a step, or what `steps` says."""
    time: Code | None = None
    """When it was done: a date, or a moment with or without an offset from UTC; left out: rows stand in order."""


class EventSource(Node):
    """An event log: what happened to customers, to lay beside what the journey says."""

    file: Code
    """A CSV file or an XES file (`.xes`, `.xes.gz`) inside the project, as a path from this file, or a pattern such as `logs/*.csv`."""
    columns: EventColumns | None = None
    """Which column is what; an XES file needs none."""
    journey: JourneyRef | None = None
    """The journey that it is a log of; needed where the project has several."""
    steps: dict[Code, Many[Code]] = Field(default_factory=dict)
    """What a step is called in the log, where that is neither its id nor its name, such as `{pays: [PAY_OK, PAY_LATER]}`."""
    filter: dict[Code, Many[Code]] = Field(default_factory=dict)
    """Only events with one of these values in a column or an attribute, such as `{country: [NL, BE]}`."""
    delimiter: Literal[",", ";", "\t", "|"] | None = None
    """What stands between the cells of a CSV file; default: what its first line shows."""
    dates: Literal["day-first", "month-first"] | None = None
    """How dates such as `03/04/2026` are read; without it they are left out, and told."""
    over_after: DurationText | None = None
    """A case without an event for so long before the end of the log is over; others are under way. Default: all are over."""

    @model_validator(mode="after")
    def _columns_of_csv(self) -> Self:
        if self.columns is None and not is_xes(self.file):
            raise refusal("source", refusals.EVENTS_WITHOUT_COLUMNS, refusals.NAME_EVENT_COLUMNS)
        return self


def is_xes(name: str) -> bool:
    """Whether a file is an event log in XES (IEEE 1849), by its name."""
    return name.lower().endswith((".xes", ".xes.gz"))
