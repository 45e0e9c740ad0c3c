"""What is reckoned of the worth of journeys."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from cjtool.measure.worth.columns import Column, YearRange
from cjtool.message import Message
from cjtool.model import Journey, Objective, Opportunity, Pain, Stage, Step
from cjtool.model.between import Between
from cjtool.project import Workspace
from cjtool.project.addressing import Holder

AssumptionKind: TypeAlias = Literal[
    "customers", "worth", "ends", "measured", "written", "even", "untold", "way", "starts", "logs", "leaving", "unseen", "elsewhere", "optional", "share",
    "drop_off", "scaled", "divided", "cost", "done", "effect", "kept", "new", "gone",
]  # fmt: skip
AssumptionWhence: TypeAlias = Literal["written", "measured", "assumed"]
AssumptionUnit: TypeAlias = Literal["customers", "money", "share", ""]


@dataclass(frozen=True)
class Assumption:
    """What a figure rests on: which quantity of what, its value or range, and whence that is.

    `at` is the path of what it is of, as `journey/stage/step`, with the id of a pain or an opportunity behind it; `about` is
    what people call that, of several things each. Of a measured one `value` is the mean and 90 of 100 years, `log` the log
    that it is measured in, and `n` the number of its cases. Of a way from a step, `at` ends in the id of the one that it
    leads to, or `end`, and `value` is its share of those who go on.
    """

    kind: AssumptionKind
    at: str
    about: tuple[str, ...]
    whence: AssumptionWhence
    value: Between | YearRange | None = None
    unit: AssumptionUnit = ""
    log: str = ""
    n: int = 0


@dataclass(frozen=True)
class PainWorth:
    """What a pain takes in a year: whom it hurts, who leaves because of it, what they would have brought, what it costs.

    None where nobody says and no log shows it. `whole` is what it takes in all. `divided` says that it is not known which
    part of those who leave do so because of it: between none and all.
    """

    pain: Pain
    holder: Stage | Step
    hurt: YearRange
    leave: YearRange | None
    lost: YearRange | None
    costs: YearRange | None
    whole: YearRange | None
    divided: bool


@dataclass(frozen=True)
class MendingWorth:
    """What opportunities bring in a year, alone or together, of those of their pains that are reckoned: `reckoned` of `pains`.

    `pays` is the chance that they bring more than their cost within a year, `payback` in how many years they bring it: for
    the mean, and for what they bring in 95 and in 5 of 100 years; infinity where that is nothing.
    """

    column: Column
    year: YearRange
    cost: float | None
    pays: float | None
    payback: YearRange | None
    reckoned: int
    pains: int


@dataclass(frozen=True)
class OpportunityWorth:
    """What an opportunity brings; `worth` is None where none of its pains is reckoned."""

    opportunity: Opportunity
    holder: Holder
    worth: MendingWorth | None


@dataclass(frozen=True)
class JourneyWorth:
    """What a journey brings in a year, what each pain takes of it, and what each open opportunity would bring.

    `reach` is the share of those who begin that comes to the end, `year` what they bring less what pains cost.
    """

    journey: Journey
    customers: YearRange
    reach: YearRange
    year: YearRange
    pains: tuple[PainWorth, ...]
    opportunities: tuple[OpportunityWorth, ...]
    together: MendingWorth | None
    assumptions: tuple[Assumption, ...]


@dataclass(frozen=True)
class VersionWorth:
    """A journey as it is to be beside the one that it is based on: what each brings in a year, and how much more that is."""

    journey: Journey
    basis: Journey
    before: YearRange
    after: YearRange
    more: YearRange
    reach: YearRange
    better: float
    """The chance that it brings more."""
    assumptions: tuple[Assumption, ...]


@dataclass(frozen=True)
class ObjectiveWorth:
    """What the open opportunities that serve an objective bring together; None for those that serve none."""

    id: str
    objective: Objective | None
    count: int
    worth: MendingWorth | None


@dataclass(frozen=True)
class ProjectWorth:
    """All that is reckoned of a project, in its currency; `silent` are the journeys of which nothing can be reckoned, and why."""

    workspace: Workspace
    journeys: tuple[JourneyWorth, ...]
    versions: tuple[VersionWorth, ...]
    objectives: tuple[ObjectiveWorth, ...]
    together: MendingWorth | None
    """All open opportunities of several journeys together; None of one journey, which tells it."""
    silent: tuple[tuple[Journey, Message], ...]
    years: int
    seed: int
