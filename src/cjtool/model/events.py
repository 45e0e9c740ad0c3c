"""Where event logs are: what happened to customers, one case after another."""

from typing import Literal, Self

from pydantic import Field, model_validator

from cjtool.model import refusals
from cjtool.model.node import Node
from cjtool.model.refusals import refusal
from cjtool.model.values import Code, DurationText, JourneyRef, Many

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
"""How the names of workbooks of Excel and LibreOffice end."""


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

    file: Code | None = None
    """A CSV file or an XES file (`.xes`, `.xes.gz`) inside the project, as a path from this file, or a pattern such as `logs/*.csv`; with the extra `duckdb` also Parquet, with `office` workbooks."""
    connection: Code | None = None
    """A database in place of files: the name of an environment variable that holds its address."""
    table: Code | None = None
    """The table of that database; each row is an event."""
    sheet: Many[Code] = ()
    """The sheet of a workbook, by its name, or several; default: the one that has the columns."""
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
    """How dates such as `03/04/2026` are read; without it, as other dates beside them show; else they are left out, and told."""
    over_after: DurationText | None = None
    """A case without an event for so long before the end of the log is over; others are under way. Default: all are over."""

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.file is None) == (self.connection is None):
            raise refusal("source", refusals.EVENTS_FILE_OR_CONNECTION, refusals.NAME_ONE_SOURCE)
        if self.connection is not None and self.table is None:
            raise refusal("source", refusals.WHICH_TABLE(name=self.connection), refusals.NAME_TABLE)
        if self.file is not None and self.table is not None:
            raise refusal("source", refusals.TABLE_OF_FILE(name=self.table), refusals.CONNECTION_OR_NO_TABLE)
        return self

    @model_validator(mode="after")
    def _known_columns(self) -> Self:
        """Only XES says by itself what is what; and only a file says in which order events were."""
        if self.columns is None and not is_xes(self.file or ""):
            raise refusal("source", refusals.EVENTS_WITHOUT_COLUMNS, refusals.NAME_EVENT_COLUMNS)
        if self.connection is not None and self.columns is not None and self.columns.time is None:
            raise refusal("source", refusals.TABLE_WITHOUT_ORDER, refusals.NAME_TIME_COLUMN)
        return self


def is_xes(name: str) -> bool:
    """Whether a file is an event log in XES (IEEE 1849), by its name."""
    return name.lower().endswith((".xes", ".xes.gz"))


def is_workbook(name: str) -> bool:
    """Whether a file is a workbook of Excel or LibreOffice, by its name."""
    return name.lower().endswith(WORKBOOKS)
