"""What journeys share: personas, channels, touchpoints, teams, promises, objectives, metrics, sources."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from cjtool.model import refusals
from cjtool.model.expected import ExpectText
from cjtool.model.house import LibraryLint
from cjtool.model.insight import Reading, fits_kind
from cjtool.model.node import Node
from cjtool.model.refusals import refusal
from cjtool.model.values import (
    ChannelRef,
    Code,
    Count,
    Date,
    DurationText,
    Grade,
    Handle,
    Id,
    Many,
    MetricKind,
    MetricRef,
    Number,
    Phase,
    PromiseRef,
    Scale,
    SourceRef,
    TeamRef,
    Text,
)

SECTION_OF = {
    "persona": "personas", "channel": "channels", "touchpoint": "touchpoints", "team": "teams",
    "promise": "promises", "objective": "objectives", "metric": "metrics", "source": "sources",
}  # fmt: skip
"""The section of a library that holds a kind of definition."""
SECTIONS = tuple(SECTION_OF.values())


class Persona(Node):
    """Whose journey it is: a kind of customer, not one customer."""

    name: Text
    """A name with an age or a role: `Sofia, 29`."""
    summary: Text | None = None
    """Who they are, in one line."""
    role: Literal["user", "decider", "influencer", "payer", "buyer"] | None = None
    """The part that they have in the decision: who uses, decides, advises, pays or buys."""
    quote: Text | None = None
    """One sentence in their own words."""
    goals: Many[Text] = ()
    """What they want to reach."""
    needs: Many[Text] = ()
    """What they need from the company."""
    behaviours: Many[Text] = ()
    """How they behave."""
    feelings: Many[Text] = ()
    """How the brand makes them feel."""
    image: Code | None = None
    """A picture, as a path inside the project: SVG, PNG or JPEG, at most 1 MB."""
    sources: Many[SourceRef] = ()
    """What this persona rests on."""


class Channel(Node):
    """Where contacts take place."""

    name: Text
    """The channel's name for readers."""
    kind: Literal["physical", "digital", "human"] | None = None
    """`human` where people talk, as on the phone or at a counter; else `physical` or `digital`."""
    ownership: Literal["owned", "earned", "paid", "partner"] | None = None
    """Whose channel it is; earned ones are reviews, forums, word of mouth."""
    devices: bool = False
    """Whether it is used on devices of different sizes, as a website is."""
    icon: Code | None = None
    """The name of an icon."""


class Touchpoint(Node):
    """A contact moment that several steps or journeys share."""

    name: Text
    """The contact moment's name."""
    channel: Many[ChannelRef] | None = None
    """Where it takes place; a list has the main channel first."""
    owner: TeamRef | None = None
    """The team that answers for it."""
    tone: Many[Text] | None = None
    """The tone of voice here."""
    promises: Many[PromiseRef] | None = None
    """The brand promises that are at stake there."""
    response_time: DurationText | None = None
    """Time to an answer: `2 days`, `6-16 weeks`."""
    purpose: Text | None = None
    """What the contact is for, seen from the customer."""
    intensity: Grade | None = None
    """How much of the customer's attention it takes: `low` a glance, `medium` reading, `high` an answer or a visit."""
    metrics: Many[Reading] = ()
    """What is measured there, for all steps that take place there."""
    expect: Many[ExpectText] = ()
    """What is to be measured here, such as `nps >= 20`, `ces <= 3 within 90 days` or `nps >= 20 budget 2 weeks per quarter`; `cjtool measure` tells whether it is met."""
    watches: Many[Code] = ()
    """Files that it is made of, as globs from the top of the git repository: `src/mail/**`; a change calls for a review of its journeys."""


class Team(Node):
    """Who owns touchpoints, steps, journeys."""

    name: Text
    """The team's name."""
    email: Code | None = None
    """Where to reach it."""
    handle: Many[Handle] = ()
    """Who it is where the repository is hosted: `@acme/service`, `@name` or an e-mail address; `cjtool owners` asks them for reviews."""


