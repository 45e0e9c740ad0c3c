"""What was learned at a stage or step: pains, gains, opportunities, readings, feedback."""

from typing import Literal, Self

from pydantic import model_validator

from cjtool.model import refusals
from cjtool.model.between import AmountText, PartText
from cjtool.model.node import Node
from cjtool.model.refusals import refusal
from cjtool.model.values import (
    Count,
    Date,
    DurationText,
    Grade,
    Id,
    Many,
    MetricKind,
    MetricRef,
    Number,
    ObjectiveRef,
    PainRef,
    PromiseRef,
    Scale,
    Share,
    SourceRef,
    TeamRef,
    Text,
)


class Pain(Node):
    """Something that hurts the customer."""

    text: Text
    """What hurts, in one line."""
    id: Id = ""
    """Default: made from the text."""
    severity: Grade | None = None
    """How much it hurts."""
    share: Share | None = None
    """The share of customers that it hurts, from 0 to 1."""
    drop_off: PartText | None = None
    """The share of those customers who leave because of it: `5%`, or a range such as `2-6%`."""
    cost: AmountText | None = None
    """What it costs the company each time it hurts a customer, such as a call, in the project's currency: `12`, or a range such as `8-15`."""
    sources: Many[SourceRef] = ()
    """What this pain rests on."""
    breaks: Many[PromiseRef] = ()
    """The brand promises that it breaks."""
    accepted: Text | None = None
    """Why nothing is done about it."""


class Gain(Node):
    """Something that pleases the customer."""

    text: Text
    """What pleases, in one line."""
    sources: Many[SourceRef] = ()
    """What this gain rests on."""


class Opportunity(Node):
    """A way to make the journey better."""

    title: Text
    """What would be done, in one line."""
    id: Id = ""
    """Default: made from the title."""
    addresses: Many[PainRef] = ()
    """The pains that it takes away; default: those of the step or stage that it stands on."""
    effect: PartText | None = None
    """The share of those pains that it takes away: `60%`, or a range such as `40-80%`; default: all of them."""
    impact: Grade | None = None
    """What it does for the customer."""
    effort: Grade | None = None
    """What it takes."""
    value: Number | None = None
    """What it brings in a year, in the project's currency."""
    cost: Number | None = None
    """What it costs once, in the project's currency."""
    metric: MetricRef | None = None
    """The metric that it should move."""
    objectives: Many[ObjectiveRef] = ()
    """The objectives of the organisation that it serves."""
    owner: TeamRef | None = None
    """The team that does it."""
    due: Date | None = None
    """When it should be done."""
    status: Literal["idea", "planned", "in-progress", "done", "rejected"] = "idea"
    """How far it is."""


def fits_kind(scale: Scale | None, kind: MetricKind | None, unit: str | None) -> None:
    """Refuses a scale of what is not rated by customers, and a unit that says another one."""
    if scale is None:
        return
    if kind not in {None, "csat", "ces", "score"}:
        raise refusal("scale", refusals.SCALE_OF_KIND(kind=kind or ""), refusals.RATED_KINDS)
    if unit is not None and (unit.strip() == "%") != (scale == "percent"):
        raise refusal("scale", refusals.SCALE_AND_UNIT(scale=scale, unit=unit), refusals.SCALE_SAYS_UNIT)


class Reading(Node):
    """A metric's reading; without a value it is planned. Names a metric, or states one that is used once."""

    metric: MetricRef | None = None
    """A metric of the library, or `nps`, `csat`, `ces`, `churn`."""
    name: Text | None = None
    """The name of a metric that is used only here, in place of `metric`."""
    kind: MetricKind | None = None
    """Its kind."""
    unit: Text | None = None
    """Its unit."""
    scale: Scale | None = None
    """On what customers rated: 1 to 5, 1 to 7, 1 to 10, or the share of them that is satisfied."""
    better: Literal["higher", "lower"] | None = None
    """The direction that is good; a `duration` is better when it is lower, unless this says otherwise."""
    value: Number | None = None
    """What was measured."""
    target: Number | None = None
    """What it should be."""
    baseline: Number | None = None
    """What it was at the start."""
    n: Count | None = None
    """How many answers or cases it rests on."""
    date: Date | None = None
    """When it was measured."""
    source: SourceRef | None = None
    """Where it comes from."""

    @model_validator(mode="after")
    def _one_definition(self) -> Self:
        """A reading is of a metric that is defined elsewhere, or defines one itself; never both, never neither."""
        if self.metric is None and self.name is None:
            raise refusal("reading", refusals.NO_METRIC, refusals.METRIC_OR_NAME)
        if self.metric is not None and (self.name or self.kind or self.unit or self.scale or self.better):
            raise refusal("reading", refusals.DEFINED_TWICE, refusals.OF_THE_DEFINITION)
        fits_kind(self.scale, self.kind, self.unit)
        return self


class Feedback(Node):
    """Where the customer is asked, and who follows up."""

    metric: MetricRef | None = None
    """What is measured."""
    question: Text | None = None
    """What is asked."""
    owner: TeamRef | None = None
    """The team that follows up."""
    within: DurationText | None = None
    """How soon it follows up."""
