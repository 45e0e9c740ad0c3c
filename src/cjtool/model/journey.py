"""A customer journey: stages, steps, and what was learned at each."""

from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from cjtool.model.between import AmountText
from cjtool.model.expected import ExpectText
from cjtool.model.insight import Feedback, Gain, Opportunity, Pain, Reading
from cjtool.model.library import Sections
from cjtool.model.node import Node
from cjtool.model.values import (
    ENDING,
    Alone,
    ByPersona,
    ChannelRef,
    Code,
    Date,
    Device,
    DurationText,
    Emotion,
    FrequencyText,
    Grade,
    Id,
    JourneyRef,
    Language,
    Many,
    PersonaRef,
    Phase,
    PromiseRef,
    Share,
    SourceRef,
    StepRef,
    TeamRef,
    Text,
    TouchpointRef,
)


class Branch(Node):
    """One way to go on from a step."""

    to: StepRef
    """The step that follows, or `end`."""
    when: Text | None = None
    """In which case."""
    share: Share | None = None
    """The share of customers that go this way, from 0 to 1."""


class Staff(Node):
    """What a step is like for the employees who do its work."""

    emotion: Emotion | None = None
    """How they feel, on the scale of customers: from -2 angry to 2 delighted."""
    pains: Many[Text] = ()
    """What hurts them in their work here."""
    gains: Many[Text] = ()
    """What pleases them in their work here."""


class Step(Node):
    """One moment in a journey, seen from the customer."""

    name: Text
    """What happens, from the customer's side."""
    id: Id = ""
    """Default: made from the name; unique in the journey."""
    touchpoint: TouchpointRef | None = None
    """A contact moment of the library; gives channel, owner, tone, promises and response time."""
    channel: Many[ChannelRef] | None = None
    """Where the contact takes place; a list has the main channel first."""
    devices: Many[Device] = ()
    """On which devices."""
    initiator: Literal["customer", "company", "partner"] = "customer"
    """Who starts the contact."""
    persona: Many[PersonaRef] = ()
    """The personas that take this step, where not all of the journey's do."""
    does: Text | None = None
    """What the customer does."""
    thinks: Text | None = None
    """What the customer thinks."""
    feels: Alone[Text] = None
    """What the customer feels, in a few words; or that by persona: `{ann: Relieved, bob: Left out}`."""
    feels_of: ByPersona[Text] = Field(default_factory=dict, alias="feels")
    quote: Text | None = None
    """The customer's own words."""
    expects: Text | None = None
    """What the customer expects."""
    emotion: Alone[Emotion] = None
    """From -2 angry, -1 frustrated, 0 neutral, 1 pleased to 2 delighted, and any number between; or that by persona, each with a curve of its own: `{ann: 1, bob: -1}`."""
    emotion_of: ByPersona[Emotion] = Field(default_factory=dict, alias="emotion")
    moment_of_truth: bool = False
    """A moment that makes or breaks the relationship."""
    optional: bool = False
    """Not every customer takes this step."""
    unavoidable: bool = False
    """The low feeling belongs to the event itself, such as a death or a rejection."""
    promises: Many[PromiseRef] | None = None
    """The brand promises that are at stake in this step."""
    tone: Many[Text] | None = None
    """The tone of voice of this step."""
    frequency: FrequencyText | None = None
    """How often the company makes this contact: `3 per month`."""
    intensity: Grade | None = None
    """How much of the customer's attention this contact takes; default: the touchpoint's, else medium."""
    response_time: DurationText | None = None
    """Time to an answer: `2 days`, `6-16 weeks`."""
    wait: DurationText | None = None
    """How long the customer waits here."""
    update: Text | None = None
    """What the customer hears while waiting."""
    owner: TeamRef | None = None
    """The team that answers for it."""
    handover: Text | None = None
    """What is passed on when the owner or channel before this hands the customer over."""
    frontstage: Many[Text] = ()
    """What staff do in sight of the customer."""
    backstage: Many[Text] = ()
    """What happens behind the line of visibility."""
    staff: Staff | None = None
    """What this step is like for those who do the work."""
    systems: Many[Text] = ()
    """What supports it."""
    evidence: Many[Text] = ()
    """What the customer sees, hears or holds here: a letter, a screen, a waiting room."""
    image: Code | None = None
    """A screenshot, a photo or a sketch, as a path inside the project: SVG, PNG or JPEG, at most 1 MB."""
    caption: Text | None = None
    """What the image shows; default: the step's name."""
    pains: Many[Pain] = ()
    """What hurts here."""
    gains: Many[Gain] = ()
    """What pleases here."""
    opportunities: Many[Opportunity] = ()
    """How this step could be better."""
    metrics: Many[Reading] = ()
    """What is measured here."""
    expect: Many[ExpectText] = ()
    """What is to be measured here, such as `nps >= 20`, `ces <= 3 within 90 days` or `nps >= 20 budget 2 weeks per quarter`; `cjtool measure` tells whether it is met."""
    feedback: Feedback | None = None
    """Where the customer is asked here, and who follows up."""
    sources: Many[SourceRef] = ()
    """What this step rests on."""
    next: Annotated[Many[Branch], ENDING] | None = None
    """Where the customer goes: steps, `{to, when, share}`, or `end`; default: the next step."""
    after: Many[StepRef] = ()
    """Steps that must all be done first."""
    fee: Text | None = None
    """What the customer pays here."""


