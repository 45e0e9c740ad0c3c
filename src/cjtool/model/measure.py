"""Where answers of customers are found, and which column of them is what."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from cjtool.model import refusals
from cjtool.model.events import EventSource
from cjtool.model.node import Node
from cjtool.model.refusals import refusal
from cjtool.model.values import (
    Code,
    Count,
    DurationText,
    JourneyRef,
    Many,
    MetricRef,
    Number,
    Share,
    Text,
    TouchpointRef,
)


class AnswerColumns(Node):
    """Which column of a source of answers is what, by its heading."""

    score: Code
    """What the customer answered: a number on the scale of the source. A row without one was asked and not answered."""
    time: Code | None = None
    """When: a date, or a moment with or without an offset from UTC."""
    journey: Code | None = None
    """Which journey: its id or title; needed where the source names none and several journeys are measured."""
    step: Code | None = None
    """Which step, by id or name."""
    touchpoint: Code | None = None
    """Which touchpoint, by id or name."""
    metric: Code | None = None
    """Which metric, by id or name, where the source names none."""
    persona: Code | None = None
    """Which persona, by id or name."""
    channel: Code | None = None
    """Which channel, by id or name."""
    segments: Many[Code] = ()
    """Columns by which figures are also given apart, such as `region`."""
    respondent: Code | None = None
    """Who answered, as an id: the same answer of one customer on one day counts once. Shown to those who call customers back, and nowhere else."""
    followed_up: Code | None = None
    """When a customer who was not satisfied was called back."""
    comment: Code | None = None
    """What the customer wrote."""


def low_first(scale: tuple[float, float]) -> tuple[float, float]:
    """A scale, if its lowest score comes first."""
    if scale[0] >= scale[1]:
        raise refusal(
            "range", refusals.EMPTY_RANGE(low=f"{scale[0]:g}", high=f"{scale[1]:g}"), refusals.LOWEST_FIRST
        )
    return scale


class AnswerSource(Node):
    """Answers of customers: files, or a table of a database."""

    file: Code | None = None
    """A CSV file inside the project, as a path from this file, or a pattern such as `answers/*`; with the extra `duckdb` also Parquet, with `office` workbooks."""
    connection: Code | None = None
    """A database in place of files: the name of an environment variable that holds its address."""
    table: Code | None = None
    """The table of that database. With `file`: the table whose counts, by `cjtool measure --sql`, are in that file."""
    sheet: Many[Code] = ()
    """The sheet of a workbook, by its name, or several; default: the one that has the columns."""
    columns: AnswerColumns
    """Which column is what."""
    metric: MetricRef | None = None
    """The metric that all rows answer to."""
    journey: JourneyRef | None = None
    """The journey that all rows are about."""
    step: Code | None = None
    """The step of that journey that all rows are about."""
    touchpoint: TouchpointRef | None = None
    """The touchpoint that all rows are about."""
    scale: Annotated[tuple[Number, Number], AfterValidator(low_first)] | None = None
    """The lowest and the highest score, such as `[0, 10]`; default: that of the metric."""
    scores: dict[Code, Number] = Field(default_factory=dict)
    """What texts in the column of scores mean, such as `{"Zeer waarschijnlijk": 10, "Helemaal niet": 0}`; however they are spelt. Numbers with a label, such as `10 (very likely)`, need none."""
    steps: dict[Code, Many[Code]] = Field(default_factory=dict)
    """What a step is called in its column, where that is neither its id nor its name, such as `{fitters: [Plaatsing, "Monteur langs geweest"]}`; `journey/step` where several journeys have it."""
    without_step: Literal["left-out", "whole-journey"] = "left-out"
    """What becomes of rows that name no step where others do: they are left out, and told, or are about the whole journey."""
    satisfied_from: Number | None = None
    """The lowest score that counts as satisfied, for CSAT; default: 4 of 5, 6 of 7, 8 of 10, 80%."""
    call_below: Number | None = None
    """Customers with a score below this one, or above it where low is good, are to be called back; default: NPS up to 6, CSAT below what satisfies, CES on the hard side of its scale."""
    filter: dict[Code, Many[Code]] = Field(default_factory=dict)
    """Only rows with one of these values in a column, such as `{country: [NL, BE]}`."""
    delimiter: Literal[",", ";", "\t", "|"] | None = None
    """What stands between the cells of a CSV file; default: what its first line shows."""
    dates: Literal["day-first", "month-first"] | None = None
    """How dates such as `03/04/2026` are read; without it, as other dates beside them show; else they are left out, and told."""

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.file is None) == (self.connection is None):
            raise refusal("source", refusals.FILE_OR_CONNECTION, refusals.NAME_ONE_SOURCE)
        if self.connection is not None and self.table is None:
            raise refusal("source", refusals.WHICH_TABLE(name=self.connection), refusals.NAME_TABLE)
        return self

    @model_validator(mode="after")
    def _of_something(self) -> Self:
        """All rows answer to one metric, or each says to which; a step is one of a journey."""
        if self.metric is None and self.columns.metric is None:
            raise refusal("source", refusals.SOURCE_WITHOUT_METRIC, refusals.METRIC_OR_COLUMN)
        if self.step is not None and self.journey is None:
            raise refusal("source", refusals.STEP_OF_NO_JOURNEY(step=self.step), refusals.NAME_ITS_JOURNEY)
        return self


class MeasureSettings(Node):
    """How what customers answer is read."""

    sources: Many[AnswerSource] = ()
    """Where the answers are."""
    time_zone: Code = "UTC"
    """The time zone by whose days answers are counted, such as `Europe/Amsterdam`."""
    least: Count = 5
    """Groups of fewer answers are not shown."""
    within: DurationText | None = None
    """How old answers may be, such as `90 days`; default: all."""
    max_left_out: Share | None = None
    """How large a share of the rows of a source may be left out, `0` to `1`; a run that leaves out more fails. Default: any."""
    events: Many[EventSource] = ()
    """Event logs: what happened to customers, to lay beside what journeys say; `cjtool measure --events` tells it."""
    promoters: Text | None = None
    """What customers who recommend the company are asked for, such as a review or a talk with another customer."""
