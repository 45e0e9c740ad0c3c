"""Everything that one journey's report tells, before it is laid out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from cjtool.diagnostic import Diagnostic
from cjtool.i18n.table import Words
from cjtool.measure.flow.laying import LaidFlow, least, logs_beside
from cjtool.model import Journey, Persona, Stage, Step, everyone, steps
from cjtool.project import Workspace
from cjtool.project.measured import Measurements
from cjtool.project.workspace import Home
from cjtool.query import LeadTime, above, covered, details, lead_times, led_to_by, sponsor
from cjtool.query.beginning import made_real_in
from cjtool.query.by_answers import AnsweredMoment, answered_moments
from cjtool.query.contradicting import Contradiction, measured_contradictions
from cjtool.query.effective import answerable
from cjtool.query.run_figures import Beside, all_beside
from cjtool.query.summing_up import Highlights, first_of, highlights
from cjtool.report import places
from cjtool.report.chain import Chain, chains
from cjtool.report.confidence import Coverage, Evidence, coverage, evidence
from cjtool.report.gain_points import GainPoint, pleasing
from cjtool.report.improvements import Work, backlog
from cjtool.report.inline import Jump, Target
from cjtool.report.metrics import (
    ExpectedValue,
    FeedbackMoment,
    Measured,
    expected_values,
    feedback,
    readings,
)
from cjtool.report.names import Names, names_in
from cjtool.report.pain_points import Hurt, hurts
from cjtool.report.places import library
from cjtool.report.remarks import Remarks, SetAside, by_lens, indexed, set_aside
from cjtool.report.stages import StageTable, StepRow, stage_tables
from cjtool.report.touchpoints import ContactPoint, contacts


@dataclass(frozen=True)
class JourneyFacts:
    """The figures and tables of a report, in its order; an empty one is not shown."""

    journey: Journey
    place: Jump
    today: date
    owner: str
    address: str
    """Where to reach the owner."""
    sponsor: str
    personas: tuple[tuple[Jump, Persona], ...]
    phases: tuple[str, ...]
    parent: Jump | None
    based_on: Jump | None
    details: tuple[Jump, ...]
    """The stages of other journeys that this one details."""
    leads_to: tuple[Jump, ...]
    follows_on: tuple[Jump, ...]
    lead_time: LeadTime | None
    curve: Highlights | None
    stages: tuple[StageTable, ...]
    hurts: tuple[Hurt, ...]
    gains: tuple[GainPoint, ...]
    backlog: tuple[Work, ...]
    chains: tuple[Chain, ...]
    contacts: tuple[ContactPoint, ...]
    feedback: tuple[FeedbackMoment, ...]
    readings: tuple[Measured, ...]
    expected_values: tuple[ExpectedValue, ...]
    beside: tuple[Beside, ...]
    """What customers answered, where that was measured."""
    run: Measurements
    """All that was measured of its project."""
    contradictions: tuple[Contradiction, ...]
    """The steps at which what was measured contradicts what is told of feelings."""
    answered_moments: tuple[tuple[str, AnsweredMoment], ...]
    """The lowest moment and the ends by what customers answered, where that differs from what is told."""
    logs: tuple[LaidFlow, ...]
    """What event logs say happened, and of how many customers a figure is at least."""
    least: int
    evidence: tuple[Evidence, ...]
    coverage: Coverage
    findings: Mapping[str, tuple[Diagnostic, ...]]
    set_aside: SetAside
    names: Names
    """What findings call an id in the report's language."""

    answering: Mapping[str, str]
    """The team that answers for each stage and step, by its place."""
    makes_real: tuple[Work, ...]
    """The first things to do in the journey that this one, as it is to be, is based on."""

    @property
    def first(self) -> tuple[Work, ...]:
        """The three first things to do."""
        return first_of(self.backlog)

    def owner_at(self, place: Jump) -> str:
        """The team that answers for a stage or step, else for the journey."""
        return self.answering.get(place.anchor, self.owner)

    @cached_property
    def rows(self) -> Mapping[str, StepRow]:
        """The row of each step by its id."""
        return {row.step.id: row for table in self.stages for row in table.rows}

    @property
    def numbers(self) -> dict[str, str]:
        """The number of each step, `2.3`, by its id."""
        return {id: row.number for id, row in self.rows.items()}


def facts(
    journey: Journey, workspace: Workspace, words: Words, diagnostics: Iterable[Diagnostic] | Remarks = ()
) -> JourneyFacts:
    """Everything that a report tells of a journey."""
    names = names_in(journey, workspace, words)
    found = (diagnostics if isinstance(diagnostics, Remarks) else indexed(diagnostics)).of(journey, workspace)
    return JourneyFacts(
        journey=journey,
        place=places.holder(journey),
        today=workspace.today,
        names=names,
        owner=names.team(journey.owner),
        address=names.address(journey.owner),
        sponsor=sponsor(journey, workspace) or "",
        personas=tuple(
            (library("persona", id, names.known.personas[id].name), names.known.personas[id])
            for id in everyone(journey)
        ),
        phases=covered(journey),
        parent=places.other(above(journey, workspace), workspace),
        based_on=places.other(journey.based_on, workspace),
        details=tuple(_stage(home) for home in details(journey, workspace)),
        leads_to=_others(journey.leads_to, workspace),
        follows_on=_others((before.id for before in led_to_by(journey, workspace)), workspace),
        lead_time=lead_times(journey).whole,
        curve=highlights(journey),
        stages=stage_tables(journey, workspace, names),
        hurts=hurts(journey, names),
        gains=pleasing(journey, names),
        backlog=backlog(journey, names, workspace.greatest_value),
        chains=chains(journey, workspace, names),
        contacts=contacts(journey, workspace, names),
        feedback=feedback(journey, names),
        readings=readings(journey, workspace, names),
        expected_values=expected_values(journey, workspace, names),
        beside=all_beside(journey, workspace),
        run=workspace.measured,
        contradictions=tuple(measured_contradictions(journey, workspace)),
        answered_moments=tuple(answered_moments(journey, workspace)),
        logs=logs_beside(journey, workspace),
        least=least(workspace),
        evidence=evidence(journey, workspace, names),
        coverage=coverage(journey, workspace),
        findings=by_lens(found, workspace.root),
        set_aside=set_aside(found),
        answering=_answering(journey, workspace, names),
        makes_real=_makes_real(journey, workspace, words),
    )


def _answering(journey: Journey, workspace: Workspace, names: Names) -> dict[str, str]:
    holders: tuple[Stage | Step, ...] = (*journey.stages, *steps(journey))
    return {
        places.holder(holder).anchor: names.team(answerable(holder, journey, workspace)) for holder in holders
    }


def _makes_real(journey: Journey, workspace: Workspace, words: Words) -> tuple[Work, ...]:
    base = made_real_in(journey, workspace)
    if base is None:
        return ()
    page = Target("report", base.id)
    works = first_of(backlog(base, names_in(base, workspace, words), workspace.greatest_value))
    return tuple(replace(work, place=Jump(work.place.name, work.place.anchor, page)) for work in works)


def _others(ids: Iterable[str], workspace: Workspace) -> tuple[Jump, ...]:
    found = (places.other(id, workspace) for id in dict.fromkeys(ids))
    return tuple(place for place in found if place)


def _stage(home: Home) -> Jump:
    place = places.holder(home.stage)
    return Jump(f"{home.journey.title} – {place.name}", place.anchor, Target("report", home.journey.id))