class Stage(Node):
    """A stretch of the journey with one question in the customer's mind."""

    name: Text
    """The stage's name, in the customer's words."""
    id: Id = ""
    """Default: made from the name; unique in the journey."""
    phase: Many[Phase] | None = None
    """The place in the lifecycle; default: what the name or id says."""
    goal: Text | None = None
    """What the customer asks here."""
    duration: Text | None = None
    """How long it takes, as people say it; a length of time, such as `± 3 weeks`, counts in the lead time."""
    quote: Text | None = None
    """The customer's own words."""
    pains: Many[Pain] = ()
    """What hurts in this stage."""
    gains: Many[Gain] = ()
    """What pleases in this stage."""
    opportunities: Many[Opportunity] = ()
    """How this stage could be better."""
    metrics: Many[Reading] = ()
    """What is measured in this stage."""
    expect: Many[ExpectText] = ()
    """What is to be measured here, such as `nps >= 20`, `ces <= 3 within 90 days` or `nps >= 20 budget 2 weeks per quarter`; `cjtool measure` tells whether it is met."""
    owner: TeamRef | None = None
    """The team that answers for it."""
    journey: JourneyRef | None = None
    """The journey that details this stage."""
    steps: Many[Step] = ()
    """The steps, in order."""


class Journey(Node):
    """A customer journey: a task that the customer has to do."""

    cjtool: Literal["journey/v1"]
    """Says that this file is a journey; the first key."""
    id: Id = ""
    """Default: made from the file's name."""
    title: Text
    """The customer's task in the customer's words."""
    summary: Text | None = None
    """One sentence; also the picture's description."""
    language: Language | None = None
    """The language of this journey; default: the project's."""
    state: Literal["current", "future"] = "current"
    """As it is, or as it is to be."""
    based_on: JourneyRef | None = None
    """For a future journey: the current one that it changes."""
    level: Literal["lifecycle", "journey", "micro"] = "journey"
    """The whole relationship, one task, or a part of one."""
    parent: JourneyRef | None = None
    """The journey that this one details."""
    leads_to: Many[JourneyRef] = ()
    """The journeys that customers go on with, such as using after buying."""
    persona: Many[PersonaRef] = ()
    """Whose journey it is; a list has the primary persona first."""
    goal: Text | None = None
    """What the customer wants to have done."""
    trigger: Text | None = None
    """Where the journey starts for the customer."""
    outcome: Text | None = None
    """Where it ends for the customer."""
    scope: Many[Phase] | None = None
    """The phases that this journey means to cover."""
    relationship: Literal["one-off", "repeat", "subscription"] = "one-off"
    """How customers buy; subscriptions need renewal and exit."""
    tone: Many[Text] | None = None
    """The tone of voice; default: the project's."""
    owner: TeamRef | None = None
    """The team that keeps the journey."""
    sponsor: Text | None = None
    """Who on the board answers for the journey; default: the project's."""
    status: Literal["draft", "review", "live", "archived"] = "review"
    """How far it is; drafts are not asked for completeness."""
    version: Code | None = None
    """The version, as text in quotes."""
    reviewed: Date | None = None
    """When it was last looked at."""
    watches: Many[Code] = ()
    """Files whose changes call for a new review, as globs from the top of the git repository: `src/mail/**`, `terms/*.md`."""
    tags: Many[Code] = ()
    """For `--select tag:…`."""
    sources: Many[SourceRef] = ()
    """What the journey as a whole rests on."""
    metrics: Many[Reading] = ()
    """Readings of the whole journey."""
    expect: Many[ExpectText] = ()
    """What is to be measured here, such as `nps >= 20`, `ces <= 3 within 90 days` or `nps >= 20 budget 2 weeks per quarter`; `cjtool measure` tells whether it is met."""
    customers: AmountText | None = None
    """How many customers begin it in a year: `12000`, or a range such as `10000-14000`."""
    worth: AmountText | None = None
    """What a customer who reaches the end brings, in the project's currency: `450`, or a range such as `380-520`."""
    opportunities: Many[Opportunity] = ()
    """Opportunities of the whole journey; these name what they address."""
    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]
    """The stages, in order."""
    define: Sections | None = None
    """Library sections for this journey alone."""

    @model_validator(mode="after")
    def _primary_persona_feels(self) -> Self:
        """Where feelings are given by persona, those of the primary one are the step's."""
        if any(step.emotion_of or step.feels_of for step in self.all_steps):
            first = primary(self) or ""
            for step in self.all_steps:
                if step.emotion_of:
                    vars(step)["emotion"] = step.emotion_of.get(first)
                if step.feels_of:
                    vars(step)["feels"] = step.feels_of.get(first)
        return self

    @cached_property
    def all_steps(self) -> tuple[Step, ...]:
        """Kept with the journey: nearly every rule asks for them."""
        return tuple([step for stage in self.stages for step in stage.steps])

    @cached_property
    def everyone(self) -> tuple[str, ...]:
        """Kept with the journey, too."""
        named = [id for step in self.all_steps for id in (*step.persona, *step.emotion_of, *step.feels_of)]
        return tuple(dict.fromkeys((*self.persona, *named)))

    @cached_property
    def detailed_stages(self) -> tuple[Stage, ...]:
        """The stages that journeys of their own tell in detail."""
        return tuple([stage for stage in self.stages if stage.journey is not None])


def steps(journey: Journey) -> tuple[Step, ...]:
    """All steps in order."""
    return journey.all_steps


def everyone(journey: Journey) -> tuple[str, ...]:
    """Ids of the personas of a journey, the primary one first, then those that only steps name."""
    return journey.everyone


def primary(journey: Journey) -> str | None:
    """The persona whose feelings `emotion` and `feels` of steps tell, and rules judge; None where nobody is named."""
    return next(iter(journey.everyone), None)