class Promise(Node):
    """A promise that the brand makes to its customers."""

    text: Text
    """The promise in the brand's words."""
    phases: Many[Phase] = ()
    """The phases in which it must be kept; left out: all. A stage of several phases counts in these alone."""
    metric: MetricRef | None = None
    """The metric that tells whether it is kept."""
    target: Number | None = None
    """What its metric should be; default: the reading's target, else the metric's."""
    within: DurationText | None = None
    """The time that it promises: a longer `wait` or `response_time` breaks it."""

    @model_validator(mode="after")
    def _target_of_something(self) -> Self:
        """A target is a number of the promise's metric."""
        if self.target is not None and self.metric is None:
            raise refusal("promise", refusals.TARGET_OF_NOTHING, refusals.GIVE_METRIC)
        return self


class Objective(Node):
    """Something that the organisation wants to reach; opportunities name it, and reports add up what they bring."""

    text: Text
    """The objective in the organisation's words."""
    metric: MetricRef | None = None
    """The metric that tells whether it is reached."""
    target: Number | None = None
    """What its metric should be; default: the metric's target."""

    @model_validator(mode="after")
    def _target_of_something(self) -> Self:
        """A target is a number of the objective's metric."""
        if self.target is not None and self.metric is None:
            raise refusal("objective", refusals.OBJECTIVE_WITHOUT_METRIC, refusals.GIVE_METRIC)
        return self


def lowest_first(range: tuple[float, float]) -> tuple[float, float]:
    """The range, if it holds anything."""
    low, high = range
    if low >= high:
        raise refusal("range", refusals.EMPTY_RANGE(low=f"{low:g}", high=f"{high:g}"), refusals.LOWEST_FIRST)
    return range


class Metric(Node):
    """Something that is measured."""

    name: Text
    """The metric's name."""
    kind: MetricKind | None = None
    """What sort of number it is."""
    unit: Text | None = None
    """The unit, such as `%` or `days`."""
    better: Literal["higher", "lower"] | None = None
    """The direction that is good; left out: higher for `nps`, `csat` and `ces`, lower for a `duration`, else not known."""
    scale: Scale | None = None
    """On what customers rate, of kind `csat`, `ces` or `score`: 1 to 5, 1 to 7, 1 to 10, or the share that is satisfied."""
    range: Annotated[tuple[Number, Number], AfterValidator(lowest_first)] | None = None
    """The lowest and highest value there can be."""
    target: Number | None = None
    """The target, where a reading states none."""

    @model_validator(mode="after")
    def _one_scale(self) -> Self:
        """A scale is of what customers rate, and has its own range and unit."""
        fits_kind(self.scale, self.kind, self.unit)
        if self.scale is not None and self.range is not None:
            raise refusal("scale", refusals.SCALE_AND_RANGE, refusals.ONE_OF_BOTH)
        return self


class SourceOfInsight(Node):
    """What insight rests on: an interview round, a survey, an analysis."""

    name: Text
    """The source's name."""
    kind: (
        Literal["interview", "survey", "observation", "analytics", "complaints", "workshop", "assumption"]
        | None
    ) = None
    """What sort of source; `assumption` is a guess that says so."""
    n: Count | None = None
    """How many people or cases."""
    date: Date | None = None
    """When it was gathered."""
    valid_until: Date | None = None
    """After this day it no longer counts as evidence."""
    link: Code | None = None
    """Where it is kept."""


class Sections(Node):
    """The sections of a library; ids are the keys."""

    personas: dict[Id, Persona] = Field(default_factory=dict)
    """Personas by id."""
    channels: dict[Id, Channel] = Field(default_factory=dict)
    """Channels by id, beside the built-in ones or in their place."""
    touchpoints: dict[Id, Touchpoint] = Field(default_factory=dict)
    """Touchpoints by id."""
    teams: dict[Id, Team] = Field(default_factory=dict)
    """Teams by id."""
    promises: dict[Id, Promise] = Field(default_factory=dict)
    """Brand promises by id."""
    objectives: dict[Id, Objective] = Field(default_factory=dict)
    """What the organisation wants to reach, by id; opportunities name them."""
    metrics: dict[Id, Metric] = Field(default_factory=dict)
    """Metrics by id, beside the built-in `nps`, `csat`, `ces` and `churn`."""
    sources: dict[Id, SourceOfInsight] = Field(default_factory=dict)
    """Sources by id."""


class LibraryFile(Sections):
    """A file of library sections."""

    cjtool: Literal["library/v1"]
    """Says that this file is a library; the first key."""
    lint: LibraryLint | None = None
    """Rules of your own that come with the library."""
